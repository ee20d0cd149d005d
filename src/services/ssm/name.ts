/**
 * Names of parameters, and how requests name them.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import * as errors from "./errors.ts";
import { HIERARCHY_LEVELS_MAX, NAME_WITH_ARN_LENGTH_MAX } from "./limits.ts";

const NAME = /^(?:[\w.-]+|(?:\/[\w.-]+)+)$/;
const PATH = /^(?:\/|(?:\/[\w.-]+)+\/?)$/;
const PUBLIC = "/aws/service/";
/** What names of Secrets Manager's secrets begin with where they stand for parameters. */
export const SECRET_PREFIX = "/aws/reference/secretsmanager/";
const SECRET = /^\/aws\/reference\/secretsmanager\/[\w/+=.@-]+$/;

/** A parameter as a request names it: by name or ARN, with or without a version or label. */
export interface Address {
  /** Names it may have: an ARN does not tell "db" from "/db". */
  readonly names: readonly [string, ...string[]];
  /** A version's number or a label, without the colon. */
  readonly selector: string | undefined;
  /** The account of an ARN; empty for a public parameter's. */
  readonly account: string | undefined;
  readonly region: string | undefined;
}

/** Throws ValidationException for what cannot be a parameter's name. */
export function parseAddress(text: string): Address {
  const arn = parseArn(text);
  if (arn === undefined) {
    const { name, selector } = withoutSelector(text);
    checkForm(name);
    return { names: [name], selector, account: undefined, region: undefined };
  }
  if (arn.service !== "ssm" || !arn.resource.startsWith("parameter/")) throw errors.invalidName();
  const { name, selector } = withoutSelector(arn.resource.slice("parameter/".length));
  checkForm(`/${name}`);
  const names: [string, ...string[]] = name.includes("/") ? [`/${name}`] : [name, `/${name}`];
  return { names, selector, account: arn.account, region: arn.region };
}

function withoutSelector(text: string): { readonly name: string; readonly selector: string | undefined } {
  const colon = text.indexOf(":");
  return colon < 0
    ? { name: text, selector: undefined }
    : { name: text.slice(0, colon), selector: text.slice(colon + 1) };
}

/** Throws ValidationException for what no parameter can be called. */
export function checkForm(name: string): void {
  if (!NAME.test(name) && !SECRET.test(name)) throw errors.invalidName();
}

/** Refuses names that an account cannot give to a parameter of its own. */
export function checkNewName(scope: Scope, name: string): void {
  checkForm(name);
  const bare = name.startsWith("/") ? name.slice(1) : name;
  if (/^aws/i.test(bare)) throw errors.reservedName(name);
  if (/^ssm/i.test(bare)) throw errors.invalidName();
  if (name.startsWith("/") && name.split("/").length - 1 > HIERARCHY_LEVELS_MAX)
    throw errors.hierarchyTooDeep();
  if (parameterArn(scope, name).length > NAME_WITH_ARN_LENGTH_MAX)
    throw errors.nameTooLong(NAME_WITH_ARN_LENGTH_MAX);
}

/** Whether it is one of the parameters that AWS publishes. */
export function isPublic(name: string): boolean {
  return name.startsWith(PUBLIC);
}

/** The path of a list of parameters, without a slash at its end; the root is "". */
export function parsePath(path: string): string {
  if (!PATH.test(path)) throw errors.invalidPath();
  if (/^\/ssm/i.test(path)) throw errors.invalidPath();
  const bare = path.endsWith("/") ? path.slice(0, -1) : path;
  if (bare.split("/").length - 1 > HIERARCHY_LEVELS_MAX) throw errors.hierarchyTooDeep();
  return bare;
}

/** Where a name is in the hierarchy: names without slashes are at its root. */
export function pathOf(name: string): string {
  return name.startsWith("/") ? name : `/${name}`;
}

/** The path one level up; "" for what is at the root. */
export function parentOf(name: string): string {
  const path = pathOf(name);
  return path.slice(0, path.lastIndexOf("/"));
}

export function parameterArn({ partition, region, account }: Scope, name: string): string {
  const owner = isPublic(name) ? "" : account;
  return `arn:${partition}:ssm:${region}:${owner}:parameter${pathOf(name)}`;
}

/** Whether an ARN leads to another account, whose parameter may be shared. */
export function isElsewhere(scope: Scope, { account }: Address): boolean {
  return account !== undefined && account !== "" && account !== scope.account;
}
