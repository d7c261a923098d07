import type { CodePointIndex } from '../text/code-points';
import { createCodePointIndex } from '../text/code-points';
import type { NormalisedText } from '../text/normalise';
import { normalise, normalisedOffset, originalSpan } from '../text/normalise';
import type { Span } from '../text/span';
import { compareQuote } from './compare-quote';
import { selectorsOf } from './selectors-of';
import type { GramIndex } from './gram-index';
import { createGramIndex } from './gram-index';
import type { Judged } from './judge';
import { judge } from './judge';
import type { Candidate, Located, OrphanReason } from './located';
import type { Pattern } from './pattern';
import { createPattern } from './pattern';
import { cleanRun } from './context';
import type { Place } from './places';
import { exactPlaces, fuzzyPlaces, wholePlaces } from './places';
import type { Selectors } from './selectors';
import { withWholeWords } from './whole-words';

export type { Candidate, ChangeReason, Located, OrphanReason } from './located';
export { spanOf } from './located';

/** Describes and locates in one text; what is worked out of the text is shared by all calls. */
export interface Locator {
  readonly text: string;
  describe(span: Span): Selectors;
  /** `hint`: where the words were last seen, in UTF-16 units of this text; it wins over the stored position. */
  locate(selectors: Selectors, hint?: Span): Located;
}

/** The runner-up must be worse by so much, on the scale of `Judged.score`. */
const MARGIN = 0.04;
/** A place whose quote and contexts are all there needs less of a lead: in lists of figures, neighbours look alike. */
const ALMOST_ALL = 0.99;
const SMALL_MARGIN = 0.02;
/** The very quote with so much around it is not looked for with changes in it. */
const NEARLY_ALL = 0.9;
/** Units of context right beside a place, both sides together, that make it worth a look. */
const LEAST_RIVAL = 12;
/** Words of this length, in UTF-16 units, tell without their context, where they are there once. */
const LEAST_BARE = 10;
const MOST_CANDIDATES = 10;
const MOST_JUDGED = 6;

/** A locator for one text. Make it once for all annotations of an article, and anew when the text changes. */
export function createLocator(text: string): Locator {
  return new TextLocator(text);
}

/**
 * Finds the place that `selectors` describe. Never guesses: a wrong anchor is worse than an orphan. Linear in the length
 * of the text; for many annotations of one text use `createLocator`.
 */
export function locate(text: string, selectors: Selectors, hint?: Span): Located {
  return createLocator(text).locate(selectors, hint);
}

class TextLocator implements Locator {
  readonly text: string;
  // Worked out when first needed: an unedited text needs neither of the last two.
  #codePoints: CodePointIndex | null = null;
  #normalised: NormalisedText | null = null;
  #grams: GramIndex | null = null;

  constructor(text: string) {
    this.text = text;
  }

  describe(span: Span): Selectors {
    return selectorsOf(this.text, span, this.#codePointIndex());
  }

  locate(selectors: Selectors, hint?: Span): Located {
    const stored = this.#storedSpan(selectors);
    const expected = hint ?? stored;
    if (expected !== null && isUntouched(this.text, selectors, expected)) {
      const outcome = stored === null || stored.start === expected.start ? 'exact' : 'moved';
      return { outcome, span: expected, score: 1 };
    }
    const pattern = createPattern(selectors);
    if (pattern.quote === '') return { outcome: 'orphan', reason: 'empty-quote', candidates: [] };
    if (isBare(selectors)) return this.#locateBare(pattern, selectors, stored);
    return this.#decide(pattern, selectors, stored, expected);
  }

  /**
   * Words without any context are found at their position, or where they are there once and tell enough; no other words are taken for
   * them, and none of which they are a part.
   */
  #locateBare(pattern: Pattern, selectors: Selectors, stored: Span | null): Located {
    const text = this.#normalisedText();
    const first = text.text.indexOf(pattern.quote);
    if (first < 0) return { outcome: 'orphan', reason: 'quote-gone', candidates: [] };
    const there = stored === null ? -1 : normalisedOffset(text, stored.start);
    const isThere = stored !== null && this.text.slice(stored.start, stored.end) === selectors.exact;
    const isOnce = !text.text.includes(pattern.quote, first + 1);
    const tells = pattern.quote.length >= LEAST_BARE && pattern.quote.includes(' ');
    if (isThere || (isOnce && tells))
      return this.#bareAt(pattern, selectors, isThere ? there : first, stored);
    const candidates = this.#candidates(selectors, this.#judgeAll(pattern, 0));
    return tells
      ? { outcome: 'ambiguous', candidates }
      : { outcome: 'orphan', reason: 'context-missing', candidates };
  }

