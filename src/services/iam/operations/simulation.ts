/** The policy simulator: the evaluation that guards every request, over policies one names oneself. */

import { parseArn } from "../../../aws/arn.ts";
import type {
  ContextEntry,
  EvaluationResult,
  PolicyEvaluationDecisionType,
  PolicySourceType,
  Statement,
} from "../../../gen/iam.ts";
import { rootOf } from "../../../kernel/iam/principal.ts";
import { type ContextSource, type ContextValue, contextOf } from "../../../lang/iam/context.ts";
import {
  type AccessRequest,
  type ApplicablePolicies,
  type Decision,
  evaluate,
  type NamedPolicy,
} from "../../../lang/iam/evaluate.ts";
import { type Explanation, explain, type MatchedStatement } from "../../../lang/iam/explain.ts";
import {
  type CompiledPolicy,
  compilePolicy,
  contextKeysOf,
  PolicySyntaxError,
} from "../../../lang/iam/policy.ts";
import type { Caller } from "../../../lang/iam/principal.ts";
import { identityWithArn, policiesBearingOn } from "../bearing-policies.ts";
import type { Entity, Identity } from "../entity.ts";
import { invalidInput } from "../errors.ts";
import { type Input, type Reading, read } from "../kit.ts";
import { checkScenario, together } from "../launch-scenarios.ts";
import { pageOfAll } from "../paging.ts";
import { defaultDocument, findPolicy } from "../policy-lookup.ts";

type Request = Input<"SimulateCustomPolicy"> | Input<"SimulatePrincipalPolicy">;

/** A policy under test. Its `name` in the evaluation is its place in the list: names need not differ. */
interface Tested {
  readonly id: string;
  readonly source: PolicySourceType;
  readonly policy: CompiledPolicy;
}
interface Setting {
  readonly identity: readonly Tested[];
  readonly boundary: readonly Tested[];
  readonly resource: Tested | undefined;
  readonly caller: Caller;
  readonly context: ContextSource;
  readonly resourceAccount: string;
  /** The service control policies that bear on a principal; none bear on policies as such. */
  readonly scp: readonly (readonly NamedPolicy[])[];
}

/** For the question what the organization's policies alone leave over. */
const EVERYTHING: NamedPolicy = {
  name: "everything",
  policy: compilePolicy(
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
  ),
};

export const SimulateCustomPolicy = read("SimulateCustomPolicy", (ctx, input) => {
  const identity = fromInput(input.PolicyInputList, "PolicyInputList");
  return answer(ctx, input, settingOf(ctx, input, identity, [], undefined));
});

export const SimulatePrincipalPolicy = read("SimulatePrincipalPolicy", (ctx, input) => {
  const source = identityWithArn(ctx, input.PolicySourceArn);
  const own = policiesBearingOn(ctx, source).map(
    (policy): Tested => ({
      id: policy.arn === undefined ? `${policy.source}_${policy.bearer.name}_${policy.name}` : policy.name,
      source: policy.source,
      policy: compilePolicy(policy.document),
    }),
  );
  const identity = [...own, ...fromInput(input.PolicyInputList ?? [], "PolicyInputList")];
  return answer(ctx, input, settingOf(ctx, input, identity, boundaryOf(ctx, source), source));
});

export const GetContextKeysForCustomPolicy = read("GetContextKeysForCustomPolicy", (_ctx, input) => ({
  ContextKeyNames: keysOf(fromInput(input.PolicyInputList, "PolicyInputList")),
}));

export const GetContextKeysForPrincipalPolicy = read("GetContextKeysForPrincipalPolicy", (ctx, input) => {
  const own = policiesBearingOn(ctx, identityWithArn(ctx, input.PolicySourceArn));
  const documents = [...own.map((policy) => policy.document), ...(input.PolicyInputList ?? [])];
  return { ContextKeyNames: keysOf(fromInput(documents, "PolicyInputList")) };
});

function keysOf(policies: readonly Tested[]): string[] {
  const keys = new Map<string, string>();
  for (const { policy } of policies)
    for (const key of contextKeysOf(policy))
      if (!keys.has(key.toLowerCase())) keys.set(key.toLowerCase(), key);
  return [...keys.values()].sort();
}

