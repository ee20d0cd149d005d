/**
 * Log groups with a KMS key: what comes in is sealed with a data key that KMS made for the group, under the encryption
 * context aws:logs:arn. The service asks KMS for itself; the key's policy must let it.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
import { after } from "../../base/instant.ts";
import {
  type KeyUse,
  makeDataKey as newDataKey,
  openDataKey,
  openerUnder,
  sealerUnder,
} from "../../envelope/data-key.ts";
import type { ServicePrincipal } from "../../kernel/iam/principal.ts";
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
  const { wrapped, plain } = await newDataKey(ctx, kmsKey, useOf(ctx, groupName));
  return { id: undefined, wrapped, plain };
}

function useOf(ctx: Read, groupName: string): KeyUse {
  const arn = groupArn(ctx.scope, groupName);
  return {
    context: { "aws:logs:arn": arn },
    options: { as: logsPrincipal(ctx, arn) },
    refusal: (error) => (error.status < 500 ? kmsKeyUnusable(arn) : error),
  };
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
  const use = useOf(ctx, group.name);
  return Promise.all(
    locked.map(async ({ id, wrapped }) => ({ id, wrapped, plain: await openDataKey(ctx, { wrapped }, use) })),
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
  return plain && openerUnder(plain).openBytes("logs", data);
}

/** What seals a group's chunks. */
export function sealerOf(ctx: Write, id: number): Sealer {
  const plain = plainOf(ctx, id);
  if (plain === undefined) throw new Error(`data key ${id} is not open`);
  return sealerUnder(plain, ctx.ids);
}

function plainOf(ctx: Read, id: number): Uint8Array | undefined {
  const key = ctx.store.dataKeys.get(id);
  return key?.plain == null ? undefined : ctx.sealer.openBytes(PURPOSE, key.plain);
}
