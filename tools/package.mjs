/**
 * Makes `pressmark-<version>.vsix` of minified bundles. `.vscodeignore` names what goes in; `npm test` checks that.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runNode } from './bootstrap.mjs';

/** @returns the path of the package, made in `folder`. `isQuiet` leaves out the list of what it holds. */
export async function packageExtension({ folder = root, isQuiet = true } = {}) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = join(folder, `${name}-${version}.vsix`);
  const parameters = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    path,
  ];
  if ((await runNode('tools/build.mjs', { parameters: ['--minify'] })) !== 0)
    throw new Error('The build failed.');
  if ((await runNode('node_modules/@vscode/vsce/vsce', { parameters, isQuiet })) !== 0)
    throw new Error('The packaging failed.');
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await packageExtension({ isQuiet: false });
