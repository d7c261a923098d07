import { window } from 'vscode';
import type { Disposable } from 'vscode';

/** Breaks a mark-up in two without being seen. */
const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Messages to the reader. VS Code takes `[words](command:…)` in a message for a link that runs a command when it is
 * clicked, and file names, article titles and what stands in a file of annotations are nobody's to trust: no message of
 * Pressmark has links, so none is left in one.
 */
export const say = {
  information: (message: string, ...actions: string[]): Thenable<string | undefined> =>
    window.showInformationMessage(withoutLinks(message), ...actions),
  warning: (message: string, ...actions: string[]): Thenable<string | undefined> =>
    window.showWarningMessage(withoutLinks(message), ...actions),
  error: (message: string, ...actions: string[]): Thenable<string | undefined> =>
    window.showErrorMessage(withoutLinks(message), ...actions),
  /** In the status bar, for some milliseconds. */
  briefly: (message: string, milliseconds: number): Disposable =>
    window.setStatusBarMessage(withoutIcons(message), milliseconds),
};

/** For the other places in which VS Code makes links of text. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', `]${ZERO_WIDTH_SPACE}(`);
}

/** For labels in which VS Code draws an icon for `$(name)`: text of articles and files is shown as it is. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', `$${ZERO_WIDTH_SPACE}(`);
}
