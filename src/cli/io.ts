import type { Readable, Writable } from 'node:stream';

/** The streams of one run, handed in so that tests run commands without a process. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** 0: done. 1: done, with findings or with some input that could not be used. 2: wrong use; nothing was done. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** One command: the arguments after its name in, the exit code out. Prints nothing but through `io`; never throws. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;
