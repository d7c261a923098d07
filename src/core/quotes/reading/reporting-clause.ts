import { isLowerCase, isUpperCase } from '../../text/characters';
import type { QuoteLanguage } from '../grammar/grammar-of';
import { grammarOf, quoteLanguageOf } from '../grammar/grammar-of';
import type { Grammar } from '../grammar/grammar';
import type { VerbLexicon } from '../lexicon/verb-lexicon';
import { FORM, verbLexicon } from '../lexicon/verb-lexicon';

/** What a reporter's clause may stand behind. */
const BOUNDARY = /[,?!…](?=\s)/g;
/** Units behind a boundary that are looked at. */
const LOOKED_AT = 80;
/** Units of a verb with its auxiliary and clitics. */
const LONGEST_VERB = 32;
/** Words of a name before its verb. */
const LONGEST_NAME = 4;
/** Clitics before a verb. */
const MAX_CLITICS = 2;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*['’]?|[^\s\p{L}\p{N}]/gu;
const TIED = /-(?:t-)?(?:ils?|elles?|on)$/;
const THIRD_PERSON = FORM.singular | FORM.plural;

/** Finds a reporter's clause among words whose closing mark is lost: "..., a dit X", "..., ha detto lui", "..., she said". */
export class ReportingClauses {
  readonly #grammar: Grammar;
  readonly #lexicon: VerbLexicon;
  readonly #language: QuoteLanguage;

  /** `language`: ISO 639-1 code of the text. */
  constructor(language: string) {
    this.#language = quoteLanguageOf(language);
    this.#grammar = grammarOf(this.#language);
    this.#lexicon = verbLexicon(this.#language);
  }

  /** The offset between `from` and `to` where the words end and the first such clause begins; -1 where there is none. Linear. */
  endOfWords(text: string, from: number, to: number): number {
    for (const { index } of text.slice(from, to).matchAll(BOUNDARY)) {
      const at = from + index;
      const words = text.slice(at + 1, Math.min(to, at + 1 + LOOKED_AT)).match(WORD) ?? [];
      const isClause = this.#language === 'en' ? this.#isEnglish(words) : this.#isInverted(words);
      if (isClause) return text.charAt(at) === ',' ? at : at + 1;
    }
    return -1;
  }

  /** Whether words begin with a verb of saying, whatever follows: "a déclaré mardi à l'AFP X", "spiega al giornale X". */
  isLedBySaying(stretch: string): boolean {
    return this.#isInverted(stretch.slice(0, LONGEST_VERB).match(WORD) ?? [], false);
  }

  /** "a-t-il dit", "l'a confirmé la police", "dice il sindaco". */
  #isInverted(words: readonly string[], hasSubject = true): boolean {
    if (!isLowerCase(words[0]?.charCodeAt(0) ?? 0)) return false;
    let at = 0;
    while (at < MAX_CLITICS && this.#grammar.clitics.has(plain(words[at]))) at++;
    const verb = words[at] ?? '';
    const tied = TIED.exec(verb)?.[0] ?? '';
    const form = verb.slice(0, verb.length - tied.length);
    if (this.#grammar.auxiliaries.has(form)) {
      const next = this.#grammar.adverbs.has(words[at + 1] ?? '') ? at + 2 : at + 1;
      return this.#isSaying(words[next], FORM.participle);
    }
    return (
      this.#isSaying(form, THIRD_PERSON) && (tied !== '' || !hasSubject || this.#isSubject(words[at + 1]))
    );
  }

  /** "he said", "said Ann Hill", "the Red Cross said". */
  #isEnglish(words: readonly string[]): boolean {
    if (this.#isSaying(words[0], THIRD_PERSON)) return this.#isSubject(words[1]);
    if (this.#grammar.pronouns.has(plain(words[0]))) return this.#isSaying(words[1], THIRD_PERSON);
    const first = words[0] === 'the' ? 1 : 0;
    const verb = words.findIndex((word, at) => at >= first && !isUpperCase(word.charCodeAt(0)));
    return verb > first && verb <= LONGEST_NAME && this.#isSaying(words[verb], THIRD_PERSON);
  }

  #isSaying(word = '', bits: number): boolean {
    const form = this.#lexicon.get(word);
    return form !== undefined && form.verbClass === 'say' && (form.bits & bits) !== 0 && !form.isNominal;
  }

  #isSubject(word = ''): boolean {
    const small = plain(word);
    return (
      isUpperCase(word.charCodeAt(0)) ||
      this.#grammar.determiners.has(small) ||
      this.#grammar.pronouns.has(small)
    );
  }
}

function plain(word = ''): string {
  return word.toLowerCase().replace('’', "'");
}
