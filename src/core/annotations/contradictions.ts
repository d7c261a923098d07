import { byTime, type Correction, type Fix } from './corrections';

/** Two corrections of the same words that cannot both hold. */
export interface Contradiction {
  /** The later one: `applyCorrections` lets it win. */
  readonly winner: Correction;
  readonly loser: Correction;
}

/**
 * What two readers put right in different ways, each without knowing of the other: `first` and `second` are what either
 * added. Of two of one time, the one in `second` wins, as it does where it stands after the other in a file.
 */
export function findContradictions(
  first: readonly Correction[],
  second: readonly Correction[],
): readonly Contradiction[] {
  const byPlace = new Map<string, Correction[]>();
  for (const correction of first) {
    const key = placeOf(correction);
    byPlace.set(key, [...(byPlace.get(key) ?? []), correction]);
  }
  return second.flatMap((one) =>
    (byPlace.get(placeOf(one)) ?? [])
      .filter((other) => isContradicted(one.fix, other.fix))
      .map((other) =>
        byTime(other, one) <= 0 ? { winner: one, loser: other } : { winner: other, loser: one },
      ),
  );
}

/** The same for corrections of the same words. Positions shift with every edit before them; repeated lines have nothing else. */
function placeOf({ source, selectors }: Correction): string {
  const { exact, prefix, suffix, position, isRepeated } = selectors;
  return JSON.stringify([source, exact, prefix, suffix, isRepeated === true ? position : null]);
}

function isContradicted(a: Fix, b: Fix): boolean {
  return a.kind === b.kind ? claimOf(a) !== claimOf(b) : isRejected(a, b) || isRejected(b, a);
}

/** What a correction says that another of its kind may say otherwise. Where a speaker is named makes no difference. */
function claimOf(fix: Fix): string | null {
  switch (fix.kind) {
    case 'set-speaker':
    case 'name-entity':
      return fix.name;
    case 'mark-as-quote':
      return fix.quoteKind;
    case 'retype-entity':
      return fix.type;
    case 'not-a-quote':
    case 'reject-entity':
      return null;
  }
}

/** Whether `fix` says that there is nothing of what `other` is about. */
function isRejected(fix: Fix, other: Fix): boolean {
  switch (fix.kind) {
    case 'not-a-quote':
      return other.kind === 'set-speaker' || other.kind === 'mark-as-quote';
    case 'reject-entity':
      return other.kind === 'retype-entity' || other.kind === 'name-entity';
    case 'set-speaker':
    case 'mark-as-quote':
    case 'retype-entity':
    case 'name-entity':
      return false;
  }
}
