/** An entry of a list in which readers choose or type. */
export interface Choosable {
  readonly label: string;
  readonly description?: string;
  /** What was typed when this entry offered to take it as it is; undefined for entries that stand for themselves. */
  readonly typed?: string;
}

/**
 * What Enter takes: the entry that is active, unless typing went on since it became so, else the first one with a word
 * that begins as typed. Null: what was typed, as it is.
 */
export function chosenEntry<T extends Choosable>(
  known: readonly T[],
  active: T | undefined,
  typed: string,
): T | null {
  if (active !== undefined && active.typed === undefined && holds(active, typed)) return active;
  if (active?.typed !== undefined && active.typed === typed) return null;
  return typed === '' ? null : bestMatch(known, typed);
}

/** The entry that is typed, else the first one that begins so, else the first one with a word that begins so. */
export function bestMatch<T extends Choosable>(known: readonly T[], typed: string): T | null {
  const wanted = typed.toLocaleLowerCase();
  const named = known.map((entry) => ({ entry, name: nameOf(entry).toLocaleLowerCase() }));
  const best =
    known.find((entry) => nameOf(entry) === typed) ??
    named.find(({ name }) => name === wanted)?.entry ??
    named.find(({ name }) => name.startsWith(wanted))?.entry ??
    named.find(({ name }) => hasWordBeginning(name, wanted))?.entry;
  return best ?? null;
}

function hasWordBeginning(name: string, wanted: string): boolean {
  for (let at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
  }
  return false;
}

function holds({ label, description = '' }: Choosable, typed: string): boolean {
  return `${label}\n${description}`.toLocaleLowerCase().includes(typed.toLocaleLowerCase());
}

/** Without the icon before it. */
function nameOf({ label }: Choosable): string {
  return label.replace(/^\$\([\w-]+\)\s*/u, '');
}
