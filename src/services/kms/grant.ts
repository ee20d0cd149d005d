/**
 * Grants: permissions to use a key, given beside its policy.
 * https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
 */

import { partitionOf } from "../../aws/regions.ts";
import type { Instant } from "../../base/instant.ts";
import type { GrantConstraints, GrantListEntry, GrantOperation } from "../../gen/kms.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import type { Granted } from "../../lang/iam/evaluate.ts";
import {
  containsContext,
  type EncryptionContext,
  equalContext,
  foldedContext,
} from "./encryption-context.ts";
import * as errors from "./errors.ts";
import { keyArn } from "./key.ts";
import type { Read } from "./kit.ts";

export interface Grant {
  /** 64 hexadecimal digits. */
  readonly id: string;
  readonly key: string;
  readonly name?: string;
  readonly grantee: string;
  readonly retiring?: string;
  readonly operations: readonly GrantOperation[];
  readonly constraints?: GrantConstraints;
  readonly issuingAccount: string;
  readonly createdAt: Instant;
}

/** What a caller wants to do with a key, as far as grants care. */
export interface GrantQuestion {
  readonly key: string;
  readonly operation: GrantOperation;
  readonly context?: EncryptionContext | undefined;
  /** For CreateGrant: the grant that is to be made, which may not go beyond the one that permits it. */
  readonly delegates?: Pick<Grant, "operations" | "constraints"> | undefined;
}

/** The grant that permits it, if there is one. The one that names the caller most closely counts. */
export function grantFor(ctx: Read, question: GrantQuestion): Granted | undefined {
  for (const [name, naming] of namesOf(ctx.caller, ctx.request.region))
    for (const grant of ctx.store.grants.for(question.key, name))
      if (permits(grant, question)) return { name: `grant ${grant.id}`, naming };
  return undefined;
}

/** Whether a principal's ARN names the caller, by whatever of its names. */
export function isNamed(ctx: Read, principal: string): boolean {
  return namesOf(ctx.caller, ctx.request.region).some(([name]) => name === principal);
}

type NameOfCaller = readonly [name: string, naming: Granted["naming"]];

function namesOf(caller: Principal, region: string): readonly NameOfCaller[] {
  if (caller.kind === "anonymous") return [];
  if (caller.kind === "service") return [[caller.service, "direct"]];
  const root = `arn:${partitionOf(region)}:iam::${caller.account}:root`;
  const names: NameOfCaller[] = [[caller.arn, "direct"]];
  if (caller.kind === "assumed-role") names.push([caller.roleArn, "entity"]);
  if (caller.kind === "federated-user") names.push([caller.issuer.arn, "entity"]);
  if (caller.kind !== "root") names.push([root, "account"]);
  return names;
}

/** What is constrained: a map without an entry counts as none, and clients send such maps. */
export function constraintsOf(given: GrantConstraints | undefined): GrantConstraints | undefined {
  const said = Object.entries(given ?? {}).filter(([, context]) => Object.keys(context ?? {}).length > 0);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** What a grant constrains, ready to be held against a context with its keys folded, too. */
function foldedConstraints(grant: Pick<Grant, "constraints">): GrantConstraints {
  const constraints = Object.entries(grant.constraints ?? {});
  return Object.fromEntries(constraints.map(([type, context]) => [type, foldedContext(context)]));
}

function permits(grant: Grant, { operation, context = {}, delegates }: GrantQuestion): boolean {
  if (!grant.operations.includes(operation)) return false;
  if (delegates !== undefined) return permitsDelegation(grant, delegates);
  if (!CONSTRAINED.has(operation)) return true;
  if (grant.constraints === undefined) return true;
  const { EncryptionContextEquals: equals, EncryptionContextSubset: subset } = foldedConstraints(grant);
  const given = foldedContext(context);
  if (equals !== undefined && !equalContext(given, equals)) return false;
  return subset === undefined || containsContext(given, subset);
}

/** Operations that know an encryption context: constraints mean nothing to the others. */
const CONSTRAINED: ReadonlySet<GrantOperation> = new Set<GrantOperation>([
  "Decrypt",
  "Encrypt",
  "GenerateDataKey",
  "GenerateDataKeyWithoutPlaintext",
  "GenerateDataKeyPair",
  "GenerateDataKeyPairWithoutPlaintext",
  "ReEncryptFrom",
  "ReEncryptTo",
]);

/** A grantee may pass on no more than it has. */
function permitsDelegation(grant: Grant, made: Pick<Grant, "operations" | "constraints">): boolean {
  if (!made.operations.every((operation) => grant.operations.includes(operation))) return false;
  const { EncryptionContextEquals: equals, EncryptionContextSubset: subset } = foldedConstraints(grant);
  const { EncryptionContextEquals: madeEquals, EncryptionContextSubset: madeSubset } =
    foldedConstraints(made);
  if (equals !== undefined && (madeEquals === undefined || !equalContext(madeEquals, equals))) return false;
  return subset === undefined || containsContext(madeEquals ?? madeSubset ?? {}, subset);
}

/** The grant as ListGrants shows it. */
export function grantEntry(ctx: Read, grant: Grant): GrantListEntry {
  return {
    KeyId: keyArn(ctx.scope, grant.key),
    GrantId: grant.id,
    Name: grant.name ?? "",
    CreationDate: grant.createdAt,
    GranteePrincipal: grant.grantee,
    RetiringPrincipal: grant.retiring,
    IssuingAccount: `arn:${ctx.scope.partition}:iam::${grant.issuingAccount}:root`,
    Operations: grant.operations,
    Constraints: grant.constraints,
  };
}

// Tokens. Grants are in force at once, so a token proves nothing that its grant would not; a forged one is refused.

const TOKEN = "kms grant token";
/** Twelve digits in base64. */
const ACCOUNT_LENGTH = 16;

/** The token of a grant. It begins with the key's account, by which its cell is found. */
export function grantToken(ctx: Read, grant: Grant): string {
  const account = Buffer.from(ctx.scope.account).toString("base64url");
  return account + ctx.sealer.seal(TOKEN, `${ctx.scope.region} ${grant.id}`);
}

export function accountOfToken(token: string): string | undefined {
  const account = Buffer.from(token.slice(0, ACCOUNT_LENGTH), "base64url").toString();
  return /^\d{12}$/.test(account) ? account : undefined;
}

/** The id of the grant that a token stands for. */
export function grantIdOfToken(ctx: Read, token: string): string {
  const opened = ctx.sealer.open(TOKEN, token.slice(ACCOUNT_LENGTH));
  const [region, id] = opened === undefined ? [] : Buffer.from(opened).toString().split(" ");
  if (region !== ctx.scope.region || id === undefined) throw errors.invalidGrantToken();
  return id;
}

export function checkGrantTokens(ctx: Read, tokens: readonly string[] | undefined): void {
  for (const token of tokens ?? []) grantIdOfToken(ctx, token);
}
