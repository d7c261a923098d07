/**
 * Opens a window of VS Code with the packaged extension installed, as a reader has it: no test flag, production mode.
 * Also what a reader does there, so that the tests read like what they check.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../host/harness/browser.mjs';
import { prepareWorkspace } from '../../host/harness/workspace.mjs';
import { CALM_SETTINGS, installExtension, startServer } from '../../host/harness/server.mjs';

export const shots = join(dirname(fileURLToPath(import.meta.url)), '..', 'shots');

const READY_MS = 60_000;
const CLICKS = 10;
const CLICK_PAUSE_MS = 500;
const PALETTE_MS = 5000;
/** Decorations with a background or a border lie under the text, those that change the text's own look are on it. */
const UNDER_TEXT = '.view-overlays .cdr[class*=TextEditorDecoration]';
const ON_TEXT = '.view-line span[class*=TextEditorDecoration]';

/** The version and the package under test, set by tools/test-ui.mjs. */
export const version = process.env.PRESSMARK_UI_VERSION;
const vsix = process.env.PRESSMARK_VSIX;

/** Names of themes that every version under test has. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/**
 * @param options `theme`, a key of THEMES; `settings` of the user on top; `size` of the window in pixels;
 * `prepare(workspaceFolder)` changes the sample workspace before it is opened; `initially` runs in the page before VS Code.
 */
