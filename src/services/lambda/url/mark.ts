/** Marks an input that came through a function URL. Nothing on a wire can make the mark. */
const VIA_URL = Symbol("via a function URL");

export function viaUrl<I extends object>(input: I): I {
  return Object.assign(input, { [VIA_URL]: true });
}

export function isViaUrl(input: object): boolean {
  return VIA_URL in input;
}
