import type { NameMention } from '../reading/name-mention';
import type { Reading } from '../reading/reading';
import type { NounPhrase } from './noun-phrase';
import type { Referent } from './referent';
import { fromName } from './referent';
import { CHIEFS } from './referring-words';
import type { RoleLinks } from './role-links';
import { roleKey } from './role-links';

/** Whom an office means that the article gives nobody: "le président" of the country that its readers live in. */
export class Chiefs {
  readonly #reading: Reading;
  readonly #roles: RoleLinks;
  /** Read when asked for, once for each office. */
  readonly #known = new Map<string, NameMention | null>();

  constructor(reading: Reading, roles: RoleLinks) {
    this.#reading = reading;
    this.#roles = roles;
  }

  /** The person whom the article names most of those who hold no other office; null where that is not clear. */
  of({ from, head }: NounPhrase): Referent | null {
    if (!CHIEFS.has(head)) return null;
    let most = this.#known.get(head);
    if (most === undefined) {
      most = mostNamedWithout(this.#reading, this.#roles, head);
      this.#known.set(head, most);
    }
    return most !== null && most.from < from ? fromName(most) : null;
  }
}

/** Names of those who hold an office other than one. */
function holdersOfOthers({ byRole }: RoleLinks, role: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [key, links] of byRole) if (key !== roleKey(role)) for (const { name } of links) names.add(name);
  return names;
}

/** Mentions of somebody who may be called by an office alone are more than these. */
const MANY = 2;

/** The first mention of the person whom an article names most, and often, and gives no other office; null where that is not clear. */
function mostNamedWithout({ names }: Reading, roles: RoleLinks, office: string): NameMention | null {
  const others = holdersOfOthers(roles, office);
  const counts = new Map<string, { count: number; readonly mention: NameMention }>();
  for (const mention of names.all) {
    if (mention.type !== 'PER' || others.has(mention.name)) continue;
    const known = counts.get(mention.name);
    if (known === undefined) counts.set(mention.name, { count: 1, mention });
    else known.count++;
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  const isClear = first !== undefined && first.count > MANY && first.count > (second?.count ?? 0);
  return isClear ? first.mention : null;
}
