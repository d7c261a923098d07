import { commands, window, workspace } from 'vscode';
import type { Hover, MarkdownString, TextEditor, TreeItem, Uri } from 'vscode';
import type { Catalog } from '../../../../src/host/annotations/catalog';
import type { Home } from '../../../../src/host/annotations/home';
import type { Homes } from '../../../../src/host/annotations/homes';
import type { AnnotationComments } from '../../../../src/host/comments/annotation-comments';
import type { NoteThread } from '../../../../src/host/comments/thread';
import type { NoteNode } from '../../../../src/host/views/annotations-tree';
import type { AnnotationsView } from '../../../../src/host/views/annotations-view';
import { COMMANDS, VIEWS } from '../../../../src/ids';
import { eventually } from './eventually';
import { inWorkspace, pressmark } from './hosts';

/** What `activate` returns under test: everything the extension owns. */
async function owned(): Promise<readonly object[]> {
  const { subscriptions } = (await pressmark().activate()) as { readonly subscriptions: readonly object[] };
  return subscriptions;
}

async function part<T>(has: string): Promise<T> {
  const found = (await owned()).find((each) => has in each);
  if (found === undefined) throw new Error(`The extension owns nothing with ${has}.`);
  return found as T;
}

export async function threads(editor: TextEditor): Promise<readonly NoteThread[]> {
  const comments = await part<AnnotationComments>('threadsOf');
  return comments.threadsOf(editor.document);
}

/** The thread of an annotation once it is shown and `suits`. */
export async function threadOf(
  editor: TextEditor,
  id: string,
  suits: (thread: NoteThread) => boolean = () => true,
): Promise<NoteThread> {
  return eventually(async () => {
    const all = await threads(editor);
    return all.find((thread) => thread.comments[0]?.noteAddress.endsWith(` ${id}`) === true && suits(thread));
  }, `the thread of ${id}`);
}

/** The words that a thread is on. */
export function wordsOf(editor: TextEditor, thread: NoteThread): string {
  return editor.document.getText(thread.range);
}

/** The Annotations view as a reader sees it: labels and descriptions, indented. */
export async function annotationsView(): Promise<readonly string[]> {
  return lines(await view(), undefined, '');
}

/** The notes of the view, as commands of its menus get them. */
export async function noteNodes(): Promise<readonly NoteNode[]> {
  const shown = await view();
  return shown
    .getChildren()
    .flatMap((root) => shown.getChildren(root))
    .flatMap((node) => (node.kind === 'note' ? [node] : []));
}

/** What stands above the annotations. */
export async function annotationsMessage(): Promise<string> {
  return (await view()).message;
}

async function view(): Promise<AnnotationsView> {
  const found = (await owned()).find((each) => 'viewId' in each && each.viewId === VIEWS.annotations);
  if (found === undefined) throw new Error('The extension owns no Annotations view.');
  return found as AnnotationsView;
}

async function lines(
  view: AnnotationsView,
  node: Parameters<AnnotationsView['getTreeItem']>[0] | undefined,
  indent: string,
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const child of view.getChildren(node)) {
    const item: TreeItem = await view.getTreeItem(child);
    const label = typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
    const description = typeof item.description === 'string' ? item.description : '';
    texts.push(`${indent}${label} | ${description} | ${item.contextValue ?? ''}`);
    texts.push(...(await lines(view, child, `${indent}  `)));
  }
  return texts;
}

export const annotationsFile = (): Uri => inWorkspace('.pressmark/annotations.json');

interface StoredAnnotation {
  readonly id: string;
  readonly target: unknown;
  readonly body?: unknown;
}

/** What is on disk. Throws while there is no file. */
export async function stored(): Promise<readonly StoredAnnotation[]> {
  const bytes = await workspace.fs.readFile(annotationsFile());
  const file = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly first: { readonly items: readonly StoredAnnotation[] };
  };
  return file.first.items;
}

/** Opens a new article of the workspace, and removes it and all notes afterwards. */
export async function withArticle(
  name: string,
  text: string,
  run: (editor: TextEditor, uri: Uri) => Promise<void>,
): Promise<void> {
  const uri = inWorkspace(`articles/${name}`);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  try {
    await run(await openArticle(uri), uri);
  } finally {
    await removeAllNotes();
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await remove(uri);
  }
}

export async function openArticle(uri: Uri): Promise<TextEditor> {
  await commands.executeCommand(COMMANDS.openArticle, { uri: uri.toString(), span: null });
  return eventually(() => {
    const editor = window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  }, `an editor of ${uri.path}`);
}

/** Leaves no annotation behind, whichever file it is in. */
export async function removeAllNotes(): Promise<void> {
  const catalog = await part<Catalog>('check');
  for (const { address, annotation, home } of catalog.all()) {
    if (home.annotations.isEditable(annotation.id)) {
      await commands.executeCommand(COMMANDS.deleteAnnotation, address);
    }
  }
}

export async function remove(uri: Uri): Promise<void> {
  await workspace.fs.delete(uri, { recursive: true, useTrash: false }).then(undefined, () => undefined);
}

/** A note on the first occurrence of some words; resolves with its id. */
export async function annotate(
  editor: TextEditor,
  words: string,
  remark: { readonly comment?: string; readonly tags?: readonly string[] },
): Promise<string> {
  const start = editor.document.getText().indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the article.`);
  const target = { uri: editor.document.uri.toString(), span: { start, end: start + words.length } };
  const id = await commands.executeCommand<string | undefined>(COMMANDS.addAnnotation, { target, ...remark });
  if (id === undefined) throw new Error('The annotation was not added.');
  return id;
}

/** All that hovers say about some words, without the escapes of Markdown; empty when they say nothing. */
export async function hoverOn({ document }: TextEditor, words: string): Promise<string> {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the article.`);
  const position = document.positionAt(start + Math.floor(words.length / 2));
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((each) => (each as MarkdownString).value)
    .join('\n')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\\', '');
}

export async function openHomes(): Promise<Homes> {
  const homes = await part<Homes>('placesOf');
  await homes.ready();
  return homes;
}

/** The home of the seeds while no folder is open, whose notes VS Code keeps. */
export async function homeWithoutFolder(): Promise<Home> {
  const homes = await openHomes();
  const found = homes.all().find(({ folder }) => folder === null);
  if (found === undefined) throw new Error('There is no home without a folder.');
  return found;
}

/** The home of one of several folders. */
export async function homeIn(folder: Uri): Promise<Home> {
  const homes = await openHomes();
  const found = homes
    .all()
    .find((each) => each.kind === 'folder' && each.folder?.toString() === folder.toString());
  if (found === undefined) throw new Error(`There is no home for ${folder.path}.`);
  return found;
}

/** The home of the folder that is open. */
export async function home(): Promise<Home> {
  const homes = await openHomes();
  const [first] = homes.all();
  if (first === undefined) throw new Error('There is no home.');
  return first;
}

export async function annotationStore(): Promise<Home['annotations']> {
  return (await home()).annotations;
}

/** A short article. */
export const COUNCIL = [
  'Town council votes on the harbour',
  '',
  'The mayor 😀 said that 14 boats will leave the harbour in May.',
  '',
  'The fishermen answered that they had heard nothing of it.',
  '',
].join('\n');

/** Waits for a line of the Annotations view. */
export async function viewHas(line: RegExp): Promise<string> {
  return eventually(async () => (await annotationsView()).find((each) => line.test(each)), String(line));
}
