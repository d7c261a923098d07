import { l10n, Uri, window, workspace } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { COMMANDS } from '../../ids';
import type { Annotating } from '../annotations/annotating';
import { byHome } from '../annotations/by-home';
import { chosenAddresses, givenAddresses, isFromView, noteAtCursor } from '../annotations/choose-note';
import { chooseTagByKey, chooseTags } from '../annotations/choose-tags';
import { codebookStarter } from '../annotations/codebook-starter';
import { titleOf } from '../annotations/labels';
import { following } from '../annotations/moving-span';
import { isEditable } from '../annotations/note';
import { subjectOf } from '../annotations/subject';
import { tagsInUse } from '../annotations/tags-in-use';
import type { CommandTable } from '../border/run-command';
import { describeFailure } from '../border/files';
import { say } from '../border/say';
import { oneLine } from '../border/wording';

/** Tagging with the codebook, and the codebook itself. */
export function annotationTagCommands(annotating: Annotating): CommandTable {
  return {
    [COMMANDS.editTags]: (...received) => editTags(annotating, received),
    [COMMANDS.tagByKey]: (...received) => tagByKey(annotating, received),
    [COMMANDS.openCodebook]: () => openCodebook(annotating),
  };
}

async function editTags(annotating: Annotating, received: readonly unknown[]): Promise<void> {
  const addresses = await chosenAddresses(annotating, received, isEditable);
  const [address] = addresses;
  const found = address === undefined ? null : annotating.homes.find(address);
  if (found === null) return;
  const { home, annotation } = found;
  const used = tagsInUse(annotating.homes);
  const title = addresses.length === 1 ? l10n.t('Tags') : l10n.t('Tags of {0} Annotations', addresses.length);
  const given = givenTags(received[0]);
  const tags = given ?? (await chooseTags(home.codebook, used, annotation.tags, title));
  if (tags === undefined) return;
  // Of several notes, the tags of the first are shown: the others keep what only they have.
  const gone = annotation.tags.filter((tag) => !tags.includes(tag));
  const retagged = (own: readonly string[]): readonly string[] => [
    ...own.filter((tag) => !gone.includes(tag)),
    ...tags.filter((tag) => !own.includes(tag) && !(addresses.length > 1 && annotation.tags.includes(tag))),
  ];
  const patch = addresses.length === 1 || given !== undefined ? { tags } : null;
  for (const { home: each, own } of byHome(annotating, addresses)) {
    const change = patch ?? (({ tags: before }: Annotation) => ({ tags: retagged(before) }));
    annotating.annotator.settle(each.annotations.updateAll(own, change, 'tag'));
  }
}

/** Tags the note that is meant; without one, makes a note of the selected words that carries the tag alone. */
async function tagByKey(annotating: Annotating, received: readonly unknown[]): Promise<void> {
  const given = await givenAddresses(annotating, received);
  if (given.length === 0 && isFromView(received[0])) return;
  const atCursor = window.activeTextEditor?.selection.isEmpty === true ? noteAtCursor(annotating) : null;
  const addresses = given.length > 0 ? given : atCursor === null ? [] : [atCursor.address];
  const [address] = addresses;
  const found = address === undefined ? null : annotating.homes.find(address);
  const used = tagsInUse(annotating.homes);
  if (found !== null) {
    const title = atCursor === null ? l10n.t('Add a Tag') : l10n.t('Tag “{0}”', titleOf(atCursor));
    const tag = await chooseTagByKey(found.home.codebook, used, title);
    if (tag !== undefined) addTag(annotating, addresses, tag);
    return;
  }
  const subject = await subjectOf(annotating.reader.tracker, received[0]);
  const place = subject && annotating.annotator.placeOf(subject.document.uri);
  if (subject === null || place === null) {
    void say.information(l10n.t('Select the words of an article that the note is about.'));
    return;
  }
  const words = oneLine(subject.document.getText().slice(subject.span.start, subject.span.end), 60);
  const { document, span } = subject;
  await following(document, [span], async (moved) => {
    const tag = await chooseTagByKey(place.home.codebook, used, l10n.t('Tag “{0}”', words));
    const [now = span] = moved();
    if (tag !== undefined) await annotating.annotator.add(document, now, { tags: [tag] });
  });
}

function addTag(annotating: Annotating, addresses: readonly string[], tag: string): void {
  for (const { home, own } of byHome(annotating, addresses)) {
    const outcome = home.annotations.updateAll(own, ({ tags }) => ({ tags: [...tags, tag] }), 'tag');
    annotating.annotator.settle(outcome);
  }
}

function givenTags(received: unknown): readonly string[] | undefined {
  if (typeof received !== 'object' || received === null || !('tags' in received)) return undefined;
  const { tags } = received;
  return Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : undefined;
}

/** Opens the codebook of the article's folder; where there is none yet, one with examples is begun. */
async function openCodebook({ homes, reader }: Annotating): Promise<void> {
  await homes.ready();
  const { active } = reader.tracker;
  const home = (active && homes.placeOf(active.document.uri)?.home) ?? homes.all()[0];
  if (home?.kind !== 'folder') {
    void say.information(l10n.t('Open a folder first: the codebook is a file in it.'));
    return;
  }
  const uri = Uri.joinPath(home.root, home.codebook.path);
  if (!(await exists(uri))) {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(codebookStarter()));
    await home.codebook.refresh();
  }
  await window.showTextDocument(uri);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (describeFailure(error).kind === 'missing') return false;
    throw error;
  }
}
