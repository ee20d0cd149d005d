/**
 * Makes text that only this world can read and nobody can alter: paging tokens, receipt handles, session tokens,
 * encoded authorization messages. AES-256-GCM under a key derived per purpose from the world's root key.
 */
export interface Sealer {
  /** Base64url text. `purpose` is bound in: what was sealed for one cannot be opened for another. */
  seal(purpose: string, plain: string | Uint8Array): string;
  /** Undefined when the text was not sealed by this world for this purpose. */
  open(purpose: string, sealed: string): Uint8Array | undefined;
}
