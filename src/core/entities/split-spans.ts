import { isLowerCase, isUpperCase } from '../text/characters';
import { behindRole } from './behind-role';
import { TYPES, typeIndex } from './labels';
import { COMPANY, FORENAME, type Lexicon, listsOf } from './lexicon';
import { type NameEvidence, SURNAME_WEIGHT, bestType } from './name-evidence';
import type { TaggedSpan } from './tagger';
import { lexiconHash } from './word-profile';

/** What names a part of a span elsewhere has to be this sure. */
const SURE_ENOUGH = 0.6;
/** What people are of has to be named about twice: "Vittorio Emanuele di Savoia" is a name. */
const OFTEN_ENOUGH = 1.5;
/** Small words of this length or longer join no names, but for a few. */
const LONG_WORD = 5;
const JOINING = new Set('della dello delle degli dalla dalle detto detta alias junior senior'.split(' '));
const OF_WORDS = new Set("de d' du di del della of".split(' '));
const OPENINGS = new Set('Per Pour Sia As Come Comme Secondo Selon Anche Con Like Chez'.split(' '));
const ON_MEDIUM = new Set('su sur on via'.split(' '));
/** German and Dutch particles of surnames, and what may follow them: "von der", "van den". */
const PARTICLES = new Set('von van'.split(' '));
const AFTER_PARTICLES = new Set('der den de dem het'.split(' '));
const PERSON = 1;
const ORGANISATION = 3;

/**
 * Cuts spans that run over the border of a name, by what the document shows elsewhere: "François Hollande Arnaud Montebourg" are two
 * people, "Savio definisce Scaramella" too, "Robyn Christie di Melrose" is of Melrose. Sorted and flat as before.
 */
export function splitSpans(
  sentences: readonly (readonly string[])[],
  spans: readonly TaggedSpan[],
  headings: readonly boolean[],
  evidence: NameEvidence,
  lexicon: Lexicon,
): readonly TaggedSpan[] {
  const splitter = new Splitter(evidence, lexicon);
  return spans.flatMap((span, number) => {
    const words = sentences[span.sentence] ?? [];
    const previous = spans[number - 1];
    const floor = previous?.sentence === span.sentence ? previous.end : 0;
    return splitter.split(withParticles(span, words, floor), words, headings[span.sentence] ?? false);
  });
}

/** "ha ammonito von der Leyen": small words that begin nothing but surnames belong to the name behind them. `floor`: what may be taken. */
function withParticles(span: TaggedSpan, words: readonly string[], floor: number): TaggedSpan {
  let start = span.start;
  if (start > floor && AFTER_PARTICLES.has(words[start - 1] ?? '')) start--;
  if (start <= floor || !PARTICLES.has(words[start - 1] ?? '')) return span;
  start--;
  // "Vlerick von Berlin" is for the recogniser to tell.
  const isJoined = isUpperCase((words[start - 1] ?? '').charCodeAt(0)) && start > 1;
  return isJoined || span.end - span.start > 1 ? span : { ...span, start, label: PERSON };
}

class Splitter {
  readonly #evidence: NameEvidence;
  readonly #lexicon: Lexicon;

  constructor(evidence: NameEvidence, lexicon: Lexicon) {
    this.#evidence = evidence;
    this.#lexicon = lexicon;
  }

