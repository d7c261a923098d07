/**
 * Takes pictures of the reader in every kind of theme, for people to look at, and the two that the README shows
 * (`reading.png`, `annotating.png`: look at them, then copy them to media/). `npm run shots`, or `npm run shots -- readme`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEMES, openWindow, shots } from './harness/window.mjs';

const SEED = /Sam Altman a fini de bien jouer/;
const OWN = /Harbour town/;
const NOTE = 'Who else says so?';
/** What the window takes to look calm again after a file changed under it. */
const SETTLING_MS = 3000;
const settings = { 'pressmark.annotations.creator': 'Reader' };

if (!process.argv.includes('readme'))
  for (const theme of Object.keys(THEMES))
    await inWindow({ theme, settings }, (window) => readAndNote(window, theme));
const size = { width: 1280, height: 800 };
await inWindow({ size, settings }, read);
await inWindow({ size, settings }, annotate);
console.log(`The pictures are in ${shots}.`);

async function inWindow(options, use) {
  const window = await openWindow(options);
  try {
    await use(window).catch(async (error) => {
      await window.shot('failed');
      throw error;
    });
  } finally {
    await window.close();
  }
}

async function readAndNote(window, theme) {
  await openRead(window);
  await window.shot(`reader-${theme}`);
  await note(window, ['ArrowDown', 'ArrowDown', 'End', 'Control+Shift+ArrowLeft'], NOTE);
  await window.shot(`note-${theme}`);
}

async function read(window) {
  await openRead(window);
  await window.shot('reading');
}

/** The views fill after the article is coloured. */
async function openRead(window) {
  await open(window, SEED);
  for (const view of ['Entities', 'Quotes']) await window.tree(view).getByRole('treeitem').first().waitFor();
}

/** Two notes; then the article changes under one of them, and the other one is opened. */
async function annotate(window) {
  await open(window, OWN);
  const down = Array(4).fill('ArrowDown');
  await note(
    window,
    [...down, 'Home', 'Shift+ArrowDown', 'Control+Shift+ArrowRight'],
    'Two winters, or three?',
  );
  await note(
    window,
    ['Control+End', 'ArrowUp', 'Home', 'Shift+End'],
    'Says who? Ask the company for its figures.',
  );
  const article = join(window.workspace, 'articles', 'harbour.txt');
  writeFileSync(article, readFileSync(article, 'utf8').replace('two more winters', 'three more winters'));
  await window.page
    .locator('.view-line')
    .filter({ hasText: /three.more/ })
    .first()
    .waitFor();
  await window.lookOf('Tom Brandt');
  await window.page.waitForTimeout(SETTLING_MS);
  await window.page.locator('.comment-range-glyph[class*=comment-thread]').last().click();
  await window.page.locator('.review-widget').first().waitFor();
  await window.shot('annotating');
}

async function open(window, article) {
  await window.openSidebar();
  await window.openArticle(article);
  await window.decorations().first().waitFor();
}

async function note(window, keys, text) {
  await window.press('Control+1', 'Control+Home', ...keys, 'Control+Alt+a');
  await window.answer(text);
  await window.answer('');
  await window.tree('Annotations').getByRole('treeitem', { name: text }).waitFor();
}
