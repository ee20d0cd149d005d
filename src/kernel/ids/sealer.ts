/**
 * Makes text and bytes that only this world can read and nobody can alter: paging tokens, session tokens, encoded
 * authorization messages, what is kept encrypted on disk. AES-256-GCM under a key derived per purpose from the
 * world's root key. `purpose` is bound in: what was sealed for one cannot be opened for another.
 */
export interface Sealer {
  /** Base64url text, for what leaves the world. */
  seal(purpose: string, plain: string | Uint8Array): string;
  /** Undefined when the text was not sealed by this world for this purpose. */
  open(purpose: string, sealed: string): Uint8Array | undefined;
  /** Bytes, for what stays: 28 more than the plain ones. */
  sealBytes(purpose: string, plain: Uint8Array): Uint8Array;
  /** Undefined when the bytes were not sealed by this world for this purpose. */
  openBytes(purpose: string, sealed: Uint8Array): Uint8Array | undefined;
}
