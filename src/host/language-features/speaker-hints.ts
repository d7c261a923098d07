import { EventEmitter, InlayHint, InlayHintLabelPart, l10n, Location } from 'vscode';
import type { CancellationToken, InlayHintsProvider, Range, TextDocument } from 'vscode';
import type { Quote, Speaker } from '../../core/quotes/quote';
import { Owner } from '../border/lifecycle';
import { toRange, toSpan } from '../border/positions';
import { isOn, onDidChangeSettings } from '../border/settings';
import type { Reader } from '../reader';

/** Who says it, after each quote: "— Sam Altman". A click with the modifier key goes to where the speaker is named. */
export class SpeakerHints implements InlayHintsProvider {
  readonly #reader: Reader;
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<void>());

  readonly onDidChangeInlayHints = this.#changed.event;

  constructor(reader: Reader) {
    this.#reader = reader;
    const announce = (): void => {
      this.#changed.fire();
    };
    this.#owner.own(onDidChangeSettings(['speakers'], announce));
    this.#owner.own(
      reader.tracker.onDidChange(({ change }) => {
        if (change === 'analysis') announce();
      }),
    );
  }

  async provideInlayHints(
    document: TextDocument,
    range: Range,
    token: CancellationToken,
  ): Promise<InlayHint[]> {
    if (!isOn('speakers')) return [];
    const article = await this.#reader.tracker.whenAnalysed(document);
    if (article?.analysis == null || token.isCancellationRequested) return [];
    const { start, end } = toSpan(document, range);
    return article.analysis.quotes
      .filter(({ outer }) => start <= outer.end && outer.end <= end)
      .flatMap((quote) => asList(hintFor(document, quote)));
  }

  dispose(): void {
    this.#owner.dispose();
  }
}

/** Quotes without marks name their speaker within the very sentence; terms have none. */
function hintFor(document: TextDocument, quote: Quote): InlayHint | null {
  if (quote.speaker === null || quote.kind === 'indirect' || quote.kind === 'term') return null;
  const hint = new InlayHint(document.positionAt(quote.outer.end), [
    labelPart(document, quote.speaker, quote.confidence),
  ]);
  hint.paddingLeft = true;
  return hint;
}

function labelPart(document: TextDocument, { name, span }: Speaker, confidence: number): InlayHintLabelPart {
  const part = new InlayHintLabelPart(`— ${name}`);
  if (span === null) {
    // Only what a reader said is quite certain.
    part.tooltip =
      confidence === 1
        ? l10n.t('{0} says this, as corrected', name)
        : l10n.t('{0} says this, by the context', name);
  } else {
    part.location = new Location(document.uri, toRange(document, span));
    part.tooltip = l10n.t('{0} says this', name);
  }
  return part;
}

function asList<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}
