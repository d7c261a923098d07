import { randomUUID } from 'node:crypto';
import { NodeFiles } from '../../src/cli/node-files';
import { AnnotationStore } from '../../src/store/annotation-store';

/** First argument of a process that only adds annotations. */
export const CHILD = 'soak-child';
export const SOAK_PATH = '.pressmark/annotations.json';

/** Adds annotations one after the other; prints the id of each once it is acknowledged. */
export async function runChild([root = '', count = '1', staleMs = '5000']: readonly string[]): Promise<void> {
  const store = new AnnotationStore({
    files: new NodeFiles(root),
    clock: { now: () => new Date().toISOString().replace(/\.\d+Z/, 'Z') },
    ids: { next: () => `urn:uuid:${randomUUID()}` },
    log: { info: () => undefined, warn: console.error, error: console.error },
    creator: () => `process ${process.pid}`,
    path: SOAK_PATH,
    lockStaleMs: Number(staleMs),
  });
  const state = await store.open();
  if (state.kind !== 'ready') throw new Error(`The store is ${JSON.stringify(state)}.`);
  for (let done = 0; done < Number(count); done++) {
    const position = { codePointStart: done, codePointEnd: done + 5 };
    const selectors = { exact: 'maire', prefix: 'Le ', suffix: ' a parlé.', position };
    const added = store.add({ source: 'seeds/a.txt', selectors, comment: `Note ${done}` });
    if (!added.ok) throw new Error(added.detail);
    const saved = await store.saved();
    if (!saved.ok) throw new Error(saved.reason);
    process.stdout.write(`${added.value.id}\n`);
  }
  store.dispose();
}
