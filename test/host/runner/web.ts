/** Runs the suites in the web worker extension host. Imported before the suites, so that `describe` and `it` are there. */
import 'mocha/mocha';
import { report, verdict } from './reporter';
import { TEST_TIMEOUT_MS } from './timeout';

/** Written into the bundle: the worker has no environment to read it from. */
declare const PRESSMARK_GREP: string;

/** Mocha's own reporters write to streams that are not there in every host. */
function silent(): void {
  return;
}

mocha.setup({ ui: 'bdd', timeout: TEST_TIMEOUT_MS, reporter: silent as never });
if (PRESSMARK_GREP !== '') mocha.grep(PRESSMARK_GREP);

export async function run(): Promise<void> {
  const results = await new Promise<ReturnType<ReturnType<typeof report>>>((resolve) => {
    const runner = mocha.run(() => {
      resolve(results());
    });
    const results = report(runner, (line) => {
      console.log(`pressmark:line ${line}`);
    });
  });
  console.log(`pressmark:results ${JSON.stringify(results)}`);
  const error = verdict(results);
  if (error) throw error;
}
