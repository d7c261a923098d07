import { hasGrammar } from '../grammar/grammar-of';
import type { MarkedSpan } from '../marks/mark';
import type { QuoteInput } from '../quote-input';
import type { Sentence } from '../reading/reading';
import { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { Candidate } from './candidate';
import { REACH, reported } from './candidate';
import { ColonReader, isPersonal, scoreOf } from './colon';
import { CueContext } from './cue-context';
import { answererOf } from './asked';
import { canSpeak } from './described-source';
import { CuesAfter } from './cues-after';
import { CuesBefore } from './cues-before';
import { SourcesBefore } from './sources-before';
import { AppositionChains } from './apposition-chains';
import type { Attribution } from './attribution';
import { UNATTRIBUTED } from './attribution';
import type { NounPhrase } from './noun-phrase';
import type { InnerClause } from './inner-clause';
import { goingOn } from './going-on';
import { findInnerClause } from './inner-clause';
import { phraseAt } from './noun-phrase';
import { groupsBefore } from '../reading/group-search';
import type { Referent } from './referent';
import { officeOf } from './offices';
import { isAnaphor } from './referring-words';
import { SpeakerResolver } from './speaker-resolver';
import { houseOf } from './distant-subject';
import { textRead } from './text-read';
import { leftOut, understood } from './left-out-subject';
import { throughVoice } from './through-voice';
import { UncuedQuotes } from './uncued-quotes';
import { verbInside } from './verb-inside';
import type { Speaker } from '../quote';

/** The weakest cue that is believed, and the weakest that the pronouns after it may rest on. */
const MIN_SCORE = 2;
const MIN_REMEMBERED = 5;

/** Finds cue and speaker of each quote. */
export class Attributor {
  readonly resolver: SpeakerResolver;
  readonly #article: QuoteInput;
  readonly #reading: Reading;
  readonly #spans: readonly MarkedSpan[];
  readonly #done: Attribution[] = [];
  readonly #context: CueContext;
  readonly #chains: AppositionChains;
  readonly #cuesAfter: CuesAfter;
  readonly #cuesBefore: CuesBefore;
  readonly #sourcesBefore: SourcesBefore;
  readonly #colonReader: ColonReader;
  readonly #uncued: UncuedQuotes;

  constructor(article: QuoteInput, reading: Reading, spans: readonly MarkedSpan[]) {
    this.#article = article;
    this.#reading = reading;
    this.#spans = spans;
    this.resolver = new SpeakerResolver(reading);
    const subjects = this.resolver.subjects;
    this.#context = new CueContext(reading);
    this.#chains = new AppositionChains(reading);
    this.#cuesAfter = new CuesAfter(reading, spans, subjects, this.#context);
    this.#cuesBefore = new CuesBefore(reading, subjects, this.#context);
    this.#sourcesBefore = new SourcesBefore(reading, subjects, this.#context);
    this.#colonReader = new ColonReader(reading, subjects, this.#context);
    this.#uncued = new UncuedQuotes({ article, reading, spans, done: this.#done, resolver: this.resolver });
  }

  /** The attribution of every quote: in order, because what follows depends on what went before, and then back again. */
  attributeAll(): readonly Attribution[] {
    this.#spans.forEach((_, number) => {
      this.#attribute(number);
    });
    for (let number = this.#spans.length - 1; number >= 0; number--)
      this.#done[number] = this.#uncued.backwards(number);
    return this.#done;
  }

  #attribute(number: number): void {
    const item = this.#reading.quoteItems[number];
    const found = item === undefined ? UNATTRIBUTED : this.#attributeAt(item, number);
    this.#done[number] = found;
    const isSure = found.score >= MIN_REMEMBERED;
    if (item !== undefined && found.referent !== null && isSure) this.resolver.remember(item, found.referent);
  }

  #attributeAt(item: number, number: number): Attribution {
    const sentence = this.#reading.sentenceAt(item);
    const inside = this.#inside(item, number, sentence);
    if (inside !== null) return inside;
    const source = this.#sourcesBefore.findAccordingTo(item, sentence);
    const candidates = [
      this.#cuesAfter.find(item, number, sentence),
      this.#cuesAfter.reporterAtEnd(item, sentence),
      ...this.#cuesBefore.find(item, sentence),
      verbInside(this.#reading, this.#chains, item, sentence),
      this.#sourcesBefore.wordsOf(item, sentence),
      this.#sourcesBefore.claimOf(item, sentence),
      this.#sourcesBefore.reasonOf(item, sentence),
      source,
    ].filter((candidate) => candidate !== null);
    const strongest = reported(
      this.#reading,
      candidates.sort((a, b) => b.score - a.score),
    );
    const first = source !== null && strongest !== undefined && this.#isMute(strongest) ? source : strongest;
    const best = first === undefined ? first : this.#withSource(first, source);
    const shared = this.#isNewSince(best, number) ? null : this.#shared(item, number, sentence);
    if (shared !== null && shared.score > (best?.score ?? 0)) return shared;
    const isNamed = best?.subject?.pronoun === null || best?.tie === 'verb-after';
    const signed = isNamed && best.score >= MIN_SCORE ? null : this.#uncued.signed(sentence);
    if (signed !== null) return signed;
    if (best !== undefined && best.score >= MIN_SCORE)
      return this.#complete(this.#withColon(best, item, sentence), item, sentence);
    if (!hasGrammar(this.#article.language)) return UNATTRIBUTED;
    return (
      this.#colon(item, sentence) ??
      this.#uncued.continued(item, number, sentence) ??
      this.#uncued.repeated(number) ??
      this.#uncued.ownWords(item, sentence)
    );
  }

  /** «A», mentre X ha commentato di ritenere la frase «B»: whether somebody named since the last quote says something. */
  #isNewSince(candidate: Candidate | undefined, number: number): boolean {
    const last = this.#reading.quoteItems[number - 1] ?? Infinity;
    if (candidate === undefined || candidate.group === null || candidate.score < MIN_SCORE) return false;
    const { group, subject, tie } = candidate;
    const isSaying = tie === 'verb-before' && group.form === 'finite' && group.verbClass === 'say';
    if (!isSaying || subject?.name == null || subject.from <= last) return false;
    return subject.to <= group.from || subject.from === group.to;
  }

  /** "Selon les juges, des éléments font penser à une «...»": a thing that makes think says nothing. */
  #isMute({ tie, subject }: Candidate): boolean {
    if (tie !== 'verb-before' || subject === null || canSpeak(this.#reading, subject)) return false;
    return !this.#reading.grammar.speechNouns.has(subject.head);
  }

  /** X : «...», a-t-il dit: the pronoun after the quote is whoever the words before the colon are of. */
  #withColon(candidate: Candidate, item: number, sentence: Sentence): Candidate {
    const isTaken = candidate.subject?.pronoun === null;
    if (candidate.tie !== 'verb-after' || (isTaken && !isAnaphor(candidate.subject, this.#reading)))
      return candidate;
    if (candidate.group?.isPassive === true || candidate.cue === null) return candidate;
    const [colon, clause] = this.#colonBefore(item, sentence);
    if (clause === null) return candidate;
    const { group, subject } = this.#colonReader.subject(colon + 1, clause);
    // "Tra loro X: «...», promette l'attore"
    if (isTaken && (group !== null || subject?.name?.type !== 'PER')) return candidate;
    const isImpersonal = subject === null || subject.pronoun !== null || subject.name === null;
    if (candidate.subject === null && !(subject?.name != null && isPersonal(subject.name))) return candidate;
    if (isImpersonal) return candidate;
    // "sur Telegram : «...», ont-ils écrit"
    const referent = this.resolver.referentOf(subject);
    const isSame = referent !== null && this.resolver.mayBe(referent, candidate.subject);
    return isSame ? { ...candidate, subject } : candidate;
  }

  /** The colon right before a quote and its sentence, which may be the one before; null for none. */
  #colonBefore(item: number, sentence: Sentence): readonly [number, Sentence | null] {
    const { items, sentences } = this.#reading;
    if (items.word(item - 1) === ':') return [item - 1, sentence];
    const before = item === sentence.from ? sentences[sentence.number - 1] : undefined;
    return before !== undefined && items.word(before.to - 1) === ':' ? [before.to - 1, before] : [-1, null];
  }

  /** Selon X, «...», a-t-elle dit: the pronoun after the quote is the source before it. */
  #withSource(candidate: Candidate, source: Candidate | null): Candidate {
    const pronoun = candidate.subject;
    if (candidate.tie !== 'verb-after' || pronoun?.pronoun == null) return candidate;
    if (source?.subject == null || source.subject.pronoun !== null) return candidate;
    const referent = this.resolver.referentOf(source.subject);
    const isSame = referent !== null && this.resolver.mayBe(referent, pronoun);
    return isSame ? { ...candidate, subject: source.subject } : candidate;
  }

  #complete(candidate: Candidate, item: number, sentence: Sentence): Attribution {
    const text = candidate.group === null ? null : textRead(this.#reading, candidate.group, sentence);
    const author = text === null ? null : this.#authorOf(text, item, sentence);
    // "sul sito della squadra": a place where texts stand says nothing of whose they are.
    const isSource = author?.isPerson !== false || this.#reading.grammar.speechNouns.has(text?.head ?? '');
    if (text !== null && author !== null && isSource)
      return this.#ofText(candidate, author, this.resolver.spanOf(text, author));
    const house = this.#houseOf(candidate, sentence);
    if (candidate.tie === 'on-reads' && house === null) {
      const before = this.#reading.sentences[sentence.number - 1];
      const source = before === undefined ? null : this.resolver.sourceOf(before);
      return this.#ofText(candidate, source ?? this.resolver.nearestOrganisation(item), null);
    }
    const subject = house ?? this.#voiceOf(candidate, item, sentence) ?? candidate.subject;
    const resolved =
      this.#carried(candidate, item, sentence) ??
      goingOn(this.#reading, this.resolver, candidate, item, sentence) ??
      answererOf(this.#reading, this.resolver, candidate, sentence) ??
      (subject === null ? null : this.resolver.resolve(subject));
    const fallback =
      resolved === null && candidate.subject === null && !(candidate.group?.isPassive ?? false)
        ? understood(this.#reading, this.resolver, item, sentence, leftOut(this.#reading, candidate))
        : null;
    return {
      tie: tieOf(candidate),
      score: candidate.score,
      cue: this.#cueOf(candidate),
      cueClass: candidate.group?.verbClass ?? null,
      distance: candidate.distance,
      isPassive: candidate.group?.isPassive ?? false,
      ...leftOut(this.#reading, candidate),
      speaker: resolved?.speaker ?? (fallback === null ? null : { name: fallback.name, span: null }),
      referent: resolved?.referent ?? fallback,
    };
  }

  /** "In una nota si legge": where the text is nobody's, whoever the sentences before are about. */
  #authorOf(text: NounPhrase, item: number, sentence: Sentence): Referent | null {
    const own = this.resolver.referentOf(text);
    const isNobodys =
      own?.type === 'DESCRIPTION' && !text.hasComplement && this.#reading.grammar.speechNouns.has(text.head);
    const before = isNobodys ? understood(this.#reading, this.resolver, item, sentence) : null;
    return before?.type === 'PER' || before?.type === 'ORG' ? before : own;
  }

  /** "si legge nella nota di X", "peut-on lire": a text, of whoever gave it out. */
  #ofText(candidate: Candidate, author: Referent | null, span: Speaker['span']): Attribution {
    return {
      ...UNATTRIBUTED,
      tie: tieOf(candidate),
      score: candidate.score,
      cue: this.#cueOf(candidate),
      cueClass: 'say',
      distance: candidate.distance,
      isText: true,
      speaker: author === null ? null : { name: author.name, span },
      referent: author,
    };
  }

  #cueOf({ cue }: Candidate): Attribution['cue'] {
    const { items } = this.#reading;
    return cue === null ? null : { start: items.start(cue[0]), end: items.end(cue[1] - 1) };
  }

  /** "Chez X, on soutient", "dit-on au ministère" */
  #houseOf({ subject, group, tie }: Candidate, sentence: Sentence): NounPhrase | null {
    if (group === null || !(tie === 'on-reads' || subject?.head === 'on')) return null;
    return houseOf(this.#reading, group, sentence);
  }

  /** "Minsk ha replicato per bocca del viceministro X: «...»": whoever lends an organisation or a country a voice. */
  #voiceOf({ subject, group }: Candidate, item: number, sentence: Sentence): NounPhrase | null {
    if (subject === null || group === null || subject.pronoun !== null || subject.name?.type === 'PER')
      return null;
    const from = Math.min(subject.to, group.to);
    const to = item > from ? item : sentence.to;
    return from < item + REACH ? throughVoice(this.#reading, from, to, sentence) : null;
  }

  /** «A», ha spiegato X aggiungendo che «B»: a gerund after another quote of the sentence has the speaker of that quote. */
  #carried(
    { group, tie, subject }: Candidate,
    item: number,
    sentence: Sentence,
  ): { speaker: Speaker; referent: Referent } | null {
    if (group === null || tie !== 'verb-before' || group.form === 'participle') return null;
    const start = this.#reading.items.start(group.from);
    const groups = this.#reading.verbGroups(sentence);
    const lead = groups[groupsBefore(groups, group.from) - 1];
    for (let number = this.#done.length - 1; number >= 0; number--) {
      const at = this.#reading.quoteItems[number] ?? -1;
      if (at < sentence.from || item - at > REACH) return null;
      const done = this.#done[number];
      const isSame = done?.cue?.start === start;
      if (group.form === 'finite' && !isSame) continue;
      if (lead !== undefined && lead.from > at && this.#isOtherSpeech(lead, group, done?.cue?.start))
        return null;
      // "with Steve Scalise calling it «...» and Ross Spano calling it «...»"
      const isOwn =
        subject !== null &&
        (subject.name !== null || this.#reading.language === 'fr') &&
        subject.to === group.from &&
        subject.from > at;
      if (!isOwn && at < group.from && done?.speaker != null && done.referent !== null)
        return { speaker: done.speaker, referent: done.referent };
    }
    return null;
  }

  /** Whether a finite verb of saying other than the quote's own cue stands before a group that is not finite. */
  #isOtherSpeech(lead: VerbGroup, group: VerbGroup, cue: number | undefined): boolean {
    if (group.form === 'finite' || lead.form !== 'finite' || lead.verbClass !== 'say') return false;
    return this.#reading.items.start(lead.from) !== cue;
  }

  /** «... - ha aggiunto X - ...», « ... , réagit-elle, ... »: the reporter's clause inside the marks. */
  #inside(item: number, number: number, sentence: Sentence): Attribution | null {
    const span = this.#spans[number];
    if (span === undefined || span.end - span.start < 20) return null;
    const read = (article: QuoteInput): Reading => new Reading(article, []);
    const found = findInnerClause(this.#article, span, this.#reading.language, read);
    if (found === null) return null;
    const referent = this.#innerReferent(found, item, sentence);
    const speaker = referent === null ? null : { name: referent.name, span: found.subjectSpan };
    return {
      ...UNATTRIBUTED,
      tie: 'inside',
      score: 9.4,
      cue: found.cue,
      cueClass: 'say',
      distance: 0,
      speaker,
      referent,
    };
  }

  #innerReferent(clause: InnerClause, item: number, sentence: Sentence): Attribution['referent'] {
    const { subject, subjectSpan } = clause;
    if (subject === null || subjectSpan === null)
      return understood(this.#reading, this.resolver, item, sentence);
    if (subject.pronoun !== null) return this.resolver.referentOf({ ...subject, from: item, to: item + 1 });
    const text = this.#article.text.slice(subjectSpan.start, subjectSpan.end);
    if (subject.name === null || officeOf(clause.subjectText) !== null) {
      const complement = subject.complement?.name ?? null;
      const holder = subject.isDefinite
        ? this.resolver.holderOf(clause.subjectText, subject.head, complement, item)
        : null;
      const isText = this.#reading.grammar.speechNouns.has(subject.head) && !subject.hasComplement;
      const author = isText ? this.resolver.nearestOrganisation(item) : null;
      return holder ?? author ?? { name: text, type: 'DESCRIPTION', isPlural: false };
    }
    return {
      name: this.#reading.names.fullName(text, subject.name.type),
      type: subject.name.type,
      isPlural: false,
    };
  }

  /** A quote after another one in the same sentence, with no speech verb between: one cue for several fragments. */
  #shared(item: number, number: number, sentence: Sentence): Attribution | null {
    const previousItem = this.#reading.quoteItems[number - 1];
    const previous = this.#done[number - 1];
    if (previousItem === undefined || previous === undefined || previousItem < sentence.from) return null;
    if (previous.tie === 'none' || item - previousItem > 25) return null;
    const other = this.#gapped(previousItem, item);
    return {
      ...previous,
      tie: 'shared',
      score: previous.score - 0.6 - 0.12 * (item - previousItem),
      ...(other === null ? {} : { referent: other.referent, speaker: other.speaker }),
    };
  }

  /** X ha parlato di «A», Y di «B»: who stands between the quotes, with "of" or without, and no verb. */
  #gapped(from: number, item: number): { speaker: Speaker; referent: Referent } | null {
    const { grammar, items } = this.#reading;
    const lead = items.word(item - 1);
    const isLed = grammar.ofWords.has(lead) || grammar.prepositions.has(lead);
    const before = items.word(from + 1);
    const isListed = before === ',' || before === ';' || grammar.coordinators.has(before);
    if (!isListed) return null;
    const start = grammar.coordinators.has(items.word(from + 2)) ? from + 3 : from + 2;
    const groups = this.#reading.verbGroups(this.#reading.sentenceAt(item));
    const phrase = phraseAt(this.#reading, start, item, groups);
    if (phrase === null || phrase.to < (isLed ? item - 1 : item) || phrase.pronoun !== null) return null;
    const isSource =
      phrase.name === null
        ? phrase.isDefinite && canSpeak(this.#reading, phrase)
        : phrase.name.type !== 'MISC';
    return isSource && (isLed || phrase.name !== null) ? this.resolver.resolve(phrase) : null;
  }

  /** X: «...» without a verb of speech: the subject of the clause before the colon, or the owner of the noun there. */
  #colon(item: number, sentence: Sentence): Attribution | null {
    const { items, sentences } = this.#reading;
    const before = sentences[sentence.number - 1];
    if (item === sentence.from && before !== undefined && items.word(before.to - 1) === ':')
      return this.#colon(before.to, before);
    if (items.word(item - 1) !== ':' || item - 1 <= sentence.from) return null;
    const { group, subject } = this.#colonReader.subject(item, sentence);
    const words = this.#colonReader.wordsOf(item - 1, sentence);
    const candidate: Candidate = {
      tie: 'colon',
      score: scoreOf(group, subject, sentence),
      group,
      cue: group === null ? null : [group.from, group.to],
      distance: 0,
      subject: words === undefined ? subject : words,
    };
    return this.#complete(candidate, item, sentence);
  }
}

function tieOf({ tie }: Candidate): Attribution['tie'] {
  return tie === 'on-reads' ? 'verb-after' : tie;
}
