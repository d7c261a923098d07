import { isDateText } from './date-words';
import { foldLine } from './folded-line';
import {
  BUTTONS,
  CALLS,
  COLON_LABELS,
  CREDIT_STARTS,
  DATE_LABELS,
  INSIDE_LINES,
  LINK_LABELS,
  PAGE_ENDINGS,
  PAGE_PARTS,
  SHARE_TARGETS,
  WHOLE_LINES,
} from './page-phrases';
import { prefixFinder, restAfter } from './prefixes';

/** A stock phrase can stand in no longer line (UTF-16 code units). */
export const LONGEST_REMAIN = 240;
/** A line of buttons is shorter. */
export const LONGEST_BUTTON = 80;

const DATE_LABEL_WORDS = new Set(DATE_LABELS.flatMap((label) => label.split(' ')));
const linkLabel = prefixFinder(LINK_LABELS);
const colonLabel = prefixFinder(COLON_LABELS);
const dateLabel = prefixFinder(DATE_LABELS);

/**
 * Whether a short line is a page remain wherever it stands, by what it says alone. In doubt it is not: a sentence of
 * the article that is taken for a remain would lose its names and quotes. `folded` is the line as `foldLine` gives it.
 */
export function isPageRemain(line: string, folded: string): boolean {
  if (folded === '' || line.length > LONGEST_REMAIN) return false;
  return (
    WHOLE_LINES.has(withoutNumbers(folded)) ||
    isCredit(line, folded) ||
    isLinkLabel(line, folded) ||
    isColonLabel(line, folded) ||
    isPublicationDate(line, folded) ||
    isButton(line, folded) ||
    hasStockPhrase(line, folded)
  );
}

/** Whether a line asks the reader to do something with the page ("Discutez de cet article"). For the ends of a page. */
export function isCallToReader(folded: string): boolean {
  const [first = ''] = folded.split(' ', 1);
  if (!CALLS.has(first.replace(/,$/u, ''))) return false;
  return (
    PAGE_PARTS.some((part) => folded.includes(part)) || PAGE_ENDINGS.some((part) => folded.endsWith(part))
  );
}

/** How many share targets a line holds, when it holds nothing else ("Facebook, Twitter"); else 0. */
export function countShareTargets(folded: string): number {
  if (SHARE_TARGETS.has(folded)) return 1;
  const parts = folded.split(/[\s,|/·•]+/u).filter((part) => part !== '');
  return parts.every((part) => SHARE_TARGETS.has(part)) ? parts.length : 0;
}

function withoutNumbers(folded: string): string {
  return /\d/u.test(folded) ? foldLine(folded.replace(/[\d()[\]:]+/gu, ' ')) : folded;
}

function isCredit(line: string, folded: string): boolean {
  return !isSentence(line) && CREDIT_STARTS.some((start) => folded.startsWith(start));
}

/** "Lire aussi", "Lire aussi : Le titre", "Lire aussi Le titre"; no sentence that happens to begin so. */
function isLinkLabel(line: string, folded: string): boolean {
  const label = linkLabel(folded);
  if (label === '') return false;
  const rest = restAfter(line, label);
  if (rest === '' || /^\s?[:|>»→–—-]/u.test(rest)) return true;
  return label.includes(' ') && !isSentence(line) && /^\s?["«“„]?\s?\p{Lu}/u.test(rest);
}

function isColonLabel(line: string, folded: string): boolean {
  const label = colonLabel(folded);
  if (label === '') return false;
  return /^\s?:/u.test(restAfter(line, label)) && !isSentence(line) && line.length <= LONGEST_REMAIN / 2;
}

function isPublicationDate(line: string, folded: string): boolean {
  const label = dateLabel(folded);
  if (label === '') return false;
  const rest = folded.slice(label.length).replace(/^[\s:]+/u, '');
  // "Mise à jour" alone may be a heading; the page leaves a colon where it had a date.
  if (rest === '') return line.trimEnd().endsWith(':');
  // "Publié le 12 mars, mis à jour le 13 mars": the words of a second label say nothing against a date.
  const words = rest.split(' ').filter((word) => !DATE_LABEL_WORDS.has(word));
  return isDateText(words.join(' '));
}

/** "ChatGPT Télécharger": a few words and a button's own, which no title would write with a capital at its end. */
function isButton(line: string, folded: string): boolean {
  const space = folded.lastIndexOf(' ');
  if (space < 0 || line.length > LONGEST_BUTTON || !BUTTONS.has(folded.slice(space + 1))) return false;
  const last = line.trim().split(/\s+/u).at(-1) ?? '';
  return folded.split(' ').length <= 5 && /^\p{Lu}\p{Ll}/u.test(last);
}

function hasStockPhrase(line: string, folded: string): boolean {
  return INSIDE_LINES.some((phrase) => folded.includes(phrase)) && !/[«»“”„"]/u.test(line);
}

/** Whether a line ends like a sentence. */
export function isSentence(line: string): boolean {
  return /[.!?…][»”"’)\s]{0,3}$/u.test(line.slice(-5));
}
