/**
 * What a launch of EC2 instances is simulated with: ResourceHandlingOption names a scenario, whose kinds of resources
 * must all be given.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { EvaluationResult } from "../../gen/iam.ts";
import { invalidInput } from "./errors.ts";

const ALWAYS: readonly string[] = ["instance", "image", "security-group"];
const SCENARIOS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["EC2-Classic-InstanceStore", ALWAYS],
  ["EC2-Classic-EBS", [...ALWAYS, "volume"]],
  ["EC2-VPC-InstanceStore", [...ALWAYS, "network-interface"]],
  ["EC2-VPC-InstanceStore-Subnet", [...ALWAYS, "network-interface", "subnet"]],
  ["EC2-VPC-EBS", [...ALWAYS, "network-interface", "volume"]],
  ["EC2-VPC-EBS-Subnet", [...ALWAYS, "network-interface", "subnet", "volume"]],
]);

/** Throws InvalidInput for a scenario that AWS does not know, or of which a kind of resource is missing. */
export function checkScenario(option: string, resources: readonly string[]): void {
  const kinds = SCENARIOS.get(option);
  if (kinds === undefined) throw invalidInput(`Invalid ResourceHandlingOption: ${option}`);
  const given = new Set(resources.map((arn) => parseArn(arn)?.resource.split("/", 1)[0]));
  const missing = kinds.find((kind) => !given.has(kind));
  if (missing !== undefined)
    throw invalidInput(`The scenario ${option} requires a resource of the type ${missing}.`);
}

/** The launch as a whole: every resource must be allowed, and one that is denied denies it. */
export function together(results: readonly EvaluationResult[]): EvaluationResult {
  const worst =
    results.find(({ EvalDecision }) => EvalDecision === "explicitDeny") ??
    results.find(({ EvalDecision }) => EvalDecision === "implicitDeny") ??
    results[0];
  return {
    ...(worst as EvaluationResult),
    EvalResourceName: "*",
    MissingContextValues: [...new Set(results.flatMap(({ MissingContextValues: keys = [] }) => keys))],
    ResourceSpecificResults: results.flatMap(({ ResourceSpecificResults: each = [] }) => each),
  };
}
