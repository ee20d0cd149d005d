/**
 * SecureString: standard parameters are encrypted by KMS itself, advanced ones under a data key of their own.
 * https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html
 */
import { type KeyUse, makeDataKey, orRefusal } from "../../envelope/data-key.ts";
import { openText, type SealedText, sealText } from "../../envelope/sealed-text.ts";
import { kms } from "../../gen/kms.ts";
import { keyRefusal } from "./errors.ts";
import type { Prepare } from "./kit.ts";
import { parameterArn } from "./name.ts";
import type { Tier, Version } from "./parameter.ts";

export const DEFAULT_KEY = "alias/aws/ssm";

/** Whoever calls KMS. */
type KmsCaller = Pick<Prepare, "call" | "scope" | "request" | "ids">;

/** What is encrypted, and with which key. */
export interface Plain {
  readonly name: string;
  readonly tier: Tier;
  readonly keyId: string;
  readonly value: string;
}

/** The value as it is kept. Needs kms:Encrypt, for advanced parameters kms:GenerateDataKey of the caller. */
export async function encrypted(ctx: KmsCaller, { name, tier, keyId, value }: Plain): Promise<string> {
  const use = useFor(ctx, name);
  if (tier !== "Standard") return JSON.stringify(sealText(ctx, await makeDataKey(ctx, keyId, use), value));
  const asked = { KeyId: keyId, EncryptionContext: use.context, Plaintext: Buffer.from(value) };
  const { CiphertextBlob } = await orRefusal(ctx.call(kms, "Encrypt", asked), use.refusal);
  return Buffer.from(bytes(CiphertextBlob)).toString("base64");
}

/** The value again. Needs kms:Decrypt of the caller. */
export async function decrypted(ctx: KmsCaller, name: string, version: Version): Promise<string> {
  const use = useFor(ctx, name);
  if (version.tier === "Advanced") return openText(ctx, JSON.parse(version.value) as SealedText, use);
  const asked = { CiphertextBlob: Buffer.from(version.value, "base64"), EncryptionContext: use.context };
  const { Plaintext } = await orRefusal(ctx.call(kms, "Decrypt", asked), use.refusal);
  return Buffer.from(bytes(Plaintext)).toString();
}

/** For one parameter only; KMS's refusals as Systems Manager passes them on. */
function useFor({ scope, request }: KmsCaller, name: string): KeyUse {
  return {
    context: { PARAMETER_ARN: parameterArn(scope, name) },
    refusal: (error) => keyRefusal(error, request.id),
  };
}

function bytes(blob: Uint8Array | undefined): Uint8Array {
  if (blob === undefined) throw new Error("KMS answered without the bytes it was asked for");
  return blob;
}
