import { readArticle } from '../article/read-article';
import { findDates } from '../dates/find-dates';
import { findQuantities } from '../dates/find-quantities';
import type { Recogniser } from '../entities/recogniser';
import { detectLanguage } from '../language/detect-language';
import { extractQuotes } from '../quotes/extract-quotes';
import { composed, inOriginal } from '../text/composed';
import { splitSentences } from '../text/sentences';
import { tokenise } from '../text/tokens';
import { ANALYSIS_VERSION, type Analysis } from './analysis';

export interface AnalyseOptions {
  /** Null when there is no model: an analysis without names. */
  readonly recogniser: Pick<Recogniser, 'recognise'> | null;
  /** ISO 639-1: the reader chose it. */
  readonly language?: string | undefined;
  /** ISO 639-1: the data that the text came with says so. */
  readonly declaredLanguage?: string | undefined;
}

/**
 * Everything that is known of an article, from its text alone. Pure, deterministic, linear in the length of the text;
 * takes any string and never throws. Spans count in the text as given, also where its accents stand behind their letters.
 */
export function analyse(text: string, options: AnalyseOptions): Analysis {
  const readable = composed(text);
  return readable === null
    ? analyseComposed(text, options)
    : inOriginal(readable, analyseComposed(readable.text, options));
}

function analyseComposed(text: string, options: AnalyseOptions): Analysis {
  const hints = { override: options.language, declared: options.declaredLanguage };
  const language = detectLanguage(text, hints);
  const layout = readArticle(text);
  const tokens = tokenise(text, language.code);
  const sentences = splitSentences(tokens, layout.paragraphs, language.code);
  const { title, byline, dateline, boilerplate } = layout;
  const entities =
    options.recogniser?.recognise({ tokens, language: language.code, title, byline, sentences }) ?? [];
  const dates = findDates(tokens, sentences, language.code);
  return {
    version: ANALYSIS_VERSION,
    language,
    ...layout,
    sentences,
    entities,
    dates,
    quantities: findQuantities(tokens, sentences, language.code, dates),
    quotes: extractQuotes({
      text,
      language: language.code,
      mentions: entities,
      title,
      dateline,
      boilerplate,
    }),
  };
}
