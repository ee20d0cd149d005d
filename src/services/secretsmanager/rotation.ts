/**
 * Rotation by a function: for each rotation a version is marked AWSPENDING, and the function is invoked for four steps,
 * by the end of which it must have made that version the current one.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html
 */
import { after, type Instant } from "../../base/instant.ts";
import { lambda } from "../../gen/lambda.ts";
import type { DueJob, JobRow } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { serviceEvent } from "../../kernel/facts/service-event.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { attach, CURRENT, detach, holderOf, PENDING } from "./labels.ts";
import { ROTATION_ATTEMPTS_MAX, ROTATION_RETRY_FIRST } from "./limits.ts";
import { keep } from "./replication.ts";
import { nextWindow, type RotationRules, type Window } from "./rotation-rules.ts";
import { arnOf, idOf, type Secret } from "./secret.ts";
import type { SecretsReader, SecretsWriter } from "./store.ts";

/** What a secret keeps about its rotation. */
export interface Rotation {
  readonly enabled: boolean;
  readonly lambdaArn: string;
  readonly rules?: RotationRules;
  readonly lastRotatedAt?: Instant;
  readonly next?: Window;
  readonly progress?: Progress;
}

/** A rotation under way. */
export interface Progress {
  /** The version that is to become the current one. */
  readonly versionId: string;
  /** What the function may prove with that it acts for this rotation. */
  readonly token: string;
  readonly attempt: number;
  /** Only the configuration is being tried: nothing becomes current. */
  readonly test?: true;
}

const PRINCIPAL = "secretsmanager.amazonaws.com";
const STEPS = ["createSecret", "setSecret", "testSecret", "finishSecret"] as const;

function asService(ctx: Read, secret: Secret): Principal {
  const sourceArn = arnOf(ctx.scope, secret);
  return { kind: "service", service: PRINCIPAL, sourceAccount: ctx.scope.account, sourceArn };
}

/** Whether Secrets Manager can invoke a function, and the caller may. Rejects with the function's error otherwise. */
export async function tryFunction(ctx: Prepare, secret: Secret, FunctionName: string): Promise<void> {
  const dry = { FunctionName, InvocationType: "DryRun" } as const;
  await ctx.call(lambda, "Invoke", dry, { as: asService(ctx, secret) });
  await ctx.call(lambda, "Invoke", dry);
}

/** Begins a rotation with a version of that id. Answers the secret as it is kept. */
export function begin(
  ctx: Write,
  secret: Secret,
  rotation: Rotation,
  versionId: string,
  test = false,
): Secret {
  const progress: Progress = {
    versionId,
    token: ctx.ids.uuid(),
    attempt: 1,
    ...(test && { test: true as const }),
  };
  const labels = attach(secret.labels, PENDING, versionId);
  if (!test) tell(ctx, secret, progress, "RotationStarted");
  ctx.schedule(ctx.now, { kind: "rotate", key: idOf(secret), payload: secret.name });
  return keep(ctx, { ...secret, labels, rotation: { ...rotation, progress } });
}

/** The version that an earlier rotation did not make current; undefined when none is in the way. */
export function unfinished({ labels }: Secret): string | undefined {
  const pending = holderOf(labels, PENDING);
  return pending === holderOf(labels, CURRENT) ? undefined : pending;
}

/** The rotation with its next window, counted from now; the job waits for it. */
export function scheduled(ctx: Write, secret: Secret, rotation: Rotation): Rotation {
  const { next: _old, ...rest } = rotation;
  const next = rotation.enabled && rotation.rules ? nextWindow(rotation.rules, ctx.now) : undefined;
  if (next === undefined) {
    ctx.unschedule("window", idOf(secret));
    return rest;
  }
  ctx.schedule(next.opens, { kind: "window", key: idOf(secret), payload: secret.name });
  return { ...rest, next };
}

/** A new value that somebody gave counts as a rotation, where none is under way. */
export function noteManual(ctx: Write, secret: Secret, before: Secret): Secret {
  const { rotation } = secret;
  const current = holderOf(secret.labels, CURRENT);
  if (rotation?.enabled !== true || rotation.progress !== undefined) return secret;
  if (current === holderOf(before.labels, CURRENT)) return secret;
  return { ...secret, rotation: scheduled(ctx, secret, { ...rotation, lastRotatedAt: ctx.now }) };
}

/** The secret that a job is about, while it is there and rotates. */
function rotating(ctx: Read, job: DueJob): (Secret & { readonly rotation: Rotation }) | undefined {
  const secret = ctx.store.secrets.get(job.payload as string);
  if (secret === undefined || idOf(secret) !== job.key || secret.rotation === undefined) return undefined;
  return { ...secret, rotation: secret.rotation };
}

/** The job: a window has opened. What an earlier rotation left pending is tried again. */
export function openWindow(ctx: Write, job: DueJob): void {
  const secret = rotating(ctx, job);
  if (secret?.rotation.enabled !== true) return;
  const rotation = scheduled(ctx, secret, secret.rotation);
  if (secret.deletedAt !== undefined || rotation.progress !== undefined) keep(ctx, { ...secret, rotation });
  else begin(ctx, secret, rotation, unfinished(secret) ?? ctx.ids.uuid());
}

