import type { AliasListEntry } from "../../../gen/kms.ts";
import { aliasIn, keyNamed } from "../addressing.ts";
import * as errors from "../errors.ts";
import { aliasArn, checkChangeable, type Key } from "../key.ts";
import { isAsymmetric } from "../key-spec.ts";
import { type Read, read, write } from "../kit.ts";
import { ALIASES_LISTED_DEFAULT, ALIASES_PER_KEY_MAX, SHORT_LIST_RESULTS_MAX } from "../limits.ts";
import { isReservedAlias, PREDEFINED_ALIASES } from "../managed-keys.ts";
import { cutToPage, pageOf } from "../paging.ts";
import type { Alias } from "../store/aliases.ts";
import { ownKey } from "./keys.ts";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html */
export const CreateAlias = write("CreateAlias", (ctx, { AliasName: name, TargetKeyId }) => {
  checkName(name);
  const key = targetKey(ctx, TargetKeyId);
  if (ctx.store.aliases.get(name) !== undefined) throw errors.aliasExists(aliasArn(ctx.scope, name));
  checkAliasCount(ctx, key);
  ctx.store.aliases.put({ name, key: key.id, createdAt: ctx.now, updatedAt: ctx.now });
  return {};
});

/** The new key has to be of the old one's type and usage. https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateAlias.html */
export const UpdateAlias = write("UpdateAlias", (ctx, { AliasName: name, TargetKeyId }) => {
  checkName(name);
  const alias = aliasNamed(ctx, name);
  const key = targetKey(ctx, TargetKeyId);
  const present = ctx.store.keys.get(alias.key);
  if (present !== undefined && (typeOf(present) !== typeOf(key) || present.usage !== key.usage))
    throw errors.validation(
      `Alias ${aliasArn(ctx.scope, name)} cannot be changed to a KMS key of a different type or key usage.`,
    );
  if (alias.key !== key.id) checkAliasCount(ctx, key);
  ctx.store.aliases.put({ ...alias, key: key.id, updatedAt: ctx.now });
  return {};
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteAlias.html */
export const DeleteAlias = write("DeleteAlias", (ctx, { AliasName: name }) => {
  checkName(name);
  ctx.store.aliases.remove(aliasNamed(ctx, name).name);
  return {};
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListAliases.html */
export const ListAliases = read("ListAliases", (ctx, input) => {
  const page = pageOf(ctx, "aliases", input, ALIASES_LISTED_DEFAULT, SHORT_LIST_RESULTS_MAX);
  const wanted = page.limit + 1;
  const listed =
    input.KeyId === undefined
      ? withPredefined(ctx, page.after, ctx.store.aliases.list(page.after, wanted))
      : ctx.store.aliases
          .of(keyNamed(ctx, input.KeyId, "key").id, page.after, wanted)
          .map((each) => entryOf(ctx, each));
  const { items, ...more } = cutToPage(
    ctx,
    "aliases",
    listed.slice(0, wanted),
    page,
    (each) => each.AliasName,
  );
  return { Aliases: items, ...more };
});

type Entry = AliasListEntry & { readonly AliasName: string };

/** Aliases of AWS whose keys were not made yet have none to show. */
function withPredefined(ctx: Read, after: string, aliases: readonly Alias[]): Entry[] {
  const unmade = PREDEFINED_ALIASES.filter(
    (name) => name > after && ctx.store.aliases.get(name) === undefined,
  );
  const entries = [
    ...aliases.map((alias) => entryOf(ctx, alias)),
    ...unmade.map((name) => ({ AliasName: name, AliasArn: aliasArn(ctx.scope, name) })),
  ];
  return entries.sort((one, other) => (one.AliasName < other.AliasName ? -1 : 1));
}

function entryOf(ctx: Read, { name, key, createdAt, updatedAt }: Alias): Entry {
  return {
    AliasName: name,
    AliasArn: aliasArn(ctx.scope, name),
    TargetKeyId: key,
    CreationDate: createdAt,
    LastUpdatedDate: updatedAt,
  };
}

function aliasNamed(ctx: Read, name: string): Alias {
  const alias = ctx.store.aliases.get(name);
  if (alias === undefined) throw errors.aliasNotFound(aliasArn(ctx.scope, name));
  return alias;
}

function targetKey(ctx: Read, name: string): Key {
  if (aliasIn(name) !== undefined) throw errors.aliasOfAlias();
  const key = ownKey(ctx, name);
  checkChangeable(ctx.scope, key);
  return key;
}

function checkName(name: string): void {
  if (!name.startsWith("alias/")) throw errors.aliasPrefix();
  if (isReservedAlias(name)) throw errors.reservedAlias();
  const rest = name.slice("alias/".length);
  if (rest === "" || rest.includes(":")) throw errors.invalidAliasName(name);
}

function checkAliasCount(ctx: Read, key: Key): void {
  if (ctx.store.aliases.of(key.id, "", ALIASES_PER_KEY_MAX).length >= ALIASES_PER_KEY_MAX)
    throw errors.limitExceeded(`A KMS key can have at most ${ALIASES_PER_KEY_MAX} aliases.`);
}

/** Symmetric, HMAC or asymmetric. */
function typeOf(key: Key): string {
  if (isAsymmetric(key.spec)) return "asymmetric";
  return key.spec === "SYMMETRIC_DEFAULT" ? "symmetric" : "HMAC";
}
