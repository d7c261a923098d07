/**
 * Runs the tests inside a real VS Code extension host. `npm run test:host -- --help` lists what can be chosen.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { VERSIONS } from '../test/host/harness/installation.mjs';
import { runHostTests } from '../test/host/harness/run.mjs';

const HELP = `npm run test:host -- [options]
  --version V   ${VERSIONS.join(' or ')}, or desktop (downloads VS Code); default: the two in turn
  --kind K      node or web, the extension host to run in; default: the two in turn
  --suite S     only the files of test/host/suite whose name contains S
  --grep G      only the tests whose full title contains G`;

const { values } = parseArgs({
  options: {
    version: { type: 'string' },
    kind: { type: 'string' },
    suite: { type: 'string' },
    grep: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

await import('./build.mjs');
const totals = { passed: 0, failed: 0 };
for (const version of values.version ? [values.version] : VERSIONS) {
  for (const kind of values.kind ? [values.kind] : ['node', 'web']) {
    console.log(`\nVS Code ${version}, ${kind} extension host`);
    const results = await runHostTests({ ...values, version, kind });
    totals.passed += results.passed;
    totals.failed += results.failed;
  }
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
if (process.env.PRESSMARK_RESULTS) writeFileSync(process.env.PRESSMARK_RESULTS, JSON.stringify(totals));
process.exitCode = totals.failed > 0 ? 1 : 0;
