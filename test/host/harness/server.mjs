/**
 * Starts the VS Code server of an installation on 127.0.0.1, and ends it with everything it started.
 * Imports Node built-ins only: `npm start` uses it too.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installation } from './installation.mjs';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 5_000;

/** Settings that keep the window calm: nothing of VS Code's own may open, ask or move while a test looks. */
export const CALM_SETTINGS = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/**
 * @param options `version` of VS Code; `runFolder` for all it writes; `extensionsFolder`; `tokenFile` (none: no token asked);
 * `isSmokeTest` allows tests to be run through the page's address; `settings` of the user; `environment` of the extension host.
 * @returns once it listens: its `port`, its `processId`, `whenEnded` and `stop()`.
 */
export async function startServer(options) {
  const { node, serverMain } = installation(options.version);
  const userFolder = options.userFolder ?? join(options.runFolder, 'user');
  mkdirSync(join(userFolder, 'User'), { recursive: true });
  if (options.settings)
    writeFileSync(join(userFolder, 'User', 'settings.json'), JSON.stringify(options.settings, null, 2));
  const child = spawn(node, [serverMain, ...serverArguments(options, userFolder)], {
    env: serverEnvironment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const whenEnded = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const stop = () => endGroup(child, whenEnded);
  try {
    const port = await listening(child, options.onLine);
    return { port, processId: child.pid, whenEnded, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverArguments(options, userFolder) {
  return [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...(options.tokenFile ? ['--connection-token-file', options.tokenFile] : ['--without-connection-token']),
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'],
    ...['--disable-experiments', '--force-disable-user-env'],
    ...(options.isSmokeTest ? ['--enable-smoke-test-driver'] : []),
    ...['--server-data-dir', join(options.runFolder, 'server'), '--user-data-dir', userFolder],
    ...['--extensions-dir', options.extensionsFolder ?? join(options.runFolder, 'extensions')],
  ];
}

function serverEnvironment(options) {
  const inherited = { ...process.env };
  // Left from a terminal inside VS Code, these would make the server talk to that window.
  for (const name of Object.keys(inherited))
    if (/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)) delete inherited[name];
  return {
    ...inherited,
    EXTENSIONS_GALLERY: '{}',
    XDG_RUNTIME_DIR: options.runFolder,
    // "Started from a shell": else its terminal service reads the login shell's environment in a detached process
    // (--force-disable-user-env does not reach it), which may outlive the server's process group.
    VSCODE_CLI: '1',
    ...options.environment,
  };
}

/** The port, read from the line the server prints when it is ready. */
function listening(child, onLine = () => {}) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = (why) => reject(new Error(`The VS Code server ${why}.\n${printed}`));
    const timer = setTimeout(
      () => fail(`did not listen within ${START_TIMEOUT_MS / 1000} s`),
      START_TIMEOUT_MS,
    );
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) => fail(`ended at once (${code ?? signal})`));
    const read = lines((line) => {
      printed += `${line}\n`;
      onLine(line);
      const port = /^Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (!port) return;
      clearTimeout(timer);
      printed = '';
      resolve(Number(port));
    });
    child.stdout.on('data', read);
    child.stderr.on(
      'data',
      lines((line) => onLine(line)),
    );
  });
}

/** Turns chunks into whole lines. */
export function lines(onLine) {
  let rest = '';
  return (chunk) => {
    const parts = (rest + String(chunk)).split(/\r?\n/);
    rest = parts.pop() ?? '';
    for (const part of parts) onLine(part);
  };
}

/** The server leads a process group of its own, so that its extension hosts end with it, hung or not. */
async function endGroup(child, whenEnded) {
  if (child.pid === undefined) return;
  signalGroup(child, 'SIGTERM');
  const hasEnded = await Promise.race([whenEnded.then(() => true), pause(STOP_TIMEOUT_MS).then(() => false)]);
  signalGroup(child, 'SIGKILL');
  if (!hasEnded) await whenEnded;
}

function signalGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** Installs a packaged extension into an extensions folder, as "Install from VSIX" does. */
export async function installExtension({ version, vsix, extensionsFolder, runFolder }) {
  const { node, serverMain } = installation(version);
  const folders = ['--extensions-dir', extensionsFolder, '--server-data-dir', join(runFolder, 'server')];
  const parameters = [
    serverMain,
    '--install-extension',
    vsix,
    '--force',
    ...folders,
    '--accept-server-license-terms',
  ];
  const child = spawn(node, parameters, {
    env: serverEnvironment({ runFolder }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0 || !/was successfully installed/.test(printed))
    throw new Error(`${vsix} could not be installed.\n${printed}`);
}
