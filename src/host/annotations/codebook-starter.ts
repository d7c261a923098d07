import { l10n } from 'vscode';

/**
 * A codebook to begin with. JSON has no comments: what there is to say stands in a property that the schema allows, and
 * in the descriptions that the schema shows while typing.
 */
export function codebookStarter(): string {
  const codes = [
    {
      name: l10n.t('Framing'),
      color: '#1f77b4',
      shortcut: 'f',
      description: l10n.t('How the matter is presented.'),
    },
    {
      name: l10n.t('Loaded word'),
      color: '#d62728',
      shortcut: 'w',
      description: l10n.t('A word that judges where it should describe.'),
      parent: l10n.t('Framing'),
    },
    {
      name: l10n.t('To check'),
      color: '#ff7f0e',
      shortcut: 'c',
      description: l10n.t('A claim whose facts are to be looked up.'),
    },
  ];
  const comment = l10n.t(
    'Each code is a tag with a colour, a key that picks it, a description and, if you like, a parent. Change or replace these examples.',
  );
  return `${JSON.stringify({ version: 1, comment, codes }, null, 2)}\n`;
}
