/** Who may put events on a bus: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html */
import { PolicySyntaxError } from "../../../lang/iam/document.ts";
import { validatePolicy } from "../../../lang/iam/validate.ts";
import { busFor } from "../bus.ts";
import { invalidParameter, notFound, policyTooLong, validation } from "../errors.ts";
import { type Input, type Read, write } from "../kit.ts";
import { BUS_POLICY_BYTES_MAX } from "../limits.ts";
import { type Bus, busArn } from "../resource.ts";

interface Statement {
  readonly Sid?: string;
}
interface Policy {
  readonly Version: string;
  readonly Statement: readonly Statement[];
}

function policyOf({ policy }: Bus): Policy {
  if (policy === undefined) return { Version: "2012-10-17", Statement: [] };
  const parsed = JSON.parse(policy) as Policy & { Statement: Statement | readonly Statement[] };
  return { ...parsed, Statement: [parsed.Statement].flat() as readonly Statement[] };
}

export const PutPermission = write("PutPermission", (ctx, input) => {
  const bus = busFor(ctx, input.EventBusName);
  const policy = input.Policy === undefined ? withStatement(ctx, bus, input) : checked(input.Policy);
  if (Buffer.byteLength(policy) > BUS_POLICY_BYTES_MAX) throw policyTooLong();
  ctx.store.put("bus", { ...bus, policy, modifiedAt: ctx.now } as Bus);
  return {};
});

function checked(policy: string): string {
  try {
    validatePolicy(policy, "resource");
    return policy;
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw invalidParameter("Policy", error.message);
    throw error;
  }
}

function withStatement({ scope }: Read, bus: Bus, input: Input<"PutPermission">): string {
  const { Action, Principal, StatementId: Sid, Condition } = input;
  if (Action === undefined || Principal === undefined || Sid === undefined)
    throw validation("Parameters Action, Principal and StatementId, or Policy must be specified.");
  if (Action !== "events:PutEvents")
    throw validation("Provided value in parameter 'action' is not supported.");
  if (Principal !== "*" && !/^\d{12}$/.test(Principal))
    throw invalidParameter("Principal", "It must be an account id or *.");
  if (
    Condition !== undefined &&
    (Condition.Type !== "StringEquals" || Condition.Key !== "aws:PrincipalOrgID")
  )
    throw invalidParameter("Condition", "Only StringEquals of aws:PrincipalOrgID is supported.");
  const statement = {
    Sid,
    Effect: "Allow",
    Principal: Principal === "*" ? "*" : { AWS: `arn:${scope.partition}:iam::${Principal}:root` },
    Action,
    Resource: busArn(scope, bus.name),
    ...(Condition && { Condition: { [Condition.Type]: { [Condition.Key]: Condition.Value } } }),
  };
  const policy = policyOf(bus);
  const others = policy.Statement.filter((each) => each.Sid !== Sid);
  return JSON.stringify({ ...policy, Statement: [...others, statement] });
}

export const RemovePermission = write("RemovePermission", (ctx, input) => {
  const bus = busFor(ctx, input.EventBusName);
  const { StatementId, RemoveAllPermissions } = input;
  if (RemoveAllPermissions === true) {
    ctx.store.put("bus", { ...bus, policy: undefined, modifiedAt: ctx.now } as Bus);
    return {};
  }
  if (StatementId === undefined) throw validation("Parameter StatementId must be specified.");
  if (bus.policy === undefined) throw notFound("EventBus does not have a policy.");
  const policy = policyOf(bus);
  const others = policy.Statement.filter(({ Sid }) => Sid !== StatementId);
  if (others.length === policy.Statement.length)
    throw notFound("Statement with the provided id does not exist.");
  const left = others.length === 0 ? undefined : JSON.stringify({ ...policy, Statement: others });
  ctx.store.put("bus", { ...bus, policy: left, modifiedAt: ctx.now } as Bus);
  return {};
});
