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
  /** 32 bytes that this world, in all its openings, has for this purpose, and nobody else can know. */
  derive(purpose: string): Uint8Array;
  /**
   * Hides much text quickly: AES-256 in counter mode, one running key stream per purpose, 16 bytes more than the text
   * in UTF-8. Nobody else can read it, but who alters it is not found out: let the text carry a digest of itself.
   */
  hideText(purpose: string, text: string): Uint8Array;
  /** What was hidden; nonsense when it was altered, or hidden for another purpose or by another world. */
  shownText(purpose: string, hidden: Uint8Array): string;
}
