/**
 * Policies that allow what a principal was seen to do.
 * https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_StartPolicyGeneration.html
 */
import type { CloudTrailDetails, JobError } from "../../../gen/accessanalyzer.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { actionsOf } from "../analysis/activity.ts";
import type { Generation } from "../entries.ts";
import { resourceNotFound, serviceQuotaExceeded, validation } from "../errors.ts";
import { type Prepare, type Read, read, type Write, write } from "../kit.ts";
import { POLICY_GENERATION_PERIOD_MAX, POLICY_GENERATIONS_AT_ONCE_MAX } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { once } from "../tokens.ts";

export const GENERATE = "generate policy";

export const StartPolicyGeneration = write("StartPolicyGeneration", (ctx, input) =>
  once(ctx, "StartPolicyGeneration", input, () => {
    const { principalArn } = input.policyGenerationDetails;
    if (ctx.identity.role(principalArn) === undefined && ctx.identity.user(principalArn) === undefined)
      throw validation(`The principal ${principalArn} does not exist.`);
    const running = [...ctx.store.entries("generation")].filter(({ status }) => status === "IN_PROGRESS");
    if (running.length >= POLICY_GENERATIONS_AT_ONCE_MAX)
      throw serviceQuotaExceeded("You have reached the maximum number of policy generations in progress.");
    const id = ctx.ids.uuid();
    ctx.store.putEntry("generation", id, {
      ...{ id, principalArn, status: "IN_PROGRESS", startedAt: ctx.now, actions: [] },
      ...whereToLook(ctx, input.cloudTrailDetails),
    });
    ctx.schedule(ctx.now, { kind: GENERATE, key: id });
    return { jobId: id };
  }),
);

function whereToLook(
  ctx: Read,
  details: CloudTrailDetails | undefined,
): Pick<Generation, "trails" | "accessRole"> {
  if (details === undefined) return { trails: undefined, accessRole: undefined };
  const { trails, accessRole, startTime, endTime = ctx.now } = details;
  if (endTime < startTime || endTime - startTime > POLICY_GENERATION_PERIOD_MAX)
    throw validation("The time range must be between 1 and 90 days.");
  for (const { regions = [], allRegions } of trails)
    if (allRegions === true ? regions.length > 0 : regions.length === 0)
      throw validation("Specify either regions or allRegions for each trail.");
  return { trails: { trailProperties: trails, startTime, endTime }, accessRole };
}

type Outcome = Pick<Generation, "actions"> | { readonly error: JobError };

/** The job that looks through the logs. It goes on beside others: there may be many. */
export const generate = {
  apart: true as const,
  prepare: async (ctx: Prepare, { key }: DueJob): Promise<Outcome> => {
    const { principalArn, trails, accessRole } = ctx.store.entry("generation", key) ?? {};
    if (principalArn === undefined || trails === undefined || accessRole === undefined)
      return { actions: [] };
    const period = { from: trails.startTime, to: trails.endTime };
    try {
      return { actions: await actionsOf(ctx, principalArn, trails.trailProperties, accessRole, period) };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      const missing = /NotFound|NoSuch/.test(error.code);
      const code = missing ? "RESOURCE_NOT_FOUND_ERROR" : "AUTHORIZATION_ERROR";
      return { error: { code, message: error.message } };
    }
  },
  commit: (ctx: Write, { key }: DueJob, outcome: Outcome): void => {
    const generation = ctx.store.entry("generation", key);
    if (generation?.status !== "IN_PROGRESS") return; // canceled meanwhile
    const status = "error" in outcome ? ("FAILED" as const) : ("SUCCEEDED" as const);
    ctx.store.putEntry("generation", key, { ...generation, ...outcome, status, endedAt: ctx.now });
  },
};

function generationOf(ctx: Read, jobId: string): Generation {
  const found = ctx.store.entry("generation", jobId);
  if (found === undefined) throw resourceNotFound(`No policy generation found with id ${jobId}`);
  return found;
}

