/** Runs last: ends the extension and looks at what it left behind. */
import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { Disposable } from 'vscode';
import { eventually } from './support/eventually';
import { pressmark } from './support/hosts';
import { createdByExtension, framesInExtension } from './support/recorder';

/** What `activate` returns under test, and under test only. */
interface TestExports {
  readonly subscriptions: Disposable[];
}

describe('disposables', () => {
  it('are all disposed of when the extension ends', async () => {
    const { subscriptions } = (await pressmark().activate()) as TestExports;
    await commands.executeCommand('workbench.action.closeAllEditors');
    assert.ok(createdByExtension().length > 0, 'something was recorded');
    for (const subscription of subscriptions.splice(0).reverse()) await subscription.dispose();
    const leaks = (): string[] =>
      createdByExtension()
        .filter(({ isDisposed }) => !isDisposed)
        .map(({ call, id, origin }) => `${call}(${id ?? ''})\n${framesInExtension(origin)}`);
    await eventually(() => leaks().length === 0, 'the end of the extension', 2000).catch(() => undefined);
    assert.deepEqual(leaks(), []);
  });
});
