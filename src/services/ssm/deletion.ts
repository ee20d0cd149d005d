import { type AwsEvent, awsEvent } from "../../kernel/facts/aws-event.ts";
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

/** Tells EventBridge of a parameter. https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-systems-manager-event-examples.html */
export function tellEvent(
  ctx: Write,
  name: string,
  detailType: "Parameter Store Change" | "Parameter Store Policy Action",
  detail: AwsEvent["detail"],
): void {
  const arn = parameterArn(ctx.scope, name);
  ctx.publish(awsEvent(arn, { source: "aws.ssm", detailType, resources: [arn], detail }));
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-cwe.html */
export function tellChange(
  ctx: Write,
  { name, current }: ParameterRecord,
  operation: "Create" | "Update" | "Delete" | "LabelParameterVersion",
): void {
  tellEvent(ctx, name, "Parameter Store Change", {
    operation,
    name,
    type: current.type,
    description: current.description ?? "",
  });
}
