import type { PutParameterRequest } from "../../../gen/ssm.ts";
import { tellChange, unschedulePolicies } from "../deletion.ts";
import { encrypted } from "../encryption.ts";
import { tooManyUpdates } from "../errors.ts";
import { type Prepare, staged, type Write } from "../kit.ts";
import { VERSIONS_MAX } from "../limits.ts";
import type { ParameterRecord } from "../parameter.ts";
import { schedulePolicies } from "../policy-jobs.ts";
import { type Plan, planPut } from "../put.ts";

/** A value as it is to be kept, and what it was encrypted for. */
interface Prepared {
  readonly value: string;
  readonly version: Plan["version"];
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html */
export const PutParameter = staged("PutParameter", {
  prepare: (ctx, input): Prepared | Promise<Prepared> => {
    const { version } = planPut(ctx, input);
    return version.type === "SecureString" ? sealed(ctx, input, version) : { version, value: input.Value };
  },
  commit: (ctx, input, prepared) => {
    const plan = planPut(ctx, input, prepared.version);
    if (!sameCipher(plan.version, prepared.version)) throw tooManyUpdates();
    const record = keep(ctx, input.Name, plan, prepared.value);
    tellChange(ctx, record, plan.previous === undefined ? "Create" : "Update");
    return { Version: record.current.version, Tier: record.current.tier };
  },
});

async function sealed(
  ctx: Prepare,
  { Name, Value }: PutParameterRequest,
  version: Plan["version"],
): Promise<Prepared> {
  const { tier, keyId = "" } = version;
  return { version, value: await encrypted(ctx, { name: Name, tier, keyId, value: Value }) };
}

/** Whether somebody changed meanwhile what the value was encrypted for. */
function sameCipher(now: Plan["version"], then: Plan["version"]): boolean {
  return now.type === then.type && now.tier === then.tier && now.keyId === then.keyId;
}

function keep(ctx: Write, name: string, { previous, version, tags }: Plan, value: string): ParameterRecord {
  const { parameters } = ctx.store;
  const current = { ...version, value };
  const oldestVersion = Math.max(previous?.oldestVersion ?? 1, current.version - VERSIONS_MAX + 1);
  const record = { name, current, oldestVersion, tags, resourcePolicies: previous?.resourcePolicies ?? [] };
  if (previous !== undefined) {
    unschedulePolicies(ctx, previous);
    parameters.keepEarlier(name, previous.current);
    if (oldestVersion > previous.oldestVersion) parameters.forgetEarlier(name, previous.oldestVersion);
  }
  parameters.put(record, previous);
  schedulePolicies(ctx, record);
  return record;
}