export async function openWindow({
  theme = 'light',
  settings = {},
  size = { width: 1400, height: 900 },
  prepare,
  initially,
} = {}) {
  const runFolder = mkdtempSync(join(tmpdir(), 'pressmark-ui-'));
  const workspace = prepareWorkspace(join(runFolder, 'workspace'));
  await prepare?.(workspace);
  const extensionsFolder = join(runFolder, 'extensions');
  await installExtension({ version, vsix, extensionsFolder, runFolder });
  const all = { ...CALM_SETTINGS, 'workbench.colorTheme': THEMES[theme], ...settings };
  const server = await startServer({ version, runFolder, extensionsFolder, settings: all });
  const browser = await launchBrowser();
  const page = await browser.newPage({
    viewport: size,
    colorScheme: theme.includes('light') ? 'light' : 'dark',
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  if (initially !== undefined) await page.addInitScript(initially);
  const window = new Window({ runFolder, workspace, server, browser, page });
  await window.goTo(`http://127.0.0.1:${server.port}/?${new URLSearchParams({ folder: workspace })}`);
  return window;
}

export class Window {
  #runFolder;
  #server;
  #browser;

  constructor({ runFolder, workspace, server, browser, page }) {
    this.#runFolder = runFolder;
    this.#server = server;
    this.#browser = browser;
    this.workspace = workspace;
    this.page = page;
    /** What the page logged as errors, and exceptions nobody caught. */
    this.errors = [];
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  async goTo(address) {
    await this.page.goto(address);
    await this.#ready();
  }

  async reload() {
    await this.page.reload();
    await this.#ready();
  }

  async #ready() {
    await this.page
      .getByRole('tab', { name: /^Pressmark/ })
      .first()
      .waitFor({ timeout: READY_MS });
    await this.page.locator('.monaco-workbench').waitFor({ timeout: READY_MS });
  }

  async close() {
    await this.#browser.close();
    await this.#server.stop();
    rmSync(this.#runFolder, { recursive: true, force: true, maxRetries: 5 });
  }

  /**
   * Runs a command by its title, from the command palette. While the window settles, the focus may leave the palette and
   * close it: then nothing must land in the editor, so the title is set, not typed, Enter is told to the palette itself, for
   * a key goes where the focus is by then, and the palette is asked again.
   */
  async run(title) {
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
    for (let tries = 0; tries < CLICKS; tries += 1) {
      if (!(await row.isVisible())) {
        await this.page.keyboard.press('F1');
        const input = this.quickInput();
        await succeeds(input.waitFor({ timeout: PALETTE_MS }));
        await succeeds(input.evaluate(setValue, `>${title}`, { timeout: PALETTE_MS }));
        await succeeds(row.waitFor({ timeout: PALETTE_MS }));
      }
      if ((await row.isVisible()) && (await this.#enter())) return;
    }
    throw new Error(`The command palette does not stay open to run ${title}.`);
  }

  /** Whether the palette was there to be told so. */
  #enter() {
    return this.quickInput()
      .evaluate(pressEnter, undefined, { timeout: PALETTE_MS })
      .catch(() => false);
  }

  /** The box in which VS Code asks for a line of text or a choice. */
  quickInput() {
    return this.page.locator('.quick-input-widget:visible .quick-input-box input').first();
  }

  /** Types an answer where VS Code asks for one and confirms it. Answer after answer, where it asks several times. */
  async answer(text) {
    await this.page.waitForFunction(isAsking, undefined, { timeout: READY_MS });
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    if (text !== '') await this.page.waitForFunction(hasTaken, text, { timeout: READY_MS });
  }

  /** A click on the tab of a view that is just coming back folds it: then it is clicked again. */
  async openSidebar() {
    const tab = this.page.getByRole('tab', { name: /^Pressmark/ }).first();
    const item = this.tree('Articles').getByRole('treeitem').first();
    for (let tries = 0; tries < CLICKS && !(await item.isVisible()); tries += 1) {
      if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
      await succeeds(item.waitFor({ timeout: PALETTE_MS }));
    }
    await item.waitFor({ timeout: READY_MS });
  }

  /** A tree of the side bar, by the title of its view. */
  tree(title) {
    return this.page.getByRole('tree', { name: title });
  }

  /** Opens an article from the list and waits for its text. A list that is drawn anew under the mouse swallows a click. */
  async openArticle(name) {
    const item = this.tree('Articles').getByRole('treeitem', { name }).first();
    const isOpen = async () =>
      (await item.getAttribute('aria-selected')) === 'true' &&
      (await this.page.locator('.monaco-editor .view-line').first().isVisible());
    for (let tries = 0; tries < CLICKS && !(await isOpen()); tries += 1) {
      await item.click();
      await this.page.waitForTimeout(CLICK_PAUSE_MS);
    }
    await this.page.locator('.monaco-editor .view-line').first().waitFor({ timeout: READY_MS });
  }

  /** Presses keys one after the other, as VS Code's key bindings name them for Playwright. */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The decorations in the editor: one element each on every line they touch. */
  decorations() {
    return this.page.locator(`${UNDER_TEXT}, ${ON_TEXT}`);
  }

  /** How words of the article look that bear a highlight of their own. */
  async lookOf(words) {
    // The editor draws its lines anew at any time: what is read and what is looked at must be one moment.
    const look = await this.page.waitForFunction(
      readLook,
      { selector: ON_TEXT, words },
      { timeout: READY_MS },
    );
    return look.jsonValue();
  }

  /** The styles of line under words of the article, wherever they bear a highlight of their own. */
  async linesOf(words) {
    await this.lookOf(words);
    return this.page
      .locator(ON_TEXT, { hasText: words })
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).textDecorationStyle));
  }

  /** What stands at the right of an item, as a style sheet gives it: in quotes. */
  badgeOf(tree, name) {
    return this.tree(tree)
      .getByRole('treeitem', { name })
      .locator('.monaco-icon-label')
      .first()
      .evaluate((label) => getComputedStyle(label, '::after').content);
  }

  /** The background colours of the highlights that lie under the text, each once. */
  async backgrounds() {
    await this.page.locator(UNDER_TEXT).first().waitFor({ state: 'attached', timeout: READY_MS });
    const colours = await this.page
      .locator(UNDER_TEXT)
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).backgroundColor));
    return [...new Set(colours)].filter((colour) => !/, 0\)$/.test(colour));
  }

  /** Saves a picture of the window as shots/<name>.png. */
  async shot(name) {
    mkdirSync(shots, { recursive: true });
    await this.page.screenshot({ path: join(shots, `${name}.png`), animations: 'disabled' });
  }
}

/* What follows runs in the page. */

/** Whether what was waited for came in time. */
function succeeds(waiting) {
  return waiting.then(
    () => true,
    () => false,
  );
}

function setValue(input, value) {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function pressEnter(input) {
  if (!input.checkVisibility()) return false;
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
  input.dispatchEvent(new KeyboardEvent('keydown', key));
  return true;
}

function isAsking() {
  const input = document.querySelector('.quick-input-widget .quick-input-box input');
  return input !== null && input.checkVisibility() && input.value === '';
}

function hasTaken(text) {
  const input = document.querySelector('.quick-input-widget .quick-input-box input');
  return input === null || !input.checkVisibility() || input.value !== text;
}

/** The editor writes spaces as U+00A0. */
function readLook({ selector, words }) {
  const element = [...document.querySelectorAll(selector)].find(
    (each) => each.textContent.replaceAll('\u00A0', ' ') === words,
  );
  if (element === undefined) return null;
  const style = getComputedStyle(element);
  return {
    line: style.textDecorationLine,
    style: style.textDecorationStyle,
    colour: style.textDecorationColor,
  };
}
