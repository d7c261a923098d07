import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Located, Locator } from '../core/anchoring/locate';
import { createLocator } from '../core/anchoring/locate';
import type { Annotation } from '../core/annotations/annotation';
import { SEED_PREFIX } from '../core/annotations/source';
import { decodeText } from '../core/text/decode';
import type { AnnotationsFile } from '../store/format/annotations-file';
import { parseAnnotationsFile } from '../store/format/annotations-file';
import { codebookCodec } from '../store/format/codebook-file';
import { correctionsCodec } from '../store/format/corrections-file';
import { createItemLines } from '../store/format/json-place';
import { formatOf } from './format-of';
import { EXIT, type Io } from './io';
import { fileMessage } from './read-article-file';
import { escaped, quoted } from './shown';
import { usageError } from './usage';
import { complain, write } from './write';

const HELP = `Usage: pressmark check [FILE] [--root DIR]

Checks an annotations file: its format, ids, sources, and that every annotation is where its quote says; of a codebook or
a file of corrections, its format. FILE is
.pressmark/annotations.json by default. Sources are looked for in DIR: by default the folder that holds .pressmark, else
the current one. Writes one line a finding: FILE:LINE: kind: what.

Exit code: 0 nothing found; 1 findings, or FILE cannot be read (standard error says why); 2 wrong use.
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
    await complain(io.stderr, given.file, fileMessage(error));
    return EXIT.failed;
  }
  const findings = await check(bytes, given.root);
  const shown = relative(process.cwd(), resolve(given.file)) || given.file;
  for (const { line, kind, message } of findings) {
    await write(io.stdout, `${escaped(`${shown}:${line}: ${kind}: ${message}`)}\n`);
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
  const format = formatOf([decoded.text]);
  if (format !== 'annotations') {
    const list = (format === 'codes' ? codebookCodec : correctionsCodec).parse(decoded.text);
    return list.ok ? [] : [formatFinding(list.message)];
  }
  const parsed = parseAnnotationsFile(decoded.text);
  if (!parsed.ok) return [formatFinding(parsed.message)];
  const lineOf = createItemLines(decoded.text);
  const kept = parsed.value.kept.map(({ line, id, reason }): Finding => ({
    line,
    kind: 'kept',
    message: `${quoted(id)} cannot be shown: ${reason}`,
  }));
  const others = await checkAnnotations(parsed.value, root, lineOf);
  return [...kept, ...others].sort((a, b) => a.line - b.line);
}

function formatFinding(message: string): Finding {
  const line = Number(/^line (\d+)/.exec(message)?.[1] ?? 1);
  return { line, kind: 'format', message: message.replace(/^line \d+(?:, column \d+)?: /, '') };
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
      const message = replyProblem(annotation, annotations.byId);
      if (message !== null) findings.push({ line: lineOf(id), kind: 'reply', message });
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

/** Nobody sees a reply that leads to no annotation of a text. */
function replyProblem({ id, replyTo }: Annotation, byId: ReadonlyMap<string, Annotation>): string | null {
  const passed = new Set([id]);
  for (let parent = replyTo; parent !== null; parent = byId.get(parent)?.replyTo ?? null) {
    if (parent === id) return `${quoted(id)} answers itself`;
    if (!byId.has(parent)) return `${quoted(id)} answers ${quoted(parent)}, which is not there`;
    // The circle is that of others, and reported with them.
    if (passed.has(parent)) return null;
    passed.add(parent);
  }
  return null;
}

function anchorFinding(
  { id, source, selectors }: Annotation,
  located: Located,
  { text }: Locator,
): Pick<Finding, 'kind' | 'message'> | null {
  const what = `${quoted(id)} in ${quoted(source)}: ${excerpt(selectors?.exact ?? '')}`;
  switch (located.outcome) {
    case 'exact':
    case 'moved':
      return null;
    case 'changed': {
      const now = excerpt(text.slice(located.span.start, located.span.end));
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
    // A path that stays within the folder can still lead out of it over a link.
    if (!isSeed && !isWithin(await realpath(root), await realpath(path)))
      return `${quoted(source)}: a link that leaves the folder, which is refused`;
    const decoded = decodeText(await readFile(path));
    return decoded.ok ? createLocator(decoded.text) : `${quoted(source)}: ${decoded.message}`;
  } catch (error) {
    return `${quoted(source)}: ${fileMessage(error)}`;
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The seeds ship beside the folder of the bundle. */
function seedsFolder(): string {
  return join(__dirname, '..', 'seeds');
}

function excerpt(text: string): string {
  return quoted(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
