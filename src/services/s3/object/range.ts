import { invalidRange } from "../errors.ts";

/** Bytes of an object, `end` exclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const SINGLE = /^bytes=(\d*)-(\d*)$/;

/**
 * The bytes that a Range header wants of an object; undefined where it means nothing (several ranges, other units,
 * broken syntax), which is answered with all of it. Throws InvalidRange. RFC 9110, 14.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | undefined {
  const found = header === undefined ? null : SINGLE.exec(header);
  if (found === null) return undefined;
  const [, first = "", last = ""] = found;
  if (first === "" && last === "") return undefined;
  if (first === "") {
    const start = Math.max(0, size - Number(last));
    if (start >= size) throw invalidRange(header as string, size);
    return { start, end: size };
  }
  if (last !== "" && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) throw invalidRange(header as string, size);
  return { start: Number(first), end: last === "" ? size : Math.min(size, Number(last) + 1) };
}

/** "bytes 0-9/100" */
export function contentRange({ start, end }: ByteRange, size: number): string {
  return `bytes ${start}-${end - 1}/${size}`;
}
