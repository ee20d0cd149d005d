/** Looks up what a name and a qualifier mean. */
import { type Alias, routed } from "./alias.ts";
import { functionNotFound, pendingState, resourceNotFound, updateInProgress } from "./errors.ts";
import { type FunctionRecord, isPending, isUpdating, type VersionRecord } from "./function.ts";
import type { Prepare, Read } from "./kit.ts";
import { addressed, functionArn, isVersionNumber, LATEST, padded } from "./name.ts";

/** The function that an input names. Throws ResourceNotFoundException. */
export function functionNamed(ctx: Read, text: string, qualifier?: string): FunctionRecord {
  const { name, qualifier: asked } = addressed(text, qualifier);
  const found = ctx.store.shelf("function").get(name);
  if (found === undefined) throw functionNotFound(functionArn(ctx.scope, name, asked));
  return found;
}

export interface Found {
  readonly record: FunctionRecord;
  readonly version: VersionRecord;
  readonly alias: Alias | undefined;
  readonly qualifier: string | undefined;
}

/** The version that a name and a qualifier mean; an alias means its first. Throws ResourceNotFoundException. */
export function versionNamed(ctx: Read, text: string, asked?: string): Found {
  const { name, qualifier } = addressed(text, asked);
  const record = functionNamed(ctx, text, asked);
  if (qualifier === undefined || qualifier === LATEST)
    return { record, version: record, alias: undefined, qualifier };
  const alias = isVersionNumber(qualifier) ? undefined : ctx.store.shelf("alias").get(name, qualifier);
  const number = alias?.version ?? qualifier;
  const version = versionOf(ctx, record, number);
  if (version === undefined) throw functionNotFound(functionArn(ctx.scope, name, qualifier));
  return { record, version, alias, qualifier };
}

export function versionOf(ctx: Read, record: FunctionRecord, number: string): VersionRecord | undefined {
  if (number === LATEST) return record;
  return isVersionNumber(number) ? ctx.store.shelf("version").get(record.name, padded(number)) : undefined;
}

/** The version that runs this time: an alias may have two. */
export function versionToRun(ctx: Prepare, { record, version, alias }: Found): VersionRecord {
  if (alias === undefined) return version;
  return versionOf(ctx, record, routed(alias, ctx.ids)) ?? version;
}

export function aliasNamed(ctx: Read, functionName: string, name: string): Alias {
  const record = functionNamed(ctx, functionName);
  const alias = ctx.store.shelf("alias").get(record.name, name);
  if (alias === undefined)
    throw resourceNotFound(`Cannot find alias arn: ${functionArn(ctx.scope, record.name, name)}`);
  return alias;
}

/** Throws ResourceConflictException while an earlier change is still on its way. */
export function checkSteady(ctx: Read, record: FunctionRecord): void {
  if (isPending(record, ctx.now)) throw pendingState();
  if (isUpdating(record, ctx.now)) throw updateInProgress(functionArn(ctx.scope, record.name));
}

/** Number of the page after this one, as opaque text. */
export function pageToken(ctx: Read, last: { readonly name: string; readonly part: string }): string {
  return ctx.sealer.seal("lambda page", JSON.stringify(last));
}

export function pageAfter(
  ctx: Read,
  marker: string | undefined,
): { readonly name: string; readonly part: string } | undefined {
  if (marker === undefined || marker === "") return undefined;
  const opened = ctx.sealer.open("lambda page", marker);
  return opened === undefined ? undefined : JSON.parse(Buffer.from(opened).toString());
}

/** One page of a list that is at hand as a whole. */
export function paged<T>(
  ctx: Read,
  all: readonly T[],
  asked: { readonly Marker?: string | undefined; readonly MaxItems?: number | undefined },
  most = 50,
): { readonly items: readonly T[]; readonly NextMarker: string | undefined } {
  const from = Number(pageAfter(ctx, asked.Marker)?.part ?? 0);
  const to = from + Math.min(asked.MaxItems ?? most, most);
  const NextMarker = to < all.length ? pageToken(ctx, { name: "", part: String(to) }) : undefined;
  return { items: all.slice(from, to), NextMarker };
}
