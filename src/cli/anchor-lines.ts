import type { Locator } from '../core/anchoring/locate';
import { createLocator } from '../core/anchoring/locate';
import { EXIT, type Io } from './io';
import { readLines } from './read-lines';
import { readRequest } from './read-selectors';
import { usageError } from './usage';
import { complain, write } from './write';

/** What a line is answered with, or what is wrong with it. */
export type Answer =
  { readonly ok: true; readonly value: object } | { readonly ok: false; readonly message: string };

/**
 * Runs a command that reads one request a line and writes one line each, in order. A line that cannot be used is reported
 * with its number; the others are not held up by it. Lines in a row with the same text share what is worked out of it.
 */
export async function answerLines(
  command: string,
  help: string,
  args: readonly string[],
  io: Io,
  answer: (locator: Locator, rest: Readonly<Record<string, unknown>>) => Answer,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    await write(io.stdout, help);
    return EXIT.ok;
  }
  if (args.length !== 1 || args[0] !== '--jsonl')
    return usageError(io, command, 'give --jsonl and nothing else');
  let exit: number = EXIT.ok;
  let locator = createLocator('');
  for await (const line of readLines(io.stdin)) {
    const request = readRequest(line);
    if (request.kind === 'empty') continue;
    if (request.kind === 'request' && request.text !== locator.text) locator = createLocator(request.text);
    const answered = request.kind === 'request' ? answer(locator, request.rest) : null;
    if (request.kind === 'request' && answered?.ok === true) {
      await write(io.stdout, `${JSON.stringify({ id: request.id, ...answered.value })}\n`);
      continue;
    }
    const message =
      request.kind === 'wrong' ? request.message : answered?.ok === false ? answered.message : '';
    await complain(io.stderr, `standard input: line ${line.number}`, message);
    exit = EXIT.failed;
  }
  return exit;
}
