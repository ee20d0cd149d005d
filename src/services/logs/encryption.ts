/**
 * Log groups with a KMS key: what comes in is sealed with a data key that KMS made for the group, under the encryption
 * context aws:logs:arn. The service asks KMS for itself; the key's policy must let it.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
import { after } from "../../base/instant.ts";
import { kms } from "../../gen/kms.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { ServicePrincipal } from "../../kernel/iam/principal.ts";
import { AesSealer } from "../../kernel/ids/aes-sealer.ts";
import type { Sealer } from "../../kernel/ids/sealer.ts";
import { kmsKeyUnusable } from "./errors.ts";
import { groupArn, type LogGroup } from "./group.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { DATA_KEY_USED } from "./limits.ts";

/** A data key as KMS just told it; `id` undefined when it is new. */
export interface OpenedKey {
  readonly id: number | undefined;
  readonly wrapped: Uint8Array;
  readonly plain: Uint8Array;
}

const PURPOSE = "logs data key";
const NONCE_BYTES = 12;

/** CloudWatch Logs of this Region, as key policies name it. */
export function logsPrincipal({ scope }: Read, sourceArn: string): ServicePrincipal {
  return {
    kind: "service",
    service: `logs.${scope.region}.amazonaws.com`,
    sourceAccount: scope.account,
    sourceArn,
  };
}

/** Has KMS make a data key for a group; refuses when the key's policy does not let it. */
export async function makeDataKey(ctx: Prepare, groupName: string, kmsKey: string): Promise<OpenedKey> {
  const arn = groupArn(ctx.scope, groupName);
  const EncryptionContext = { "aws:logs:arn": arn };
  const made = await asking(arn, () =>
    ctx.call(
      kms,
      "GenerateDataKey",
      { KeyId: kmsKey, KeySpec: "AES_256", EncryptionContext },
      { as: logsPrincipal(ctx, arn), region: ctx.scope.region },
    ),
  );
  if (made.CiphertextBlob === undefined || made.Plaintext === undefined)
    throw new Error("KMS made a data key and did not tell it");
  return { id: undefined, wrapped: made.CiphertextBlob, plain: made.Plaintext };
}

/** The data keys of a group that nobody has open: `current` only the one for what comes in. */
export function openDataKeys(
  ctx: Prepare,
  group: LogGroup,
  which: "current" | "all",
): Promise<readonly OpenedKey[]> | undefined {
  const { dataKeys } = ctx.store;
  if (which === "current" && group.dataKey === undefined) return undefined;
  const locked = dataKeys
    .ofGroup(group.id)
    .filter((key) => key.openUntil <= ctx.now && (which === "all" || key.id === group.dataKey));
  if (locked.length === 0) return undefined;
  const arn = groupArn(ctx.scope, group.name);
  return Promise.all(
    locked.map(async ({ id, wrapped }) => {
      const { Plaintext } = await asking(arn, () =>
        ctx.call(
          kms,
          "Decrypt",
          { CiphertextBlob: wrapped, EncryptionContext: { "aws:logs:arn": arn } },
          { as: logsPrincipal(ctx, arn), region: ctx.scope.region },
        ),
      );
      if (Plaintext === undefined) throw new Error("KMS opened a data key and did not tell it");
      return { id, wrapped, plain: Plaintext };
    }),
  );
}

/** Keeps what KMS told for a while, sealed under the world's root key. Answers the new key's id, if one is new. */
export function keepOpen(
  ctx: Write,
  group: number,
  keys: readonly OpenedKey[] | undefined,
): number | undefined {
  let made: number | undefined;
  for (const { id, wrapped, plain } of keys ?? []) {
    const until = after(ctx.now, DATA_KEY_USED);
    const sealed = ctx.sealer.sealBytes(PURPOSE, plain);
    if (id === undefined) made = ctx.store.dataKeys.add(group, wrapped, until, sealed);
    else ctx.store.dataKeys.open(id, until, sealed);
  }
  return made;
}

/** Opens what was sealed with a data key; `opened` are those that KMS told just now. */
export function unsealed(
  ctx: Read,
  id: number,
  data: Uint8Array,
  opened?: readonly OpenedKey[],
): Uint8Array | undefined {
  const plain = opened?.find((key) => key.id === id)?.plain ?? plainOf(ctx, id);
  return plain === undefined
    ? undefined
    : new AesSealer({ rootKey: plain, nonce: noNonce }).openBytes("logs", data);
}

/** What seals a group's chunks. */
export function sealerOf(ctx: Write, id: number): Sealer {
  const plain = plainOf(ctx, id);
  if (plain === undefined) throw new Error(`data key ${id} is not open`);
  return new AesSealer({ rootKey: plain, nonce: () => ctx.ids.bytes(NONCE_BYTES) });
}

function plainOf(ctx: Read, id: number): Uint8Array | undefined {
  const key = ctx.store.dataKeys.get(id);
  return key?.plain == null ? undefined : ctx.sealer.openBytes(PURPOSE, key.plain);
}

function noNonce(): never {
  throw new Error("this sealer only opens");
}

async function asking<T>(arn: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof AwsError && error.status < 500 ? kmsKeyUnusable(arn) : error;
  }
}
