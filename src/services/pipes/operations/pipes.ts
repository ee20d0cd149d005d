/** Pipes: https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/Welcome.html */
import { after } from "../../../base/instant.ts";
import type { CreatePipeRequest, PipeState, RequestedPipeState } from "../../../gen/pipes.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { targetKind } from "../../../targets/target.ts";
import { admitDelivery } from "../../../targets/vended-log.ts";
import { pipeDoesNotExist, pipeExists, quotaExceeded, validation, wrongState } from "../errors.ts";
import { roleOf, SETTLE } from "../jobs.ts";
import { type Prepare, type Read, read, staged, type Write, write } from "../kit.ts";
import { PAGE_MAX, PIPES_MAX, TRANSITION } from "../limits.ts";
import { destinationsOf } from "../log.ts";
import { type Pipe, pipeArn } from "../pipe.ts";
import { keptPipe, wholePipe } from "../sealing.ts";
import { newTags } from "../tags.ts";
import { checkPipe } from "../validation.ts";

/** Throws ValidationException. */
function checkLog(log: CreatePipeRequest["LogConfiguration"]): void {
  const { Level = "OFF", CloudwatchLogsLogDestination: group, S3LogDestination: bucket } = log ?? {};
  const stream = log?.FirehoseLogDestination;
  if (Level !== "OFF" && group === undefined && bucket === undefined && stream === undefined)
    throw validation("A log destination must be given for a log level other than OFF.");
  if (group !== undefined && targetKind(group.LogGroupArn) !== "logs")
    throw validation(`${group.LogGroupArn} is no log group.`);
  if (stream !== undefined && targetKind(stream.DeliveryStreamArn) !== "firehose")
    throw validation(`${stream.DeliveryStreamArn} is no delivery stream.`);
  if ((bucket?.OutputFormat ?? "json") !== "json")
    throw validation("EventBridge supports the output format json only.");
}

/** Lets the log's delivery in, and seals what the pipe's key is for. Both may be refused. */
async function readied(ctx: Prepare, pipe: Pipe): Promise<Pipe> {
  if ((pipe.log?.Level ?? "OFF") !== "OFF")
    for (const destination of destinationsOf(pipe.log)) await admitDelivery(ctx, destination);
  try {
    return await keptPipe(ctx, pipe, () => roleOf(ctx, pipe));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw validation(`The role ${pipe.roleArn} cannot use the key ${pipe.kmsKey}: ${error.message}`);
  }
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

function newPipe(ctx: Prepare, input: CreatePipeRequest): Pipe {
  return {
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
    kmsKey: input.KmsKeyIdentifier || undefined,
    desired: input.DesiredState ?? "RUNNING",
    state: "CREATING",
    createdAt: ctx.now,
    modifiedAt: ctx.now,
    startedAt: ctx.now,
  };
}

function checkNew(ctx: Read, name: string): void {
  if (ctx.store.pipe(name) !== undefined) throw pipeExists(name);
  if (ctx.store.count() >= PIPES_MAX) throw quotaExceeded(name);
}

export const CreatePipe = staged("CreatePipe", {
  prepare: async (ctx, input) => {
    checkLog(input.LogConfiguration);
    const pipe = newPipe(ctx, input);
    checkPipe(pipe);
    checkNew(ctx, pipe.name);
    return readied(ctx, pipe);
  },
  commit: (ctx, input, pipe: Pipe) => {
    checkNew(ctx, pipe.name);
    ctx.store.tags.set(pipeArn(ctx.scope, pipe.name), newTags(input.Tags));
    begin(ctx, pipe);
    return summary(ctx, pipe);
  },
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

export const UpdatePipe = staged("UpdatePipe", {
  prepare: async (ctx, input) => {
    checkLog(input.LogConfiguration);
    const kept = settled(ctx, input.Name);
    const known = await wholePipe(ctx, kept, () => roleOf(ctx, kept));
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
      kmsKey: (input.KmsKeyIdentifier ?? known.kmsKey) || undefined,
      desired: input.DesiredState ?? known.desired,
      state: "UPDATING",
      modifiedAt: ctx.now,
    };
    checkPipe(changed);
    return readied(ctx, changed);
  },
  commit: (ctx, input, changed: Pipe) => {
    settled(ctx, input.Name);
    begin(ctx, changed);
    return summary(ctx, changed);
  },
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

export const DescribePipe = staged("DescribePipe", {
  prepare: (ctx, { Name }) => {
    const pipe = pipeFor(ctx, Name);
    return pipe.sealed === undefined ? pipe : wholePipe(ctx, pipe, () => roleOf(ctx, pipe));
  },
  commit: (ctx, { Name }, pipe: Pipe) => ({
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
    KmsKeyIdentifier: pipe.kmsKey,
    Tags: ctx.store.tags.of(pipeArn(ctx.scope, Name)),
  }),
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
