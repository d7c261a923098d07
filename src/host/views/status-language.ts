import { l10n, StatusBarAlignment, window } from 'vscode';
import type { StatusBarItem } from 'vscode';
import { COMMANDS } from '../../ids';
import { Owner } from '../border/lifecycle';
import { languageInSentence, languageName, percent } from '../border/wording';
import type { Reader } from '../reader';

/** Below this the status bar asks for a look. */
const UNSURE = 0.8;
/** To the left of VS Code's own editor items. */
const PRIORITY = 101;

/** Which language the article is read in and how sure that is; choosing it changes it. */
export class LanguageStatus {
  readonly #reader: Reader;
  readonly #owner = new Owner();
  readonly #item: StatusBarItem;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#item = this.#owner.own(
      window.createStatusBarItem('pressmark.language', StatusBarAlignment.Right, PRIORITY),
    );
    this.#item.name = l10n.t('Language of the Article');
    this.#item.command = COMMANDS.setLanguage;
    this.#owner.own(
      reader.active.onDidChange(() => {
        this.#show();
      }),
    );
    this.#show();
  }

  dispose(): void {
    this.#owner.dispose();
  }

  #show(): void {
    const language = this.#reader.active.article?.analysis?.language;
    if (language === undefined) {
      this.#item.hide();
      return;
    }
    const name = languageInSentence(language.code);
    const isUnsure = language.confidence < UNSURE;
    this.#item.text = `$(globe) ${languageName(language.code)}${isUnsure ? ` ${percent(language.confidence)}` : ''}`;
    this.#item.tooltip =
      language.decidedBy === 'override'
        ? l10n.t('Article in {0}: you chose it. Select to change it.', name)
        : l10n.t('Article in {0}: {1} sure. Select to change it.', name, percent(language.confidence));
    this.#item.accessibilityInformation = { label: this.#item.tooltip, role: 'button' };
    this.#item.show();
  }
}
