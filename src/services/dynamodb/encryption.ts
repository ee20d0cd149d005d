/**
 * Server-side encryption. The items, entries, stream records and past images of a table with a KMS key lie sealed with
 * a data key that KMS made for the table. Whoever asks for items must be allowed to use it: KMS is asked once in five
 * minutes for each caller and table. Tables under the key that DynamoDB owns are not sealed, and pay nothing.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html
 */
import { after, MINUTE } from "../../base/instant.ts";
import { type KeyUse, makeDataKey, openDataKey } from "../../envelope/data-key.ts";
import type { SSESpecification } from "../../gen/dynamodb.ts";
import { kms } from "../../gen/kms.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { type Principal, principalName, rootOf } from "../../kernel/iam/principal.ts";
import { nameIn, namesOfTables } from "./addressing.ts";
import * as errors from "./errors.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { ROWS_PER_STEP } from "./limits.ts";
import type { Encryption, TableRecord } from "./table.ts";

const AWS_MANAGED_KEY = "alias/aws/dynamodb";
/** For so long a caller uses a table's data key without KMS being asked again. */
const KEY_REUSE = 5 * MINUTE;

/** A data key fresh from KMS. */
export interface FreshKey {
  readonly keyArn: string;
  readonly table: string;
  readonly wrapped: Uint8Array;
  readonly plain: Uint8Array;
}

/** A data key under the KMS key that a specification means; undefined for the key that DynamoDB owns. */
export async function encryptionOf(
  ctx: Prepare,
  given: string,
  specification: SSESpecification | undefined,
  as?: Principal,
): Promise<FreshKey | undefined> {
  const { Enabled, SSEType, KMSMasterKeyId } = specification ?? {};
  if (Enabled !== true) {
    if (KMSMasterKeyId !== undefined || SSEType !== undefined)
      throw errors.invalid("SSEType and KMSMasterKeyId can only be specified when Enabled is true");
    return undefined;
  }
  if (SSEType === "AES256")
    throw errors.invalid("SSEType AES256 is not supported. Only KMS is a valid SSEType.");
  const KeyId = KMSMasterKeyId ?? AWS_MANAGED_KEY;
  const { KeyMetadata } = await ctx.call(kms, "DescribeKey", { KeyId }, asked(as)).catch((error: unknown) => {
    throw keyFault(error, KeyId);
  });
  const keyArn = KeyMetadata?.Arn;
  if (keyArn === undefined || KeyMetadata?.Enabled !== true)
    throw errors.validation(`KMS key ${KeyId} is disabled or pending deletion`);
  return makeKey(ctx, keyArn, nameIn(given), as);
}

const asked = (as: Principal | undefined) => (as === undefined ? undefined : { as });

async function makeKey(
  ctx: Prepare,
  keyArn: string,
  table: string,
  as: Principal | undefined,
): Promise<FreshKey> {
  const use = { ...useOf(ctx, table), ...(as && { options: { as } }) };
  const { wrapped, plain } = await makeDataKey(ctx, keyArn, use);
  return { keyArn, table, wrapped, plain };
}

function keyFault(error: unknown, key: string): unknown {
  if (!(error instanceof AwsError)) return error;
  if (error.code === "NotFoundException")
    return errors.validation(`KMS validation error: Key '${key}' does not exist`);
  return error;
}

function useOf({ scope }: Pick<Read, "scope">, table: string): KeyUse {
  return {
    context: { "aws:dynamodb:tableName": table, "aws:dynamodb:subscriberId": scope.account },
    refusal: ({ message }) => errors.keyAccessDenied(message),
  };
}

/** Keeps a fresh data key; whoever made it may use it. */
export function keepKey(ctx: Write, fresh: FreshKey | undefined): Encryption | undefined {
  if (fresh === undefined) return undefined;
  const dataKey = ctx.store.vault.keep(fresh, fresh.plain, ctx.sealer);
  noteUses(ctx, [dataKey]);
  return { keyArn: fresh.keyArn, dataKey };
}

/** Asks KMS whether the caller may use the data keys of the tables in a request, as far as it has not of late. */
export function keysFor(ctx: Prepare, input: object): Promise<readonly number[]> | undefined {
  return ctx.store.vault.any() ? keysOf(ctx, namesOfTables(ctx, input)) : undefined;
}

/** The same, of tables by their names. */
export function keysOf(ctx: Prepare, names: Iterable<string>): Promise<readonly number[]> | undefined {
  const principal = principalName(ctx.caller);
  const locked = new Set<number>();
  for (const name of names) {
    const dataKey = ctx.store.tables.named(name)?.dataKey;
    if (dataKey !== undefined && !ctx.store.vault.mayUse(dataKey, principal, ctx.now)) locked.add(dataKey);
  }
  return locked.size === 0 ? undefined : Promise.all([...locked].map((id) => openedByKms(ctx, id)));
}

async function openedByKms(ctx: Prepare, id: number): Promise<number> {
  const key = ctx.store.vault.key(id);
  if (key === undefined) throw new Error(`there is no table key ${id}`);
  await openDataKey(ctx, key, useOf(ctx, key.table));
  return id;
}

export function noteUses(ctx: Write, ids: readonly number[]): void {
  for (const id of ids)
    ctx.store.vault.noteUse(id, principalName(ctx.caller), ctx.now, after(ctx.now, KEY_REUSE));
}

/** Whether the KMS key of a table can be used at all; undefined where it has none. */
export async function keyState(ctx: Prepare, name: string): Promise<"usable" | "unusable" | undefined> {
  const keyArn = ctx.store.tables.named(name)?.record.encryption?.keyArn;
  if (keyArn === undefined) return undefined;
  const as = rootOf(ctx.scope.account, ctx.scope.partition); // as whoever owns the table, whoever asks
  try {
    const { KeyMetadata } = await ctx.call(kms, "DescribeKey", { KeyId: keyArn }, { as });
    return KeyMetadata?.Enabled === true ? "usable" : "unusable";
  } catch (error) {
    if (error instanceof AwsError) return error.code === "NotFoundException" ? "unusable" : "usable";
    throw error;
  }
}

/** Has the rows that lie in a table already sealed with its present data key, or opened when it has none. */
export function resealLater(ctx: Write, record: TableRecord): TableRecord {
  const spaces = [record.id, ...record.indexes.map((index) => index.space)];
  ctx.schedule(ctx.now, { kind: "reseal", key: String(record.id), payload: { spaces, from: "" } });
  return { ...record, resealing: true };
}

/** The job: seals rows of one space after the other, some at a time. */
export function reseal(ctx: Write, job: DueJob): void {
  const table = ctx.store.tables.ofSpace(Number(job.key));
  const { spaces, from } = job.payload as { spaces: readonly number[]; from: string };
  const [space, ...rest] = spaces;
  if (table === undefined || space === undefined) return;
  const { items, vault } = ctx.store;
  const rows = items.some(space, Buffer.from(from, "base64"), ROWS_PER_STEP);
  for (const row of rows)
    items.replace(space, row.key, row, row.size, vault.atRest(table.dataKey, row.json, ctx.ids));
  const last = rows.at(-1);
  if (last !== undefined && rows.length === ROWS_PER_STEP) {
    const next = Buffer.concat([last.key, Buffer.alloc(1)]).toString("base64");
    ctx.schedule(ctx.now, { ...job, payload: { spaces, from: next } });
  } else if (rest.length > 0) ctx.schedule(ctx.now, { ...job, payload: { spaces: rest, from: "" } });
  else ctx.store.tables.put({ ...table.record, resealing: undefined });
}
