import { LABEL_COUNT, TYPES, typeIndex } from './labels';
import { nameKey } from './name-keys';
import type { TaggedSpan } from './tagger';

/** A full name vouches for its last word as much as two mentions of that word would; for its first word, half as much as one. */
export const SURNAME_WEIGHT = 2;
const FORENAME_WEIGHT = 0.5;
/** Longest name that is looked for again, in tokens. */
export const LONGEST_NAME = 6;

/** Mentions of camel-case names as people or places are believed from here on. */
const SURE_OF_CAMEL = 0.85;
const CAMEL = /^\p{L}*\p{Ll}\p{Lu}/u;
/** Prefixes of surnames after which a capital is no camel case: "McCain", "DeVito". */
const SURNAME_PREFIX = /^(?:Mc|Mac|De|Di|Du|Le|La|Van|Fitz)\p{Lu}\p{Ll}/u;

/** What the mentions of one spelling say together. */
export interface Evidence {
  /** Sum of the confidences for each type. */
  readonly byType: Float64Array;
  /** Sum of the confidences of mentions of the whole name, as opposed to names that it is a part of. */
  whole: number;
  count: number;
  /** Whether it is the first or last word of a full name of a person. */
  isPart: boolean;
}

/** What a document's mentions say about each name, whatever its spelling. */
export class NameEvidence {
  readonly #names = new Map<string, Evidence>();
  readonly #keys = new Map<string, string>();
  readonly #surnames = new Map<string, number>();
  /** Last words of organisations' names of three words or more. */
  readonly ends = new Set<string>();

  constructor(sentences: readonly (readonly string[])[], spans: readonly TaggedSpan[]) {
    for (const span of spans) {
      const words = (sentences[span.sentence] ?? []).slice(span.start, span.end);
      const keys = words.map((word) => this.keyOf(word)).filter((key) => key !== '');
      const type = typeIndex(span.label);
      if (keys.length === 0) continue;
      this.#add(keys.join(''), type, span.confidence, true);
      if (keys.length === 1) continue;
      const last = keys.at(-1) ?? '';
      if (TYPES[type] === 'ORG' && keys.length > 2) this.ends.add(last);
      if (TYPES[type] !== 'PER' || keys.length > 4) continue;
      this.#add(last, type, SURNAME_WEIGHT * span.confidence, false);
      this.#add(keys[0] ?? '', type, FORENAME_WEIGHT * span.confidence, false);
      this.#surnames.set(last, (this.#surnames.get(last) ?? 0) + 1);
    }
    for (const words of sentences) for (const word of words) this.#preferMaker(word);
  }

  /** The key of one word; asked for again and again, so remembered. */
  keyOf(word: string): string {
    let key = this.#keys.get(word);
    if (key === undefined) {
      key = word.length > 40 ? '' : nameKey(word);
      this.#keys.set(word, key);
    }
    return key;
  }

  find(key: string): Evidence | undefined {
    return this.#names.get(key);
  }

  /** What is known of the words of a span. */
  of({ start, end }: TaggedSpan, words: readonly string[]): Evidence | undefined {
    let key = '';
    for (let at = start; at < end; at++) key += this.keyOf(words[at] ?? '');
    return this.find(key);
  }

  /** Surnames of people named in full; empty when there are too many to compare with each word. */
  get surnames(): readonly string[] {
    return this.#surnames.size > 200 ? [] : [...this.#surnames.keys()];
  }

  /** "OpenAI": who writes a capital inside names makes or sells something; doubtful mentions as a person or place are none. */
  #preferMaker(word: string): void {
    if (word.length < 4 || word.length > 30 || !hasCapitalInside(word) || !CAMEL.test(word)) return;
    const evidence = SURNAME_PREFIX.test(word) ? undefined : this.#names.get(this.keyOf(word));
    if (evidence === undefined) return;
    const [person = 0, maker = 0, place = 0] = evidence.byType;
    if (person + place >= SURE_OF_CAMEL * evidence.count) return;
    evidence.byType.set([0, maker + person + place, 0]);
  }

  #add(key: string, type: number, weight: number, isWhole: boolean): void {
    let evidence = this.#names.get(key);
    if (evidence === undefined) {
      evidence = { byType: new Float64Array(LABEL_COUNT >> 1), whole: 0, count: 0, isPart: false };
      this.#names.set(key, evidence);
    }
    evidence.byType[type] = (evidence.byType[type] ?? 0) + weight;
    evidence.count++;
    if (isWhole) evidence.whole += weight;
    else evidence.isPart = true;
  }
}

/** Index of the type that the evidence is for. */
export function bestType({ byType }: Pick<Evidence, 'byType'>): number {
  let best = 0;
  for (let type = 1; type < byType.length; type++) if ((byType[type] ?? 0) > (byType[best] ?? 0)) best = type;
  return best;
}

/** Cheaper than the expression, and false for almost every word. */
function hasCapitalInside(word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) return true;
  }
  return false;
}
