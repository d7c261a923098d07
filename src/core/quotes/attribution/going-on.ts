/** Verbs that go on from something said: to add, continue, conclude. */
const GOING_ON = /(?:^|\s)(?:aggiun|prosegu|continu|conclu|ribad|ajout|poursui|renchér|added|adding|adds)/;

/** Whether a verb, or the last of several words, goes on from something said. */
export function isGoingOn(words: string): boolean {
  return GOING_ON.test(words);
}
