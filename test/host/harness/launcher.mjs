/**
 * Stands in for the VS Code program that `runTests` of @vscode/test-electron starts: takes the same arguments, starts a
 * VS Code server and a headless Chromium that shows its page, streams what the tests print, and exits with their code.
 * Whatever the tests do, nothing that it started stays behind.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { acceptRelay } from './relay-server.mjs';
import { CALM_SETTINGS, startServer } from './server.mjs';

const RELAY = join(dirname(fileURLToPath(import.meta.url)), 'relay.cjs');
/** Longer than any test may take: after so long without a word from the tests they are taken to hang. */
const SILENCE_MS = Number(process.env.PRESSMARK_SILENCE_MS ?? 90_000);
/** How long the relay's last message may take after the window says that all is over. */
const GRACE_MS = 2000;
/** The web worker host reaches us only through the page's log: these begin the lines meant for us. */
const LINE_PREFIX = 'pressmark:line ';
const RESULTS_PREFIX = 'pressmark:results ';

const { options, workspace } = readArguments(process.argv.slice(2));
const isWeb = options['host-kind'] === 'web';
const log = [];
/** VS Code's own code for an extension host that ended on an error of its own. */
const HOST_BROKE = 81;
let hasHeardTests = false;

/** `--name=value` and `--name`; what is not an option is the folder, or the file of several folders, to open. */
function readArguments(args) {
  const named = args.filter((each) => each.startsWith('--')).map((each) => /^--([^=]+)=?(.*)$/s.exec(each));
  return {
    options: Object.fromEntries(named.map(([, name, value]) => [name, value])),
    workspace: args.find((each) => !each.startsWith('--')),
  };
}

/** One promise that tells how the run ended, whoever knows first. */
function createOutcome() {
  let settle;
  const ended = new Promise((resolve) => (settle = resolve));
  let timer;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => settle(failure(`said nothing for ${SILENCE_MS / 1000} s: they hang`)),
      SILENCE_MS,
    );
  };
  alive();
  return { ended: ended.finally(() => clearTimeout(timer)), settle, alive };
}

function failure(reason) {
  return { code: 1, reason: `The tests ${reason}.` };
}

function pageAddress(port) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(options.extensionDevelopmentPath)],
    ['extensionTestsPath', remote(isWeb ? options.extensionTestsPath : RELAY)],
    ['skipWelcome', 'true'],
    ...(isWeb ? [['extensionDevelopmentKind', 'web']] : []),
  ];
  const kind = workspace?.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({
    payload: JSON.stringify(payload),
    ...(workspace ? { [kind]: workspace } : {}),
  });
  return `http://127.0.0.1:${port}/?${query}`;
}

async function openPage(browser, port, outcome) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  page.on('console', (message) => log.push(`[${message.type()}] ${message.text()}`));
  page.on('crash', () => outcome.settle(failure('made the page crash')));
  await page.exposeFunction('codeAutomationLog', (_level, parts) =>
    hearWindow(parts.map(String).join(' '), outcome),
  );
  await page.exposeFunction('codeAutomationExit', (code) => hearExit(code, outcome));
  await page.goto(pageAddress(port));
}

/** In the Node host the relay knows better: an extension host that ends itself with 0 must not look like tests that passed. */
function hearExit(code, outcome) {
  if (isWeb && code === HOST_BROKE && hasHeardTests) outcome.settle(failure('ended the extension host'));
  else if (isWeb) outcome.settle(code === 0 ? { code } : { code, reason: `Exit code ${code}.` });
  else setTimeout(() => outcome.settle(failure(`ended with exit code ${code} and no word`)), GRACE_MS);
}

function hearWindow(message, outcome) {
  log.push(message);
  if (!isWeb) return;
  if (message.startsWith(LINE_PREFIX)) {
    outcome.alive();
    hasHeardTests = true;
    process.stdout.write(`${message.slice(LINE_PREFIX.length)}\n`);
  } else if (message.startsWith(RESULTS_PREFIX) && process.env.PRESSMARK_RESULTS) {
    writeFileSync(process.env.PRESSMARK_RESULTS, message.slice(RESULTS_PREFIX.length));
  }
}

async function main() {
  const outcome = createOutcome();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => outcome.settle(failure('were interrupted')));
  const relay = await acceptRelay({
    onOutput: (text) => (outcome.alive(), process.stdout.write(text)),
    onEnd: (error) => outcome.settle(error === null ? { code: 0 } : { code: 1, reason: error }),
    onDied: () => outcome.settle(failure('ended the extension host')),
  });
  const server = await startServer({
    version: options['vscode-version'],
    runFolder: dirname(options['user-data-dir']),
    userFolder: options['user-data-dir'],
    extensionsFolder: options['extensions-dir'],
    isSmokeTest: true,
    settings: {
      ...CALM_SETTINGS,
      ...(isWeb ? { 'remote.extensionKind': { 'pressmark.pressmark': ['web'] } } : {}),
    },
    environment: {
      PRESSMARK_RELAY_PORT: String(relay.port),
      PRESSMARK_TESTS_PATH: options.extensionTestsPath,
    },
    onLine: (line) => log.push(line),
  });
  void server.whenEnded.then((code) => outcome.settle(failure(`lost the VS Code server (${code})`)));
  let browser;
  try {
    browser = await launchBrowser({ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
    browser.on('disconnected', () => outcome.settle(failure('lost the browser')));
    void openPage(browser, server.port, outcome).catch((error) =>
      outcome.settle(failure(`found no page: ${error.message}`)),
    );
    return await outcome.ended;
  } finally {
    await Promise.race([browser?.close(), new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
    await hostsEnded();
    await server.stop();
    relay.close();
  }
}

/** Coverage is written when the extension host exits by itself, which it does when the page is gone. */
async function hostsEnded() {
  if (!process.env.NODE_V8_COVERAGE) return;
  for (
    let tries = 0;
    tries < 50 && !log.some((line) => line.includes('Extension Host Process exited'));
    tries += 1
  ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const result = await main().catch((error) => ({ code: 1, reason: error.stack }));
if (result.code !== 0) {
  if (result.reason) console.error(result.reason);
  const file = join(dirname(options['user-data-dir']), 'launcher.log');
  writeFileSync(file, log.join('\n'));
  if (process.env.PRESSMARK_VERBOSE) console.error(log.slice(-200).join('\n'));
}
process.exit(result.code);
