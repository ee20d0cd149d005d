/**
 * What cryptography with a key demands. A key's policy is the root of all trust in it; IAM policies count as far as it
 * lets them. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
 */
import type {
  DeriveSharedSecretRequest,
  EncryptRequest,
  GenerateMacRequest,
  GrantOperation,
  ReEncryptRequest,
  SignRequest,
} from "../../gen/kms.ts";
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { keyIfAny, keyNamed } from "./addressing.ts";
import { keyOfCiphertext } from "./crypto/ciphertext.ts";
import { type Asked, type Context, callerContext, demandOn, isForeign, usedBySelf } from "./demand.ts";
import type { EncryptionContext } from "./encryption-context.ts";
import * as errors from "./errors.ts";
import { checkGrantTokens } from "./grant.ts";
import type { Read } from "./kit.ts";
import type { KmsReader } from "./store.ts";

type Rule<I> = AuthzRule<I, KmsReader>;
interface ByKey {
  readonly KeyId: string;
  readonly GrantTokens?: readonly string[] | undefined;
}

/** Cryptography, and what else grants and other accounts may be let do. The key may be named by an alias. */
export const onUsedKey =
  <I extends ByKey>(
    action: GrantOperation,
    details: (input: I) => Pick<Asked, "encryptionContext" | "context"> = () => ({}),
  ): Rule<I> =>
  (ctx, input) => {
    checkGrantTokens(ctx, input.GrantTokens);
    return demandOn(ctx, input.KeyId, {
      action: usedBySelf(ctx) && action === "Encrypt" ? "ReEncryptTo" : action,
      naming: "key or alias",
      foreign: true,
      grant: usedBySelf(ctx) && action === "Encrypt" ? "ReEncryptTo" : action,
      ...details(input),
    });
  };

/** Operations that know no resource. */
export const onEverything =
  (action: string): Rule<object> =>
  (ctx) => ({ action: `kms:${action}`, resource: "*", context: callerContext(ctx) });

interface Deciphering {
  readonly CiphertextBlob?: Uint8Array | undefined;
  readonly KeyId?: string | undefined;
  readonly EncryptionContext?: EncryptionContext | undefined;
  readonly EncryptionAlgorithm?: string | undefined;
  readonly GrantTokens?: readonly string[] | undefined;
}

export const onDecrypt: Rule<Deciphering> = (ctx, input) => {
  checkGrantTokens(ctx, input.GrantTokens);
  return decipherDemand(ctx, "Decrypt", input, {});
};

/** Both keys of a ReEncrypt; a destination in another account is asked for by the call that encrypts with it. */
export const onReEncrypt: Rule<ReEncryptRequest> = (ctx, input) => {
  checkGrantTokens(ctx, input.GrantTokens);
  const { DestinationKeyId: destination } = input;
  const here = !destination.startsWith("arn:") || destination.split(":")[4] === ctx.scope.account;
  const target = here ? keyNamed(ctx, destination, "key or alias") : undefined;
  const sourceId = sourceKeyId(ctx, input.SourceKeyId, input.CiphertextBlob);
  const same = { "kms:ReEncryptOnSameKey": target !== undefined && target.id === sourceId };
  const source = decipherDemand(
    ctx,
    "ReEncryptFrom",
    {
      CiphertextBlob: input.CiphertextBlob,
      KeyId: input.SourceKeyId,
      EncryptionContext: input.SourceEncryptionContext,
      EncryptionAlgorithm: input.SourceEncryptionAlgorithm,
    },
    same,
  );
  if (!here) return source;
  const to = demandOn(ctx, destination, {
    action: "ReEncryptTo",
    naming: "key or alias",
    foreign: true,
    grant: "ReEncryptTo",
    encryptionContext: input.DestinationEncryptionContext,
    context: {
      ...same,
      "kms:EncryptionAlgorithm": input.DestinationEncryptionAlgorithm ?? "SYMMETRIC_DEFAULT",
    },
  });
  return [source, to];
};

function sourceKeyId(ctx: Read, name: string | undefined, blob: Uint8Array | undefined): string | undefined {
  if (name !== undefined) return keyIfAny(ctx, name, "key or alias")?.id;
  return blob === undefined ? undefined : keyOfCiphertext(blob)?.keyId;
}

/** Without a KeyId the ciphertext names its key; of a key out of reach the caller learns nothing. */
function decipherDemand(
  ctx: Read,
  action: "Decrypt" | "ReEncryptFrom",
  input: Deciphering,
  context: Context,
): Demand {
  const asked: Asked = {
    action,
    naming: "key or alias",
    foreign: true,
    grant: action,
    encryptionContext: input.EncryptionContext,
    context: { ...context, "kms:EncryptionAlgorithm": input.EncryptionAlgorithm ?? "SYMMETRIC_DEFAULT" },
  };
  if (input.KeyId !== undefined) return demandOn(ctx, input.KeyId, asked);
  const { keyId } = (input.CiphertextBlob && keyOfCiphertext(input.CiphertextBlob)) ?? {};
  if (keyId === undefined) throw errors.invalidCiphertext();
  if (ctx.store.keys.get(keyId) === undefined) throw errors.accessDenied(errors.CIPHERTEXT_OUT_OF_REACH);
  const demand = demandOn(ctx, keyId, asked);
  return isForeign(ctx) ? { ...demand, denial: errors.CIPHERTEXT_OUT_OF_REACH } : demand;
}

export const onEncrypt = onUsedKey<EncryptRequest>("Encrypt", (input) => ({
  encryptionContext: input.EncryptionContext,
  context: { "kms:EncryptionAlgorithm": input.EncryptionAlgorithm ?? "SYMMETRIC_DEFAULT" },
}));

type DataKeyAction =
  | "GenerateDataKey"
  | "GenerateDataKeyWithoutPlaintext"
  | "GenerateDataKeyPair"
  | "GenerateDataKeyPairWithoutPlaintext";
interface DataKeyInput extends ByKey {
  readonly EncryptionContext?: EncryptionContext | undefined;
  readonly KeyPairSpec?: string;
}

export const onDataKey = (action: DataKeyAction): Rule<DataKeyInput> =>
  onUsedKey(action, (input) => ({
    encryptionContext: input.EncryptionContext,
    context: {
      "kms:EncryptionAlgorithm": "SYMMETRIC_DEFAULT",
      ...(input.KeyPairSpec !== undefined && { "kms:DataKeyPairSpec": input.KeyPairSpec }),
    },
  }));

export const onSignature = (action: "Sign" | "Verify"): Rule<SignRequest> =>
  onUsedKey(action, (input) => ({
    context: {
      "kms:SigningAlgorithm": input.SigningAlgorithm,
      "kms:MessageType": input.MessageType ?? "RAW",
    },
  }));

export const onMac = (action: "GenerateMac" | "VerifyMac"): Rule<GenerateMacRequest> =>
  onUsedKey(action, (input) => ({ context: { "kms:MacAlgorithm": input.MacAlgorithm } }));

export const onKeyAgreement = onUsedKey<DeriveSharedSecretRequest>("DeriveSharedSecret", (input) => ({
  context: { "kms:KeyAgreementAlgorithm": input.KeyAgreementAlgorithm },
}));
