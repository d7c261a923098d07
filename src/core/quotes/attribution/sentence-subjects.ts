import { MAX_GROUPS } from '../reading/group-search';
import type { Reading, Sentence } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { CueContext } from './cue-context';
import { canSpeak, ownerOf } from './described-source';
import type { NounPhrase } from './noun-phrase';
import type { Referent } from './referent';
import {
  agentIn,
  isGoverned,
  isSubordinate,
  personAfter,
  reactionIn,
  reporterIn,
  saidBefore,
  tellerIn,
} from './sentence-roles';
import type { SubjectFinder } from './subject';
import { topicIn } from './topic';

/** What finding the subjects of sentences asks of the resolver of phrases. */
interface Resolving {
  readonly reading: Reading;
  readonly subjects: SubjectFinder;
  readonly context: CueContext;
  readonly referentOf: (phrase: NounPhrase, depth: number) => Referent | null;
  readonly speakerIn: (sentence: Sentence) => Referent | null;
}

/** Whom a search found that `depth` others had asked for: what it may have given up too early counts for searches as deep alone. */
interface Found {
  readonly referent: Referent | null;
  readonly depth: number;
}

/** Searches within each other before one is given up. */
const MAX_DEPTH = 6;

/** Who each sentence is about, who says something in it, and whose words it reports. Bounded. */
export class SentenceSubjects {
  readonly #reading: Reading;
  readonly #subjects: SubjectFinder;
  readonly #context: CueContext;
  readonly #referentOf: Resolving['referentOf'];
  readonly #speakerIn: Resolving['speakerIn'];
  readonly #mainSubjects = new Map<number, Found>();
  readonly #sources = new Map<number, NounPhrase | null>();
  readonly #saying = new Map<number, Found>();
  readonly #reported = new Map<number, Found>();
  readonly #agents = new Map<number, Found>();

  constructor({ reading, subjects, context, referentOf, speakerIn }: Resolving) {
    this.#reading = reading;
    this.#subjects = subjects;
    this.#context = context;
    this.#referentOf = referentOf;
    this.#speakerIn = speakerIn;
  }

