import { parseArgs } from 'node:util';
import type { Recogniser } from '../core/entities/recogniser';
import { EXIT, type Io } from './io';
import { languageCode } from './language-code';
import { loadModel, type ModelLoader } from './model';
import { readLines } from './read-lines';
import { usageError } from './usage';
import { complain, write } from './write';

const USAGE = `Usage: pressmark tag --language CODE

Reads one token a line on standard input, a blank line between sentences, and writes "token<TAB>label" in the same shape.
Labels are IOB2 over PER, ORG, LOC and MISC.

Options:
  --language CODE  ISO 639-1 code of the text (fr, it, en, es, de, pt; others are read as the nearest of these)
  -h, --help       this text

Exit code: 0 all read; 1 a line is not UTF-8 (what is before it is tagged), a token holds a tab, or the model is missing;
2 wrong use.
`;

const OPTIONS = {
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Sentences that are tagged together: the input does not say where articles end, and neighbours are mostly of one. */
const SENTENCES_TOGETHER = 24;
/** Lines that are tagged together at most, so that input without blank lines streams as well. */
const LINES_TOGETHER = 4_000;

/** `pressmark tag`. */
export async function runTag(
  args: readonly string[],
  io: Io,
  load: ModelLoader = loadModel,
): Promise<number> {
  const parsed = parse(args);
  if (typeof parsed === 'string') return usageError(io, 'tag', parsed);
  if (parsed.help) {
    await write(io.stdout, USAGE);
    return EXIT.ok;
  }
  if (parsed.language === undefined) return usageError(io, 'tag', 'say the language, as in --language fr');
  const model = await load();
  if (!model.ok) {
    await complain(io.stderr, model.path, model.message);
    return EXIT.failed;
  }
  return tagStream(io, new Batch(model.recogniser, parsed.language));
}

function parse(args: readonly string[]): { help: boolean; language?: string } | string {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { help, language } = values;
    return language === undefined ? { help } : { help, language: languageCode(language) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function tagStream(io: Io, batch: Batch): Promise<number> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let exit: number = EXIT.ok;
  for await (const { number, bytes } of readLines(io.stdin)) {
    const where = `standard input: line ${number}`;
    const line = decode(decoder, bytes);
    if (line === null) {
      // What comes after would no longer be line for line what came in.
      await write(io.stdout, batch.flush());
      await complain(io.stderr, where, 'not valid UTF-8; convert it first');
      return EXIT.failed;
    }
    const token = (number === 1 ? line.replace(/^\ufeff/u, '') : line).replace(/\r$/u, '');
    if (token.trim() !== '' && token.includes('\t')) {
      await complain(io.stderr, where, 'the token holds a tab, a space is written for it');
      exit = EXIT.failed;
    }
    batch.add(token.replaceAll('\t', ' '));
    if (batch.isFull) await write(io.stdout, batch.flush());
  }
  await write(io.stdout, batch.flush());
  return exit;
}

/** Null where the bytes are not valid UTF-8. */
function decode(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    // The decoder's only failure.
    return null;
  }
}

/** Lines that wait to be tagged together. */
class Batch {
  readonly #recogniser: Recogniser;
  readonly #language: string;
  #lines: string[] = [];
  #sentences: string[][] = [[]];

  constructor(recogniser: Recogniser, language: string) {
    this.#recogniser = recogniser;
    this.#language = language;
  }

  /** Takes a line without its end. */
  add(token: string): void {
    this.#lines.push(token);
    if (token.trim() !== '') this.#sentences.at(-1)?.push(token);
    else if (this.#sentences.at(-1)?.length !== 0) this.#sentences.push([]);
  }

  /** Whether it is time to flush. */
  get isFull(): boolean {
    return this.#sentences.length > SENTENCES_TOGETHER || this.#lines.length >= LINES_TOGETHER;
  }

  /** The tagged lines that were waiting. */
  flush(): string {
    const labels = this.#recogniser.tagDocument(this.#sentences, this.#language).flat();
    let next = 0;
    let output = '';
    for (const line of this.#lines)
      output += line.trim() === '' ? '\n' : `${line}\t${labels[next++] ?? 'O'}\n`;
    this.#lines = [];
    this.#sentences = [[]];
    return output;
  }
}
