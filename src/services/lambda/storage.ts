import { codeStorageExceeded } from "./errors.ts";
import type { Read } from "./kit.ts";
import { CODE_STORAGE_BYTES_MAX } from "./limits.ts";

/** Throws CodeStorageExceededException where so many more bytes would be too many. */
export function checkStorage({ store }: Read, more: number): void {
  if (store.codeBytes() + more > CODE_STORAGE_BYTES_MAX)
    throw codeStorageExceeded("Code storage limit exceeded.");
}
