import { isDateText } from './date-words';
import { foldLine } from './folded-line';
import {
  BUTTONS,
  CALLS,
  COLON_LABELS,
  CREDIT_STARTS,
  DATE_LABELS,
  INSIDE_LINES,
  LINE_STARTS,
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
const lineStart = prefixFinder([...LINE_STARTS, ...INSIDE_LINES]);

/**
 * Whether a short line is a page remain wherever it stands, by what it says alone. In doubt it is not: a sentence of
 * the article that is taken for a remain would lose its names and quotes. `folded` is the line as `foldLine` gives it;
 * where a title may stand (`isNearTop`), a line of four words is none for a button's word at its end.
 */
export function isPageRemain(line: string, folded: string, isNearTop = false): boolean {
  if (folded === '' || line.length > LONGEST_REMAIN) return false;
  return (
    WHOLE_LINES.has(withoutNumbers(folded)) ||
    isCredit(line, folded) ||
    isLinkLabel(line, folded) ||
    isColonLabel(line, folded) ||
    isPublicationDate(line, folded) ||
    isButton(line, folded, isNearTop) ||
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

/** Words of headlines, where English writes capitals too ("What to Download"); no product before a button has one. */
const HEADLINE_WORDS = new Set(
  `what why how when where who which to the a an you your we our they their he she it is are was should can could will
  would must not don't and or of for in on with before after than`.split(/\s+/u),
);

/** "ChatGPT Télécharger": a few words and a button's own, which no title would write with a capital at its end. */
function isButton(line: string, folded: string, isNearTop: boolean): boolean {
  const space = folded.lastIndexOf(' ');
  if (space < 0 || line.length > LONGEST_BUTTON || !BUTTONS.has(folded.slice(space + 1))) return false;
  const last = line.trim().split(/\s+/u).at(-1) ?? '';
  const words = folded.split(' ');
  if (words.length > (isNearTop ? 3 : 5) || words.some((word) => HEADLINE_WORDS.has(word))) return false;
  return /^\p{Lu}\p{Ll}/u.test(last);
}

/** Speakers use the words of pages too ("she told fans to follow us on …"): where they stand has to tell as well. */
function hasStockPhrase(line: string, folded: string): boolean {
  if (/[«»“”„"]/u.test(line)) return false;
  if (lineStart(folded) !== '') return true;
  const phrase = INSIDE_LINES.find((inside) => folded.includes(inside));
  if (phrase === undefined) return false;
  // "© 2022 City Press. All rights reserved."
  const before = folded.slice(0, -phrase.length);
  if (folded.endsWith(phrase) && /(?:[.,|©–—-]\s?|^(?:©|copyright\b).*)$/u.test(before)) return true;
  return line.length <= LONGEST_BUTTON && !isSentence(line);
}

/** Whether a line ends like a sentence. */
export function isSentence(line: string): boolean {
  return /[.!?…][»”"’)\s]{0,3}$/u.test(line.slice(-5));
}