  split(span: TaggedSpan, words: readonly string[], isHeading: boolean): readonly TaggedSpan[] {
    const count = span.end - span.start;
    if (count < 2) return [span];
    const apart = behindRole(span, words, this.#evidence, this.#lexicon) ?? this.#afterMedium(span, words);
    if (apart !== null || span.label !== PERSON) return apart ?? [span];
    return (
      this.#afterOpening(span, words) ??
      this.#atSmallWord(span, words) ??
      this.#atOf(span, words) ??
      this.#twoPeople(span, words) ??
      (isHeading ? this.#beforeVerb(span, words) : null) ?? [span]
    );
  }

  /** "scrive su Instagram Davide": a medium, and whoever writes there. */
  #afterMedium(span: TaggedSpan, words: readonly string[]): readonly TaggedSpan[] | null {
    const second = span.start + 1;
    const isMedium =
      ON_MEDIUM.has(words[span.start - 1] ?? '') && (this.#listsOf(words[span.start] ?? '') & COMPANY) !== 0;
    if (!isMedium || (this.#listsOf(words[second] ?? '') & FORENAME) === 0) return null;
    return [
      { ...span, end: second, label: ORGANISATION },
      { ...span, start: second, label: PERSON },
    ];
  }

  /** "Per Noemi, ...", "As Meloni said": what opens a sentence with a capital, unless it is a forename ("Per Olov Enquist"). */
  #afterOpening(span: TaggedSpan, words: readonly string[]): readonly TaggedSpan[] | null {
    const first = words[span.start] ?? '';
    if (span.start > 0 || !OPENINGS.has(first)) return null;
    if (!isUpperCase((words[1] ?? '').charCodeAt(0))) return null;
    const rest = { ...span, start: 1 };
    const isForename = (this.#listsOf(first) & FORENAME) !== 0;
    return isForename && !this.#isWhole(rest, words) ? null : [rest];
  }

  /** "Savio definisce Scaramella": no name of a person has a long word in small letters inside. */
  #atSmallWord(span: TaggedSpan, words: readonly string[]): readonly TaggedSpan[] | null {
    for (let at = span.start + 1; at < span.end - 1; at++) {
      const word = words[at] ?? '';
      if (!isLowerCase(word.charCodeAt(0)) || word.length < LONG_WORD || JOINING.has(word)) continue;
      if (/['’]$/.test(words[at - 1] ?? '')) continue;
      const before = { ...span, end: at };
      const after = { ...span, start: at + 1 };
      return this.#evidence.of(before, words) === undefined ? [after] : [before, after];
    }
    return null;
  }

  /** "Robyn Christie di Melrose", where Melrose is a club or a town of the article. */
  #atOf(span: TaggedSpan, words: readonly string[]): readonly TaggedSpan[] | null {
    for (let at = span.start + 2; at < span.end - 1; at++) {
      if (!OF_WORDS.has((words[at] ?? '').replace('’', "'"))) continue;
      const complement = { ...span, start: at + 1 };
      const own = { ...span, end: at };
      const found = this.#evidence.of(complement, words);
      if (found === undefined || found.whole < OFTEN_ENOUGH) continue;
      // What the span itself says of its last word is no evidence.
      const byType = found.byType.map((sum, type) =>
        TYPES[type] === 'PER' ? sum - SURNAME_WEIGHT * span.confidence : sum,
      );
      const type = bestType({ byType });
      if (TYPES[type] === 'PER' && !this.#isWhole(own, words)) continue;
      return [own, { ...complement, label: 2 * type + 1 }];
    }
    return null;
  }

  /** "François Hollande Arnaud Montebourg": two full names without a comma. */
  #twoPeople(span: TaggedSpan, words: readonly string[]): readonly TaggedSpan[] | null {
    for (let at = span.start + 2; at <= span.end - 2; at++) {
      const [left, right] = [
        { ...span, end: at },
        { ...span, start: at },
      ];
      if (!isUpperCase((words[at] ?? '').charCodeAt(0))) continue;
      if (!isUpperCase((words[at - 1] ?? '').charCodeAt(0))) continue;
      const areKnown = this.#isWhole(left, words) && this.#isWhole(right, words);
      const areFull = span.end - span.start === 4 && this.#isFull(left, words) && this.#isFull(right, words);
      if (areKnown || areFull) return [left, right];
    }
    return null;
  }

  /** "Elizabeth Warren Will Take": in a headline that writes every word so, where the article has the name without the last. */
  #beforeVerb(span: TaggedSpan, words: readonly string[]): readonly TaggedSpan[] | null {
    const shorter = { ...span, end: span.end - 1 };
    const isLonger = span.end - span.start > 2 && isUpperCase((words[span.end] ?? '').charCodeAt(0));
    return isLonger && this.#isWhole(shorter, words) ? [shorter] : null;
  }

  /** A forename and what can only be a surname. */
  #isFull(span: TaggedSpan, words: readonly string[]): boolean {
    const [first = '', second = ''] = words.slice(span.start, span.end);
    const isSurname = second.length > 2 && !second.endsWith('.') && (this.#listsOf(second) & FORENAME) === 0;
    return isSurname && (this.#listsOf(first) & FORENAME) !== 0;
  }

  #isWhole(span: TaggedSpan, words: readonly string[]): boolean {
    const found = this.#evidence.of(span, words);
    return found !== undefined && found.whole >= SURE_ENOUGH && bestType(found) === typeIndex(span.label);
  }

  #listsOf(word: string): number {
    return listsOf(this.#lexicon.find(lexiconHash(word)));
  }
}
