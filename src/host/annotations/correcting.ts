import { l10n, window, workspace } from 'vscode';
import { createLocator, spanOf } from '../../core/anchoring/locate';
import type { Correction, Fix } from '../../core/annotations/corrections';
import type { Mention } from '../../core/entities/mention';
import type { Quote } from '../../core/quotes/quote';
import type { Span } from '../../core/text/span';
import { at, mentionsOf, quoteAt } from '../article-index';
import { say } from '../border/say';
import { asTarget, uriOfTarget } from '../border/target';
import { showArticle } from '../border/show-article';
import type { TrackedArticle } from '../tracker';
import type { ChangeOutcome } from '../../store/outcome';
import type { Annotating } from './annotating';
import type { Home } from './home';
import { refusalLabel } from './labels';
import { selectedSubject } from './subject';

/** A place in an analysed article that a correction is about. */
export interface CorrectionSubject {
  readonly article: TrackedArticle;
  /** What was handed over or selected; null: only the cursor's place is known. */
  readonly span: Span | null;
  readonly offset: number;
}

/** What a command was called for: a node of a view, a link, the selection, the cursor. Null when none. */
export async function correctionSubject(
  { reader }: Annotating,
  received: unknown,
): Promise<CorrectionSubject | null> {
  const target = asTarget(received);
  if (target?.span != null) {
    const uri = uriOfTarget(target);
    if (reader.tracker.getByUri(uri) === undefined) await showArticle(uri, { preserveFocus: true });
    const article = await reader.tracker.whenAnalysed(await workspace.openTextDocument(uri));
    return article === undefined ? null : { article, span: target.span, offset: target.span.start };
  }
  const editor = window.activeTextEditor;
  const article = editor && (await reader.tracker.whenAnalysed(editor.document));
  if (editor === undefined || article === undefined) return null;
  const span = selectedSubject()?.span ?? null;
  return { article, span, offset: editor.document.offsetAt(editor.selection.active) };
}

/** The quote that is meant: the one handed over, else the innermost that covers the place. */
export function quoteOf({ article, span, offset }: CorrectionSubject): Quote | null {
  const { analysis } = article;
  if (analysis === null) return null;
  return span === null ? (quoteAt(analysis, offset) ?? null) : nearest(analysis.quotes, span, offset);
}

export function mentionOf({ article, span, offset }: CorrectionSubject): Mention | null {
  return nearest(article.analysis?.entities ?? [], span, offset);
}

function nearest<T extends Span>(spans: readonly T[], span: Span | null, offset: number): T | null {
  if (span !== null) {
    const same = spans.find(({ start, end }) => start === span.start && end === span.end);
    const touching = spans.filter(({ start, end }) => start < span.end && span.start < end);
    return same ?? (touching.length === 1 ? (touching[0] ?? null) : null);
  }
  return at(spans, offset)[0] ?? null;
}

/** The mentions that a correction of a name is for. Asks when there are several; undefined when the reader turned away. */
export async function mentionsFor(
  article: TrackedArticle,
  mention: Mention,
  received: unknown,
): Promise<readonly Mention[] | undefined> {
  const all = article.analysis === null ? [mention] : mentionsOf(article.analysis, mention);
  if (all.length < 2) return all;
  const isEverywhere = await askWhetherEverywhere(mention.name, l10n.t('{0} mentions', all.length), received);
  return isEverywhere === undefined ? undefined : isEverywhere ? all : [mention];
}

/** Undefined when the reader turned away. `count` says how many places "everywhere" are. */
export async function askWhetherEverywhere(
  title: string,
  count: string,
  received: unknown,
): Promise<boolean | undefined> {
  const scope = scopeOf(received);
  if (scope !== undefined) return scope === 'all';
  const here = { label: l10n.t('Only Here'), isEverywhere: false };
  const everywhere = { label: l10n.t('Everywhere in This Article'), description: count, isEverywhere: true };
  const picked = await window.showQuickPick([everywhere, here], { title });
  return picked?.isEverywhere;
}

function scopeOf(received: unknown): 'all' | 'here' | undefined {
  const { scope } = givenFix(received);
  return scope === 'all' || scope === 'here' ? scope : undefined;
}

/** What links, code actions and tests hand over beside the target, so that nothing is asked. */
export function givenFix(received: unknown): Readonly<Record<string, unknown>> {
  if (typeof received !== 'object' || received === null || !('fix' in received)) return {};
  const { fix } = received;
  return typeof fix === 'object' && fix !== null ? (fix as Readonly<Record<string, unknown>>) : {};
}

/** A correction where it is in the text now; without a span its words are gone. */
export interface PlacedCorrection {
  readonly home: Home;
  readonly correction: Correction;
  readonly span: Span | null;
}

export function correctionsIn({ homes }: Annotating, article: TrackedArticle): readonly PlacedCorrection[] {
  const locator = createLocator(article.document.getText());
  return homes
    .placesOf(article.document.uri)
    .flatMap(({ home, source }) =>
      home.corrections
        .inSource(source)
        .map((correction) => ({ home, correction, span: spanOf(locator.locate(correction.selectors)) })),
    );
}

/** Keeps one correction for each span, for what was said of it before. The reader is told when the file cannot take it. */
export async function correct(
  annotating: Annotating,
  article: TrackedArticle,
  spans: readonly Span[],
  fix: Fix,
): Promise<boolean> {
  const { homes } = annotating;
  const locator = createLocator(article.document.getText());
  await homes.ready();
  const place = homes.placeOf(article.document.uri);
  if (place === null) {
    void say.error(l10n.t('Only articles can be annotated.'));
    return false;
  }
  const all = spans.map((span) => locator.describe(span));
  const before = correctionsIn(annotating, article).filter(
    ({ correction, span }) =>
      correction.fix.kind === fix.kind &&
      spans.some(({ start, end }) => start === span?.start && end === span.end),
  );
  const addTo = (home: Home): ChangeOutcome<readonly Correction[]> => {
    const replaced = before.filter((each) => each.home === home).map(({ correction }) => correction.id);
    return home.corrections.addAll(place.source, all, fix, replaced);
  };
  const refused = addTo(place.home);
  if (refused.ok) return true;
  const kept = refused.reason === 'read-only' ? homes.keptBeside(place.home) : null;
  if (kept !== null && addTo(kept).ok) {
    void say.warning(
      l10n.t(
        'Your correction is kept by VS Code for now, because its file cannot take it: {0}',
        refused.detail,
      ),
    );
    return true;
  }
  void say.error(refusalLabel(refused.reason, refused.detail));
  return false;
}
