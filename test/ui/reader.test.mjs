/** The way of a reader through the packaged extension, in a real window. Each step goes on where the one before ended. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openWindow, version } from './harness/window.mjs';

const ARTICLE = /Harbour town votes to keep its ferry/;
const SEEDS = 5;
const NOTE = 'A note typed by keyboard';

describe(`the reader in VS Code ${version}`, function () {
  this.timeout(120_000);
  this.bail(true);
  let window;
  before(async () => (window = await openWindow()));
  after(() => window?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed')
      await window?.shot(`failed-${version}-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('lists the seeds once, and the articles of the workspace, by their titles', async () => {
    await window.openSidebar();
    const articles = window.tree('Articles');
    await articles.getByRole('treeitem', { name: ARTICLE }).waitFor();
    assert.equal(await articles.getByRole('treeitem').count(), SEEDS + 1);
    await window.shot(`sidebar-${version}`);
  });

  it('shows persons, organisations and places apart, by colour and by line', async () => {
    await window.openArticle(ARTICLE);
    const looks = [];
    for (const name of ['Tom Brandt', 'Northern Line Company', 'Port Ellery'])
      looks.push(await window.lookOf(name));
    assert.deepEqual(
      looks.map(({ line }) => line),
      ['underline', 'underline', 'underline'],
    );
    assert.equal(new Set(looks.map(({ style }) => style)).size, 3, 'three styles of line');
    assert.equal(new Set(looks.map(({ colour }) => colour)).size, 3, 'three colours');
    assert.ok((await window.backgrounds()).length > 0, 'a quote has a background');
    await window.shot(`article-${version}`);
  });

  it('keeps the line of a name inside reported speech', async () => {
    assert.deepEqual(await window.linesOf('Maria Lund'), ['solid', 'solid']);
  });

  it('shows the language of an article beside its title', async () => {
    assert.equal(await window.badgeOf('Articles', ARTICLE), '"EN"');
  });

  it('adds an annotation by keyboard alone', async () => {
    await window.press(
      'Control+1',
      'Control+Home',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'Home',
    );
    await window.press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Control+Alt+a');
    await window.answer(NOTE);
    await window.answer('');
    await window.tree('Annotations').getByRole('treeitem', { name: NOTE }).waitFor();
    const [item] = await annotations(window.workspace);
    assert.equal(item.target.source, 'articles/harbour.txt');
    assert.match(JSON.stringify(item.target.selector), /"exact":"The council/);
    assert.match(JSON.stringify(item.body), new RegExp(NOTE));
  });

  it('shows it after the window was reloaded', async () => {
    await window.reload();
    await window.tree('Annotations').getByRole('treeitem', { name: NOTE }).waitFor();
    await window.openArticle(ARTICLE);
    await window.page.locator('.comment-range-glyph[class*=comment-thread]').first().waitFor();
    await window.shot(`annotation-${version}`);
  });

  it('leaves no error uncaught in the window', () => {
    assert.deepEqual(window.errors, []);
  });
});

/** The notes in the workspace file, once it is written. */
async function annotations(workspace) {
  const file = join(workspace, '.pressmark', 'annotations.json');
  for (let tries = 0; tries < 100 && !existsSync(file); tries += 1) await setTimeout(100);
  return JSON.parse(readFileSync(file, 'utf8')).first.items;
}
