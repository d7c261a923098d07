import { l10n, window } from 'vscode';
import type { QuickPick, QuickPickItem } from 'vscode';
import type { Span } from '../../core/text/span';
import { entitiesOf } from '../article-index';
import { withoutIcons } from '../border/say';
import { oneLine } from '../border/wording';
import type { TrackedArticle } from '../tracker';
import { bestMatch, chosenEntry } from './typed-choice';

interface SpeakerItem extends QuickPickItem {
  /** Empty: nobody. */
  readonly speaker: string;
  /** See `Choosable`. */
  readonly typed?: string;
}

/** A name of the article, one that is typed, or empty for nobody. Undefined when the reader turned away. */
export async function chooseSpeaker(
  article: TrackedArticle,
  span: Span,
  present: string | null,
): Promise<string | undefined> {
  const pick = window.createQuickPick<SpeakerItem>();
  const known = speakerItems(article, present);
  const words = oneLine(article.document.getText().slice(span.start, span.end), 60);
  pick.title = l10n.t('Who says “{0}”?', words);
  pick.placeholder = l10n.t('Choose a name of the article, or type one');
  pick.items = known;
  pick.onDidChangeValue((value) => {
    offer(pick, known, value.trim());
  });
  try {
    return await new Promise((resolve) => {
      pick.onDidAccept(() => {
        const typed = pick.value.trim();
        const entry = chosenEntry(known, pick.selectedItems[0] ?? pick.activeItems[0], typed);
        // Nobody is chosen, never typed: Enter on nothing leaves the list open.
        if (entry === null && typed === '') return;
        resolve(entry?.speaker ?? typed);
        pick.hide();
      });
      pick.onDidHide(() => {
        resolve(undefined);
      });
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

/** VS Code puts what begins as typed first, and that is the offer itself: a name of the article goes before it. */
function offer(pick: QuickPick<SpeakerItem>, known: readonly SpeakerItem[], typed: string): void {
  const isNew = typed !== '' && !known.some(({ speaker }) => speaker === typed);
  const label = l10n.t('Use “{0}”', withoutIcons(typed));
  const offered: readonly SpeakerItem[] = isNew ? [{ speaker: typed, typed, label, alwaysShow: true }] : [];
  pick.items = [...known, ...offered];
  const first = (typed === '' ? null : bestMatch(known, typed)) ?? offered[0];
  if (first !== undefined) pick.activeItems = [first];
}

/** Who already speaks, then persons and organisations, then nobody. */
function speakerItems({ analysis }: TrackedArticle, present: string | null): readonly SpeakerItem[] {
  const speakers = analysis?.quotes.flatMap(({ speaker }) => speaker?.name ?? []) ?? [];
  const names =
    analysis === null ? [] : entitiesOf(analysis).filter(({ type }) => type === 'PER' || type === 'ORG');
  const ordered = new Set([...speakers, ...names.map(({ name }) => name)]);
  const items = [...ordered].map((speaker) => ({
    speaker,
    label: withoutIcons(speaker),
    ...(speaker === present && { description: l10n.t('at present') }),
  }));
  return [...items, { speaker: '', label: l10n.t('$(circle-slash) Nobody: leave it unattributed') }];
}
