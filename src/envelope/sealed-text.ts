/** Text under a customer managed key, with a data key of its own: open only as long as KMS opens that. */
import type { PrepareContext } from "../kernel/dispatch/contract.ts";
import {
  type DataKey,
  type KeyUse,
  type KmsCaller,
  openDataKey,
  openerUnder,
  sealerUnder,
} from "./data-key.ts";

/** Sealed text, as JSON holds it. */
export interface SealedText {
  readonly keyArn: string;
  /** What KMS opens, in base64. */
  readonly wrapped: string;
  /** What the data key opens, in base64. */
  readonly sealed: string;
}

const PURPOSE = "sealed text";

export function sealText(
  { ids }: Pick<PrepareContext<unknown>, "ids">,
  { keyArn, wrapped, plain }: DataKey,
  text: string,
): SealedText {
  const sealed = sealerUnder(plain, ids).sealBytes(PURPOSE, Buffer.from(text));
  return { keyArn, wrapped: base64(wrapped), sealed: base64(sealed) };
}

/** Throws what `use` makes of KMS's refusal. */
export async function openText(
  ctx: KmsCaller,
  { wrapped, sealed }: SealedText,
  use: KeyUse,
): Promise<string> {
  const key = await openDataKey(ctx, { wrapped: Buffer.from(wrapped, "base64") }, use);
  const plain = openerUnder(key).openBytes(PURPOSE, Buffer.from(sealed, "base64"));
  if (plain === undefined) throw new Error("sealed text does not open with its data key");
  return Buffer.from(plain).toString();
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
