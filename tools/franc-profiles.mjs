/**
 * An esbuild plugin that leaves out of the bundles the profiles of the languages that are no candidates: franc carries 187,
 * nine tenths of its size, and Pressmark asks it for a few with `only`, so that the answers stay the same.
 */
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';

const CANDIDATES = 'src/core/language/candidates.ts';

export const francProfiles = {
  name: 'franc-profiles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = await import(pathToFileURL(path));
      const candidates = await readCandidates();
      const kept = Object.entries(data).map(([script, profiles]) => [script, pick(profiles, candidates)]);
      const scripts = Object.fromEntries(kept.filter(([, profiles]) => Object.keys(profiles).length > 0));
      return { contents: `export const data = ${JSON.stringify(scripts)};`, watchFiles: [CANDIDATES] };
    });
  },
};

async function readCandidates() {
  const { outputFiles } = await build({
    entryPoints: [CANDIDATES],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { CANDIDATES: candidates } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
  return candidates;
}

function pick(profiles, candidates) {
  return Object.fromEntries(Object.entries(profiles).filter(([language]) => candidates.has(language)));
}
