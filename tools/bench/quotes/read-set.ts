import { readFileSync } from 'node:fs';
import { type AnalyseOptions, analyse } from '../../../src/core/analysis/analyse';
import { loadRecogniser } from '../../../src/core/entities/load-recogniser';
import { parseModel } from '../../../src/core/entities/model-file';
import type { QuoteAnalysis } from '../../../src/core/quotes/analyse-quotes';
import { analyseQuotes } from '../../../src/core/quotes/analyse-quotes';
import { MARKED_KINDS } from '../../../src/core/quotes/kinds/decide-kind';
import type { QuoteInput } from '../../../src/core/quotes/quote-input';
import type { GoldArticle, GoldSet } from './gold';
import type { Example } from './kind-learner';
import { isRightSpeaker, overlap } from './score';
import type { SpeakerExample } from './speaker-learner';
import { readUnseenNames } from './unseen-names';

/** An article read up to where the kinds and speakers of its quotes are decided. */
export interface ReadArticle {
  readonly gold: GoldArticle;
  readonly analysis: QuoteAnalysis;
  readonly kinds: readonly Example[];
  readonly speakers: readonly SpeakerExample[];
}

/** What a label of the project counts beside one of the gold. */
const OWN_WEIGHT = 0.33;

/** Whose names the extractor is given: a recogniser's that did not learn from the article, the shipped one's, or nobody's. */
export type NamesBy = 'unseen' | 'shipped' | 'none';

/** What the extractor is given for each article of the sets. */
export function readInputs(
  sets: readonly GoldSet[],
  by: NamesBy,
): readonly { readonly set: GoldSet; readonly gold: GoldArticle; readonly input: QuoteInput }[] {
  const recogniserOf = recognisersBy(by);
  return sets.flatMap((set) =>
    set.articles.map((gold) => {
      const { language, entities, ...structure } = analyse(gold.text, {
        recogniser: recogniserOf(set, gold),
        declaredLanguage: set.language ?? undefined,
      });
      const input = { text: gold.text, language: language.code, mentions: entities, ...structure };
      return { set, gold, input };
    }),
  );
}

function recognisersBy(by: NamesBy): (set: GoldSet, gold: GoldArticle) => AnalyseOptions['recogniser'] {
  if (by === 'none') return () => null;
  const bytes = readFileSync('media/models/entities.bin');
  const model = parseModel(bytes);
  const shipped = loadRecogniser(bytes);
  if (!model.ok || !shipped.ok) throw new Error('media/models/entities.bin cannot be read.');
  return by === 'shipped' ? () => shipped.value : readUnseenNames(model.value.lexicon);
}

/** Reads an article of a set up to where its quotes are decided. */
export function readArticle({ isOwn }: GoldSet, gold: GoldArticle, input: QuoteInput): ReadArticle {
  const analysis = analyseQuotes(input);
  return {
    gold,
    analysis,
    kinds: kindsOf(gold, analysis, isOwn ? OWN_WEIGHT : 1),
    speakers: speakersOf(gold, analysis),
  };
}

function kindsOf(article: GoldArticle, { marked }: QuoteAnalysis, weight: number): readonly Example[] {
  return marked.flatMap(({ span, evidence }) => {
    const gold = article.quotes.find((one) => overlap(one, span) >= 0.8);
    if (gold === undefined || gold.optional === true) return [];
    return [{ features: evidence.features, kind: MARKED_KINDS.indexOf(gold.kind), weight }];
  });
}

/** The quotes whose speaker the words of attribution do not settle, where one of the alternatives is right. */
function speakersOf(article: GoldArticle, { marked }: QuoteAnalysis): readonly SpeakerExample[] {
  return marked.flatMap(({ span, choose }) => {
    const gold = article.quotes.find((one) => overlap(one, span) >= 0.8);
    if (choose === null || gold === undefined || gold.kind === 'term') return [];
    if (gold.optional === true || gold.speakerOptional === true) return [];
    const { choice, features } = choose();
    const isRight = choice.alternatives.map(({ referent }) =>
      isRightSpeaker(gold, referent === null ? null : { name: referent.name, span: null }),
    );
    return isRight.includes(true) ? [{ alternatives: features, isRight }] : [];
  });
}
