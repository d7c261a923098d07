import { env, l10n, Uri, window, workspace } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { AnnotationCollection } from '../../core/annotations/collection';
import { decodeText } from '../../core/text/decode';
import { COMMANDS } from '../../ids';
import {
  EMPTY_FILE,
  parseAnnotationsFile,
  serialiseAnnotationsFile,
} from '../../store/format/annotations-file';
import type { Annotating } from '../annotations/annotating';
import { givenIds } from '../annotations/choose-note';
import { separatorFor, toCsv } from '../annotations/csv';
import { passes } from '../annotations/filter';
import type { Home } from '../annotations/home';
import { statusOf, type Note } from '../annotations/note';
import type { CommandTable } from '../border/run-command';

/** Taking annotations out, for other tools, and in. */
export function annotationExchangeCommands(annotating: Annotating): CommandTable {
  return {
    [COMMANDS.exportAnnotations]: (...received) => exportJson(annotating, received),
    [COMMANDS.exportAnnotationsCsv]: (...received) => exportCsv(annotating, received),
    [COMMANDS.importAnnotations]: (received) => importFile(annotating, received),
  };
}

/** Those that the command was called for, else those that pass the filter of the view. */
async function chosenNotes(annotating: Annotating, received: readonly unknown[]): Promise<readonly Note[]> {
  const { catalog, filter } = annotating;
  await catalog.check();
  const ids = givenIds(annotating, received);
  const notes =
    ids.length > 0
      ? ids.flatMap((id) => catalog.find(id) ?? [])
      : catalog.all().filter((note) => passes(note, filter.present));
  if (notes.length === 0) void window.showInformationMessage(l10n.t('There is no annotation to export.'));
  return notes;
}

async function exportJson(annotating: Annotating, received: readonly unknown[]): Promise<void> {
  const notes = await chosenNotes(annotating, received);
  if (notes.length === 0) return;
  const annotations = AnnotationCollection.of(notes.flatMap(withReplies));
  const text = serialiseAnnotationsFile({ ...EMPTY_FILE, annotations });
  await save(received[0], text, 'annotations.jsonld', { 'JSON-LD': ['jsonld', 'json'] });
}

async function exportCsv(annotating: Annotating, received: readonly unknown[]): Promise<void> {
  const notes = await chosenNotes(annotating, received);
  if (notes.length === 0) return;
  const rows = notes.flatMap((note) =>
    withReplies(note).map((annotation) => ({ annotation, place: statusOf(note) })),
  );
  const text = toCsv(rows, separatorFor(env.language));
  await save(received[0], text, 'annotations.csv', { CSV: ['csv'] });
}

function withReplies({ annotation, replies }: Note): readonly Annotation[] {
  return [annotation, ...replies];
}

async function save(
  received: unknown,
  text: string,
  name: string,
  filters: Readonly<Record<string, string[]>>,
): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const options = { filters, ...(folder !== undefined && { defaultUri: Uri.joinPath(folder, name) }) };
  const uri = fileOf(received) ?? (await window.showSaveDialog(options));
  if (uri === undefined) return;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const open = l10n.t('Open File');
  void window
    .showInformationMessage(l10n.t('Exported to {0}.', workspace.asRelativePath(uri)), open)
    .then(async (chosen) => {
      if (chosen === open) await window.showTextDocument(uri);
    });
}

/** A file that a caller gives so that no dialogue asks for it. */
function fileOf(received: unknown): Uri | undefined {
  if (typeof received !== 'object' || received === null || !('file' in received)) return undefined;
  return received.file instanceof Uri ? received.file : undefined;
}

async function importFile(annotating: Annotating, received: unknown): Promise<void> {
  const uri = fileOf(received) ?? (await chooseFile());
  if (uri === undefined) return;
  const annotations = await readExport(uri);
  if (typeof annotations === 'string') {
    void window.showErrorMessage(
      l10n.t('{0} cannot be imported: {1}', workspace.asRelativePath(uri), annotations),
    );
    return;
  }
  await annotating.homes.ready();
  const home = await chooseHome(annotating);
  if (home === undefined) return;
  const outcome = home.annotations.importAll(annotations);
  if (!annotating.annotator.settle(outcome) || !outcome.ok) return;
  const known = annotations.length - outcome.value.length;
  const message =
    known === 0
      ? l10n.t('Imported: {0} annotations and replies.', outcome.value.length)
      : l10n.t('Imported: {0} annotations and replies. {1} were there already.', outcome.value.length, known);
  void window.showInformationMessage(message);
}

async function chooseFile(): Promise<Uri | undefined> {
  const filters = { 'JSON-LD': ['jsonld', 'json'] };
  const chosen = await window.showOpenDialog({ filters, openLabel: l10n.t('Import') });
  return chosen?.[0];
}

/** The annotations of an export, or in English why there are none. */
async function readExport(uri: Uri): Promise<readonly Annotation[] | string> {
  const decoded = decodeText(await workspace.fs.readFile(uri));
  if (!decoded.ok) return decoded.message;
  const parsed = parseAnnotationsFile(decoded.text);
  return parsed.ok ? parsed.value.annotations.sorted : parsed.message;
}

async function chooseHome({ homes }: Annotating): Promise<Home | undefined> {
  const folders = homes.all().filter(({ kind }) => kind === 'folder');
  if (folders.length < 2) return folders[0];
  const items = folders.map((home) => ({
    home,
    label: home.folder === null ? '' : (workspace.getWorkspaceFolder(home.folder)?.name ?? home.folder.path),
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Import into Which Folder?') });
  return picked?.home;
}
