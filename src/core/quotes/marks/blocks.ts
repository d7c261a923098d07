/** A stretch of text free of blank lines: marks pair inside one, except for quotes that run over paragraphs. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

function isBlankUnit(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0xa0;
}

/** Splits at lines that hold nothing but spaces. Linear: each unit is read at most twice. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let newline = text.indexOf('\n');
  while (newline !== -1) {
    let next = newline + 1;
    while (next < text.length && isBlankUnit(text.charCodeAt(next))) next++;
    if (next < text.length && text.charCodeAt(next) === 0x0a) {
      if (newline > start) blocks.push({ start, end: newline });
      while (next < text.length && (text.charCodeAt(next) === 0x0a || isBlankUnit(text.charCodeAt(next))))
        next++;
      start = next;
    }
    newline = text.indexOf('\n', next);
  }
  if (start < text.length) blocks.push({ start, end: text.length });
  return blocks;
}
