/**
 * The principals of trust policies. IAM remembers which user or role stood behind a name when the policy was written:
 * one that is deleted and made again under the old name is another, and is not trusted. The policy then shows the
 * unique id in place of the ARN.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
import { parseArn } from "../../aws/arn.ts";
import { rootOf } from "../../kernel/iam/principal.ts";
import type { IdentityDirectory } from "../../kernel/ports/identity.ts";
import type { BoundPrincipal, Details, Entity } from "./entity.ts";
import { invalidPrincipal } from "./errors.ts";
import type { Reading } from "./kit.ts";
import type { IamReader } from "./store.ts";

interface Statement {
  Principal?: unknown;
  NotPrincipal?: unknown;
}
type Element = "Principal" | "NotPrincipal";
const ELEMENTS: readonly Element[] = ["Principal", "NotPrincipal"];

const ACCOUNT_NUMBER = /^\d{12}$/;
const SERVICE_PRINCIPAL = /^[a-z0-9][a-z0-9.-]*\.(amazonaws\.com(\.cn)?|amazon\.com|aws\.internal)$/;
const WEB_IDENTITY_PROVIDERS = new Set([
  "cognito-identity.amazonaws.com",
  "cognito-identity-us-gov.amazonaws.com",
  "accounts.google.com",
  "graph.facebook.com",
  "www.amazon.com",
]);

/** A trust policy as IAM keeps it. */
export interface Trust {
  readonly trustPolicy: string;
  readonly boundPrincipals: readonly BoundPrincipal[];
}

/**
 * Looks up every principal that a (well-formed) trust policy names. Account numbers become the ARNs of their root
 * users; otherwise the text stays as it is. Throws MalformedPolicyDocument for a principal that does not exist.
 */
export function bindPrincipals(ctx: Reading, text: string): Trust {
  const bound = new Map<string, BoundPrincipal>();
  const document: unknown = JSON.parse(text);
  let rewritten = false;
  eachPrincipal(document, (type, value) => {
    if (type === "AWS" && ACCOUNT_NUMBER.test(value)) {
      rewritten = true;
      return rootOf(value, ctx.scope.partition).arn;
    }
    if (type === "AWS") {
      const principal = bindAwsPrincipal(ctx, value);
      if (principal !== undefined) bound.set(value, principal);
    } else if (type === "Service" ? !SERVICE_PRINCIPAL.test(value) : !isFederation(type, value))
      throw invalidPrincipal(type.toUpperCase(), value);
    return value;
  });
  return { trustPolicy: rewritten ? JSON.stringify(document) : text, boundPrincipals: [...bound.values()] };
}

/** The policy as it reads today: with the present ARN of a renamed principal, the unique id of a deleted one. */
export function shownTrustPolicy(
  role: Details["role"],
  store: IamReader,
  identity: Pick<IdentityDirectory, "user" | "role">,
): string {
  const changed = new Map<string, string>();
  for (const { arn, id } of role.boundPrincipals) {
    const now = arnOfId(store, id) ?? (foreignId(identity, arn) === id ? arn : id);
    if (now !== arn) changed.set(arn, now);
  }
  if (changed.size === 0) return role.trustPolicy;
  const document: unknown = JSON.parse(role.trustPolicy);
  eachPrincipal(document, (type, value) => (type === "AWS" ? (changed.get(value) ?? value) : value));
  return JSON.stringify(document);
}

/** Undefined for principals that stand for a whole account or for everybody. */
function bindAwsPrincipal(ctx: Reading, value: string): BoundPrincipal | undefined {
  if (value === "*") return undefined;
  const byId = /^A(IDA|ROA)[A-Z0-9]+$/.test(value) ? arnOfId(ctx.store, value) : undefined;
  if (byId !== undefined) return { arn: value, id: value };
  const arn = parseArn(value);
  if (arn?.partition !== ctx.scope.partition || !ACCOUNT_NUMBER.test(arn.account))
    throw invalidPrincipal("AWS", value);
  if (arn.service === "iam" && arn.resource === "root") return undefined;
  if (arn.service === "sts" && arn.resource.startsWith("federated-user/")) return undefined;
  const id = arn.service === "sts" ? sessionRoleId(ctx, arn) : idOfArn(ctx, value, arn.account);
  if (id === undefined) throw invalidPrincipal("AWS", value);
  return id === "" ? undefined : { arn: value, id };
}

function idOfArn(ctx: Reading, text: string, account: string): string | undefined {
  if (account !== ctx.scope.account) return foreignId(ctx.identity, text);
  const { entities } = ctx.store;
  return (entities.withArn("user", text) ?? entities.withArn("role", text))?.id;
}

/** A role session's ARN tells the role's name but not its path, so only roles of this account can be looked up. */
function sessionRoleId(ctx: Reading, arn: { account: string; resource: string }): string | undefined {
  const [type, roleName, session] = arn.resource.split("/");
  if (type !== "assumed-role" || !roleName || !session) return undefined;
  if (arn.account !== ctx.scope.account) return "";
  return ctx.store.entities.named("role", roleName) === undefined ? undefined : "";
}

function foreignId(identity: Pick<IdentityDirectory, "user" | "role">, arn: string): string | undefined {
  return identity.user(arn)?.userId ?? identity.role(arn)?.roleId;
}

function arnOfId(store: IamReader, id: string): string | undefined {
  const entity: Entity | undefined = store.entities.withId(id);
  return entity?.arn;
}

function isFederation(type: string, value: string): boolean {
  if (type === "CanonicalUser") return false;
  if (WEB_IDENTITY_PROVIDERS.has(value)) return true;
  const arn = parseArn(value);
  return arn?.service === "iam" && /^(saml-provider|oidc-provider)\/[^/]/.test(arn.resource);
}

/** Visits every principal of a parsed policy and puts in its place what `visit` answers. */
function eachPrincipal(document: unknown, visit: (type: string, value: string) => string): void {
  const { Statement } = document as { Statement: Statement | Statement[] };
  for (const statement of Array.isArray(Statement) ? Statement : [Statement])
    for (const element of ELEMENTS) {
      const principals = statement[element];
      if (typeof principals !== "object" || principals === null) continue;
      for (const [type, values] of Object.entries(principals))
        (principals as Record<string, unknown>)[type] = Array.isArray(values)
          ? values.map((value: string) => visit(type, value))
          : visit(type, values as string);
    }
}
