import { TYPES } from '../../../src/core/entities/labels';
import type { LabelledDocument } from '../../train/label-text';
import { spansOf } from '../../train/evaluate';
import type { FoundName } from './rivals';

/** A labelled document as running text. */
export interface LabelledText {
  readonly text: string;
  readonly language: string;
  readonly names: readonly FoundName[];
}

const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]%»”’]|'s|n't|’s)$/u;
const NO_SPACE_AFTER = /(?:^[([«“]|['’])$/u;

/** Puts the words of a document together, a sentence a line, with the offsets of its names. */
export function toText({ sentences, language }: LabelledDocument): LabelledText {
  let text = '';
  const names: FoundName[] = [];
  for (const { words, labels } of sentences) {
    const starts: number[] = [];
    words.forEach((word, at) => {
      const before = words[at - 1] ?? '';
      const isTight = at === 0 || NO_SPACE_BEFORE.test(word) || NO_SPACE_AFTER.test(before);
      if (!isTight) text += ' ';
      starts.push(text.length);
      text += word;
    });
    for (const [start, end, type] of spansOf(labels)) {
      const last = end - 1;
      const from = starts[start] ?? 0;
      names.push({
        start: from,
        end: (starts[last] ?? 0) + (words[last] ?? '').length,
        type: TYPES[type] ?? '',
      });
    }
    text += '\n';
  }
  return { text, language, names };
}
