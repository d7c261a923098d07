import type { Span } from '../text/span';

/** Persons, organisations, places, and other names (events, products, works), as `test/golden/README.md` defines them. */
export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** One place in the text where an entity is named. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Canonical name of the entity within this article: the fullest form that the article gives. */
  readonly name: string;
  /** Calibrated probability, 0 to 1, that span and type are both right. */
  readonly confidence: number;
}
