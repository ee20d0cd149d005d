/** What a function is told. https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html */
import type { AwsLambdaTransformation } from "../../../gen/s3control.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import type { Prepare } from "../kit.ts";
import type { ObjectLambda } from "../store/object-lambdas.ts";
import { objectLambdaArn, supportingPoint } from "./configuration.ts";

const PROTOCOL_VERSION = "1.00";
/** What proves the caller's identity is nothing that a function should see. */
const SECRET_HEADERS: ReadonlySet<string> = new Set(["authorization", "x-amz-security-token"]);
const SECRET_PARAMETERS =
  /^X-Amz-(?:Algorithm|Credential|Date|Expires|Security-Token|Signature|SignedHeaders)$/;

/** `context`: "getObjectContext" and what it holds. */
export function eventFor(
  ctx: Prepare,
  objectLambda: ObjectLambda,
  { FunctionPayload: payload = "" }: AwsLambdaTransformation,
  context: Readonly<Record<string, object>>,
): object {
  return {
    xAmzRequestId: ctx.request.id,
    ...context,
    configuration: {
      accessPointArn: objectLambdaArn(ctx.scope, objectLambda.name),
      supportingAccessPointArn: supportingPoint(objectLambda),
      payload,
    },
    userRequest: userRequest(ctx),
    userIdentity: userIdentity(ctx.caller, ctx.request.accessKeyId),
    protocolVersion: PROTOCOL_VERSION,
  };
}

function userRequest({ request, received }: Prepare): object {
  const { endpoint } = request;
  if (received === undefined) return { url: endpoint, headers: {} };
  const query = received.query
    .split("&")
    .filter((each) => each !== "" && !SECRET_PARAMETERS.test(each.split("=")[0] ?? ""))
    .join("&");
  const headers = Object.entries(received.headers).filter(([name]) => !SECRET_HEADERS.has(name));
  const named = headers.map(([name, value]) => [titled(name), value] as const);
  const url = `${endpoint}${received.path}${query === "" ? "" : `?${query}`}`;
  return { url, headers: Object.fromEntries(named) };
}

/** accept-encoding -> Accept-Encoding */
function titled(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

const TYPES: Readonly<Partial<Record<Principal["kind"], string>>> = {
  root: "Root",
  user: "IAMUser",
  "assumed-role": "AssumedRole",
  "federated-user": "FederatedUser",
};

function userIdentity(caller: Principal, accessKeyId: string | undefined): object {
  if (!("account" in caller)) return { type: "Unknown" };
  const { kind, arn, account: accountId, userId: principalId } = caller;
  const known = { type: TYPES[kind], principalId, arn, accountId, accessKeyId };
  if (caller.kind === "user") return { ...known, userName: caller.userName };
  if (caller.kind !== "assumed-role") return known;
  const { roleId, roleArn, roleName, session } = caller;
  const attributes = {
    mfaAuthenticated: String(session.mfaAuthenticatedAt !== undefined),
    creationDate: new Date(session.issuedAt).toISOString(),
  };
  const sessionIssuer = { type: "Role", principalId: roleId, arn: roleArn, accountId, userName: roleName };
  return { ...known, sessionContext: { attributes, sessionIssuer } };
}
