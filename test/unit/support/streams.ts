import { Readable, Writable } from 'node:stream';
import type { Io } from '../../../src/cli/io';

/** Streams of one run of a command, and what it wrote. */
export class MemoryIo implements Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  out = '';
  err = '';

  /** `chunks` come one after the other, as from a pipe: a chunk may end in mid-line or mid-character. */
  constructor(chunks: Iterable<string | Uint8Array> = []) {
    this.stdin = Readable.from([...chunks].map((chunk) => Buffer.from(chunk)));
    this.stdout = sink((text) => (this.out += text));
    this.stderr = sink((text) => (this.err += text));
  }
}

function sink(take: (text: string) => void): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      take(chunk.toString('utf8'));
      done();
    },
  });
}