  /** "According to Muyembe, ...", "..., a confirmé le ministère": whose words the sentence reports, before an item. */
  sourceIn(sentence: Sentence, depth: number, before: number): Referent | null {
    const source = this.#sourcePhrase(sentence);
    if (source === null || source.to > before) return null;
    return found(this.#reported, sentence, depth, () => this.#referentOf(source, depth + 1));
  }

  /** "... a été confirmé par X": whoever does what a sentence says was done. */
  agentOf(sentence: Sentence, depth: number): Referent | null {
    return found(this.#agents, sentence, depth, () =>
      this.of(agentIn(this.#reading, this.#context, sentence), depth),
    );
  }

  /** Read once for each sentence. */
  #sourcePhrase(sentence: Sentence): NounPhrase | null {
    const known = this.#sources.get(sentence.number);
    if (known !== undefined) return known;
    const source =
      this.#context.accordingToAt(sentence.from, false)?.subject ??
      reporterIn(this.#reading, this.#subjects, sentence) ??
      this.#context.accordingToAtEnd(sentence)?.subject ??
      tellerIn(this.#reading, this.#context, sentence) ??
      topicIn(this.#reading, sentence);
    this.#sources.set(sentence.number, source);
    return source;
  }

  /** The subject of a sentence's last verb of saying. */
  sayingIn(sentence: Sentence, depth = 0): Referent | null {
    return found(this.#saying, sentence, depth, () =>
      this.of(saidBefore(this.#reading, this.#subjects, sentence.to, sentence), depth),
    );
  }

  of(phrase: NounPhrase | null, depth: number): Referent | null {
    return phrase === null || depth > MAX_DEPTH ? null : this.#referentOf(phrase, depth + 1);
  }

  /** Whose words a text in a sentence is: "selon un communiqué de X". */
  sourceOf(sentence: Sentence): Referent | null {
    return this.sourceIn(sentence, 0, sentence.to);
  }

  earlierSubject(before: number, sentence: Sentence, depth: number): Referent | null {
    const groups = this.#reading.verbGroups(sentence);
    const first = groups.slice(0, MAX_GROUPS).find((group) => group.form === 'finite');
    if (first === undefined || first.to > before) return null;
    const subject = this.#subjects.subjectOf(first, sentence);
    if (subject === null || subject.to > before) return null;
    // "A X, che aveva chiesto le sue dimissioni, ha ribattuto": X acts in the relative clause alone.
    if (isGoverned(this.#reading, subject, first.from, sentence)) return null;
    return this.#referentOf(subject, depth + 1);
  }

  /** The subject of a sentence's first finite verb, when both stand before the item. */
  mainSubjectBefore(item: number, sentence: Sentence): Referent | null {
    return this.earlierSubject(item, sentence, 0);
  }

  /** The referent of the subject of a sentence's first finite verb. */
  mainSubject(sentence: Sentence, depth = 0): Referent | null {
    return found(this.#mainSubjects, sentence, depth, () => this.#readMainSubject(sentence, depth));
  }

  #readMainSubject(sentence: Sentence, depth: number): Referent | null {
    const groups = this.#reading.verbGroups(sentence);
    let tries = 0;
    let opening: NounPhrase | null = null;
    for (const group of groups) {
      if (group.form !== 'finite') continue;
      if (++tries > 3) return null;
      const subject = this.#subjects.subjectOf(group, sentence);
      if (subject === null) {
        const told =
          this.#speakerIn(sentence) ??
          this.of(personAfter(this.#reading, group, sentence), depth) ??
          this.of(this.#wordsAfter(group, sentence), depth);
        if (told !== null) return told;
        continue;
      }
      if (tries < 3 && isSubordinate(this.#reading, subject, group.from, sentence, tries === 1)) {
        if (subject.from === sentence.from) opening = subject;
        continue;
      }
      // "Le décret de X a été bloqué par le juge Y. Il estime": whoever acts, before whose thing it is.
      const isThing = subject.name === null && subject.pronoun === null && !canSpeak(this.#reading, subject);
      const acting = isThing && this.#isDone(group, groups) ? this.agentOf(sentence, depth) : null;
      if (acting?.type === 'PER') return acting;
      const one = ownerOf(this.#reading, subject) ?? this.#referentOf(subject, depth + 1);
      // "O et d'autres élus étaient présents"
      const { grammar, items } = this.#reading;
      const isJoined =
        subject.name !== null && group.isPlural && grammar.coordinators.has(items.word(subject.to));
      const referent = one !== null && isJoined ? { ...one, isPlural: true } : one;
      const agent = referent?.isPerson === false && group.isPassive ? this.agentOf(sentence, depth) : null;
      if (referent !== null) return agent ?? referent;
    }
    if (groups.length === 0) return this.of(reactionIn(this.#reading, sentence), depth);
    // "Le maire, qui préside la régie, marche sur des œufs": of a verb that no list knows.
    return this.#speakerIn(sentence) ?? this.of(opening, depth);
  }

  /** "a été bloqué", "vient d'être bloqué" */
  #isDone(group: VerbGroup, groups: readonly VerbGroup[]): boolean {
    const next = groups[groups.indexOf(group) + 1];
    return group.isPassive || (next?.isPassive === true && next.from <= group.to + 1);
  }

  /** "È arrivata la replica di X": the words of somebody as the subject after the verb. */
  #wordsAfter(group: VerbGroup, sentence: Sentence): NounPhrase | null {
    const after = this.#subjects.subjectAfter(group.to, sentence, group.isPlural);
    const isWords = after?.hasComplement === true && this.#reading.grammar.speechNouns.has(after.head);
    return isWords ? after : null;
  }
}

/** What is known of a sentence, or else what `search` finds: once for each depth at most, so that the whole stays linear. */
function found(
  known: Map<number, Found>,
  { number }: Sentence,
  depth: number,
  search: () => Referent | null,
): Referent | null {
  if (depth > MAX_DEPTH) return null;
  const before = known.get(number);
  if (before !== undefined && before.depth <= depth) return before.referent;
  const referent = search();
  known.set(number, { referent, depth });
  return referent;
}
