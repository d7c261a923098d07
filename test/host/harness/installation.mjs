/**
 * The VS Code versions that the tests run in, and how to install them: each is the VS Code that the package `code-server`
 * carries, in a folder of its own beside this one, so that no download but the package registry's is needed.
 * Imports Node built-ins only: `npm start` uses it before anything else is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hostFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

export const OLDEST = '1.90.2';
export const NEWEST = '1.139.1';
export const VERSIONS = [OLDEST, NEWEST];

/** The major version of Node that a VS Code version runs on. */
const NODE_NEEDED = { [OLDEST]: 20, [NEWEST]: 24 };

/** Where a version lives, and the Node that runs it: the running one where it is new enough, else the packaged one. */
export function installation(version) {
  const folder = join(hostFolder, `vscode-${version}`);
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  return {
    version,
    folder,
    vscode,
    serverMain: join(vscode, 'out', 'server-main.js'),
    node: nodeFor(version, folder),
  };
}

function nodeFor(version, folder) {
  if (Number.parseInt(process.versions.node, 10) >= NODE_NEEDED[version]) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const packaged = join(folder, 'node_modules', `node-${platform}-${process.arch}`, 'bin');
  return join(packaged, process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Installs a version unless it is there already; a stamp written last tells a whole installation from an interrupted one. */
export function install(version, { log = console.log } = {}) {
  if (!VERSIONS.includes(version))
    throw new Error(`There is no host for VS Code ${version}, only ${VERSIONS.join(', ')}.`);
  const { folder, vscode } = installation(version);
  const stamp = join(folder, 'node_modules', '.pressmark-installed');
  const wanted = fingerprint(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  log(`Installing VS Code ${version} for the tests (about 15 s) ...`);
  rmSync(stamp, { force: true });
  npmCi(folder, version);
  link('../../..', join(vscode, 'node_modules'));
  link('../../../..', join(vscode, 'extensions', 'node_modules'));
  const { node } = installation(version);
  if (!existsSync(node))
    throw new Error(`VS Code ${version} needs Node ${NODE_NEEDED[version]} to run on this system.`);
  writeFileSync(stamp, wanted);
}

/** To be raised when `install` lays things out differently, so that older installations are made anew. */
const LAYOUT = '1';

/** Changes when the lock file, a stub or the layout changes. */
function fingerprint(folder) {
  const stubs = join(hostFolder, 'stubs');
  const stubFiles = readdirSync(stubs, { recursive: true }).map((file) => join(stubs, file));
  const files = [join(folder, 'package-lock.json'), ...stubFiles.sort()];
  const hash = createHash('sha256').update(LAYOUT);
  for (const file of files) if (lstatSync(file).isFile()) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function npmCi(folder, version) {
  const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const onWindows = process.platform === 'win32';
  const result = spawnSync(onWindows ? 'npm.cmd' : 'npm', parameters, {
    cwd: folder,
    stdio: 'pipe',
    encoding: 'utf8',
    shell: onWindows,
  });
  if (result.status === 0) return;
  const details = result.error?.message ?? `${result.stdout}${result.stderr}`.trim();
  throw new Error(
    `VS Code ${version} could not be installed in ${folder}. Is the package registry reachable?\n${details}`,
  );
}

/** code-server looks for its modules below itself; its own install script, which needs a compiler, would put them there. */
function link(target, path) {
  rmSync(path, { force: true, recursive: true });
  symlinkSync(target, path, 'junction');
}
