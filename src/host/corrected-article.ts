import { applyCorrections } from '../core/annotations/corrections';
import type { AnalysedArticle, ArticleLibrary, ArticleResult } from '../store/article-library';
import { uriOfId } from './border/article-address';
import type { ReaderNotes } from './tracker';

/** A listed article as the tracker would show it if it were open: with what the reader put right. */
export async function correctedArticle(
  library: ArticleLibrary,
  notes: ReaderNotes,
  id: string,
): Promise<ArticleResult<AnalysedArticle>> {
  const analysed = await library.analysed(id);
  if (!analysed.ok) return analysed;
  const { text, analysis } = analysed.value;
  const corrections = notes.correctionsOf(uriOfId(id));
  return { ok: true, value: { ...analysed.value, analysis: applyCorrections(text, analysis, corrections) } };
}