function fromInput(documents: readonly string[], list: string): Tested[] {
  return documents.map((document, at) => ({
    id: `${list}.${at + 1}`,
    source: "none",
    policy: compiled(document),
  }));
}

function compiled(document: string): CompiledPolicy {
  try {
    return compilePolicy(document);
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw invalidInput(error.message);
    throw error;
  }
}

function boundaryOf(ctx: Reading, source: Entity<Identity>): Tested[] {
  const policy = source.boundary === undefined ? undefined : findPolicy(ctx, source.boundary);
  if (policy === undefined) return [];
  const from = policy.keeper === "aws" ? "aws-managed" : "user-managed";
  return [{ id: policy.name, source: from, policy: compilePolicy(defaultDocument(ctx, policy)) }];
}

function settingOf(
  ctx: Reading,
  input: Request,
  identity: readonly Tested[],
  ownBoundary: readonly Tested[],
  source: Entity<Identity> | undefined,
): Setting {
  const boundaryInput = fromInput(
    input.PermissionsBoundaryPolicyInputList ?? [],
    "PermissionsBoundaryPolicyInputList",
  );
  const boundary = boundaryInput.length > 0 ? boundaryInput : ownBoundary;
  if (boundary.length > 1) throw invalidInput("Only one permissions boundary policy can be simulated.");
  const [resource] =
    input.ResourcePolicy === undefined ? [] : fromInput([input.ResourcePolicy], "ResourcePolicyInputList");
  const owner = input.ResourceOwner === undefined ? ctx.scope.account : accountIn(input.ResourceOwner);
  return {
    identity,
    boundary,
    resource: resource && { ...resource, source: "resource" },
    caller: callerOf(ctx, input, source),
    context: contextOf(Object.fromEntries((input.ContextEntries ?? []).map(contextEntry))),
    resourceAccount: owner,
    scp:
      source === undefined
        ? []
        : (ctx.organization.standing(ctx.scope.account, ctx.scope.partition)?.scp ?? []),
  };
}

/** A resource policy names principals, so it can be simulated only for one. */
function callerOf(ctx: Reading, input: Request, source: Entity<Identity> | undefined): Caller {
  const arn = input.CallerArn ?? (source?.kind === "user" ? source.arn : undefined);
  if (arn === undefined) {
    if (input.ResourcePolicy !== undefined)
      throw invalidInput(
        "CallerArn is required when a ResourcePolicy is given and the policy source is not a user.",
      );
    return { ...rootOf(ctx.scope.account, ctx.scope.partition), kind: "user" };
  }
  const parsed = parseArn(arn);
  if (parsed === undefined || !parsed.resource.startsWith("user/"))
    throw invalidInput(`Invalid Caller Arn: ${arn}`);
  const user = ctx.store.entities.withArn("user", arn);
  return { kind: "user", account: parsed.account, arn, userId: user?.id ?? arn };
}

function accountIn(owner: string): string {
  const account = /^\d{12}$/.test(owner) ? owner : parseArn(owner)?.account;
  if (account === undefined || account === "") throw invalidInput(`Invalid Resource Owner: ${owner}`);
  return account;
}

function contextEntry(entry: ContextEntry): [string, ContextValue] {
  const { ContextKeyName: name, ContextKeyValues: values = [], ContextKeyType: type = "string" } = entry;
  if (name === undefined) throw invalidInput("A context entry must have a name.");
  if (type.endsWith("List")) return [name, values];
  const [value, ...more] = values;
  if (value === undefined || more.length > 0)
    throw invalidInput(`Context key ${name} must have exactly one value.`);
  return [name, value];
}

function answer(ctx: Reading, input: Request, setting: Setting) {
  const { ActionNames: actions, ResourceArns: resources = ["*"], ResourceHandlingOption: scenario } = input;
  if (scenario !== undefined) checkScenario(scenario, resources);
  const questions = actions.flatMap((action) =>
    scenario === undefined
      ? resources.map((resource) => ({ action, resources: [resource] }))
      : [{ action, resources }],
  );
  const numbered = questions.map((question, at) => ({ ...question, key: String(at).padStart(8, "0") }));
  const { items, rest } = pageOfAll(ctx, input, (question) => question.key, numbered);
  return {
    EvaluationResults: items.map((question) => {
      const results = question.resources.map((resource) => simulate(setting, question.action, resource));
      return scenario === undefined ? (results[0] as EvaluationResult) : together(results);
    }),
    ...rest,
  };
}

