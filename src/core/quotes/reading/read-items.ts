import type { Span } from '../../text/span';
import { isLowerCase, isUpperCase } from '../../text/characters';
import { endsWithLetter } from '../../text/sentences';
import { isApostrophe, isDigit, isSpace, isWordUnit } from '../marks/character-classes';
import type { MarkedSpan } from '../marks/mark';
import { dictionary } from '../../text/dictionary';
import { words } from '../grammar/grammar';
import type { QuoteLanguage } from '../grammar/grammar-of';
import { ITEM, ItemRows, Items } from './items';

const ENGLISH_STOPS = 'mr mrs ms dr st prof gov sen rep gen col lt capt sgt jr sr vs etc';
const FRENCH_STOPS = 'm mm mme mlle me dr pr prof st ste av cf vs etc';
const ITALIAN_STOPS = 'sig dott dr prof on avv ing mons vs etc ecc';
/** Words in small letters that a full stop belongs to, and after which no sentence ends. */
const ABBREVIATIONS = dictionary<ReadonlySet<string>>({
  en: words(ENGLISH_STOPS),
  fr: words(FRENCH_STOPS),
  it: words(ITALIAN_STOPS),
});
const OTHER_STOPS = words(ENGLISH_STOPS, ITALIAN_STOPS, 'sra herr fr');
/** The same, but only before a number: "art. 5". */
const BEFORE_NUMBERS = words('art no nr n p pp');
/** Endings of sites that hardly anything else ends with. */
const DOMAIN = /^\.(?:com|org|net|fr|it|eu|info|tv|gov|edu|co\.uk)(?![\p{L}\p{N}-])(?!\.[\p{L}\p{N}])/u;
const LONGEST_DOMAIN = 8;
const ACCOUNT = /^@[\p{L}\p{N}_]{2,}/u;
const LONGEST_ACCOUNT = 40;
/** A Markdown link: its words open it, its address closes it. */
const LINKED = /^\[[^\]\n]+\]\(/;
const LINK = /^\]\([^)\s]*\)/;
/** Units of either. */
const LONGEST_LINKED = 120;
const LONGEST_LINK = 400;
const INVERTED = /^-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce)$/i;
const WHOLE_WITH_S = new Set("it's that's there's he's she's what's who's here's let's".split(' '));

/** Pictures and the marks that join them, "™" and the like: they part no subject from its verb. Half a character counts too. */
function isSymbol(unit: number): boolean {
  const isPicture = (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0xdc00 && unit <= 0xdfff);
  const isDingbat = (unit >= 0x2600 && unit <= 0x275a) || (unit >= 0x2764 && unit <= 0x27bf);
  return isPicture || isDingbat || unit === 0xfe0f || unit === 0x200d || unit === 0x2122 || unit === 0xae;
}

/** Whether the word that ends at an offset ends with "'s". */
function isPossessive(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  return (last === 0x73 || last === 0x53) && (before === 0x27 || before === 0x2019);
}

/** Reads the text outside quotes into items. One pass, linear. */
class ItemReader {
  readonly rows: ItemRows;
  readonly #text: string;
  readonly #splitsElisions: boolean;
  readonly #isFrench: boolean;
  readonly #abbreviations: ReadonlySet<string>;

  constructor(text: string, language: QuoteLanguage) {
    this.#text = text;
    this.rows = new ItemRows();
    this.#splitsElisions = language === 'fr' || language === 'it';
    this.#isFrench = language === 'fr';
    this.#abbreviations = ABBREVIATIONS.get(language) ?? OTHER_STOPS;
  }

  /** Reads from `from` to `to`, where no quote stands. */
  readPlain(from: number, to: number): void {
    let index = from;
    while (index < to) {
      const unit = this.#text.charCodeAt(index);
      if (unit === 0x0a) index = this.#readNewlines(index, to);
      else if (isSpace(unit) || isSymbol(unit)) index++;
      else if (isWordUnit(unit)) index = this.#readWord(index, to);
      else index = this.#readPunctuation(index, to);
    }
  }

