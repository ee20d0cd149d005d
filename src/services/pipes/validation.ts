/** What is refused of a pipe. */
import { parseArn } from "../../aws/arn.ts";
import { compilePattern, PatternError } from "../../lang/event-pattern/pattern.ts";
import { BUILT_KINDS, targetKind } from "../../targets/target.ts";
import { isApiDestination } from "./destination.ts";
import { notBuilt, validation } from "./errors.ts";
import { type Pipe, sourceKind } from "./pipe.ts";

const FILTERS_MAX = 5;

type Checked = Pick<
  Pipe,
  "source" | "sourceParameters" | "enrichment" | "enrichmentParameters" | "target" | "targetParameters"
>;

/** Throws ValidationException. */
export function checkPipe(pipe: Checked): void {
  checkSource(pipe);
  checkFilters(pipe);
  checkEnrichment(pipe);
  checkTarget(pipe);
}

function checkEnrichment({ enrichment, enrichmentParameters }: Checked): void {
  const byHttp = enrichment !== undefined && isApiDestination(enrichment);
  if (enrichment !== undefined && !byHttp && targetKind(enrichment) !== "lambda")
    throw notBuilt(`enrichments such as ${enrichment}`);
  if (enrichmentParameters.HttpParameters !== undefined && !byHttp)
    throw validation(`HttpParameters does not belong to the enrichment ${enrichment}.`);
}

const SOURCE_PARAMETERS = {
  sqs: "SqsQueueParameters",
  dynamodb: "DynamoDBStreamParameters",
  kinesis: "KinesisStreamParameters",
} as const;

function checkSource({ source, sourceParameters }: Checked): void {
  const kind = sourceKind(source);
  if (kind === undefined) throw notBuilt(`sources such as ${source}`);
  const own = SOURCE_PARAMETERS[kind];
  for (const [name, value] of Object.entries(sourceParameters))
    if (value !== undefined && name !== own && name !== "FilterCriteria")
      throw validation(`${name} does not belong to the source ${source}.`);
  if (kind === "sqs") return;
  const parameters = sourceParameters.DynamoDBStreamParameters ?? sourceParameters.KinesisStreamParameters;
  if (parameters === undefined) throw validation(`${own} with a StartingPosition must be given.`);
}

function checkFilters({ sourceParameters }: Checked): void {
  const filters = sourceParameters.FilterCriteria?.Filters ?? [];
  if (filters.length > FILTERS_MAX) throw validation(`A pipe has at most ${FILTERS_MAX} filters.`);
  for (const { Pattern } of filters)
    try {
      if (Pattern !== undefined) compilePattern(Pattern);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      throw validation(`Event pattern is not valid. Reason: ${error.message}`);
    }
}

const TARGET_PARAMETERS: Readonly<Record<string, string>> = {
  lambda: "LambdaFunctionParameters",
  states: "StepFunctionStateMachineParameters",
  kinesis: "KinesisStreamParameters",
  sqs: "SqsQueueParameters",
  events: "EventBridgeEventBusParameters",
  logs: "CloudWatchLogsParameters",
};

function checkTarget({ target, targetParameters }: Checked): void {
  const service = parseArn(target)?.service ?? "";
  const kind = targetKind(target);
  const isBus = service === "events" && target.includes(":event-bus/");
  const byHttp = isApiDestination(target);
  if (!isBus && !byHttp && (kind === undefined || !BUILT_KINDS.has(kind)))
    throw notBuilt(`targets such as ${target}`);
  for (const [name, value] of Object.entries(targetParameters))
    if (
      value !== undefined &&
      name !== "InputTemplate" &&
      name !== (byHttp ? "HttpParameters" : TARGET_PARAMETERS[service])
    )
      throw validation(`${name} does not belong to the target ${target}.`);
  if (kind === "kinesis" && targetParameters.KinesisStreamParameters === undefined)
    throw validation("KinesisStreamParameters must be given for a stream.");
  if (target.endsWith(".fifo") && kind === "sqs" && targetParameters.SqsQueueParameters === undefined)
    throw validation("SqsQueueParameters must be given for a FIFO queue.");
  if (targetParameters.EventBridgeEventBusParameters?.EndpointId !== undefined)
    throw notBuilt("global endpoints");
}
