const INTEGER = /^[+-]?\d{1,39}$/;
const FLOAT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Inclusive bounds of AWS's whole number types; JavaScript's numbers hold the two widest only approximately. */
export const INTEGER_BOUNDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  byte: [-0x80, 0x7f],
  short: [-0x8000, 0x7fff],
  integer: [-0x80000000, 0x7fffffff],
  long: [-(2 ** 63), 2 ** 63],
  bigInteger: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

/** A whole number in decimal text, within bounds; undefined when it is not one. */
export function parseInteger(text: string, low: number, high: number): number | undefined {
  if (!INTEGER.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}

/** A decimal number, or "NaN", "Infinity", "-Infinity"; undefined when it is neither. */
export function parseFloating(text: string): number | undefined {
  if (text.length <= 400 && FLOAT.test(text)) return Number(text);
  return namedNumber(text);
}

/** The three values that have no digits, by their names. */
export function namedNumber(text: string): number | undefined {
  if (text === "NaN") return Number.NaN;
  if (text === "Infinity") return Number.POSITIVE_INFINITY;
  return text === "-Infinity" ? Number.NEGATIVE_INFINITY : undefined;
}
