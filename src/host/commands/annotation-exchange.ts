import { commands, env, l10n, Uri, window, workspace } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { AnnotationCollection } from '../../core/annotations/collection';
import { csvSeparator, toCsv } from '../../core/annotations/export-csv';
import { importCsv, importJson, type Imported } from '../../core/annotations/import';
import { decodeText } from '../../core/text/decode';
import { COMMANDS } from '../../ids';
import { EMPTY_FILE, serialiseAnnotationsFile } from '../../store/format/annotations-file';
import type { Annotating } from '../annotations/annotating';
import { givenAddresses } from '../annotations/choose-note';
import { passes } from '../annotations/filter';
import type { Home } from '../annotations/home';
import type { Note } from '../annotations/note';
import type { CommandTable } from '../border/run-command';
import { say } from '../border/say';
import { randomIds } from '../border/system';

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
  const addresses = await givenAddresses(annotating, received);
  const notes =
    addresses.length > 0
      ? addresses.flatMap((address) => catalog.find(address) ?? [])
      : catalog.all().filter((note) => passes(note, filter.present));
  if (notes.length === 0) void say.information(l10n.t('There is no annotation to export.'));
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
  const text = toCsv(notes.flatMap(withReplies), csvSeparator(env.language));
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
  void say
    .information(l10n.t('Exported to {0}.', workspace.asRelativePath(uri)), open)
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
  const { annotations, problems } = await readExport(uri);
  for (const problem of problems) annotating.log.warn(`${workspace.asRelativePath(uri)}: ${problem}`);
  if (annotations.length === 0) {
    const reason = problems[0] ?? l10n.t('there are no annotations in it');
    const message = l10n.t('{0} cannot be imported: {1}', workspace.asRelativePath(uri), reason);
    offerLog(say.error, message, problems.length > 1);
    return;
  }
  await annotating.homes.ready();
  const home = await chooseHome(annotating);
  if (home === undefined) return;
  const outcome = home.annotations.importAll(annotations);
  if (!annotating.annotator.settle(outcome) || !outcome.ok) return;
  tell(outcome.value.length, annotations.length - outcome.value.length, problems);
}

function tell(imported: number, known: number, problems: readonly string[]): void {
  const message =
    known === 0
      ? l10n.t('Imported: {0} annotations and replies.', imported)
      : l10n.t('Imported: {0} annotations and replies. {1} were there already.', imported, known);
  const [first] = problems;
  if (first === undefined) {
    void say.information(message);
    return;
  }
  const left = l10n.t('Left out, because they cannot be used: {0}. The first: {1}', problems.length, first);
  offerLog(say.warning, `${message} ${left}`, true);
}

/** The log names every item that was left out and why. */
function offerLog(
  show: (message: string, ...actions: string[]) => Thenable<string | undefined>,
  message: string,
  hasMore: boolean,
): void {
  const more = l10n.t('Show All');
  void show(message, ...(hasMore ? [more] : [])).then(async (action) => {
    if (action === more) await commands.executeCommand(COMMANDS.showLog);
  });
}

async function chooseFile(): Promise<Uri | undefined> {
  const filters = {
    [l10n.t('Annotations')]: ['jsonld', 'json', 'csv'],
    'JSON-LD': ['jsonld', 'json'],
    CSV: ['csv'],
  };
  const chosen = await window.showOpenDialog({ filters, openLabel: l10n.t('Import') });
  return chosen?.[0];
}

/** Tables by their name, everything else as JSON-LD. */
async function readExport(uri: Uri): Promise<Imported> {
  const decoded = decodeText(await workspace.fs.readFile(uri));
  if (!decoded.ok) return { annotations: [], problems: [decoded.message] };
  return /\.(?:csv|tsv|txt)$/iu.test(uri.path)
    ? importCsv(decoded.text, () => randomIds.next())
    : importJson(decoded.text);
}

/** A folder's file; without a folder, what VS Code keeps. */
async function chooseHome({ homes }: Annotating): Promise<Home | undefined> {
  const folders = homes.all().filter(({ kind }) => kind === 'folder');
  if (folders.length < 2) return folders[0] ?? homes.all()[0];
  const items = folders.map((home) => ({
    home,
    label: home.folder === null ? '' : (workspace.getWorkspaceFolder(home.folder)?.name ?? home.folder.path),
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Import into Which Folder?') });
  return picked?.home;
}