  readQuote(span: MarkedSpan): void {
    this.rows.add(ITEM.quote, span.outer.start, span.outer.end);
    const last = this.#text.charCodeAt(span.end - 1);
    const isTerminal = last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026;
    let next = span.outer.end;
    let hasNewline = false;
    while (next < this.#text.length && isSpace(this.#text.charCodeAt(next))) {
      if (this.#text.charCodeAt(next) === 0x0a) hasNewline = true;
      next++;
    }
    const unit = this.#text.charCodeAt(next);
    if (isLowerCase(unit) || ',;:.)–—-?!'.includes(this.#text.charAt(next))) return;
    if (!isTerminal && !hasNewline) return;
    const isSoft = (last === 0x21 || last === 0x3f) && !hasNewline;
    this.#break(isSoft ? ITEM.soft : ITEM.sentence, span.outer.end);
  }

  /** A stretch that is not the article's: whatever stands before it is over. */
  readGap(at: number): void {
    this.#break(ITEM.sentence, at);
  }

  #break(kind: number, at: number): void {
    if (this.rows.lastKind >= kind && this.rows.lastKind >= ITEM.soft) return;
    this.rows.add(kind, at, at);
  }

  #readNewlines(from: number, to: number): number {
    let index = from;
    let newlines = 0;
    while (index < to && isSpace(this.#text.charCodeAt(index))) {
      if (this.#text.charCodeAt(index) === 0x0a) newlines++;
      index++;
    }
    const before = this.#text.charAt(from - 1);
    if (newlines > 1) this.#break(ITEM.paragraph, from);
    else if (!':;,'.includes(before) && !isLowerCase(this.#text.charCodeAt(index)))
      this.#break(ITEM.sentence, from);
    return index;
  }

  #readWord(from: number, to: number): number {
    let end = from;
    let hasHyphen = false;
    while (end < to) {
      const unit = this.#text.charCodeAt(end);
      if (isWordUnit(unit)) end++;
      else if (isApostrophe(unit)) {
        if (this.#splitsElisions) {
          end++;
          break;
        }
        if (!isWordUnit(this.#text.charCodeAt(end + 1)) || end + 1 >= to) break;
        end++;
      } else if (
        (unit === 0x2d || unit === 0x2011) &&
        end + 1 < to &&
        isWordUnit(this.#text.charCodeAt(end + 1))
      ) {
        end++;
        hasHyphen = true;
      } else break;
    }
    const domain = this.#endOfDomain(end, to);
    if (domain > end) this.rows.add(ITEM.capital, from, domain);
    else this.#addWord(from, end, hasHyphen);
    return domain;
  }

  /** "weather.com", "Repubblica.it": a site is a name. The end of the word where it is none. */
  #endOfDomain(end: number, to: number): number {
    if (this.#text.charCodeAt(end) !== 0x2e || end + 1 >= to) return end;
    const length = DOMAIN.exec(this.#text.slice(end, Math.min(to, end + LONGEST_DOMAIN)))?.[0].length ?? 0;
    return end + length;
  }

  #addWord(from: number, end: number, hasHyphen: boolean): void {
    const mayPart = this.#isFrench ? hasHyphen : !this.#splitsElisions;
    const split = mayPart ? this.#splitPoint(from, end) : end;
    const first = this.#text.charCodeAt(from);
    const kind = isDigit(first) ? ITEM.number : isUpperCase(first) ? ITEM.capital : ITEM.word;
    this.rows.add(kind, from, split);
    if (split < end) this.rows.add(ITEM.word, split, end);
  }

  /** Where an inverted French pronoun or an English possessive parts from its word; `end` when there is none. */
  #splitPoint(from: number, end: number): number {
    if (end - from > 40) return end;
    const written = this.#text.slice(from, end);
    if (this.#isFrench) {
      const word = written.replaceAll('\u2011', '-');
      let hyphen = word.lastIndexOf('-');
      if (hyphen <= 0) return end;
      if (word.slice(hyphen - 2, hyphen) === '-t') hyphen -= 2;
      return INVERTED.test(word.slice(hyphen)) ? from + hyphen : end;
    }
    if (!isPossessive(this.#text, end)) return end;
    return WHOLE_WITH_S.has(written.toLowerCase().replace('’', "'")) ? end : end - 2;
  }

  #readPunctuation(index: number, to: number): number {
    const character = this.#text.charAt(index);
    if (character === '.' && this.#isAbbreviationStop(index)) return index + 1;
    const afterName = this.#endOfAccount(index, character);
    if (afterName > index) {
      this.rows.add(ITEM.capital, index, afterName);
      return afterName;
    }
    const afterMarkup = this.#endOfMarkup(index, character);
    if (afterMarkup > index) return afterMarkup;
    this.rows.add(ITEM.mark, index, index + 1);
    if ('.!?…'.includes(character) && this.#endsSentence(index, to)) this.#break(ITEM.sentence, index + 1);
    return index + 1;
  }

  /** "@anna_b": an account is a name; the sign inside "anna@example.org" begins none. The item itself where there is none. */
  #endOfAccount(index: number, character: string): number {
    if (character !== '@' || isWordUnit(this.#text.charCodeAt(index - 1))) return index;
    const length = ACCOUNT.exec(this.#text.slice(index, index + LONGEST_ACCOUNT))?.[0].length ?? 0;
    return index + length;
  }

  /** "**Kim Lee**", "[Ann Hill](https://...)": what Markdown puts around words is none of them. The item itself where nothing is. */
  #endOfMarkup(index: number, character: string): number {
    if (character === '*' || character === '_') {
      const isLoose = isSpace(this.#text.charCodeAt(index - 1)) && isSpace(this.#text.charCodeAt(index + 1));
      return isLoose ? index : index + 1;
    }
    if (character === '[')
      return LINKED.test(this.#text.slice(index, index + LONGEST_LINKED)) ? index + 1 : index;
    if (character !== ']') return index;
    return index + (LINK.exec(this.#text.slice(index, index + LONGEST_LINK))?.[0].length ?? 0);
  }

  /** The stop of "M. Schultz" or "John R. Bolton": no item of its own, so that titles and initials join their name. */
  #isAbbreviationStop(index: number): boolean {
    const last = this.rows.length - 1;
    if (this.rows.end(last) !== index || this.rows.lastKind > ITEM.capital) return false;
    const word = this.#text.slice(this.rows.start(last), index).toLowerCase();
    const isInitial = word.length === 1 && this.rows.lastKind === ITEM.capital;
    if (isInitial) return !endsWithLetter(this.#text, index);
    return this.#abbreviations.has(word) || (BEFORE_NUMBERS.has(word) && this.#isNumberAfter(index + 1));
  }

  #isNumberAfter(index: number): boolean {
    const next = isSpace(this.#text.charCodeAt(index)) ? index + 1 : index;
    return isDigit(this.#text.charCodeAt(next));
  }

  #isSentenceAfter(index: number, to: number): boolean {
    let next = index;
    while (next < to && isSpace(this.#text.charCodeAt(next))) next++;
    return next < to && !isLowerCase(this.#text.charCodeAt(next));
  }

  #endsSentence(index: number, to: number): boolean {
    let next = index + 1;
    if (next < to && !isSpace(this.#text.charCodeAt(next)) && !'"\')»”]['.includes(this.#text.charAt(next)))
      return false;
    while (next < to && isSpace(this.#text.charCodeAt(next)) && this.#text.charCodeAt(next) !== 0x0a) next++;
    // "(riferendosi a X, n. d. r.) «...»": a stop before a parenthesis that closes, when no sentence begins behind it.
    if (this.#text.charAt(next) === ')' && index + 1 === next) return this.#isSentenceAfter(next + 1, to);
    return !isLowerCase(this.#text.charCodeAt(next));
  }
}

/** The items of the reporter's text: `quotes` become single items, `gaps` (boilerplate) are left out. */
export function readItems(
  text: string,
  language: QuoteLanguage,
  quotes: readonly MarkedSpan[],
  gaps: readonly Span[],
): Items {
  const reader = new ItemReader(text, language);
  let at = 0;
  let gap = 0;
  const readTo = (end: number): void => {
    while (gap < gaps.length && (gaps[gap]?.start ?? end) < end) {
      const { start, end: gapEnd } = gaps[gap] ?? { start: end, end };
      if (start > at) reader.readPlain(at, start);
      reader.readGap(Math.max(at, start));
      at = Math.max(at, gapEnd);
      gap++;
    }
    if (at < end) reader.readPlain(at, end);
    at = Math.max(at, end);
  };
  for (const quote of quotes) {
    readTo(quote.outer.start);
    reader.readQuote(quote);
    at = Math.max(at, quote.outer.end);
  }
  readTo(text.length);
  return new Items(text, reader.rows, language === 'fr');
}
