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

/** Opens an article in an editor, at a place if there is one. Undefined when VS Code shows it without giving its text. */
export async function showArticle(uri: Uri, options: ShowOptions = {}): Promise<TextEditor | undefined> {
  const document = await openDocument(uri);
  if (document === undefined) {
    await commands.executeCommand('vscode.open', uri);
    return undefined;
  }
  const { span, viewColumn, preserveFocus } = options;
  const editor = await window.showTextDocument(document, {
    preview: true,
    ...(viewColumn !== undefined && { viewColumn }),
    ...(preserveFocus !== undefined && { preserveFocus }),
    ...(span != null && { selection: toRange(document, span) }),
  });
  if (span != null)
    editor.revealRange(toRange(document, span), TextEditorRevealType.InCenterIfOutsideViewport);
  else if (editor.selection.isEmpty) editor.revealRange(new Range(0, 0, 0, 0));
  return editor;
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
