import type { Analysis } from '../../src/core/analysis/analysis';
import type { Mention } from '../../src/core/entities/mention';
import type { Quote } from '../../src/core/quotes/quote';
import type { Span } from '../../src/core/text/span';
import type { GoldArticle, GoldCase, GoldEntity, GoldQuote } from './gold';
import type { Tally } from './tally';

/** A quote is found when what is common is this much of what both cover together. */
const OVERLAP = 0.8;

/** How an analysis compares with the labels of its article. `errors` says each difference in a line. */
export interface ArticleScore {
  readonly language: boolean;
  readonly title: boolean;
  readonly byline: boolean;
  readonly boilerplate: Tally;
  /** Exact span, and the type or one that is accepted as well. */
  readonly entities: Tally;
  /** Of the right entities, those with the right canonical name. */
  readonly names: number;
  /** Quotes of kind direct or fragment. */
  readonly quotes: Tally;
  readonly speakers: Tally;
  /** Of all labelled quotes, those found with the right kind. */
  readonly kinds: Tally;
  readonly errors: readonly string[];
}

/** Compares an analysis with the labels. */
export function scoreArticle({ gold, text }: GoldCase, analysis: Analysis): ArticleScore {
  const errors: string[] = [];
  const at = (span: Span | null): string => (span === null ? '' : plain(text.slice(span.start, span.end)));
  const check = (what: string, found: string, expected: string): boolean => {
    if (found !== expected) errors.push(`${what}: "${found}" instead of "${expected}"`);
    return found === expected;
  };
  return {
    language: check('language', analysis.language.code, gold.language),
    title: check('title', at(analysis.title), plain(gold.title)),
    byline: check('byline', at(analysis.byline), plain(gold.byline ?? '')),
    boilerplate: scoreBoilerplate(gold, analysis.boilerplate.map(at), errors),
    ...scoreEntities(text, gold.entities, analysis.entities, errors),
    ...scoreQuotes(text, gold.quotes, analysis.quotes, errors),
    errors,
  };
}

/** One kind of space and apostrophe, as one reads it. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[’‘]/gu, "'").trim();
}

function scoreBoilerplate({ boilerplate }: GoldArticle, lines: readonly string[], errors: string[]): Tally {
  const expected = new Set(boilerplate.map(plain));
  const found = new Set(lines);
  const wrong = [...found].filter((line) => !expected.has(line));
  const missed = [...expected].filter((line) => !found.has(line));
  errors.push(...wrong.map((line) => `boilerplate made up: "${line}"`));
  errors.push(...missed.map((line) => `boilerplate missed: "${line}"`));
  return { right: expected.size - missed.length, wrong: wrong.length, missed: missed.length };
}

function scoreEntities(
  text: string,
  gold: readonly GoldEntity[],
  found: readonly Mention[],
  errors: string[],
): Pick<ArticleScore, 'entities' | 'names'> {
  const at = ({ start, end }: Span): string => `${start} "${plain(text.slice(start, end))}"`;
  const pairs = gold.map((label) => ({
    label,
    mention: found.find((mention) => isSameEntity(label, mention)),
  }));
  const matched = new Set(pairs.map(({ mention }) => mention));
  const optional = gold.filter((label) => label.optional === true);
  const wrong = found.filter(
    (mention) => !matched.has(mention) && !optional.some((label) => overlap(label, mention) > 0),
  );
  const counted = pairs.filter(({ label }) => label.optional !== true);
  const right = counted.filter(({ mention }) => mention !== undefined);
  const misnamed = right.filter(({ label, mention }) => !isSameName(mention?.name ?? '', label.name));
  errors.push(...wrong.map((mention) => `entity made up: ${at(mention)} ${mention.type}`));
  for (const { label, mention } of counted)
    if (mention === undefined) errors.push(`entity missed: ${at(label)} ${label.type}`);
  for (const { label, mention } of misnamed)
    errors.push(`entity named: ${at(label)} "${mention?.name ?? ''}" instead of "${label.name}"`);
  return {
    entities: { right: right.length, wrong: wrong.length, missed: counted.length - right.length },
    names: right.length - misnamed.length,
  };
}

function isSameEntity(label: GoldEntity, { start, end, type }: Mention): boolean {
  return label.start === start && label.end === end && [label.type, ...(label.also ?? [])].includes(type);
}

function scoreQuotes(
  text: string,
  gold: readonly GoldQuote[],
  found: readonly Quote[],
  errors: string[],
): Pick<ArticleScore, 'quotes' | 'speakers' | 'kinds'> {
  const at = ({ start, end }: Span): string => `${start} "${plain(text.slice(start, end)).slice(0, 50)}"`;
  const counted = gold.filter(({ optional }) => optional !== true);
  const pairs = counted.map((label) => ({
    label,
    quote: found.find((quote) => overlap(label, quote) >= OVERLAP),
  }));
  const attributed = pairs.filter(({ label }) => isSpoken(label));
  const right = attributed.filter(({ quote }) => quote !== undefined && isSpoken(quote));
  const wrong = found.filter((quote) => isSpoken(quote) && !gold.some((label) => isFoundAs(label, quote)));
  const voiced = attributed.filter(({ label }) => label.speakerOptional !== true);
  const speakers = voiced.filter(({ label, quote }) => isSameSpeaker(label, quote));
  const kinds = pairs.filter(({ label, quote }) => label.kind === quote?.kind);
  for (const { label, quote } of pairs) {
    if (quote === undefined) errors.push(`quote missed: ${at(label)}`);
    else if (label.kind !== quote.kind)
      errors.push(`quote kind: ${at(label)} ${quote.kind} instead of ${label.kind}`);
  }
  for (const { label, quote } of voiced)
    if (!isSameSpeaker(label, quote))
      errors.push(
        `speaker: ${at(label)} "${quote?.speaker?.name ?? ''}" instead of "${label.speaker ?? ''}"`,
      );
  errors.push(...wrong.map((quote) => `quote made up: ${at(quote)} ${quote.kind}`));
  return {
    quotes: { right: right.length, wrong: wrong.length, missed: attributed.length - right.length },
    speakers: { right: speakers.length, wrong: 0, missed: voiced.length - speakers.length },
    kinds: { right: kinds.length, wrong: 0, missed: pairs.length - kinds.length },
  };
}

function isSpoken({ kind }: { readonly kind: Quote['kind'] }): boolean {
  return kind === 'direct' || kind === 'fragment';
}

/** Whether a found quote is no error: it is labelled as one, or readers differ on it. */
function isFoundAs(label: GoldQuote, quote: Quote): boolean {
  return label.optional === true
    ? overlap(label, quote) > 0
    : isSpoken(label) && overlap(label, quote) >= OVERLAP;
}

function isSameSpeaker({ speaker, speakerAlso = [] }: GoldQuote, quote: Quote | undefined): boolean {
  const name = quote?.speaker?.name ?? '';
  return [speaker ?? '', ...speakerAlso].some((known) => isSameName(name, known));
}

function isSameName(one: string, other: string): boolean {
  return plain(one).toLowerCase() === plain(other).toLowerCase();
}

/** Common length over joint length. */
function overlap(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
