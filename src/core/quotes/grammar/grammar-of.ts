import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { Grammar } from './grammar';
import { ITALIAN } from './italian';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';

/** Languages with a grammar and a verb lexicon. */
export type QuoteLanguage = 'fr' | 'it' | 'en' | 'es' | 'pt' | 'de';

const GRAMMARS: Readonly<Record<QuoteLanguage, Grammar>> = {
  fr: FRENCH,
  it: ITALIAN,
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
  de: GERMAN,
};

/** The language whose words to read a text with; English when there is no lexicon for the text's own. */
export function quoteLanguageOf(code: string): QuoteLanguage {
  const primary = code.slice(0, 2).toLowerCase();
  return primary in GRAMMARS ? (primary as QuoteLanguage) : 'en';
}

/** Whether there is a grammar for a text's own language. */
export function hasGrammar(code: string): boolean {
  return code.slice(0, 2).toLowerCase() in GRAMMARS;
}

export function grammarOf(language: QuoteLanguage): Grammar {
  return GRAMMARS[language];
}
