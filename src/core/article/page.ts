import { foldLine } from './folded-line';
import { frontMatterEnd, frontMatterTitle } from './front-matter';
import { isCallToReader, isPageRemain, isSentence, LONGEST_REMAIN } from './page-remains';
import { readUnits, type Unit } from './units';

/** A unit of a page with what its own words tell; places are judged later. */
export interface PageUnit extends Unit {
  /** The text of a short unit; empty for a longer one, which can be nothing but running text. */
  readonly line: string;
  /** The same, folded. */
  readonly folded: string;
  /** A page remain wherever it stands. */
  readonly isRemain: boolean;
  /** Running text. */
  readonly isProse: boolean;
}

/** What the rules look at. */
export interface Page {
  readonly text: string;
  readonly units: readonly PageUnit[];
  /** The unit of the front matter that gives the title; -1 when none does. */
  readonly titleIndex: number;
}

/** Units from this length are running text if they end like a sentence. */
const PROSE_LENGTH = 60;

/** Among so many first units, a title is likelier than a button. */
const UNITS_NEAR_TOP = 5;

/** Reads the units of a text, each folded once. Linear. */
export function readPage(text: string): Page {
  const matterEnd = frontMatterEnd(text);
  const units = readUnits(text, matterEnd).map((unit, index) => {
    const read = readUnit(text, unit, index < UNITS_NEAR_TOP);
    return unit.end <= matterEnd ? { ...read, isRemain: true, isProse: false } : read;
  });
  const titleIndex = units.findIndex(({ line, end }) => end <= matterEnd && frontMatterTitle(line) !== null);
  return { text, units, titleIndex };
}

function readUnit(text: string, { start, end, isAfterBlank }: Unit, isNearTop: boolean): PageUnit {
  if (end - start > LONGEST_REMAIN)
    return { start, end, isAfterBlank, line: '', folded: '', isRemain: false, isProse: true };
  const line = text.slice(start, end);
  const folded = foldLine(line);
  const isRemain = isPageRemain(line, folded, isNearTop);
  const isProse = line.length >= PROSE_LENGTH && !isRemain && isSentence(line) && !isCallToReader(folded);
  return { start, end, isAfterBlank, line, folded, isRemain, isProse };
}