interface Outcome {
  readonly progress: Progress;
  /** The step that failed, and how. */
  readonly failure?: { readonly step: string; readonly message: string };
}

/** The job: the function is invoked, step by step. It takes as long as it takes, and calls back meanwhile. */
export const ROTATE: JobRow<SecretsReader, SecretsWriter> = {
  apart: true,
  prepare: async (ctx, job): Promise<Outcome | undefined> => {
    const secret = rotating(ctx, job);
    const progress = secret?.rotation.progress;
    if (secret === undefined || progress === undefined || secret.deletedAt !== undefined) return undefined;
    for (const step of progress.test === true ? (["testSecret"] as const) : STEPS) {
      const message = await invoke(ctx, secret, progress, step);
      if (message !== undefined) return { progress, failure: { step, message } };
    }
    return { progress };
  },
  commit: (ctx, job, outcome: Outcome | undefined) => {
    const secret = rotating(ctx, job);
    if (secret === undefined) return;
    const { progress } = secret.rotation;
    if (outcome === undefined || progress?.token !== outcome.progress.token) return; // cancelled meanwhile
    if (progress.test === true) endTest(ctx, secret, secret.rotation, progress, outcome.failure);
    else conclude(ctx, secret, secret.rotation, progress, outcome.failure);
  },
};

/** Why a step failed; undefined when it did not. */
async function invoke(
  ctx: Prepare,
  secret: Secret & { readonly rotation: Rotation },
  { versionId, token }: Progress,
  Step: string,
): Promise<string | undefined> {
  const event = {
    Step,
    SecretId: arnOf(ctx.scope, secret),
    ClientRequestToken: versionId,
    RotationToken: token,
  };
  try {
    const answer = await ctx.call(
      lambda,
      "Invoke",
      { FunctionName: secret.rotation.lambdaArn, Payload: Buffer.from(JSON.stringify(event)) },
      { as: asService(ctx, secret) },
    );
    if (answer.FunctionError === undefined) return undefined;
    return `${answer.FunctionError}: ${Buffer.from(answer.Payload ?? "").toString()}`;
  } catch (error) {
    if (error instanceof AwsError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

const NOT_CURRENT = {
  step: "finishSecret",
  message: "The function did not move the label AWSCURRENT to the new version.",
};

/** What has not succeeded is tried again after a while, and at the latest in the next window. */
function conclude(
  ctx: Write,
  secret: Secret,
  rotation: Rotation,
  progress: Progress,
  failed: Outcome["failure"],
): void {
  const isCurrent = holderOf(secret.labels, CURRENT) === progress.versionId;
  const failure = failed ?? (isCurrent ? undefined : NOT_CURRENT);
  const { progress: _over, ...rest } = rotation;
  tell(ctx, secret, progress, failure === undefined ? "RotationSucceeded" : "RotationFailed", failure);
  if (failure === undefined) {
    keep(ctx, { ...secret, rotation: scheduled(ctx, secret, { ...rest, lastRotatedAt: ctx.now }) });
  } else if (progress.attempt < ROTATION_ATTEMPTS_MAX) {
    const pause = ROTATION_RETRY_FIRST * 2 ** (progress.attempt - 1);
    ctx.schedule(after(ctx.now, pause), { kind: "rotate", key: idOf(secret), payload: secret.name });
    keep(ctx, { ...secret, rotation: { ...rest, progress: { ...progress, attempt: progress.attempt + 1 } } });
  } else {
    keep(ctx, { ...secret, rotation: rest });
  }
}

/** A trial leaves no version behind. */
function endTest(
  ctx: Write,
  secret: Secret,
  rotation: Rotation,
  progress: Progress,
  failure: Outcome["failure"],
): void {
  const { progress: _over, ...rest } = rotation;
  const pending = holderOf(secret.labels, PENDING) === progress.versionId;
  const labels = pending ? detach(secret.labels, PENDING) : secret.labels;
  if (pending) ctx.store.versions.remove(idOf(secret), progress.versionId);
  if (failure !== undefined) tell(ctx, secret, progress, "RotationFailed", failure);
  keep(ctx, { ...secret, labels, rotation: rest });
}

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/cloudtrail_log_entries.html */
function tell(
  ctx: Write,
  secret: Secret,
  { versionId: ClientRequestToken }: Progress,
  eventName: "RotationStarted" | "RotationSucceeded" | "RotationFailed",
  failure?: Outcome["failure"],
): void {
  const SecretId = arnOf(ctx.scope, secret);
  ctx.publish(
    serviceEvent(SecretId, {
      service: "secretsmanager",
      eventName,
      ...(failure !== undefined && { errorMessage: `${failure.step}: ${failure.message}` }),
      additionalEventData: { SecretId, ClientRequestToken },
    }),
  );
}
