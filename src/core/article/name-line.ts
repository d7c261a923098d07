/** Inside names, with a small letter. */
const PARTICLES = new Set(
  'de du des d da di del della dei dal dalla van von der den ter la le el al bin ibn y e dos das zu'.split(
    ' ',
  ),
);

/** With these a name of a paper, a heading or a list begins, not a person's. */
const NO_FORENAMES = new Set(
  `le la les l' un une des the a an il lo gli i uno una der die das ein eine el los las o os as um uma au aux en in on at
  pour sur dans avec et ou and or per con su para com mit und auf nouveautes breaking latest last photo video`.split(
    /\s+/u,
  ),
);

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

/** The length of the name that a text begins with ("Mario Rossi, 3 marzo": 11); 0 when it begins with none. */
export function leadingNameLength(text: string): number {
  const end = /[,;|(–—•·]|\s-\s|\s(?:pour|for|per|avec|with|con|le|on|il|publi|\d)/u.exec(text)?.index;
  const name = text.slice(0, end ?? text.length).trimEnd();
  const length = Math.min(name.length, LONGEST_NAME * 2);
  const parts = name.slice(0, length).split(/\s(?:et|and|e|und|y|&)\s/u);
  return parts.every(looksLikeName) ? length : 0;
}