function simulate(setting: Setting, action: string, resource: string): EvaluationResult {
  if (!/^[\w-]+:[\w*?]+$/.test(action)) throw invalidInput(`Invalid Action: ${action}`);
  const { caller, context, resourceAccount } = setting;
  const request: AccessRequest = { action, resource, caller, resourceAccount, context };
  const tested = [...setting.identity, ...setting.boundary, ...(setting.resource ? [setting.resource] : [])];
  const explanation = explain(request, applicable(setting, tested));
  const byOrganization =
    setting.scp.length === 0
      ? undefined
      : evaluate({ ...request, resourceAccount: undefined }, { identity: [EVERYTHING], scp: setting.scp });
  const EvalDecision = decisionOf(byOrganization?.allowed === false ? byOrganization : explanation.decision);
  const boundary = explanation.considered.find((part) => part.kind === "boundary");
  const found = {
    MatchedStatements: decisive(explanation, EvalDecision).map((statement) =>
      statementShape(statement, tested),
    ),
    MissingContextValues: [...explanation.missingContextKeys],
    ...(byOrganization && {
      OrganizationsDecisionDetail: { AllowedByOrganizations: byOrganization.allowed },
    }),
    ...(boundary && {
      PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: boundary.outcome === "allows" },
    }),
  };
  const crossAccount = "account" in caller && caller.account !== resourceAccount;
  const specific = { EvalResourceName: resource, EvalResourceDecision: EvalDecision, ...found };
  return {
    EvalActionName: action,
    EvalResourceName: resource,
    EvalDecision,
    ...found,
    ...(crossAccount && { EvalDecisionDetails: bySide(explanation) }),
    ResourceSpecificResults: resource === "*" ? [] : [specific],
  };
}

/** Across accounts both sides have to allow: what each of them says. */
function bySide(explanation: Explanation): Record<string, PolicyEvaluationDecisionType> {
  const said = (kind: "identity" | "resource"): PolicyEvaluationDecisionType => {
    const outcome = explanation.considered.find((part) => part.kind === kind)?.outcome;
    return outcome === "allows" ? "allowed" : outcome === "denies" ? "explicitDeny" : "implicitDeny";
  };
  return { "IAM Policy": said("identity"), "Resource Policy": said("resource") };
}

function applicable(setting: Setting, tested: readonly Tested[]): ApplicablePolicies {
  const named = (one: Tested): NamedPolicy => ({ name: String(tested.indexOf(one)), policy: one.policy });
  const [boundary] = setting.boundary;
  return {
    identity: setting.identity.map(named),
    boundary: boundary && named(boundary),
    resource: setting.resource && named(setting.resource),
  };
}

function decisionOf(decision: Decision): PolicyEvaluationDecisionType {
  if (decision.allowed) return "allowed";
  return decision.explicit ? "explicitDeny" : "implicitDeny";
}

/** The statements that brought the decision about; where one was missing there are none. */
function decisive(explanation: Explanation, decision: PolicyEvaluationDecisionType): MatchedStatement[] {
  if (decision === "implicitDeny") return [];
  const effect = decision === "allowed" ? "Allow" : "Deny";
  return explanation.considered.flatMap((part) =>
    part.matched.filter(
      (statement) => statement.effect === effect && (effect === "Deny" || part.kind !== "boundary"),
    ),
  );
}

function statementShape(statement: MatchedStatement, tested: readonly Tested[]): Statement {
  const { id, source } = tested[Number(statement.policy)] as Tested;
  return {
    SourcePolicyId: id,
    SourcePolicyType: source,
    StartPosition: { Line: statement.start.line, Column: statement.start.column },
    EndPosition: { Line: statement.end.line, Column: statement.end.column },
  };
}
