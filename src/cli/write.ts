import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { escaped } from './shown';

/** Writes and waits until the reader of the stream keeps up, so that output never piles up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** One line on standard error: `pressmark: where: what, what to do`. */
export async function complain(stream: Writable, where: string, message: string): Promise<void> {
  await write(stream, `pressmark: ${escaped(`${where}: ${message}`)}\n`);
}
