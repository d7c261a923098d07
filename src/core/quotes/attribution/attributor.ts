import { isPersonNoun } from '../grammar/grammar';
import type { MarkedSpan } from '../marks/mark';
import type { QuoteInput } from '../quote-input';
import { ITEM } from '../reading/items';
import type { Sentence } from '../reading/reading';
import { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { Attribution, Tie } from './attribution';
import { UNATTRIBUTED } from './attribution';
import type { InnerClause } from './inner-clause';
import { findInnerClause } from './inner-clause';
import type { NounPhrase } from './noun-phrase';
import { groupCovering, groupsBefore, phraseAt, phraseBefore } from './noun-phrase';
import type { Referent } from './speaker-resolver';
import { SpeakerResolver } from './speaker-resolver';
import type { Speaker } from '../quote';

/** Items looked through on either side of a quote. */
const REACH = 70;
/** Verb groups looked through on the left of a quote. */
const MAX_GROUPS = 8;

interface Candidate {
  readonly tie: Tie;
  readonly score: number;
  readonly group: VerbGroup | null;
  /** Items of the cue. */
  readonly cue: readonly [number, number] | null;
  readonly distance: number;
  readonly subject: NounPhrase | null;
}

/** Finds cue and speaker of each quote, in order. */
export class Attributor {
  readonly resolver: SpeakerResolver;
  readonly #article: QuoteInput;
  readonly #reading: Reading;
  readonly #spans: readonly MarkedSpan[];
  readonly #done: Attribution[] = [];

  constructor(article: QuoteInput, reading: Reading, spans: readonly MarkedSpan[]) {
    this.#article = article;
    this.#reading = reading;
    this.#spans = spans;
    this.resolver = new SpeakerResolver(reading);
  }

  /** Attributes the next quote; quotes are taken in order because what follows depends on what went before. */
  attribute(number: number): Attribution {
    const item = this.#reading.quoteItems[number];
    const found = item === undefined ? UNATTRIBUTED : this.#attributeAt(item, number);
    this.#done[number] = found;
    if (item !== undefined && found.referent !== null) this.resolver.remember(item, found.referent);
    return found;
  }

  #attributeAt(item: number, number: number): Attribution {
    const sentence = this.#reading.sentenceAt(item);
    const inside = this.#inside(item, number, sentence);
    if (inside !== null) return inside;
    const candidates = [
      this.#after(item, number, sentence),
      ...this.#before(item, sentence),
      this.#accordingToBefore(item, sentence),
    ].filter((candidate) => candidate !== null);
    const best = candidates.sort((a, b) => b.score - a.score)[0];
    const shared = this.#shared(item, number, sentence);
    if (shared !== null && shared.score > (best?.score ?? 0)) return shared;
    if (best !== undefined && best.score >= 3)
      return this.#complete(this.#withColon(best, item, sentence), item, sentence);
    return (
      this.#colon(item, sentence) ??
      this.#continued(item, number, sentence) ??
      this.#repeated(number) ??
      this.#ownWords(item, sentence)
    );
  }

  /** «A» et «B», tranche-t-il: the first quote waits for the verb after the second. */
  attributeBackwards(number: number): Attribution {
    const own = this.#done[number] ?? UNATTRIBUTED;
    const next = this.#done[number + 1];
    const item = this.#reading.quoteItems[number];
    const nextItem = this.#reading.quoteItems[number + 1];
    if (own.tie !== 'none' || next === undefined || item === undefined || nextItem === undefined) return own;
    if (nextItem - item > 4 || next.tie !== 'verb-after') return own;
    for (let index = item + 1; index < nextItem; index++) {
      const word = this.#reading.items.word(index);
      if (
        word !== ',' &&
        !this.#reading.grammar.coordinators.has(word) &&
        !this.#reading.grammar.complementisers.has(word)
      )
        return own;
    }
    return { ...next, tie: 'shared', score: next.score - 1 };
  }

  /** X : «...», a-t-il dit: the pronoun after the quote is whoever the words before the colon are of. */
  #withColon(candidate: Candidate, item: number, sentence: Sentence): Candidate {
    if (candidate.tie !== 'verb-after' || candidate.subject?.pronoun == null) return candidate;
    if (this.#reading.items.word(item - 1) !== ':') return candidate;
    const subject = this.#colonSubject(item, sentence).subject;
    const isImpersonal = subject === null || subject.pronoun !== null || subject.name === null;
    return isImpersonal ? candidate : { ...candidate, subject };
  }

  /** Words that an earlier quote holds are said again by the same person. Looks back through a few quotes only. */
  #repeated(number: number): Attribution | null {
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
  #ownWords(item: number, sentence: Sentence): Attribution {
    const groups = this.#reading.verbGroups(sentence);
    const group = groups[groupsBefore(groups, item) - 1];
    if (group?.form !== 'finite' || group.isPassive || !this.#isTouching(group.to, item)) return UNATTRIBUTED;
    const subject = this.resolver.subjects.subjectOf(group, sentence);
    const resolved = subject === null ? null : this.resolver.resolve(subject);
    if (
      resolved === null ||
      resolved.referent.type === 'DESCRIPTION' ||
      resolved.referent.type === 'LOC' ||
      resolved.referent.type === 'MISC'
    )
      return UNATTRIBUTED;
    return { ...UNATTRIBUTED, tie: 'own-words', score: 3, ...resolved };
  }

  #complete(candidate: Candidate, item: number, sentence: Sentence): Attribution {
    const { items } = this.#reading;
    const cue = candidate.cue;
    const carried = this.#carried(candidate, item, sentence);
    const resolved =
      carried ?? (candidate.subject === null ? null : this.resolver.resolve(candidate.subject));
    if (candidate.tie === 'on-reads') {
      const author = this.resolver.nearestOrganisation(item);
      const speaker = author === null ? null : { name: author.name, span: null };
      return {
        ...UNATTRIBUTED,
        tie: 'verb-after',
        score: candidate.score,
        cue: cue === null ? null : { start: items.start(cue[0]), end: items.end(cue[1] - 1) },
        cueClass: 'say',
        distance: 0,
        speaker,
        referent: author,
      };
    }
    const fallback =
      resolved === null && candidate.subject === null && !(candidate.group?.isPassive ?? false)
        ? this.#understood(item, sentence)
        : null;
    return {
      tie: candidate.tie,
      score: candidate.score,
      cue: cue === null ? null : { start: items.start(cue[0]), end: items.end(cue[1] - 1) },
      cueClass: candidate.group?.verbClass ?? null,
      distance: candidate.distance,
      isPassive: candidate.group?.isPassive ?? false,
      speaker: resolved?.speaker ?? (fallback === null ? null : { name: fallback.name, span: null }),
      referent: resolved?.referent ?? fallback,
    };
  }

  /** «A», ha spiegato X aggiungendo che «B»: a gerund after another quote of the sentence has the speaker of that quote. */
  #carried(
    { group, tie }: Candidate,
    item: number,
    sentence: Sentence,
  ): { speaker: Speaker; referent: Referent } | null {
    if (group === null || tie !== 'verb-before' || group.form === 'participle') return null;
    const start = this.#reading.items.start(group.from);
    for (let number = this.#done.length - 1; number >= 0; number--) {
      const at = this.#reading.quoteItems[number] ?? -1;
      if (at < sentence.from || item - at > REACH) return null;
      const done = this.#done[number];
      const isSame = done?.cue?.start === start;
      if (group.form === 'finite' && !isSame) continue;
      if (at < group.from && done?.speaker != null && done.referent !== null)
        return { speaker: done.speaker, referent: done.referent };
    }
    return null;
  }

  /** The subject that a verb leaves out: whoever spoke or acted in the sentence before. */
  #understood(item: number, sentence: Sentence): Attribution['referent'] {
    const own = this.resolver.mainSubjectBefore(item, sentence);
    if (own !== null) return own;
    let described: Attribution['referent'] = null;
    for (let steps = 1; steps <= 4; steps++) {
      const previous = this.#reading.sentences[sentence.number - steps];
      if (previous === undefined) break;
      const subject = this.resolver.mainSubject(previous);
      if (subject !== null && subject.type !== 'DESCRIPTION') return subject;
      described ??= subject;
    }
    return described ?? this.resolver.lastSpeaker(item);
  }

  /** «...», a dit X / "...," X said / «...», selon X. */
  #after(item: number, number: number, sentence: Sentence): Candidate | null {
    const { items, grammar } = this.#reading;
    let index = item + 1;
    let hasComma = /[,!?]$/.test(
      items.text.slice(this.#spans[number]?.start ?? 0, this.#spans[number]?.end ?? 0).slice(-2),
    );
    while (index < sentence.to && (',–—-)'.includes(items.word(index)) || items.kind(index) === ITEM.soft)) {
      hasComma = true;
      index++;
    }
    if (index >= sentence.to || items.kind(index) === ITEM.quote) return null;
    const isInitial = this.#isInitial(item, sentence);
    const according = this.#accordingToAt(index, true);
    if (according !== null) return { ...according, distance: 0, score: hasComma || isInitial ? 9 : 8 };
    const far = this.#accordingToFar(index, sentence);
    if (far !== null) return far;
    if (grammar.asWords.has(items.word(index))) return this.#asAfter(index, sentence);
    return (
      this.#verbAfter(index, hasComma, isInitial, sentence) ??
      this.#subjectVerbAfter(index, hasComma, isInitial, sentence)
    );
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
    if (subject === null || subjectSpan === null) return this.#understood(item, sentence);
    if (subject.pronoun !== null) return this.resolver.referentOf({ ...subject, from: item, to: item + 1 });
    const text = this.#article.text.slice(subjectSpan.start, subjectSpan.end);
    if (subject.name === null) return { name: text, type: 'DESCRIPTION', isPlural: false };
    return {
      name: this.#reading.names.fullName(text, subject.name.type),
      type: subject.name.type,
      isPlural: false,
    };
  }

  /** "il « l'a remplacé » , et ce jusqu'en 2013, selon lui": at the end of the sentence. */
  #accordingToFar(from: number, sentence: Sentence): Candidate | null {
    for (let index = from + 1; index < sentence.to && index < from + 25; index++) {
      if (this.#reading.items.kind(index) === ITEM.quote) return null;
      const found = this.#accordingToAt(index, true);
      if (found !== null) return { ...found, distance: index - from, score: 5.5 - 0.1 * (index - from) };
    }
    return null;
  }

  #isInitial(item: number, sentence: Sentence): boolean {
    for (let index = item - 1; index >= sentence.from; index--) {
      const kind = this.#reading.items.kind(index);
      if (kind === ITEM.quote || this.#reading.items.isWord(index)) return false;
    }
    return true;
  }

  #asAfter(index: number, sentence: Sentence): Candidate | null {
    const groups = this.#reading.verbGroups(sentence);
    const group = groups[groupsBefore(groups, index)];
    if (
      group === undefined ||
      group.from > index + 4 ||
      (group.verbClass !== 'say' && group.verbClass !== 'judge')
    )
      return null;
    const agent = this.#agentAfter(group.to, sentence);
    const subject =
      agent ?? (group.form === 'finite' ? this.resolver.subjects.subjectOf(group, sentence) : null);
    const before = subject !== null && subject.from > index ? subject : null;
    const after = before ?? this.resolver.subjects.subjectAfter(group.to, sentence);
    return {
      tie: 'verb-after',
      score: 7.5,
      group,
      cue: [group.from, group.to],
      distance: group.from - index,
      subject: after,
    };
  }

  #verbAfter(index: number, hasComma: boolean, isInitial: boolean, sentence: Sentence): Candidate | null {
    const group = this.#groupFrom(index, sentence);
    if (group === null) return null;
    const isSpeech = group.verbClass === 'say' || group.verbClass === 'judge';
    const base = { tie: 'verb-after' as const, group, cue: [group.from, group.to] as const, distance: 0 };
    if (group.isPassive) return null;
    if (group.tiedPronoun >= 0 && this.#reading.items.word(group.tiedPronoun) === 'on') {
      return { ...base, tie: 'on-reads', score: 8, subject: null };
    }
    if (group.tiedPronoun >= 0) {
      return { ...base, score: 9.5, subject: phraseAt(this.#reading, group.tiedPronoun, sentence.to, []) };
    }
    const subject = this.resolver.subjects.subjectAfter(group.to, sentence);
    if (!isSpeech) {
      const isNamed = subject?.name != null && subject.from === group.to && this.#isEnd(subject.to);
      return hasComma && isInitial && isNamed && group.form === 'finite'
        ? { ...base, score: 6, subject }
        : null;
    }
    if (group.form === 'gerund' || group.form === 'infinitive') return null;
    if (group.form === 'participle' && !(hasComma && isInitial)) return null;
    const isSubject = subject !== null && this.#isSubjectLike(subject);
    if (!isSubject && !this.#reading.grammar.isProDrop)
      return hasComma && isInitial ? { ...base, score: 6, subject: null } : null;
    if (!hasComma && !isInitial && !(isSubject && group.verbClass === 'say')) return null;
    return {
      ...base,
      score: (hasComma ? 9 : 7.5) - (isInitial ? 0 : 0.8),
      subject: isSubject ? subject : null,
    };
  }

  #isSubjectLike(phrase: NounPhrase): boolean {
    const { grammar, items } = this.#reading;
    if (phrase.name !== null || phrase.pronoun !== null) return true;
    return grammar.determiners.has(items.word(phrase.from)) || items.isWord(phrase.from);
  }

  #isEnd(item: number): boolean {
    return this.#reading.items.kind(item) >= ITEM.mark;
  }

  /** The verb group at the item, past the adverbs and object pronouns before it ("gli risponde", "così ha detto"). */
  #groupFrom(index: number, sentence: Sentence): VerbGroup | null {
    const { grammar, items } = this.#reading;
    const groups = this.#reading.verbGroups(sentence);
    for (let at = index; at < sentence.to && at < index + 4; at++) {
      const group = groupCovering(groups, at);
      if (group !== null) return group;
      const word = items.word(at);
      if (!grammar.adverbs.has(word) && !grammar.clitics.has(word)) return null;
    }
    return null;
  }

  /** "...", X told the press. Also "Musk posté", where the auxiliary was lost. */
  #subjectVerbAfter(
    index: number,
    hasComma: boolean,
    isInitial: boolean,
    sentence: Sentence,
  ): Candidate | null {
    if (!isInitial && !hasComma) return null;
    const groups = this.#reading.verbGroups(sentence);
    const number = groupsBefore(groups, index);
    for (let at = number; at < number + 2; at++) {
      const group = groups[at];
      if (group === undefined || group.from - index > 16) return null;
      if (group.verbClass !== 'say' && group.verbClass !== 'judge') continue;
      if (group.isPassive || group.form === 'gerund' || group.form === 'infinitive') continue;
      const subject =
        group.form === 'finite'
          ? this.resolver.subjects.subjectOf(group, sentence)
          : phraseBefore(this.#reading, group.from, index, groups);
      if (subject === null || subject.from < index || subject.from > index + 2) continue;
      if (!SUBJECT_FIRST.has(this.#reading.language) && (subject.from > index || group.verbClass !== 'say'))
        return null;
      const score =
        (isInitial ? 8.5 : 6.5) - (hasComma ? 0 : 1.5) - (SUBJECT_FIRST.has(this.#reading.language) ? 0 : 2);
      return {
        tie: 'verb-after',
        score,
        group,
        cue: [group.from, group.to],
        distance: group.from - index,
        subject,
      };
    }
    return null;
  }

  /** X a dit que «...»: speech verbs on the left, the nearest first. */
  #before(item: number, sentence: Sentence): readonly Candidate[] {
    const groups = this.#reading.verbGroups(sentence);
    const found: Candidate[] = [];
    let finiteBetween = 0;
    let number = groupsBefore(groups, item) - 1;
    for (let tries = 0; number >= 0 && tries < MAX_GROUPS; number--, tries++) {
      const group = groups[number];
      if (group === undefined || item - group.to > REACH) break;
      const candidate = this.#fromGroupBefore(group, item, sentence, finiteBetween);
      if (candidate !== null) found.push(candidate);
      if (group.form === 'finite') finiteBetween++;
    }
    return found;
  }

  #fromGroupBefore(
    group: VerbGroup,
    item: number,
    sentence: Sentence,
    finiteBetween: number,
  ): Candidate | null {
    const distance = item - group.to;
    if (group.verbClass === 'common' || group.verbClass === 'name')
      return this.#commonBefore(group, item, sentence);
    const isTouching = this.#isTouching(group.to, item);
    let score = isTouching ? 8.6 : 7.2 - 0.1 * distance - 0.5 * finiteBetween;
    if (!isTouching && group.verbClass === 'judge') score -= 1;
    if (this.#isParenthetic(group, item, sentence)) score -= 2;
    if (group.form === 'participle') return this.#participleBefore(group, item, sentence, score - 2);
    if (group.isPassive) return this.#passiveBefore(group, item, sentence, score - 1.5);
    if (group.form === 'infinitive') score -= 1;
    const subject =
      this.resolver.subjects.subjectOf(group, sentence) ?? this.#invertedBefore(group, item, sentence);
    return { tie: 'verb-before', score, group, cue: [group.from, group.to], distance, subject };
  }

  /** "He quipped «...»": a verb that no list knows, right before the quote, with somebody to say it. */
  #commonBefore(group: VerbGroup, item: number, sentence: Sentence): Candidate | null {
    const spoken = this.#objectBefore(group, item, sentence);
    if (spoken !== null) return spoken;
    const isVerb =
      group.form === 'finite' &&
      group.verbClass === 'common' &&
      !this.#reading.grammar.auxiliaries.has(group.main);
    if (!isVerb || group.isPassive || item - group.to > 1) return null;
    const subject = this.resolver.subjects.subjectOf(group, sentence);
    if (subject === null || (subject.pronoun === null && subject.name === null)) return null;
    return {
      tie: 'verb-before',
      score: 4.5,
      group,
      cue: [group.from, group.to],
      distance: item - group.to,
      subject,
    };
  }

  /** "avrebbe adoperato l'espressione «...»", "issued a statement: «...»": words as the object of any verb. */
  #objectBefore(group: VerbGroup, item: number, sentence: Sentence): Candidate | null {
    if (group.form !== 'finite' || group.isPassive || item - group.to > 6) return null;
    const { grammar, items } = this.#reading;
    let at = item;
    while (at > group.to && (items.word(at - 1) === ':' || items.word(at - 1) === ',')) at--;
    const object = phraseAt(this.#reading, group.to, at, this.#reading.verbGroups(sentence));
    if (object === null || object.to !== at || !grammar.speechNouns.has(object.head)) return null;
    const subject = this.resolver.subjects.subjectOf(group, sentence);
    return {
      tie: 'verb-before',
      score: 6.5,
      group,
      cue: [group.from, group.to],
      distance: item - group.to,
      subject,
    };
  }

  /** "Remarked X, «...»": the subject stands between verb and quote. */
  #invertedBefore(group: VerbGroup, item: number, sentence: Sentence): NounPhrase | null {
    const after = phraseAt(
      this.#reading,
      group.to,
      Math.min(item, sentence.to),
      this.#reading.verbGroups(sentence),
    );
    if (after === null || after.to > item) return null;
    return after.name !== null || after.isDefinite ? after : null;
  }

  /** A verb between two dashes says nothing of a quote after the second. */
  #isParenthetic(group: VerbGroup, item: number, sentence: Sentence): boolean {
    return (
      this.#hasDash(group.to, item) && this.#hasDash(Math.max(sentence.from, group.from - 20), group.from)
    );
  }

  #hasDash(from: number, to: number): boolean {
    for (let index = from; index < to; index++)
      if ('–—'.includes(this.#reading.items.word(index))) return true;
    return false;
  }

  #passiveBefore(group: VerbGroup, item: number, sentence: Sentence, score: number): Candidate | null {
    const agent = this.#agentAfter(item + 1, sentence) ?? this.#agentAfter(group.to, sentence);
    return {
      tie: 'verb-before',
      score,
      group,
      cue: [group.from, group.to],
      distance: item - group.to,
      subject: agent,
    };
  }

  #participleBefore(group: VerbGroup, item: number, sentence: Sentence, score: number): Candidate | null {
    const agent = this.#agentAfter(group.to, sentence) ?? this.#agentAfter(item + 1, sentence);
    if (agent === null) return null;
    return {
      tie: 'verb-before',
      score,
      group,
      cue: [group.from, group.to],
      distance: item - group.to,
      subject: agent,
    };
  }

  /** "par X", "da X", "by X" at the item. */
  #agentAfter(index: number, sentence: Sentence): NounPhrase | null {
    const { grammar, items } = this.#reading;
    if (!grammar.agents.has(items.word(index))) return null;
    return phraseAt(this.#reading, index + 1, sentence.to, this.#reading.verbGroups(sentence));
  }

  /** Whether only words that lead into a quote stand between: a colon, "que", "comme", "de", a determiner. */
  #isTouching(from: number, item: number): boolean {
    const { grammar, items } = this.#reading;
    if (item - from > 4) return false;
    for (let index = from; index < item; index++) {
      const word = items.word(index);
      const leads =
        word === ':' ||
        word === ',' ||
        grammar.complementisers.has(word) ||
        grammar.asWords.has(word) ||
        grammar.ofWords.has(word) ||
        grammar.determiners.has(word) ||
        items.isTiedPronoun(index) ||
        grammar.adverbs.has(word);
      if (!leads) return false;
    }
    return true;
  }

  #accordingToBefore(item: number, sentence: Sentence): Candidate | null {
    const floor = Math.max(sentence.from, item - REACH);
    for (let index = item - 1; index >= floor; index--) {
      const found = this.#accordingToAt(index, false);
      if (found?.subject == null || found.subject.to > item) continue;
      const distance = item - found.subject.to;
      const isFirst = index <= sentence.from + 1 || this.#reading.items.word(index - 1) === ',';
      const score = distance <= 1 ? 8.8 : isFirst ? 8.2 - 0.05 * distance : 6.5 - 0.1 * distance;
      return { ...found, distance, score };
    }
    return null;
  }

  /** "selon X" at the item. The weak ones ("pour X") count only before a quote, at the start of a sentence or clause. */
  #accordingToAt(index: number, isAfter: boolean): Candidate | null {
    const { grammar, items } = this.#reading;
    const sentence = this.#reading.sentenceAt(index);
    for (const expression of grammar.accordingTo) {
      if (!expression.every((word, offset) => items.word(index + offset) === word)) continue;
      const isWeak = expression.length === 1 && WEAK.has(expression[0] ?? '');
      if (isWeak && (isAfter || !this.#startsClause(index, sentence))) continue;
      const to = index + expression.length;
      const subject = this.#source(to, sentence);
      if (subject === null || (isWeak && !this.#canOpine(subject))) continue;
      if (isWeak && subject.to < sentence.to && items.word(subject.to) !== ',') continue;
      return { tie: 'according-to', score: 0, group: null, cue: [index, to], distance: 0, subject };
    }
    return null;
  }

  #canOpine(phrase: NounPhrase): boolean {
    const { grammar } = this.#reading;
    return phrase.name !== null || phrase.pronoun !== null || isPersonNoun(grammar, phrase.head);
  }

  #startsClause(index: number, sentence: Sentence): boolean {
    return index === sentence.from || this.#reading.items.word(index - 1) === ',';
  }

  /** "selon les précisions apportées par X", "selon ce que X a dit": the name inside wins over the noun. */
  #source(from: number, sentence: Sentence): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    const { items } = this.#reading;
    const phrase = phraseAt(this.#reading, from, sentence.to, groups);
    for (let index = from; index < sentence.to && index < from + 8; index++) {
      if (items.kind(index) >= ITEM.mark) break;
      if (this.#reading.grammar.agents.has(items.word(index)))
        return phraseAt(this.#reading, index + 1, sentence.to, groups) ?? phrase;
    }
    const that = phrase === null ? from + 1 : phrase.to;
    if (this.#reading.grammar.complementisers.has(items.word(that))) {
      const owner = phraseAt(this.#reading, that + 1, sentence.to, groups);
      if (owner !== null) return owner;
    }
    return phrase ?? phraseAt(this.#reading, from + 2, sentence.to, groups);
  }

  /** A quote after another one in the same sentence, with no speech verb between: one cue for several fragments. */
  #shared(item: number, number: number, sentence: Sentence): Attribution | null {
    const previousItem = this.#reading.quoteItems[number - 1];
    const previous = this.#done[number - 1];
    if (previousItem === undefined || previous === undefined || previousItem < sentence.from) return null;
    if (previous.tie === 'none' || item - previousItem > 25) return null;
    const speaker = previous.speaker;
    return {
      ...previous,
      tie: 'shared',
      score: previous.score - 0.6 - 0.12 * (item - previousItem),
      speaker,
    };
  }

  /** X: «...» without a verb of speech: the subject of the clause before the colon, or the owner of the noun there. */
  #colon(item: number, sentence: Sentence): Attribution | null {
    if (this.#reading.items.word(item - 1) !== ':' || item - 1 <= sentence.from) return null;
    const { group, subject } = this.#colonSubject(item, sentence);
    const words = this.#wordsOf(item - 1, sentence);
    const candidate: Candidate = {
      tie: 'colon',
      score: 6,
      group,
      cue: group === null ? null : [group.from, group.to],
      distance: 0,
      subject: words === undefined ? subject : words,
    };
    return this.#complete(candidate, item, sentence);
  }

  #colonSubject(item: number, sentence: Sentence): { group: VerbGroup | null; subject: NounPhrase | null } {
    const groups = this.#reading.verbGroups(sentence);
    const group =
      groups.find((one) => one.form === 'finite' && one.to < item && item - one.to < REACH) ?? null;
    if (group === null) return { group, subject: this.#ownerBefore(item - 1, sentence) };
    if (!group.isPassive) return { group, subject: this.resolver.subjects.subjectOf(group, sentence) };
    for (let index = group.to; index < item && index < group.to + 20; index++) {
      const agent = this.#agentAfter(index, sentence);
      if (agent !== null) return { group, subject: agent };
    }
    return { group, subject: null };
  }

  /** "queste sono le parole di X:", "le sue parole:": who the words before the colon are of; null for somebody known from before. */
  #wordsOf(colon: number, sentence: Sentence): NounPhrase | null | undefined {
    const { grammar, items } = this.#reading;
    const phrase = phraseBefore(this.#reading, colon, sentence.from, this.#reading.verbGroups(sentence));
    if (phrase === null) return undefined;
    for (let index = phrase.from; index < phrase.to && index < phrase.from + 3; index++) {
      if (!grammar.speechNouns.has(items.word(index))) continue;
      if (phrase.complement !== null) return { ...phrase, name: phrase.complement };
      return POSSESSIVES.has(items.word(index - 1)) ? null : undefined;
    }
    return undefined;
  }

  /** "L'annuncio di X:", "X (ROLE):" */
  #ownerBefore(colon: number, sentence: Sentence): NounPhrase | null {
    const groups = this.#reading.verbGroups(sentence);
    const phrase =
      phraseAt(this.#reading, sentence.from, colon, groups) ??
      phraseBefore(this.#reading, colon, sentence.from, groups);
    if (phrase === null || phrase.name !== null || phrase.complement === null) return phrase;
    return { ...phrase, name: phrase.complement };
  }

  /** A quote without a word of its own: « A », a dit X. « B ». */
  #continued(item: number, number: number, sentence: Sentence): Attribution | null {
    const previousItem = this.#reading.quoteItems[number - 1];
    const previous = this.#done[number - 1];
    const isAlone = this.#isAlone(item, sentence);
    if (!isAlone && !(this.#isInitial(item, sentence) && this.#isLong(number))) return null;
    if (
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
    if (before === undefined) return null;
    const subject = this.#announced(sentence) ?? this.#speakerOf(before);
    if (subject === null) return null;
    return {
      ...UNATTRIBUTED,
      tie: isAlone ? 'sentence-before' : 'near',
      score: isAlone ? 4 : 3.2,
      speaker: { name: subject.name, span: null },
      referent: subject,
    };
  }

  /** «...» Queste sono le parole di X: the sentence after tells. */
  #announced(sentence: Sentence): Attribution['referent'] {
    const { grammar, items, names } = this.#reading;
    const next = this.#reading.sentences[sentence.number + 1];
    if (next === undefined || !DEMONSTRATIVES.has(items.word(next.from))) return null;
    let hasNoun = false;
    for (let index = next.from + 1; index < next.to && index < next.from + 9; index++) {
      const mention = names.at(index);
      if (mention !== null)
        return hasNoun ? { name: mention.name, type: mention.type, isPlural: false } : null;
      if (grammar.speechNouns.has(items.word(index))) hasNoun = true;
    }
    return null;
  }

  #isAlone(item: number, sentence: Sentence): boolean {
    for (let index = sentence.from; index < sentence.to && index < item + REACH; index++) {
      if (index !== item && this.#reading.items.isWord(index)) return false;
    }
    return true;
  }

  /** Long enough to be somebody's words: a dozen words or so. */
  #isLong(number: number): boolean {
    const span = this.#spans[number];
    return span !== undefined && span.end - span.start > 60;
  }

  #isNextSentence(previousItem: number, sentence: Sentence): boolean {
    return this.#reading.sentenceAt(previousItem).number >= sentence.number - 1;
  }

  /** The subject of a sentence's speech verb, or else of its first verb. */
  #speakerOf(sentence: Sentence): Attribution['referent'] {
    const groups = this.#reading.verbGroups(sentence);
    let speech: VerbGroup | undefined;
    for (const group of groups)
      if (group.form === 'finite' && group.verbClass === 'say' && !group.isPassive) speech = group;
    const phrase = speech === undefined ? null : this.resolver.subjects.subjectOf(speech, sentence);
    const resolved = phrase === null ? null : this.resolver.referentOf(phrase);
    if (resolved !== null || groups.length > 0) return resolved ?? this.resolver.mainSubject(sentence);
    const heading = phraseAt(this.#reading, sentence.from, sentence.to, groups);
    return heading?.complement == null ? null : this.resolver.referentOf(heading);
  }
}

/** Languages in which the subject stands before the verb after a quote ("...", X said). */
const SUBJECT_FIRST = new Set(['en', 'de']);
const POSSESSIVES = new Set(
  'ses son sa leurs leur sue sua suoi suo his her their its sus su seus suas'.split(' '),
);
const DEMONSTRATIVES = new Set(
  'queste questo questa così tel telle tels telles ce these those such'.split(' '),
);
const WEAK = new Set(['pour', 'per', 'para', 'so']);
