/** Carries out parameter policies when they are due. */
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { removeParameter, tellEvent } from "./deletion.ts";
import type { Write } from "./kit.ts";
import type { ParameterRecord } from "./parameter.ts";
import type { PolicyRecord } from "./policies.ts";

/** Schedules what the parameter's policies are waiting for. */
export function schedulePolicies(ctx: Write, { name, current }: ParameterRecord): void {
  current.policies.forEach(({ type, status, at }, index) => {
    if (status !== "Pending") return;
    if (type === "Expiration") ctx.schedule(at, { kind: "expire", key: name });
    else ctx.schedule(at, { kind: "notify", key: `${name} ${index}` });
  });
}

/** The job: deletes an expired parameter. */
export function expire(ctx: Write, job: DueJob): void {
  const record = ctx.store.parameters.get(job.key);
  const policy = record?.current.policies.find(({ type }) => type === "Expiration");
  if (record === undefined || policy === undefined) return;
  tell(ctx, record, policy);
  removeParameter(ctx, record);
}

/** The job: tells that a parameter expires soon, or has not been changed for long. */
export function notify(ctx: Write, job: DueJob): void {
  const [name = "", index = ""] = job.key.split(" ");
  const record = ctx.store.parameters.get(name);
  const policy = record?.current.policies[Number(index)];
  if (record === undefined || policy === undefined || policy.status !== "Pending") return;
  tell(ctx, record, policy);
  const { current } = record;
  const policies = current.policies.map(
    (each): PolicyRecord => (each === policy ? { ...each, status: "Finished" } : each),
  );
  ctx.store.parameters.put({ ...record, current: { ...current, policies } }, record);
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-cwe.html */
function tell(ctx: Write, { name, current }: ParameterRecord, policy: PolicyRecord): void {
  tellEvent(ctx, name, "Parameter Store Policy Action", {
    "parameter-name": name,
    "parameter-type": current.type,
    "policy-type": policy.type,
    "policy-content": policy.text,
    "action-status": "Success",
  });
}
