/** AWS Lambda: the table of contents. */
import { invoke } from "./async/queue.ts";
import * as authz from "./authz.ts";
import { chainDurable } from "./durable/chain.ts";
import { expireDurable, forgetDurable, timeDurable } from "./durable/life.ts";
import { invokeDurable } from "./durable/running.ts";
import { retire } from "./grants.ts";
import { define } from "./kit.ts";
import { batch, poll } from "./mapping/queue.ts";
import { shard, shards } from "./mapping/stream.ts";
import * as account from "./operations/account.ts";
import * as aliases from "./operations/aliases.ts";
import { CreateFunction } from "./operations/CreateFunction.ts";
import * as codeSigning from "./operations/code-signing.ts";
import * as concurrency from "./operations/concurrency.ts";
import { DeleteFunction } from "./operations/DeleteFunction.ts";
import * as callbacks from "./operations/durable-callbacks.ts";
import * as durable from "./operations/durable-executions.ts";
import * as mappings from "./operations/event-source-mappings.ts";
import * as functions from "./operations/functions.ts";
import { Invoke } from "./operations/Invoke.ts";
import { InvokeAsync } from "./operations/InvokeAsync.ts";
import { InvokeWithResponseStream } from "./operations/InvokeWithResponseStream.ts";
import * as invokeConfig from "./operations/invoke-config.ts";
import * as layers from "./operations/layers.ts";
import * as permissions from "./operations/permissions.ts";
import * as tags from "./operations/tags.ts";
import { UpdateFunctionCode } from "./operations/UpdateFunctionCode.ts";
import { UpdateFunctionConfiguration } from "./operations/UpdateFunctionConfiguration.ts";
import * as urlConfig from "./operations/url-config.ts";
import { provision } from "./provisioning.ts";
import { snapshot } from "./snapshot.ts";
import { STORE } from "./store.ts";
import { functionUrl } from "./url/surface.ts";

const { onFunction, onQualified, onLayer, onTagged, onAnything, onCodeSigning, onExecution, onCallback } =
  authz;

const DURABLE_JOBS = { invokeDurable, chainDurable, timeDurable, expireDurable, forgetDurable };

