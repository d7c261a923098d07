import { parseArgs } from 'node:util';
import { analyse } from '../core/analysis/analyse';
import type { Recogniser } from '../core/entities/recogniser';
import { analyzeLines } from './analyze-lines';
import { documentOf } from './describe-analysis';
import { EXIT, type Io } from './io';
import { languageCode } from './language-code';
import { loadModel, type ModelLoader } from './model';
import { readArticleFile } from './read-article-file';
import { usageError } from './usage';
import { complain, write } from './write';

const USAGE = `Usage: pressmark analyze [--language CODE] FILE...
       pressmark analyze --jsonl

Finds title, byline, page remains, names and quotes with their speakers.

With files: prints a JSON array with one object a file, in order.
With --jsonl: reads one {"id","text","language"?} a line on standard input and writes one line each, in order:
  {"id","language","title","entities":[{"start","end","text","type","name","confidence"}],
   "quotes":[{"start","end","text","kind","speaker":{"name","start","end"}|null,"cue":{"start","end","text"}|null,"confidence"}]}

Offsets count UTF-16 code units of the text as given. Quote spans leave their marks out. "start" and "end" of a
speaker are null when the quote is continued from before.

Options:
  --jsonl          one article a line, streaming
  --language CODE  ISO 639-1 code of all the files, instead of detecting it (with --jsonl: each line's "language")
  -h, --help       this text

Exit code: 0 all read; 1 some input could not be read (standard error says which and why); 2 wrong use.
`;

const OPTIONS = {
  jsonl: { type: 'boolean', default: false },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `pressmark analyze`. */
export async function runAnalyze(
  args: readonly string[],
  io: Io,
  load: ModelLoader = loadModel,
): Promise<number> {
  const parsed = parse(args);
  if (typeof parsed === 'string') return usageError(io, 'analyze', parsed);
  const { values, positionals } = parsed;
  if (values.help) {
    await write(io.stdout, USAGE);
    return EXIT.ok;
  }
  if (values.jsonl && positionals.length > 0)
    return usageError(io, 'analyze', '--jsonl reads standard input; leave out the files');
  if (!values.jsonl && positionals.length === 0)
    return usageError(io, 'analyze', 'name a file, or use --jsonl');
  const model = await load();
  if (!model.ok) {
    await complain(io.stderr, model.path, model.message);
    return EXIT.failed;
  }
  if (values.jsonl) return analyzeLines(io, model.recogniser, values.language);
  return analyzeFiles(positionals, io, model.recogniser, values.language);
}

function parse(args: readonly string[]): ReturnType<typeof parseStrictly> | string {
  try {
    return parseStrictly(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parseStrictly(args: readonly string[]) {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const language = values.language === undefined ? undefined : languageCode(values.language);
  return { values: { ...values, language }, positionals };
}

async function analyzeFiles(
  files: readonly string[],
  io: Io,
  recogniser: Recogniser,
  language: string | undefined,
): Promise<number> {
  let exit: number = EXIT.ok;
  let separator = '[';
  for (const file of files) {
    const read = await readArticleFile(file);
    if (!read.ok) {
      await complain(io.stderr, file, read.message);
      exit = EXIT.failed;
      continue;
    }
    const analysis = analyse(read.text, { recogniser, language });
    await write(io.stdout, `${separator}\n${JSON.stringify(documentOf(file, read.text, analysis), null, 2)}`);
    separator = ',';
  }
  await write(io.stdout, separator === '[' ? '[]\n' : '\n]\n');
  return exit;
}
