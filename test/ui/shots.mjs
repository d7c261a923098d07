/** Takes pictures of the reader in every kind of theme, for people to look at: `npm run shots`. */
import { THEMES, openWindow, shots } from './harness/window.mjs';

const ARTICLE = /Sam Altman a fini de bien jouer/;

for (const theme of Object.keys(THEMES)) {
  const window = await openWindow({ theme, settings: { 'pressmark.annotations.creator': 'Reader' } });
  try {
    await window.openSidebar();
    await window.openArticle(ARTICLE);
    await window.decorations().first().waitFor();
    await window.shot(`reader-${theme}`);
    await window.press(
      'Control+1',
      'Control+Home',
      'ArrowDown',
      'ArrowDown',
      'End',
      'Control+Shift+ArrowLeft',
      'Control+Alt+a',
    );
    await window.answer('Who else says so?');
    await window.answer('');
    await window.tree('Annotations').getByRole('treeitem', { name: 'Who else says so?' }).waitFor();
    await window.shot(`note-${theme}`);
  } finally {
    await window.close();
  }
}
console.log(`The pictures are in ${shots}.`);
