/** The operations and types of Lambda (API version 2015-03-31). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";
import type { RequestBody } from "../kernel/edge/raw.ts";

export const lambda: ServiceRef<Operations> = { id: "lambda" };

export interface Operations {
  readonly AddLayerVersionPermission: {
    readonly input: AddLayerVersionPermissionRequest;
    readonly output: AddLayerVersionPermissionResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "PolicyLengthExceededException"
      | "PreconditionFailedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly AddPermission: {
    readonly input: AddPermissionRequest;
    readonly output: AddPermissionResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "PolicyLengthExceededException"
      | "PreconditionFailedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly CheckpointDurableExecution: {
    readonly input: CheckpointDurableExecutionRequest;
    readonly output: CheckpointDurableExecutionResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly CreateAlias: {
    readonly input: CreateAliasRequest;
    readonly output: AliasConfiguration;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly CreateCapacityProvider: {
    readonly input: CreateCapacityProviderRequest;
    readonly output: CreateCapacityProviderResponse;
    readonly errors:
      | "CapacityProviderLimitExceededException"
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly CreateCodeSigningConfig: {
    readonly input: CreateCodeSigningConfigRequest;
    readonly output: CreateCodeSigningConfigResponse;
    readonly errors: "InvalidParameterValueException" | "ServiceException";
  };
  readonly CreateEventSourceMapping: {
    readonly input: CreateEventSourceMappingRequest;
    readonly output: EventSourceMappingConfiguration;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly CreateFunction: {
    readonly input: CreateFunctionRequest;
    readonly output: FunctionConfiguration;
    readonly errors:
      | "CodeSigningConfigNotFoundException"
      | "CodeStorageExceededException"
      | "CodeVerificationFailedException"
      | "FunctionVersionsPerCapacityProviderLimitExceededException"
      | "InvalidCodeSignatureException"
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly CreateFunctionUrlConfig: {
    readonly input: CreateFunctionUrlConfigRequest;
    readonly output: CreateFunctionUrlConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteAlias: {
    readonly input: DeleteAliasRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteCapacityProvider: {
    readonly input: DeleteCapacityProviderRequest;
    readonly output: DeleteCapacityProviderResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteCodeSigningConfig: {
    readonly input: DeleteCodeSigningConfigRequest;
    readonly output: DeleteCodeSigningConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException";
  };
  readonly DeleteEventSourceMapping: {
    readonly input: DeleteEventSourceMappingRequest;
    readonly output: EventSourceMappingConfiguration;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteFunction: {
    readonly input: DeleteFunctionRequest;
    readonly output: DeleteFunctionResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteFunctionCodeSigningConfig: {
    readonly input: DeleteFunctionCodeSigningConfigRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "CodeSigningConfigNotFoundException"
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteFunctionConcurrency: {
    readonly input: DeleteFunctionConcurrencyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteFunctionEventInvokeConfig: {
    readonly input: DeleteFunctionEventInvokeConfigRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteFunctionUrlConfig: {
    readonly input: DeleteFunctionUrlConfigRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly DeleteLayerVersion: {
    readonly input: DeleteLayerVersionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ServiceException" | "TooManyRequestsException";
  };
  readonly DeleteProvisionedConcurrencyConfig: {
    readonly input: DeleteProvisionedConcurrencyConfigRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetAccountSettings: {
    readonly input: GetAccountSettingsRequest;
    readonly output: GetAccountSettingsResponse;
    readonly errors: "ServiceException" | "TooManyRequestsException";
  };
  readonly GetAlias: {
    readonly input: GetAliasRequest;
    readonly output: AliasConfiguration;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetCapacityProvider: {
    readonly input: GetCapacityProviderRequest;
    readonly output: GetCapacityProviderResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetCodeSigningConfig: {
    readonly input: GetCodeSigningConfigRequest;
    readonly output: GetCodeSigningConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException";
  };
  readonly GetDurableExecution: {
    readonly input: GetDurableExecutionRequest;
    readonly output: GetDurableExecutionResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetDurableExecutionHistory: {
    readonly input: GetDurableExecutionHistoryRequest;
    readonly output: GetDurableExecutionHistoryResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetDurableExecutionState: {
    readonly input: GetDurableExecutionStateRequest;
    readonly output: GetDurableExecutionStateResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetEventSourceMapping: {
    readonly input: GetEventSourceMappingRequest;
    readonly output: EventSourceMappingConfiguration;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetFunction: {
    readonly input: GetFunctionRequest;
    readonly output: GetFunctionResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetFunctionCodeSigningConfig: {
    readonly input: GetFunctionCodeSigningConfigRequest;
    readonly output: GetFunctionCodeSigningConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetFunctionConcurrency: {
    readonly input: GetFunctionConcurrencyRequest;
    readonly output: GetFunctionConcurrencyResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetFunctionConfiguration: {
    readonly input: GetFunctionConfigurationRequest;
    readonly output: FunctionConfiguration;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetFunctionEventInvokeConfig: {
    readonly input: GetFunctionEventInvokeConfigRequest;
    readonly output: FunctionEventInvokeConfig;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetFunctionRecursionConfig: {
    readonly input: GetFunctionRecursionConfigRequest;
    readonly output: GetFunctionRecursionConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetFunctionScalingConfig: {
    readonly input: GetFunctionScalingConfigRequest;
    readonly output: GetFunctionScalingConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetFunctionUrlConfig: {
    readonly input: GetFunctionUrlConfigRequest;
    readonly output: GetFunctionUrlConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetLayerVersion: {
    readonly input: GetLayerVersionRequest;
    readonly output: GetLayerVersionResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetLayerVersionByArn: {
    readonly input: GetLayerVersionByArnRequest;
    readonly output: GetLayerVersionResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetLayerVersionPolicy: {
    readonly input: GetLayerVersionPolicyRequest;
    readonly output: GetLayerVersionPolicyResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetPolicy: {
    readonly input: GetPolicyRequest;
    readonly output: GetPolicyResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetProvisionedConcurrencyConfig: {
    readonly input: GetProvisionedConcurrencyConfigRequest;
    readonly output: GetProvisionedConcurrencyConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ProvisionedConcurrencyConfigNotFoundException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly GetRuntimeManagementConfig: {
    readonly input: GetRuntimeManagementConfigRequest;
    readonly output: GetRuntimeManagementConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly Invoke: {
    readonly input: InvocationRequest;
    readonly output: InvocationResponse;
    readonly errors:
      | "DurableExecutionAlreadyStartedException"
      | "EC2AccessDeniedException"
      | "EC2ThrottledException"
      | "EC2UnexpectedException"
      | "EFSIOException"
      | "EFSMountConnectivityException"
      | "EFSMountFailureException"
      | "EFSMountTimeoutException"
      | "ENILimitReachedException"
      | "InvalidParameterValueException"
      | "InvalidRequestContentException"
      | "InvalidRuntimeException"
      | "InvalidSecurityGroupIDException"
      | "InvalidSubnetIDException"
      | "InvalidZipFileException"
      | "KMSAccessDeniedException"
      | "KMSDisabledException"
      | "KMSInvalidStateException"
      | "KMSNotFoundException"
      | "NoPublishedVersionException"
      | "RecursiveInvocationException"
      | "RequestTooLargeException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ResourceNotReadyException"
      | "S3FilesMountConnectivityException"
      | "S3FilesMountFailureException"
      | "S3FilesMountTimeoutException"
      | "SerializedRequestEntityTooLargeException"
      | "ServiceException"
      | "SnapStartException"
      | "SnapStartNotReadyException"
      | "SnapStartTimeoutException"
      | "SubnetIPAddressLimitReachedException"
      | "TooManyRequestsException"
      | "UnsupportedMediaTypeException";
  };
  readonly InvokeAsync: {
    readonly input: InvokeAsyncRequest;
    readonly output: InvokeAsyncResponse;
    readonly errors:
      | "InvalidRequestContentException"
      | "InvalidRuntimeException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException";
  };
  readonly InvokeWithResponseStream: {
    readonly input: InvokeWithResponseStreamRequest;
    readonly output: InvokeWithResponseStreamResponse;
    readonly errors:
      | "EC2AccessDeniedException"
      | "EC2ThrottledException"
      | "EC2UnexpectedException"
      | "EFSIOException"
      | "EFSMountConnectivityException"
      | "EFSMountFailureException"
      | "EFSMountTimeoutException"
      | "ENILimitReachedException"
      | "InvalidParameterValueException"
      | "InvalidRequestContentException"
      | "InvalidRuntimeException"
      | "InvalidSecurityGroupIDException"
      | "InvalidSubnetIDException"
      | "InvalidZipFileException"
      | "KMSAccessDeniedException"
      | "KMSDisabledException"
      | "KMSInvalidStateException"
      | "KMSNotFoundException"
      | "NoPublishedVersionException"
      | "RecursiveInvocationException"
      | "RequestTooLargeException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ResourceNotReadyException"
      | "S3FilesMountConnectivityException"
      | "S3FilesMountFailureException"
      | "S3FilesMountTimeoutException"
      | "SerializedRequestEntityTooLargeException"
      | "ServiceException"
      | "SnapStartException"
      | "SnapStartNotReadyException"
      | "SnapStartTimeoutException"
      | "SubnetIPAddressLimitReachedException"
      | "TooManyRequestsException"
      | "UnsupportedMediaTypeException";
  };
  readonly ListAliases: {
    readonly input: ListAliasesRequest;
    readonly output: ListAliasesResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListCapacityProviders: {
    readonly input: ListCapacityProvidersRequest;
    readonly output: ListCapacityProvidersResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListCodeSigningConfigs: {
    readonly input: ListCodeSigningConfigsRequest;
    readonly output: ListCodeSigningConfigsResponse;
    readonly errors: "InvalidParameterValueException" | "ServiceException";
  };
  readonly ListDurableExecutionsByFunction: {
    readonly input: ListDurableExecutionsByFunctionRequest;
    readonly output: ListDurableExecutionsByFunctionResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListEventSourceMappings: {
    readonly input: ListEventSourceMappingsRequest;
    readonly output: ListEventSourceMappingsResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListFunctionEventInvokeConfigs: {
    readonly input: ListFunctionEventInvokeConfigsRequest;
    readonly output: ListFunctionEventInvokeConfigsResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListFunctionUrlConfigs: {
    readonly input: ListFunctionUrlConfigsRequest;
    readonly output: ListFunctionUrlConfigsResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListFunctionVersionsByCapacityProvider: {
    readonly input: ListFunctionVersionsByCapacityProviderRequest;
    readonly output: ListFunctionVersionsByCapacityProviderResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListFunctions: {
    readonly input: ListFunctionsRequest;
    readonly output: ListFunctionsResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListFunctionsByCodeSigningConfig: {
    readonly input: ListFunctionsByCodeSigningConfigRequest;
    readonly output: ListFunctionsByCodeSigningConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException";
  };
  readonly ListLayerVersions: {
    readonly input: ListLayerVersionsRequest;
    readonly output: ListLayerVersionsResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListLayers: {
    readonly input: ListLayersRequest;
    readonly output: ListLayersResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListProvisionedConcurrencyConfigs: {
    readonly input: ListProvisionedConcurrencyConfigsRequest;
    readonly output: ListProvisionedConcurrencyConfigsResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListTags: {
    readonly input: ListTagsRequest;
    readonly output: ListTagsResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly ListVersionsByFunction: {
    readonly input: ListVersionsByFunctionRequest;
    readonly output: ListVersionsByFunctionResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly PublishLayerVersion: {
    readonly input: PublishLayerVersionRequest;
    readonly output: PublishLayerVersionResponse;
    readonly errors:
      | "CodeStorageExceededException"
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly PublishVersion: {
    readonly input: PublishVersionRequest;
    readonly output: FunctionConfiguration;
    readonly errors:
      | "CodeStorageExceededException"
      | "FunctionVersionsPerCapacityProviderLimitExceededException"
      | "InvalidParameterValueException"
      | "PreconditionFailedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly PutFunctionCodeSigningConfig: {
    readonly input: PutFunctionCodeSigningConfigRequest;
    readonly output: PutFunctionCodeSigningConfigResponse;
    readonly errors:
      | "CodeSigningConfigNotFoundException"
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly PutFunctionConcurrency: {
    readonly input: PutFunctionConcurrencyRequest;
    readonly output: Concurrency;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly PutFunctionEventInvokeConfig: {
    readonly input: PutFunctionEventInvokeConfigRequest;
    readonly output: FunctionEventInvokeConfig;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly PutFunctionRecursionConfig: {
    readonly input: PutFunctionRecursionConfigRequest;
    readonly output: PutFunctionRecursionConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly PutFunctionScalingConfig: {
    readonly input: PutFunctionScalingConfigRequest;
    readonly output: PutFunctionScalingConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly PutProvisionedConcurrencyConfig: {
    readonly input: PutProvisionedConcurrencyConfigRequest;
    readonly output: PutProvisionedConcurrencyConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly PutRuntimeManagementConfig: {
    readonly input: PutRuntimeManagementConfigRequest;
    readonly output: PutRuntimeManagementConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly RemoveLayerVersionPermission: {
    readonly input: RemoveLayerVersionPermissionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "PreconditionFailedException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly RemovePermission: {
    readonly input: RemovePermissionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "PreconditionFailedException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly SendDurableExecutionCallbackFailure: {
    readonly input: SendDurableExecutionCallbackFailureRequest;
    readonly output: SendDurableExecutionCallbackFailureResponse;
    readonly errors:
      | "CallbackTimeoutException"
      | "InvalidParameterValueException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly SendDurableExecutionCallbackHeartbeat: {
    readonly input: SendDurableExecutionCallbackHeartbeatRequest;
    readonly output: SendDurableExecutionCallbackHeartbeatResponse;
    readonly errors:
      | "CallbackTimeoutException"
      | "InvalidParameterValueException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly SendDurableExecutionCallbackSuccess: {
    readonly input: SendDurableExecutionCallbackSuccessRequest;
    readonly output: SendDurableExecutionCallbackSuccessResponse;
    readonly errors:
      | "CallbackTimeoutException"
      | "InvalidParameterValueException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly StopDurableExecution: {
    readonly input: StopDurableExecutionRequest;
    readonly output: StopDurableExecutionResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly UpdateAlias: {
    readonly input: UpdateAliasRequest;
    readonly output: AliasConfiguration;
    readonly errors:
      | "InvalidParameterValueException"
      | "PreconditionFailedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly UpdateCapacityProvider: {
    readonly input: UpdateCapacityProviderRequest;
    readonly output: UpdateCapacityProviderResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly UpdateCodeSigningConfig: {
    readonly input: UpdateCodeSigningConfigRequest;
    readonly output: UpdateCodeSigningConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceNotFoundException"
      | "ServiceException";
  };
  readonly UpdateEventSourceMapping: {
    readonly input: UpdateEventSourceMappingRequest;
    readonly output: EventSourceMappingConfiguration;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly UpdateFunctionCode: {
    readonly input: UpdateFunctionCodeRequest;
    readonly output: FunctionConfiguration;
    readonly errors:
      | "CodeSigningConfigNotFoundException"
      | "CodeStorageExceededException"
      | "CodeVerificationFailedException"
      | "InvalidCodeSignatureException"
      | "InvalidParameterValueException"
      | "PreconditionFailedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly UpdateFunctionConfiguration: {
    readonly input: UpdateFunctionConfigurationRequest;
    readonly output: FunctionConfiguration;
    readonly errors:
      | "CodeSigningConfigNotFoundException"
      | "CodeVerificationFailedException"
      | "InvalidCodeSignatureException"
      | "InvalidParameterValueException"
      | "PreconditionFailedException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly UpdateFunctionEventInvokeConfig: {
    readonly input: UpdateFunctionEventInvokeConfigRequest;
    readonly output: FunctionEventInvokeConfig;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
  readonly UpdateFunctionUrlConfig: {
    readonly input: UpdateFunctionUrlConfigRequest;
    readonly output: UpdateFunctionUrlConfigResponse;
    readonly errors:
      | "InvalidParameterValueException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceException"
      | "TooManyRequestsException";
  };
}

export interface AccountLimit {
  readonly TotalCodeSize?: number | undefined;
  readonly CodeSizeUnzipped?: number | undefined;
  readonly CodeSizeZipped?: number | undefined;
  readonly ConcurrentExecutions?: number | undefined;
  readonly UnreservedConcurrentExecutions?: number | undefined;
}

export interface AccountUsage {
  readonly TotalCodeSize?: number | undefined;
  readonly FunctionCount?: number | undefined;
}

export interface AddLayerVersionPermissionRequest {
  readonly LayerName: string;
  readonly VersionNumber: number;
  readonly StatementId: string;
  readonly Action: string;
  readonly Principal: string;
  readonly OrganizationId?: string | undefined;
  readonly RevisionId?: string | undefined;
}

export interface AddLayerVersionPermissionResponse {
  readonly Statement?: string | undefined;
  readonly RevisionId?: string | undefined;
}

export interface AddPermissionRequest {
  readonly FunctionName: string;
  readonly StatementId: string;
  readonly Action: string;
  readonly Principal: string;
  readonly SourceArn?: string | undefined;
  readonly SourceAccount?: string | undefined;
  readonly EventSourceToken?: string | undefined;
  readonly Qualifier?: string | undefined;
  readonly RevisionId?: string | undefined;
  readonly PrincipalOrgID?: string | undefined;
  readonly FunctionUrlAuthType?: FunctionUrlAuthType | undefined;
  readonly InvokedViaFunctionUrl?: boolean | undefined;
}

export interface AddPermissionResponse {
  readonly Statement?: string | undefined;
}

export interface AliasConfiguration {
  readonly AliasArn?: string | undefined;
  readonly Name?: string | undefined;
  readonly FunctionVersion?: string | undefined;
  readonly Description?: string | undefined;
  readonly RoutingConfig?: AliasRoutingConfiguration | undefined;
  readonly RevisionId?: string | undefined;
}

export interface AliasRoutingConfiguration {
  readonly AdditionalVersionWeights?: Readonly<Record<string, number>> | undefined;
}

export interface AllowedPublishers {
  readonly SigningProfileVersionArns: readonly string[];
}

export interface AmazonManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: string | undefined;
  readonly SchemaRegistryConfig?: KafkaSchemaRegistryConfig | undefined;
}

export type ApplicationLogLevel = "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL";

export type Architecture = "x86_64" | "arm64";

export interface CallbackDetails {
  readonly CallbackId?: string | undefined;
  readonly Result?: string | undefined;
  readonly Error?: ErrorObject | undefined;
}

export interface CallbackFailedDetails {
  readonly Error: EventError;
}

export interface CallbackOptions {
  readonly TimeoutSeconds?: number | undefined;
  readonly HeartbeatTimeoutSeconds?: number | undefined;
}

export interface CallbackStartedDetails {
  readonly CallbackId: string;
  readonly HeartbeatTimeout?: number | undefined;
  readonly Timeout?: number | undefined;
}

export interface CallbackSucceededDetails {
  readonly Result: EventResult;
}

export interface CallbackTimedOutDetails {
  readonly Error: EventError;
}

export interface CallbackTimeoutException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface CapacityProvider {
  readonly CapacityProviderArn: string;
  readonly State: CapacityProviderState;
  readonly VpcConfig: CapacityProviderVpcConfig;
  readonly PermissionsConfig: CapacityProviderPermissionsConfig;
  readonly InstanceRequirements?: InstanceRequirements | undefined;
  readonly CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly LastModified?: string | undefined;
}

export interface CapacityProviderConfig {
  readonly LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig;
}

export interface CapacityProviderLimitExceededException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export interface CapacityProviderPermissionsConfig {
  readonly CapacityProviderOperatorRoleArn: string;
}

export type CapacityProviderPredefinedMetricType = "LambdaCapacityProviderAverageCPUUtilization";

export interface CapacityProviderScalingConfig {
  readonly MaxVCpuCount?: number | undefined;
  readonly ScalingMode?: CapacityProviderScalingMode | undefined;
  readonly ScalingPolicies?: readonly TargetTrackingScalingPolicy[] | undefined;
}

export type CapacityProviderScalingMode = "Auto" | "Manual";

export type CapacityProviderState = "Pending" | "Active" | "Failed" | "Deleting";

export interface CapacityProviderVpcConfig {
  readonly SubnetIds: readonly string[];
  readonly SecurityGroupIds: readonly string[];
}

export interface ChainedInvokeDetails {
  readonly Result?: string | undefined;
  readonly Error?: ErrorObject | undefined;
}

export interface ChainedInvokeFailedDetails {
  readonly Error: EventError;
}

export interface ChainedInvokeOptions {
  readonly FunctionName: string;
  readonly TenantId?: string | undefined;
}

export interface ChainedInvokeStartedDetails {
  readonly FunctionName: string;
  readonly TenantId?: string | undefined;
  readonly Input?: EventInput | undefined;
  readonly ExecutedVersion?: string | undefined;
  readonly DurableExecutionArn?: string | undefined;
}

export interface ChainedInvokeStoppedDetails {
  readonly Error: EventError;
}

export interface ChainedInvokeSucceededDetails {
  readonly Result: EventResult;
}

export interface ChainedInvokeTimedOutDetails {
  readonly Error: EventError;
}

export interface CheckpointDurableExecutionRequest {
  readonly DurableExecutionArn: string;
  readonly CheckpointToken: string;
  readonly Updates?: readonly OperationUpdate[] | undefined;
  readonly ClientToken?: string | undefined;
}

export interface CheckpointDurableExecutionResponse {
  readonly CheckpointToken?: string | undefined;
  readonly NewExecutionState: CheckpointUpdatedExecutionState;
}

export interface CheckpointUpdatedExecutionState {
  readonly Operations?: readonly Operation[] | undefined;
  readonly NextMarker?: string | undefined;
}

export interface CodeSigningConfig {
  readonly CodeSigningConfigId: string;
  readonly CodeSigningConfigArn: string;
  readonly Description?: string | undefined;
  readonly AllowedPublishers: AllowedPublishers;
  readonly CodeSigningPolicies: CodeSigningPolicies;
  readonly LastModified: string;
}

export interface CodeSigningConfigNotFoundException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface CodeSigningPolicies {
  readonly UntrustedArtifactOnDeployment?: CodeSigningPolicy | undefined;
}

export type CodeSigningPolicy = "Warn" | "Enforce";

export interface CodeStorageExceededException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export interface CodeVerificationFailedException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface Concurrency {
  readonly ReservedConcurrentExecutions?: number | undefined;
}

export interface ContextDetails {
  readonly ReplayChildren?: boolean | undefined;
  readonly Result?: string | undefined;
  readonly Error?: ErrorObject | undefined;
}

export interface ContextFailedDetails {
  readonly Error: EventError;
}

export interface ContextOptions {
  readonly ReplayChildren?: boolean | undefined;
}

export type ContextStartedDetails = Readonly<Record<string, never>>;

export interface ContextSucceededDetails {
  readonly Result: EventResult;
}

export interface Cors {
  readonly AllowCredentials?: boolean | undefined;
  readonly AllowHeaders?: readonly string[] | undefined;
  readonly AllowMethods?: readonly string[] | undefined;
  readonly AllowOrigins?: readonly string[] | undefined;
  readonly ExposeHeaders?: readonly string[] | undefined;
  readonly MaxAge?: number | undefined;
}

export interface CreateAliasRequest {
  readonly FunctionName: string;
  readonly Name: string;
  readonly FunctionVersion: string;
  readonly Description?: string | undefined;
  readonly RoutingConfig?: AliasRoutingConfiguration | undefined;
}

export interface CreateCapacityProviderRequest {
  readonly CapacityProviderName: string;
  readonly VpcConfig: CapacityProviderVpcConfig;
  readonly PermissionsConfig: CapacityProviderPermissionsConfig;
  readonly InstanceRequirements?: InstanceRequirements | undefined;
  readonly CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined;
  readonly KmsKeyArn?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateCapacityProviderResponse {
  readonly CapacityProvider: CapacityProvider;
}

export interface CreateCodeSigningConfigRequest {
  readonly Description?: string | undefined;
  readonly AllowedPublishers: AllowedPublishers;
  readonly CodeSigningPolicies?: CodeSigningPolicies | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateCodeSigningConfigResponse {
  readonly CodeSigningConfig: CodeSigningConfig;
}

export interface CreateEventSourceMappingRequest {
  readonly EventSourceArn?: string | undefined;
  readonly FunctionName: string;
  readonly Enabled?: boolean | undefined;
  readonly BatchSize?: number | undefined;
  readonly FilterCriteria?: FilterCriteria | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  readonly ParallelizationFactor?: number | undefined;
  readonly StartingPosition?: EventSourcePosition | undefined;
  readonly StartingPositionTimestamp?: Instant | undefined;
  readonly DestinationConfig?: DestinationConfig | undefined;
  readonly MaximumRecordAgeInSeconds?: number | undefined;
  readonly BisectBatchOnFunctionError?: boolean | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly TumblingWindowInSeconds?: number | undefined;
  readonly Topics?: readonly string[] | undefined;
  readonly Queues?: readonly string[] | undefined;
  readonly SourceAccessConfigurations?: readonly SourceAccessConfiguration[] | undefined;
  readonly SelfManagedEventSource?: SelfManagedEventSource | undefined;
  readonly FunctionResponseTypes?: readonly FunctionResponseType[] | undefined;
  readonly AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined;
  readonly SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined;
  readonly ScalingConfig?: ScalingConfig | undefined;
  readonly DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined;
  readonly KMSKeyArn?: string | undefined;
  readonly MetricsConfig?: EventSourceMappingMetricsConfig | undefined;
  readonly LoggingConfig?: EventSourceMappingLoggingConfig | undefined;
  readonly ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined;
}

export interface CreateFunctionRequest {
  readonly FunctionName: string;
  readonly Runtime?: Runtime | undefined;
  readonly Role: string;
  readonly Handler?: string | undefined;
  readonly Code: FunctionCode;
  readonly Description?: string | undefined;
  readonly Timeout?: number | undefined;
  readonly MemorySize?: number | undefined;
  readonly Publish?: boolean | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly PackageType?: PackageType | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly Environment?: Environment | undefined;
  readonly KMSKeyArn?: string | undefined;
  readonly TracingConfig?: TracingConfig | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly Layers?: readonly string[] | undefined;
  readonly FileSystemConfigs?: readonly FileSystemConfig[] | undefined;
  readonly ImageConfig?: ImageConfig | undefined;
  readonly CodeSigningConfigArn?: string | undefined;
  readonly Architectures?: readonly Architecture[] | undefined;
  readonly EphemeralStorage?: EphemeralStorage | undefined;
  readonly SnapStart?: SnapStart | undefined;
  readonly LoggingConfig?: LoggingConfig | undefined;
  readonly CapacityProviderConfig?: CapacityProviderConfig | undefined;
  readonly PublishTo?: FunctionVersionLatestPublished | undefined;
  readonly DurableConfig?: DurableConfig | undefined;
  readonly TenancyConfig?: TenancyConfig | undefined;
}

export interface CreateFunctionUrlConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
  readonly AuthType: FunctionUrlAuthType;
  readonly Cors?: Cors | undefined;
  readonly InvokeMode?: InvokeMode | undefined;
}

export interface CreateFunctionUrlConfigResponse {
  readonly FunctionUrl: string;
  readonly FunctionArn: string;
  readonly AuthType: FunctionUrlAuthType;
  readonly Cors?: Cors | undefined;
  readonly CreationTime: string;
  readonly InvokeMode?: InvokeMode | undefined;
}

export interface DeadLetterConfig {
  readonly TargetArn?: string | undefined;
}

export interface DeleteAliasRequest {
  readonly FunctionName: string;
  readonly Name: string;
}

export interface DeleteCapacityProviderRequest {
  readonly CapacityProviderName: string;
}

export interface DeleteCapacityProviderResponse {
  readonly CapacityProvider: CapacityProvider;
}

export interface DeleteCodeSigningConfigRequest {
  readonly CodeSigningConfigArn: string;
}

export type DeleteCodeSigningConfigResponse = Readonly<Record<string, never>>;

export interface DeleteEventSourceMappingRequest {
  readonly UUID: string;
}

export interface DeleteFunctionCodeSigningConfigRequest {
  readonly FunctionName: string;
}

export interface DeleteFunctionConcurrencyRequest {
  readonly FunctionName: string;
}

export interface DeleteFunctionEventInvokeConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
}

export interface DeleteFunctionRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
}

export interface DeleteFunctionResponse {
  readonly StatusCode?: number | undefined;
}

export interface DeleteFunctionUrlConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
}

export interface DeleteLayerVersionRequest {
  readonly LayerName: string;
  readonly VersionNumber: number;
}

export interface DeleteProvisionedConcurrencyConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier: string;
}

export interface DestinationConfig {
  readonly OnSuccess?: OnSuccess | undefined;
  readonly OnFailure?: OnFailure | undefined;
}

export interface DocumentDBEventSourceConfig {
  readonly DatabaseName?: string | undefined;
  readonly CollectionName?: string | undefined;
  readonly FullDocument?: FullDocument | undefined;
}

export interface DurableConfig {
  readonly RetentionPeriodInDays?: number | undefined;
  readonly ExecutionTimeout?: number | undefined;
}

export interface DurableExecutionAlreadyStartedException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface EC2AccessDeniedException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface EC2ThrottledException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface EC2UnexpectedException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
  readonly EC2ErrorCode?: string | undefined;
}

export interface EFSIOException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface EFSMountConnectivityException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface EFSMountFailureException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface EFSMountTimeoutException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface ENILimitReachedException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export type EndPointType = "KAFKA_BOOTSTRAP_SERVERS";

export interface Environment {
  readonly Variables?: Readonly<Record<string, string>> | undefined;
}

export interface EnvironmentError {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface EnvironmentResponse {
  readonly Variables?: Readonly<Record<string, string>> | undefined;
  readonly Error?: EnvironmentError | undefined;
}

export interface EphemeralStorage {
  readonly Size: number;
}

export interface ErrorObject {
  readonly ErrorMessage?: string | undefined;
  readonly ErrorType?: string | undefined;
  readonly ErrorData?: string | undefined;
  readonly StackTrace?: readonly string[] | undefined;
}

export interface EventShape {
  readonly EventType?: EventType | undefined;
  readonly SubType?: string | undefined;
  readonly EventId?: number | undefined;
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly EventTimestamp?: Instant | undefined;
  readonly ParentId?: string | undefined;
  readonly ExecutionStartedDetails?: ExecutionStartedDetails | undefined;
  readonly ExecutionSucceededDetails?: ExecutionSucceededDetails | undefined;
  readonly ExecutionFailedDetails?: ExecutionFailedDetails | undefined;
  readonly ExecutionTimedOutDetails?: ExecutionTimedOutDetails | undefined;
  readonly ExecutionStoppedDetails?: ExecutionStoppedDetails | undefined;
  readonly ContextStartedDetails?: ContextStartedDetails | undefined;
  readonly ContextSucceededDetails?: ContextSucceededDetails | undefined;
  readonly ContextFailedDetails?: ContextFailedDetails | undefined;
  readonly WaitStartedDetails?: WaitStartedDetails | undefined;
  readonly WaitSucceededDetails?: WaitSucceededDetails | undefined;
  readonly WaitCancelledDetails?: WaitCancelledDetails | undefined;
  readonly StepStartedDetails?: StepStartedDetails | undefined;
  readonly StepSucceededDetails?: StepSucceededDetails | undefined;
  readonly StepFailedDetails?: StepFailedDetails | undefined;
  readonly ChainedInvokeStartedDetails?: ChainedInvokeStartedDetails | undefined;
  readonly ChainedInvokeSucceededDetails?: ChainedInvokeSucceededDetails | undefined;
  readonly ChainedInvokeFailedDetails?: ChainedInvokeFailedDetails | undefined;
  readonly ChainedInvokeTimedOutDetails?: ChainedInvokeTimedOutDetails | undefined;
  readonly ChainedInvokeStoppedDetails?: ChainedInvokeStoppedDetails | undefined;
  readonly CallbackStartedDetails?: CallbackStartedDetails | undefined;
  readonly CallbackSucceededDetails?: CallbackSucceededDetails | undefined;
  readonly CallbackFailedDetails?: CallbackFailedDetails | undefined;
  readonly CallbackTimedOutDetails?: CallbackTimedOutDetails | undefined;
  readonly InvocationCompletedDetails?: InvocationCompletedDetails | undefined;
}

export interface EventError {
  readonly Payload?: ErrorObject | undefined;
  readonly Truncated?: boolean | undefined;
}

export interface EventInput {
  readonly Payload?: string | undefined;
  readonly Truncated?: boolean | undefined;
}

export interface EventResult {
  readonly Payload?: string | undefined;
  readonly Truncated?: boolean | undefined;
}

export interface EventSourceMappingConfiguration {
  readonly UUID?: string | undefined;
  readonly StartingPosition?: EventSourcePosition | undefined;
  readonly StartingPositionTimestamp?: Instant | undefined;
  readonly BatchSize?: number | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  readonly ParallelizationFactor?: number | undefined;
  readonly EventSourceArn?: string | undefined;
  readonly FilterCriteria?: FilterCriteria | undefined;
  readonly FunctionArn?: string | undefined;
  readonly LastModified?: Instant | undefined;
  readonly LastProcessingResult?: string | undefined;
  readonly State?: string | undefined;
  readonly StateTransitionReason?: string | undefined;
  readonly DestinationConfig?: DestinationConfig | undefined;
  readonly Topics?: readonly string[] | undefined;
  readonly Queues?: readonly string[] | undefined;
  readonly SourceAccessConfigurations?: readonly SourceAccessConfiguration[] | undefined;
  readonly SelfManagedEventSource?: SelfManagedEventSource | undefined;
  readonly MaximumRecordAgeInSeconds?: number | undefined;
  readonly BisectBatchOnFunctionError?: boolean | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly TumblingWindowInSeconds?: number | undefined;
  readonly FunctionResponseTypes?: readonly FunctionResponseType[] | undefined;
  readonly AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined;
  readonly SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined;
  readonly ScalingConfig?: ScalingConfig | undefined;
  readonly DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined;
  readonly KMSKeyArn?: string | undefined;
  readonly FilterCriteriaError?: FilterCriteriaError | undefined;
  readonly EventSourceMappingArn?: string | undefined;
  readonly MetricsConfig?: EventSourceMappingMetricsConfig | undefined;
  readonly LoggingConfig?: EventSourceMappingLoggingConfig | undefined;
  readonly ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined;
}

export interface EventSourceMappingLoggingConfig {
  readonly SystemLogLevel?: EventSourceMappingSystemLogLevel | undefined;
}

export type EventSourceMappingMetric = "EventCount" | "ErrorCount" | "KafkaMetrics";

export interface EventSourceMappingMetricsConfig {
  readonly Metrics?: readonly EventSourceMappingMetric[] | undefined;
}

export type EventSourceMappingSystemLogLevel = "DEBUG" | "INFO" | "WARN";

export type EventSourcePosition = "TRIM_HORIZON" | "LATEST" | "AT_TIMESTAMP";

export type EventType =
  | "ExecutionStarted"
  | "ExecutionSucceeded"
  | "ExecutionFailed"
  | "ExecutionTimedOut"
  | "ExecutionStopped"
  | "ContextStarted"
  | "ContextSucceeded"
  | "ContextFailed"
  | "WaitStarted"
  | "WaitSucceeded"
  | "WaitCancelled"
  | "StepStarted"
  | "StepSucceeded"
  | "StepFailed"
  | "ChainedInvokeStarted"
  | "ChainedInvokeSucceeded"
  | "ChainedInvokeFailed"
  | "ChainedInvokeTimedOut"
  | "ChainedInvokeStopped"
  | "CallbackStarted"
  | "CallbackSucceeded"
  | "CallbackFailed"
  | "CallbackTimedOut"
  | "InvocationCompleted";

export interface Execution {
  readonly DurableExecutionArn: string;
  readonly DurableExecutionName: string;
  readonly FunctionArn: string;
  readonly Status: ExecutionStatus;
  readonly StartTimestamp: Instant;
  readonly EndTimestamp?: Instant | undefined;
}

export interface ExecutionDetails {
  readonly InputPayload?: string | undefined;
}

export interface ExecutionFailedDetails {
  readonly Error: EventError;
}

export interface ExecutionStartedDetails {
  readonly Input: EventInput;
  readonly ExecutionTimeout: number;
}

export type ExecutionStatus = "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "STOPPED";

export interface ExecutionStoppedDetails {
  readonly Error: EventError;
}

export interface ExecutionSucceededDetails {
  readonly Result: EventResult;
}

export interface ExecutionTimedOutDetails {
  readonly Error?: EventError | undefined;
}

export interface FileSystemConfig {
  readonly Arn: string;
  readonly LocalMountPath: string;
}

export interface Filter {
  readonly Pattern?: string | undefined;
}

export interface FilterCriteria {
  readonly Filters?: readonly Filter[] | undefined;
}

export interface FilterCriteriaError {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export type FullDocument = "UpdateLookup" | "Default";

export interface FunctionCode {
  readonly ZipFile?: Uint8Array | undefined;
  readonly S3Bucket?: string | undefined;
  readonly S3Key?: string | undefined;
  readonly S3ObjectVersion?: string | undefined;
  readonly ImageUri?: string | undefined;
  readonly SourceKMSKeyArn?: string | undefined;
}

export interface FunctionCodeLocation {
  readonly RepositoryType?: string | undefined;
  readonly Location?: string | undefined;
  readonly ImageUri?: string | undefined;
  readonly ResolvedImageUri?: string | undefined;
  readonly SourceKMSKeyArn?: string | undefined;
}

export interface FunctionConfiguration {
  readonly FunctionName?: string | undefined;
  readonly FunctionArn?: string | undefined;
  readonly Runtime?: Runtime | undefined;
  readonly Role?: string | undefined;
  readonly Handler?: string | undefined;
  readonly CodeSize?: number | undefined;
  readonly Description?: string | undefined;
  readonly Timeout?: number | undefined;
  readonly MemorySize?: number | undefined;
  readonly LastModified?: string | undefined;
  readonly CodeSha256?: string | undefined;
  readonly Version?: string | undefined;
  readonly VpcConfig?: VpcConfigResponse | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly Environment?: EnvironmentResponse | undefined;
  readonly KMSKeyArn?: string | undefined;
  readonly TracingConfig?: TracingConfigResponse | undefined;
  readonly MasterArn?: string | undefined;
  readonly RevisionId?: string | undefined;
  readonly Layers?: readonly Layer[] | undefined;
  readonly State?: State | undefined;
  readonly StateReason?: string | undefined;
  readonly StateReasonCode?: StateReasonCode | undefined;
  readonly LastUpdateStatus?: LastUpdateStatus | undefined;
  readonly LastUpdateStatusReason?: string | undefined;
  readonly LastUpdateStatusReasonCode?: LastUpdateStatusReasonCode | undefined;
  readonly FileSystemConfigs?: readonly FileSystemConfig[] | undefined;
  readonly PackageType?: PackageType | undefined;
  readonly ImageConfigResponse?: ImageConfigResponse | undefined;
  readonly SigningProfileVersionArn?: string | undefined;
  readonly SigningJobArn?: string | undefined;
  readonly Architectures?: readonly Architecture[] | undefined;
  readonly EphemeralStorage?: EphemeralStorage | undefined;
  readonly SnapStart?: SnapStartResponse | undefined;
  readonly RuntimeVersionConfig?: RuntimeVersionConfig | undefined;
  readonly LoggingConfig?: LoggingConfig | undefined;
  readonly CapacityProviderConfig?: CapacityProviderConfig | undefined;
  readonly ConfigSha256?: string | undefined;
  readonly DurableConfig?: DurableConfig | undefined;
  readonly TenancyConfig?: TenancyConfig | undefined;
}

export interface FunctionEventInvokeConfig {
  readonly LastModified?: Instant | undefined;
  readonly FunctionArn?: string | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly MaximumEventAgeInSeconds?: number | undefined;
  readonly DestinationConfig?: DestinationConfig | undefined;
}

export type FunctionResponseType = "ReportBatchItemFailures";

export interface FunctionScalingConfig {
  readonly MinExecutionEnvironments?: number | undefined;
  readonly MaxExecutionEnvironments?: number | undefined;
}

export type FunctionUrlAuthType = "NONE" | "AWS_IAM";

export interface FunctionUrlConfig {
  readonly FunctionUrl: string;
  readonly FunctionArn: string;
  readonly CreationTime: string;
  readonly LastModifiedTime: string;
  readonly Cors?: Cors | undefined;
  readonly AuthType: FunctionUrlAuthType;
  readonly InvokeMode?: InvokeMode | undefined;
}

export type FunctionVersion = "ALL";

export type FunctionVersionLatestPublished = "LATEST_PUBLISHED";

export interface FunctionVersionsByCapacityProviderListItem {
  readonly FunctionArn: string;
  readonly State: State;
}

export interface FunctionVersionsPerCapacityProviderLimitExceededException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export type GetAccountSettingsRequest = Readonly<Record<string, never>>;

export interface GetAccountSettingsResponse {
  readonly AccountLimit?: AccountLimit | undefined;
  readonly AccountUsage?: AccountUsage | undefined;
}

export interface GetAliasRequest {
  readonly FunctionName: string;
  readonly Name: string;
}

export interface GetCapacityProviderRequest {
  readonly CapacityProviderName: string;
}

export interface GetCapacityProviderResponse {
  readonly CapacityProvider: CapacityProvider;
}

export interface GetCodeSigningConfigRequest {
  readonly CodeSigningConfigArn: string;
}

export interface GetCodeSigningConfigResponse {
  readonly CodeSigningConfig: CodeSigningConfig;
}

export interface GetDurableExecutionHistoryRequest {
  readonly DurableExecutionArn: string;
  readonly IncludeExecutionData?: boolean | undefined;
  readonly MaxItems?: number | undefined;
  readonly Marker?: string | undefined;
  readonly ReverseOrder?: boolean | undefined;
}

export interface GetDurableExecutionHistoryResponse {
  readonly Events: readonly EventShape[];
  readonly NextMarker?: string | undefined;
}

export interface GetDurableExecutionRequest {
  readonly DurableExecutionArn: string;
}

export interface GetDurableExecutionResponse {
  readonly DurableExecutionArn: string;
  readonly DurableExecutionName: string;
  readonly FunctionArn: string;
  readonly InputPayload?: string | undefined;
  readonly Result?: string | undefined;
  readonly Error?: ErrorObject | undefined;
  readonly StartTimestamp: Instant;
  readonly Status: ExecutionStatus;
  readonly EndTimestamp?: Instant | undefined;
  readonly Version?: string | undefined;
  readonly TraceHeader?: TraceHeader | undefined;
}

export interface GetDurableExecutionStateRequest {
  readonly DurableExecutionArn: string;
  readonly CheckpointToken: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface GetDurableExecutionStateResponse {
  readonly Operations: readonly Operation[];
  readonly NextMarker?: string | undefined;
}

export interface GetEventSourceMappingRequest {
  readonly UUID: string;
}

export interface GetFunctionCodeSigningConfigRequest {
  readonly FunctionName: string;
}

export interface GetFunctionCodeSigningConfigResponse {
  readonly CodeSigningConfigArn: string;
  readonly FunctionName: string;
}

export interface GetFunctionConcurrencyRequest {
  readonly FunctionName: string;
}

export interface GetFunctionConcurrencyResponse {
  readonly ReservedConcurrentExecutions?: number | undefined;
}

export interface GetFunctionConfigurationRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
}

export interface GetFunctionEventInvokeConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
}

export interface GetFunctionRecursionConfigRequest {
  readonly FunctionName: string;
}

export interface GetFunctionRecursionConfigResponse {
  readonly RecursiveLoop?: RecursiveLoop | undefined;
}

export interface GetFunctionRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
}

export interface GetFunctionResponse {
  readonly Configuration?: FunctionConfiguration | undefined;
  readonly Code?: FunctionCodeLocation | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly TagsError?: TagsError | undefined;
  readonly Concurrency?: Concurrency | undefined;
}

export interface GetFunctionScalingConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier: string;
}

export interface GetFunctionScalingConfigResponse {
  readonly FunctionArn?: string | undefined;
  readonly AppliedFunctionScalingConfig?: FunctionScalingConfig | undefined;
  readonly RequestedFunctionScalingConfig?: FunctionScalingConfig | undefined;
}

export interface GetFunctionUrlConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
}

export interface GetFunctionUrlConfigResponse {
  readonly FunctionUrl: string;
  readonly FunctionArn: string;
  readonly AuthType: FunctionUrlAuthType;
  readonly Cors?: Cors | undefined;
  readonly CreationTime: string;
  readonly LastModifiedTime: string;
  readonly InvokeMode?: InvokeMode | undefined;
}

export interface GetLayerVersionByArnRequest {
  readonly Arn: string;
}

export interface GetLayerVersionPolicyRequest {
  readonly LayerName: string;
  readonly VersionNumber: number;
}

export interface GetLayerVersionPolicyResponse {
  readonly Policy?: string | undefined;
  readonly RevisionId?: string | undefined;
}

export interface GetLayerVersionRequest {
  readonly LayerName: string;
  readonly VersionNumber: number;
}

export interface GetLayerVersionResponse {
  readonly Content?: LayerVersionContentOutput | undefined;
  readonly LayerArn?: string | undefined;
  readonly LayerVersionArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedDate?: string | undefined;
  readonly Version?: number | undefined;
  readonly CompatibleRuntimes?: readonly Runtime[] | undefined;
  readonly LicenseInfo?: string | undefined;
  readonly CompatibleArchitectures?: readonly Architecture[] | undefined;
}

export interface GetPolicyRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
}

export interface GetPolicyResponse {
  readonly Policy?: string | undefined;
  readonly RevisionId?: string | undefined;
}

export interface GetProvisionedConcurrencyConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier: string;
}

export interface GetProvisionedConcurrencyConfigResponse {
  readonly RequestedProvisionedConcurrentExecutions?: number | undefined;
  readonly AvailableProvisionedConcurrentExecutions?: number | undefined;
  readonly AllocatedProvisionedConcurrentExecutions?: number | undefined;
  readonly Status?: ProvisionedConcurrencyStatusEnum | undefined;
  readonly StatusReason?: string | undefined;
  readonly LastModified?: string | undefined;
}

export interface GetRuntimeManagementConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
}

export interface GetRuntimeManagementConfigResponse {
  readonly UpdateRuntimeOn?: UpdateRuntimeOn | undefined;
  readonly RuntimeVersionArn?: string | undefined;
  readonly FunctionArn?: string | undefined;
}

export interface ImageConfig {
  readonly EntryPoint?: readonly string[] | undefined;
  readonly Command?: readonly string[] | undefined;
  readonly WorkingDirectory?: string | undefined;
}

export interface ImageConfigError {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface ImageConfigResponse {
  readonly ImageConfig?: ImageConfig | undefined;
  readonly Error?: ImageConfigError | undefined;
}

export interface InstanceRequirements {
  readonly Architectures?: readonly Architecture[] | undefined;
  readonly AllowedInstanceTypes?: readonly string[] | undefined;
  readonly ExcludedInstanceTypes?: readonly string[] | undefined;
}

export interface InvalidCodeSignatureException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface InvalidParameterValueException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export interface InvalidRequestContentException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export interface InvalidRuntimeException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface InvalidSecurityGroupIDException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface InvalidSubnetIDException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface InvalidZipFileException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface InvocationCompletedDetails {
  readonly StartTimestamp: Instant;
  readonly EndTimestamp: Instant;
  readonly RequestId: string;
  readonly Error?: EventError | undefined;
}

export interface InvocationRequest {
  readonly FunctionName: string;
  readonly InvocationType?: InvocationType | undefined;
  readonly LogType?: LogType | undefined;
  readonly ClientContext?: string | undefined;
  readonly DurableExecutionName?: string | undefined;
  readonly Payload?: Uint8Array | undefined;
  readonly Qualifier?: string | undefined;
  readonly TenantId?: string | undefined;
}

export interface InvocationResponse {
  readonly StatusCode?: number | undefined;
  readonly FunctionError?: string | undefined;
  readonly LogResult?: string | undefined;
  readonly Payload?: Uint8Array | undefined;
  readonly ExecutedVersion?: string | undefined;
  readonly DurableExecutionArn?: string | undefined;
}

export type InvocationType = "Event" | "RequestResponse" | "DryRun";

export interface InvokeAsyncRequest {
  readonly FunctionName: string;
  readonly InvokeArgs: RequestBody;
}

export interface InvokeAsyncResponse {
  readonly Status?: number | undefined;
}

export type InvokeMode = "BUFFERED" | "RESPONSE_STREAM";

export interface InvokeResponseStreamUpdate {
  readonly Payload?: Uint8Array | undefined;
}

export interface InvokeWithResponseStreamCompleteEvent {
  readonly ErrorCode?: string | undefined;
  readonly ErrorDetails?: string | undefined;
  readonly LogResult?: string | undefined;
}

export interface InvokeWithResponseStreamRequest {
  readonly FunctionName: string;
  readonly InvocationType?: ResponseStreamingInvocationType | undefined;
  readonly LogType?: LogType | undefined;
  readonly ClientContext?: string | undefined;
  readonly Qualifier?: string | undefined;
  readonly Payload?: Uint8Array | undefined;
  readonly TenantId?: string | undefined;
}

export interface InvokeWithResponseStreamResponse {
  readonly StatusCode?: number | undefined;
  readonly ExecutedVersion?: string | undefined;
  readonly EventStream?: AsyncIterable<InvokeWithResponseStreamResponseEvent> | undefined;
  readonly ResponseStreamContentType?: string | undefined;
}

export interface InvokeWithResponseStreamResponseEvent {
  readonly PayloadChunk?: InvokeResponseStreamUpdate | undefined;
  readonly InvokeComplete?: InvokeWithResponseStreamCompleteEvent | undefined;
}

export interface KMSAccessDeniedException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface KMSDisabledException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface KMSInvalidStateException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface KMSNotFoundException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface KafkaSchemaRegistryAccessConfig {
  readonly Type?: KafkaSchemaRegistryAuthType | undefined;
  readonly URI?: string | undefined;
}

export type KafkaSchemaRegistryAuthType =
  | "BASIC_AUTH"
  | "CLIENT_CERTIFICATE_TLS_AUTH"
  | "SERVER_ROOT_CA_CERTIFICATE";

export interface KafkaSchemaRegistryConfig {
  readonly SchemaRegistryURI?: string | undefined;
  readonly EventRecordFormat?: SchemaRegistryEventRecordFormat | undefined;
  readonly AccessConfigs?: readonly KafkaSchemaRegistryAccessConfig[] | undefined;
  readonly SchemaValidationConfigs?: readonly KafkaSchemaValidationConfig[] | undefined;
}

export type KafkaSchemaValidationAttribute = "KEY" | "VALUE";

export interface KafkaSchemaValidationConfig {
  readonly Attribute?: KafkaSchemaValidationAttribute | undefined;
}

export interface LambdaManagedInstancesCapacityProviderConfig {
  readonly CapacityProviderArn: string;
  readonly PerExecutionEnvironmentMaxConcurrency?: number | undefined;
  readonly ExecutionEnvironmentMemoryGiBPerVCpu?: number | undefined;
}

export type LastUpdateStatus = "Successful" | "Failed" | "InProgress";

export type LastUpdateStatusReasonCode =
  | "EniLimitExceeded"
  | "InsufficientRolePermissions"
  | "InvalidConfiguration"
  | "InternalError"
  | "SubnetOutOfIPAddresses"
  | "InvalidSubnet"
  | "InvalidSecurityGroup"
  | "ImageDeleted"
  | "ImageAccessDenied"
  | "InvalidImage"
  | "KMSKeyAccessDenied"
  | "KMSKeyNotFound"
  | "InvalidStateKMSKey"
  | "DisabledKMSKey"
  | "EFSIOError"
  | "EFSMountConnectivityError"
  | "EFSMountFailure"
  | "EFSMountTimeout"
  | "InvalidRuntime"
  | "InvalidZipFileException"
  | "FunctionError"
  | "VcpuLimitExceeded"
  | "CapacityProviderScalingLimitExceeded"
  | "InsufficientCapacity"
  | "EC2RequestLimitExceeded"
  | "FunctionError.InitTimeout"
  | "FunctionError.RuntimeInitError"
  | "FunctionError.ExtensionInitError"
  | "FunctionError.InvalidEntryPoint"
  | "FunctionError.InvalidWorkingDirectory"
  | "FunctionError.PermissionDenied"
  | "FunctionError.TooManyExtensions"
  | "FunctionError.InitResourceExhausted"
  | "DisallowedByVpcEncryptionControl";

export interface Layer {
  readonly Arn?: string | undefined;
  readonly CodeSize?: number | undefined;
  readonly SigningProfileVersionArn?: string | undefined;
  readonly SigningJobArn?: string | undefined;
}

export interface LayerVersionContentInput {
  readonly S3Bucket?: string | undefined;
  readonly S3Key?: string | undefined;
  readonly S3ObjectVersion?: string | undefined;
  readonly ZipFile?: Uint8Array | undefined;
}

export interface LayerVersionContentOutput {
  readonly Location?: string | undefined;
  readonly CodeSha256?: string | undefined;
  readonly CodeSize?: number | undefined;
  readonly SigningProfileVersionArn?: string | undefined;
  readonly SigningJobArn?: string | undefined;
}

export interface LayerVersionsListItem {
  readonly LayerVersionArn?: string | undefined;
  readonly Version?: number | undefined;
  readonly Description?: string | undefined;
  readonly CreatedDate?: string | undefined;
  readonly CompatibleRuntimes?: readonly Runtime[] | undefined;
  readonly LicenseInfo?: string | undefined;
  readonly CompatibleArchitectures?: readonly Architecture[] | undefined;
}

export interface LayersListItem {
  readonly LayerName?: string | undefined;
  readonly LayerArn?: string | undefined;
  readonly LatestMatchingVersion?: LayerVersionsListItem | undefined;
}

export interface ListAliasesRequest {
  readonly FunctionName: string;
  readonly FunctionVersion?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListAliasesResponse {
  readonly NextMarker?: string | undefined;
  readonly Aliases?: readonly AliasConfiguration[] | undefined;
}

export interface ListCapacityProvidersRequest {
  readonly State?: CapacityProviderState | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListCapacityProvidersResponse {
  readonly CapacityProviders: readonly CapacityProvider[];
  readonly NextMarker?: string | undefined;
}

export interface ListCodeSigningConfigsRequest {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListCodeSigningConfigsResponse {
  readonly NextMarker?: string | undefined;
  readonly CodeSigningConfigs?: readonly CodeSigningConfig[] | undefined;
}

export interface ListDurableExecutionsByFunctionRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
  readonly DurableExecutionName?: string | undefined;
  readonly Statuses?: readonly ExecutionStatus[] | undefined;
  readonly StartedAfter?: Instant | undefined;
  readonly StartedBefore?: Instant | undefined;
  readonly ReverseOrder?: boolean | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListDurableExecutionsByFunctionResponse {
  readonly DurableExecutions?: readonly Execution[] | undefined;
  readonly NextMarker?: string | undefined;
}

export interface ListEventSourceMappingsRequest {
  readonly EventSourceArn?: string | undefined;
  readonly FunctionName?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListEventSourceMappingsResponse {
  readonly NextMarker?: string | undefined;
  readonly EventSourceMappings?: readonly EventSourceMappingConfiguration[] | undefined;
}

export interface ListFunctionEventInvokeConfigsRequest {
  readonly FunctionName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListFunctionEventInvokeConfigsResponse {
  readonly FunctionEventInvokeConfigs?: readonly FunctionEventInvokeConfig[] | undefined;
  readonly NextMarker?: string | undefined;
}

export interface ListFunctionUrlConfigsRequest {
  readonly FunctionName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListFunctionUrlConfigsResponse {
  readonly FunctionUrlConfigs: readonly FunctionUrlConfig[];
  readonly NextMarker?: string | undefined;
}

export interface ListFunctionVersionsByCapacityProviderRequest {
  readonly CapacityProviderName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListFunctionVersionsByCapacityProviderResponse {
  readonly CapacityProviderArn: string;
  readonly FunctionVersions: readonly FunctionVersionsByCapacityProviderListItem[];
  readonly NextMarker?: string | undefined;
}

export interface ListFunctionsByCodeSigningConfigRequest {
  readonly CodeSigningConfigArn: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListFunctionsByCodeSigningConfigResponse {
  readonly NextMarker?: string | undefined;
  readonly FunctionArns?: readonly string[] | undefined;
}

export interface ListFunctionsRequest {
  readonly MasterRegion?: string | undefined;
  readonly FunctionVersion?: FunctionVersion | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListFunctionsResponse {
  readonly NextMarker?: string | undefined;
  readonly Functions?: readonly FunctionConfiguration[] | undefined;
}

export interface ListLayerVersionsRequest {
  readonly CompatibleRuntime?: Runtime | undefined;
  readonly LayerName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
  readonly CompatibleArchitecture?: Architecture | undefined;
}

export interface ListLayerVersionsResponse {
  readonly NextMarker?: string | undefined;
  readonly LayerVersions?: readonly LayerVersionsListItem[] | undefined;
}

export interface ListLayersRequest {
  readonly CompatibleRuntime?: Runtime | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
  readonly CompatibleArchitecture?: Architecture | undefined;
}

export interface ListLayersResponse {
  readonly NextMarker?: string | undefined;
  readonly Layers?: readonly LayersListItem[] | undefined;
}

export interface ListProvisionedConcurrencyConfigsRequest {
  readonly FunctionName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListProvisionedConcurrencyConfigsResponse {
  readonly ProvisionedConcurrencyConfigs?: readonly ProvisionedConcurrencyConfigListItem[] | undefined;
  readonly NextMarker?: string | undefined;
}

export interface ListTagsRequest {
  readonly Resource: string;
}

export interface ListTagsResponse {
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface ListVersionsByFunctionRequest {
  readonly FunctionName: string;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListVersionsByFunctionResponse {
  readonly NextMarker?: string | undefined;
  readonly Versions?: readonly FunctionConfiguration[] | undefined;
}

export type LogFormat = "JSON" | "Text";

export type LogType = "None" | "Tail";

export interface LoggingConfig {
  readonly LogFormat?: LogFormat | undefined;
  readonly ApplicationLogLevel?: ApplicationLogLevel | undefined;
  readonly SystemLogLevel?: SystemLogLevel | undefined;
  readonly LogGroup?: string | undefined;
}

export interface NoPublishedVersionException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface OnFailure {
  readonly Destination?: string | undefined;
}

export interface OnSuccess {
  readonly Destination?: string | undefined;
}

export interface Operation {
  readonly Id: string;
  readonly ParentId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Type: OperationType;
  readonly SubType?: string | undefined;
  readonly StartTimestamp: Instant;
  readonly EndTimestamp?: Instant | undefined;
  readonly Status: OperationStatus;
  readonly ExecutionDetails?: ExecutionDetails | undefined;
  readonly ContextDetails?: ContextDetails | undefined;
  readonly StepDetails?: StepDetails | undefined;
  readonly WaitDetails?: WaitDetails | undefined;
  readonly CallbackDetails?: CallbackDetails | undefined;
  readonly ChainedInvokeDetails?: ChainedInvokeDetails | undefined;
}

export type OperationAction = "START" | "SUCCEED" | "FAIL" | "RETRY" | "CANCEL";

export type OperationStatus =
  | "STARTED"
  | "PENDING"
  | "READY"
  | "SUCCEEDED"
  | "FAILED"
  | "CANCELLED"
  | "TIMED_OUT"
  | "STOPPED";

export type OperationType =
  | "EXECUTION"
  | "CONTEXT"
  | "STEP"
  | "WAIT"
  | "CALLBACK"
  | "CHAINED_INVOKE";

export interface OperationUpdate {
  readonly Id: string;
  readonly ParentId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Type: OperationType;
  readonly SubType?: string | undefined;
  readonly Action: OperationAction;
  readonly Payload?: string | undefined;
  readonly Error?: ErrorObject | undefined;
  readonly ContextOptions?: ContextOptions | undefined;
  readonly StepOptions?: StepOptions | undefined;
  readonly WaitOptions?: WaitOptions | undefined;
  readonly CallbackOptions?: CallbackOptions | undefined;
  readonly ChainedInvokeOptions?: ChainedInvokeOptions | undefined;
}

export type PackageType = "Zip" | "Image";

export interface PolicyLengthExceededException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export interface PreconditionFailedException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export interface ProvisionedConcurrencyConfigListItem {
  readonly FunctionArn?: string | undefined;
  readonly RequestedProvisionedConcurrentExecutions?: number | undefined;
  readonly AvailableProvisionedConcurrentExecutions?: number | undefined;
  readonly AllocatedProvisionedConcurrentExecutions?: number | undefined;
  readonly Status?: ProvisionedConcurrencyStatusEnum | undefined;
  readonly StatusReason?: string | undefined;
  readonly LastModified?: string | undefined;
}

export interface ProvisionedConcurrencyConfigNotFoundException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export type ProvisionedConcurrencyStatusEnum = "IN_PROGRESS" | "READY" | "FAILED";

export interface ProvisionedPollerConfig {
  readonly MinimumPollers?: number | undefined;
  readonly MaximumPollers?: number | undefined;
  readonly PollerGroupName?: string | undefined;
}

export interface PublishLayerVersionRequest {
  readonly LayerName: string;
  readonly Description?: string | undefined;
  readonly Content: LayerVersionContentInput;
  readonly CompatibleRuntimes?: readonly Runtime[] | undefined;
  readonly LicenseInfo?: string | undefined;
  readonly CompatibleArchitectures?: readonly Architecture[] | undefined;
}

export interface PublishLayerVersionResponse {
  readonly Content?: LayerVersionContentOutput | undefined;
  readonly LayerArn?: string | undefined;
  readonly LayerVersionArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreatedDate?: string | undefined;
  readonly Version?: number | undefined;
  readonly CompatibleRuntimes?: readonly Runtime[] | undefined;
  readonly LicenseInfo?: string | undefined;
  readonly CompatibleArchitectures?: readonly Architecture[] | undefined;
}

export interface PublishVersionRequest {
  readonly FunctionName: string;
  readonly CodeSha256?: string | undefined;
  readonly Description?: string | undefined;
  readonly RevisionId?: string | undefined;
  readonly PublishTo?: FunctionVersionLatestPublished | undefined;
}

export interface PutFunctionCodeSigningConfigRequest {
  readonly CodeSigningConfigArn: string;
  readonly FunctionName: string;
}

export interface PutFunctionCodeSigningConfigResponse {
  readonly CodeSigningConfigArn: string;
  readonly FunctionName: string;
}

export interface PutFunctionConcurrencyRequest {
  readonly FunctionName: string;
  readonly ReservedConcurrentExecutions: number;
}

export interface PutFunctionEventInvokeConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly MaximumEventAgeInSeconds?: number | undefined;
  readonly DestinationConfig?: DestinationConfig | undefined;
}

export interface PutFunctionRecursionConfigRequest {
  readonly FunctionName: string;
  readonly RecursiveLoop: RecursiveLoop;
}

export interface PutFunctionRecursionConfigResponse {
  readonly RecursiveLoop?: RecursiveLoop | undefined;
}

export interface PutFunctionScalingConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier: string;
  readonly FunctionScalingConfig?: FunctionScalingConfig | undefined;
}

export interface PutFunctionScalingConfigResponse {
  readonly FunctionState?: State | undefined;
}

export interface PutProvisionedConcurrencyConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier: string;
  readonly ProvisionedConcurrentExecutions: number;
}

export interface PutProvisionedConcurrencyConfigResponse {
  readonly RequestedProvisionedConcurrentExecutions?: number | undefined;
  readonly AvailableProvisionedConcurrentExecutions?: number | undefined;
  readonly AllocatedProvisionedConcurrentExecutions?: number | undefined;
  readonly Status?: ProvisionedConcurrencyStatusEnum | undefined;
  readonly StatusReason?: string | undefined;
  readonly LastModified?: string | undefined;
}

export interface PutRuntimeManagementConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
  readonly UpdateRuntimeOn: UpdateRuntimeOn;
  readonly RuntimeVersionArn?: string | undefined;
}

export interface PutRuntimeManagementConfigResponse {
  readonly UpdateRuntimeOn: UpdateRuntimeOn;
  readonly FunctionArn: string;
  readonly RuntimeVersionArn?: string | undefined;
}

export interface RecursiveInvocationException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export type RecursiveLoop = "Allow" | "Terminate";

export interface RemoveLayerVersionPermissionRequest {
  readonly LayerName: string;
  readonly VersionNumber: number;
  readonly StatementId: string;
  readonly RevisionId?: string | undefined;
}

export interface RemovePermissionRequest {
  readonly FunctionName: string;
  readonly StatementId: string;
  readonly Qualifier?: string | undefined;
  readonly RevisionId?: string | undefined;
}

export interface RequestTooLargeException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export interface ResourceConflictException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export interface ResourceInUseException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface ResourceNotReadyException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export type ResponseStreamingInvocationType = "RequestResponse" | "DryRun";

export interface RetryDetails {
  readonly CurrentAttempt?: number | undefined;
  readonly NextAttemptDelaySeconds?: number | undefined;
}

export type Runtime =
  | "nodejs"
  | "nodejs4.3"
  | "nodejs6.10"
  | "nodejs8.10"
  | "nodejs10.x"
  | "nodejs12.x"
  | "nodejs14.x"
  | "nodejs16.x"
  | "java8"
  | "java8.al2"
  | "java11"
  | "python2.7"
  | "python3.6"
  | "python3.7"
  | "python3.8"
  | "python3.9"
  | "dotnetcore1.0"
  | "dotnetcore2.0"
  | "dotnetcore2.1"
  | "dotnetcore3.1"
  | "dotnet6"
  | "dotnet8"
  | "nodejs4.3-edge"
  | "go1.x"
  | "ruby2.5"
  | "ruby2.7"
  | "provided"
  | "provided.al2"
  | "nodejs18.x"
  | "python3.10"
  | "java17"
  | "ruby3.2"
  | "ruby3.3"
  | "ruby3.4"
  | "python3.11"
  | "nodejs20.x"
  | "provided.al2023"
  | "python3.12"
  | "java21"
  | "python3.13"
  | "nodejs22.x"
  | "nodejs24.x"
  | "python3.14"
  | "java25"
  | "dotnet10"
  | "ruby4.0";

export interface RuntimeVersionConfig {
  readonly RuntimeVersionArn?: string | undefined;
  readonly Error?: RuntimeVersionError | undefined;
}

export interface RuntimeVersionError {
  readonly ErrorCode?: string | undefined;
  readonly Message?: string | undefined;
}

export interface S3FilesMountConnectivityException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface S3FilesMountFailureException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface S3FilesMountTimeoutException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface ScalingConfig {
  readonly MaximumConcurrency?: number | undefined;
}

export type SchemaRegistryEventRecordFormat = "JSON" | "SOURCE";

export interface SelfManagedEventSource {
  readonly Endpoints?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface SelfManagedKafkaEventSourceConfig {
  readonly ConsumerGroupId?: string | undefined;
  readonly SchemaRegistryConfig?: KafkaSchemaRegistryConfig | undefined;
}

export interface SendDurableExecutionCallbackFailureRequest {
  readonly CallbackId: string;
  readonly Error?: ErrorObject | undefined;
}

export type SendDurableExecutionCallbackFailureResponse = Readonly<Record<string, never>>;

export interface SendDurableExecutionCallbackHeartbeatRequest {
  readonly CallbackId: string;
}

export type SendDurableExecutionCallbackHeartbeatResponse = Readonly<Record<string, never>>;

export interface SendDurableExecutionCallbackSuccessRequest {
  readonly CallbackId: string;
  readonly Result?: Uint8Array | undefined;
}

export type SendDurableExecutionCallbackSuccessResponse = Readonly<Record<string, never>>;

export interface SerializedRequestEntityTooLargeException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export interface ServiceException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface SnapStart {
  readonly ApplyOn?: SnapStartApplyOn | undefined;
}

export type SnapStartApplyOn = "PublishedVersions" | "None";

export interface SnapStartException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface SnapStartNotReadyException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export type SnapStartOptimizationStatus = "On" | "Off";

export interface SnapStartResponse {
  readonly ApplyOn?: SnapStartApplyOn | undefined;
  readonly OptimizationStatus?: SnapStartOptimizationStatus | undefined;
}

export interface SnapStartTimeoutException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export interface SourceAccessConfiguration {
  readonly Type?: SourceAccessType | undefined;
  readonly URI?: string | undefined;
}

export type SourceAccessType =
  | "BASIC_AUTH"
  | "VPC_SUBNET"
  | "VPC_SECURITY_GROUP"
  | "SASL_SCRAM_512_AUTH"
  | "SASL_SCRAM_256_AUTH"
  | "VIRTUAL_HOST"
  | "CLIENT_CERTIFICATE_TLS_AUTH"
  | "SERVER_ROOT_CA_CERTIFICATE";

export type State =
  | "Pending"
  | "Active"
  | "Inactive"
  | "Failed"
  | "Deactivating"
  | "Deactivated"
  | "ActiveNonInvocable"
  | "Deleting";

export type StateReasonCode =
  | "Idle"
  | "Creating"
  | "Restoring"
  | "EniLimitExceeded"
  | "InsufficientRolePermissions"
  | "InvalidConfiguration"
  | "InternalError"
  | "SubnetOutOfIPAddresses"
  | "InvalidSubnet"
  | "InvalidSecurityGroup"
  | "ImageDeleted"
  | "ImageAccessDenied"
  | "InvalidImage"
  | "KMSKeyAccessDenied"
  | "KMSKeyNotFound"
  | "InvalidStateKMSKey"
  | "DisabledKMSKey"
  | "EFSIOError"
  | "EFSMountConnectivityError"
  | "EFSMountFailure"
  | "EFSMountTimeout"
  | "InvalidRuntime"
  | "InvalidZipFileException"
  | "FunctionError"
  | "DrainingDurableExecutions"
  | "VcpuLimitExceeded"
  | "CapacityProviderScalingLimitExceeded"
  | "InsufficientCapacity"
  | "EC2RequestLimitExceeded"
  | "FunctionError.InitTimeout"
  | "FunctionError.RuntimeInitError"
  | "FunctionError.ExtensionInitError"
  | "FunctionError.InvalidEntryPoint"
  | "FunctionError.InvalidWorkingDirectory"
  | "FunctionError.PermissionDenied"
  | "FunctionError.TooManyExtensions"
  | "FunctionError.InitResourceExhausted"
  | "DisallowedByVpcEncryptionControl";

export interface StepDetails {
  readonly Attempt?: number | undefined;
  readonly NextAttemptTimestamp?: Instant | undefined;
  readonly Result?: string | undefined;
  readonly Error?: ErrorObject | undefined;
}

export interface StepFailedDetails {
  readonly Error: EventError;
  readonly RetryDetails: RetryDetails;
}

export interface StepOptions {
  readonly NextAttemptDelaySeconds?: number | undefined;
}

export type StepStartedDetails = Readonly<Record<string, never>>;

export interface StepSucceededDetails {
  readonly Result: EventResult;
  readonly RetryDetails: RetryDetails;
}

export interface StopDurableExecutionRequest {
  readonly DurableExecutionArn: string;
  readonly Error?: ErrorObject | undefined;
}

export interface StopDurableExecutionResponse {
  readonly StopTimestamp: Instant;
}

export interface SubnetIPAddressLimitReachedException {
  readonly Type?: string | undefined;
  readonly Message?: string | undefined;
}

export type SystemLogLevel = "DEBUG" | "INFO" | "WARN";

export interface TagResourceRequest {
  readonly Resource: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface TagsError {
  readonly ErrorCode: string;
  readonly Message: string;
}

export interface TargetTrackingScalingPolicy {
  readonly PredefinedMetricType: CapacityProviderPredefinedMetricType;
  readonly TargetValue: number;
}

export interface TenancyConfig {
  readonly TenantIsolationMode: TenantIsolationMode;
}

export type TenantIsolationMode = "PER_TENANT";

export type ThrottleReason =
  | "ConcurrentInvocationLimitExceeded"
  | "FunctionInvocationRateLimitExceeded"
  | "ReservedFunctionConcurrentInvocationLimitExceeded"
  | "ReservedFunctionInvocationRateLimitExceeded"
  | "CallerRateLimitExceeded"
  | "ConcurrentSnapshotCreateLimitExceeded";

export interface TooManyRequestsException {
  readonly retryAfterSeconds?: string | undefined;
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
  readonly Reason?: ThrottleReason | undefined;
}

export interface TraceHeader {
  readonly XAmznTraceId?: string | undefined;
}

export interface TracingConfig {
  readonly Mode?: TracingMode | undefined;
}

export interface TracingConfigResponse {
  readonly Mode?: TracingMode | undefined;
}

export type TracingMode = "Active" | "PassThrough";

export interface UnsupportedMediaTypeException {
  readonly Type?: string | undefined;
  readonly message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly Resource: string;
  readonly TagKeys: readonly string[];
}

export interface UpdateAliasRequest {
  readonly FunctionName: string;
  readonly Name: string;
  readonly FunctionVersion?: string | undefined;
  readonly Description?: string | undefined;
  readonly RoutingConfig?: AliasRoutingConfiguration | undefined;
  readonly RevisionId?: string | undefined;
}

export interface UpdateCapacityProviderRequest {
  readonly CapacityProviderName: string;
  readonly CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined;
}

export interface UpdateCapacityProviderResponse {
  readonly CapacityProvider: CapacityProvider;
}

export interface UpdateCodeSigningConfigRequest {
  readonly CodeSigningConfigArn: string;
  readonly Description?: string | undefined;
  readonly AllowedPublishers?: AllowedPublishers | undefined;
  readonly CodeSigningPolicies?: CodeSigningPolicies | undefined;
}

export interface UpdateCodeSigningConfigResponse {
  readonly CodeSigningConfig: CodeSigningConfig;
}

export interface UpdateEventSourceMappingRequest {
  readonly UUID: string;
  readonly FunctionName?: string | undefined;
  readonly Enabled?: boolean | undefined;
  readonly BatchSize?: number | undefined;
  readonly FilterCriteria?: FilterCriteria | undefined;
  readonly MaximumBatchingWindowInSeconds?: number | undefined;
  readonly DestinationConfig?: DestinationConfig | undefined;
  readonly MaximumRecordAgeInSeconds?: number | undefined;
  readonly BisectBatchOnFunctionError?: boolean | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly ParallelizationFactor?: number | undefined;
  readonly SourceAccessConfigurations?: readonly SourceAccessConfiguration[] | undefined;
  readonly TumblingWindowInSeconds?: number | undefined;
  readonly FunctionResponseTypes?: readonly FunctionResponseType[] | undefined;
  readonly ScalingConfig?: ScalingConfig | undefined;
  readonly AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined;
  readonly SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined;
  readonly DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined;
  readonly KMSKeyArn?: string | undefined;
  readonly MetricsConfig?: EventSourceMappingMetricsConfig | undefined;
  readonly LoggingConfig?: EventSourceMappingLoggingConfig | undefined;
  readonly ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined;
}

export interface UpdateFunctionCodeRequest {
  readonly FunctionName: string;
  readonly ZipFile?: Uint8Array | undefined;
  readonly S3Bucket?: string | undefined;
  readonly S3Key?: string | undefined;
  readonly S3ObjectVersion?: string | undefined;
  readonly ImageUri?: string | undefined;
  readonly Publish?: boolean | undefined;
  readonly DryRun?: boolean | undefined;
  readonly RevisionId?: string | undefined;
  readonly Architectures?: readonly Architecture[] | undefined;
  readonly SourceKMSKeyArn?: string | undefined;
  readonly PublishTo?: FunctionVersionLatestPublished | undefined;
}

export interface UpdateFunctionConfigurationRequest {
  readonly FunctionName: string;
  readonly Role?: string | undefined;
  readonly Handler?: string | undefined;
  readonly Description?: string | undefined;
  readonly Timeout?: number | undefined;
  readonly MemorySize?: number | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly Environment?: Environment | undefined;
  readonly Runtime?: Runtime | undefined;
  readonly DeadLetterConfig?: DeadLetterConfig | undefined;
  readonly KMSKeyArn?: string | undefined;
  readonly TracingConfig?: TracingConfig | undefined;
  readonly RevisionId?: string | undefined;
  readonly Layers?: readonly string[] | undefined;
  readonly FileSystemConfigs?: readonly FileSystemConfig[] | undefined;
  readonly ImageConfig?: ImageConfig | undefined;
  readonly EphemeralStorage?: EphemeralStorage | undefined;
  readonly SnapStart?: SnapStart | undefined;
  readonly LoggingConfig?: LoggingConfig | undefined;
  readonly CapacityProviderConfig?: CapacityProviderConfig | undefined;
  readonly DurableConfig?: DurableConfig | undefined;
}

export interface UpdateFunctionEventInvokeConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly MaximumEventAgeInSeconds?: number | undefined;
  readonly DestinationConfig?: DestinationConfig | undefined;
}

export interface UpdateFunctionUrlConfigRequest {
  readonly FunctionName: string;
  readonly Qualifier?: string | undefined;
  readonly AuthType?: FunctionUrlAuthType | undefined;
  readonly Cors?: Cors | undefined;
  readonly InvokeMode?: InvokeMode | undefined;
}

export interface UpdateFunctionUrlConfigResponse {
  readonly FunctionUrl: string;
  readonly FunctionArn: string;
  readonly AuthType: FunctionUrlAuthType;
  readonly Cors?: Cors | undefined;
  readonly CreationTime: string;
  readonly LastModifiedTime: string;
  readonly InvokeMode?: InvokeMode | undefined;
}

export type UpdateRuntimeOn = "Auto" | "Manual" | "FunctionUpdate";

export interface VpcConfig {
  readonly SubnetIds?: readonly string[] | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly Ipv6AllowedForDualStack?: boolean | undefined;
}

export interface VpcConfigResponse {
  readonly SubnetIds?: readonly string[] | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly VpcId?: string | undefined;
  readonly Ipv6AllowedForDualStack?: boolean | undefined;
}

export interface WaitCancelledDetails {
  readonly Error?: EventError | undefined;
}

export interface WaitDetails {
  readonly ScheduledEndTimestamp?: Instant | undefined;
}

export interface WaitOptions {
  readonly WaitSeconds?: number | undefined;
}

export interface WaitStartedDetails {
  readonly Duration: number;
  readonly ScheduledEndTimestamp: Instant;
}

export interface WaitSucceededDetails {
  readonly Duration?: number | undefined;
}
