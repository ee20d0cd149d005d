/** Pipes: https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/Welcome.html */
import { after } from "../../../base/instant.ts";
import type { CreatePipeRequest, PipeState, RequestedPipeState } from "../../../gen/pipes.ts";
import { targetKind } from "../../../targets/target.ts";
import { notBuilt, pipeDoesNotExist, pipeExists, quotaExceeded, validation, wrongState } from "../errors.ts";
import { SETTLE } from "../jobs.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { PAGE_MAX, PIPES_MAX, TRANSITION } from "../limits.ts";
import { type Pipe, pipeArn } from "../pipe.ts";
import { newTags } from "../tags.ts";
import { checkPipe } from "../validation.ts";

function refuseUnbuilt({
  LogConfiguration,
  KmsKeyIdentifier,
}: Pick<CreatePipeRequest, "LogConfiguration" | "KmsKeyIdentifier">): void {
  if (LogConfiguration?.S3LogDestination !== undefined) throw notBuilt("logs of pipes in Amazon S3");
  if (LogConfiguration?.FirehoseLogDestination !== undefined) throw notBuilt("logs of pipes in Firehose");
  const { Level = "OFF", CloudwatchLogsLogDestination: group } = LogConfiguration ?? {};
  if (Level !== "OFF" && group === undefined)
    throw validation("A log destination must be given for a log level other than OFF.");
  if (group !== undefined && targetKind(group.LogGroupArn) !== "logs")
    throw validation(`${group.LogGroupArn} is no log group.`);
  if ((KmsKeyIdentifier ?? "") !== "") throw notBuilt("pipes encrypted with customer managed keys");
}

function pipeFor(ctx: Read, name: string): Pipe {
  const pipe = ctx.store.pipe(name);
  if (pipe === undefined) throw pipeDoesNotExist(name);
  return pipe;
}

/** Begins a transition, which takes a while. */
function begin(ctx: Write, pipe: Pipe): void {
  ctx.store.put(pipe);
  ctx.schedule(after(ctx.now, TRANSITION), { kind: SETTLE, key: pipe.name });
}

function summary({ scope }: Read, pipe: Pipe) {
  return {
    Arn: pipeArn(scope, pipe.name),
    Name: pipe.name,
    DesiredState: pipe.desired as RequestedPipeState,
    CurrentState: pipe.state,
    CreationTime: pipe.createdAt,
    LastModifiedTime: pipe.modifiedAt,
  };
}

export const CreatePipe = write("CreatePipe", (ctx, input) => {
  refuseUnbuilt(input);
  const pipe: Pipe = {
    name: input.Name,
    description: input.Description,
    source: input.Source,
    sourceParameters: input.SourceParameters ?? {},
    enrichment: input.Enrichment,
    enrichmentParameters: input.EnrichmentParameters ?? {},
    target: input.Target,
    targetParameters: input.TargetParameters ?? {},
    roleArn: input.RoleArn,
    log: input.LogConfiguration,
    desired: input.DesiredState ?? "RUNNING",
    state: "CREATING",
    createdAt: ctx.now,
    modifiedAt: ctx.now,
    startedAt: ctx.now,
  };
  checkPipe(pipe);
  if (ctx.store.pipe(pipe.name) !== undefined) throw pipeExists(pipe.name);
  if (ctx.store.count() >= PIPES_MAX) throw quotaExceeded(pipe.name);
  ctx.store.setTags(pipeArn(ctx.scope, pipe.name), newTags(input.Tags));
  begin(ctx, pipe);
  return summary(ctx, pipe);
});

const SETTLED: ReadonlySet<PipeState> = new Set([
  "RUNNING",
  "STOPPED",
  "CREATE_FAILED",
  "UPDATE_FAILED",
  "START_FAILED",
  "STOP_FAILED",
]);

function settled(ctx: Read, name: string): Pipe {
  const pipe = pipeFor(ctx, name);
  if (!SETTLED.has(pipe.state)) throw wrongState(name, pipe.state);
  return pipe;
}

