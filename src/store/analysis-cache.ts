import { ANALYSIS_VERSION, type Analysis } from '../core/analysis/analysis';

/** Analyses a text; `language` is the reader's override, when there is one. May run on another thread. */
export type Analyser = (text: string, language: string | undefined) => Analysis | Promise<Analysis>;

/** Enough for some thousand articles of usual length, and for one of 20 MB. */
const DEFAULT_MAXIMUM_BYTES = 64 * 1024 * 1024;

interface Kept {
  readonly analysis: Promise<Analysis>;
  /** 0 until the analysis is there. */
  bytes: number;
}

/**
 * Analyses by content: the same text under the same override is analysed once, whoever asks and however many at once.
 * The least recently used go first when the kept ones together take more than `maximumBytes` (an estimate).
 */
export class AnalysisCache {
  readonly #analyse: Analyser;
  readonly #maximumBytes: number;
  /** In order of last use. */
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  constructor(analyse: Analyser, maximumBytes = DEFAULT_MAXIMUM_BYTES) {
    this.#analyse = analyse;
    this.#maximumBytes = maximumBytes;
  }

  /** Estimated bytes of what is kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The analysis of `text`. Rejects only when the analyser does, and then keeps nothing. */
  analyse(text: string, language?: string): Promise<Analysis> {
    const key = cacheKey(text, language);
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.analysis;
    }
    const kept: Kept = { analysis: this.#run(text, language), bytes: 0 };
    this.#kept.set(key, kept);
    kept.analysis.then(
      (analysis) => {
        this.#measure(key, kept, analysis);
      },
      () => {
        // The caller gets the rejection; here it only means that there is nothing to keep.
        if (this.#kept.get(key) === kept) this.#kept.delete(key);
      },
    );
    return kept.analysis;
  }

  /** Forgets everything: the analyser itself is another now (its model was loaded). */
  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }

  async #run(text: string, language: string | undefined): Promise<Analysis> {
    return this.#analyse(text, language);
  }

  #measure(key: string, kept: Kept, analysis: Analysis): void {
    if (this.#kept.get(key) !== kept) return;
    kept.bytes = estimateBytes(analysis);
    this.#bytes += kept.bytes;
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#bytes <= this.#maximumBytes) return;
      this.#kept.delete(oldest);
      this.#bytes -= bytes;
    }
  }
}

/** Objects of V8 with a few small integer fields; what holds a quote has several of them. */
const SPAN_BYTES = 32;
const MENTION_BYTES = 96;
const QUOTE_BYTES = 256;

function estimateBytes(analysis: Analysis): number {
  const spans = analysis.paragraphs.length + analysis.sentences.length + analysis.boilerplate.length;
  const mentions = analysis.entities.length + analysis.dates.length + analysis.quantities.length;
  return 1024 + spans * SPAN_BYTES + mentions * MENTION_BYTES + analysis.quotes.length * QUOTE_BYTES;
}

/** Length and two independent 32-bit hashes of the text, so that no two articles of a library meet by chance. */
function cacheKey(text: string, language: string | undefined): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return `${ANALYSIS_VERSION}:${language ?? ''}:${text.length}:${first >>> 0}:${second >>> 0}`;
}
