/**
 * Runs everything that checks this project, or the parts named: `npm test`, `npm test -- unit lint`.
 * Needs Node alone: it installs the rest. The last line is `N passed, N failed` over all parts.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root, runNode } from './bootstrap.mjs';

const MOCHA = 'node_modules/mocha/bin/mocha.js';
const counted = ['--reporter', 'tools/count-reporter.cjs'];
const spec = { PRESSMARK_SPEC: '1' };
const host = (version, kind) => ({
  script: 'tools/test-host.mjs',
  parameters: ['--version', version, '--kind', kind],
});
const OLDEST = '1.90.2';
const NEWEST = '1.139.1';

/** In the order they run in. A part that writes no counts counts as one test. */
const PARTS = {
  format: {
    script: 'node_modules/prettier/bin/prettier.cjs',
    parameters: ['--check', '--log-level', 'warn', '.'],
  },
  lint: { script: 'node_modules/eslint/bin/eslint.js', parameters: ['.'] },
  types: { script: 'node_modules/typescript/bin/tsc', parameters: ['-p', '.'] },
  unit: { script: 'tools/test-unit.mjs', parameters: ['', ...counted] },
  build: { script: 'tools/build.mjs' },
  'host-oldest-node': host(OLDEST, 'node'),
  'host-oldest-web': host(OLDEST, 'web'),
  'host-newest-node': host(NEWEST, 'node'),
  'host-newest-web': host(NEWEST, 'web'),
  launcher: { script: MOCHA, parameters: [...counted, 'test/host/harness/*.test.mjs'], environment: spec },
  package: { script: MOCHA, parameters: [...counted, 'test/package/*.test.mjs'], environment: spec },
  'ui-oldest': { script: 'tools/test-ui.mjs', parameters: ['--version', OLDEST] },
  'ui-newest': { script: 'tools/test-ui.mjs', parameters: ['--version', NEWEST] },
};

const names = chosen(process.argv.slice(2));
ensurePackages();
mkdirSync(join(root, '.build'), { recursive: true });
const outcomes = [];
for (const name of names) outcomes.push(await runPart(name));
printSummary(outcomes);

/** A word chooses the parts that begin with it: `host` all four of them. */
function chosen(words) {
  const all = Object.keys(PARTS);
  const unknown = words.filter((word) => !all.some((name) => name.startsWith(word)));
  if (unknown.length > 0) {
    console.error(`No part begins with ${unknown.join(', ')}. The parts: ${all.join(' ')}`);
    process.exit(2);
  }
  return words.length === 0 ? all : all.filter((name) => words.some((word) => name.startsWith(word)));
}

async function runPart(name) {
  const { script, parameters = [], environment = {} } = PARTS[name];
  const results = join(root, '.build', `results-${name}-${process.pid}.json`);
  console.log(`\n── ${name} ──`);
  const start = Date.now();
  const code = await runNode(script, {
    parameters,
    environment: { ...environment, PRESSMARK_RESULTS: results },
  });
  const counts = countsOf(code, results);
  rmSync(results, { force: true });
  return { name, ...counts, seconds: (Date.now() - start) / 1000 };
}

/** A part that fails without a failed test, or without counts, broke: that is a failure too. */
function countsOf(code, file) {
  const { passed, failed } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function printSummary(parts) {
  const total = (field) => parts.reduce((sum, part) => sum + part[field], 0);
  console.log('\n── summary ──');
  for (const { name, passed, failed, seconds } of parts) {
    console.log(
      `${failed > 0 ? '✘' : '✔'} ${name.padEnd(18)} ${passed} passed, ${failed} failed  ${seconds.toFixed(0)} s`,
    );
  }
  console.log(`${total('seconds').toFixed(0)} s in all`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
}
