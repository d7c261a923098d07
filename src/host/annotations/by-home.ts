import type { Annotating } from './annotating';
import type { Home } from './home';

/** Annotations by the file that they are in: each file takes its part, `own` ids, of a bulk change as one step of undo. */
export function byHome(
  { homes }: Annotating,
  addresses: readonly string[],
): readonly { readonly home: Home; readonly own: readonly string[] }[] {
  const groups = new Map<Home, string[]>();
  for (const address of addresses) {
    const found = homes.find(address);
    if (found === null) continue;
    const { home, annotation } = found;
    const own = groups.get(home);
    if (own === undefined) groups.set(home, [annotation.id]);
    else own.push(annotation.id);
  }
  return [...groups].map(([home, own]) => ({ home, own }));
}
