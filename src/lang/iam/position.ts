/** A place in a text as people count: lines and columns from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset (in UTF-16 units) in a text. */
export function positionOf(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", lineStart)) {
    line++;
    lineStart = end + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
