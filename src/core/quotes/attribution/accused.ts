import { words } from '../grammar/grammar';
import { ITEM } from '../reading/items';
import type { NameMention } from '../reading/name-mention';
import type { Reading } from '../reading/reading';
import type { NounPhrase } from './noun-phrase';
import type { Referent } from './referent';
import { fromName } from './referent';

/** What courts call whom they judge. */
const ACCUSED = words(
  'accusé accusée prévenu prévenue imputato imputata indagato indagata defendant accused',
);
/** What the article tells of them right behind their name, as words or pairs of words. */
const JUDGED =
  /^(?:jugée?|accusée?|poursuivie?|inculpée?|condamnée?|comparaît|imputat[oa]|accusat[oa]|indagat[oa]|processat[oa]|condannat[oa]|charged|accused|prosecuted|convicted)$|^(?:mise? en|a processo|on trial|pleaded (?:not|guilty)|pleads (?:not|guilty))$/;
/** Items behind a name that are looked at. */
const REACH = 12;

/** "l'accusé", "l'imputato": whom the article tells to be judged. */
export class Accused {
  readonly #reading: Reading;
  /** Read when asked for, once. */
  #found: NameMention | null | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  of({ head }: NounPhrase): Referent | null {
    if (!ACCUSED.has(head)) return null;
    if (this.#found === undefined) this.#found = accusedIn(this.#reading);
    return this.#found === null ? null : fromName(this.#found);
  }
}

/** "Erwan Le Gall, 34 ans, jugé pour meurtre": the one person of whom an article tells this; null for nobody, and for several. Linear. */
function accusedIn({ items, names }: Reading): NameMention | null {
  let found: NameMention | null = null;
  for (const mention of names.all) {
    if (mention.type !== 'PER' || mention.name === found?.name) continue;
    if (!isJudgedBehind(mention.to, items, names)) continue;
    if (found !== null) return null;
    found = mention;
  }
  return found;
}

function isJudgedBehind(from: number, items: Reading['items'], names: Reading['names']): boolean {
  for (let index = from; index < items.length && index < from + REACH; index++) {
    if (items.kind(index) >= ITEM.quote || names.at(index)?.type === 'PER') return false;
    const word = items.word(index);
    if (JUDGED.test(word) || JUDGED.test(`${word} ${items.word(index + 1)}`)) return true;
  }
  return false;
}
