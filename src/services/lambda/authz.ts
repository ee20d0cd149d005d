/**
 * What each operation of Lambda demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html
 */
import { parseArn } from "../../aws/arn.ts";
import {
  type AuthzRule,
  type Demand,
  type Home,
  type HomePlace,
  UNCHECKED,
} from "../../kernel/dispatch/contract.ts";
import { accountOf, type Principal } from "../../kernel/iam/principal.ts";
import { callbackOf } from "./durable/execution.ts";
import { functionNotFound, invalidParameterValue } from "./errors.ts";
import { functionNamed } from "./find.ts";
import type { Read } from "./kit.ts";
import { layerAddressed, layerArn } from "./layer.ts";
import { isLent } from "./lent-layers.ts";
import { addressed, functionArn, padded } from "./name.ts";
import { policyText } from "./policy.ts";
import { LAMBDA } from "./role.ts";
import type { LambdaReader } from "./store.ts";
import { isViaUrl } from "./url/mark.ts";

type Rule<I> = AuthzRule<I, LambdaReader>;
interface ByFunction {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
}

/** Actions that know no resource. */
export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `lambda:${action}`, resource: "*" });

/** On the function, by its ARN without qualifier; its policy may let other accounts in. */
export const onFunction =
  <I extends ByFunction>(action: string, more?: (input: I, ctx: Read) => Partial<Demand>): Rule<I> =>
  (ctx, input) => ({ ...functionDemand(ctx, action, input), ...more?.(input, ctx) });

/** On what was named: the function, or one version or alias of it. */
export const onQualified =
  <I extends ByFunction>(action: string): Rule<I> =>
  (ctx, input) => {
    const { qualifier } = addressed(input.FunctionName, input.Qualifier);
    return functionDemand(ctx, action, input, qualifier);
  };

/** Lambda asks itself, for whoever it has let in already. */
export function isOwn({ request, caller }: Read): boolean {
  return request.within !== undefined && caller.kind === "service" && caller.service === LAMBDA;
}

/** Invoking; through a function URL the policies can tell. */
export const onInvocation: Rule<ByFunction> = (ctx, input) => {
  if (isOwn(ctx)) return UNCHECKED;
  const { qualifier } = addressed(input.FunctionName, input.Qualifier);
  const demand = functionDemand(ctx, "InvokeFunction", input, qualifier);
  return isViaUrl(input) ? { ...demand, context: { "lambda:InvokedViaFunctionUrl": "true" } } : demand;
};

function functionDemand(ctx: Read, action: string, { FunctionName }: ByFunction, qualifier?: string): Demand {
  const { name } = addressed(FunctionName);
  const record = ctx.store.shelf("function").get(name);
  const resource = functionArn(ctx.scope, name, qualifier);
  // Only who may know what is there is told that something is not: another account is denied.
  if (
    record === undefined &&
    accountOf(ctx.caller) === ctx.scope.account &&
    ctx.permits({ action: `lambda:${action}`, resource })
  )
    throw functionNotFound(resource);
  return {
    action: `lambda:${action}`,
    resource,
    resourceTags: record?.tags,
    resourcePolicy: policyText(ctx.store.shelf("policy").get(name, qualifier ?? "")),
  };
}

/** Creating: the function need not exist, and its role is passed to Lambda. */
export const onNewFunction: Rule<{
  readonly FunctionName: string;
  readonly Role: string;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly Layers?: readonly string[] | undefined;
}> = (ctx, input) => {
  const resource = functionArn(ctx.scope, addressed(input.FunctionName).name);
  const context = { ...layerContext(input.Layers) };
  return [
    { action: "lambda:CreateFunction", resource, requestTags: input.Tags, context },
    passing(input.Role),
    ...layerDemands(ctx, input.Layers),
  ];
};

export const onConfiguration: Rule<{
  readonly FunctionName: string;
  readonly Role?: string | undefined;
  readonly Layers?: readonly string[] | undefined;
}> = (ctx, input) => {
  const update = functionDemand(ctx, "UpdateFunctionConfiguration", input);
  const demands = [{ ...update, context: layerContext(input.Layers) }, ...layerDemands(ctx, input.Layers)];
  return input.Role === undefined ? demands : [...demands, passing(input.Role)];
};

function passing(role: string): Demand {
  return {
    action: "iam:PassRole",
    resource: role,
    context: { "iam:PassedToService": "lambda.amazonaws.com" },
  };
}

function layerContext(layers: readonly string[] | undefined): Record<string, readonly string[]> {
  return layers === undefined || layers.length === 0 ? {} : { "lambda:Layer": layers };
}

/** Whoever gives a function a layer must be allowed to get it. */
function layerDemands(ctx: Read, layers: readonly string[] = []): Demand[] {
  const own = layers.filter((arn) => !isLent(ctx, arn)); // others' are asked of their own account
  return own.map((arn) => layerDemand(ctx, "GetLayerVersion", arn));
}

