import type { Write } from "./kit.ts";
import { parameterArn } from "./name.ts";
import type { ParameterRecord } from "./parameter.ts";

/** Deletes a parameter with everything that is due for it. */
export function removeParameter(ctx: Write, record: ParameterRecord): void {
  unschedulePolicies(ctx, record);
  ctx.store.parameters.remove(record);
  tellChange(ctx, record, "Delete");
}

/** Nothing is due for the parameter any more. */
export function unschedulePolicies(ctx: Write, { name, current }: ParameterRecord): void {
  current.policies.forEach(({ type }, index) => {
    if (type === "Expiration") ctx.unschedule("expire", name);
    else ctx.unschedule("notify", `${name} ${index}`);
  });
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-cwe.html */
export function tellChange(
  ctx: Write,
  { name, current }: ParameterRecord,
  operation: "Create" | "Update" | "Delete" | "LabelParameterVersion",
): void {
  ctx.publish({
    kind: "ssm.ParameterChanged",
    resource: parameterArn(ctx.scope, name),
    detail: { operation, name, type: current.type, description: current.description ?? "" },
  });
}
