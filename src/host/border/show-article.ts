import { commands, languages, Range, TextEditorRevealType, window, workspace } from 'vscode';
import type { TextDocument, TextEditor, Uri, ViewColumn } from 'vscode';
import type { Span } from '../../core/text/span';
import { ARTICLE_LANGUAGE } from '../../ids';
import { toRange } from './positions';

export interface ShowOptions {
  readonly span?: Span | null;
  readonly viewColumn?: ViewColumn;
  readonly preserveFocus?: boolean;
}

/** Tells whether another article was asked for meanwhile, and when the one before is shown. */
let asked = 0;
let shown: Promise<unknown> = Promise.resolve();

/**
 * Opens an article in an editor, at a place if there is one. Undefined when VS Code shows it without giving its text, and
 * when the reader went on to another one before it was shown.
 */
export async function showArticle(uri: Uri, options: ShowOptions = {}): Promise<TextEditor | undefined> {
  const document = await openDocument(uri);
  if (document === undefined) {
    await commands.executeCommand('vscode.open', uri);
    return undefined;
  }
  const editor = await showDocument(document, options);
  if (editor === undefined) return undefined;
  const { span } = options;
  if (span != null)
    editor.revealRange(toRange(document, span), TextEditorRevealType.InCenterIfOutsideViewport);
  else if (editor.selection.isEmpty) editor.revealRange(new Range(0, 0, 0, 0));
  return editor;
}

/**
 * One after the other, and of those that wait only the last: of two editors asked for at once, as by a double click, VS Code
 * refuses one.
 */
async function showDocument(document: TextDocument, options: ShowOptions): Promise<TextEditor | undefined> {
  const { span, viewColumn, preserveFocus } = options;
  asked += 1;
  const own = asked;
  const showing = shown.then(() => {
    if (own !== asked) return undefined;
    return window.showTextDocument(document, {
      preview: true,
      ...(viewColumn !== undefined && { viewColumn }),
      ...(preserveFocus !== undefined && { preserveFocus }),
      ...(span != null && { selection: toRange(document, span) }),
    });
  });
  // What was refused is told to whoever asked for it.
  shown = showing.catch(() => undefined);
  return showing;
}

/** Undefined for what extensions do not get to see: binary files and very large ones. */
async function openDocument(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return await asArticle(await workspace.openTextDocument(uri));
  } catch (error) {
    if (await exists(uri)) return undefined;
    throw error;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Plain text becomes a news article: its own language has settings for reading prose. What has a language keeps it. */
export async function asArticle(document: TextDocument): Promise<TextDocument> {
  if (document.languageId !== 'plaintext') return document;
  return languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
}
