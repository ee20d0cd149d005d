/**
 * Request headers: an object whose prototype chain holds no properties. Such an object keeps V8's fast layout, which
 * `Object.create(null)` does not: filling one costs a third.
 */
export type HeaderBag = Record<string, string>;

const Bag = function HeaderBag() {} as unknown as new () => HeaderBag;
Bag.prototype = Object.create(null);

export function newHeaderBag(): HeaderBag {
  return new Bag();
}

/** Adds a header line; a repeated header is joined with ",", as SigV4's canonical form wants it. */
export function addHeader(headers: HeaderBag, lowerName: string, value: string): void {
  const before = headers[lowerName];
  headers[lowerName] = before === undefined ? value : `${before},${value}`;
}
