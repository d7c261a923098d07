import { parseArgs } from 'node:util';
import type { Recogniser } from '../core/entities/recogniser';
import { EXIT, type Io } from './io';
import { loadModel, type ModelLoader } from './model';
import { usageError } from './usage';
import { complain, write } from './write';

const USAGE = `Usage: pressmark tag --language CODE

Reads one token a line on standard input, a blank line between sentences, and writes "token<TAB>label" in the same shape.
Labels are IOB2 over PER, ORG, LOC and MISC.

Options:
  --language CODE  ISO 639-1 code of the text (fr, it, en, es, de, pt; others are read as the nearest of these)
  -h, --help       this text

Exit code: 0 all read; 1 standard input is not UTF-8 or the model is missing; 2 wrong use.
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

function parse(args: readonly string[]): { help: boolean; language?: string | undefined } | string {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.language !== undefined && !/^[a-z]{2}$/u.test(values.language))
      return `--language takes a code of two letters such as "fr", not "${values.language}"`;
    return values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function tagStream(io: Io, batch: Batch): Promise<number> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for await (const chunk of io.stdin as AsyncIterable<Uint8Array | string>) {
      const text = rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
      const lines = text.split('\n');
      rest = lines.pop() ?? '';
      let output = '';
      for (const line of lines) if (batch.add(line)) output += batch.flush();
      if (output !== '') await write(io.stdout, output);
    }
    rest += decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    await write(io.stdout, batch.flush());
    await complain(
      io.stderr,
      `standard input: after line ${batch.lineCount}`,
      'not valid UTF-8; convert it first',
    );
    return EXIT.failed;
  }
  if (rest !== '') batch.add(rest);
  await write(io.stdout, batch.flush());
  return EXIT.ok;
}

/** Lines that wait to be tagged together. */
class Batch {
  readonly #recogniser: Recogniser;
  readonly #language: string;
  #lines: string[] = [];
  #sentences: string[][] = [[]];
  lineCount = 0;

  constructor(recogniser: Recogniser, language: string) {
    this.#recogniser = recogniser;
    this.#language = language;
  }

  /** Takes a line without its line feed; returns whether it is time to flush. */
  add(line: string): boolean {
    this.lineCount++;
    const token = line.endsWith('\r') ? line.slice(0, -1) : line;
    this.#lines.push(token);
    if (token.trim() !== '') {
      this.#sentences.at(-1)?.push(token);
      return this.#lines.length >= LINES_TOGETHER;
    }
    if (this.#sentences.at(-1)?.length !== 0) this.#sentences.push([]);
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
