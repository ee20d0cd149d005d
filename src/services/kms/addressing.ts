/**
 * Which key a request means: by id, key ARN, alias or alias ARN.
 * https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id
 */
import { parseArn } from "../../aws/arn.ts";
import type { Home, HomePlace } from "../../kernel/dispatch/contract.ts";
import { keyOfCiphertext } from "./crypto/ciphertext.ts";
import * as errors from "./errors.ts";
import { accountOfToken } from "./grant.ts";
import { aliasArn, type Key, keyArn } from "./key.ts";
import type { Read, Write } from "./kit.ts";
import { madeIfManaged, managedKeyToBe } from "./managed-keys.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MULTI_REGION_ID = /^mrk-[0-9a-f]{32}$/;
const ALIAS = "alias/";

/** Aliases are told only where the operation takes them. */
export type Naming = "key" | "key or alias";

/** What a name says: a key's id or an alias. The account of an ARN has led to this cell already. */
export function aliasIn(name: string): string | undefined {
  const resource = name.startsWith("arn:") ? (parseArn(name)?.resource ?? "") : name;
  return resource.startsWith(ALIAS) ? resource : undefined;
}

/** The key of that name, AWS managed keys that are still to be made included. Throws NotFoundException. */
export function keyNamed(ctx: Read, name: string, naming: Naming): Key {
  const key = keyIfAny(ctx, name, naming);
  if (key !== undefined) return key;
  const alias = aliasIn(name);
  if (alias !== undefined) throw errors.aliasNotFound(aliasArn(ctx.scope, alias));
  throw errors.keyNotFound(keyArn(ctx.scope, idIn(name)));
}

/** The key of that name, to be used by this change: an AWS managed key is made on its first use. */
export function keyForUse(ctx: Write, name: string, naming: Naming = "key or alias"): Key {
  return madeIfManaged(ctx, keyNamed(ctx, name, naming));
}

export function keyIfAny(ctx: Read, name: string, naming: Naming): Key | undefined {
  const alias = aliasIn(name);
  if (alias === undefined) return ctx.store.keys.get(idIn(name));
  if (naming === "key") throw errors.invalidKeyId(name);
  const target = ctx.store.aliases.get(alias);
  return target === undefined ? managedKeyToBe(ctx, alias) : ctx.store.keys.get(target.key);
}

function idIn(name: string): string {
  if (!name.startsWith("arn:")) {
    if (!UUID.test(name) && !MULTI_REGION_ID.test(name)) throw errors.invalidKeyId(name);
    return name;
  }
  const resource = parseArn(name)?.resource ?? "";
  if (!resource.startsWith("key/")) throw errors.invalidArn(name);
  return resource.slice("key/".length);
}

interface Addressed {
  readonly KeyId?: string;
  readonly SourceKeyId?: string;
  readonly TargetKeyId?: string;
  readonly CiphertextBlob?: Uint8Array;
  readonly GrantToken?: string;
}

/** A key lives with its owner, whom an ARN, a ciphertext or a grant token names. */
export function home(input: object, _operation: string, _caller: unknown, place: HomePlace): Home {
  const { KeyId, SourceKeyId, TargetKeyId, CiphertextBlob, GrantToken } = input as Addressed;
  const name = KeyId ?? SourceKeyId ?? TargetKeyId;
  if (name?.startsWith("arn:")) return { account: accountIn(name, place) };
  if (GrantToken !== undefined) return { account: accountOfToken(GrantToken) };
  if (name !== undefined || CiphertextBlob === undefined) return {};
  return { account: keyOfCiphertext(CiphertextBlob)?.account };
}

/** The account of an ARN, which has to be of this Region. */
export function accountIn(
  name: string,
  { partition, region }: Pick<HomePlace, "partition" | "region">,
): string {
  const arn = parseArn(name);
  if (arn === undefined || arn.service !== "kms" || !/^\d{12}$/.test(arn.account))
    throw errors.invalidArn(name);
  if (arn.partition !== partition) throw errors.foreignArn(arn.partition);
  if (arn.region !== region) throw errors.foreignArn(arn.region);
  return arn.account;
}
