import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import { canSpeak } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';
import type { SubjectFinder } from './subject';

/** What somebody did with the words before: "Così X ha chiuso il vertice". */
const DONE =
  /^(?:chius|conclu|apert|apr[ei]|inizia|esord|salut|motiv|presenta|liquid|sintetizz|riassum|riassunt|ricord|descri|giustific|conclus|ouvert|clos|termin|résum|accueill)/;
/** Verb groups of a sentence that are looked at, from its beginning. */
const GROUPS = 3;

/** "«...». Così il ministro X ha chiuso il vertice.", "«...». Maria, 62 anni, racconta così la scossa.": who spoke as the sentence after says. */
export function toldThus(reading: Reading, subjects: SubjectFinder, sentence: Sentence): NounPhrase | null {
  const { items } = reading;
  const groups = reading.verbGroups(sentence);
  const isSaying = ({ verbClass, main }: VerbGroup): boolean =>
    verbClass === 'say' || verbClass === 'judge' || DONE.test(main);
  const told = (at: number): NounPhrase | null => {
    const phrase = phraseAt(reading, at, sentence.to, groups);
    return phrase !== null && phrase.pronoun === null && canSpeak(reading, phrase) ? phrase : null;
  };
  if (isThus(items.word(sentence.from))) {
    const [group] = groups;
    // "Ainsi parle X.", "Così ha risposto X."
    if (group?.from === sentence.from + 1)
      return group.form === 'finite' && isSaying(group) ? told(group.to) : null;
    const subject = told(sentence.from + 1);
    if (subject === null) return null;
    // "Così il ministro al termine dell'incontro."
    if (group === undefined) return subject.name !== null || subject.isDefinite ? subject : null;
    return group.from === subject.to && isSaying(group) ? subject : null;
  }
  const group = groups.slice(0, GROUPS).find((one) => isThus(items.word(one.to)) && isSaying(one));
  if (group?.form !== 'finite' || group.isPassive || leadsOn(reading, group.to, sentence)) return null;
  const subject = subjects.subjectOf(group, sentence);
  return subject !== null && subject.to <= group.from && canSpeak(reading, subject) ? subject : null;
}

const isThus = (word: string): boolean => word === 'così' || word === 'ainsi';

/** "racconta così: «...»": a colon or a quote behind leads to what comes. */
function leadsOn({ items }: Reading, from: number, { to }: Sentence): boolean {
  for (let index = from; index < to + 1; index++)
    if (items.word(index) === ':' || items.kind(index) === ITEM.quote) return true;
  return false;
}
