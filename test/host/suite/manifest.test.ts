/** What package.json promises and ids.ts names is registered, and nothing else is. The words themselves: test/unit/manifest.test.ts. */
import assert from 'node:assert/strict';
import { COMMANDS, CONTEXT_KEYS, VIEWS } from '../../../src/ids';
import { pressmark } from './support/hosts';
import { contextKeysSet, createdByExtension } from './support/recorder';

const VIEW_CALLS = [
  'window.createTreeView',
  'window.registerTreeDataProvider',
  'window.registerWebviewViewProvider',
];

function registered(calls: readonly string[]): string[] {
  return createdByExtension()
    .flatMap(({ call, id }) => (calls.includes(call) && id !== undefined ? [id] : []))
    .sort();
}

describe('what is registered', () => {
  before(() => pressmark().activate());

  it('is every command of ids.ts once, and no other', () => {
    assert.deepEqual(
      registered(['commands.registerCommand', 'commands.registerTextEditorCommand']),
      Object.values(COMMANDS).sort(),
    );
  });

  it('is every view of ids.ts once, and no other', () => {
    assert.deepEqual(registered(VIEW_CALLS), Object.values(VIEWS).sort());
  });

  it('sets no context key that ids.ts does not name', () => {
    const known: readonly string[] = Object.values(CONTEXT_KEYS);
    assert.deepEqual(
      [...contextKeysSet].filter((key) => !known.includes(key)),
      [],
    );
  });
});
