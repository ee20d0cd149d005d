/** Keys from one on (inclusive) and before another; undefined: to the end. */
export interface KeyRange {
  readonly from: string;
  readonly before: string | undefined;
}

/** Sorts after every key: no UTF-8 begins with this byte. */
export const EVERYTHING: Uint8Array = Uint8Array.of(0xff);

const LAST_POINT = 0x10ffff;

/**
 * The first text, in the order of code points (which is the order of UTF-8 bytes), that does not begin with `prefix`
 * and comes after all that do; undefined when nothing comes after them.
 */
export function afterPrefix(prefix: string): string | undefined {
  const points = Array.from(prefix, (character) => character.codePointAt(0) as number);
  while (points.at(-1) === LAST_POINT) points.pop();
  const last = points.pop();
  if (last === undefined) return undefined;
  points.push(last === 0xd7ff ? 0xe000 : last + 1); // surrogates are no characters
  return String.fromCodePoint(...points);
}

/** The keys that begin with `prefix`. */
export function prefixRange(prefix: string): KeyRange {
  return { from: prefix, before: afterPrefix(prefix) };
}

/** The first key after this one. */
export function nextKey(key: string): string {
  return `${key}\0`;
}

/** Compares as UTF-8 bytes do; UTF-16 would put U+E000..U+FFFF after the supplementary planes. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const x = a.charCodeAt(at);
    const y = b.charCodeAt(at);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Lifts surrogates, which stand for the planes beyond the first, over the rest of the first plane. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
