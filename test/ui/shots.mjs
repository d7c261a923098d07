/** Takes pictures of the reader in every kind of theme, for people to look at: `npm run shots`. */
import { THEMES, openWindow, shots } from './harness/window.mjs';

for (const theme of Object.keys(THEMES)) {
  const window = await openWindow({ theme });
  try {
    await window.openSidebar();
    await window.openArticle(/./);
    await window.decorations().first().waitFor();
    await window.shot(`reader-${theme}`);
  } finally {
    await window.close();
  }
}
console.log(`The pictures are in ${shots}.`);
