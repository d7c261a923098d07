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
 * `prepare(workspaceFolder)` changes the sample workspace before it is opened.
 */
export async function openWindow({
  theme = 'light',
  settings = {},
  size = { width: 1400, height: 900 },
  prepare,
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

  /** Runs a command by its title, from the command palette. */
  async run(title) {
    await this.page.keyboard.press('F1');
    const input = this.quickInput();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: title })
      .first()
      .waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The box in which VS Code asks for a line of text or a choice. */
  quickInput() {
    return this.page.locator('.quick-input-widget:visible input').first();
  }

  async openSidebar() {
    const tab = this.page.getByRole('tab', { name: /^Pressmark/ }).first();
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.page.getByRole('treeitem').first().waitFor({ timeout: READY_MS });
  }

  treeItem(name) {
    return this.page.getByRole('treeitem', { name });
  }

  /** Opens an article from the list and waits for its text. */
  async openArticle(name) {
    await this.treeItem(name).first().click();
    await this.page.locator('.monaco-editor .view-line').first().waitFor({ timeout: READY_MS });
  }

  /** The decorations in the editor: one element each on every line they touch. */
  decorations() {
    return this.page.locator(
      '.view-overlays .cdr[class*=TextEditorDecoration], .view-line span[class*=TextEditorDecoration]',
    );
  }

  /**
   * The looks of the highlights, each once: what a reader's eye can tell apart.
   * @returns list of { background, border, underline, colour, count }
   */
  async looks() {
    await this.decorations().first().waitFor({ timeout: READY_MS });
    const all = await this.decorations().evaluateAll((elements) =>
      elements.map((element) => {
        const style = getComputedStyle(element);
        return {
          background: style.backgroundColor,
          border: `${style.borderBottomWidth} ${style.borderBottomStyle} ${style.borderBottomColor}`,
          underline:
            style.textDecorationLine === 'none'
              ? 'none'
              : `${style.textDecorationStyle} ${style.textDecorationColor}`,
          colour: style.color,
          opacity: style.opacity,
        };
      }),
    );
    const looks = new Map();
    for (const look of all) {
      const key = JSON.stringify(look);
      looks.set(key, { ...look, count: (looks.get(key)?.count ?? 0) + 1 });
    }
    return [...looks.values()];
  }

  /** Saves a picture of the window as shots/<name>.png. */
  async shot(name) {
    mkdirSync(shots, { recursive: true });
    await this.page.screenshot({ path: join(shots, `${name}.png`), animations: 'disabled' });
  }
}
