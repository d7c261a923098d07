import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tagger } from '../../src/core/entities/tagger';
import { foldsOf } from '../bench/quotes/folds';
import { type GoldArticle, type GoldSet, readGold } from '../bench/quotes/gold';
import { lineOf } from '../bench/quotes/unseen-names';
import type { LabelledDocument } from './label-text';

/** Models, each of which learns from nothing like a fourth of the articles with annotated quotes. */
const PARTS = 4;
/** Words that are compared together, and the share of them that makes a sentence one of an article. */
const SHINGLE = 4;
const SAME = 0.5;

type Documents = readonly LabelledDocument[];

/**
 * The articles with annotated quotes, each tagged by a model that learned neither from its text nor from a translation of it: a line
 * for each, as `bench/quotes/unseen-names` reads them. `folder` holds `data/` and `gold/`.
 */
export function crossTag(
  folder: string,
  labelled: Documents,
  unlabelled: Documents,
  train: (labelled: Documents, unlabelled: Documents) => Tagger,
): readonly string[] {
  const sets = readGold(folder);
  const folds = foldsOf(sets);
  const numbers = newspaperNumbers(folder);
  const lines: string[] = [];
  for (let part = 0; part < PARTS; part++) {
    const isOwn = ({ document }: GoldArticle): boolean => (folds.get(document) ?? 0) % PARTS === part;
    const seen = seenIn(sets, isOwn, numbers);
    const tagger = train(without(labelled, seen), without(unlabelled, seen));
    for (const set of sets)
      for (const gold of set.articles) if (isOwn(gold)) lines.push(lineOf(set, gold, tagger));
  }
  return lines;
}

/** What a model may not have learned from. */
interface Seen {
  /** Every few words of the articles that follow each other. */
  readonly shingles: ReadonlySet<string>;
  /** Documents of NTREX, by number. */
  readonly newspapers: ReadonlySet<number>;
}

function seenIn(
  sets: readonly GoldSet[],
  isOwn: (gold: GoldArticle) => boolean,
  numberAt: (line: number) => number | undefined,
): Seen {
  const shingles = new Set<string>();
  const newspapers = new Set<number>();
  for (const { document, text } of sets.flatMap(({ articles }) => articles).filter(isOwn)) {
    for (const shingle of shinglesOf(text)) shingles.add(shingle);
    const line = /^ntrex lines (\d+)/.exec(document)?.[1];
    const number = line === undefined ? undefined : numberAt(Number(line));
    if (number !== undefined) newspapers.add(number);
  }
  return { shingles, newspapers };
}

/** The number of the document that a line of NTREX belongs to, as `stand-off.ts` counts them; lines count from 1. */
function newspaperNumbers(folder: string): (line: number) => number | undefined {
  const ids = readFileSync(join(folder, 'data/text/ntrex/DOCUMENT_IDS.tsv'), 'utf8').split('\n');
  const numbers = new Map([...new Set(ids)].map((id, at) => [id, at]));
  return (line) => numbers.get(ids[line - 1] ?? '');
}

function shinglesOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' '));
}

function without(documents: Documents, { shingles, newspapers }: Seen): Documents {
  return documents.flatMap((document) => {
    if (document.corpus.endsWith('-ntrex') && newspapers.has(Number.parseInt(document.id, 10))) return [];
    const sentences = document.sentences.filter(({ words }) => {
      const own = shinglesOf(words.join(' '));
      return own.filter((shingle) => shingles.has(shingle)).length <= SAME * own.length;
    });
    return sentences.length === 0 ? [] : [{ ...document, sentences }];
  });
}
