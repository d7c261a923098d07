import { fold } from './folded-line';

/** Inside names, with a small letter. */
const PARTICLES = new Set(
  'de du des d da di del della dei dal dalla van von der den ter la le el al bin ibn y e dos das zu'.split(
    ' ',
  ),
);

/** With these a name of a paper, a heading or a list begins, not a person's. */
const NO_FORENAMES = new Set(
  `le la les l' un une des the a an il lo gli i uno una der die das ein eine el los las o os as um uma au aux en in on at
  pour sur dans avec et ou and or per con su para com mit und auf nouveautes breaking latest last photo video
  why what how when where who which`.split(/\s+/u),
);

/** Words of desks and agencies; a line with one names no person. Folded. */
const DESKS = new Set(
  `service services redaction redazione redaktion redaccion redacao agence agenzia agencia agentur agency staff newsroom
  desk reuters afp ansa associated team equipe online`.split(/\s+/u),
);
/** With these a byline begins, and no name in any language. */
const LABELS_NO_NAMES = new Set(['par', 'by', 'por']);

const MOST_WORDS = 5;
const LONGEST_NAME = 60;

/**
 * Whether a line could be a person's name and nothing else: two to five words with capitals, particles between.
 * That it is one, only the place can tell: "Silicon Valley" looks the same.
 */
export function looksLikeName(line: string): boolean {
  if (line.length > LONGEST_NAME || !/^[\p{L}\p{M}'’.\s-]+$/u.test(line)) return false;
  const words = line.trim().split(/\s+/u);
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  const [first = ''] = words;
  if (NO_FORENAMES.has(first.toLowerCase())) return false;
  return isNamePart(first) && isNamePart(words.at(-1) ?? '', true) && words.every(isNameWord);
}

function isNameWord(word: string): boolean {
  return isNamePart(word) || PARTICLES.has(word.replace(/['’]$/u, ''));
}

/** A capital and then letters; initials ("J.", "J.-P.") too, but not at the end, where they would end a sentence. */
function isNamePart(word: string, isLast = false): boolean {
  if (isLast && word.endsWith('.')) return false;
  return /^(?:\p{Lu}[\p{L}\p{M}'’-]+|(?:\p{Lu}\.-?){1,3}|[dlO]['’]\p{Lu}[\p{L}\p{M}'’-]+)$/u.test(word);
}

/** Whether a line could be a person's name alone and is not that of a desk ("Redazione Online"), nor "By" and a name. */
export function looksLikePerson(line: string): boolean {
  if (!looksLikeName(line)) return false;
  const words = fold(line).trim().split(/\s+/u);
  return !LABELS_NO_NAMES.has(words[0] ?? '') && !words.some((word) => DESKS.has(word));
}

/** After a name: a mark, a role, a place, or when the page was published or changed. */
const AFTER_NAME = [
  /[,;|(\]–—•·*_]/,
  /\s-\s/,
  /\s(?:pour|for|per|avec|with|con|on|in|à|a|from|at|aus|en|em)\s/,
  // "Yann le Goff", but "Élise Roux le 3 mars" and "le lundi 3 mars".
  /\s(?:le|il|el|am)\s[\d\p{Ll}]/u,
  /\s(?:[Pp]ubb?li|[Uu]pdated|[Aa]ggiorn|[Mm]ise?\sà\sjour|[Mm]odifi[éeè]|[Pp]osted|[Ll]ast\s|[Aa]c?tualiza|[Aa]ktuali|[Vv]eröff)/u,
  /\s\d/,
]
  .map(({ source }) => source)
  .join('|');
const NAME_END = new RegExp(AFTER_NAME, 'u');

/** The length of the name that a text begins with ("Mario Rossi, 3 marzo": 11); 0 when it begins with none. */
export function leadingNameLength(text: string): number {
  const end = NAME_END.exec(text)?.index;
  const name = text.slice(0, end ?? text.length).trimEnd();
  const length = Math.min(name.length, LONGEST_NAME * 2);
  const parts = name.slice(0, length).split(/\s(?:et|and|e|und|y|&)\s/u);
  return parts.every(looksLikePerson) ? length : 0;
}
