import { l10n, window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { creatorName, setCreatorName } from '../border/reader-settings';
import { say } from '../border/say';

const ASKED = 'wasAskedForName';

/** Once, after the first note: offers to sign notes. Does not stand in the way of writing. */
export async function askForName({ globalState }: ExtensionContext, creator: string): Promise<void> {
  if (creator !== '' || globalState.get<boolean>(ASKED, false)) return;
  await globalState.update(ASKED, true);
  const choose = l10n.t('Choose a Name…');
  const message = l10n.t('Your note is added without a name. Choose how your notes are signed?');
  void say.information(message, choose).then(async (chosen) => {
    if (chosen === choose) await chooseName();
  });
}

/** Asks for the name that notes are signed with; it is kept in the settings. */
export async function chooseName(): Promise<void> {
  const name = await window.showInputBox({
    title: l10n.t('Your Name'),
    prompt: l10n.t('Your notes are signed with it. It stays on this machine and in the annotations file.'),
    value: creatorName(),
  });
  if (name !== undefined) await setCreatorName(name);
}
