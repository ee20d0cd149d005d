/**
 * The authorization message that some denials carry sealed and sts:DecodeAuthorizationMessage opens.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { ConditionEntry } from "../../lang/iam/document.ts";
import type { Explanation, MatchedStatement } from "../../lang/iam/explain.ts";
import type { Demand, RequestFacts } from "../dispatch/contract.ts";
import type { Principal } from "./principal.ts";

interface Items<T> {
  readonly items: readonly T[];
}
interface Value {
  readonly value: string;
}
interface KeyValues {
  readonly key: string;
  readonly values: Items<Value>;
}

/** What such messages are sealed for. */
export const AUTHORIZATION_MESSAGE = "authorization-message";

/** The JSON text that DecodeAuthorizationMessage answers: member by member and in the order as AWS does. */
export function authorizationMessage(
  explanation: Explanation,
  caller: Principal,
  demand: Demand,
  request: RequestFacts,
): string {
  const { allowed, explicit } = explanation.decision;
  const matched = explanation.considered.flatMap((consideration) => consideration.matched);
  const denying = matched.filter((statement) => statement.effect === "Deny");
  const explicitDeny = !allowed && explicit;
  return JSON.stringify({
    allowed,
    explicitDeny,
    matchedStatements: { items: denying.map((statement) => statementShown(statement, caller)) },
    failures: { items: [] },
    context: {
      principal: principalShown(caller),
      // Seen on AWS: an explicit deny reports the operation alone, any other the whole action.
      action: explicitDeny ? demand.action.slice(demand.action.indexOf(":") + 1) : demand.action,
      resource: demand.resource,
      conditions: { items: contextShown(explanation, demand, request) },
    },
  });
}

function statementShown({ effect, sid, document }: MatchedStatement, caller: Principal) {
  const { action, notAction, resource, notResource, condition } = document;
  return {
    statementId: sid ?? "",
    effect: effect.toUpperCase(),
    principals: valueItems([principalShown(caller).id]),
    principalGroups: valueItems([]),
    actions: valueItems(action ?? notAction ?? []),
    resources: valueItems(resource ?? notResource ?? []),
    conditions: { items: condition.map(conditionShown) },
  };
}

function principalShown(caller: Principal): { id: string; name?: string; arn: string } {
  if (caller.kind === "service") return { id: caller.service, arn: caller.service };
  if (caller.kind === "anonymous") return { id: "anonymous", arn: "anonymous" };
  if (caller.kind === "user") return { id: caller.userId, name: caller.userName, arn: caller.arn };
  return { id: caller.userId, arn: caller.arn };
}

function conditionShown({ key, values }: ConditionEntry): KeyValues {
  return { key, values: valueItems(values) };
}

/** The service's own keys, what the resource's ARN says, and every other key that a policy asked for. */
function contextShown(explanation: Explanation, demand: Demand, request: RequestFacts): KeyValues[] {
  const shown = new Map<string, readonly string[]>();
  const show = (key: string, value: unknown) => {
    if (value !== undefined && value !== "")
      shown.set(key, Array.isArray(value) ? value.map(String) : [String(value)]);
  };
  if (typeof demand.context === "object")
    for (const [key, value] of Object.entries(demand.context)) show(key, value);
  const arn = parseArn(demand.resource);
  show("aws:Resource", arn?.resource);
  show("aws:Account", arn?.account);
  show("aws:Region", arn?.region ?? request.region);
  show("aws:Service", arn?.service);
  show("aws:Type", arn?.resource.split(/[/:]/)[0]);
  show("aws:ARN", arn === undefined ? undefined : demand.resource);
  const known = new Set([...shown.keys()].map((key) => key.toLowerCase()));
  for (const [key, value] of Object.entries(explanation.context))
    if (!known.has(key.toLowerCase())) show(key, value);
  return [...shown].map(([key, values]) => ({ key, values: valueItems(values) }));
}

function valueItems(values: readonly string[]): Items<Value> {
  return { items: values.map((value) => ({ value })) };
}
