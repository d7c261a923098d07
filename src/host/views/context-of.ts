import type { TreeItemLabel } from 'vscode';
import type { Span } from '../../core/text/span';
import { oneLine } from '../border/wording';

const BEFORE = 24;
const AFTER = 60;

/** A place with the words around it, as search results show it: the words themselves are highlighted. */
export function labelWithContext(
  text: string,
  span: Span,
): TreeItemLabel & { readonly highlights: [number, number][] } {
  const before = beginningAtWord(
    text.slice(Math.max(0, span.start - BEFORE), span.start),
    span.start > BEFORE,
  );
  const middle = oneLine(text.slice(span.start, span.end), 120);
  const after = folded(text.slice(span.end, span.end + AFTER));
  return {
    label: `${before}${middle}${after}`,
    highlights: [[before.length, before.length + middle.length]],
  };
}

/** The context begins at a word, and on the line of the place: what stands above it is another paragraph. */
function beginningAtWord(text: string, isCut: boolean): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const isWhole = line.length < text.length || !isCut;
  const space = isWhole ? -1 : line.search(/\s/u);
  const rest = space < 0 ? line : line.slice(space + 1);
  return `${isWhole ? '' : '…'}${folded(rest).trimStart()}`;
}

function folded(text: string): string {
  const end = text.search(/[\r\n]/u);
  return (end < 0 ? text : text.slice(0, end)).replaceAll(/\s+/gu, ' ');
}
