/** What stands before the file name of a seed article opened without a copy in the workspace. */
export const SEED_PREFIX = 'pressmark-seed:';

/**
 * Why a source is refused: a path must stay inside the workspace folder. Null when it is fine. `foreign` is no fault: an
 * annotation of another tool on something that is no file here.
 */
export type SourceProblem =
  'empty' | 'foreign' | 'absolute' | 'leaves-folder' | 'backslash' | 'not-plain' | null;

/** Checks a source: a path relative to the workspace folder with forward slashes, or `pressmark-seed:<file>`. */
export function sourceProblem(source: string): SourceProblem {
  const path = source.startsWith(SEED_PREFIX) ? source.slice(SEED_PREFIX.length) : source;
  if (path === '') return 'empty';
  if (path.includes('\\')) return 'backslash';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'absolute';
  if (path === source && /^[a-z][a-z0-9+.-]*:/i.test(path)) return 'foreign';
  const segments = path.split('/');
  if (segments.includes('..')) return 'leaves-folder';
  if (segments.some((segment) => segment === '' || segment === '.') || hasControl(path)) return 'not-plain';
  return path !== source && segments.length > 1 ? 'not-plain' : null;
}

function hasControl(path: string): boolean {
  for (let at = 0; at < path.length; at++)
    if (path.charCodeAt(at) < 0x20 || path.charCodeAt(at) === 0x7f) return true;
  return false;
}
