import type { Analysis } from '../analysis/analysis';
import type { Locator } from '../anchoring/locate';
import { createLocator, spanOf } from '../anchoring/locate';
import type { Selectors } from '../anchoring/selectors';
import type { EntityType, Mention } from '../entities/mention';
import type { Quote, QuoteKind } from '../quotes/quote';
import type { Span } from '../text/span';

/** What a reader can put right about a quote. */
export type QuoteFix =
  /** `null`: nobody, on purpose. `speaker` says where the speaker is named, when the reader pointed at it. */
  | { readonly kind: 'set-speaker'; readonly name: string | null; readonly speaker: Selectors | null }
  | { readonly kind: 'not-a-quote' }
  | { readonly kind: 'mark-as-quote'; readonly quoteKind: QuoteKind };

/** What a reader can put right about a named entity. */
export type EntityFix =
  | { readonly kind: 'reject-entity' }
  /** Also marks what was not found: the type is then new for the words. */
  | { readonly kind: 'retype-entity'; readonly type: EntityType }
  | { readonly kind: 'name-entity'; readonly name: string };

export type Fix = QuoteFix | EntityFix;

/** A reader's correction of what was detected, kept by the words and what surrounds them, so that it survives edits. */
export interface Correction {
  readonly id: string;
  /** As in `Annotation`. */
  readonly source: string;
  /** Of the quote's span without its marks, or of the mention. */
  readonly selectors: Selectors;
  readonly fix: Fix;
  readonly creator: string;
  /** UTC, ISO 8601. */
  readonly created: string;
}

/** Two spans are about the same when they share this much of what they cover together. */
const SAME_SHARE = 0.5;

/** What was rejected is rejected still where it makes up this much of what it has grown into: more may be real words of somebody. */
const STILL_THE_SAME = 0.4;

/** Orders corrections by when they were made, for `sort`. */
export function byTime(a: Correction, b: Correction): number {
  return a.created === b.created ? 0 : a.created < b.created ? -1 : 1;
}

/**
 * The analysis with a reader's corrections of the same article: they win over the extractor, with confidence 1. A
 * correction whose words are gone or ambiguous does nothing. Later corrections win over earlier ones.
 */
export function applyCorrections(
  text: string,
  analysis: Analysis,
  corrections: readonly Correction[],
): Analysis {
  if (corrections.length === 0) return analysis;
  const locator = createLocator(text);
  // Of one second, as they stand: a reader may be quick.
  const ordered = [...corrections].sort(byTime);
  let { quotes, entities } = analysis;
  for (const { selectors, fix } of ordered) {
    const span = spanOf(locator.locate(selectors));
    if (span === null) continue;
    const named = fix.kind === 'name-entity' ? best(entities, span) : null;
    quotes = fixQuotes(quotes, span, fix, locator);
    entities = fixEntities(entities, span, fix, text);
    if (fix.kind === 'name-entity' && named !== null)
      quotes = renameSpeakers(quotes, entities, named, fix.name);
  }
  return { ...analysis, quotes, entities };
}

/**
 * Speakers follow the name of whom they are: the one named by this very mention at once, those that the article calls
 * otherwise ("she", "the minister") when no mention of the old name is left.
 */
function renameSpeakers(
  quotes: readonly Quote[],
  entities: readonly Mention[],
  named: Mention,
  name: string,
): readonly Quote[] {
  const isOldGone = !entities.some((mention) => mention.name === named.name);
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (speaker === null || speaker.name === name) return quote;
    const isNamedHere =
      speaker.span !== null &&
      (isSame(speaker.span, named) || (speaker.name === named.name && share(speaker.span, named) > 0));
    const isRenamed = isNamedHere || (isOldGone && speaker.name === named.name);
    return isRenamed ? { ...quote, speaker: { ...speaker, name } } : quote;
  });
}

/** Milliseconds within which the corrections of one answer ("everywhere") are written; nobody answers twice in them. */
const ONE_ANSWER_MS = 1000;

/** The corrections that one answer of the reader made, this one among them: the same was put right in several places. */
export function madeTogether(correction: Correction, all: readonly Correction[]): readonly Correction[] {
  const fix = JSON.stringify(correction.fix);
  const made = Date.parse(correction.created);
  return all.filter(
    (each) =>
      each.id === correction.id ||
      (each.source === correction.source &&
        each.creator === correction.creator &&
        Math.abs(Date.parse(each.created) - made) <= ONE_ANSWER_MS &&
        JSON.stringify(each.fix) === fix),
  );
}

function fixQuotes(quotes: readonly Quote[], span: Span, fix: Fix, locator: Locator): readonly Quote[] {
  switch (fix.kind) {
    case 'not-a-quote': {
      const grown = grownFrom(quotes, span);
      const isMeant = (quote: Quote): boolean =>
        isSame(quote, span) ||
        contains(span, quote) ||
        (quote === grown && share(quote, span) >= STILL_THE_SAME);
      return quotes.filter((quote) => !isMeant(quote));
    }
    case 'mark-as-quote':
      return marked(quotes, span, locator.text, fix.quoteKind);
    case 'set-speaker': {
      const { name } = fix;
      const at = fix.speaker === null ? null : spanOf(locator.locate(fix.speaker));
      const speaker = name === null ? null : { name, span: at };
      return withQuote(quotes, span, locator, (quote) => spokenBy(quote, speaker));
    }
    case 'reject-entity':
    case 'retype-entity':
    case 'name-entity':
      return quotes;
  }
}

