import { l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { COMMANDS } from '../../ids';
import type { CommandTable } from '../border/run-command';
import { say } from '../border/say';
import { languageName, percent } from '../border/wording';
import type { Reader } from '../reader';

/** ISO 639-1: the languages with a recogniser and a lexicon come first. */
const LANGUAGES = [
  'fr',
  'it',
  'en',
  'es',
  'de',
  'pt',
  'ca',
  'nl',
  'ro',
  'pl',
  'ru',
  'uk',
  'el',
  'ar',
  'zh',
  'ja',
];

export function languageCommands(reader: Reader): CommandTable {
  return { [COMMANDS.setLanguage]: () => setLanguage(reader) };
}

interface Choice extends QuickPickItem {
  /** Undefined: detect it. */
  readonly code: string | undefined;
}

async function setLanguage({ active, languages, library }: Reader): Promise<void> {
  const article = active.article;
  if (article === undefined) {
    void say.information(l10n.t('Open an article first.'));
    return;
  }
  const chosen = await window.showQuickPick(
    choices(languages.languageOf(article.articleId), article.analysis?.language),
    {
      placeHolder: l10n.t('Which language is this article in?'),
      matchOnDescription: true,
    },
  );
  if (chosen === undefined) return;
  await languages.set(article.articleId, chosen.code);
  library.languageChanged(article.articleId);
}

function choices(
  override: string | undefined,
  current: { readonly code: string; readonly confidence: number } | undefined,
): readonly Choice[] {
  const detect: Choice = {
    label: l10n.t('Detect from the Text'),
    description:
      override === undefined && current !== undefined
        ? l10n.t('{0}, {1} sure', languageName(current.code), percent(current.confidence))
        : '',
    code: undefined,
  };
  const all = LANGUAGES.map((code) => ({
    label: languageName(code),
    description: code === override ? l10n.t('{0}, chosen', code) : code,
    code,
  }));
  return [detect, ...all];
}
