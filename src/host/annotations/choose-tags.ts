import { l10n, Uri, window } from 'vscode';
import type { QuickPick, QuickPickItem } from 'vscode';
import type { Code, CodebookStore } from '../../store/codebook-store';
import { Owner } from '../border/lifecycle';
import { withoutIcons } from '../border/say';
import { bestMatch, chosenEntry } from './typed-choice';

export interface TagItem extends QuickPickItem {
  readonly tag: string;
  /** See `Choosable`. */
  readonly typed?: string;
}

/** A tag as typed: one line, without the `#` that people write before it. */
export function asTag(typed: string): string {
  return typed
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^#+\s*/u, '');
}

/** The codes as a tree is read, with their colours and keys, then the tags that notes carry without being codes. */
export function tagItems(codebook: CodebookStore, used: readonly string[]): readonly TagItem[] {
  const codes = codebook.codes();
  const names = new Set(codes.map(({ name }) => name));
  const others = [...new Set(used)].filter((tag) => !names.has(tag)).toSorted((a, b) => a.localeCompare(b));
  return [
    ...codes.map((code) => codeItem(code, codebook)),
    ...others.map((tag) => ({ tag, label: withoutIcons(tag) })),
  ];
}

function codeItem(code: Code, codebook: CodebookStore): TagItem {
  const above = pathAbove(code, codebook);
  const key = code.shortcut === null ? '' : l10n.t('key {0}', code.shortcut);
  const description = [above, key].filter((part) => part !== '').join(' · ');
  return {
    tag: code.name,
    label: withoutIcons(code.name),
    ...(description !== '' && { description: withoutIcons(description) }),
    ...(code.description !== '' && { detail: withoutIcons(code.description) }),
    ...(code.color !== null && { iconPath: colouredDot(code.color) }),
  };
}

/** "Framing › Economy ›": the codes above, topmost first. */
function pathAbove(code: Code, codebook: CodebookStore): string {
  const names: string[] = [];
  const seen = new Set([code.name]);
  for (let above = code.parent; above !== null && !seen.has(above);) {
    seen.add(above);
    names.unshift(above);
    above = codebook.get(above)?.parent ?? null;
  }
  return names.map((name) => `${name} ›`).join(' ');
}

/** `color` is `#rrggbb` as the codebook's format has it; anything else gives no icon. */
export function colouredDot(color: string): Uri {
  const fill = /^#[\da-f]{6}$/iu.test(color) ? color : '#888888';
  const circle = `<circle cx="8" cy="8" r="5" fill="${fill}" stroke="#808080" stroke-width="1"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${circle}</svg>`;
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}

/** Lets the reader check tags and type new ones. Undefined when the reader turned away. */
export async function chooseTags(
  codebook: CodebookStore,
  used: readonly string[],
  chosen: readonly string[],
  title: string,
): Promise<readonly string[] | undefined> {
  const owner = new Owner();
  const pick = owner.own(window.createQuickPick<TagItem>());
  const known = tagItems(codebook, [...used, ...chosen]);
  pick.title = title;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.placeholder = l10n.t('Check tags, or type a new one; Enter to accept');
  pick.items = known;
  pick.selectedItems = known.filter(({ tag }) => chosen.includes(tag));
  owner.own(
    pick.onDidChangeValue((value) => {
      offerNewTag(pick, known, value.trim());
    }),
  );
  let checked = pick.selectedItems.length;
  owner.own(
    pick.onDidChangeSelection((selected) => {
      // What was typed to find the tag is no tag itself.
      if (selected.length > checked) pick.value = '';
      checked = selected.length;
    }),
  );
  try {
    const tags = await answer(pick, owner);
    const typed = pick.value.trim();
    if (tags === undefined || asTag(typed) === '') return tags;
    const last = chosenEntry(known, pick.activeItems[0], typed)?.tag ?? asTag(typed);
    return [...new Set([...tags, last])];
  } finally {
    owner.dispose();
  }
}

/** What is typed and is no tag yet can be checked like the others; Enter takes a tag that begins so before it. */
function offerNewTag(pick: QuickPick<TagItem>, known: readonly TagItem[], typed: string): void {
  const selected = pick.selectedItems;
  const added = selected.filter((item) => !known.includes(item));
  const tag = asTag(typed);
  const isNew = tag !== '' && ![...known, ...added].some((item) => item.tag === tag);
  const label = l10n.t('New tag “{0}”', tag);
  const offer: readonly TagItem[] = isNew ? [{ tag, typed, label, alwaysShow: true }] : [];
  pick.items = [...offer, ...added, ...known];
  pick.selectedItems = selected;
  const first = (typed === '' ? null : bestMatch(known, typed)) ?? offer[0];
  if (first !== undefined) pick.activeItems = [first];
}

function answer(pick: QuickPick<TagItem>, owner: Owner): Promise<readonly string[] | undefined> {
  return new Promise((resolve) => {
    owner.own(
      pick.onDidAccept(() => {
        resolve(pick.selectedItems.map(({ tag }) => tag));
        pick.hide();
      }),
    );
    owner.own(
      pick.onDidHide(() => {
        resolve(undefined);
      }),
    );
    pick.show();
  });
}

/** One tag, by its key alone or by choosing it. Undefined when the reader turned away. */
export async function chooseTagByKey(
  codebook: CodebookStore,
  used: readonly string[],
  title: string,
): Promise<string | undefined> {
  const owner = new Owner();
  const pick = owner.own(window.createQuickPick<TagItem>());
  pick.title = title;
  pick.placeholder = l10n.t('Press the key of a code, or choose a tag');
  pick.items = tagItems(codebook, used);
  let byKey: string | undefined;
  owner.own(
    pick.onDidChangeValue((value) => {
      byKey = codebook.byShortcut(value)?.name;
      if (byKey !== undefined) pick.hide();
    }),
  );
  try {
    const chosen = await answer(pick, owner);
    return byKey ?? (chosen?.[0] || asTag(chosen === undefined ? '' : pick.value) || undefined);
  } finally {
    owner.dispose();
  }
}