export const CancelPolicyGeneration = write("CancelPolicyGeneration", (ctx, { jobId }) => {
  const generation = ctx.store.entry("generation", jobId);
  if (generation?.status !== "IN_PROGRESS")
    throw validation(`Policy generation ${jobId} is not in progress.`);
  ctx.store.putEntry("generation", jobId, { ...generation, status: "CANCELED", endedAt: ctx.now });
  ctx.unschedule(GENERATE, jobId);
  return {};
});

const times = ({ startedAt, endedAt }: Generation) => ({
  startedOn: startedAt,
  ...(endedAt !== undefined && { completedOn: endedAt }),
});

export const ListPolicyGenerations = read("ListPolicyGenerations", (ctx, input) => {
  const { items, nextToken } = pageOf(ctx, "generations", input, {
    from: (after) => ctx.store.entries("generation", "", after),
    key: ({ id }: Generation) => id,
    wanted: ({ principalArn }) => input.principalArn === undefined || principalArn === input.principalArn,
  });
  const policyGenerations = items.map((generation) => {
    const { id: jobId, principalArn, status } = generation;
    return { jobId, principalArn, status, ...times(generation) };
  });
  return { policyGenerations, nextToken };
});

export const GetGeneratedPolicy = read("GetGeneratedPolicy", (ctx, input) => {
  const generation = generationOf(ctx, input.jobId);
  const { id: jobId, status, error: jobError, principalArn, trails } = generation;
  const jobDetails = { jobId, status, ...times(generation), ...(jobError !== undefined && { jobError }) };
  const known = generation.actions.filter((action) => factsOf(ctx, action) !== undefined);
  const properties = {
    principalArn,
    isComplete: known.length === generation.actions.length,
    ...(trails !== undefined && { cloudTrailProperties: trails }),
  };
  if (status !== "SUCCEEDED") return { jobDetails, generatedPolicyResult: { properties } };
  const granted = statements(ctx, known, input.includeResourcePlaceholders === true);
  if (input.includeServiceLevelTemplate === true) granted.push(...templates(ctx, principalArn, known));
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: granted });
  return { jobDetails, generatedPolicyResult: { properties, generatedPolicies: [{ policy }] } };
});

function factsOf(ctx: Read, action: string) {
  const [prefix = "", name = ""] = action.split(":");
  return ctx.identity.actionsOf(prefix)?.actions[name];
}

/** Actions on the same kinds of resources together: "arn:aws:sqs:${Region}:${Account}:${QueueName}". */
function statements(ctx: Read, actions: readonly string[], placeholders: boolean): object[] {
  const byResource = new Map<string, string[]>();
  for (const action of actions) {
    const key = JSON.stringify(placeholders ? formsOf(ctx, action) : "*");
    byResource.set(key, [...(byResource.get(key) ?? []), action]);
  }
  return [...byResource].map(([key, Action]) => ({ Effect: "Allow", Action, Resource: JSON.parse(key) }));
}

function formsOf(ctx: Read, action: string): string | string[] {
  const row = ctx.identity.actionsOf(action.split(":", 1)[0] ?? "");
  const types = Object.keys(factsOf(ctx, action)?.resources ?? {});
  const forms = types.flatMap((type) => row?.resources[type]?.arn ?? []);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder
  const named = forms.map((form) => form.replace("${Partition}", ctx.scope.partition));
  return named.length === 0 ? "*" : named.length === 1 ? (named[0] ?? "*") : named;
}

/** Services that were used, though the logs do not tell by which actions. */
function templates(ctx: Read, principalArn: string, actions: readonly string[]): object[] {
  const told = new Set(actions.map((action) => action.split(":", 1)[0]));
  const { account, partition } = ctx.scope;
  const who = ctx.identity.role(principalArn)?.roleId ?? ctx.identity.user(principalArn)?.userId ?? "";
  const used = [...(ctx.identity.usesOf(partition, account).get(who)?.keys() ?? [])];
  return used
    .filter((service) => !service.includes(":") && !told.has(service))
    .sort()
    .map((service) => ({
      Effect: "Allow",
      Action: [`${service}:\${ActionName}`],
      Resource: "*",
    }));
}
