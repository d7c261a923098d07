// Bundles a TypeScript tool and runs it in Node: `node tools/run.mjs tools/bench/anchors.ts [arguments]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const [entry, ...toolArguments] = process.argv.slice(2);
const folder = join('.build', `tool-${process.pid}`);
mkdirSync(folder, { recursive: true });
try {
  const outfile = join(folder, 'tool.cjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    // Its CommonJS main file hides its requires from bundlers.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...toolArguments], {
    stdio: 'inherit',
  });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
