/** Which parameter, and which version of it, a request means. */
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { type Address, isPublic } from "./name.ts";
import type { ParameterRecord, Version } from "./parameter.ts";
import { publicParameter } from "./public-parameters.ts";

export interface Found {
  readonly record: ParameterRecord;
  readonly version: Version;
  readonly selector: string | undefined;
}

/** The parameter at an address of this cell, a published one included. */
export function parameterAt(ctx: Read, { names, account, region }: Address): ParameterRecord | undefined {
  const { scope } = ctx;
  if (region !== undefined && region !== scope.region) return undefined;
  for (const name of names) {
    const open = isPublic(name);
    if (account !== undefined && account !== (open ? "" : scope.account)) continue;
    const record = open ? publicParameter(scope.region, name) : ctx.store.parameters.get(name);
    if (record !== undefined) return record;
  }
  return undefined;
}

/** Throws ParameterNotFound or ParameterVersionNotFound. */
export function find(ctx: Read, address: Address): Found {
  const record = parameterAt(ctx, address);
  if (record === undefined) throw errors.parameterNotFound();
  const { selector } = address;
  if (selector === undefined) return { record, version: record.current, selector };
  return { record, version: versionSelected(ctx, record, selector), selector };
}

function versionSelected(ctx: Read, record: ParameterRecord, selector: string): Version {
  if (selector.includes(":")) throw errors.parameterNotFound();
  const number = /^\d+$/.test(selector)
    ? Number(selector)
    : ctx.store.labels.versionOf(record.name, selector);
  const version = number === undefined ? undefined : versionOf(ctx, record, number);
  if (version === undefined) throw errors.versionNotFound(selector, record.name);
  return version;
}

/** A version that is still kept. */
export function versionOf(ctx: Read, record: ParameterRecord, number: number): Version | undefined {
  if (number === record.current.version) return record.current;
  return ctx.store.parameters.earlier(record.name, number);
}

/** A parameter of this account by its plain name. Throws ParameterNotFound. */
export function ownParameter(ctx: Read, name: string): ParameterRecord {
  const record = ctx.store.parameters.get(name);
  if (record === undefined) throw errors.parameterNotFound();
  return record;
}
