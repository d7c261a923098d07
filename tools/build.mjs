// Bundles the extension (Node and web) and the command line. `--watch` rebuilds on change, `--minify` is what ships.
import { context } from 'esbuild';
import { francProfiles } from './franc-profiles.mjs';

const isWatching = process.argv.includes('--watch');
const shared = {
  bundle: true,
  minify: process.argv.includes('--minify'),
  sourcemap: !process.argv.includes('--minify'),
  target: 'es2022',
  legalComments: 'none',
  // Its CommonJS main file hides its requires from bundlers.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  charset: 'utf8', // half the size of escapes, for the language profiles
  logLevel: 'warning',
  plugins: [francProfiles],
};
const bundles = [
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  { entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', platform: 'node', format: 'cjs' },
];

for (const bundle of bundles) {
  const build = await context({ ...shared, ...bundle });
  if (isWatching) await build.watch();
  else {
    await build.rebuild();
    await build.dispose();
  }
}
