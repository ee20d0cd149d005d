import type { Read } from "./kit.ts";

const ALL = 100_000;

/** Bytes of archives in this account and Region. */
export function codeStored(ctx: Read): number {
  const sum = (values: readonly { readonly value: { readonly code: { readonly size: number } } }[]) =>
    values.reduce((total, { value }) => total + value.code.size, 0);
  const { store } = ctx;
  return (
    sum(store.shelf("function").page(undefined, ALL)) +
    sum(store.shelf("version").page(undefined, ALL)) +
    sum(store.shelf("layer-version").page(undefined, ALL))
  );
}
