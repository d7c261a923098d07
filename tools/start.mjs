/**
 * Shows Pressmark to a newcomer: `npm start`. Needs Node alone; it installs the rest, builds, and opens a sample workspace
 * with the seed articles in desktop VS Code, or where there is none in VS Code in the browser, on 127.0.0.1 with a token.
 * `npm start -- --browser` takes the browser in any case, `--port N` another port.
 */
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages, root, runNode } from './bootstrap.mjs';

const USUAL_PORT = 41_418;
const folder = join(root, '.build', 'start');
const workspace = join(root, '.build', 'sample-workspace');

const values = readArguments();
if (values) {
  try {
    const desktop = values.browser ? undefined : findDesktop();
    // Before the minutes that a first run takes.
    const port = desktop ? 0 : await choosePort(values.port);
    ensurePackages();
    prepareWorkspace();
    if (desktop) await openDesktop(desktop);
    else await serve(port);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Undefined, and said why, when they are wrong. */
function readArguments() {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'boolean' }, port: { type: 'string' } } });
    if (values.port === undefined) return values;
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) throw new Error(`--port ${values.port} is no port`);
    return { ...values, port };
  } catch (error) {
    const [what] = error.message.split(/\. |\n/);
    console.error(`npm start: ${what}. The options: npm start -- --browser --port NUMBER`);
    process.exitCode = 2;
    return undefined;
  }
}

/** Adds the seeds that are missing and the settings. What the reader changed or wrote there stays. */
function prepareWorkspace() {
  const seeds = join(root, 'seeds');
  mkdirSync(join(workspace, 'seeds'), { recursive: true });
  for (const seed of readdirSync(seeds)) {
    const copy = join(workspace, 'seeds', seed);
    if (!existsSync(copy)) copyFileSync(join(seeds, seed), copy);
  }
  const settings = join(workspace, '.vscode', 'settings.json');
  if (existsSync(settings)) return;
  mkdirSync(join(workspace, '.vscode'), { recursive: true });
  // The workspace lies inside this project: Git would ask the newcomer about its repository.
  writeFileSync(settings, '{\n  "git.openRepositoryInParentFolders": "never"\n}\n');
}

/** `code` on the PATH, if it can show a window here. In a terminal of VS Code's own remote host `code` is another program. */
function findDesktop() {
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
  if (!hasDisplay || process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((each) => join(each, name)).find((path) => existsSync(path));
}

async function openDesktop(program) {
  if ((await runNode('tools/build.mjs')) !== 0) throw new Error('The build failed.');
  const parameters = ['--new-window', `--extensionDevelopmentPath=${root}`, workspace];
  const onWindows = process.platform === 'win32';
  const child = spawn(onWindows ? `"${program}"` : program, parameters, {
    stdio: 'inherit',
    shell: onWindows,
  });
  const code = await new Promise((resolve) => child.once('exit', resolve).once('error', () => resolve(1)));
  if (code !== 0) throw new Error(`${program} did not start. Try: npm start -- --browser`);
  console.log(`Pressmark runs in a new window of VS Code, with ${workspace} open.`);
}

async function serve(port) {
  const { NEWEST, install } = await import('../test/host/harness/installation.mjs');
  const { CALM_SETTINGS, installExtension, startServer } = await import('../test/host/harness/server.mjs');
  const { packageExtension } = await import('./package.mjs');
  install(NEWEST);
  mkdirSync(folder, { recursive: true });
  const extensionsFolder = join(folder, 'extensions');
  await installExtension({
    version: NEWEST,
    vsix: await packageExtension({ folder }),
    extensionsFolder,
    runFolder: folder,
  });
  const tokenFile = writeToken();
  const settings = existsSync(join(folder, 'user', 'User', 'settings.json'))
    ? undefined
    : { ...CALM_SETTINGS, 'git.enabled': true };
  const server = await startServer({
    version: NEWEST,
    runFolder: folder,
    extensionsFolder,
    tokenFile,
    settings,
    port,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void server.stop());
  printAddress(server.port, tokenFile);
  await server.whenEnded;
  console.log('\nStopped.');
}

/** Only its owner may read it: who has the token has the reader's files. */
function writeToken() {
  const file = join(folder, 'token');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return file;
}

/** The port asked for, or else the usual one, so that the browser finds its own settings again, or any where that is taken. */
async function choosePort(wanted) {
  const port = wanted ?? USUAL_PORT;
  const problem = await portProblem(port);
  if (!problem) return port;
  if (wanted === undefined) return 0;
  const why = problem === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${problem})`;
  throw new Error(`Port ${port} ${why}. Choose another with --port, or leave --port out.`);
}

/** Why nothing can listen on a port of 127.0.0.1, as the system's code; undefined when something can. */
function portProblem(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }) => resolve(code));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)));
  });
}

function printAddress(port, tokenFile) {
  const query = new URLSearchParams({ folder: workspace, tkn: readFileSync(tokenFile, 'utf8') });
  console.log(
    `\nPressmark is at\n\n  http://127.0.0.1:${port}/?${query}\n\nIts icon is in the activity bar. Ctrl+C stops it.`,
  );
}
