/** AWS/Events: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html */
import type { Series } from "../../kernel/meter/series.ts";
import type { Read } from "./kit.ts";
import { DEFAULT_BUS } from "./resource.ts";

const NAMESPACE = "AWS/Events";

/** A rule's metrics. */
export function meterOf({ meter, scope }: Pick<Read, "meter" | "scope">, bus: string, rule: string): Series {
  return bus === DEFAULT_BUS
    ? meter.series(scope, NAMESPACE, "RuleName", rule)
    : meter.series(scope, NAMESPACE, "EventBusName", bus, "RuleName", rule);
}