/** Whoever is said to speak makes a quote of a term; the words that told another speaker tell this one no more. */
function spokenBy(quote: Quote, speaker: Quote['speaker']): Quote {
  const kind = quote.kind === 'term' && speaker !== null ? 'fragment' : quote.kind;
  const cue = quote.speaker?.name === speaker?.name ? quote.cue : null;
  return { ...quote, kind, cue, speaker, confidence: 1 };
}

/** The words that the reader marked are the quote, whatever else was found of them. */
function marked(quotes: readonly Quote[], span: Span, text: string, kind: QuoteKind): readonly Quote[] {
  const found = best(quotes, span);
  const isExact = found?.start === span.start && found.end === span.end;
  const outer = isExact ? found.outer : withMarks(text, span);
  // A term is within the words of whoever says it; other words that the reader marks stand for what was found.
  const isAround = (quote: Quote): boolean =>
    kind === 'term' && contains(quote, span) && !isSame(quote, span);
  const others = quotes.filter(
    (quote) => quote.end <= span.start || quote.start >= span.end || isAround(quote),
  );
  // Part of a longer quote is said by whoever says that.
  const { cue, speaker } = found ?? quotes.find((quote) => contains(quote, span)) ?? NOBODYS;
  return insert(others, { start: span.start, end: span.end, outer, kind, cue, speaker, confidence: 1 });
}

const NOBODYS = { cue: null, speaker: null };

/** Changes the quote that a span is about, or adds one there. */
function withQuote(
  quotes: readonly Quote[],
  span: Span,
  { text }: Locator,
  change: (quote: Quote) => Quote,
): readonly Quote[] {
  const meant = new Set(meantBy(quotes, span));
  if (meant.size > 0) return quotes.map((quote) => (meant.has(quote) ? change(quote) : quote));
  const outer = withMarks(text, span);
  const added = change({ ...span, outer, kind: 'direct', cue: null, speaker: null, confidence: 1 });
  return insert(quotes, added);
}

/**
 * The quotes that a span is about: all parts, where it was split since; the one that shares most with it; or the one
 * that it has grown into.
 */
function meantBy(quotes: readonly Quote[], span: Span): readonly Quote[] {
  const parts = partsOf(quotes, span);
  if (parts.length > 1) return parts;
  const found = best(quotes, span) ?? grownFrom(quotes, span);
  return found === null ? [] : [found];
}

/** The quotes within a span that are within no other of them. */
function partsOf(quotes: readonly Quote[], span: Span): readonly Quote[] {
  const within = quotes.filter((quote) => contains(span, quote));
  let end = -1;
  return within
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((quote) => {
      const isPart = quote.end > end;
      end = Math.max(end, quote.end);
      return isPart;
    });
}

/** The smallest quote that begins or ends with a span and goes on beyond it, where no other is about the span. */
function grownFrom(quotes: readonly Quote[], span: Span): Quote | null {
  if (best(quotes, span) !== null) return null;
  const longer = quotes.filter(
    (quote) => contains(quote, span) && (quote.start === span.start || quote.end === span.end),
  );
  return longer.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** Marks that open or close a quote in one language or another. */
const MARKS = '«»“”„‟"‹›‘’‚‛\'';

/** Readers select quotes with or without their marks: the span without them, and without the spaces that pad them. */
export function insideMarks(text: string, { start, end }: Span): Span {
  const isMarked =
    end - start > 2 && MARKS.includes(text.charAt(start)) && MARKS.includes(text.charAt(end - 1));
  if (!isMarked) return { start, end };
  const inner = text.slice(start + 1, end - 1);
  const from = start + 1 + (inner.length - inner.trimStart().length);
  return { start: from, end: from + inner.trim().length };
}

/** The span with the quotation marks right around it, also behind a space; the span itself when one is missing. */
function withMarks(text: string, { start, end }: Span): Span {
  const isSpace = (at: number): boolean => at >= 0 && at < text.length && text.charAt(at).trim() === '';
  const before = isSpace(start - 1) ? start - 2 : start - 1;
  const after = isSpace(end) ? end + 1 : end;
  const isMark = (at: number): boolean => at >= 0 && at < text.length && MARKS.includes(text.charAt(at));
  return isMark(before) && isMark(after) ? { start: before, end: after + 1 } : { start, end };
}

function fixEntities(entities: readonly Mention[], span: Span, fix: Fix, text: string): readonly Mention[] {
  const found = best(entities, span);
  const change = (changed: Partial<Mention>): readonly Mention[] =>
    entities.map((mention) => (mention === found ? { ...mention, ...changed, confidence: 1 } : mention));
  switch (fix.kind) {
    case 'reject-entity':
      return entities.filter((mention) => !isSame(mention, span));
    case 'name-entity':
      return change({ name: fix.name });
    case 'retype-entity': {
      if (found !== null) return change({ type: fix.type });
      const name = text.slice(span.start, span.end);
      const free = entities.filter((mention) => mention.end <= span.start || mention.start >= span.end);
      return insert(free, { ...span, type: fix.type, name, confidence: 1 });
    }
    case 'set-speaker':
    case 'not-a-quote':
    case 'mark-as-quote':
      return entities;
  }
}

function isSame(a: Span, b: Span): boolean {
  return share(a, b) >= SAME_SHARE;
}

function best<T extends Span>(list: readonly T[], span: Span): T | null {
  let found: T | null = null;
  for (const item of list) {
    if (isSame(item, span) && (found === null || share(item, span) > share(found, span))) found = item;
  }
  return found;
}

function share(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / Math.max(1, Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Spans stay sorted by their beginning. */
function insert<T extends Span>(list: readonly T[], added: T): readonly T[] {
  const at = list.findIndex(({ start }) => start > added.start);
  return at < 0 ? [...list, added] : [...list.slice(0, at), added, ...list.slice(at)];
}
