import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Correction } from '../core/annotations/corrections';
import type { Conflict } from '../core/annotations/merge';
import { decodeText } from '../core/text/decode';
import { annotationsCodec } from '../store/annotations-codec';
import { codebookCodec } from '../store/format/codebook-file';
import { correctionsCodec } from '../store/format/corrections-file';
import type { ListFile } from '../store/format/list-file';
import { mergeSetup, SOME_CLI } from '../store/merge-setup';
import type { Codec } from '../store/synced-file';
import { formatOf } from './format-of';
import { EXIT, type Io } from './io';
import { NodeFiles } from './node-files';
import { fileMessage } from './read-article-file';
import { saidContradiction } from './said-contradiction';
import { quoted } from './shown';
import { usageError } from './usage';
import { complain, write } from './write';

const HELP = `Usage: pressmark merge BASE OURS THEIRS

A merge driver for git: merges what OURS and THEIRS made of BASE (files of annotations, of corrections, or codebooks) and
writes the result to OURS. Edits of the same thing, and corrections of the same words that contradict each other, are kept
both and listed on standard error. To set it up:

  ${mergeSetup(SOME_CLI).join('\n  ')}

Exit code: 0 merged; 1 merged with conflicts, both versions kept, or a file that cannot be read (OURS is then left as it is);
2 wrong use.
`;

/** `pressmark merge`: three-way merge by id. */
export async function runMerge(args: readonly string[], io: Io): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    await write(io.stdout, HELP);
    return EXIT.ok;
  }
  const [base, ours, theirs] = args;
  if (base === undefined || ours === undefined || theirs === undefined || args.length > 3) {
    return usageError(io, 'merge', 'give three files: BASE OURS THEIRS');
  }
  const texts: string[] = [];
  for (const path of [base, ours, theirs]) {
    const read = await readText(path);
    if (!read.ok) return failed(io, path, read.message);
    texts.push(read.text);
  }
  switch (formatOf(texts)) {
    case 'corrections':
      return mergeTexts(correctionsCodec, [base, ours, theirs], texts, io, saidOfCorrections);
    case 'codes':
      return mergeTexts(codebookCodec, [base, ours, theirs], texts, io);
    case 'annotations':
      return mergeTexts(annotationsCodec, [base, ours, theirs], texts, io);
  }
}

async function mergeTexts<T>(
  codec: Codec<T>,
  paths: readonly string[],
  texts: readonly string[],
  io: Io,
  say: (conflict: Conflict, merged: T) => string = said,
): Promise<number> {
  const values: T[] = [];
  for (const [index, text] of texts.entries()) {
    const parsed = text === '' ? { ok: true as const, value: codec.empty } : codec.parse(text);
    if (!parsed.ok) return failed(io, paths[index] ?? '', parsed.message);
    values.push(parsed.value);
  }
  const [base = codec.empty, ours = codec.empty, theirs = codec.empty] = values;
  const { value, conflicts } = codec.merge(base, ours, theirs, base);
  const path = paths[1] ?? '';
  const files = new NodeFiles(dirname(path));
  const written = await files.write(basename(path), new TextEncoder().encode(codec.serialise(value)));
  if (!written.ok) {
    return failed(
      io,
      path,
      written.failure.kind === 'missing' ? 'the folder is not there' : written.failure.message,
    );
  }
  for (const conflict of conflicts) await complain(io.stderr, path, say(conflict, value));
  return conflicts.length === 0 ? EXIT.ok : EXIT.failed;
}

function said(conflict: Conflict): string {
  const { kind, copy } = conflict;
  const id = quoted(conflict.id);
  if (kind === 'removed')
    return `${id} was removed on one side and edited or answered on the other: it was kept`;
  return copy === null
    ? `${id} was edited on both sides: the version of THEIRS was kept`
    : `${id} was edited on both sides: both were kept, the second as ${quoted(copy)}`;
}

function saidOfCorrections(conflict: Conflict, { entries }: ListFile<Correction>): string {
  if (conflict.kind !== 'contradicted') return said(conflict);
  const [winner, loser] = [conflict.id, conflict.copy].map(
    (id) => entries.find(({ value }) => value.id === id)?.value,
  );
  return winner === undefined || loser === undefined ? said(conflict) : saidContradiction(winner, loser);
}

async function readText(
  path: string,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string }> {
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    return { ok: false, message: fileMessage(error) };
  }
}

async function failed(io: Io, path: string, message: string): Promise<number> {
  await complain(io.stderr, path, message);
  return EXIT.failed;
}
