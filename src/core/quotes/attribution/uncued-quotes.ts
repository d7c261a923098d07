import type { MarkedSpan } from '../marks/mark';
import type { QuoteInput } from '../quote-input';
import { ITEM } from '../reading/items';
import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { Attribution } from './attribution';
import { UNATTRIBUTED } from './attribution';
import { CueContext } from './cue-context';
import { canSpeak } from './described-source';
import type { NounPhrase } from './noun-phrase';
import { phraseAt } from './noun-phrase';
import { MAX_GROUPS, groupsBefore, groupsWithin } from '../reading/group-search';
import type { Referent } from './referent';
import { fromName } from './referent';
import type { SpeakerResolver } from './speaker-resolver';
import { toldThus } from './told-thus';

/** First words of a sentence that says whose words stand before it: "Queste le parole di X", "È l'appello di X", "C'est le message de X". */
const LEADING_BACK = new Set(
  "c' è sono queste questo questa così tel telle tels telles ce these those such".split(' '),
);

/** What leads to whoever is spoken to: "C'est le message du maire à X". */
const TOWARDS = new Set("à au aux pour a ad al allo alla all' ai agli alle per to for".split(' '));

/** What leads back to the words before: "è quanto", "c'est ce qu'". */
const TOLD = /^(?:(?:questo )?è quanto|lo|così|c['’]est (?:ce|ainsi) qu['’e]?|so|thus)$/i;
/** "«...». Ne è convinto X." */
const CERTAIN = /^ne (?:è|sono) (?:convint|cert|sicur|persuas)[oaie]$/i;
/** "«...». È netto X." */
const IN_A_WORD =
  /^(?:è|sono) (?:nett|dur|durissim|lapidari|categoric|perentori|chiar|esplicit|secc|amar|furios|laconic|critic|drastic|caustic|ironic|soddisfatt|preoccupat|scettic|caut|delus|commoss|tranchant)[oaie]?$/i;
/** Items between a quote and the next one whose verb it waits for. */
const MAX_WAIT = 4;
/** Items between a quote and the next one whose source ends the sentence, and units behind that source. */
const MAX_CLOSING = 24;
const MAX_TAIL = 30;
/** Longest signature of a quote set apart, in items. */
const MAX_SIGNATURE = 24;
/** Items in which the sentence after a quote begins to tell who said it. */
const TOLD_WITHIN = 5;
/** Items of a subject that with its verb makes a sentence. */
const MAX_SUBJECT = 8;
/** Sentences of its paragraph after the quote. */
const MAX_SENTENCES = 6;

/** What is known when a quote shows no cue. `done` grows as quotes are attributed. */
interface Known {
  readonly article: QuoteInput;
  readonly reading: Reading;
  readonly spans: readonly MarkedSpan[];
  readonly done: readonly Attribution[];
  readonly resolver: SpeakerResolver;
}

/** Attributes quotes that have no words of attribution of their own, by the quotes and sentences around them. */
export class UncuedQuotes {
  readonly #article: QuoteInput;
  readonly #reading: Reading;
  readonly #spans: readonly MarkedSpan[];
  readonly #done: readonly Attribution[];
  readonly #resolver: SpeakerResolver;
  readonly #context: CueContext;

  constructor({ article, reading, spans, done, resolver }: Known) {
    this.#article = article;
    this.#reading = reading;
    this.#spans = spans;
    this.#done = done;
    this.#resolver = resolver;
    this.#context = new CueContext(reading);
  }

