import type { QuoteLanguage } from '../grammar/grammar-of';
import de from './de.generated.json';
import en from './en.generated.json';
import es from './es.generated.json';
import fr from './fr.generated.json';
import it from './it.generated.json';
import pt from './pt.generated.json';

/** What a form can be, as bits; the generator in tools/lexicon writes the same. */
export const FORM = {
  singular: 1,
  plural: 2,
  otherPerson: 4,
  infinitive: 8,
  gerund: 16,
  participle: 32,
} as const;
export const FINITE = FORM.singular | FORM.plural | FORM.otherPerson;

/** `say`: what follows is speech; `judge`: takes woven quotes; `name`: takes names and titles; `common`: any other verb. */
export type VerbClass = 'say' | 'judge' | 'name' | 'common';

export interface VerbForm {
  /** Sum of `FORM` bits. */
  readonly bits: number;
  readonly verbClass: VerbClass;
  /** Whether the form is more often a noun in the news, so that it is a verb only where a verb is expected. */
  readonly isNominal: boolean;
}

export type VerbLexicon = ReadonlyMap<string, VerbForm>;

interface Stored {
  readonly paradigms: readonly string[];
  readonly verbs: Readonly<Record<VerbClass, string>>;
  readonly nominal: string;
}

const STORED: Readonly<Record<QuoteLanguage, Stored>> = { fr, it, en, es, pt, de };
const CLASSES: readonly VerbClass[] = ['say', 'judge', 'name', 'common'];
const ENDING = /^(\D*)(\d+)$/;

function split(item: string): readonly [string, number] {
  const found = ENDING.exec(item);
  return [found?.[1] ?? '', Number(found?.[2] ?? 0)];
}

function expand(stored: Stored): VerbLexicon {
  const paradigms = stored.paradigms.map((paradigm) => paradigm.split(' ').map(split));
  const nominal = new Set(stored.nominal.split(' '));
  const forms = new Map<string, VerbForm>();
  for (const verbClass of CLASSES) {
    for (const [stem, paradigm] of stored.verbs[verbClass].split(' ').map(split)) {
      for (const [ending, bits] of paradigms[paradigm] ?? []) {
        const form = stem + ending;
        const known = forms.get(form);
        forms.set(form, {
          bits: bits | (known?.bits ?? 0),
          verbClass: known?.verbClass ?? verbClass,
          isNominal: nominal.has(form),
        });
      }
    }
  }
  return forms;
}

const lexicons = new Map<QuoteLanguage, VerbLexicon>();

/** The verb forms of a language, expanded when first asked for. The sum of the first class that lists a form wins. */
export function verbLexicon(language: QuoteLanguage): VerbLexicon {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const lexicon = expand(STORED[language]);
  lexicons.set(language, lexicon);
  return lexicon;
}