function layerDemand(ctx: Read, action: string, text: string, number?: number): Demand {
  const { name, version = number, account } = layerAddressed(text);
  const found =
    version === undefined ? undefined : ctx.store.shelf("layer-version").get(name, padded(version));
  return {
    action: `lambda:${action}`,
    resource: account === undefined ? layerArn(ctx.scope, name, version) : text,
    resourcePolicy: policyText(found?.policy),
    ...(account !== undefined && { resourceAccount: account }),
  };
}

export const onLayer =
  (action: string): Rule<{ readonly LayerName: string; readonly VersionNumber?: number }> =>
  (ctx, input) =>
    layerDemand(ctx, action, layerArn(ctx.scope, layerAddressed(input.LayerName).name, input.VersionNumber));

export const onLayerArn: Rule<{ readonly Arn: string }> = (ctx, input) =>
  layerDemand(ctx, "GetLayerVersion", input.Arn);

/** Tags belong to functions, event source mappings and code signing configurations. */
export const onTagged =
  <I extends { readonly Resource: string }>(action: string, more?: (input: I) => Partial<Demand>): Rule<I> =>
  (ctx, input) => {
    const resource = input.Resource;
    const [, kind, id = ""] = /:(event-source-mapping|code-signing-config):([^:]+)$/.exec(resource) ?? [];
    const resourceTags = /:function:/.test(resource)
      ? functionNamed(ctx, resource).tags
      : kind === undefined
        ? undefined
        : ctx.store.shelf(kind === "event-source-mapping" ? "mapping" : "code-signing").get(id)?.tags;
    return { action: `lambda:${action}`, resource, resourceTags, ...more?.(input) };
  };

/** An event source mapping is guarded by its function: lambda:FunctionArn. */
export const onMapping =
  (action: string): Rule<{ readonly UUID: string }> =>
  (ctx, input) => {
    const mapping = ctx.store.shelf("mapping").get(input.UUID);
    const { partition, region, account } = ctx.scope;
    return {
      action: `lambda:${action}`,
      resource: `arn:${partition}:lambda:${region}:${account}:event-source-mapping:${input.UUID}`,
      resourceTags: mapping?.tags,
      ...(mapping !== undefined && { context: { "lambda:FunctionArn": mapping.functionArn } }),
    };
  };

export const onNewMapping: Rule<{
  readonly FunctionName: string;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}> = (ctx, input) => {
  const { name, qualifier } = addressed(input.FunctionName);
  return {
    action: "lambda:CreateEventSourceMapping",
    resource: "*",
    requestTags: input.Tags,
    context: { "lambda:FunctionArn": functionArn(ctx.scope, name, qualifier) },
  };
};

export const onCodeSigning =
  (action: string): Rule<{ readonly CodeSigningConfigArn: string }> =>
  (ctx, { CodeSigningConfigArn: resource }) => {
    const found = ctx.store.shelf("code-signing").get(resource.slice(resource.lastIndexOf(":") + 1));
    return { action: `lambda:${action}`, resource, resourceTags: found?.tags };
  };

export const onNewCodeSigning: Rule<{
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}> = (_ctx, { Tags: requestTags }) => ({
  action: "lambda:CreateCodeSigningConfig",
  resource: "*",
  requestTags,
});

/** A durable execution has its function's tags, as versions and aliases have. */
function executionDemand(ctx: Read, action: string, resource: string): Demand {
  const [, , , , , , name = ""] = resource.split(":");
  return { action: `lambda:${action}`, resource, resourceTags: ctx.store.shelf("function").get(name)?.tags };
}

/** On a durable execution, by its own ARN. */
export const onExecution =
  (action: string): Rule<{ readonly DurableExecutionArn: string }> =>
  (ctx, { DurableExecutionArn }) =>
    executionDemand(ctx, action, DurableExecutionArn);

/** On the durable execution that waits for a callback. */
export const onCallback =
  (action: string): Rule<{ readonly CallbackId: string }> =>
  (ctx, { CallbackId }) => {
    const { arn, operation } = callbackOf(CallbackId);
    if (operation === "") throw invalidParameterValue("Invalid callback token");
    return executionDemand(ctx, action, arn);
  };

/** What an ARN names lives in that ARN's account. */
export function home(input: object, _operation: string, _caller: Principal, place: HomePlace): Home {
  const { FunctionName, Resource, LayerName, Arn, DurableExecutionArn, CallbackId } = input as Record<
    string,
    string | undefined
  >;
  const callback = CallbackId === undefined ? undefined : callbackOf(CallbackId).arn;
  const named = Resource ?? LayerName ?? Arn ?? DurableExecutionArn ?? callback;
  if (FunctionName !== undefined) {
    const { account, region } = addressed(FunctionName);
    return { account, region: region ?? place.region };
  }
  const { account, region } = (named === undefined ? undefined : parseArn(named)) ?? {};
  return { account: account || undefined, region: region || undefined };
}
