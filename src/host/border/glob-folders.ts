/** Globs of the folders above what a glob matches: `{a,b}` and `{a,b}/**` of `{a,b}/**` with files below. */
export function foldersOf(glob: string): readonly string[] {
  const folders: string[] = [];
  let depth = 0;
  for (let index = 1; index < glob.length; index++) {
    const character = glob.charAt(index - 1);
    if (character === '{') depth++;
    else if (character === '}') depth--;
    if (glob.charAt(index) === '/' && depth === 0) folders.push(glob.slice(0, index));
  }
  return folders;
}
