import type { Mention } from './mention';

/** Gives each mention the canonical name of its entity: the fullest form that the article has. */
export function resolveNames(text: string, mentions: readonly Omit<Mention, 'name'>[]): readonly Mention[] {
  const names = mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const people = new Map<string, string>();
  mentions.forEach(({ type }, at) => {
    const name = names[at] ?? '';
    const words = name.split(' ');
    if (type !== 'PER' || words.length < 2) return;
    for (const part of [words[0] ?? '', words.at(-1) ?? '', words.slice(1).join(' ')])
      if (!people.has(part)) people.set(part, name);
  });
  return mentions.map((mention, at) => {
    const name = names[at] ?? '';
    return { ...mention, name: mention.type === 'PER' ? (people.get(name) ?? name) : name };
  });
}