  /** A quote without a word of its own: « A », a dit X. « B ». */
  continued(item: number, number: number, sentence: Sentence): Attribution | null {
    const previousItem = this.#reading.quoteItems[number - 1];
    const previous = this.#done[number - 1];
    const isAlone = this.#context.isAlone(item, sentence) || this.#isVerbless(item, number, sentence);
    if (!isAlone && !(this.#context.isInitial(item, sentence) && this.#isLong(number))) return null;
    const announced = this.#announced(sentence);
    if (
      announced === null &&
      previousItem !== undefined &&
      previous?.referent != null &&
      this.#isNextSentence(previousItem, sentence)
    ) {
      return {
        ...UNATTRIBUTED,
        tie: isAlone ? 'continued' : 'near',
        score: isAlone ? 6 : 3.2,
        speaker: { name: previous.referent.name, span: null },
        referent: previous.referent,
      };
    }
    const before = this.#reading.sentences[sentence.number - 1];
    const subject = announced ?? (before === undefined ? null : this.#speakerBefore(before, item));
    if (subject === null) return null;
    return {
      ...UNATTRIBUTED,
      tie: isAlone ? 'sentence-before' : 'near',
      score: isAlone ? 4 : 3.2,
      speaker: { name: subject.name, span: null },
      referent: subject,
    };
  }

  /** « ... » and after its paragraph, on a line of its own, "— Comité Nobel": a quote set apart with its signature. */
  signed(sentence: Sentence): Attribution | null {
    const { items, sentences } = this.#reading;
    let next = sentences[sentence.number + 1];
    for (let steps = 0; next?.startsParagraph === false && steps < MAX_SENTENCES; steps++)
      next = sentences[next.number + 1];
    if (next?.startsParagraph !== true || !isDash(items.word(next.from))) return null;
    const groups = this.#reading.verbGroups(next);
    if (next.to - next.from > MAX_SIGNATURE || groups.some((group) => group.form === 'finite')) return null;
    const phrase = phraseAt(this.#reading, next.from + 1, next.to, []);
    const resolved = phrase === null ? null : (this.#service(phrase) ?? this.#resolver.resolve(phrase));
    return resolved === null
      ? null
      : { ...UNATTRIBUTED, tie: 'signature', score: 9, distance: 0, ...resolved };
  }

  /** "— Service de presse du festival": a capital that only begins a line makes no name of its first word. */
  #service(phrase: NounPhrase): ReturnType<SpeakerResolver['resolve']> {
    const { name, from, to } = phrase;
    const isPart = name?.type === 'OTHER' && name.from === from && name.to - name.from === 1 && to > name.to;
    return isPart ? this.#resolver.resolve({ ...phrase, name: null, complement: null }) : null;
  }

  /** «...» Queste sono le parole di X: the sentence after tells. */
  #announced(sentence: Sentence): Attribution['referent'] {
    const { grammar, items, names } = this.#reading;
    const next = this.#reading.sentences[sentence.number + 1];
    if (next === undefined) return null;
    const told = this.#toldBy(next);
    if (told !== null) return told;
    const opener = grammar.prepositions.has(items.word(next.from)) ? next.from + 1 : next.from;
    if (!LEADING_BACK.has(items.word(opener))) return null;
    let hasNoun = false;
    let found: Referent | null = null;
    for (let index = next.from + 1; index < next.to && index < next.from + 14; index++) {
      const mention = names.at(index);
      if (mention !== null && !hasNoun) return null;
      const isTo = mention !== null && TOWARDS.has(items.word(mention.from - 1));
      if (mention !== null && !isTo && (found === null || mention.type === 'PER')) found = fromName(mention);
      if (grammar.speechNouns.has(items.word(index))) hasNoun = true;
      const owner =
        hasNoun && grammar.ofWords.has(items.word(index))
          ? phraseAt(this.#reading, index + 1, next.to, [])
          : null;
      if (found === null && owner !== null && canSpeak(this.#reading, owner))
        found = this.#resolver.referentOf(owner);
    }
    return found;
  }

  /** «...» È quanto ha dichiarato X: the verb and its subject in the sentence after. */
  #toldBy(sentence: Sentence): Referent | null {
    const { items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    const first = groupsWithin(groups, sentence.from, sentence.from + TOLD_WITHIN).find(
      ({ verbClass }) => verbClass === 'say',
    );
    const closing = this.#closedBy(sentence) ?? this.#cleft(sentence);
    if (closing !== null) return closing;
    const thus = toldThus(this.#reading, this.#resolver.subjects, sentence);
    if (thus !== null) return this.#resolver.referentOf(thus);
    const opening = (words: number): string =>
      items.text.slice(items.start(sentence.from), items.end(sentence.from + words - 1));
    const told = CERTAIN.test(opening(3)) ? 3 : IN_A_WORD.test(opening(2)) ? 2 : 0;
    if (told > 0) {
      const convinced = this.#resolver.subjects.subjectAfter(sentence.from + told, sentence);
      return convinced === null ? null : this.#resolver.referentOf(convinced);
    }
    if (first?.form !== 'finite' || first.isPassive) return null;
    const lead = items.text.slice(items.start(sentence.from), items.start(first.from)).trim();
    if (!TOLD.test(lead)) return null;
    const subject = this.#resolver.subjects.subjectAfter(first.to, sentence);
    return subject === null ? null : this.#resolver.referentOf(subject);
  }

  /** «...». A parlare è X.: who is said to speak. */
  #cleft(sentence: Sentence): Referent | null {
    const { grammar, items } = this.#reading;
    const [first, second] = this.#reading.verbGroups(sentence);
    const isCleft =
      first?.form === 'infinitive' &&
      (first.verbClass === 'say' || first.verbClass === 'judge') &&
      first.from === sentence.from + 1 &&
      grammar.prepositions.has(items.word(sentence.from)) &&
      second?.from === first.to &&
      grammar.passiveAuxiliaries.has(items.word(second.from));
    if (!isCleft) return null;
    const subject = this.#resolver.subjects.subjectAfter(second.to, sentence);
    return subject === null ? null : this.#resolver.referentOf(subject);
  }

  /** "..." The statement read.: a sentence that is a subject and a verb of saying, and no more. */
  #closedBy(sentence: Sentence): Referent | null {
    const { items } = this.#reading;
    const last = items.kind(sentence.to - 1) === ITEM.mark ? sentence.to - 1 : sentence.to;
    const [group, second] = this.#reading.verbGroups(sentence);
    const isWhole = second === undefined && group?.to === last && group.from > sentence.from;
    if (!isWhole || group.form !== 'finite' || group.isPassive || group.verbClass !== 'say') return null;
    if (group.from - sentence.from > MAX_SUBJECT) return null;
    const subject = this.#resolver.subjects.subjectOf(group, sentence);
    return subject === null ? null : this.#resolver.referentOf(subject);
  }

  /** "During the premiere, «I felt ...»": only an adverbial stands beside the quote. */
  #isVerbless(item: number, number: number, sentence: Sentence): boolean {
    const { grammar, items } = this.#reading;
    if (!this.#isLong(number) || items.word(item - 1) !== ',' || sentence.to - item > 3) return false;
    return (
      grammar.prepositions.has(items.word(sentence.from)) && this.#reading.verbGroups(sentence).length === 0
    );
  }

  /** Long enough to be somebody's words: a dozen words or so. */
  #isLong(number: number): boolean {
    const span = this.#spans[number];
    return span !== undefined && span.end - span.start > 60;
  }

  #isNextSentence(previousItem: number, sentence: Sentence): boolean {
    return this.#reading.sentenceAt(previousItem).number >= sentence.number - 1;
  }

  /** Who speaks in a sentence; when its subject is a thing, who spoke or acted in the sentences before it. */
  #speakerBefore(before: Sentence, item: number): Referent | null {
    const own = this.#speakerOf(before);
    if (own === null || own.isPerson !== false || this.#isText(own)) return own;
    for (let steps = 1; steps <= 3; steps++) {
      const earlier = this.#reading.sentences[before.number - steps];
      const subject = earlier === undefined ? null : this.#speakerOf(earlier);
      if (subject !== null && subject.isPerson !== false && subject.type !== 'LOC') return subject;
    }
    return this.#resolver.lastSpeaker(item) ?? own;
  }

  /** "La sentenza", "le communiqué": a text speaks. */
  #isText({ name }: Referent): boolean {
    const { grammar } = this.#reading;
    return name
      .toLowerCase()
      .split(/[\s'’]+/, 3)
      .some((word) => grammar.speechNouns.has(word));
  }

  /** The subject of a sentence's speech verb, or else of its first verb. */
  #speakerOf(sentence: Sentence): Attribution['referent'] {
    const groups = this.#reading.verbGroups(sentence);
    let speech: VerbGroup | undefined;
    for (const group of groups)
      if (group.form === 'finite' && group.verbClass === 'say' && !group.isPassive) speech = group;
    const phrase = speech === undefined ? null : this.#resolver.subjects.subjectOf(speech, sentence);
    const resolved = phrase === null ? null : this.#resolver.referentOf(phrase);
    if (resolved !== null || groups.length > 0) return resolved ?? this.#resolver.mainSubject(sentence);
    const heading = phraseAt(this.#reading, sentence.from, sentence.to, groups);
    return heading?.complement == null ? null : this.#resolver.referentOf(heading);
  }

  /** Words that an earlier quote holds are said again by the same person. Looks back through a few quotes only. */
  repeated(number: number): Attribution | null {
    const span = this.#spans[number];
    if (span === undefined || span.end - span.start > 80) return null;
    const words = this.#article.text.slice(span.start, span.end).toLowerCase();
    if (!words.includes(' ')) return null;
    for (let earlier = number - 1; earlier >= 0 && earlier > number - 20; earlier--) {
      const done = this.#done[earlier];
      const other = this.#spans[earlier];
      if (done?.referent == null || other === undefined) continue;
      const text = this.#article.text
        .slice(other.start, Math.min(other.end, other.start + 600))
        .toLowerCase();
      if (text.length > words.length && text.includes(words)) {
        return {
          ...UNATTRIBUTED,
          tie: 'repeated',
          score: 4,
          speaker: { name: done.referent.name, span: null },
          referent: done.referent,
        };
      }
    }
    return null;
  }

  /** "Musk est « très inquiet »": a person's state in marks is in that person's words. */
  ownWords(item: number, sentence: Sentence): Attribution {
    const groups = this.#reading.verbGroups(sentence);
    const group = groups[groupsBefore(groups, item) - 1];
    if (group?.main.startsWith('agi') === true && this.#reading.language === 'fr') return UNATTRIBUTED;
    if (group?.form !== 'finite' || group.isPassive || !this.#context.isTouching(group.to, item))
      return UNATTRIBUTED;
    const subject = this.#resolver.subjects.subjectOf(group, sentence);
    const resolved = subject === null ? null : this.#resolver.resolve(subject);
    if (
      resolved === null ||
      resolved.referent.type === 'DESCRIPTION' ||
      resolved.referent.type === 'LOC' ||
      resolved.referent.type === 'MISC'
    )
      return UNATTRIBUTED;
    return { ...UNATTRIBUTED, tie: 'own-words', score: 3, ...resolved };
  }

  /** What the quotes after a quote tell of it. */
  backwards(number: number): Attribution {
    const own = this.#done[number] ?? UNATTRIBUTED;
    return this.#waiting(number, own) ?? this.#headline(number, own) ?? own;
  }

  /** «A» et «B», tranche-t-il: the first quote waits for the verb after the second. */
  #waiting(number: number, own: Attribution): Attribution | null {
    const next = this.#done[number + 1];
    const item = this.#reading.quoteItems[number] ?? 0;
    const nextItem = this.#reading.quoteItems[number + 1] ?? Infinity;
    if (next === undefined) return null;
    if (nextItem - item > MAX_WAIT) return this.#closing(item, nextItem, own, next);
    if (next.tie !== 'verb-after' && next.tie !== 'shared' && !this.#isSourceAfter(next, nextItem))
      return null;
    const sentence = this.#reading.sentenceAt(item);
    const waits =
      own.tie === 'none' || (own.tie === 'sentence-before' && !this.#isSpoken(sentence.number - 1));
    if (!waits) return null;
    const isSame = nextItem < sentence.to;
    const isAdjacent = nextItem - item <= 3 && !this.#reading.sentenceAt(nextItem).startsParagraph;
    const groups = this.#reading.verbGroups(sentence);
    const hasVerb = groupsWithin(groups, item, nextItem).some(
      (one) => one.form === 'finite' && one.from > item && one.to <= nextItem,
    );
    return (isSame || isAdjacent) && !hasVerb ? { ...next, tie: 'shared', score: next.score - 1 } : null;
  }

  /** «A» de sa voiture, «B», selon le parquet.: the source that ends a sentence is of every quote in it that has none. */
  #closing(item: number, nextItem: number, own: Attribution, next: Attribution): Attribution | null {
    const sentence = this.#reading.sentenceAt(item);
    if (own.tie !== 'none' || nextItem >= sentence.to || nextItem - item > MAX_CLOSING) return null;
    const { cue, speaker, tie } = next;
    const { items } = this.#reading;
    const isAfter = cue !== null && cue.start > items.start(nextItem) && items.word(nextItem + 1) === ',';
    const isChained = tie === 'shared' && cue !== null && cue.start > items.start(nextItem);
    if (!(isChained || (isAfter && (tie === 'verb-after' || tie === 'according-to')))) return null;
    const end = Math.max(cue.end, speaker?.span?.end ?? 0);
    if (items.end(sentence.to - 1) - end > MAX_TAIL) return null;
    return { ...next, tie: 'shared', score: next.score - 1.5 };
  }

  /** «A» et «B», selon X: the source stands after the second quote. */
  #isSourceAfter({ tie, cue }: Attribution, item: number): boolean {
    return tie === 'according-to' && cue !== null && cue.start > this.#reading.items.start(item);
  }

  #isSpoken(sentence: number): boolean {
    const before = this.#reading.sentences[sentence];
    const groups = before === undefined ? [] : this.#reading.verbGroups(before);
    return groups.slice(-MAX_GROUPS).some((one) => one.verbClass === 'say');
  }

  /** «A» as the headline or at the head of the article: the first who speaks in the text below. */
  #headline(number: number, own: Attribution): Attribution | null {
    const item = this.#reading.quoteItems[number];
    const titleEnd = this.#article.title?.end ?? 0;
    if (own.tie !== 'none' || item === undefined || (this.#spans[number]?.end ?? 0) > titleEnd) return null;
    for (let next = number + 1; next <= number + 3; next++) {
      const { referent = null, score = 0 } = this.#done[next] ?? {};
      if (referent !== null && score >= 5)
        return {
          ...UNATTRIBUTED,
          tie: 'headline',
          score: 3,
          speaker: { name: referent.name, span: null },
          referent,
        };
    }
    return null;
  }
}

function isDash(word: string): boolean {
  return word === '—' || word === '–';
}
