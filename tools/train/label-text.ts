import { TYPES } from '../../src/core/entities/labels';
import { splitSentences } from '../../src/core/text/sentences';
import { tokenise } from '../../src/core/text/tokens';

/** A sentence with its labels (see `labels.ts`). */
export interface LabelledSentence {
  readonly words: readonly string[];
  readonly labels: Uint8Array;
}

/** One article, or the sentences that the corpus gives together. */
export interface LabelledDocument {
  readonly id: string;
  readonly corpus: string;
  readonly language: string;
  /** True when the corpus labels no MISC, so that an `O` may hide one. */
  readonly hidesMisc: boolean;
  readonly sentences: readonly LabelledSentence[];
}

/** Start, end (exclusive) and type of a name, in code points. */
export type Labelled = readonly [start: number, end: number, type: string];

const TYPE_NAMES: Readonly<Record<string, string>> = { EVENT: 'MISC', PROD: 'MISC', OTH: 'MISC' };
/** Corpora without article borders are cut into windows of this many sentences. */
export const WINDOW = 12;

/** The number of a label: `B` or `I`, and a type of any corpus; `O` for types that are none of ours. */
export function labelOf(prefix: string, type: string): number {
  const index = TYPES.findIndex((known) => known === (TYPE_NAMES[type] ?? type));
  return index < 0 ? 0 : index * 2 + (prefix === 'B' ? 1 : 2);
}

/** Entities inside another one are dropped: the model is flat and keeps the outermost. */
export function outermost(entities: readonly Labelled[]): readonly Labelled[] {
  const sorted = [...entities].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = -1;
  return sorted.filter((entity) => {
    if (entity[0] < end) return false;
    end = entity[1];
    return true;
  });
}

/** Offsets in code points to offsets in UTF-16 code units. */
function toUnits(text: string): (offset: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  return (offset) => units[offset] ?? text.length;
}

/** Tokenises a raw text, each non-empty line a paragraph, and lays the labelled spans over the tokens. */
export function labelText(text: string, language: string, entities: readonly Labelled[]): LabelledSentence[] {
  const units = toUnits(text);
  const spans = outermost(entities).map(([start, end, type]) => [units(start), units(end), type] as const);
  const tokens = tokenise(text, language);
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  let next = 0;
  let token = 0;
  return splitSentences(tokens, paragraphs, language).map((sentence) => {
    const words: string[] = [];
    const labels: number[] = [];
    for (; token < tokens.length && (tokens.starts[token] ?? 0) < sentence.end; token++) {
      const start = tokens.starts[token] ?? 0;
      const end = tokens.ends[token] ?? 0;
      while (next < spans.length && (spans[next]?.[1] ?? 0) <= start) next++;
      const span = spans[next];
      const isInside = span !== undefined && start >= span[0] && end <= span[1];
      words.push(text.slice(start, end));
      labels.push(isInside ? labelOf(start === span[0] ? 'B' : 'I', span[2]) : 0);
    }
    return { words, labels: repaired(labels) };
  });
}

/** Turns an `I-` that nothing precedes into a `B-`. */
export function repaired(labels: readonly number[]): Uint8Array {
  return Uint8Array.from(labels, (label, at) => {
    const before = labels[at - 1] ?? 0;
    if (label === 0 || label % 2 === 1 || before === label || before === label - 1) return label;
    return label - 1;
  });
}
