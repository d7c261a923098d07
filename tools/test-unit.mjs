// Bundles test/unit and test/golden and runs them with Mocha in plain Node.
// `npm run test:unit -- PATTERN` runs only the files whose path contains PATTERN; other arguments go to Mocha.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const [pattern = '', ...mochaArguments] = process.argv.slice(2);
const outdir = join('.build', `unit-${process.pid}`);
const entryPoints = ['test/unit', 'test/golden']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.test.ts') && file.includes(pattern));
if (entryPoints.length === 0) {
  console.error(`No test file under test/unit or test/golden has "${pattern}" in its path.`);
  process.exit(2);
}

mkdirSync(outdir, { recursive: true });
try {
  await build({
    entryPoints,
    outdir,
    outbase: 'test',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    packages: 'external',
    logLevel: 'warning',
  });
  const files = readdirSync(outdir, { recursive: true })
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => join(outdir, file));
  const mocha = spawnSync(
    process.execPath,
    [
      '--enable-source-maps',
      'node_modules/mocha/bin/mocha.js',
      '--timeout',
      '30000',
      ...mochaArguments,
      ...files,
    ],
    { stdio: 'inherit' },
  );
  process.exitCode = mocha.status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