  /** Words without context at a place of the normalised text: they may have grown, or changed their case. */
  #bareAt(pattern: Pattern, { exact }: Selectors, from: number, stored: Span | null): Located {
    const text = this.#normalisedText();
    let start = from;
    while (text.text[start] === ' ') start++;
    const place = { start, end: start + pattern.quote.length };
    const whole = withWholeWords(pattern, text, place);
    const found = text.cased.slice(whole.start, whole.end);
    const span = withEdges(this.text, originalSpan(text, whole.start, whole.end), exact);
    if (found !== pattern.cased) {
      const { reason, similarity } = compareQuote(pattern.cased, found);
      return { outcome: 'changed', span, score: similarity, reason };
    }
    return { outcome: stored === null || stored.start === span.start ? 'exact' : 'moved', span, score: 1 };
  }

  #decide(pattern: Pattern, selectors: Selectors, stored: Span | null, expected: Span | null): Located {
    const judged = this.#judgeAll(pattern, expected?.start ?? 0);
    const accepted = judged.filter(({ isAccepted }) => isAccepted);
    const [best, second] = accepted;
    if (best === undefined) {
      return {
        outcome: 'orphan',
        reason: orphanReason(pattern, judged),
        candidates: this.#candidates(selectors, judged),
      };
    }
    if (
      second !== undefined &&
      best.score - second.score < (best.score > ALMOST_ALL ? SMALL_MARGIN : MARGIN)
    ) {
      return { outcome: 'ambiguous', candidates: this.#candidates(selectors, judged) };
    }
    const span = this.#spanOf(best, selectors);
    const { score } = best;
    if (best.reason !== null) return { outcome: 'changed', span, score, reason: best.reason };
    const isThere = stored === null || stored.start === span.start;
    return { outcome: isThere ? 'exact' : 'moved', span, score };
  }

  /** Best first, one for each place. */
  #judgeAll(pattern: Pattern, expectedOffset: number): readonly Judged[] {
    const text = this.#normalisedText();
    const grams = (this.#grams ??= createGramIndex(text.text));
    const whole = wholePlaces(pattern, text, grams).map((place) => judge(pattern, text, place));
    if (whole.some(({ isAccepted }) => isAccepted)) return whole;
    const expected = normalisedOffset(text, expectedOffset);
    const exact = judgeLikeliest(pattern, text, exactPlaces(pattern, text, grams, expected));
    if (exact.some(isNearlyAll)) return withoutOverlaps([...exact].sort(byMerit)).sort(byScore);
    const fuzzy = fuzzyPlaces(pattern, text, grams).map((place) => judge(pattern, text, place));
    return withoutOverlaps([...exact, ...fuzzy].sort(byMerit)).sort(byScore);
  }

  #candidates(selectors: Selectors, judged: readonly Judged[]): readonly Candidate[] {
    return judged
      .slice(0, MOST_CANDIDATES)
      .map((place) => ({ span: this.#spanOf(place, selectors), score: place.score }));
  }

  #spanOf(place: Judged, { exact }: Selectors): Span {
    const span = originalSpan(this.#normalisedText(), place.start, place.end);
    return place.isExact ? withEdges(this.text, span, exact) : span;
  }

  #storedSpan({ position }: Selectors): Span | null {
    if (position === null) return null;
    const index = this.#codePointIndex();
    return { start: index.toOffset(position.codePointStart), end: index.toOffset(position.codePointEnd) };
  }

  #codePointIndex(): CodePointIndex {
    return (this.#codePoints ??= createCodePointIndex(this.text));
  }

  #normalisedText(): NormalisedText {
    return (this.#normalised ??= normalise(this.text));
  }
}

