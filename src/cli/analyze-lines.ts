import { analyse } from '../core/analysis/analyse';
import type { Recogniser } from '../core/entities/recogniser';
import { lineOf } from './describe-analysis';
import { EXIT, type Io } from './io';
import { readLines, type Line } from './read-lines';
import { complain, write } from './write';

interface Request {
  readonly id: string | number;
  readonly text: string;
  readonly language: string | undefined;
}

type Parsed =
  { readonly ok: true; readonly request: Request | null } | { readonly ok: false; readonly message: string };

/**
 * Analyses the articles on standard input, one a line, and writes one line each in the same order. A line that cannot
 * be used is reported with its number and has no line in the output; the others are not held up by it.
 */
export async function analyzeLines(
  io: Io,
  recogniser: Recogniser,
  override: string | undefined,
): Promise<number> {
  let exit: number = EXIT.ok;
  for await (const line of readLines(io.stdin)) {
    const parsed = parseLine(line);
    if (!parsed.ok) {
      await complain(io.stderr, `standard input: line ${line.number}`, parsed.message);
      exit = EXIT.failed;
    } else if (parsed.request !== null) {
      const { id, text, language } = parsed.request;
      const analysis = analyse(text, { recogniser, language: override, declaredLanguage: language });
      await write(io.stdout, `${JSON.stringify({ id, ...lineOf(text, analysis) })}\n`);
    }
  }
  return exit;
}

/** Null for an empty line. */
function parseLine({ bytes }: Line): Parsed {
  let value: unknown;
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    if (json === '') return { ok: true, request: null };
    value = JSON.parse(json);
  } catch (error) {
    const isJson = error instanceof SyntaxError;
    const reason = isJson ? `not JSON (${error.message})` : 'not valid UTF-8';
    return { ok: false, message: `${reason}; write one JSON object a line` };
  }
  return requestOf(value);
}

function requestOf(value: unknown): Parsed {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, message: 'not a JSON object; write {"id":…,"text":…}' };
  const { id, text, language } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number')
    return { ok: false, message: '"id" is missing or neither a string nor a number' };
  if (typeof text !== 'string') return { ok: false, message: '"text" is missing or not a string' };
  if (language === undefined || language === null)
    return { ok: true, request: { id, text, language: undefined } };
  if (typeof language !== 'string' || !/^[a-z]{2}(?:[-_].*)?$/iu.test(language))
    return { ok: false, message: '"language" is no ISO 639-1 code such as "fr"; correct it or leave it out' };
  return { ok: true, request: { id, text, language } };
}
