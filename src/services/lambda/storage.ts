import { codeStorageExceeded } from "./errors.ts";
import type { Read } from "./kit.ts";
import { CODE_STORAGE_BYTES_MAX } from "./limits.ts";

const SIZE = "$.code.size";

/** Bytes of archives in this account and Region: of functions, of each of their versions, and of layers. */
export function codeStored({ store }: Read): number {
  return (
    store.shelf("function").sum(SIZE) +
    store.shelf("version").sum(SIZE) +
    store.shelf("layer-version").sum(SIZE)
  );
}

/** Throws CodeStorageExceededException where so many more bytes would be too many. */
export function checkStorage(ctx: Read, more: number): void {
  if (codeStored(ctx) + more > CODE_STORAGE_BYTES_MAX)
    throw codeStorageExceeded("Code storage limit exceeded.");
}
