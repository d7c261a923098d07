/**
 * Runs the host tests: bundles the suites for a host, copies the sample workspace, and hands both to `runTests` of
 * @vscode/test-electron with the launcher in place of the VS Code program.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { install } from './installation.mjs';
import { prepareSeveralFolders, prepareWorkspace } from './workspace.mjs';

/** What the launcher ends with when VS Code ends its extension host before a test said a word: seen on 1.90, in 1 run of 30. */
const UNSTARTED = 81;
const harness = dirname(fileURLToPath(import.meta.url));
const hostFolder = join(harness, '..');
export const root = join(hostFolder, '..', '..');

/**
 * @param run `version` of VS Code, or `desktop` to download one; `kind` of host: `node` or `web`; `grep` on test titles;
 * `suite` on file names.
 * @returns `{ passed, failed, skipped, failures }`; a run that breaks counts as one failure.
 */
export async function runHostTests(run) {
  const windows = WINDOWS.map((window) => ({ ...run, ...window, files: suitesIn(window.folder, run.suite) }));
  const all = [];
  for (const each of windows) if (each.files.length > 0) all.push(await runInWindow(each));
  const some = all.filter(({ isEmpty }) => !isEmpty);
  return sumOf(some.length > 0 ? some : all);
}

function sumOf(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
    failures: all.flatMap(({ failures }) => failures),
  };
}

/** The folders of suites, and what the window of each has open. */
const WINDOWS = [
  { folder: 'suite', prepare: prepareWorkspace },
  { folder: 'suite/several-folders', prepare: prepareSeveralFolders },
];

function suitesIn(folder, suite = '') {
  return readdirSync(join(hostFolder, folder))
    .filter((file) => file.endsWith('.test.ts') && file.includes(suite))
    .sort()
    .map((file) => `./${folder}/${file}`);
}

async function runInWindow(run) {
  const results = await runOnce(run);
  if (!results.isUnstarted) return results;
  console.error('VS Code did not get its extension host to start, so no test ran. Once more.');
  return runOnce(run);
}

async function runOnce({ version, kind = 'node', grep = '', files, prepare }) {
  const runFolder = mkdtempSync(join(tmpdir(), 'pressmark-'));
  const bundle = join(root, '.build', `host-${kind}-${process.pid}.js`);
  const resultsFile = join(runFolder, 'results.json');
  try {
    if (version !== 'desktop') install(version);
    await bundleSuites({ kind, grep, files, outfile: bundle });
    await runTests({
      extensionDevelopmentPath: root,
      extensionTestsPath: bundle,
      extensionTestsEnv: { PRESSMARK_GREP: grep, PRESSMARK_RESULTS: resultsFile },
      ...program(version, kind, runFolder, prepare),
    });
    return readResults(resultsFile);
  } catch (error) {
    return { ...brokenRun(resultsFile, error), isEmpty: grep !== '' && isWithoutTests(resultsFile) };
  } finally {
    rmSync(bundle, { force: true });
    rmSync(runFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function program(version, kind, runFolder, prepare) {
  const folders = [
    prepare(join(runFolder, 'workspace')),
    `--user-data-dir=${join(runFolder, 'user')}`,
    `--extensions-dir=${join(runFolder, 'extensions')}`,
  ];
  if (version === 'desktop') return { cachePath: join(root, '.build', 'vscode'), launchArgs: folders };
  return {
    vscodeExecutablePath: process.execPath,
    launchArgs: [
      join(harness, 'launcher.mjs'),
      `--vscode-version=${version}`,
      `--host-kind=${kind}`,
      ...folders,
    ],
  };
}

/** One bundle: the runner first, for `describe` and `it`, then every suite in the order of their names. */
async function bundleSuites({ kind, grep, files, outfile }) {
  const imports = files.map((file) => `import '${file}';`);
  await build({
    stdin: {
      contents: [`export { run } from './runner/${kind}';`, ...imports].join('\n'),
      resolveDir: hostFolder,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: kind === 'web' ? 'browser' : 'node',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode', ...(kind === 'web' ? [] : ['mocha'])],
    ...(kind === 'web' ? webOptions(grep) : {}),
    alias: {
      // As in the extension's own bundle.
      'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
      ...(kind === 'web' && { 'node:assert/strict': join(hostFolder, 'runner', 'web-assert.ts') }),
    },
    logLevel: 'warning',
  });
}

function webOptions(grep) {
  return {
    define: { PRESSMARK_GREP: JSON.stringify(grep), global: 'globalThis' },
    inject: [join(hostFolder, 'runner', 'web-process.ts')],
  };
}

function readResults(file) {
  if (!existsSync(file)) throw new Error('The tests ended without results.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Failed tests make `runTests` reject too: then the results are there. Without results the run itself broke. */
function brokenRun(file, error) {
  if (existsSync(file)) {
    const results = readResults(file);
    if (results.failed > 0) return results;
  }
  console.error(explain(error));
  const failures = [{ title: 'host tests', message: error.message }];
  return { passed: 0, failed: 1, skipped: 0, failures, isUnstarted: error.code === UNSTARTED };
}

/** `--grep` may be about the tests of one window. */
function isWithoutTests(file) {
  if (!existsSync(file)) return false;
  const { passed, failed } = readResults(file);
  return passed + failed === 0;
}

function explain({ message }) {
  const isOffline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(message);
  return isOffline
    ? `VS Code could not be downloaded (${message}). \`npm run test:host\` needs no download.`
    : message;
}
