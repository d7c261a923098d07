import { readFile } from 'node:fs/promises';
import { decodeText } from '../core/text/decode';

/** The text of a file, or what to tell the user. */
export type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the path',
  ENOTDIR: 'no such file; check the path',
  EISDIR: 'this is a folder; name the files in it',
  EACCES: 'not allowed to read this file; check its permissions',
  EPERM: 'not allowed to read this file; check its permissions',
  ENAMETOOLONG: 'the path is too long; check it',
};

/** Reads a text file. Line ends stay as they are, since offsets count them. */
export async function readArticleFile(path: string): Promise<FileText> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, message: fileMessage(error) };
  }
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded : { ok: false, message: `${decoded.message} Save it as UTF-8 text.` };
}

/** What a failed file operation means, in words. */
export function fileMessage(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return MESSAGES[code] ?? `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
