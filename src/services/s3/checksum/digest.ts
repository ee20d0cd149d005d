/** Something that reads bytes and then says what they sum up to. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** Big-endian, as checksums are written. Once, at the end. */
  digest(): Uint8Array;
}
