import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { escaped } from './shown';

/** Writes and waits until the reader of the stream keeps up, so that output never piles up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** One line for standard error: `pressmark: where: what, what to do`. */
export function complaint(where: string, message: string): string {
  return `pressmark: ${escaped(`${where}: ${message}`)}\n`;
}

/** Writes a complaint on standard error. */
export async function complain(stream: Writable, where: string, message: string): Promise<void> {
  await write(stream, complaint(where, message));
}

/** Why output could not be written, in words. */
export function outputMessage({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ENOSPC'
    ? 'no space left on the device; the output is incomplete'
    : `cannot be written (${message})`;
}
