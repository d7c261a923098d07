import type { Homes } from './homes';

/** All tags that annotations carry, most used first. */
export function tagsInUse(homes: Homes): readonly string[] {
  const counts = new Map<string, number>();
  for (const home of homes.all()) {
    for (const { tags } of home.annotations.all()) {
      for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag);
}