export const lambda = define({
  id: "lambda",
  store: STORE,
  home: authz.home,
  operations: {
    CreateFunction: { allow: authz.onNewFunction, does: CreateFunction },
    GetFunction: { allow: onQualified("GetFunction"), does: functions.GetFunction, readOnly: true },
    GetFunctionConfiguration: {
      allow: onQualified("GetFunctionConfiguration"),
      does: functions.GetFunctionConfiguration,
      readOnly: true,
    },
    UpdateFunctionCode: { allow: onFunction("UpdateFunctionCode"), does: UpdateFunctionCode },
    UpdateFunctionConfiguration: { allow: authz.onConfiguration, does: UpdateFunctionConfiguration },
    DeleteFunction: { allow: onQualified("DeleteFunction"), does: DeleteFunction },
    ListFunctions: { allow: onAnything("ListFunctions"), does: functions.ListFunctions, readOnly: true },
    PublishVersion: { allow: onFunction("PublishVersion"), does: functions.PublishVersion },
    ListVersionsByFunction: {
      allow: onFunction("ListVersionsByFunction"),
      does: functions.ListVersionsByFunction,
      readOnly: true,
    },

    CreateAlias: { allow: onFunction("CreateAlias"), does: aliases.CreateAlias },
    UpdateAlias: { allow: onFunction("UpdateAlias"), does: aliases.UpdateAlias },
    GetAlias: { allow: onFunction("GetAlias"), does: aliases.GetAlias },
    DeleteAlias: { allow: onFunction("DeleteAlias"), does: aliases.DeleteAlias },
    ListAliases: { allow: onFunction("ListAliases"), does: aliases.ListAliases },

    Invoke: { allow: authz.onInvocation, does: Invoke, dataEvent: true },
    InvokeAsync: { allow: onFunction("InvokeFunction"), does: InvokeAsync, dataEvent: true },
    InvokeWithResponseStream: { allow: authz.onInvocation, does: InvokeWithResponseStream, dataEvent: true },

    AddPermission: {
      allow: onQualified("AddPermission"),
      does: permissions.AddPermission,
    },
    RemovePermission: { allow: onQualified("RemovePermission"), does: permissions.RemovePermission },
    GetPolicy: { allow: onQualified("GetPolicy"), does: permissions.GetPolicy },
    TagResource: {
      allow: onTagged("TagResource", (input) => ({ requestTags: input.Tags })),
      does: tags.TagResource,
    },
    UntagResource: {
      allow: onTagged("UntagResource", (input) => ({ tagKeys: input.TagKeys })),
      does: tags.UntagResource,
    },
    ListTags: { allow: onTagged("ListTags"), does: tags.ListTags },

    PublishLayerVersion: { allow: onLayer("PublishLayerVersion"), does: layers.PublishLayerVersion },
    GetLayerVersion: { allow: onLayer("GetLayerVersion"), does: layers.GetLayerVersion },
    GetLayerVersionByArn: { allow: authz.onLayerArn, does: layers.GetLayerVersionByArn, readOnly: true },
    DeleteLayerVersion: { allow: onLayer("DeleteLayerVersion"), does: layers.DeleteLayerVersion },
    ListLayerVersions: { allow: onAnything("ListLayerVersions"), does: layers.ListLayerVersions },
    ListLayers: { allow: onAnything("ListLayers"), does: layers.ListLayers },
    AddLayerVersionPermission: {
      allow: onLayer("AddLayerVersionPermission"),
      does: layers.AddLayerVersionPermission,
    },
    RemoveLayerVersionPermission: {
      allow: onLayer("RemoveLayerVersionPermission"),
      does: layers.RemoveLayerVersionPermission,
    },
    GetLayerVersionPolicy: { allow: onLayer("GetLayerVersionPolicy"), does: layers.GetLayerVersionPolicy },

    PutFunctionConcurrency: {
      allow: onFunction("PutFunctionConcurrency"),
      does: concurrency.PutFunctionConcurrency,
    },
    GetFunctionConcurrency: {
      allow: onFunction("GetFunctionConcurrency"),
      does: concurrency.GetFunctionConcurrency,
    },
    DeleteFunctionConcurrency: {
      allow: onFunction("DeleteFunctionConcurrency"),
      does: concurrency.DeleteFunctionConcurrency,
    },
    PutProvisionedConcurrencyConfig: {
      allow: onQualified("PutProvisionedConcurrencyConfig"),
      does: concurrency.PutProvisionedConcurrencyConfig,
    },
    GetProvisionedConcurrencyConfig: {
      allow: onQualified("GetProvisionedConcurrencyConfig"),
      does: concurrency.GetProvisionedConcurrencyConfig,
    },
    ListProvisionedConcurrencyConfigs: {
      allow: onFunction("ListProvisionedConcurrencyConfigs"),
      does: concurrency.ListProvisionedConcurrencyConfigs,
    },
    DeleteProvisionedConcurrencyConfig: {
      allow: onQualified("DeleteProvisionedConcurrencyConfig"),
      does: concurrency.DeleteProvisionedConcurrencyConfig,
    },

    PutFunctionEventInvokeConfig: {
      allow: onFunction("PutFunctionEventInvokeConfig"),
      does: invokeConfig.PutFunctionEventInvokeConfig,
    },
    UpdateFunctionEventInvokeConfig: {
      allow: onFunction("UpdateFunctionEventInvokeConfig"),
      does: invokeConfig.UpdateFunctionEventInvokeConfig,
    },
    GetFunctionEventInvokeConfig: {
      allow: onFunction("GetFunctionEventInvokeConfig"),
      does: invokeConfig.GetFunctionEventInvokeConfig,
    },
    DeleteFunctionEventInvokeConfig: {
      allow: onFunction("DeleteFunctionEventInvokeConfig"),
      does: invokeConfig.DeleteFunctionEventInvokeConfig,
    },
    ListFunctionEventInvokeConfigs: {
      allow: onFunction("ListFunctionEventInvokeConfigs"),
      does: invokeConfig.ListFunctionEventInvokeConfigs,
    },

    CreateFunctionUrlConfig: {
      allow: onQualified("CreateFunctionUrlConfig"),
      does: urlConfig.CreateFunctionUrlConfig,
    },
    UpdateFunctionUrlConfig: {
      allow: onQualified("UpdateFunctionUrlConfig"),
      does: urlConfig.UpdateFunctionUrlConfig,
    },
    GetFunctionUrlConfig: {
      allow: onQualified("GetFunctionUrlConfig"),
      does: urlConfig.GetFunctionUrlConfig,
    },
    DeleteFunctionUrlConfig: {
      allow: onQualified("DeleteFunctionUrlConfig"),
      does: urlConfig.DeleteFunctionUrlConfig,
    },
    ListFunctionUrlConfigs: {
      allow: onFunction("ListFunctionUrlConfigs"),
      does: urlConfig.ListFunctionUrlConfigs,
    },

    CreateEventSourceMapping: { allow: authz.onNewMapping, does: mappings.CreateEventSourceMapping },
    UpdateEventSourceMapping: {
      allow: authz.onMapping("UpdateEventSourceMapping"),
      does: mappings.UpdateEventSourceMapping,
    },
    GetEventSourceMapping: {
      allow: authz.onMapping("GetEventSourceMapping"),
      does: mappings.GetEventSourceMapping,
    },
    DeleteEventSourceMapping: {
      allow: authz.onMapping("DeleteEventSourceMapping"),
      does: mappings.DeleteEventSourceMapping,
    },
    ListEventSourceMappings: {
      allow: onAnything("ListEventSourceMappings"),
      does: mappings.ListEventSourceMappings,
    },

    GetAccountSettings: { allow: onAnything("GetAccountSettings"), does: account.GetAccountSettings },
    PutFunctionRecursionConfig: {
      allow: onFunction("PutFunctionRecursionConfig"),
      does: account.PutFunctionRecursionConfig,
    },
    GetFunctionRecursionConfig: {
      allow: onFunction("GetFunctionRecursionConfig"),
      does: account.GetFunctionRecursionConfig,
    },
    GetRuntimeManagementConfig: {
      allow: onQualified("GetRuntimeManagementConfig"),
      does: account.GetRuntimeManagementConfig,
    },
    PutRuntimeManagementConfig: {
      allow: onQualified("PutRuntimeManagementConfig"),
      does: account.PutRuntimeManagementConfig,
      grade: "control-plane",
    },

    CheckpointDurableExecution: {
      allow: onExecution("CheckpointDurableExecution"),
      does: durable.CheckpointDurableExecution,
      dataEvent: true,
    },
    GetDurableExecutionState: {
      allow: onExecution("GetDurableExecutionState"),
      does: durable.GetDurableExecutionState,
      dataEvent: true,
    },
    GetDurableExecution: { allow: onExecution("GetDurableExecution"), does: durable.GetDurableExecution },
    GetDurableExecutionHistory: {
      allow: onExecution("GetDurableExecutionHistory"),
      does: durable.GetDurableExecutionHistory,
    },
    ListDurableExecutionsByFunction: {
      allow: onQualified("ListDurableExecutionsByFunction"),
      does: durable.ListDurableExecutionsByFunction,
    },
    StopDurableExecution: { allow: onExecution("StopDurableExecution"), does: durable.StopDurableExecution },
    SendDurableExecutionCallbackSuccess: {
      allow: onCallback("SendDurableExecutionCallbackSuccess"),
      does: callbacks.SendDurableExecutionCallbackSuccess,
      dataEvent: true,
    },
    SendDurableExecutionCallbackFailure: {
      allow: onCallback("SendDurableExecutionCallbackFailure"),
      does: callbacks.SendDurableExecutionCallbackFailure,
      dataEvent: true,
    },
    SendDurableExecutionCallbackHeartbeat: {
      allow: onCallback("SendDurableExecutionCallbackHeartbeat"),
      does: callbacks.SendDurableExecutionCallbackHeartbeat,
      dataEvent: true,
    },

    CreateCodeSigningConfig: {
      allow: authz.onNewCodeSigning,
      does: codeSigning.CreateCodeSigningConfig,
    },
    UpdateCodeSigningConfig: {
      allow: onCodeSigning("UpdateCodeSigningConfig"),
      does: codeSigning.UpdateCodeSigningConfig,
    },
    GetCodeSigningConfig: {
      allow: onCodeSigning("GetCodeSigningConfig"),
      does: codeSigning.GetCodeSigningConfig,
    },
    ListCodeSigningConfigs: {
      allow: onAnything("ListCodeSigningConfigs"),
      does: codeSigning.ListCodeSigningConfigs,
    },
    DeleteCodeSigningConfig: {
      allow: onCodeSigning("DeleteCodeSigningConfig"),
      does: codeSigning.DeleteCodeSigningConfig,
    },
    ListFunctionsByCodeSigningConfig: {
      allow: onCodeSigning("ListFunctionsByCodeSigningConfig"),
      does: codeSigning.ListFunctionsByCodeSigningConfig,
    },
    PutFunctionCodeSigningConfig: {
      allow: onFunction("PutFunctionCodeSigningConfig"),
      does: codeSigning.PutFunctionCodeSigningConfig,
    },
    GetFunctionCodeSigningConfig: {
      allow: onFunction("GetFunctionCodeSigningConfig"),
      does: codeSigning.GetFunctionCodeSigningConfig,
    },
    DeleteFunctionCodeSigningConfig: {
      allow: onFunction("DeleteFunctionCodeSigningConfig"),
      does: codeSigning.DeleteFunctionCodeSigningConfig,
    },
  },
  jobs: { ...DURABLE_JOBS, invoke, poll, batch, shards, shard, provision, retire, snapshot },
  surfaces: { url: functionUrl },
  commonErrors: { AccessDenied: "AccessDeniedException" },
});
