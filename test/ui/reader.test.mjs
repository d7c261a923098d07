/** The way of a reader through the packaged extension, in a real window. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWindow, version } from './harness/window.mjs';

const NOTE = 'A note typed by keyboard';

describe(`the reader in VS Code ${version}`, function () {
  this.timeout(120_000);
  let window;
  before(async () => (window = await openWindow()));
  after(() => window?.close());
  afterEach(async function () {
    if (this.currentTest.state === 'failed')
      await window?.shot(`failed-${version}-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('lists the five seeds and the articles of the workspace in the sidebar', async () => {
    await window.openSidebar();
    await window
      .treeItem(/Harbour town votes to keep its ferry/)
      .first()
      .waitFor();
    await window.shot(`sidebar-${version}`);
  });

  it('opens an article with its highlights', async () => {
    await window.openArticle(/Harbour town votes to keep its ferry/);
    const looks = await window.looks();
    await window.shot(`article-${version}`);
    console.log(looks);
  });

  it('finds nothing uncaught in the page', () => {
    assert.deepEqual(window.errors, []);
  });
});
