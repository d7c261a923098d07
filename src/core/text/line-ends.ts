const LINE_END = /\r\n|\r|\n/gu;

/**
 * A text as VS Code holds it once it is opened, so that offsets into it are those of the document: with one kind of line end.
 * That is `\r\n` where more than half of the line ends have a carriage return (a lone one is a line end, too), else `\n`.
 * Source: `_getEOL` of VS Code's pieceTreeTextBufferBuilder.ts, the same from 1.90 to 1.139.
 */
export function withOneLineEnd(text: string): string {
  if (!text.includes('\r')) return text;
  let all = 0;
  let withReturn = 0;
  for (const [end] of text.matchAll(LINE_END)) {
    all++;
    if (end !== '\n') withReturn++;
  }
  return text.replaceAll(LINE_END, withReturn > all / 2 ? '\r\n' : '\n');
}
