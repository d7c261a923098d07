import type { Readable } from 'node:stream';

/** One line of a stream, as bytes: only whole lines can be decoded without mangling what stands at a chunk's border. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 0x0a;

/** The lines of a stream one after the other, without their ends. Holds one line and one chunk at a time. */
export async function* readLines(stream: Readable): AsyncGenerator<Line> {
  let number = 0;
  let parts: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      parts.push(bytes.subarray(start, end));
      yield { number: ++number, bytes: Buffer.concat(parts) };
      parts = [];
      start = end + 1;
    }
    if (start < bytes.length) parts.push(bytes.subarray(start));
  }
  if (parts.length > 0) yield { number: ++number, bytes: Buffer.concat(parts) };
}
