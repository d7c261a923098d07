import type { FileFailure, Files } from './ports';

/** How long a lock may stay as it is before its owner is taken for dead; an owner at work renews it each second. */
export const LOCK_STALE_MS = 5000;
/** Who waits gives up after so many times the age of a stale lock (15 s as a rule): what holds it cannot be removed. */
const PATIENCE = 3;
const RENEW_MS = 1000;
const FIRST_WAIT_MS = 4;
const LONGEST_WAIT_MS = 60;

export type Locked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: FileFailure };

/**
 * Runs `action` while no other window or process does so for the same lock file. The lock is a file that only one can make
 * (`Files.create`). Where making it is not quite exclusive (a rename over `workspace.fs` looks first and renames then),
 * reading it back tells who came last; whoever slips through even so is met by the merge of the next read. The lock of a
 * process that died is removed once it has not changed for `staleMs`. Where that does not help, or the lock is always
 * somebody else's, waiting ends with a failure: a save is tried again later rather than never told about.
 */
export async function withLock<T>(
  files: Files,
  path: string,
  action: () => Promise<T>,
  staleMs = LOCK_STALE_MS,
): Promise<Locked<T>> {
  const owner = globalThis.crypto.randomUUID();
  const failure = await acquire(files, path, owner, staleMs);
  if (failure !== null) return { ok: false, failure };
  const stopRenewing = renewEverySecond(files, path, owner);
  try {
    return { ok: true, value: await action() };
  } finally {
    await stopRenewing();
    if ((await contentOf(files, path))?.startsWith(owner) === true) await files.remove(path);
  }
}

/** Returns the way to stop, which waits for the renewal on its way: it would leave a lock behind that nobody holds. */
function renewEverySecond(files: Files, path: string, owner: string): () => Promise<void> {
  let count = 0;
  let renewal: Promise<unknown> | null = null;
  const renew = async (): Promise<void> => {
    await files.write(path, encode(`${owner} ${++count}`));
    renewal = null;
  };
  const timer = setInterval(() => void (renewal ??= renew()), RENEW_MS);
  return async () => {
    clearInterval(timer);
    await renewal;
  };
}

async function acquire(
  files: Files,
  path: string,
  owner: string,
  staleMs: number,
): Promise<FileFailure | null> {
  const deadline = Date.now() + PATIENCE * staleMs;
  let seen: string | null = null;
  let seenAt = Date.now();
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 1.5)) {
    const made = await files.create(path, encode(owner));
    if (!made.ok) return made.failure;
    const content = await contentOf(files, path);
    if (made.value && content === owner) return null;
    if (Date.now() > deadline) return { kind: 'failed', message: `it is locked by ${path}` };
    if (content !== seen) {
      seen = content;
      seenAt = Date.now();
    } else if (content !== null && Date.now() - seenAt > staleMs) {
      // Read again right before: another one may have done the same and hold the lock by now.
      if ((await contentOf(files, path)) === content) await files.remove(path);
    }
    // A random wait, or those who wait would come back all at once.
    await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
  }
}

/** Null where there is no lock; empty where there is something that cannot be read, which counts as one that does not change. */
async function contentOf(files: Files, path: string): Promise<string | null> {
  const read = await files.read(path);
  if (read.ok) return new TextDecoder().decode(read.value);
  return read.failure.kind === 'missing' ? null : '';
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
