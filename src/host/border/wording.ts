import { env, l10n } from 'vscode';
import type { EntityType } from '../../core/entities/mention';
import type { Language } from '../../core/language/language';
import type { QuoteKind } from '../../core/quotes/quote';

interface Formatters {
  readonly languages: Intl.DisplayNames;
  readonly percent: Intl.NumberFormat;
  readonly number: Intl.NumberFormat;
}

let made: Formatters | undefined;

/** Made at the first use, since making them takes milliseconds, and once, since a view asks hundreds of times. */
function formatters(): Formatters {
  const locales = [env.language, 'en'];
  made ??= {
    languages: new Intl.DisplayNames(locales, { type: 'language', fallback: 'code' }),
    percent: new Intl.NumberFormat(locales, { style: 'percent' }),
    number: new Intl.NumberFormat(locales),
  };
  return made;
}

/** Text on one line for labels: white space folded, cut at a word with an ellipsis. */
export function oneLine(text: string, maximum = 200): string {
  const line = text
    .slice(0, maximum * 4)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (line.length <= maximum) return line;
  const cut = line.slice(0, maximum);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > maximum / 2 ? space : maximum)}…`;
}

/** Name of a language in the reader's own, as it stands in a sentence: "French", "français". */
export function languageInSentence(code: string): string {
  return code === 'und' ? l10n.t('unknown language') : (formatters().languages.of(code) ?? code);
}

/** Name of a language in the reader's own, as it begins a label: "French", "Français". */
export function languageName(code: string): string {
  const name = languageInSentence(code);
  return name.charAt(0).toLocaleUpperCase(env.language) + name.slice(1);
}

export function languageWithConfidence(language: Language): string {
  return language.decidedBy === 'detected' && language.code !== 'und'
    ? l10n.t('{0}, {1} sure', languageName(language.code), percent(language.confidence))
    : languageName(language.code);
}

/** Rounded, but never up to certainty: that is for what the reader decided. */
export function percent(share: number): string {
  return formatters().percent.format(share < 1 ? Math.min(share, 0.99) : 1);
}

export function typeName(type: EntityType): string {
  switch (type) {
    case 'PER':
      return l10n.t('Person');
    case 'ORG':
      return l10n.t('Organisation');
    case 'LOC':
      return l10n.t('Place');
    case 'MISC':
      return l10n.t('Other name');
  }
}

export function typeNamePlural(type: EntityType): string {
  switch (type) {
    case 'PER':
      return l10n.t('Persons');
    case 'ORG':
      return l10n.t('Organisations');
    case 'LOC':
      return l10n.t('Places');
    case 'MISC':
      return l10n.t('Other Names');
  }
}

export function quoteKindName(kind: QuoteKind): string {
  switch (kind) {
    case 'direct':
      return l10n.t('Direct quote');
    case 'fragment':
      return l10n.t('Quoted words');
    case 'indirect':
      return l10n.t('Indirect quote');
    case 'term':
      return l10n.t('Term, nobody is quoted');
  }
}

/** Codicons of the four types of names, the same in every view. */
export function typeIcon(type: EntityType): string {
  const icons = { PER: 'person', ORG: 'organization', LOC: 'location', MISC: 'star-empty' } as const;
  return icons[type];
}

export function quoteIcon(kind: QuoteKind): string {
  const icons = { direct: 'quote', fragment: 'ellipsis', indirect: 'comment', term: 'tag' } as const;
  return icons[kind];
}

export function count(number: number, one: string, many: string): string {
  return `${formatters().number.format(number)} ${number === 1 ? one : many}`;
}

export const countNames = (number: number): string => count(number, l10n.t('name'), l10n.t('names'));
export const countQuotes = (number: number): string => count(number, l10n.t('quote'), l10n.t('quotes'));
export const countNotes = (number: number): string => count(number, l10n.t('note'), l10n.t('notes'));
export const countWordsOf = (number: number): string => count(number, l10n.t('word'), l10n.t('words'));
export const countMentions = (number: number): string => count(number, l10n.t('mention'), l10n.t('mentions'));
export const countCorrections = (number: number): string =>
  count(number, l10n.t('correction'), l10n.t('corrections'));
