import type { Annotation } from './annotation';
import { CONTEXT, writeAnnotation, writeSingleAnnotation } from './w3c-write';

/** W3C JSON-LD: one annotation as a document of its own, several as a list of such documents. Ends with a line end. */
export function toJsonLd(annotations: readonly Annotation[]): string {
  const [only] = annotations;
  if (only !== undefined && annotations.length === 1) return writeSingleAnnotation(only);
  const items = annotations.map((annotation) => ({ '@context': CONTEXT, ...writeAnnotation(annotation) }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
