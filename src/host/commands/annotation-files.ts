import { env, extensions, l10n, Uri, window, workspace } from 'vscode';
import { COMMANDS } from '../../ids';
import { name, publisher } from '../../../package.json';
import type { HistoryLabel } from '../../store/annotation-store';
import { mergeSetup, SOME_CLI } from '../../store/merge-setup';
import type { Annotating } from '../annotations/annotating';
import { chooseName } from '../annotations/author-name';
import type { Home } from '../annotations/home';
import { moveKept } from '../annotations/kept';
import { describeFailure } from '../border/files';
import type { CommandTable } from '../border/run-command';
import { say } from '../border/say';

/** The history of the collection, its file, and what surrounds it. */
export function annotationFileCommands(annotating: Annotating): CommandTable {
  return {
    [COMMANDS.undoAnnotationChange]: () => {
      step(annotating, 'undo');
    },
    [COMMANDS.redoAnnotationChange]: () => {
      step(annotating, 'redo');
    },
    [COMMANDS.openAnnotationsFile]: () => openFile(annotating),
    [COMMANDS.moveKeptAnnotations]: () => moveKept(annotating.homes),
    [COMMANDS.setAuthorName]: () => chooseName(),
    [COMMANDS.showMergeDriver]: () => showMergeDriver(),
  };
}

/** The collection that was changed last first: with several folders, each has a history of its own. */
function step({ homes, annotator }: Annotating, direction: 'undo' | 'redo'): void {
  const labelOf = ({ annotations }: Home): HistoryLabel | null =>
    direction === 'undo' ? annotations.undoLabel : annotations.redoLabel;
  const last = homes.lastChanged;
  const home =
    last !== null && labelOf(last) !== null ? last : homes.all().find((each) => labelOf(each) !== null);
  const label = home && labelOf(home);
  if (home === undefined || label == null) {
    void say.information(l10n.t('There is no change of the annotations to undo or redo.'));
    return;
  }
  const outcome = direction === 'undo' ? home.annotations.undo() : home.annotations.redo();
  if (!annotator.settle(outcome)) return;
  const message =
    direction === 'undo'
      ? l10n.t('Undone: {0}', historyName(label))
      : l10n.t('Done again: {0}', historyName(label));
  say.briefly(message, 3000);
}

function historyName(label: HistoryLabel): string {
  switch (label) {
    case 'add':
      return l10n.t('adding an annotation');
    case 'edit':
      return l10n.t('editing an annotation');
    case 'remove':
      return l10n.t('deleting annotations');
    case 'reply':
      return l10n.t('replying');
    case 'resolve':
      return l10n.t('resolving');
    case 'reopen':
      return l10n.t('reopening');
    case 'tag':
      return l10n.t('tagging');
    case 're-anchor':
      return l10n.t('re-anchoring');
    case 'import':
      return l10n.t('importing annotations');
  }
}

async function openFile({ homes, reader }: Annotating): Promise<void> {
  await homes.ready();
  const { active } = reader.tracker;
  const home = (active && homes.placeOf(active.document.uri)?.home) ?? homes.all()[0];
  if (home === undefined) return;
  await home.annotations.saved();
  const uri = Uri.joinPath(home.root, home.annotations.path);
  try {
    await workspace.fs.stat(uri);
  } catch (error) {
    if (describeFailure(error).kind !== 'missing') throw error;
    void say.information(l10n.t('There is no annotations file yet: the first note makes it.'));
    return;
  }
  await window.showTextDocument(uri);
}

async function showMergeDriver(): Promise<void> {
  const copy = l10n.t('Copy the Two Lines');
  const message = l10n.t('Let Git merge annotations by id instead of by line');
  const explanation = l10n.t(
    'Run these two lines in a terminal in the repository, and again after an update of Pressmark. They need Node.js.',
  );
  const setup = mergeSetup(commandLinePath()).join('\n');
  const modal = { modal: true, detail: `${explanation}\n\n${setup}` };
  if ((await window.showInformationMessage(message, modal, copy)) === copy) {
    await env.clipboard.writeText(`${setup}\n`);
  }
}

/** The command line ships with the extension; in a browser there is none, and its place has to be filled in. */
function commandLinePath(): string {
  const uri = extensions.getExtension(`${publisher}.${name}`)?.extensionUri;
  return uri?.scheme === 'file' ? Uri.joinPath(uri, 'dist', 'cli.js').fsPath : SOME_CLI;
}
