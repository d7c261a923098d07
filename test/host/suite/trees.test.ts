/** Choosing an item of a tree opens it, also while the tree is being drawn anew. With a real mouse: test/ui/trees.test.mjs. */
import assert from 'node:assert/strict';
import { commands, version, window, workspace } from 'vscode';
import type { TreeItem, Uri } from 'vscode';
import { COMMANDS, VIEWS } from '../../../src/ids';
import { annotate, openArticle, removeAllNotes } from './support/annotating';
import { eventually } from './support/eventually';
import { inWorkspace, pressmark } from './support/hosts';
import { trees, type RecordedTree } from './support/recorder';

const HARBOUR = inWorkspace('articles/harbour.txt');
const SEED = inWorkspace('seeds/000_4a56a0ccf167ff13.txt');

describe('trees', () => {
  before(async () => {
    await pressmark().activate();
    await commands.executeCommand('workbench.view.extension.pressmark');
    await annotate(await openArticle(HARBOUR), 'Port Ellery', { comment: 'Where is it?' });
  });

  after(async () => {
    await removeAllNotes();
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('workbench.view.explorer');
  });

  for (const id of Object.values(VIEWS)) {
    // VS Code keeps the arguments of an item's command only until it asks for the item again. Whoever clicks before the
    // window has got the new item is shown "Actual command not found".
    it(`of ${id} have items to choose whose commands bear no arguments`, async () => {
      const chosen = await eventually(async () => {
        const all = (await itemsOf(tree(id))).flatMap(({ command }) => command ?? []);
        return all.length > 0 && all;
      }, `items of ${id}`);
      assert.deepEqual(
        chosen.filter((command) => command.arguments !== undefined),
        [],
      );
      assert.equal(new Set(chosen.map(({ command }) => command)).size, 1);
    });
  }

  it('open what is selected, also while they are drawn anew', async () => {
    const { provider, view } = tree(VIEWS.articles);
    const added = inWorkspace('articles/added-meanwhile.txt');
    await select(SEED);
    const drawing = holdDrawing(provider);
    try {
      await workspace.fs.writeFile(added, new TextEncoder().encode('An article that comes in between\n'));
      await commands.executeCommand(COMMANDS.refreshArticles);
      await drawing.begun;
      // The oldest version forgets the items, and with them what is selected, until the list is drawn.
      if (version.startsWith('1.90.')) assert.equal(view.selection.length, 0);
      const opened = commands.executeCommand(COMMANDS.openSelectedArticle);
      drawing.goOn();
      await opened;
      assert.equal(shownPath(), SEED.path);
    } finally {
      drawing.goOn();
      await workspace.fs.delete(added);
    }
  });

  it('open again what is selected already, and then what is selected next', async () => {
    for (const uri of [HARBOUR, SEED]) {
      await select(uri);
      await commands.executeCommand(COMMANDS.openSelectedArticle);
      assert.equal(shownPath(), uri.path);
      await commands.executeCommand('workbench.action.closeAllEditors');
      await commands.executeCommand(COMMANDS.openSelectedArticle);
      assert.equal(shownPath(), uri.path);
    }
  });
});

function shownPath(): string | undefined {
  return window.activeTextEditor?.document.uri.path;
}

/** As a click does, but for the focus. With no article open, nothing else is selected meanwhile. */
async function select(uri: Uri): Promise<void> {
  await commands.executeCommand('workbench.action.closeAllEditors');
  const { provider, view } = tree(VIEWS.articles);
  const isMeant = (node: unknown): boolean => JSON.stringify(node).includes(uri.path);
  const node = await eventually(async () => (await nodesOf(provider)).find(isMeant), uri.path);
  await view.reveal(node, { select: true, focus: false });
  await eventually(() => view.selection.some(isMeant), 'the selection');
}

/** Keeps VS Code waiting for the items of a tree that it draws next. */
function holdDrawing(provider: RecordedTree['provider']): { begun: Promise<void>; goOn: () => void } {
  const held = provider as { getTreeItem: RecordedTree['provider']['getTreeItem'] };
  const original = held.getTreeItem;
  let begin: () => void = () => undefined;
  let goOn: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const ended = new Promise<void>((resolve) => (goOn = resolve));
  held.getTreeItem = async (node) => {
    begin();
    await ended;
    return original.call(provider, node);
  };
  const release = (): void => {
    held.getTreeItem = original;
    goOn();
  };
  return { begun, goOn: release };
}

function tree(id: string): RecordedTree {
  const found = trees.get(id);
  assert.ok(found, `the tree of ${id} was recorded`);
  return found;
}

async function nodesOf(provider: RecordedTree['provider'], parent?: unknown): Promise<readonly unknown[]> {
  const children = (await provider.getChildren(parent)) ?? [];
  const below = await Promise.all(children.map((child) => nodesOf(provider, child)));
  return [...children, ...below.flat()];
}

async function itemsOf({ provider }: RecordedTree): Promise<readonly TreeItem[]> {
  const nodes = await nodesOf(provider);
  return Promise.all(nodes.map(async (node) => provider.getTreeItem(node)));
}
