import type { Grammar } from '../grammar/grammar';
import { grammarOf, quoteLanguageOf } from '../grammar/grammar-of';
import type { QuoteLanguage } from '../grammar/grammar-of';
import type { Span } from '../../text/span';
import type { VerbForm, VerbLexicon } from '../lexicon/verb-lexicon';
import { verbLexicon } from '../lexicon/verb-lexicon';
import type { MarkedSpan } from '../marks/mark';
import type { QuoteInput } from '../quote-input';
import { ITEM } from './items';
import type { Items } from './items';
import { Names } from './names';
import { readItems } from './read-items';
import type { VerbGroup } from './verb-groups';
import { findVerbGroups } from './verb-groups';

/** A stretch of items between two hard breaks, `to` exclusive. */
export interface Sentence {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** Whether a paragraph starts here. */
  readonly startsParagraph: boolean;
}

/** One article as attribution reads it: items, names, sentences, and verb groups found when asked for. */
export class Reading {
  readonly items: Items;
  readonly names: Names;
  readonly language: QuoteLanguage;
  readonly grammar: Grammar;
  readonly lexicon: VerbLexicon;
  readonly sentences: readonly Sentence[];
  /** Item number of each quote. */
  readonly quoteItems: readonly number[];
  /** The verb form at each item that was asked for, null where there is none; `verb-forms` fills it. */
  readonly forms: (VerbForm | null | undefined)[];
  readonly #verbGroups: (readonly VerbGroup[] | undefined)[] = [];
  /** Number of the sentence that each item stands in; a break belongs to the sentence before it. */
  readonly #sentenceAt: Int32Array;

  constructor(article: QuoteInput, quotes: readonly MarkedSpan[]) {
    this.language = quoteLanguageOf(article.language);
    this.grammar = grammarOf(this.language);
    this.lexicon = verbLexicon(this.language);
    this.items = readItems(article.text, this.language, quotes, gapsOf(article));
    this.forms = new Array<undefined>(this.items.length).fill(undefined);
    this.names = new Names(this.items, article.mentions, this.grammar, this.lexicon);
    this.sentences = sentencesOf(this.items);
    this.#sentenceAt = new Int32Array(this.items.length);
    for (const { number, from } of this.sentences)
      this.#sentenceAt.fill(number, from, this.sentences[number + 1]?.from);
    this.quoteItems = quoteItemsOf(this.items);
  }

  /** The sentence an item stands in. */
  sentenceAt(item: number): Sentence {
    const number = this.#sentenceAt[Math.max(0, Math.min(item, this.items.length - 1))] ?? 0;
    return this.sentences[number] ?? { number: 0, from: 0, to: this.items.length, startsParagraph: true };
  }

  /** The verb groups of a sentence in order; read once. */
  verbGroups(sentence: Sentence): readonly VerbGroup[] {
    const known = this.#verbGroups[sentence.number];
    if (known !== undefined) return known;
    const groups = findVerbGroups(this, sentence.from, sentence.to);
    this.#verbGroups[sentence.number] = groups;
    return groups;
  }
}

/** What is no part of a sentence, sorted. */
function gapsOf({ boilerplate, dateline = null }: QuoteInput): readonly Span[] {
  return dateline === null ? boilerplate : [...boilerplate, dateline].sort((a, b) => a.start - b.start);
}

function sentencesOf(items: Items): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let startsParagraph = true;
  for (let index = 0; index <= items.length; index++) {
    if (index < items.length && items.kind(index) < ITEM.sentence) continue;
    if (index > from) {
      sentences.push({ number: sentences.length, from, to: index, startsParagraph });
      startsParagraph = false;
    }
    if (items.kind(index) === ITEM.paragraph) startsParagraph = true;
    from = index + 1;
  }
  return sentences;
}

function quoteItemsOf(items: Items): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < items.length; index++) if (items.kind(index) === ITEM.quote) found.push(index);
  return found;
}
