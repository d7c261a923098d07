import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Located, Locator } from '../core/anchoring/locate';
import { createLocator } from '../core/anchoring/locate';
import type { Annotation } from '../core/annotations/annotation';
import { SEED_PREFIX } from '../core/annotations/source';
import { decodeText } from '../core/text/decode';
import type { AnnotationsFile } from '../store/format/annotations-file';
import { parseAnnotationsFile } from '../store/format/annotations-file';
import { createItemLines } from '../store/format/json-place';
import { EXIT, type Io } from './io';
import { usageError } from './usage';
import { complain, write } from './write';

const HELP = `Usage: pressmark check [FILE] [--root DIR]

Checks an annotations file: its format, ids, sources, and that every annotation is where its quote says. FILE is
.pressmark/annotations.json by default. Sources are looked for in DIR: by default the folder that holds .pressmark, else
the current one. Writes one line a finding: FILE:LINE: kind: what.

Exit code: 0 nothing found; 1 findings; 2 wrong use.
`;

interface Finding {
  /** From 1; 0 for the file as a whole. */
  readonly line: number;
  readonly kind: 'format' | 'kept' | 'source' | 'reply' | 'changed' | 'ambiguous' | 'orphan';
  readonly message: string;
}

/** `pressmark check`: a line for each finding, for use in continuous integration. */
export async function runCheck(args: readonly string[], io: Io): Promise<number> {
  const given = readArguments(args);
  if (given === null) return usageError(io, 'check', 'give one file at most, and --root DIR');
  if (given.isHelp) {
    await write(io.stdout, HELP);
    return EXIT.ok;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(given.file);
  } catch (error) {
    await complain(io.stderr, given.file, error instanceof Error ? error.message : String(error));
    return EXIT.usage;
  }
  const findings = await check(bytes, given.root);
  const shown = relative(process.cwd(), resolve(given.file)) || given.file;
  for (const { line, kind, message } of findings) {
    await write(io.stdout, `${shown}:${line}: ${kind}: ${message}\n`);
  }
  return findings.length === 0 ? EXIT.ok : EXIT.failed;
}

function readArguments(
  args: readonly string[],
): { readonly isHelp: boolean; readonly file: string; readonly root: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { root: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    });
    if (positionals.length > 1) return null;
    const file = positionals[0] ?? join(values.root ?? '.', '.pressmark', 'annotations.json');
    const folder = dirname(resolve(file));
    const usual = basename(folder) === '.pressmark' ? dirname(folder) : process.cwd();
    return { isHelp: values.help, file, root: values.root ?? usual };
  } catch {
    // An option that does not exist, or one without its value.
    return null;
  }
}

async function check(bytes: Uint8Array, root: string): Promise<readonly Finding[]> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return [{ line: 1, kind: 'format', message: decoded.message }];
  const parsed = parseAnnotationsFile(decoded.text);
  if (!parsed.ok) {
    const line = Number(/^line (\d+)/.exec(parsed.message)?.[1] ?? 1);
    return [{ line, kind: 'format', message: parsed.message.replace(/^line \d+(?:, column \d+)?: /, '') }];
  }
  const lineOf = createItemLines(decoded.text);
  const kept = parsed.value.kept.map(({ line, id, reason }): Finding => ({
    line,
    kind: 'kept',
    message: `${id} cannot be shown: ${reason}`,
  }));
  const others = await checkAnnotations(parsed.value, root, lineOf);
  return [...kept, ...others].sort((a, b) => a.line - b.line);
}

async function checkAnnotations(
  { annotations }: AnnotationsFile,
  root: string,
  lineOf: (id: string) => number,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const locators = new Map<string, Locator | string>();
  for (const annotation of annotations.sorted) {
    const { id, source, replyTo, selectors } = annotation;
    if (replyTo !== null) {
      if (!annotations.byId.has(replyTo)) {
        findings.push({
          line: lineOf(id),
          kind: 'reply',
          message: `${id} answers ${replyTo}, which is not there`,
        });
      }
      continue;
    }
    const locator = locators.get(source) ?? (await openSource(root, source));
    locators.set(source, locator);
    if (typeof locator === 'string') findings.push({ line: lineOf(id), kind: 'source', message: locator });
    else if (selectors !== null) {
      const found = anchorFinding(annotation, locator.locate(selectors), locator);
      if (found !== null) findings.push({ ...found, line: lineOf(id) });
    }
  }
  return findings;
}

function anchorFinding(
  { id, source, selectors }: Annotation,
  located: Located,
  { text }: Locator,
): Pick<Finding, 'kind' | 'message'> | null {
  const what = `${id} in ${source}: ${quoted(selectors?.exact ?? '')}`;
  switch (located.outcome) {
    case 'exact':
    case 'moved':
      return null;
    case 'changed': {
      const now = quoted(text.slice(located.span.start, located.span.end));
      return { kind: 'changed', message: `${what} reads ${now} now (${located.reason})` };
    }
    case 'ambiguous':
      return { kind: 'ambiguous', message: `${what} fits ${located.candidates.length} places` };
    case 'orphan':
      return { kind: 'orphan', message: `${what} is not there (${located.reason})` };
  }
}

/** A locator for a source, or why there is none. */
async function openSource(root: string, source: string): Promise<Locator | string> {
  const isSeed = source.startsWith(SEED_PREFIX);
  const path = isSeed ? join(seedsFolder(), source.slice(SEED_PREFIX.length)) : join(root, source);
  try {
    const decoded = decodeText(await readFile(path));
    return decoded.ok ? createLocator(decoded.text) : `${source}: ${decoded.message}`;
  } catch (error) {
    return `${source}: ${error instanceof Error && 'code' in error ? String(error.code) : String(error)}`;
  }
}

/** The seeds ship beside the folder of the bundle. */
function seedsFolder(): string {
  return join(__dirname, '..', 'seeds');
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
