import { dictionary } from '../../text/dictionary';
import { groupsBefore } from '../reading/group-search';
import type { Reading, Sentence } from '../reading/reading';
import { canSpeak } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';

/** What words and deeds do to whoever answers them. */
const STIRRING = dictionary<RegExp>({
  fr: /^(?:convain|satisf|rassur|irrit|agac|indign|scandalis|amus|étonn|surpr|inqui[èé]t|exasp[èé]r|révolt|bondi|réagi|souri|ulcér|déç|décev|plu$|plai)/,
  it: /^(?:convinc|convint|soddisf|rassicur|irrit|indign|scandalizz|preoccup|divert|infuri|arrabbi|imbestial|piac|sconcert|esasper|sorpre|stup|delu[ds]|sorrid|reagi|rider)/,
  en: /^(?:convinc|satisf|reassur|irritat|anger|outrag|infuriat|amus|surpris|worri|annoy|upset|dismay|impress|disappoint|pleas)/,
});
const TO = /^(?:a|al|allo|alla|all'|ai|agli|alle|à|au|aux)$/;

/** "Des paroles qui n'ont pas convaincu l'élue :", "La scelta non piace al sindaco:": who is stirred right before the colon answers. */
export function stirredBefore(reading: Reading, colon: number, sentence: Sentence): NounPhrase | null {
  const { items, language } = reading;
  const groups = reading.verbGroups(sentence);
  const verb = groups[groupsBefore(groups, colon) - 1];
  if (verb === undefined || verb.isPassive || STIRRING.get(language)?.test(verb.main) !== true) return null;
  const isTo = TO.test(items.word(verb.to));
  const phrase = phraseAt(reading, isTo ? verb.to + 1 : verb.to, colon, groups);
  if (phrase === null || phrase.to !== colon || phrase.pronoun !== null || !canSpeak(reading, phrase))
    return null;
  return phrase;
}
