import type { EntityType } from '../../entities/mention';
import type { NameMention } from '../reading/name-mention';

/** Whoever a phrase stands for. */
export interface Referent {
  readonly name: string;
  readonly type: EntityType | 'OTHER' | 'DESCRIPTION';
  readonly isPlural: boolean;
  /** For a description: whether its noun is one for persons or organisations. */
  readonly isPerson?: boolean;
  /** For a description: its gender, where the determiner tells. */
  readonly gender?: 'm' | 'f' | null;
  /** For two names together: the items of both, `to` exclusive. */
  readonly items?: readonly [number, number];
}

/** Whoever a name in the text is the name of. */
export function fromName(mention: NameMention): Referent {
  return { name: mention.name, type: mention.type, isPlural: false };
}
