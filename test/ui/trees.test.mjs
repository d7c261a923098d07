/** A click, a double click and a key open an item of a tree, whatever becomes of the tree meanwhile. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeHostHoldable } from './harness/held-host.mjs';
import { openWindow, version } from './harness/window.mjs';

const FIRST = 'Council hears the ferry company';
const SECOND = 'Market closes for the winter';
const SAID = 'We were never asked about the timetable,';
const RENAMED = 'Council hears nobody any more';

describe(`choosing in the trees of VS Code ${version}`, function () {
  this.timeout(120_000);
  let window;
  before(async () => {
    window = await openWindow({ prepare: writeArticles, initially: makeHostHoldable });
    await window.openSidebar();
  });
  after(() => window?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed')
      await window?.shot(`failed-${version}-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  const item = (tree, name) => window.tree(tree).getByRole('treeitem', { name }).first();
  const shown = (words) => window.page.locator('.view-line').filter({ hasText: words }).first().waitFor();
  /** A command that is chosen while a double click is still opening its editor closes what was open before: asked again then. */
  const closeAll = async () => {
    const line = window.page.locator('.monaco-editor .view-line').first();
    for (let left = 4; left > 0; left--) {
      await window.run('View: Close All Editors');
      const isClosed = await line.waitFor({ state: 'detached', timeout: 6_000 }).then(
        () => true,
        () => false,
      );
      if (isClosed) return;
    }
    await line.waitFor({ state: 'detached' });
  };

  it('opens an article by a click, and again by another when it was closed', async () => {
    await window.openArticle(FIRST);
    await shown(SAID);
    await closeAll();
    await item('Articles', FIRST).click();
    await shown(SAID);
  });

  it('opens an article by a double click, and by the keyboard', async () => {
    for (const [name, words] of [
      [SECOND, 'stalls'],
      [FIRST, SAID],
    ]) {
      await item('Articles', name).dblclick();
      await shown(words);
    }
    await closeAll();
    await window.tree('Articles').press('Enter');
    await shown(SAID);
  });

  it('reveals a quote and a name by a click', async () => {
    await item('Quotes', SAID).click();
    await hasSelected(SAID.length);
    await item('Entities', /Anna Novak/).click();
    await hasSelected('Anna Novak'.length);
  });

  it('opens an article of which VS Code has got a new item that the window does not know yet', async () => {
    await closeAll();
    await window.page.evaluate((words) => globalThis.heldHost.holdFrom(words), RENAMED);
    writeFileSync(join(window.workspace, 'articles', 'council.txt'), article(RENAMED));
    await window.page.waitForFunction(() => globalThis.heldHost.isHeld());
    await item('Articles', FIRST).click();
    await setTimeout(500);
    await window.page.evaluate(() => globalThis.heldHost.release());
    await shown(RENAMED);
    assert.deepEqual(await window.page.locator('.notification-list-item').allInnerTexts(), []);
  });

  /** The status bar tells how much is selected. */
  async function hasSelected(length) {
    await window.page.getByText(new RegExp(`\\(${length} selected\\)`)).waitFor();
  }
});

function writeArticles(workspace) {
  writeFileSync(join(workspace, 'articles', 'council.txt'), article(FIRST));
  writeFileSync(
    join(workspace, 'articles', 'market.txt'),
    `${SECOND}\n\nThe stalls of the market are closed until spring.\n`,
  );
}

function article(title) {
  return `${title}\n\n“${SAID}” said Paul Berger on Monday.\n\nAnna Novak listened to him in silence.\n`;
}
