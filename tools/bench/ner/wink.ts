import model from 'wink-eng-lite-web-model';
import winkNlp, { type Detail } from 'wink-nlp';
import type { FoundName, Rival } from './rivals';

const TYPES: Readonly<Record<string, string>> = { PERSON: 'PER', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC' };

/** `wink-nlp` with its English model: it marks dates, sums, addresses and the like; names only if the model has the types. */
export function winkRival(): Rival {
  const nlp = winkNlp(model);
  return {
    name: 'wink-nlp',
    language: 'en',
    find: (text) => {
      const found: FoundName[] = [];
      let from = 0;
      // eslint-disable-next-line @typescript-eslint/unbound-method -- the package takes its accessors by reference
      const details = nlp.readDoc(text).entities().out(nlp.its.detail) as unknown as readonly Detail[];
      for (const { value, type } of details) {
        const start = text.indexOf(value, from);
        if (start < 0) continue;
        from = start + value.length;
        const known = TYPES[type];
        if (known !== undefined) found.push({ start, end: from, type: known });
      }
      return found;
    },
  };
}
