/** Discoverers of schemas, which the schema registry makes targets of its rules: they hear of events as facts. */
import { parseArn } from "../../aws/arn.ts";
import type { Json } from "../../kernel/dispatch/contract.ts";
import type { BusEvent } from "./event.ts";
import type { Write } from "./kit.ts";

const OBSERVED = "events.EventObserved";

export function isDiscoverer(arn: string): boolean {
  const parsed = parseArn(arn);
  return parsed?.service === "schemas" && parsed.resource.startsWith("discoverer/");
}

export function tellDiscoverer(ctx: Write, arn: string, event: BusEvent): void {
  ctx.publish({ kind: OBSERVED, resource: arn, detail: event as unknown as Json });
}
