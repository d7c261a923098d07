import type { Quote } from '../../../src/core/quotes/quote';
import type { GoldArticle, GoldQuote } from './gold';

/** Counts over some articles. A quote is attributed when its kind is direct or fragment. */
export interface Counts {
  /** Attributed gold quotes found as attributed, with overlap .8 or more. */
  found: number;
  gold: number;
  predicted: number;
  right: number;
  /** Gold spans of any kind, found with exactly the same borders. */
  spans: number;
  exactSpans: number;
  kinds: number;
  rightKinds: number;
  /** Attributed gold quotes whose speaker counts, found or not. */
  speakers: number;
  rightSpeakers: number;
  cues: number;
  rightCues: number;
  speakerSpans: number;
  rightSpeakerSpans: number;
}

export const emptyCounts = (): Counts => ({
  found: 0,
  gold: 0,
  predicted: 0,
  right: 0,
  spans: 0,
  exactSpans: 0,
  kinds: 0,
  rightKinds: 0,
  speakers: 0,
  rightSpeakers: 0,
  cues: 0,
  rightCues: 0,
  speakerSpans: 0,
  rightSpeakerSpans: 0,
});

/** Classes of mistake. Those of speakers tell what went wrong first. */
type MistakeType =
  | 'missed'
  | 'extra'
  | 'kind'
  | 'cue'
  | 'speaker: quote missed'
  | 'speaker: none found'
  | 'speaker: there is none'
  | 'speaker: mention not resolved'
  | 'speaker: chained wrongly'
  | 'speaker: wrong subject'
  | 'speaker: wrong cue';

/** One mistake, for the list by class. */
export interface Mistake {
  readonly type: MistakeType;
  readonly article: GoldArticle;
  readonly gold: GoldQuote | null;
  readonly quote: Quote | null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Shared characters over all characters of both. */
export function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const isAttributed = (kind: string): boolean => kind === 'direct' || kind === 'fragment';

const DETERMINER = /^(?:l['’]\s*|(?:le|la|les|un|une|des|il|lo|i|gli|uno|una|un['’]|the|an?)\s+)/;

/** Names are the same when they differ in case, spaces and a leading determiner only. */
export function sameName(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name.toLowerCase().replace(/[’ʼ]/g, "'").trim().replace(DETERMINER, '').replace(/\s+/g, '');
  return plain(a) === plain(b);
}

/** Whether a speaker is one that the gold accepts; null is right where the article does not tell. */
export function isRightSpeaker(gold: GoldQuote, speaker: Quote['speaker']): boolean {
  const said = speaker?.name ?? null;
  const accepted = [gold.speaker ?? null, ...(gold.speakerAlso ?? [])];
  return accepted.some((name) => (name === null || said === null ? name === said : sameName(name, said)));
}

/** Scores the quotes found in one article against its gold, adding to `counts`; returns the mistakes. */
export function scoreArticle(
  article: GoldArticle,
  quotes: readonly Quote[],
  counts: Counts,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const marked = quotes.filter((quote) => quote.kind !== 'indirect');
  const matches = new Map(
    article.quotes.map((gold) => [gold, marked.find((quote) => overlap(gold, quote) >= 0.8) ?? null]),
  );
  for (const gold of article.quotes) {
    if (gold.optional === true) continue;
    const quote = matches.get(gold) ?? null;
    counts.spans++;
    if (quote !== null && quote.start === gold.start && quote.end === gold.end) counts.exactSpans++;
    scoreKind(article, gold, quote, counts, mistakes);
    if (isAttributed(gold.kind)) scoreSpeaker(article, gold, quote, counts, mistakes);
  }
  for (const quote of marked.filter(({ kind }) => isAttributed(kind))) {
    const gold = article.quotes.find((one) => overlap(one, quote) >= 0.8) ?? null;
    if (gold?.optional === true) continue;
    counts.predicted++;
    if (gold !== null && isAttributed(gold.kind)) counts.right++;
    else mistakes.push({ type: 'extra', article, gold, quote });
  }
  return mistakes;
}

function scoreKind(
  article: GoldArticle,
  gold: GoldQuote,
  quote: Quote | null,
  counts: Counts,
  mistakes: Mistake[],
): void {
  counts.kinds++;
  if (quote?.kind === gold.kind) counts.rightKinds++;
  else if (quote !== null) mistakes.push({ type: 'kind', article, gold, quote });
  if (!isAttributed(gold.kind)) return;
  counts.gold++;
  if (quote !== null && isAttributed(quote.kind)) counts.found++;
  else mistakes.push({ type: 'missed', article, gold, quote });
}

function scoreSpeaker(
  article: GoldArticle,
  gold: GoldQuote,
  quote: Quote | null,
  counts: Counts,
  mistakes: Mistake[],
): void {
  if (gold.cueSpan != null) {
    counts.cues++;
    if (isSameCue(article, gold, quote)) counts.rightCues++;
    else if (quote !== null) mistakes.push({ type: 'cue', article, gold, quote });
  }
  if (gold.speakerOptional === true) return;
  counts.speakers++;
  if (isRightSpeaker(gold, quote?.speaker ?? null)) counts.rightSpeakers++;
  else mistakes.push({ type: classOf(article, gold, quote), article, gold, quote });
  if (gold.speakerSpan == null) return;
  counts.speakerSpans++;
  const span = quote?.speaker?.span ?? null;
  if (span !== null && overlap(span, gold.speakerSpan) > 0.5) counts.rightSpeakerSpans++;
}

function isSameCue({ text }: GoldArticle, gold: GoldQuote, quote: Quote | null): boolean {
  if (gold.cueSpan == null || quote?.cue == null) return false;
  return text.slice(quote.cue.start, quote.cue.end) === text.slice(gold.cueSpan.start, gold.cueSpan.end);
}

function classOf(article: GoldArticle, gold: GoldQuote, quote: Quote | null): MistakeType {
  if (quote === null || !isAttributed(quote.kind)) return 'speaker: quote missed';
  if (quote.speaker === null) return 'speaker: none found';
  if (gold.speaker == null) return 'speaker: there is none';
  const { span } = quote.speaker;
  if (gold.speakerSpan != null && span !== null && overlap(span, gold.speakerSpan) > 0)
    return 'speaker: mention not resolved';
  if (gold.speakerSpan == null || span === null) return 'speaker: chained wrongly';
  return isSameCue(article, gold, quote) ? 'speaker: wrong subject' : 'speaker: wrong cue';
}
