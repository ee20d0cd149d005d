/**
 * The Principal and NotPrincipal elements.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
import type { PrincipalElement, PrincipalEntry, PrincipalType } from "./document.ts";

/** Who asks, as far as policies can name it. The kernel's principals are of this form. */
export type Caller =
  | { readonly kind: "root"; readonly account: string; readonly arn: string; readonly userId: string }
  | { readonly kind: "user"; readonly account: string; readonly arn: string; readonly userId: string }
  | {
      readonly kind: "assumed-role";
      readonly account: string;
      /** The session's: arn:aws:sts::<account>:assumed-role/<name>/<session>. */
      readonly arn: string;
      /** AROA...:<session> */
      readonly userId: string;
      readonly roleArn: string;
      readonly roleId: string;
    }
  | {
      readonly kind: "federated-user";
      readonly account: string;
      readonly arn: string;
      readonly userId: string;
      readonly issuer: { readonly kind: "root" | "user"; readonly arn: string; readonly userId: string };
    }
  | { readonly kind: "service"; readonly service: string }
  /** Somebody without AWS credentials whom an identity provider vouches for (its ARN or host name). */
  | { readonly kind: "federated"; readonly provider: string }
  | { readonly kind: "anonymous" };

/**
 * How closely an element names a caller, in rising order:
 * - `none`: not at all;
 * - `account`: by its account, which then has to pass the permission on in its identity policies;
 * - `entity`: by the role of a session, or by the user who got a federated user's credentials;
 * - `direct`: by itself (the user, the very session, the service), or as anyone.
 */
export type Naming = "none" | "account" | "entity" | "direct";

export interface CompiledPrincipal {
  /** "*" alone. */
  readonly everyone: boolean;
  /** {"AWS": "*"}: everyone but those whom only an identity provider vouches for. */
  readonly anyAws: boolean;
  readonly accounts: ReadonlySet<string>;
  /** ARNs and unique ids. */
  readonly names: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
  readonly canonicalUsers: ReadonlySet<string>;
}

export function compilePrincipal(element: PrincipalElement): CompiledPrincipal {
  const entries = element === "*" ? [] : element;
  const aws = valuesOf(entries, "AWS");
  const accounts = new Set<string>();
  const names = new Set<string>();
  for (const value of aws) {
    const account = accountNamed(value);
    if (account === undefined) names.add(value);
    else accounts.add(account);
  }
  return {
    everyone: element === "*",
    anyAws: aws.includes("*"),
    accounts,
    names,
    services: new Set(valuesOf(entries, "Service")),
    providers: new Set(valuesOf(entries, "Federated")),
    canonicalUsers: new Set(valuesOf(entries, "CanonicalUser")),
  };
}

/** How the element names the caller. `canonicalUserId`: of the caller's account, where the service knows such ids. */
export function naming(
  element: CompiledPrincipal,
  caller: Caller,
  canonicalUserId: string | undefined,
): Naming {
  if (element.everyone) return "direct";
  if (caller.kind === "federated") return element.providers.has(caller.provider) ? "direct" : "none";
  if (element.anyAws) return "direct";
  if (caller.kind === "anonymous") return "none";
  if (caller.kind === "service") return element.services.has(caller.service) ? "direct" : "none";
  return namingInAccount(element, caller, canonicalUserId);
}

type InAccount = Extract<Caller, { readonly account: string }>;

function namingInAccount(
  element: CompiledPrincipal,
  caller: InAccount,
  canonicalUserId: string | undefined,
): Naming {
  const { names, accounts } = element;
  if (names.size > 0) {
    if (names.has(caller.arn) || names.has(caller.userId)) return "direct";
    if (caller.kind === "assumed-role" && (names.has(caller.roleArn) || names.has(caller.roleId)))
      return "entity";
    if (caller.kind === "federated-user" && (names.has(caller.issuer.arn) || names.has(caller.issuer.userId)))
      return "entity";
  }
  const byAccount =
    accounts.has(caller.account) ||
    (canonicalUserId !== undefined && element.canonicalUsers.has(canonicalUserId));
  if (!byAccount) return "none";
  return caller.kind === "root" ? "direct" : "account";
}

/**
 * Whether a statement with NotPrincipal applies. A Deny spares only a caller all of whose names are listed: the user
 * and its account; the session, its role and the account. It spares nobody who has a permissions boundary. An Allow
 * reaches everyone none of whose names is listed.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function appliesDespite(
  element: CompiledPrincipal,
  caller: Caller,
  canonicalUserId: string | undefined,
  effect: "Allow" | "Deny",
  bounded: boolean,
): boolean {
  const named = naming(element, caller, canonicalUserId);
  if (effect === "Allow") return named === "none";
  if (bounded) return true;
  if (named !== "direct") return true;
  if (element.everyone || element.anyAws || !("account" in caller)) return false;
  if (!element.accounts.has(caller.account)) return true;
  return (
    caller.kind === "assumed-role" && !element.names.has(caller.roleArn) && !element.names.has(caller.roleId)
  );
}

function valuesOf(entries: readonly PrincipalEntry[], type: PrincipalType): readonly string[] {
  return entries.flatMap((entry) => (entry.type === type ? entry.values : []));
}

/** The account that "111122223333" or "arn:aws:iam::111122223333:root" names. */
function accountNamed(value: string): string | undefined {
  if (/^\d{12}$/.test(value)) return value;
  return /^arn:[a-z-]+:iam::(\d{12}):root$/.exec(value)?.[1];
}
