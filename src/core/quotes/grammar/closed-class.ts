import type { Grammar } from './grammar';

const closedClasses = new WeakMap<Grammar, ReadonlySet<string>>();

/** Whether a word is an article, a preposition, a pronoun, an auxiliary, an adverb, a conjunction or the like. */
export function isClosedClass(word: string, grammar: Grammar): boolean {
  let closed = closedClasses.get(grammar);
  if (closed === undefined) {
    closed = new Set([
      ...grammar.determiners,
      ...grammar.prepositions,
      ...grammar.pronouns.keys(),
      ...grammar.ofWords,
      ...grammar.coordinators,
      ...grammar.adverbs,
      ...grammar.complementisers,
      ...grammar.subordinators,
      ...grammar.asWords,
      ...grammar.auxiliaries,
    ]);
    closedClasses.set(grammar, closed);
  }
  return closed.has(word);
}
