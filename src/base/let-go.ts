/** Less is not worth a call; and who hands out smaller buffers may keep them. */
const WORTHWHILE = 32 * 1024;

/**
 * Gives the memory of bytes back at once that nobody will look at again. Garbage collectors learn late how much lies
 * behind a buffer: without this, a body that streams by has all of the heap looked through every few megabytes.
 */
export function letGo(bytes: Uint8Array): void {
  // Small buffers are cut from one that they share.
  const isAlone = bytes.byteLength >= WORTHWHILE && bytes.byteLength === bytes.buffer.byteLength;
  if (isAlone) (bytes.buffer as ArrayBuffer).transfer(0);
}
