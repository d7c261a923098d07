/**
 * What `npm start` and `npm test` need before anything is installed: Node built-ins only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = 20;

/** Installs the packages of the lock file unless just these are installed. */
export function ensurePackages() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Error(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
  }
  if (arePackagesInstalled()) return;
  console.log('Installing packages ...');
  const onWindows = process.platform === 'win32';
  const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: onWindows };
  const { status, error } = spawnSync(onWindows ? 'npm.cmd' : 'npm', parameters, options);
  if (status !== 0) {
    throw new Error(
      `The packages could not be installed${error ? ` (${error.message})` : ''}. Is the package registry reachable?`,
    );
  }
}

/** npm notes what it installed in a hidden lock file, written last. */
function arePackagesInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) =>
    path === '' || optional === true ? true : installed[path]?.version === version,
  );
}

/**
 * Runs a script of this project with the running Node and resolves to its exit code. Its output is passed on; with
 * `isQuiet` only when it fails.
 */
export function runNode(script, { parameters = [], environment = {}, isQuiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...parameters], {
      cwd: root,
      stdio: ['ignore', ...(isQuiet ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
      env: { ...process.env, ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code !== 0) process.stderr.write(output);
      resolve(code ?? signal);
    });
  });
}
