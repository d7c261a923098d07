/**
 * The two lines that have git merge Pressmark's files with `pressmark merge`, for a shell in the repository: in the README,
 * in the help of the command and in VS Code alike. `cli`: path of `dist/cli.js`.
 */
export function mergeSetup(cli: string): readonly string[] {
  // Git gives the command to a shell itself: quoted once for that one, and once for the shell that runs the line.
  const path = cli.replaceAll('\\', '/').replaceAll('%', '%%').replaceAll("'", "'\\''");
  const driver = `node '${path}' merge %O %A %B`.replace(/[\\$`"]/g, '\\$&');
  return [
    `git config merge.pressmark.driver "${driver}"`,
    'echo ".pressmark/*.json merge=pressmark" >> .gitattributes',
  ];
}

/** Where `dist/cli.js` is, where nobody knows. */
export const SOME_CLI = '/path/to/pressmark/dist/cli.js';
