import type { FileResult } from './ports';

/** Where an article comes from: shipped with Pressmark, or a file of the workspace. */
export type ArticleOrigin = 'seed' | 'workspace';

/** One article as a source lists it. */
export interface ArticleFile {
  /** Unique over all sources and stable: `pressmark-seed:<file>`, or folder and path of a workspace article. */
  readonly id: string;
  /** What annotations write as `target.source`: path relative to the folder with `/`, or `pressmark-seed:<file>`. */
  readonly source: string;
  /** Key of the workspace folder that holds it (its URI); null for a seed. */
  readonly folder: string | null;
}

/** `listed`: articles came, went or were renamed. `content`: the bytes of one article are others now. */
export type ArticleFileChange =
  { readonly kind: 'listed' } | { readonly kind: 'content'; readonly id: string };

/** A place that articles come from. Calls never throw: what cannot be read is a value. */
export interface ArticleSource {
  readonly origin: ArticleOrigin;
  /** All articles there at this moment, in any order; none when the place cannot be read. */
  list(): Promise<readonly ArticleFile[]>;
  read(file: ArticleFile): Promise<FileResult<Uint8Array>>;
  /** Calls back after a change, by whomever. Returns the way to stop. */
  watch(onDidChange: (change: ArticleFileChange) => void): () => void;
}

/** The languages that the reader chose against the detected ones. */
export interface LanguageOverrides {
  /** ISO 639-1 code, or undefined when the reader chose none for this article. */
  languageOf(articleId: string): string | undefined;
}
