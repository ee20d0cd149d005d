/** The keys that digests are signed with: one a year, told by ListPublicKeys. */
import { createHash, generateKeyPair } from "node:crypto";
import { promisify } from "node:util";
import { DAY, type Instant, instant } from "../../../base/instant.ts";
import type { Prepare, Read } from "../kit.ts";
import type { SigningKey } from "../store.ts";

const PURPOSE = "CloudTrail's signing keys";
const USED_FOR = 365 * DAY;
const BITS = 2048;
const generate = promisify(generateKeyPair);

/** The key that signs now; `fresh`: it was made for this, and is to be kept. */
export async function presentKey(
  ctx: Prepare,
): Promise<{ readonly key: SigningKey; readonly fresh: boolean }> {
  const known = ctx.store.signingKeys().at(-1);
  if (known !== undefined && validUntil(known) > ctx.now) return { key: known, fresh: false };
  const { publicKey, privateKey } = await generate("rsa", {
    modulusLength: BITS,
    publicKeyEncoding: { type: "pkcs1", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "der" },
  });
  const fingerprint = createHash("md5").update(publicKey).digest("hex");
  const sealed = ctx.sealer.sealBytes(PURPOSE, privateKey);
  return { key: { fingerprint, public: publicKey, sealed, since: ctx.now }, fresh: true };
}

export function validUntil({ since }: SigningKey): Instant {
  return instant(since + USED_FOR);
}

export function privateKeyOf({ sealer }: Pick<Read, "sealer">, { sealed, fingerprint }: SigningKey): Buffer {
  const key = sealer.openBytes(PURPOSE, sealed);
  if (key === undefined) throw new Error(`the signing key ${fingerprint} was not sealed by this world`);
  return Buffer.from(key);
}
