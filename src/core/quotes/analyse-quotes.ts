import type { Attribution } from './attribution/attribution';
import { UNATTRIBUTED } from './attribution/attribution';
import { Attributor } from './attribution/attributor';
import { findIndirect } from './indirect';
import { isCalled, isIntroduced } from './kinds/introduced';
import type { KindEvidence } from './kinds/kind-features';
import { kindEvidence } from './kinds/kind-features';
import { hasGrammar } from './grammar/grammar-of';
import { markUse } from './kinds/mark-use';
import { findMarkedSpans } from './marks/find-marked-spans';
import type { MarkedSpan } from './marks/mark';
import type { Quote } from './quote';
import type { QuoteInput } from './quote-input';
import { Reading } from './reading/reading';
import { ReportingClauses } from './reading/reporting-clause';
import type { Choice } from './speakers/alternative';
import { Alternatives } from './speakers/alternatives';
import type { QuoteWords } from './speakers/speaker-features';
import { speakerFeatures } from './speakers/speaker-features';
import type { Way } from './speakers/way';
import { nounAgreement } from './grammar/grammar';
import { isSettled, wayOf } from './speakers/way';

/** One stretch between marks with everything that its kind is decided on. */
export interface QuoteEvidence {
  readonly span: MarkedSpan;
  readonly attribution: Attribution;
  readonly evidence: KindEvidence;
  /** Whether somebody stands before the colon that it follows: see `introduced.ts`. */
  readonly isIntroduced: boolean;
  /** Whether the word before it leads to a name. */
  readonly isCalled: boolean;
  /** How the words of attribution tell the speaker; null when they tell none. */
  readonly way: Way | null;
  /** Who may have said it, where those words do not settle it; read when asked for, for most such quotes are terms. */
  readonly choose: (() => OpenChoice) | null;
}

/** Who may have said a quote, with the features of each. */
export interface OpenChoice {
  readonly choice: Choice;
  readonly features: readonly (readonly number[])[];
}

/** The quotes of an article before their kind is decided. */
export interface QuoteAnalysis {
  readonly marked: readonly QuoteEvidence[];
  /** Reported speech without marks. */
  readonly indirect: readonly Quote[];
}

/** Reads and attributes every quote of an article. Shared with the tool that learns how kinds are decided. */
export function analyseQuotes(article: QuoteInput): QuoteAnalysis {
  const spans = outside(
    findMarkedSpans(article.text, new ReportingClauses(article.language)),
    article.boilerplate,
  );
  const reading = new Reading(article, spans);
  const attributor = new Attributor(article, reading, spans);
  const titleEnd = article.title?.end ?? -1;
  const attributions = attributor.attributeAll();
  const alternatives = new Alternatives(reading, attributor.resolver, attributions, titleEnd);
  const useOf = markUse(spans);
  const isKnown = hasGrammar(article.language);
  const marked = spans.map((span, number) => {
    const attribution = attributions[number] ?? UNATTRIBUTED;
    const item = reading.quoteItems[number] ?? 0;
    const features = [...useOf(span.family), ...(span.end <= titleEnd ? ['in-title'] : [])];
    const evidence = kindEvidence(reading, span, item, attribution, features, isKnown);
    const way = wayOf(reading, attribution);
    const choose = (): OpenChoice => {
      const choice = alternatives.of(number, way);
      const words = wordsOf(reading, span, choice, evidence);
      return { choice, features: speakerFeatures(choice, words) };
    };
    return {
      span,
      attribution,
      evidence,
      isIntroduced: isIntroduced(reading, item, attribution, evidence.features),
      isCalled: isCalled(reading, item),
      way,
      choose: !isKnown || isSettled(attribution, way) ? null : choose,
    };
  });
  return { marked, indirect: findIndirect(reading, attributor) };
}

/** Spans that overlap no gap; both lists are sorted. */
function outside(spans: readonly MarkedSpan[], gaps: QuoteInput['boilerplate']): readonly MarkedSpan[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < gaps.length && (gaps[next]?.end ?? 0) <= span.outer.start) next++;
    return (gaps[next]?.start ?? Infinity) >= span.outer.end;
  });
}

/** Longest stretch of a quote that is searched for names. */
const READ_LENGTH = 600;

function wordsOf(
  reading: Reading,
  span: MarkedSpan,
  { way, attribution, phrase }: Choice,
  { clause }: KindEvidence,
): QuoteWords {
  const text = reading.items.text
    .slice(span.start, Math.min(span.end, span.start + READ_LENGTH))
    .toLowerCase();
  const said = attribution.speaker?.span ?? null;
  const word = said === null ? '' : reading.items.text.slice(said.start, said.end).toLowerCase();
  const pronoun = way === 'pronoun' ? (reading.grammar.pronouns.get(word) ?? null) : null;
  const { cue } = attribution;
  return {
    text,
    length: span.end - span.start,
    cue: cue === null ? '' : reading.items.text.slice(cue.start, cue.end).toLowerCase(),
    hasFirstPerson: clause.hasFirstPerson,
    pronoun,
    nounGender: phrase === null ? null : (nounAgreement(reading.grammar, phrase.head)?.gender ?? null),
    language: reading.language,
  };
}
