/** The disk did not take a change: it is full, or fails. Nothing of the change is there; what was there before still is. */
export class StorageFailure extends Error {
  override readonly name = "StorageFailure";
}

/** SQLite's primary result codes for what is the disk's fault, not ours. https://sqlite.org/rescode.html */
const SQLITE_IOERR = 10;
const SQLITE_FULL = 13;

/** The error as what it is: a {@link StorageFailure} where the disk was the cause, else unchanged. */
export function diskErrorOf(error: unknown, cell: string): unknown {
  if (!(error instanceof Error)) return error;
  const { errcode, code } = error as { readonly errcode?: number; readonly code?: string };
  const primary = errcode === undefined ? undefined : errcode & 0xff;
  const disk = primary === SQLITE_FULL || primary === SQLITE_IOERR || code === "ENOSPC" || code === "EIO";
  if (!disk) return error;
  return new StorageFailure(`The state of ${cell} could not be written: ${error.message}`, { cause: error });
}