/** Selectors of other tools may be a quote alone. Ours have no context only where the quote was the whole text. */
function isBare({ prefix, suffix, position }: Selectors): boolean {
  return prefix === '' && suffix === '' && position?.codePointStart !== 0;
}

/** Whether the quote is there to the letter, with all of its context around it. */
function isUntouched(text: string, { exact, prefix, suffix }: Selectors, span: Span): boolean {
  return (
    exact !== '' &&
    span.end - span.start === exact.length &&
    text.startsWith(exact, span.start) &&
    (prefix === '' ? span.start === 0 : text.endsWith(prefix, span.start)) &&
    (suffix === '' ? span.end === text.length : text.startsWith(suffix, span.end))
  );
}

/** Takes in what normalising drops (spaces, zero-width characters) at the borders, where the quote had it and the text has it. */
function withEdges(text: string, { start, end }: Span, exact: string): Span {
  const core = exact.length - (end - start);
  if (core <= 0) return { start, end };
  const inner = text.slice(start, end);
  const at = exact.indexOf(inner);
  if (at < 0) return { start, end };
  const before = exact.slice(0, at);
  const after = exact.slice(at + inner.length);
  return {
    start: text.endsWith(before, start) ? start - before.length : start,
    end: text.startsWith(after, end) ? end + after.length : end,
  };
}

function byScore(a: Judged, b: Judged): number {
  return b.score - a.score || a.start - b.start;
}

/** What is accepted, the very quote before a stretch that holds it or a part of it, all of its words before some, the better one. */
function byMerit(a: Judged, b: Judged): number {
  return (
    Number(b.isAccepted) - Number(a.isAccepted) ||
    Number(b.isExact) - Number(a.isExact) ||
    Number(b.isComplete) - Number(a.isComplete) ||
    byScore(a, b)
  );
}

/** The first of each group of places that share units. */
function withoutOverlaps(sorted: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const place of sorted) {
    if (kept.every((other) => place.end <= other.start || place.start >= other.end)) kept.push(place);
  }
  return kept;
}

/** Those with the most of their context right beside them: a frequent word has hundreds of places. */
function judgeLikeliest(pattern: Pattern, text: NormalisedText, places: readonly Place[]): readonly Judged[] {
  const { normalised, quoteStart, quoteEnd } = pattern;
  const ranked = places.map((place) => ({
    place,
    clean:
      cleanRun(normalised.text, quoteStart, text.text, place.start, -1) +
      cleanRun(normalised.text, quoteEnd, text.text, place.end, 1),
  }));
  ranked.sort((a, b) => b.clean - a.clean);
  const judged: Judged[] = [];
  for (const { place, clean } of ranked.slice(0, MOST_JUDGED)) {
    // What has next to nothing beside it is no rival of what has nearly all.
    if (clean < LEAST_RIVAL && judged.some(isNearlyAll)) break;
    judged.push(judge(pattern, text, place));
  }
  return judged;
}

function isNearlyAll({ isAccepted, score }: Judged): boolean {
  return isAccepted && score >= NEARLY_ALL;
}

function orphanReason(pattern: Pattern, judged: readonly Judged[]): OrphanReason {
  if (judged.length === 0) return 'quote-gone';
  return pattern.quote === pattern.normalised.text ? 'context-missing' : 'only-look-alikes';
}
