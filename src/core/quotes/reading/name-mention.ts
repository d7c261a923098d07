import type { EntityType } from '../../entities/mention';
import type { Items } from './items';

/** A name in the reporter's text, by items. `OTHER` is a capitalised run that the recogniser did not mark. */
export interface NameMention {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly type: EntityType | 'OTHER';
  /** The fullest form in the article. */
  readonly name: string;
}

/** The same place with another name. All mentions have their fields in one order, so that the engine reads them all alike. */
export function renamed({ from, to, type }: NameMention, name: string, as = type): NameMention {
  return { from, to, type: as, name };
}

/** A part of a name. */
export function within(items: Items, { type }: NameMention, from: number, to: number): NameMention {
  return { from, to, type, name: items.slice(from, to) };
}
