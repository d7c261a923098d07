import assert from 'node:assert/strict';
import { isWebHost, pressmark } from './support/hosts';
import './support/recorder';

/** What the extension's own part of its activation may take. VS Code's part, not counted, is larger. */
const BUDGET_MS = 60;

describe('activation', () => {
  it('does nothing before a view or an article is opened', () => {
    assert.equal(pressmark().isActive, false);
  });

  it('loads the bundle and activates', async () => {
    const stopwatch = isWebHost() ? undefined : timeActivation();
    await pressmark().activate();
    assert.equal(pressmark().isActive, true);
    if (stopwatch !== undefined) console.log(describeTimes(stopwatch));
  });
});

/** Milliseconds by the clock, and of processor time: on a busy machine only the latter tells something. */
interface Times {
  load: number;
  activate: number;
  processor: number;
}

/** Loads the bundle before VS Code does, and puts a stopwatch around the `activate` that VS Code will find there. */
function timeActivation(): Times {
  const path = `${pressmark().extensionPath}/dist/extension.js`;
  const start = process.hrtime();
  const used = process.cpuUsage();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a module of the extension host, not of this bundle
  const bundle = require(path) as { activate: (context: unknown) => unknown };
  const times = { load: millisecondsSince(start), activate: 0, processor: 0 };
  times.processor = processorSince(used);
  const cached = require.cache[require.resolve(path)];
  assert.ok(cached, 'the bundle is in the cache that VS Code loads from');
  const activate = async (context: unknown): Promise<unknown> => {
    const from = process.hrtime();
    const usedBefore = process.cpuUsage();
    const exported = await bundle.activate(context);
    times.activate = millisecondsSince(from);
    times.processor += processorSince(usedBefore);
    return exported;
  };
  cached.exports = { ...bundle, activate };
  return times;
}

function millisecondsSince(start: [number, number]): number {
  const [seconds, nanoseconds] = process.hrtime(start);
  return seconds * 1e3 + nanoseconds / 1e6;
}

function processorSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

function describeTimes({ load, activate, processor }: Times): string {
  const total = load + activate;
  const parts = `load ${load.toFixed(1)} ms, activate ${activate.toFixed(1)} ms; processor ${processor.toFixed(1)} ms`;
  return `activation took ${total.toFixed(1)} ms (${parts}); budget ${BUDGET_MS} ms${total > BUDGET_MS ? ': OVER' : ''}`;
}
