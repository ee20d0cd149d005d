/**
 * What to do about permissions that nobody uses: policies without them, to be put in the place of those there are.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings-remediate.html
 */
import type { RecommendedStep } from "../../../gen/accessanalyzer.ts";
import { iam, type Operations } from "../../../gen/iam.ts";
import { linkedRole } from "../analysis/linked-role.ts";
import { resourceNotFound, validation } from "../errors.ts";
import { analyzerAt, type KeptFinding } from "../finding.ts";
import { type Prepare, type Read, read, staged } from "../kit.ts";
import { pageOf } from "../paging.ts";

function unusedPermission(ctx: Read, analyzerArn: string, id: string): KeptFinding {
  const finding = ctx.store.finding(analyzerAt(ctx, analyzerArn).name, id);
  if (finding === undefined) throw resourceNotFound(`No finding found with id ${id}`);
  if (finding.type !== "UnusedPermission")
    throw validation("Recommendations are available for findings of type UnusedPermission only.");
  return finding;
}

export const GenerateFindingRecommendation = staged("GenerateFindingRecommendation", {
  prepare: (ctx, { analyzerArn, id }) => stepsFor(ctx, unusedPermission(ctx, analyzerArn, id)),
  commit: (ctx, { analyzerArn, id }, steps: readonly RecommendedStep[]) => {
    const { resource } = unusedPermission(ctx, analyzerArn, id);
    const { name } = analyzerAt(ctx, analyzerArn);
    ctx.store.putEntry("recommendation", id, { startedAt: ctx.now, resource, steps }, name);
    return {};
  },
});

export const GetFindingRecommendation = read("GetFindingRecommendation", (ctx, input) => {
  const { name } = analyzerAt(ctx, input.analyzerArn);
  const found = ctx.store.entry("recommendation", input.id, name);
  if (found === undefined) throw resourceNotFound(`No recommendation found for finding ${input.id}`);
  const all = found.steps.map((step, index) => ({ step, index }));
  const { items, nextToken } = pageOf(ctx, "steps", input, {
    from: (after) => (after === "" ? all : all.slice(Number(after) + 1)),
    key: ({ index }: (typeof all)[number]) => String(index),
    wanted: () => true,
  });
  return {
    startedAt: found.startedAt,
    completedAt: found.startedAt,
    resourceArn: found.resource,
    recommendationType: "UnusedPermissionRecommendation",
    status: "SUCCEEDED",
    recommendedSteps: items.map(({ step }) => step),
    nextToken,
  };
});

interface Attached {
  /** Of a managed policy its ARN, of an inline one its name. */
  readonly id: string;
  readonly document: string;
}

async function stepsFor(ctx: Prepare, finding: KeptFinding): Promise<RecommendedStep[]> {
  const findings = ctx.store
    .findingsOn(analyzerNameOf(ctx, finding), finding.resource)
    .filter(
      ({ id, type, status }) => id === finding.id || (type === "UnusedPermission" && status === "ACTIVE"),
    );
  // A whole service by its prefix, of a service in use the actions one by one.
  const unused = new Set(
    findings.flatMap(({ details: { unusedPermissionDetails: told } }) =>
      told?.actions === undefined
        ? [`${told?.serviceNamespace}:*`]
        : told.actions.map(({ action }) => action.toLowerCase()),
    ),
  );
  return (await attachedTo(ctx, finding)).flatMap((policy) => stepsOf(policy, unused));
}

function analyzerNameOf(ctx: Read, finding: KeptFinding): string {
  return (
    ctx.store.analyzers().find(({ name }) => ctx.store.finding(name, finding.id) !== undefined)?.name ?? ""
  );
}

async function attachedTo(ctx: Prepare, { resource, owner }: KeptFinding): Promise<Attached[]> {
  const as = linkedRole(ctx, owner);
  if (as === undefined) return [];
  const ask = <K extends keyof Operations & string>(operation: K, input: Operations[K]["input"]) =>
    ctx.call(iam, operation, input, { as });
  const name = resource.slice(resource.lastIndexOf("/") + 1);
  const isRole = resource.includes(":role/");
  const managed = isRole
    ? await ask("ListAttachedRolePolicies", { RoleName: name })
    : await ask("ListAttachedUserPolicies", { UserName: name });
  const inline = isRole
    ? await ask("ListRolePolicies", { RoleName: name })
    : await ask("ListUserPolicies", { UserName: name });
  const found: Attached[] = [];
  for (const { PolicyArn = "" } of managed.AttachedPolicies ?? []) {
    const { Policy } = await ask("GetPolicy", { PolicyArn });
    const version = { PolicyArn, VersionId: Policy?.DefaultVersionId ?? "v1" };
    const { PolicyVersion } = await ask("GetPolicyVersion", version);
    found.push({ id: PolicyArn, document: decodeURIComponent(PolicyVersion?.Document ?? "{}") });
  }
  for (const PolicyName of inline.PolicyNames ?? []) {
    const { PolicyDocument } = isRole
      ? await ask("GetRolePolicy", { RoleName: name, PolicyName })
      : await ask("GetUserPolicy", { UserName: name, PolicyName });
    found.push({ id: PolicyName, document: decodeURIComponent(PolicyDocument) });
  }
  return found;
}

interface Statement {
  readonly Effect?: string;
  readonly Action?: string | readonly string[];
}

/** A policy of which nothing unused is left, and the old one gone; nothing where it has nothing unused in it. */
function stepsOf({ id, document }: Attached, unused: ReadonlySet<string>): RecommendedStep[] {
  const { Statement: given = [], ...rest } = JSON.parse(document) as { Statement?: Statement | Statement[] };
  const before = Array.isArray(given) ? given : [given];
  const after = before.flatMap((statement) => without(statement, unused));
  if (JSON.stringify(after) === JSON.stringify(before)) return [];
  const detach = { recommendedAction: "DETACH_POLICY", existingPolicyId: id } as const;
  if (after.length === 0) return [{ unusedPermissionsRecommendedStep: detach }];
  const recommendedPolicy = JSON.stringify({ ...rest, Statement: after });
  const create = { recommendedAction: "CREATE_POLICY", recommendedPolicy, existingPolicyId: id } as const;
  return [{ unusedPermissionsRecommendedStep: create }, { unusedPermissionsRecommendedStep: detach }];
}

function without(statement: Statement, unused: ReadonlySet<string>): Statement[] {
  const { Effect, Action } = statement;
  if (Effect !== "Allow" || Action === undefined) return [statement];
  const actions = typeof Action === "string" ? [Action] : Action;
  const used = actions.filter((action) => {
    const name = action.toLowerCase();
    return !unused.has(name) && !unused.has(`${name.split(":", 1)[0]}:*`);
  });
  if (used.length === actions.length) return [statement];
  return used.length === 0 ? [] : [{ ...statement, Action: used }];
}
