/** Counts what Mocha ran and prints it like its "spec" reporter, with nothing but a function that prints a line. */

export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly { readonly title: string; readonly message: string }[];
}

/** What this reporter needs of Mocha's runner, in Node and in the browser. */
interface RunnerEvents {
  on(event: 'suite' | 'suite end', listener: (suite: { title: string; root: boolean }) => void): unknown;
  on(event: 'pass' | 'pending', listener: (test: RunTest) => void): unknown;
  on(event: 'fail', listener: (test: RunTest, error: Error) => void): unknown;
}

interface RunTest {
  readonly title: string;
  readonly duration?: number | undefined;
  readonly isTimedOut?: () => boolean;
  fullTitle(): string;
}

/** Longer than this, in milliseconds, and a test's duration is printed. */
const SLOW_MS = 200;

export function report(runner: RunnerEvents, print: (line: string) => void): () => Results {
  const failures: { title: string; message: string }[] = [];
  let [passed, skipped, depth] = [0, 0, -1];
  const indented = (text: string): void => {
    print('  '.repeat(depth) + text);
  };
  runner.on('suite', (suite) => {
    if (!suite.root) indented(suite.title);
    depth += 1;
  });
  runner.on('suite end', () => {
    depth -= 1;
  });
  runner.on('pass', (test) => {
    passed += 1;
    const duration = test.duration ?? 0;
    indented(`✔ ${test.title}${duration > SLOW_MS ? ` (${duration} ms)` : ''}`);
  });
  runner.on('pending', (test) => {
    skipped += 1;
    indented(`- ${test.title}`);
  });
  runner.on('fail', (test, error) => {
    const message = withoutForeignFrames(error.stack ?? error.message);
    failures.push({ title: test.fullTitle(), message });
    indented(`✘ ${test.title}`);
    for (const line of message.split('\n')) indented(`    ${line}`);
  });
  return () => ({ passed, skipped, failed: failures.length, failures });
}

/** The lines of a stack that lie in VS Code or in Mocha tell nothing. */
function withoutForeignFrames(stack: string): string {
  const foreign = /^\s*at .*(extensionHost(Process|Worker)|node_modules\/mocha|node:internal)/;
  return stack
    .split('\n')
    .filter((line) => !foreign.test(line))
    .join('\n');
}

/** The error that `run` throws when tests failed: VS Code then exits with a code that is not zero. */
export function verdict(results: Results): Error | undefined {
  if (results.failed > 0) return new Error(`${results.failed} of the tests failed.`);
  if (results.passed === 0) return new Error('No test ran: does --grep or --suite match any?');
  return undefined;
}
