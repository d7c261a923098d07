// Bundles the training program and runs it: `npm run train -- [--figures-only] [--without=names,clusters,exchange,self]`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = 'tools/train';
const { devDependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
// A package that was declared since the last training is missing, too.
if (!Object.keys(devDependencies).every((name) => existsSync(`${folder}/node_modules/${name}`)))
  spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', folder], { stdio: 'inherit' });
mkdirSync(`${folder}/node_modules/.build`, { recursive: true });
const outfile = `${folder}/node_modules/.build/train-${process.pid}.mjs`;
await build({
  entryPoints: [`${folder}/train.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
const options = ['--max-old-space-size=12000', outfile, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, options, { stdio: 'inherit' }).status ?? 1;
