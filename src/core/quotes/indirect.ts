import type { Attributor } from './attribution/attributor';
import type { NounPhrase } from './attribution/noun-phrase';
import { groupsBefore } from './reading/group-search';
import type { Quote } from './quote';
import { ITEM } from './reading/items';
import type { Items } from './reading/items';
import type { Reading, Sentence } from './reading/reading';
import type { VerbGroup } from './reading/verb-groups';

/** Verbs after which "that" and a clause report words rather than thoughts. Precision first: a short list. */
const REPORTING = new Set(
  (
    'déclaré affirmé annoncé expliqué assuré précisé indiqué ajouté confirmé révélé souligné estimé répondu écrit dit ' +
    'déclare affirme annonce explique assure précise indique ajoute confirme révèle souligne estime répond ' +
    'dichiarato affermato annunciato spiegato assicurato precisato aggiunto confermato rivelato sottolineato sostenuto detto ' +
    'dichiara afferma annuncia spiega assicura precisa aggiunge conferma rivela sottolinea sostiene ' +
    'said says stated announced explained told claimed added confirmed revealed stressed insisted argued warned noted alleged denied ' +
    'dicho declarado afirmado anunciado explicado asegurado dijo declaró afirmó anunció explicó aseguró añadió ' +
    'disse declarou afirmou anunciou explicou assegurou acrescentou sagte erklärte betonte mitgeteilt teilte'
  ).split(' '),
);
const THAT = new Set(['que', "qu'", 'che', 'that', 'dass', 'daß']);
/** Those that a comma stands before. */
const AFTER_COMMA = new Set(['dass', 'daß']);
/** Units of the shortest and the longest of them. */
const THAT_LENGTH = [3, 4] as const;
const MIN_ITEMS = 4;

/**
 * Reported speech without marks: "X a déclaré que ...". Found only where a known speaker is the subject of a plain verb of
 * saying and "that" follows at once, in a sentence without quotes. The span is the clause, from "that" to the end of the sentence.
 */
export function findIndirect(reading: Reading, attributor: Attributor): readonly Quote[] {
  const found: Quote[] = [];
  for (const sentence of reading.sentences) {
    if (!mayReport(reading, sentence)) continue;
    const quote = readSentence(reading, attributor, sentence);
    if (quote !== null) found.push(quote);
  }
  return found;
}

/** A cheap look before the verbs are read: a sentence with "that" after a verb of the list, and without quotes. */
function mayReport(reading: Reading, sentence: Sentence): boolean {
  if (sentence.to - sentence.from > 150) return false;
  let hasBoth = false;
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    const { items } = reading;
    if (items.kind(index) === ITEM.quote) return false;
    const length = items.end(index) - items.start(index);
    if (length < THAT_LENGTH[0] || length > THAT_LENGTH[1]) continue;
    if (THAT.has(items.word(index)) && REPORTING.has(items.word(verbBefore(items, index)))) hasBoth = true;
  }
  return hasBoth;
}

/** The item before "that" that may be the verb of saying. */
function verbBefore(items: Items, that: number): number {
  return AFTER_COMMA.has(items.word(that)) && items.word(that - 1) === ',' ? that - 2 : that - 1;
}

/** The item of "that" where one follows a verb at once; null where none does. */
function thatAfter(items: Items, verbEnd: number): number | null {
  const that =
    items.word(verbEnd) === ',' && AFTER_COMMA.has(items.word(verbEnd + 1)) ? verbEnd + 1 : verbEnd;
  return THAT.has(items.word(that)) ? that : null;
}

function readSentence(reading: Reading, attributor: Attributor, sentence: Sentence): Quote | null {
  const groups = reading.verbGroups(sentence);
  const group = groups.find(
    (one) =>
      one.form === 'finite' &&
      thatAfter(reading.items, one.to) !== null &&
      REPORTING.has(reading.items.word(one.to - 1)),
  );
  if (group === undefined || group.isPassive || group.verbClass !== 'say') return null;
  const subject = attributor.resolver.subjects.subjectOf(group, sentence);
  const resolved = subject === null || !isSpeaker(subject) ? null : attributor.resolver.resolve(subject);
  if (resolved === null || resolved.referent.isPerson === false) return null;
  return toQuote(reading, sentence, group, groups, resolved.speaker);
}

function isSpeaker(phrase: NounPhrase): boolean {
  return phrase.name !== null || phrase.pronoun !== null || phrase.isDefinite;
}

function toQuote(
  reading: Reading,
  sentence: Sentence,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  speaker: Quote['speaker'],
): Quote | null {
  const { items } = reading;
  const from = thatAfter(items, group.to) ?? group.to;
  const hasVerb = groups.slice(groupsBefore(groups, from)).some((one) => one.form === 'finite');
  let last = sentence.to - 1;
  while (last > from && items.kind(last) >= ITEM.mark) last--;
  if (!hasVerb || last - from < MIN_ITEMS) return null;
  const span = { start: items.start(from), end: items.end(last) };
  const cue = { start: items.start(group.from), end: items.end(group.to - 1) };
  return { ...span, outer: span, kind: 'indirect', cue, speaker, confidence: 0.75 };
}