export const UpdatePipe = write("UpdatePipe", (ctx, input) => {
  refuseUnbuilt(input);
  const known = settled(ctx, input.Name);
  const changed: Pipe = {
    ...known,
    description: input.Description ?? known.description,
    sourceParameters: updated(known.sourceParameters, input.SourceParameters),
    enrichment: input.Enrichment === undefined ? known.enrichment : input.Enrichment || undefined,
    enrichmentParameters: input.EnrichmentParameters ?? known.enrichmentParameters,
    target: input.Target ?? known.target,
    targetParameters: input.TargetParameters ?? known.targetParameters,
    roleArn: input.RoleArn,
    log: input.LogConfiguration ?? known.log,
    desired: input.DesiredState ?? known.desired,
    state: "UPDATING",
    modifiedAt: ctx.now,
  };
  checkPipe(changed);
  begin(ctx, changed);
  return summary(ctx, changed);
});

/** Of a source's parameters, those that are given change; where a stream begins never does. */
function updated(known: Pipe["sourceParameters"], given: object | undefined): Pipe["sourceParameters"] {
  const result: Record<string, object | undefined> = { ...known };
  for (const [name, value] of Object.entries(given ?? {}))
    if (value !== undefined) result[name] = { ...result[name], ...(value as object) };
  return result as Pipe["sourceParameters"];
}

export const StartPipe = write("StartPipe", (ctx, { Name }) => {
  const known = settled(ctx, Name);
  if (known.state === "RUNNING") throw wrongState(Name, known.state);
  const pipe: Pipe = { ...known, desired: "RUNNING", state: "STARTING", modifiedAt: ctx.now };
  begin(ctx, pipe);
  return summary(ctx, pipe);
});

export const StopPipe = write("StopPipe", (ctx, { Name }) => {
  const known = settled(ctx, Name);
  if (known.state === "STOPPED") throw wrongState(Name, known.state);
  const pipe: Pipe = { ...known, desired: "STOPPED", state: "STOPPING", modifiedAt: ctx.now };
  begin(ctx, pipe);
  return summary(ctx, pipe);
});

export const DeletePipe = write("DeletePipe", (ctx, { Name }) => {
  const known = pipeFor(ctx, Name);
  const pipe: Pipe = { ...known, desired: "DELETED", state: "DELETING", modifiedAt: ctx.now };
  begin(ctx, pipe);
  return summary(ctx, pipe);
});

export const DescribePipe = read("DescribePipe", (ctx, { Name }) => {
  const pipe = pipeFor(ctx, Name);
  return {
    ...summary(ctx, pipe),
    Description: pipe.description,
    StateReason: pipe.stateReason,
    Source: pipe.source,
    SourceParameters: pipe.sourceParameters,
    Enrichment: pipe.enrichment,
    EnrichmentParameters: pipe.enrichmentParameters,
    Target: pipe.target,
    TargetParameters: pipe.targetParameters,
    RoleArn: pipe.roleArn,
    LogConfiguration: pipe.log,
    Tags: ctx.store.tagsOf(pipeArn(ctx.scope, Name)),
  };
});

const PURPOSE = "pipes page";

export const ListPipes = read("ListPipes", (ctx, input) => {
  const { Limit = PAGE_MAX, NamePrefix = "", SourcePrefix = "", TargetPrefix = "" } = input;
  const fitting = ctx.store
    .pipes(NamePrefix, placeOf(ctx, input.NextToken))
    .filter(
      (pipe) =>
        pipe.source.startsWith(SourcePrefix) &&
        pipe.target.startsWith(TargetPrefix) &&
        (input.DesiredState === undefined || pipe.desired === input.DesiredState) &&
        (input.CurrentState === undefined || pipe.state === input.CurrentState),
    );
  const page = fitting.slice(0, Limit);
  const last = page.at(-1);
  return {
    Pipes: page.map((pipe) => ({
      ...summary(ctx, pipe),
      StateReason: pipe.stateReason,
      Source: pipe.source,
      Target: pipe.target,
      Enrichment: pipe.enrichment,
    })),
    ...(fitting.length > Limit && last !== undefined && { NextToken: ctx.sealer.seal(PURPOSE, last.name) }),
  };
});

function placeOf({ sealer }: Read, token: string | undefined): string {
  if (token === undefined) return "";
  const opened = sealer.open(PURPOSE, token);
  if (opened === undefined) throw validation("The token provided is not valid.");
  return Buffer.from(opened).toString();
}
