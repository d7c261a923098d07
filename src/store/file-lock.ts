import type { FileFailure, Files } from './ports';

/** How long a lock may stay as it is before its owner is taken for dead; an owner at work renews it each second. */
export const LOCK_STALE_MS = 5000;
const RENEW_MS = 1000;
const FIRST_WAIT_MS = 4;
const LONGEST_WAIT_MS = 60;

export type Locked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: FileFailure };

/**
 * Runs `action` while no other window or process does so for the same lock file. The lock is a file that only one can make
 * (`Files.create`). Where making it is not quite exclusive (a rename over `workspace.fs` looks first and renames then),
 * reading it back tells who came last; whoever slips through even so is met by the merge of the next read. The lock of a
 * process that died is removed once it has not changed for `staleMs`.
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
  let renewals = 0;
  const timer = setInterval(() => void files.write(path, encode(`${owner} ${++renewals}`)), RENEW_MS);
  try {
    return { ok: true, value: await action() };
  } finally {
    clearInterval(timer);
    if ((await contentOf(files, path))?.startsWith(owner) === true) await files.remove(path);
  }
}

async function acquire(
  files: Files,
  path: string,
  owner: string,
  staleMs: number,
): Promise<FileFailure | null> {
  let seen: string | null = null;
  let seenAt = Date.now();
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 1.5)) {
    const made = await files.create(path, encode(owner));
    if (!made.ok) return made.failure;
    const content = await contentOf(files, path);
    if (made.value && content === owner) return null;
    if (content !== seen) {
      seen = content;
      seenAt = Date.now();
    } else if (content !== null && Date.now() - seenAt > staleMs) {
      // Read again right before: another one may have done the same and hold the lock by now.
      if ((await contentOf(files, path)) === content) await files.remove(path);
      continue;
    }
    // A random wait, or those who wait would come back all at once.
    await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
  }
}

async function contentOf(files: Files, path: string): Promise<string | null> {
  const read = await files.read(path);
  return read.ok ? new TextDecoder().decode(read.value) : null;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
