/**
 * What roles are given for keys of the customer's, for as long as their function exists.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html
 */
import { parseArn } from "../../aws/arn.ts";
import { kms } from "../../gen/kms.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Prepare, Write } from "./kit.ts";
import { functionArn } from "./name.ts";
import { LAMBDA, lambdaPrincipal } from "./role.ts";

/** A role's grant for a key. */
export interface Grant {
  readonly id: string;
  readonly kmsKeyArn: string;
  readonly role: string;
}

/** The grant that the function's role has for the key, or a new one, made with the caller's permissions. */
export async function grantFor(
  ctx: Prepare,
  name: string,
  { kmsKeyArn, role }: Pick<Grant, "kmsKeyArn" | "role">,
): Promise<Grant> {
  const kept = ctx.store.shelf("grant").parts(name);
  const same = kept.find((each) => each.kmsKeyArn === kmsKeyArn && each.role === role);
  if (same !== undefined) return same;
  const { GrantId: id = "" } = await ctx.call(kms, "CreateGrant", {
    KeyId: kmsKeyArn,
    GranteePrincipal: role,
    RetiringPrincipal: LAMBDA,
    Operations: ["Decrypt", "RetireGrant"],
    Constraints: { EncryptionContextEquals: { "aws:lambda:FunctionArn": functionArn(ctx.scope, name) } },
  });
  return { id, kmsKeyArn, role };
}

export function keepGrant(ctx: Write, name: string, grant: Grant | undefined): void {
  if (grant !== undefined) ctx.store.shelf("grant").put(grant, name, grant.id);
}

/** The function is gone: its versions need their variables no more. */
export function retireGrants(ctx: Write, name: string): void {
  const grants = ctx.store.shelf("grant");
  for (const { id, kmsKeyArn } of grants.parts(name))
    ctx.schedule(ctx.now, { kind: "retire", key: id, payload: { kmsKeyArn, function: name } });
  grants.deleteAll(name);
}

/** The job: a key that is gone took its grants along. */
export const retire = {
  apart: true as const,
  prepare: async (ctx: Prepare, { key: GrantId, payload }: DueJob): Promise<void> => {
    const { kmsKeyArn, function: name } = payload as { kmsKeyArn: string; function: string };
    const as = lambdaPrincipal(ctx.scope.account, functionArn(ctx.scope, name));
    const region = parseArn(kmsKeyArn)?.region ?? ctx.scope.region;
    await ctx.call(kms, "RetireGrant", { KeyId: kmsKeyArn, GrantId }, { as, region }).catch((error) => {
      if (!(error instanceof AwsError)) throw error;
    });
  },
  commit: (): void => undefined,
};
