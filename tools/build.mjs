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
/** In Node the analysis is a bundle of its own, read with the first article and not when VS Code starts. */
const analysisApart = {
  name: 'analysis-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/core\/analysis\/analyse$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './analysis.js', external: true } : undefined,
    );
  },
};
const bundles = [
  {
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    plugins: [...shared.plugins, analysisApart],
    supported: { 'dynamic-import': false }, // a `require`, as VS Code loads extensions
  },
  {
    entryPoints: ['src/core/analysis/analyse.ts'],
    outfile: 'dist/analysis.js',
    platform: 'node',
    format: 'cjs',
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
