import type { Annotating } from './annotating';
import type { Home } from './home';

/** Annotations by the file that they are in: each file takes its part of a bulk change as one step of undo. */
export function byHome(
  { homes }: Annotating,
  ids: readonly string[],
): readonly { readonly home: Home; readonly own: readonly string[] }[] {
  const groups = new Map<Home, string[]>();
  for (const id of ids) {
    const home = homes.find(id)?.home;
    if (home === undefined) continue;
    const own = groups.get(home);
    if (own === undefined) groups.set(home, [id]);
    else own.push(id);
  }
  return [...groups].map(([home, own]) => ({ home, own }));
}
