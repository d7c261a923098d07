import assert from 'node:assert/strict';
import { describe as describePlace } from '../../../src/core/anchoring/describe';
import { AnnotationStore } from '../../../src/store/annotation-store';
import type { MemoryFiles } from './memory-files';
import { FakeClock, FakeIds, MemoryLog } from './ports';

export const PATH = '.pressmark/annotations.json';
export const TEXT = 'Le maire a parlé. « Nous allons gagner », a-t-il dit à Paris.';
export const SOURCE = 'seeds/a.txt';
export const selectors = describePlace(TEXT, { start: 3, end: 8 });
export const draft = { source: SOURCE, selectors, comment: 'Which mayor?', tags: ['check'] };

let series = 0;

function newStore(files: MemoryFiles, path = PATH, user = 'Ada'): AnnotationStore {
  const creator = (): string => user;
  const log = new MemoryLog();
  const ids = new FakeIds(++series);
  return new AnnotationStore({ files, clock: new FakeClock(), ids, log, creator, path, lockStaleMs: 200 });
}

export async function openStore(files: MemoryFiles, path = PATH, user = 'Ada'): Promise<AnnotationStore> {
  const store = newStore(files, path, user);
  await store.open();
  return store;
}

export function value<T>(outcome: { ok: true; value: T } | { ok: false; detail: string }): T {
  if (!outcome.ok) assert.fail(outcome.detail);
  return outcome.value;
}

/** Lets watchers and the reads that they start come to an end. */
export async function settle(...stores: readonly AnnotationStore[]): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    for (const store of stores) await store.saved();
  }
}
