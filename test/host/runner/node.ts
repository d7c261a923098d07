/** Runs the suites in the Node extension host. Imported before the suites, so that `describe` and `it` are there. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { report, verdict } from './reporter';
import { TEST_TIMEOUT_MS } from './timeout';

/** Mocha's own reporters write to streams that are not there in every host. */
function silent(): void {
  return;
}

const mocha = new Mocha({ ui: 'bdd', timeout: TEST_TIMEOUT_MS, reporter: silent as never });
mocha.suite.emit('pre-require', globalThis, '', mocha);
const pattern = process.env['PRESSMARK_GREP'];
if (pattern !== undefined && pattern !== '') mocha.grep(pattern);

export async function run(): Promise<void> {
  const results = await new Promise<ReturnType<ReturnType<typeof report>>>((resolve) => {
    const runner = mocha.run(() => {
      resolve(results());
    });
    const results = report(runner, (line) => {
      console.log(line);
    });
  });
  const file = process.env['PRESSMARK_RESULTS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(results));
  const error = verdict(results);
  if (error) throw error;
}
