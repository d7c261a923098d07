import type { ParseError } from 'jsonc-parser';
import { createScanner, findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import { createLineIndex } from '../../core/text/line-index';

/** The parser of trees calls itself for each level: deeper texts could overflow the stack. */
const DEEPEST_TREE = 256;

/** Why a text is no JSON, in one English sentence with line and column; both count from 1. */
export function syntaxProblem(text: string): string {
  if (text.trim() === '') return 'the file is empty';
  const marker = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
  if (marker !== null) return `line ${lineOf(text, marker.index)}: a merge conflict is not resolved`;
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== null) return `line ${lineOf(text, tooDeep)}: it is nested too deeply`;
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [first] = errors;
  if (first === undefined) return 'the file is not valid JSON';
  const { line, character } = createLineIndex(text).positionAt(first.offset);
  const what = printParseErrorCode(first.error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return `line ${line + 1}, column ${character + 1}: not valid JSON (${what})`;
}

/**
 * Lines, from 1, of places in a JSON text that is valid. Reads the text once for all of them; slow on
 * large files. In a text that is nested too deeply to be parsed here, the line where it begins to be.
 */
export function createPlaceFinder(text: string): (path: readonly (string | number)[]) => number {
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== null) {
    const line = lineOf(text, tooDeep);
    return () => line;
  }
  const root = parseTree(text);
  const lines = createLineIndex(text);
  return (path) => {
    // A property that is missing is looked for where it should be.
    for (let length = path.length; length >= 0 && root !== undefined; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node !== undefined) return lines.positionAt(node.offset).line + 1;
    }
    return 1;
  };
}

/** Where a text goes deeper than can be parsed; null when it does not. Goes through the tokens without any recursion. */
function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  // At the end of the text there is a token without length.
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const first = text.charAt(scanner.getTokenOffset());
    if (first === '{' || first === '[') depth++;
    else if (first === '}' || first === ']') depth--;
    if (depth > DEEPEST_TREE) return scanner.getTokenOffset();
  }
  return null;
}

function lineOf(text: string, offset: number): number {
  return createLineIndex(text).positionAt(offset).line + 1;
}

/** Lines, from 1, of the items of a valid annotations file by their id. */
export function createItemLines(text: string): (id: string) => number {
  const root = parseTree(text);
  const items = root === undefined ? undefined : findNodeAtLocation(root, ['first', 'items']);
  const lines = createLineIndex(text);
  const byId = new Map<string, number>();
  for (const item of items?.children ?? []) {
    const id: unknown = findNodeAtLocation(item, ['id'])?.value;
    if (typeof id === 'string') byId.set(id, lines.positionAt(item.offset).line + 1);
  }
  return (id) => byId.get(id) ?? 1;
}
