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

const { values } = parseArgs({ options: { browser: { type: 'boolean' }, port: { type: 'string' } } });
try {
  ensurePackages();
  prepareWorkspace();
  const desktop = values.browser ? undefined : findDesktop();
  if (desktop) await openDesktop(desktop);
  else await serve();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Adds the seeds that are missing. What the reader changed or wrote there stays. */
function prepareWorkspace() {
  const seeds = join(root, 'seeds');
  mkdirSync(join(workspace, 'seeds'), { recursive: true });
  for (const seed of readdirSync(seeds)) {
    const copy = join(workspace, 'seeds', seed);
    if (!existsSync(copy)) copyFileSync(join(seeds, seed), copy);
  }
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

async function serve() {
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
  const port = values.port ? Number(values.port) : await freePort();
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

/** The usual port, so that the browser finds its own settings again, or any where that is taken. */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(USUAL_PORT, '127.0.0.1', () => probe.close(() => resolve(USUAL_PORT)));
  });
}

function printAddress(port, tokenFile) {
  const query = new URLSearchParams({ folder: workspace, tkn: readFileSync(tokenFile, 'utf8') });
  console.log(
    `\nPressmark is at\n\n  http://127.0.0.1:${port}/?${query}\n\nIts icon is in the activity bar. Ctrl+C stops it.`,
  );
}
