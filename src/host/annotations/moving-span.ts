import { workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import { remapSpan } from '../../core/text/edits';
import type { Span } from '../../core/text/span';

/** A span that follows its words while something else is asked of the reader. */
export class MovingSpan implements Disposable {
  readonly #following: Disposable;
  #span: Span;

  constructor(document: TextDocument, span: Span) {
    this.#span = span;
    this.#following = workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document) return;
      const edits = event.contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        end: rangeOffset + rangeLength,
        text,
      }));
      const moved = remapSpan(this.#span, edits);
      // When the words are gone, what stands there now is all that the note can be about.
      const { length } = document.getText();
      const { start, end } = this.#span;
      this.#span =
        moved.kind === 'lost' ? { start: Math.min(start, length), end: Math.min(end, length) } : moved.span;
    });
  }

  get span(): Span {
    return this.#span;
  }

  dispose(): void {
    this.#following.dispose();
  }
}

/** Runs `action` with the way to ask where spans are by then, after whatever was typed meanwhile. */
export async function following(
  document: TextDocument,
  spans: readonly Span[],
  action: (moved: () => readonly Span[]) => Promise<void>,
): Promise<void> {
  const moving = spans.map((span) => new MovingSpan(document, span));
  try {
    await action(() => moving.map(({ span }) => span));
  } finally {
    for (const each of moving) each.dispose();
  }
}
