/** The operations and types of ECS (API version 2014-11-13). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { Json, ServiceRef } from "../kernel/dispatch/contract.ts";

export const ecs: ServiceRef<Operations> = { id: "ecs" };

export interface Operations {
  readonly ContinueServiceDeployment: {
    readonly input: ContinueServiceDeploymentRequest;
    readonly output: ContinueServiceDeploymentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceDeploymentNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly CreateCapacityProvider: {
    readonly input: CreateCapacityProviderRequest;
    readonly output: CreateCapacityProviderResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ServerException"
      | "UnsupportedFeatureException"
      | "UpdateInProgressException";
  };
  readonly CreateCluster: {
    readonly input: CreateClusterRequest;
    readonly output: CreateClusterResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "NamespaceNotFoundException"
      | "ServerException";
  };
  readonly CreateDaemon: {
    readonly input: CreateDaemonRequest;
    readonly output: CreateDaemonResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "PlatformUnknownException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly CreateExpressGatewayService: {
    readonly input: CreateExpressGatewayServiceRequest;
    readonly output: CreateExpressGatewayServiceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "PlatformTaskDefinitionIncompatibilityException"
      | "PlatformUnknownException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly CreateService: {
    readonly input: CreateServiceRequest;
    readonly output: CreateServiceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "NamespaceNotFoundException"
      | "PlatformTaskDefinitionIncompatibilityException"
      | "PlatformUnknownException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly CreateTaskSet: {
    readonly input: CreateTaskSetRequest;
    readonly output: CreateTaskSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "NamespaceNotFoundException"
      | "PlatformTaskDefinitionIncompatibilityException"
      | "PlatformUnknownException"
      | "ServerException"
      | "ServiceNotActiveException"
      | "ServiceNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly DeleteAccountSetting: {
    readonly input: DeleteAccountSettingRequest;
    readonly output: DeleteAccountSettingResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly DeleteAttributes: {
    readonly input: DeleteAttributesRequest;
    readonly output: DeleteAttributesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "TargetNotFoundException";
  };
  readonly DeleteCapacityProvider: {
    readonly input: DeleteCapacityProviderRequest;
    readonly output: DeleteCapacityProviderResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "UnsupportedFeatureException"
      | "UpdateInProgressException";
  };
  readonly DeleteCluster: {
    readonly input: DeleteClusterRequest;
    readonly output: DeleteClusterResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterContainsCapacityProviderException"
      | "ClusterContainsContainerInstancesException"
      | "ClusterContainsServicesException"
      | "ClusterContainsTasksException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "UpdateInProgressException";
  };
  readonly DeleteDaemon: {
    readonly input: DeleteDaemonRequest;
    readonly output: DeleteDaemonResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "DaemonNotActiveException"
      | "DaemonNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly DeleteDaemonTaskDefinition: {
    readonly input: DeleteDaemonTaskDefinitionRequest;
    readonly output: DeleteDaemonTaskDefinitionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly DeleteExpressGatewayService: {
    readonly input: DeleteExpressGatewayServiceRequest;
    readonly output: DeleteExpressGatewayServiceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceNotActiveException"
      | "ServiceNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly DeleteService: {
    readonly input: DeleteServiceRequest;
    readonly output: DeleteServiceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceNotFoundException";
  };
  readonly DeleteTaskDefinitions: {
    readonly input: DeleteTaskDefinitionsRequest;
    readonly output: DeleteTaskDefinitionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly DeleteTaskSet: {
    readonly input: DeleteTaskSetRequest;
    readonly output: DeleteTaskSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ServerException"
      | "ServiceNotActiveException"
      | "ServiceNotFoundException"
      | "TaskSetNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly DeregisterContainerInstance: {
    readonly input: DeregisterContainerInstanceRequest;
    readonly output: DeregisterContainerInstanceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly DeregisterTaskDefinition: {
    readonly input: DeregisterTaskDefinitionRequest;
    readonly output: DeregisterTaskDefinitionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly DescribeCapacityProviders: {
    readonly input: DescribeCapacityProvidersRequest;
    readonly output: DescribeCapacityProvidersResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly DescribeClusters: {
    readonly input: DescribeClustersRequest;
    readonly output: DescribeClustersResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly DescribeContainerInstances: {
    readonly input: DescribeContainerInstancesRequest;
    readonly output: DescribeContainerInstancesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly DescribeDaemon: {
    readonly input: DescribeDaemonRequest;
    readonly output: DescribeDaemonResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "DaemonNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly DescribeDaemonDeployments: {
    readonly input: DescribeDaemonDeploymentsRequest;
    readonly output: DescribeDaemonDeploymentsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly DescribeDaemonRevisions: {
    readonly input: DescribeDaemonRevisionsRequest;
    readonly output: DescribeDaemonRevisionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly DescribeDaemonTaskDefinition: {
    readonly input: DescribeDaemonTaskDefinitionRequest;
    readonly output: DescribeDaemonTaskDefinitionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly DescribeExpressGatewayService: {
    readonly input: DescribeExpressGatewayServiceRequest;
    readonly output: DescribeExpressGatewayServiceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly DescribeServiceDeployments: {
    readonly input: DescribeServiceDeploymentsRequest;
    readonly output: DescribeServiceDeploymentsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly DescribeServiceRevisions: {
    readonly input: DescribeServiceRevisionsRequest;
    readonly output: DescribeServiceRevisionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly DescribeServices: {
    readonly input: DescribeServicesRequest;
    readonly output: DescribeServicesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly DescribeTaskDefinition: {
    readonly input: DescribeTaskDefinitionRequest;
    readonly output: DescribeTaskDefinitionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly DescribeTaskSets: {
    readonly input: DescribeTaskSetsRequest;
    readonly output: DescribeTaskSetsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceNotActiveException"
      | "ServiceNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly DescribeTasks: {
    readonly input: DescribeTasksRequest;
    readonly output: DescribeTasksResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly DiscoverPollEndpoint: {
    readonly input: DiscoverPollEndpointRequest;
    readonly output: DiscoverPollEndpointResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly ExecuteCommand: {
    readonly input: ExecuteCommandRequest;
    readonly output: ExecuteCommandResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "TargetNotConnectedException";
  };
  readonly GetTaskProtection: {
    readonly input: GetTaskProtectionRequest;
    readonly output: GetTaskProtectionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly ListAccountSettings: {
    readonly input: ListAccountSettingsRequest;
    readonly output: ListAccountSettingsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly ListAttributes: {
    readonly input: ListAttributesRequest;
    readonly output: ListAttributesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly ListClusters: {
    readonly input: ListClustersRequest;
    readonly output: ListClustersResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly ListContainerInstances: {
    readonly input: ListContainerInstancesRequest;
    readonly output: ListContainerInstancesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly ListDaemonDeployments: {
    readonly input: ListDaemonDeploymentsRequest;
    readonly output: ListDaemonDeploymentsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly ListDaemonTaskDefinitions: {
    readonly input: ListDaemonTaskDefinitionsRequest;
    readonly output: ListDaemonTaskDefinitionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly ListDaemons: {
    readonly input: ListDaemonsRequest;
    readonly output: ListDaemonsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly ListServiceDeployments: {
    readonly input: ListServiceDeploymentsRequest;
    readonly output: ListServiceDeploymentsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly ListServices: {
    readonly input: ListServicesRequest;
    readonly output: ListServicesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly ListServicesByNamespace: {
    readonly input: ListServicesByNamespaceRequest;
    readonly output: ListServicesByNamespaceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "NamespaceNotFoundException"
      | "ServerException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly ListTaskDefinitionFamilies: {
    readonly input: ListTaskDefinitionFamiliesRequest;
    readonly output: ListTaskDefinitionFamiliesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly ListTaskDefinitions: {
    readonly input: ListTaskDefinitionsRequest;
    readonly output: ListTaskDefinitionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly ListTasks: {
    readonly input: ListTasksRequest;
    readonly output: ListTasksResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceNotFoundException";
  };
  readonly PutAccountSetting: {
    readonly input: PutAccountSettingRequest;
    readonly output: PutAccountSettingResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly PutAccountSettingDefault: {
    readonly input: PutAccountSettingDefaultRequest;
    readonly output: PutAccountSettingDefaultResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly PutAttributes: {
    readonly input: PutAttributesRequest;
    readonly output: PutAttributesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "AttributeLimitExceededException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "TargetNotFoundException";
  };
  readonly PutClusterCapacityProviders: {
    readonly input: PutClusterCapacityProvidersRequest;
    readonly output: PutClusterCapacityProvidersResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ResourceInUseException"
      | "ServerException"
      | "UpdateInProgressException";
  };
  readonly RegisterContainerInstance: {
    readonly input: RegisterContainerInstanceRequest;
    readonly output: RegisterContainerInstanceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly RegisterDaemonTaskDefinition: {
    readonly input: RegisterDaemonTaskDefinitionRequest;
    readonly output: RegisterDaemonTaskDefinitionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ServerException";
  };
  readonly RegisterTaskDefinition: {
    readonly input: RegisterTaskDefinitionRequest;
    readonly output: RegisterTaskDefinitionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ServerException";
  };
  readonly RunTask: {
    readonly input: RunTaskRequest;
    readonly output: RunTaskResponse;
    readonly errors:
      | "AccessDeniedException"
      | "BlockedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "ConflictException"
      | "InvalidParameterException"
      | "PlatformTaskDefinitionIncompatibilityException"
      | "PlatformUnknownException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly StartTask: {
    readonly input: StartTaskRequest;
    readonly output: StartTaskResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "NamespaceNotFoundException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly StopServiceDeployment: {
    readonly input: StopServiceDeploymentRequest;
    readonly output: StopServiceDeploymentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ConflictException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceDeploymentNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly StopTask: {
    readonly input: StopTaskRequest;
    readonly output: StopTaskResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly SubmitAttachmentStateChanges: {
    readonly input: SubmitAttachmentStateChangesRequest;
    readonly output: SubmitAttachmentStateChangesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly SubmitContainerStateChange: {
    readonly input: SubmitContainerStateChangeRequest;
    readonly output: SubmitContainerStateChangeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly SubmitTaskStateChange: {
    readonly input: SubmitTaskStateChangeRequest;
    readonly output: SubmitTaskStateChangeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException";
  };
  readonly UpdateCapacityProvider: {
    readonly input: UpdateCapacityProviderRequest;
    readonly output: UpdateCapacityProviderResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly UpdateCluster: {
    readonly input: UpdateClusterRequest;
    readonly output: UpdateClusterResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "NamespaceNotFoundException"
      | "ServerException";
  };
  readonly UpdateClusterSettings: {
    readonly input: UpdateClusterSettingsRequest;
    readonly output: UpdateClusterSettingsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "UpdateInProgressException";
  };
  readonly UpdateContainerAgent: {
    readonly input: UpdateContainerAgentRequest;
    readonly output: UpdateContainerAgentResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "MissingVersionException"
      | "NoUpdateAvailableException"
      | "ServerException"
      | "UpdateInProgressException";
  };
  readonly UpdateContainerInstancesState: {
    readonly input: UpdateContainerInstancesStateRequest;
    readonly output: UpdateContainerInstancesStateResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException";
  };
  readonly UpdateDaemon: {
    readonly input: UpdateDaemonRequest;
    readonly output: UpdateDaemonResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "DaemonNotActiveException"
      | "DaemonNotFoundException"
      | "InvalidParameterException"
      | "PlatformUnknownException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly UpdateExpressGatewayService: {
    readonly input: UpdateExpressGatewayServiceRequest;
    readonly output: UpdateExpressGatewayServiceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceNotActiveException"
      | "ServiceNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly UpdateService: {
    readonly input: UpdateServiceRequest;
    readonly output: UpdateServiceResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "NamespaceNotFoundException"
      | "PlatformTaskDefinitionIncompatibilityException"
      | "PlatformUnknownException"
      | "ServerException"
      | "ServiceNotActiveException"
      | "ServiceNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly UpdateServicePrimaryTaskSet: {
    readonly input: UpdateServicePrimaryTaskSetRequest;
    readonly output: UpdateServicePrimaryTaskSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ServerException"
      | "ServiceNotActiveException"
      | "ServiceNotFoundException"
      | "TaskSetNotFoundException"
      | "UnsupportedFeatureException";
  };
  readonly UpdateTaskProtection: {
    readonly input: UpdateTaskProtectionRequest;
    readonly output: UpdateTaskProtectionResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "ResourceNotFoundException"
      | "ServerException"
      | "UnsupportedFeatureException";
  };
  readonly UpdateTaskSet: {
    readonly input: UpdateTaskSetRequest;
    readonly output: UpdateTaskSetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ClientException"
      | "ClusterNotFoundException"
      | "InvalidParameterException"
      | "LimitExceededException"
      | "ServerException"
      | "ServiceNotActiveException"
      | "ServiceNotFoundException"
      | "TaskSetNotFoundException"
      | "UnsupportedFeatureException";
  };
}

export interface AcceleratorCountRequest {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export type AcceleratorManufacturer = "amazon-web-services" | "amd" | "nvidia" | "xilinx" | "habana";

export type AcceleratorName =
  | "a100"
  | "inferentia"
  | "k520"
  | "k80"
  | "m60"
  | "radeon-pro-v520"
  | "t4"
  | "vu9p"
  | "v100"
  | "a10g"
  | "h100"
  | "t4g";

export interface AcceleratorTotalMemoryMiBRequest {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export type AcceleratorType = "gpu" | "fpga" | "inference";

export interface AccessDeniedException {
  readonly message?: string | undefined;
}

export type AccessType = "PUBLIC" | "PRIVATE";

export interface AdvancedConfiguration {
  readonly alternateTargetGroupArn?: string | undefined;
  readonly productionListenerRule?: string | undefined;
  readonly testListenerRule?: string | undefined;
  readonly roleArn?: string | undefined;
}

export type AgentUpdateStatus = "PENDING" | "STAGING" | "STAGED" | "UPDATING" | "UPDATED" | "FAILED";

export type ApplicationProtocol = "http" | "http2" | "grpc";

export type AssignPublicIp = "ENABLED" | "DISABLED";

export interface Attachment {
  readonly id?: string | undefined;
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  readonly details?: readonly KeyValuePair[] | undefined;
}

export interface AttachmentStateChange {
  readonly attachmentArn: string;
  readonly status: string;
}

export interface Attribute {
  readonly name: string;
  readonly value?: string | undefined;
  readonly targetType?: TargetType | undefined;
  readonly targetId?: string | undefined;
}

export interface AttributeLimitExceededException {
  readonly message?: string | undefined;
}

export type AutoRepairActionsStatus = "ENABLED" | "DISABLED";

export interface AutoRepairConfiguration {
  readonly actionsStatus?: AutoRepairActionsStatus | undefined;
}

export interface AutoScalingGroupProvider {
  readonly autoScalingGroupArn: string;
  readonly managedScaling?: ManagedScaling | undefined;
  readonly managedTerminationProtection?: ManagedTerminationProtection | undefined;
  readonly managedDraining?: ManagedDraining | undefined;
}

export interface AutoScalingGroupProviderUpdate {
  readonly managedScaling?: ManagedScaling | undefined;
  readonly managedTerminationProtection?: ManagedTerminationProtection | undefined;
  readonly managedDraining?: ManagedDraining | undefined;
}

export type AvailabilityZoneRebalancing = "ENABLED" | "DISABLED";

export interface AwsVpcConfiguration {
  readonly subnets: readonly string[];
  readonly securityGroups?: readonly string[] | undefined;
  readonly assignPublicIp?: AssignPublicIp | undefined;
}

export type BareMetal = "included" | "required" | "excluded";

export interface BaselineEbsBandwidthMbpsRequest {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface BlockedException {
  readonly message?: string | undefined;
}

export type BurstablePerformance = "included" | "required" | "excluded";

export type CPUArchitecture = "X86_64" | "ARM64";

export interface CanaryConfiguration {
  readonly canaryPercent?: number | undefined;
  readonly canaryBakeTimeInMinutes?: number | undefined;
}

export type CapacityOptionType = "ON_DEMAND" | "SPOT" | "RESERVED";

export interface CapacityProvider {
  readonly capacityProviderArn?: string | undefined;
  readonly name?: string | undefined;
  readonly cluster?: string | undefined;
  readonly status?: CapacityProviderStatus | undefined;
  readonly autoScalingGroupProvider?: AutoScalingGroupProvider | undefined;
  readonly managedInstancesProvider?: ManagedInstancesProvider | undefined;
  readonly updateStatus?: CapacityProviderUpdateStatus | undefined;
  readonly updateStatusReason?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly type?: CapacityProviderType | undefined;
}

export type CapacityProviderField = "TAGS";

export type CapacityProviderStatus = "PROVISIONING" | "ACTIVE" | "DEPROVISIONING" | "INACTIVE";

export interface CapacityProviderStrategyItem {
  readonly capacityProvider: string;
  readonly weight?: number | undefined;
  readonly base?: number | undefined;
}

export type CapacityProviderType = "EC2_AUTOSCALING" | "MANAGED_INSTANCES" | "FARGATE" | "FARGATE_SPOT";

export type CapacityProviderUpdateStatus =
  | "CREATE_IN_PROGRESS"
  | "CREATE_COMPLETE"
  | "CREATE_FAILED"
  | "DELETE_IN_PROGRESS"
  | "DELETE_COMPLETE"
  | "DELETE_FAILED"
  | "UPDATE_IN_PROGRESS"
  | "UPDATE_COMPLETE"
  | "UPDATE_FAILED";

export type CapacityReservationPreference = "RESERVATIONS_ONLY" | "RESERVATIONS_FIRST" | "RESERVATIONS_EXCLUDED";

export interface CapacityReservationRequest {
  readonly reservationGroupArn?: string | undefined;
  readonly reservationPreference?: CapacityReservationPreference | undefined;
}

export interface ClientException {
  readonly message?: string | undefined;
}

export interface Cluster {
  readonly clusterArn?: string | undefined;
  readonly clusterName?: string | undefined;
  readonly configuration?: ClusterConfiguration | undefined;
  readonly status?: string | undefined;
  readonly registeredContainerInstancesCount?: number | undefined;
  readonly runningTasksCount?: number | undefined;
  readonly pendingTasksCount?: number | undefined;
  readonly activeServicesCount?: number | undefined;
  readonly statistics?: readonly KeyValuePair[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly settings?: readonly ClusterSetting[] | undefined;
  readonly capacityProviders?: readonly string[] | undefined;
  readonly defaultCapacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
  readonly attachmentsStatus?: string | undefined;
  readonly serviceConnectDefaults?: ClusterServiceConnectDefaults | undefined;
}

export interface ClusterConfiguration {
  readonly executeCommandConfiguration?: ExecuteCommandConfiguration | undefined;
  readonly managedStorageConfiguration?: ManagedStorageConfiguration | undefined;
}

export interface ClusterContainsCapacityProviderException {
  readonly message?: string | undefined;
}

export interface ClusterContainsContainerInstancesException {
  readonly message?: string | undefined;
}

export interface ClusterContainsServicesException {
  readonly message?: string | undefined;
}

export interface ClusterContainsTasksException {
  readonly message?: string | undefined;
}

export type ClusterField =
  | "ATTACHMENTS"
  | "CONFIGURATIONS"
  | "SETTINGS"
  | "STATISTICS"
  | "TAGS";

export interface ClusterNotFoundException {
  readonly message?: string | undefined;
}

export interface ClusterServiceConnectDefaults {
  readonly namespace?: string | undefined;
}

export interface ClusterServiceConnectDefaultsRequest {
  readonly namespace: string;
}

export interface ClusterSetting {
  readonly name?: ClusterSettingName | undefined;
  readonly value?: string | undefined;
}

export type ClusterSettingName = "containerInsights";

export type Compatibility = "EC2" | "FARGATE" | "EXTERNAL" | "MANAGED_INSTANCES";

export interface ConflictException {
  readonly resourceIds?: readonly string[] | undefined;
  readonly message?: string | undefined;
}

export type Connectivity = "CONNECTED" | "DISCONNECTED";

export interface Container {
  readonly containerArn?: string | undefined;
  readonly taskArn?: string | undefined;
  readonly name?: string | undefined;
  readonly image?: string | undefined;
  readonly imageDigest?: string | undefined;
  readonly runtimeId?: string | undefined;
  readonly lastStatus?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly reason?: string | undefined;
  readonly networkBindings?: readonly NetworkBinding[] | undefined;
  readonly networkInterfaces?: readonly NetworkInterface[] | undefined;
  readonly healthStatus?: HealthStatus | undefined;
  readonly managedAgents?: readonly ManagedAgent[] | undefined;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly memoryReservation?: string | undefined;
  readonly gpuIds?: readonly string[] | undefined;
}

export type ContainerCondition = "START" | "COMPLETE" | "SUCCESS" | "HEALTHY";

export interface ContainerDefinition {
  readonly name?: string | undefined;
  readonly image?: string | undefined;
  readonly repositoryCredentials?: RepositoryCredentials | undefined;
  readonly cpu?: number | undefined;
  readonly memory?: number | undefined;
  readonly memoryReservation?: number | undefined;
  readonly links?: readonly string[] | undefined;
  readonly portMappings?: readonly PortMapping[] | undefined;
  readonly essential?: boolean | undefined;
  readonly restartPolicy?: ContainerRestartPolicy | undefined;
  readonly entryPoint?: readonly string[] | undefined;
  readonly command?: readonly string[] | undefined;
  readonly environment?: readonly KeyValuePair[] | undefined;
  readonly environmentFiles?: readonly EnvironmentFile[] | undefined;
  readonly mountPoints?: readonly MountPoint[] | undefined;
  readonly volumesFrom?: readonly VolumeFrom[] | undefined;
  readonly linuxParameters?: LinuxParameters | undefined;
  readonly secrets?: readonly Secret[] | undefined;
  readonly dependsOn?: readonly ContainerDependency[] | undefined;
  readonly startTimeout?: number | undefined;
  readonly stopTimeout?: number | undefined;
  readonly versionConsistency?: VersionConsistency | undefined;
  readonly hostname?: string | undefined;
  readonly user?: string | undefined;
  readonly workingDirectory?: string | undefined;
  readonly disableNetworking?: boolean | undefined;
  readonly privileged?: boolean | undefined;
  readonly readonlyRootFilesystem?: boolean | undefined;
  readonly dnsServers?: readonly string[] | undefined;
  readonly dnsSearchDomains?: readonly string[] | undefined;
  readonly extraHosts?: readonly HostEntry[] | undefined;
  readonly dockerSecurityOptions?: readonly string[] | undefined;
  readonly interactive?: boolean | undefined;
  readonly pseudoTerminal?: boolean | undefined;
  readonly dockerLabels?: Readonly<Record<string, string>> | undefined;
  readonly ulimits?: readonly Ulimit[] | undefined;
  readonly logConfiguration?: LogConfiguration | undefined;
  readonly healthCheck?: HealthCheck | undefined;
  readonly systemControls?: readonly SystemControl[] | undefined;
  readonly resourceRequirements?: readonly ResourceRequirement[] | undefined;
  readonly firelensConfiguration?: FirelensConfiguration | undefined;
  readonly credentialSpecs?: readonly string[] | undefined;
}

export interface ContainerDependency {
  readonly containerName: string;
  readonly condition: ContainerCondition;
}

export interface ContainerImage {
  readonly containerName?: string | undefined;
  readonly imageDigest?: string | undefined;
  readonly image?: string | undefined;
}

export interface ContainerInstance {
  readonly containerInstanceArn?: string | undefined;
  readonly ec2InstanceId?: string | undefined;
  readonly capacityProviderName?: string | undefined;
  readonly version?: number | undefined;
  readonly versionInfo?: VersionInfo | undefined;
  readonly remainingResources?: readonly Resource[] | undefined;
  readonly registeredResources?: readonly Resource[] | undefined;
  readonly status?: string | undefined;
  readonly statusReason?: string | undefined;
  readonly agentConnected?: boolean | undefined;
  readonly runningTasksCount?: number | undefined;
  readonly pendingTasksCount?: number | undefined;
  readonly agentUpdateStatus?: AgentUpdateStatus | undefined;
  readonly attributes?: readonly Attribute[] | undefined;
  readonly registeredAt?: Instant | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly healthStatus?: ContainerInstanceHealthStatus | undefined;
}

export type ContainerInstanceField = "TAGS" | "CONTAINER_INSTANCE_HEALTH";

export interface ContainerInstanceHealthStatus {
  readonly overallStatus?: InstanceHealthCheckState | undefined;
  readonly details?: readonly InstanceHealthCheckResult[] | undefined;
}

export type ContainerInstanceStatus =
  | "ACTIVE"
  | "DRAINING"
  | "REGISTERING"
  | "DEREGISTERING"
  | "REGISTRATION_FAILED";

export interface ContainerOverride {
  readonly name?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly environment?: readonly KeyValuePair[] | undefined;
  readonly environmentFiles?: readonly EnvironmentFile[] | undefined;
  readonly cpu?: number | undefined;
  readonly memory?: number | undefined;
  readonly memoryReservation?: number | undefined;
  readonly resourceRequirements?: readonly ResourceRequirement[] | undefined;
}

export interface ContainerRestartPolicy {
  readonly enabled: boolean;
  readonly ignoredExitCodes?: readonly number[] | undefined;
  readonly restartAttemptPeriod?: number | undefined;
}

export interface ContainerStateChange {
  readonly containerName?: string | undefined;
  readonly imageDigest?: string | undefined;
  readonly runtimeId?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly networkBindings?: readonly NetworkBinding[] | undefined;
  readonly reason?: string | undefined;
  readonly status?: string | undefined;
}

export interface ContinueServiceDeploymentRequest {
  readonly serviceDeploymentArn: string;
  readonly hookId: string;
  readonly action?: DeploymentLifecycleHookAction | undefined;
}

export interface ContinueServiceDeploymentResponse {
  readonly serviceDeploymentArn?: string | undefined;
}

export type CpuManufacturer = "intel" | "amd" | "amazon-web-services";

export interface CreateCapacityProviderRequest {
  readonly name: string;
  readonly cluster?: string | undefined;
  readonly autoScalingGroupProvider?: AutoScalingGroupProvider | undefined;
  readonly managedInstancesProvider?: CreateManagedInstancesProviderConfiguration | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateCapacityProviderResponse {
  readonly capacityProvider?: CapacityProvider | undefined;
}

export interface CreateClusterRequest {
  readonly clusterName?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly settings?: readonly ClusterSetting[] | undefined;
  readonly configuration?: ClusterConfiguration | undefined;
  readonly capacityProviders?: readonly string[] | undefined;
  readonly defaultCapacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly serviceConnectDefaults?: ClusterServiceConnectDefaultsRequest | undefined;
}

export interface CreateClusterResponse {
  readonly cluster?: Cluster | undefined;
}

export interface CreateDaemonRequest {
  readonly daemonName: string;
  readonly clusterArn?: string | undefined;
  readonly daemonTaskDefinitionArn: string;
  readonly capacityProviderArns: readonly string[];
  readonly deploymentConfiguration?: DaemonDeploymentConfiguration | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly propagateTags?: DaemonPropagateTags | undefined;
  readonly enableECSManagedTags?: boolean | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
  readonly clientToken?: string | undefined;
}

export interface CreateDaemonResponse {
  readonly daemonArn?: string | undefined;
  readonly status?: DaemonStatus | undefined;
  readonly createdAt?: Instant | undefined;
  readonly deploymentArn?: string | undefined;
}

export interface CreateExpressGatewayServiceRequest {
  readonly executionRoleArn: string;
  readonly infrastructureRoleArn: string;
  readonly serviceName?: string | undefined;
  readonly cluster?: string | undefined;
  readonly healthCheckPath?: string | undefined;
  readonly primaryContainer: ExpressGatewayContainer;
  readonly taskRoleArn?: string | undefined;
  readonly networkConfiguration?: ExpressGatewayServiceNetworkConfiguration | undefined;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly scalingTarget?: ExpressGatewayScalingTarget | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateExpressGatewayServiceResponse {
  readonly service?: ECSExpressGatewayService | undefined;
}

export interface CreateManagedInstancesProviderConfiguration {
  readonly infrastructureRoleArn: string;
  readonly instanceLaunchTemplate: InstanceLaunchTemplate;
  readonly propagateTags?: PropagateMITags | undefined;
  readonly infrastructureOptimization?: InfrastructureOptimization | undefined;
  readonly autoRepairConfiguration?: AutoRepairConfiguration | undefined;
}

export interface CreateServiceRequest {
  readonly cluster?: string | undefined;
  readonly serviceName: string;
  readonly taskDefinition?: string | undefined;
  readonly availabilityZoneRebalancing?: AvailabilityZoneRebalancing | undefined;
  readonly loadBalancers?: readonly LoadBalancer[] | undefined;
  readonly serviceRegistries?: readonly ServiceRegistry[] | undefined;
  readonly desiredCount?: number | undefined;
  readonly clientToken?: string | undefined;
  readonly launchType?: LaunchType | undefined;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly platformVersion?: string | undefined;
  readonly role?: string | undefined;
  readonly deploymentConfiguration?: DeploymentConfiguration | undefined;
  readonly placementConstraints?: readonly PlacementConstraint[] | undefined;
  readonly placementStrategy?: readonly PlacementStrategy[] | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly healthCheckGracePeriodSeconds?: number | undefined;
  readonly schedulingStrategy?: SchedulingStrategy | undefined;
  readonly deploymentController?: DeploymentController | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly enableECSManagedTags?: boolean | undefined;
  readonly propagateTags?: PropagateTags | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration | undefined;
  readonly volumeConfigurations?: readonly ServiceVolumeConfiguration[] | undefined;
  readonly vpcLatticeConfigurations?: readonly VpcLatticeConfiguration[] | undefined;
}

export interface CreateServiceResponse {
  readonly service?: Service | undefined;
}

export interface CreateTaskSetRequest {
  readonly service: string;
  readonly cluster: string;
  readonly externalId?: string | undefined;
  readonly taskDefinition: string;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly loadBalancers?: readonly LoadBalancer[] | undefined;
  readonly serviceRegistries?: readonly ServiceRegistry[] | undefined;
  readonly launchType?: LaunchType | undefined;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly platformVersion?: string | undefined;
  readonly scale?: Scale | undefined;
  readonly clientToken?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface CreateTaskSetResponse {
  readonly taskSet?: TaskSet | undefined;
}

export interface CreatedAt {
  readonly before?: Instant | undefined;
  readonly after?: Instant | undefined;
}

export interface DaemonAlarmConfiguration {
  readonly alarmNames?: readonly string[] | undefined;
  readonly enable?: boolean | undefined;
}

export interface DaemonCapacityProvider {
  readonly arn?: string | undefined;
  readonly runningCount?: number | undefined;
}

export interface DaemonCircuitBreaker {
  readonly failureCount?: number | undefined;
  readonly status?: DaemonDeploymentRollbackMonitorsStatus | undefined;
  readonly threshold?: number | undefined;
}

export interface DaemonContainerDefinition {
  readonly name?: string | undefined;
  readonly image: string;
  readonly memory?: number | undefined;
  readonly memoryReservation?: number | undefined;
  readonly repositoryCredentials?: RepositoryCredentials | undefined;
  readonly healthCheck?: HealthCheck | undefined;
  readonly cpu?: number | undefined;
  readonly essential?: boolean | undefined;
  readonly entryPoint?: readonly string[] | undefined;
  readonly command?: readonly string[] | undefined;
  readonly workingDirectory?: string | undefined;
  readonly environmentFiles?: readonly EnvironmentFile[] | undefined;
  readonly environment?: readonly KeyValuePair[] | undefined;
  readonly secrets?: readonly Secret[] | undefined;
  readonly readonlyRootFilesystem?: boolean | undefined;
  readonly mountPoints?: readonly MountPoint[] | undefined;
  readonly logConfiguration?: LogConfiguration | undefined;
  readonly firelensConfiguration?: FirelensConfiguration | undefined;
  readonly privileged?: boolean | undefined;
  readonly user?: string | undefined;
  readonly ulimits?: readonly Ulimit[] | undefined;
  readonly linuxParameters?: DaemonLinuxParameters | undefined;
  readonly dependsOn?: readonly ContainerDependency[] | undefined;
  readonly startTimeout?: number | undefined;
  readonly stopTimeout?: number | undefined;
  readonly systemControls?: readonly SystemControl[] | undefined;
  readonly interactive?: boolean | undefined;
  readonly pseudoTerminal?: boolean | undefined;
  readonly restartPolicy?: ContainerRestartPolicy | undefined;
}

export interface DaemonContainerImage {
  readonly containerName?: string | undefined;
  readonly imageDigest?: string | undefined;
  readonly image?: string | undefined;
}

export interface DaemonDeployment {
  readonly daemonDeploymentArn?: string | undefined;
  readonly clusterArn?: string | undefined;
  readonly status?: DaemonDeploymentStatus | undefined;
  readonly statusReason?: string | undefined;
  readonly targetDaemonRevision?: DaemonDeploymentRevisionDetail | undefined;
  readonly sourceDaemonRevisions?: readonly DaemonDeploymentRevisionDetail[] | undefined;
  readonly circuitBreaker?: DaemonCircuitBreaker | undefined;
  readonly alarms?: DaemonDeploymentAlarms | undefined;
  readonly rollback?: DaemonRollback | undefined;
  readonly deploymentConfiguration?: DaemonDeploymentConfiguration | undefined;
  readonly createdAt?: Instant | undefined;
  readonly startedAt?: Instant | undefined;
  readonly stoppedAt?: Instant | undefined;
  readonly finishedAt?: Instant | undefined;
}

export interface DaemonDeploymentAlarms {
  readonly status?: DaemonDeploymentRollbackMonitorsStatus | undefined;
  readonly alarmNames?: readonly string[] | undefined;
  readonly triggeredAlarmNames?: readonly string[] | undefined;
}

export interface DaemonDeploymentCapacityProvider {
  readonly arn?: string | undefined;
  readonly runningInstanceCount?: number | undefined;
  readonly drainingInstanceCount?: number | undefined;
}

export interface DaemonDeploymentConfiguration {
  readonly drainPercent?: number | undefined;
  readonly alarms?: DaemonAlarmConfiguration | undefined;
  readonly bakeTimeInMinutes?: number | undefined;
}

export interface DaemonDeploymentRevisionDetail {
  readonly arn?: string | undefined;
  readonly capacityProviders?: readonly DaemonDeploymentCapacityProvider[] | undefined;
  readonly totalRunningInstanceCount?: number | undefined;
  readonly totalDrainingInstanceCount?: number | undefined;
}

export type DaemonDeploymentRollbackMonitorsStatus = "TRIGGERED" | "MONITORING" | "MONITORING_COMPLETE" | "DISABLED";

export type DaemonDeploymentStatus =
  | "PENDING"
  | "SUCCESSFUL"
  | "STOPPED"
  | "STOP_REQUESTED"
  | "IN_PROGRESS"
  | "ROLLBACK_IN_PROGRESS"
  | "ROLLBACK_SUCCESSFUL"
  | "ROLLBACK_FAILED";

export interface DaemonDeploymentSummary {
  readonly daemonDeploymentArn?: string | undefined;
  readonly daemonArn?: string | undefined;
  readonly clusterArn?: string | undefined;
  readonly status?: DaemonDeploymentStatus | undefined;
  readonly statusReason?: string | undefined;
  readonly targetDaemonRevisionArn?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly startedAt?: Instant | undefined;
  readonly stoppedAt?: Instant | undefined;
  readonly finishedAt?: Instant | undefined;
}

export interface DaemonDetail {
  readonly daemonArn?: string | undefined;
  readonly clusterArn?: string | undefined;
  readonly status?: DaemonStatus | undefined;
  readonly currentRevisions?: readonly DaemonRevisionDetail[] | undefined;
  readonly deploymentArn?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly updatedAt?: Instant | undefined;
}

export interface DaemonLinuxParameters {
  readonly capabilities?: KernelCapabilities | undefined;
  readonly devices?: readonly Device[] | undefined;
  readonly initProcessEnabled?: boolean | undefined;
  readonly tmpfs?: readonly Tmpfs[] | undefined;
}

export interface DaemonNotActiveException {
  readonly message?: string | undefined;
}

export interface DaemonNotFoundException {
  readonly message?: string | undefined;
}

export type DaemonPropagateTags = "DAEMON" | "NONE";

export interface DaemonRevision {
  readonly daemonRevisionArn?: string | undefined;
  readonly clusterArn?: string | undefined;
  readonly daemonArn?: string | undefined;
  readonly daemonTaskDefinitionArn?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly containerImages?: readonly DaemonContainerImage[] | undefined;
  readonly propagateTags?: DaemonPropagateTags | undefined;
  readonly enableECSManagedTags?: boolean | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
}

export interface DaemonRevisionDetail {
  readonly arn?: string | undefined;
  readonly capacityProviders?: readonly DaemonCapacityProvider[] | undefined;
  readonly totalRunningCount?: number | undefined;
}

export interface DaemonRollback {
  readonly reason?: string | undefined;
  readonly startedAt?: Instant | undefined;
  readonly rollbackTargetDaemonRevisionArn?: string | undefined;
  readonly rollbackCapacityProviders?: readonly string[] | undefined;
}

export type DaemonStatus = "ACTIVE" | "DELETE_IN_PROGRESS";

export interface DaemonSummary {
  readonly daemonArn?: string | undefined;
  readonly status?: DaemonStatus | undefined;
  readonly createdAt?: Instant | undefined;
  readonly updatedAt?: Instant | undefined;
}

export interface DaemonTaskDefinition {
  readonly daemonTaskDefinitionArn?: string | undefined;
  readonly family?: string | undefined;
  readonly revision?: number | undefined;
  readonly taskRoleArn?: string | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly containerDefinitions?: readonly DaemonContainerDefinition[] | undefined;
  readonly volumes?: readonly DaemonVolume[] | undefined;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly status?: DaemonTaskDefinitionStatus | undefined;
  readonly registeredAt?: Instant | undefined;
  readonly deleteRequestedAt?: Instant | undefined;
  readonly registeredBy?: string | undefined;
}

export type DaemonTaskDefinitionRevisionFilter = "LAST_REGISTERED";

export type DaemonTaskDefinitionStatus = "ACTIVE" | "DELETE_IN_PROGRESS" | "DELETED";

export type DaemonTaskDefinitionStatusFilter = "ACTIVE" | "DELETE_IN_PROGRESS" | "ALL";

export interface DaemonTaskDefinitionSummary {
  readonly arn?: string | undefined;
  readonly registeredAt?: Instant | undefined;
  readonly registeredBy?: string | undefined;
  readonly deleteRequestedAt?: Instant | undefined;
  readonly status?: DaemonTaskDefinitionStatus | undefined;
}

export interface DaemonVolume {
  readonly name?: string | undefined;
  readonly host?: HostVolumeProperties | undefined;
}

export interface DeleteAccountSettingRequest {
  readonly name: SettingName;
  readonly principalArn?: string | undefined;
}

export interface DeleteAccountSettingResponse {
  readonly setting?: Setting | undefined;
}

export interface DeleteAttributesRequest {
  readonly cluster?: string | undefined;
  readonly attributes: readonly Attribute[];
}

export interface DeleteAttributesResponse {
  readonly attributes?: readonly Attribute[] | undefined;
}

export interface DeleteCapacityProviderRequest {
  readonly capacityProvider: string;
  readonly cluster?: string | undefined;
}

export interface DeleteCapacityProviderResponse {
  readonly capacityProvider?: CapacityProvider | undefined;
}

export interface DeleteClusterRequest {
  readonly cluster: string;
}

export interface DeleteClusterResponse {
  readonly cluster?: Cluster | undefined;
}

export interface DeleteDaemonRequest {
  readonly daemonArn: string;
}

export interface DeleteDaemonResponse {
  readonly daemonArn?: string | undefined;
  readonly status?: DaemonStatus | undefined;
  readonly createdAt?: Instant | undefined;
  readonly updatedAt?: Instant | undefined;
  readonly deploymentArn?: string | undefined;
}

export interface DeleteDaemonTaskDefinitionRequest {
  readonly daemonTaskDefinition: string;
}

export interface DeleteDaemonTaskDefinitionResponse {
  readonly daemonTaskDefinitionArn?: string | undefined;
}

export interface DeleteExpressGatewayServiceRequest {
  readonly serviceArn: string;
}

export interface DeleteExpressGatewayServiceResponse {
  readonly service?: ECSExpressGatewayService | undefined;
}

export interface DeleteServiceRequest {
  readonly cluster?: string | undefined;
  readonly service: string;
  readonly force?: boolean | undefined;
}

export interface DeleteServiceResponse {
  readonly service?: Service | undefined;
}

export interface DeleteTaskDefinitionsRequest {
  readonly taskDefinitions: readonly string[];
}

export interface DeleteTaskDefinitionsResponse {
  readonly taskDefinitions?: readonly TaskDefinition[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface DeleteTaskSetRequest {
  readonly cluster: string;
  readonly service: string;
  readonly taskSet: string;
  readonly force?: boolean | undefined;
}

export interface DeleteTaskSetResponse {
  readonly taskSet?: TaskSet | undefined;
}

export interface Deployment {
  readonly id?: string | undefined;
  readonly status?: string | undefined;
  readonly taskDefinition?: string | undefined;
  readonly desiredCount?: number | undefined;
  readonly pendingCount?: number | undefined;
  readonly runningCount?: number | undefined;
  readonly failedTasks?: number | undefined;
  readonly createdAt?: Instant | undefined;
  readonly updatedAt?: Instant | undefined;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly launchType?: LaunchType | undefined;
  readonly platformVersion?: string | undefined;
  readonly platformFamily?: string | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly rolloutState?: DeploymentRolloutState | undefined;
  readonly rolloutStateReason?: string | undefined;
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration | undefined;
  readonly serviceConnectResources?: readonly ServiceConnectServiceResource[] | undefined;
  readonly volumeConfigurations?: readonly ServiceVolumeConfiguration[] | undefined;
  readonly fargateEphemeralStorage?: DeploymentEphemeralStorage | undefined;
  readonly vpcLatticeConfigurations?: readonly VpcLatticeConfiguration[] | undefined;
}

export interface DeploymentAlarms {
  readonly alarmNames: readonly string[];
  readonly rollback: boolean;
  readonly enable: boolean;
}

export interface DeploymentCircuitBreaker {
  readonly enable: boolean;
  readonly rollback: boolean;
}

export interface DeploymentConfiguration {
  readonly deploymentCircuitBreaker?: DeploymentCircuitBreaker | undefined;
  readonly maximumPercent?: number | undefined;
  readonly minimumHealthyPercent?: number | undefined;
  readonly alarms?: DeploymentAlarms | undefined;
  readonly strategy?: DeploymentStrategy | undefined;
  readonly bakeTimeInMinutes?: number | undefined;
  readonly lifecycleHooks?: readonly DeploymentLifecycleHook[] | undefined;
  readonly linearConfiguration?: LinearConfiguration | undefined;
  readonly canaryConfiguration?: CanaryConfiguration | undefined;
}

export interface DeploymentController {
  readonly type: DeploymentControllerType;
}

export type DeploymentControllerType = "ECS" | "CODE_DEPLOY" | "EXTERNAL";

export interface DeploymentEphemeralStorage {
  readonly kmsKeyId?: string | undefined;
}

export interface DeploymentLifecycleHook {
  readonly targetType?: DeploymentLifecycleHookTargetType | undefined;
  readonly hookTargetArn?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly lifecycleStages?: readonly DeploymentLifecycleHookStage[] | undefined;
  readonly hookDetails?: Json | undefined;
  readonly timeoutConfiguration?: DeploymentLifecycleHookTimeoutConfiguration | undefined;
}

export type DeploymentLifecycleHookAction = "ROLLBACK" | "CONTINUE";

export interface DeploymentLifecycleHookDetail {
  readonly hookId?: string | undefined;
  readonly targetType?: DeploymentLifecycleHookTargetType | undefined;
  readonly targetArn?: string | undefined;
  readonly status?: DeploymentLifecycleHookStatus | undefined;
  readonly expiresAt?: Instant | undefined;
  readonly timeoutAction?: DeploymentLifecycleHookAction | undefined;
}

export type DeploymentLifecycleHookStage =
  | "RECONCILE_SERVICE"
  | "PRE_SCALE_UP"
  | "POST_SCALE_UP"
  | "TEST_TRAFFIC_SHIFT"
  | "POST_TEST_TRAFFIC_SHIFT"
  | "PRE_PRODUCTION_TRAFFIC_SHIFT"
  | "PRODUCTION_TRAFFIC_SHIFT"
  | "POST_PRODUCTION_TRAFFIC_SHIFT";

export type DeploymentLifecycleHookStatus =
  | "AWAITING_ACTION"
  | "IN_PROGRESS"
  | "SUCCEEDED"
  | "FAILED"
  | "TIMED_OUT";

export type DeploymentLifecycleHookTargetType = "AWS_LAMBDA" | "PAUSE";

export interface DeploymentLifecycleHookTimeoutConfiguration {
  readonly timeoutInMinutes?: number | undefined;
  readonly action?: DeploymentLifecycleHookAction | undefined;
}

export type DeploymentRolloutState = "COMPLETED" | "FAILED" | "IN_PROGRESS";

export type DeploymentStrategy = "ROLLING" | "BLUE_GREEN" | "LINEAR" | "CANARY";

export interface DeregisterContainerInstanceRequest {
  readonly cluster?: string | undefined;
  readonly containerInstance: string;
  readonly force?: boolean | undefined;
}

export interface DeregisterContainerInstanceResponse {
  readonly containerInstance?: ContainerInstance | undefined;
}

export interface DeregisterTaskDefinitionRequest {
  readonly taskDefinition: string;
}

export interface DeregisterTaskDefinitionResponse {
  readonly taskDefinition?: TaskDefinition | undefined;
}

export interface DescribeCapacityProvidersRequest {
  readonly capacityProviders?: readonly string[] | undefined;
  readonly cluster?: string | undefined;
  readonly include?: readonly CapacityProviderField[] | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeCapacityProvidersResponse {
  readonly capacityProviders?: readonly CapacityProvider[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeClustersRequest {
  readonly clusters?: readonly string[] | undefined;
  readonly include?: readonly ClusterField[] | undefined;
}

export interface DescribeClustersResponse {
  readonly clusters?: readonly Cluster[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface DescribeContainerInstancesRequest {
  readonly cluster?: string | undefined;
  readonly containerInstances: readonly string[];
  readonly include?: readonly ContainerInstanceField[] | undefined;
}

export interface DescribeContainerInstancesResponse {
  readonly containerInstances?: readonly ContainerInstance[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface DescribeDaemonDeploymentsRequest {
  readonly daemonDeploymentArns: readonly string[];
}

export interface DescribeDaemonDeploymentsResponse {
  readonly failures?: readonly Failure[] | undefined;
  readonly daemonDeployments?: readonly DaemonDeployment[] | undefined;
}

export interface DescribeDaemonRequest {
  readonly daemonArn: string;
}

export interface DescribeDaemonResponse {
  readonly daemon?: DaemonDetail | undefined;
}

export interface DescribeDaemonRevisionsRequest {
  readonly daemonRevisionArns: readonly string[];
}

export interface DescribeDaemonRevisionsResponse {
  readonly daemonRevisions?: readonly DaemonRevision[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface DescribeDaemonTaskDefinitionRequest {
  readonly daemonTaskDefinition: string;
}

export interface DescribeDaemonTaskDefinitionResponse {
  readonly daemonTaskDefinition?: DaemonTaskDefinition | undefined;
}

export interface DescribeExpressGatewayServiceRequest {
  readonly serviceArn: string;
  readonly include?: readonly ExpressGatewayServiceInclude[] | undefined;
}

export interface DescribeExpressGatewayServiceResponse {
  readonly service?: ECSExpressGatewayService | undefined;
}

export interface DescribeServiceDeploymentsRequest {
  readonly serviceDeploymentArns: readonly string[];
}

export interface DescribeServiceDeploymentsResponse {
  readonly serviceDeployments?: readonly ServiceDeployment[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface DescribeServiceRevisionsRequest {
  readonly serviceRevisionArns: readonly string[];
}

export interface DescribeServiceRevisionsResponse {
  readonly serviceRevisions?: readonly ServiceRevision[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface DescribeServicesRequest {
  readonly cluster?: string | undefined;
  readonly services: readonly string[];
  readonly include?: readonly ServiceField[] | undefined;
}

export interface DescribeServicesResponse {
  readonly services?: readonly Service[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface DescribeTaskDefinitionRequest {
  readonly taskDefinition: string;
  readonly include?: readonly TaskDefinitionField[] | undefined;
}

export interface DescribeTaskDefinitionResponse {
  readonly taskDefinition?: TaskDefinition | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface DescribeTaskSetsRequest {
  readonly cluster: string;
  readonly service: string;
  readonly taskSets?: readonly string[] | undefined;
  readonly include?: readonly TaskSetField[] | undefined;
}

export interface DescribeTaskSetsResponse {
  readonly taskSets?: readonly TaskSet[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface DescribeTasksRequest {
  readonly cluster?: string | undefined;
  readonly tasks: readonly string[];
  readonly include?: readonly TaskField[] | undefined;
}

export interface DescribeTasksResponse {
  readonly tasks?: readonly Task[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export type DesiredStatus = "RUNNING" | "PENDING" | "STOPPED";

export interface Device {
  readonly hostPath: string;
  readonly containerPath?: string | undefined;
  readonly permissions?: readonly DeviceCgroupPermission[] | undefined;
}

export type DeviceCgroupPermission = "read" | "write" | "mknod";

export interface DiscoverPollEndpointRequest {
  readonly containerInstance?: string | undefined;
  readonly cluster?: string | undefined;
}

export interface DiscoverPollEndpointResponse {
  readonly endpoint?: string | undefined;
  readonly telemetryEndpoint?: string | undefined;
  readonly serviceConnectEndpoint?: string | undefined;
}

export interface DockerVolumeConfiguration {
  readonly scope?: Scope | undefined;
  readonly autoprovision?: boolean | undefined;
  readonly driver?: string | undefined;
  readonly driverOpts?: Readonly<Record<string, string>> | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

export type EBSResourceType = "volume";

export interface EBSTagSpecification {
  readonly resourceType: EBSResourceType;
  readonly tags?: readonly Tag[] | undefined;
  readonly propagateTags?: PropagateTags | undefined;
}

export interface ECSExpressGatewayService {
  readonly cluster?: string | undefined;
  readonly serviceName?: string | undefined;
  readonly serviceArn?: string | undefined;
  readonly infrastructureRoleArn?: string | undefined;
  readonly status?: ExpressGatewayServiceStatus | undefined;
  readonly currentDeployment?: string | undefined;
  readonly activeConfigurations?: readonly ExpressGatewayServiceConfiguration[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly createdAt?: Instant | undefined;
  readonly updatedAt?: Instant | undefined;
}

export interface ECSManagedResources {
  readonly ingressPaths?: readonly ManagedIngressPath[] | undefined;
  readonly autoScaling?: ManagedAutoScaling | undefined;
  readonly metricAlarms?: readonly ManagedMetricAlarm[] | undefined;
  readonly serviceSecurityGroups?: readonly ManagedSecurityGroup[] | undefined;
  readonly logGroups?: readonly ManagedLogGroup[] | undefined;
}

export interface EFSAuthorizationConfig {
  readonly accessPointId?: string | undefined;
  readonly iam?: EFSAuthorizationConfigIAM | undefined;
}

export type EFSAuthorizationConfigIAM = "ENABLED" | "DISABLED";

export type EFSTransitEncryption = "ENABLED" | "DISABLED";

export interface EFSVolumeConfiguration {
  readonly fileSystemId: string;
  readonly rootDirectory?: string | undefined;
  readonly transitEncryption?: EFSTransitEncryption | undefined;
  readonly transitEncryptionPort?: number | undefined;
  readonly authorizationConfig?: EFSAuthorizationConfig | undefined;
}

export interface EnvironmentFile {
  readonly value: string;
  readonly type: EnvironmentFileType;
}

export type EnvironmentFileType = "s3";

export interface EphemeralStorage {
  readonly sizeInGiB: number;
}

export interface ExecuteCommandConfiguration {
  readonly kmsKeyId?: string | undefined;
  readonly logging?: ExecuteCommandLogging | undefined;
  readonly logConfiguration?: ExecuteCommandLogConfiguration | undefined;
}

export interface ExecuteCommandLogConfiguration {
  readonly cloudWatchLogGroupName?: string | undefined;
  readonly cloudWatchEncryptionEnabled?: boolean | undefined;
  readonly s3BucketName?: string | undefined;
  readonly s3EncryptionEnabled?: boolean | undefined;
  readonly s3KeyPrefix?: string | undefined;
}

export type ExecuteCommandLogging = "NONE" | "DEFAULT" | "OVERRIDE";

export interface ExecuteCommandRequest {
  readonly cluster?: string | undefined;
  readonly container?: string | undefined;
  readonly command: string;
  readonly interactive: boolean;
  readonly task: string;
}

export interface ExecuteCommandResponse {
  readonly clusterArn?: string | undefined;
  readonly containerArn?: string | undefined;
  readonly containerName?: string | undefined;
  readonly interactive?: boolean | undefined;
  readonly session?: Session | undefined;
  readonly taskArn?: string | undefined;
}

export interface ExpressGatewayContainer {
  readonly image: string;
  readonly containerPort?: number | undefined;
  readonly awsLogsConfiguration?: ExpressGatewayServiceAwsLogsConfiguration | undefined;
  readonly repositoryCredentials?: ExpressGatewayRepositoryCredentials | undefined;
  readonly command?: readonly string[] | undefined;
  readonly environment?: readonly KeyValuePair[] | undefined;
  readonly secrets?: readonly Secret[] | undefined;
}

export interface ExpressGatewayRepositoryCredentials {
  readonly credentialsParameter?: string | undefined;
}

export interface ExpressGatewayScalingTarget {
  readonly minTaskCount?: number | undefined;
  readonly maxTaskCount?: number | undefined;
  readonly autoScalingMetric?: ExpressGatewayServiceScalingMetric | undefined;
  readonly autoScalingTargetValue?: number | undefined;
}

export interface ExpressGatewayServiceAwsLogsConfiguration {
  readonly logGroup: string;
  readonly logStreamPrefix: string;
}

export interface ExpressGatewayServiceConfiguration {
  readonly serviceRevisionArn?: string | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly taskRoleArn?: string | undefined;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly networkConfiguration?: ExpressGatewayServiceNetworkConfiguration | undefined;
  readonly healthCheckPath?: string | undefined;
  readonly primaryContainer?: ExpressGatewayContainer | undefined;
  readonly scalingTarget?: ExpressGatewayScalingTarget | undefined;
  readonly ingressPaths?: readonly IngressPathSummary[] | undefined;
  readonly createdAt?: Instant | undefined;
}

export type ExpressGatewayServiceInclude = "TAGS";

export interface ExpressGatewayServiceNetworkConfiguration {
  readonly securityGroups?: readonly string[] | undefined;
  readonly subnets?: readonly string[] | undefined;
}

export type ExpressGatewayServiceScalingMetric = "AVERAGE_CPU" | "AVERAGE_MEMORY" | "REQUEST_COUNT_PER_TARGET";

export interface ExpressGatewayServiceStatus {
  readonly statusCode?: ExpressGatewayServiceStatusCode | undefined;
  readonly statusReason?: string | undefined;
}

export type ExpressGatewayServiceStatusCode = "ACTIVE" | "DRAINING" | "INACTIVE";

export interface FSxWindowsFileServerAuthorizationConfig {
  readonly credentialsParameter: string;
  readonly domain: string;
}

export interface FSxWindowsFileServerVolumeConfiguration {
  readonly fileSystemId: string;
  readonly rootDirectory: string;
  readonly authorizationConfig: FSxWindowsFileServerAuthorizationConfig;
}

export interface Failure {
  readonly arn?: string | undefined;
  readonly reason?: string | undefined;
  readonly detail?: string | undefined;
}

export interface FirelensConfiguration {
  readonly type: FirelensConfigurationType;
  readonly options?: Readonly<Record<string, string>> | undefined;
}

export type FirelensConfigurationType = "fluentd" | "fluentbit";

export interface GetTaskProtectionRequest {
  readonly cluster: string;
  readonly tasks?: readonly string[] | undefined;
}

export interface GetTaskProtectionResponse {
  readonly protectedTasks?: readonly ProtectedTask[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface HealthCheck {
  readonly command: readonly string[];
  readonly interval?: number | undefined;
  readonly timeout?: number | undefined;
  readonly retries?: number | undefined;
  readonly startPeriod?: number | undefined;
}

export type HealthStatus = "HEALTHY" | "UNHEALTHY" | "UNKNOWN";

export interface HostEntry {
  readonly hostname: string;
  readonly ipAddress: string;
}

export interface HostVolumeProperties {
  readonly sourcePath?: string | undefined;
}

export interface InferenceAccelerator {
  readonly deviceName: string;
  readonly deviceType: string;
}

export interface InferenceAcceleratorOverride {
  readonly deviceName?: string | undefined;
  readonly deviceType?: string | undefined;
}

export interface InfrastructureOptimization {
  readonly scaleInAfter?: number | undefined;
}

export interface IngressPathSummary {
  readonly accessType: AccessType;
  readonly endpoint: string;
}

export type InstanceGeneration = "current" | "previous";

export interface InstanceHealthCheckResult {
  readonly type?: InstanceHealthCheckType | undefined;
  readonly status?: InstanceHealthCheckState | undefined;
  readonly statusReason?: string | undefined;
  readonly lastUpdated?: Instant | undefined;
  readonly lastStatusChange?: Instant | undefined;
}

export type InstanceHealthCheckState = "OK" | "IMPAIRED" | "INSUFFICIENT_DATA" | "INITIALIZING";

export type InstanceHealthCheckType = "CONTAINER_RUNTIME" | "ACCELERATED_COMPUTE" | "DAEMON";

export interface InstanceLaunchTemplate {
  readonly ec2InstanceProfileArn: string;
  readonly networkConfiguration: ManagedInstancesNetworkConfiguration;
  readonly storageConfiguration?: ManagedInstancesStorageConfiguration | undefined;
  readonly localStorageConfiguration?: ManagedInstancesLocalStorageConfiguration | undefined;
  readonly monitoring?: ManagedInstancesMonitoringOptions | undefined;
  readonly capacityOptionType?: CapacityOptionType | undefined;
  readonly instanceMetadataTagsPropagation?: boolean | undefined;
  readonly instanceRequirements?: InstanceRequirementsRequest | undefined;
  readonly fipsEnabled?: boolean | undefined;
  readonly capacityReservations?: CapacityReservationRequest | undefined;
}

export interface InstanceLaunchTemplateUpdate {
  readonly ec2InstanceProfileArn?: string | undefined;
  readonly networkConfiguration?: ManagedInstancesNetworkConfiguration | undefined;
  readonly storageConfiguration?: ManagedInstancesStorageConfiguration | undefined;
  readonly instanceMetadataTagsPropagation?: boolean | undefined;
  readonly localStorageConfiguration?: ManagedInstancesLocalStorageConfiguration | undefined;
  readonly monitoring?: ManagedInstancesMonitoringOptions | undefined;
  readonly instanceRequirements?: InstanceRequirementsRequest | undefined;
  readonly capacityReservations?: CapacityReservationRequest | undefined;
}

export interface InstanceRequirementsRequest {
  readonly vCpuCount: VCpuCountRangeRequest;
  readonly memoryMiB: MemoryMiBRequest;
  readonly cpuManufacturers?: readonly CpuManufacturer[] | undefined;
  readonly memoryGiBPerVCpu?: MemoryGiBPerVCpuRequest | undefined;
  readonly excludedInstanceTypes?: readonly string[] | undefined;
  readonly instanceGenerations?: readonly InstanceGeneration[] | undefined;
  readonly spotMaxPricePercentageOverLowestPrice?: number | undefined;
  readonly onDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  readonly bareMetal?: BareMetal | undefined;
  readonly burstablePerformance?: BurstablePerformance | undefined;
  readonly requireHibernateSupport?: boolean | undefined;
  readonly networkInterfaceCount?: NetworkInterfaceCountRequest | undefined;
  readonly localStorage?: LocalStorage | undefined;
  readonly localStorageTypes?: readonly LocalStorageType[] | undefined;
  readonly totalLocalStorageGB?: TotalLocalStorageGBRequest | undefined;
  readonly baselineEbsBandwidthMbps?: BaselineEbsBandwidthMbpsRequest | undefined;
  readonly acceleratorTypes?: readonly AcceleratorType[] | undefined;
  readonly acceleratorCount?: AcceleratorCountRequest | undefined;
  readonly acceleratorManufacturers?: readonly AcceleratorManufacturer[] | undefined;
  readonly acceleratorNames?: readonly AcceleratorName[] | undefined;
  readonly acceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiBRequest | undefined;
  readonly networkBandwidthGbps?: NetworkBandwidthGbpsRequest | undefined;
  readonly allowedInstanceTypes?: readonly string[] | undefined;
  readonly maxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
}

export interface InvalidParameterException {
  readonly message?: string | undefined;
}

export type IpcMode = "host" | "task" | "none";

export interface KernelCapabilities {
  readonly add?: readonly string[] | undefined;
  readonly drop?: readonly string[] | undefined;
}

export interface KeyValuePair {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

export type LaunchType = "EC2" | "FARGATE" | "EXTERNAL" | "MANAGED_INSTANCES";

export interface LimitExceededException {
  readonly message?: string | undefined;
}

export interface LinearConfiguration {
  readonly stepPercent?: number | undefined;
  readonly stepBakeTimeInMinutes?: number | undefined;
}

export interface LinuxParameters {
  readonly capabilities?: KernelCapabilities | undefined;
  readonly devices?: readonly Device[] | undefined;
  readonly initProcessEnabled?: boolean | undefined;
  readonly sharedMemorySize?: number | undefined;
  readonly tmpfs?: readonly Tmpfs[] | undefined;
  readonly maxSwap?: number | undefined;
  readonly swappiness?: number | undefined;
}

export interface ListAccountSettingsRequest {
  readonly name?: SettingName | undefined;
  readonly value?: string | undefined;
  readonly principalArn?: string | undefined;
  readonly effectiveSettings?: boolean | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListAccountSettingsResponse {
  readonly settings?: readonly Setting[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListAttributesRequest {
  readonly cluster?: string | undefined;
  readonly targetType: TargetType;
  readonly attributeName?: string | undefined;
  readonly attributeValue?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListAttributesResponse {
  readonly attributes?: readonly Attribute[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListClustersRequest {
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListClustersResponse {
  readonly clusterArns?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListContainerInstancesRequest {
  readonly cluster?: string | undefined;
  readonly filter?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly status?: ContainerInstanceStatus | undefined;
}

export interface ListContainerInstancesResponse {
  readonly containerInstanceArns?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListDaemonDeploymentsRequest {
  readonly daemonArn: string;
  readonly status?: readonly DaemonDeploymentStatus[] | undefined;
  readonly createdAt?: CreatedAt | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListDaemonDeploymentsResponse {
  readonly nextToken?: string | undefined;
  readonly daemonDeployments?: readonly DaemonDeploymentSummary[] | undefined;
}

export interface ListDaemonTaskDefinitionsRequest {
  readonly familyPrefix?: string | undefined;
  readonly family?: string | undefined;
  readonly revision?: DaemonTaskDefinitionRevisionFilter | undefined;
  readonly status?: DaemonTaskDefinitionStatusFilter | undefined;
  readonly sort?: SortOrder | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListDaemonTaskDefinitionsResponse {
  readonly daemonTaskDefinitions?: readonly DaemonTaskDefinitionSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListDaemonsRequest {
  readonly clusterArn?: string | undefined;
  readonly capacityProviderArns?: readonly string[] | undefined;
  readonly maxResults?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListDaemonsResponse {
  readonly daemonSummariesList?: readonly DaemonSummary[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListServiceDeploymentsRequest {
  readonly service: string;
  readonly cluster?: string | undefined;
  readonly status?: readonly ServiceDeploymentStatus[] | undefined;
  readonly createdAt?: CreatedAt | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListServiceDeploymentsResponse {
  readonly serviceDeployments?: readonly ServiceDeploymentBrief[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListServicesByNamespaceRequest {
  readonly namespace: string;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListServicesByNamespaceResponse {
  readonly serviceArns?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListServicesRequest {
  readonly cluster?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly launchType?: LaunchType | undefined;
  readonly schedulingStrategy?: SchedulingStrategy | undefined;
  readonly resourceManagementType?: ResourceManagementType | undefined;
}

export interface ListServicesResponse {
  readonly serviceArns?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  readonly resourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly tags?: readonly Tag[] | undefined;
}

export interface ListTaskDefinitionFamiliesRequest {
  readonly familyPrefix?: string | undefined;
  readonly status?: TaskDefinitionFamilyStatus | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListTaskDefinitionFamiliesResponse {
  readonly families?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListTaskDefinitionsRequest {
  readonly familyPrefix?: string | undefined;
  readonly status?: TaskDefinitionStatus | undefined;
  readonly sort?: SortOrder | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface ListTaskDefinitionsResponse {
  readonly taskDefinitionArns?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListTasksRequest {
  readonly cluster?: string | undefined;
  readonly containerInstance?: string | undefined;
  readonly family?: string | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly startedBy?: string | undefined;
  readonly serviceName?: string | undefined;
  readonly desiredStatus?: DesiredStatus | undefined;
  readonly launchType?: LaunchType | undefined;
  readonly daemonName?: string | undefined;
}

export interface ListTasksResponse {
  readonly taskArns?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface LoadBalancer {
  readonly targetGroupArn?: string | undefined;
  readonly loadBalancerName?: string | undefined;
  readonly containerName?: string | undefined;
  readonly containerPort?: number | undefined;
  readonly advancedConfiguration?: AdvancedConfiguration | undefined;
}

export type LocalStorage = "included" | "required" | "excluded";

export type LocalStorageType = "hdd" | "ssd";

export interface LogConfiguration {
  readonly logDriver: LogDriver;
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly secretOptions?: readonly Secret[] | undefined;
}

export type LogDriver =
  | "json-file"
  | "syslog"
  | "journald"
  | "gelf"
  | "fluentd"
  | "awslogs"
  | "splunk"
  | "awsfirelens";

export interface ManagedAgent {
  readonly lastStartedAt?: Instant | undefined;
  readonly name?: ManagedAgentName | undefined;
  readonly reason?: string | undefined;
  readonly lastStatus?: string | undefined;
}

export type ManagedAgentName = "ExecuteCommandAgent";

export interface ManagedAgentStateChange {
  readonly containerName: string;
  readonly managedAgentName: ManagedAgentName;
  readonly status: string;
  readonly reason?: string | undefined;
}

export interface ManagedApplicationAutoScalingPolicy {
  readonly arn?: string | undefined;
  readonly status: ManagedResourceStatus;
  readonly statusReason?: string | undefined;
  readonly updatedAt: Instant;
  readonly policyType: string;
  readonly targetValue: number;
  readonly metric: string;
}

export interface ManagedAutoScaling {
  readonly scalableTarget?: ManagedScalableTarget | undefined;
  readonly applicationAutoScalingPolicies?: readonly ManagedApplicationAutoScalingPolicy[] | undefined;
}

export interface ManagedCertificate {
  readonly arn?: string | undefined;
  readonly status: ManagedResourceStatus;
  readonly statusReason?: string | undefined;
  readonly updatedAt: Instant;
  readonly domainName: string;
}

export type ManagedDraining = "ENABLED" | "DISABLED";

export interface ManagedIngressPath {
  readonly accessType: AccessType;
  readonly endpoint: string;
  readonly loadBalancer?: ManagedLoadBalancer | undefined;
  readonly loadBalancerSecurityGroups?: readonly ManagedSecurityGroup[] | undefined;
  readonly certificate?: ManagedCertificate | undefined;
  readonly listener?: ManagedListener | undefined;
  readonly rule?: ManagedListenerRule | undefined;
  readonly targetGroups?: readonly ManagedTargetGroup[] | undefined;
}

export interface ManagedInstancesLocalStorageConfiguration {
  readonly useLocalStorage?: boolean | undefined;
}

export type ManagedInstancesMonitoringOptions = "BASIC" | "DETAILED";

export interface ManagedInstancesNetworkConfiguration {
  readonly subnets?: readonly string[] | undefined;
  readonly securityGroups?: readonly string[] | undefined;
}

export interface ManagedInstancesProvider {
  readonly infrastructureRoleArn?: string | undefined;
  readonly instanceLaunchTemplate?: InstanceLaunchTemplate | undefined;
  readonly propagateTags?: PropagateMITags | undefined;
  readonly infrastructureOptimization?: InfrastructureOptimization | undefined;
  readonly autoRepairConfiguration?: AutoRepairConfiguration | undefined;
}

export interface ManagedInstancesStorageConfiguration {
  readonly storageSizeGiB?: number | undefined;
}

export interface ManagedListener {
  readonly arn?: string | undefined;
  readonly status: ManagedResourceStatus;
  readonly statusReason?: string | undefined;
  readonly updatedAt: Instant;
}

export interface ManagedListenerRule {
  readonly arn?: string | undefined;
  readonly status: ManagedResourceStatus;
  readonly statusReason?: string | undefined;
  readonly updatedAt: Instant;
}

export interface ManagedLoadBalancer {
  readonly arn?: string | undefined;
  readonly status: ManagedResourceStatus;
  readonly statusReason?: string | undefined;
  readonly updatedAt: Instant;
  readonly scheme: string;
  readonly subnetIds?: readonly string[] | undefined;
  readonly securityGroupIds?: readonly string[] | undefined;
}

export interface ManagedLogGroup {
  readonly arn?: string | undefined;
  readonly status: ManagedResourceStatus;
  readonly statusReason?: string | undefined;
  readonly updatedAt: Instant;
  readonly logGroupName: string;
}

export interface ManagedMetricAlarm {
  readonly arn?: string | undefined;
  readonly status: ManagedResourceStatus;
  readonly statusReason?: string | undefined;
  readonly updatedAt: Instant;
}

export type ManagedResourceStatus = "PROVISIONING" | "ACTIVE" | "DEPROVISIONING" | "DELETED" | "FAILED";

export interface ManagedScalableTarget {
  readonly arn?: string | undefined;
  readonly status: ManagedResourceStatus;
  readonly statusReason?: string | undefined;
  readonly updatedAt: Instant;
  readonly minCapacity: number;
  readonly maxCapacity: number;
}

export interface ManagedScaling {
  readonly status?: ManagedScalingStatus | undefined;
  readonly targetCapacity?: number | undefined;
  readonly minimumScalingStepSize?: number | undefined;
  readonly maximumScalingStepSize?: number | undefined;
  readonly instanceWarmupPeriod?: number | undefined;
}

export type ManagedScalingStatus = "ENABLED" | "DISABLED";

export interface ManagedSecurityGroup {
  readonly arn?: string | undefined;
  readonly status: ManagedResourceStatus;
  readonly statusReason?: string | undefined;
  readonly updatedAt: Instant;
}

export interface ManagedStorageConfiguration {
  readonly kmsKeyId?: string | undefined;
  readonly fargateEphemeralStorageKmsKeyId?: string | undefined;
}

export interface ManagedTargetGroup {
  readonly arn?: string | undefined;
  readonly status: ManagedResourceStatus;
  readonly statusReason?: string | undefined;
  readonly updatedAt: Instant;
  readonly healthCheckPath: string;
  readonly healthCheckPort: number;
  readonly port: number;
}

export type ManagedTerminationProtection = "ENABLED" | "DISABLED";

export interface MemoryGiBPerVCpuRequest {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface MemoryMiBRequest {
  readonly min: number;
  readonly max?: number | undefined;
}

export interface MissingVersionException {
  readonly message?: string | undefined;
}

export interface MountPoint {
  readonly sourceVolume?: string | undefined;
  readonly containerPath?: string | undefined;
  readonly readOnly?: boolean | undefined;
}

export interface NamespaceNotFoundException {
  readonly message?: string | undefined;
}

export interface NetworkBandwidthGbpsRequest {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface NetworkBinding {
  readonly bindIP?: string | undefined;
  readonly containerPort?: number | undefined;
  readonly hostPort?: number | undefined;
  readonly protocol?: TransportProtocol | undefined;
  readonly containerPortRange?: string | undefined;
  readonly hostPortRange?: string | undefined;
}

export interface NetworkConfiguration {
  readonly awsvpcConfiguration?: AwsVpcConfiguration | undefined;
}

export interface NetworkInterface {
  readonly attachmentId?: string | undefined;
  readonly privateIpv4Address?: string | undefined;
  readonly ipv6Address?: string | undefined;
}

export interface NetworkInterfaceCountRequest {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export type NetworkMode = "bridge" | "host" | "awsvpc" | "none";

export interface NoUpdateAvailableException {
  readonly message?: string | undefined;
}

export type OSFamily =
  | "WINDOWS_SERVER_2019_FULL"
  | "WINDOWS_SERVER_2019_CORE"
  | "WINDOWS_SERVER_2016_FULL"
  | "WINDOWS_SERVER_2004_CORE"
  | "WINDOWS_SERVER_2022_CORE"
  | "WINDOWS_SERVER_2022_FULL"
  | "WINDOWS_SERVER_2025_CORE"
  | "WINDOWS_SERVER_2025_FULL"
  | "WINDOWS_SERVER_20H2_CORE"
  | "LINUX";

export type PidMode = "host" | "task";

export interface PlacementConstraint {
  readonly type?: PlacementConstraintType | undefined;
  readonly expression?: string | undefined;
}

export type PlacementConstraintType = "distinctInstance" | "memberOf";

export interface PlacementStrategy {
  readonly type?: PlacementStrategyType | undefined;
  readonly field?: string | undefined;
}

export type PlacementStrategyType = "random" | "spread" | "binpack";

export interface PlatformDevice {
  readonly id: string;
  readonly type: PlatformDeviceType;
}

export type PlatformDeviceType = "GPU";

export interface PlatformTaskDefinitionIncompatibilityException {
  readonly message?: string | undefined;
}

export interface PlatformUnknownException {
  readonly message?: string | undefined;
}

export interface PortMapping {
  readonly containerPort?: number | undefined;
  readonly hostPort?: number | undefined;
  readonly protocol?: TransportProtocol | undefined;
  readonly name?: string | undefined;
  readonly appProtocol?: ApplicationProtocol | undefined;
  readonly containerPortRange?: string | undefined;
}

export type PropagateMITags = "CAPACITY_PROVIDER" | "NONE";

export type PropagateTags = "TASK_DEFINITION" | "SERVICE" | "NONE";

export interface ProtectedTask {
  readonly taskArn?: string | undefined;
  readonly protectionEnabled?: boolean | undefined;
  readonly expirationDate?: Instant | undefined;
}

export interface ProxyConfiguration {
  readonly type?: ProxyConfigurationType | undefined;
  readonly containerName: string;
  readonly properties?: readonly KeyValuePair[] | undefined;
}

export type ProxyConfigurationType = "APPMESH";

export interface PutAccountSettingDefaultRequest {
  readonly name: SettingName;
  readonly value: string;
}

export interface PutAccountSettingDefaultResponse {
  readonly setting?: Setting | undefined;
}

export interface PutAccountSettingRequest {
  readonly name: SettingName;
  readonly value: string;
  readonly principalArn?: string | undefined;
}

export interface PutAccountSettingResponse {
  readonly setting?: Setting | undefined;
}

export interface PutAttributesRequest {
  readonly cluster?: string | undefined;
  readonly attributes: readonly Attribute[];
}

export interface PutAttributesResponse {
  readonly attributes?: readonly Attribute[] | undefined;
}

export interface PutClusterCapacityProvidersRequest {
  readonly cluster: string;
  readonly capacityProviders: readonly string[];
  readonly defaultCapacityProviderStrategy: readonly CapacityProviderStrategyItem[];
}

export interface PutClusterCapacityProvidersResponse {
  readonly cluster?: Cluster | undefined;
}

export interface RegisterContainerInstanceRequest {
  readonly cluster?: string | undefined;
  readonly instanceIdentityDocument?: string | undefined;
  readonly instanceIdentityDocumentSignature?: string | undefined;
  readonly totalResources?: readonly Resource[] | undefined;
  readonly versionInfo?: VersionInfo | undefined;
  readonly containerInstanceArn?: string | undefined;
  readonly attributes?: readonly Attribute[] | undefined;
  readonly platformDevices?: readonly PlatformDevice[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface RegisterContainerInstanceResponse {
  readonly containerInstance?: ContainerInstance | undefined;
}

export interface RegisterDaemonTaskDefinitionRequest {
  readonly family: string;
  readonly taskRoleArn?: string | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly containerDefinitions: readonly DaemonContainerDefinition[];
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly volumes?: readonly DaemonVolume[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface RegisterDaemonTaskDefinitionResponse {
  readonly daemonTaskDefinitionArn?: string | undefined;
}

export interface RegisterTaskDefinitionRequest {
  readonly family: string;
  readonly taskRoleArn?: string | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly networkMode?: NetworkMode | undefined;
  readonly containerDefinitions: readonly ContainerDefinition[];
  readonly volumes?: readonly Volume[] | undefined;
  readonly placementConstraints?: readonly TaskDefinitionPlacementConstraint[] | undefined;
  readonly requiresCompatibilities?: readonly Compatibility[] | undefined;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly pidMode?: PidMode | undefined;
  readonly ipcMode?: IpcMode | undefined;
  readonly proxyConfiguration?: ProxyConfiguration | undefined;
  readonly inferenceAccelerators?: readonly InferenceAccelerator[] | undefined;
  readonly ephemeralStorage?: EphemeralStorage | undefined;
  readonly runtimePlatform?: RuntimePlatform | undefined;
  readonly enableFaultInjection?: boolean | undefined;
}

export interface RegisterTaskDefinitionResponse {
  readonly taskDefinition?: TaskDefinition | undefined;
  readonly tags?: readonly Tag[] | undefined;
}

export interface RepositoryCredentials {
  readonly credentialsParameter: string;
}

export interface ResolvedConfiguration {
  readonly loadBalancers?: readonly ServiceRevisionLoadBalancer[] | undefined;
}

export interface Resource {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly doubleValue?: number | undefined;
  readonly longValue?: number | undefined;
  readonly integerValue?: number | undefined;
  readonly stringSetValue?: readonly string[] | undefined;
}

export interface ResourceInUseException {
  readonly message?: string | undefined;
}

export type ResourceManagementType = "CUSTOMER" | "ECS";

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface ResourceRequirement {
  readonly value: string;
  readonly type: ResourceType;
}

export type ResourceType = "GPU" | "InferenceAccelerator";

export interface Rollback {
  readonly reason?: string | undefined;
  readonly startedAt?: Instant | undefined;
  readonly serviceRevisionArn?: string | undefined;
}

export interface RunTaskRequest {
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly cluster?: string | undefined;
  readonly count?: number | undefined;
  readonly enableECSManagedTags?: boolean | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
  readonly group?: string | undefined;
  readonly launchType?: LaunchType | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly overrides?: TaskOverride | undefined;
  readonly placementConstraints?: readonly PlacementConstraint[] | undefined;
  readonly placementStrategy?: readonly PlacementStrategy[] | undefined;
  readonly platformVersion?: string | undefined;
  readonly propagateTags?: PropagateTags | undefined;
  readonly referenceId?: string | undefined;
  readonly startedBy?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly taskDefinition: string;
  readonly clientToken?: string | undefined;
  readonly volumeConfigurations?: readonly TaskVolumeConfiguration[] | undefined;
}

export interface RunTaskResponse {
  readonly tasks?: readonly Task[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface RuntimePlatform {
  readonly cpuArchitecture?: CPUArchitecture | undefined;
  readonly operatingSystemFamily?: OSFamily | undefined;
}

export interface S3FilesVolumeConfiguration {
  readonly fileSystemArn: string;
  readonly rootDirectory?: string | undefined;
  readonly transitEncryptionPort?: number | undefined;
  readonly accessPointArn?: string | undefined;
}

export interface Scale {
  readonly value?: number | undefined;
  readonly unit?: ScaleUnit | undefined;
}

export type ScaleUnit = "PERCENT";

export type SchedulingStrategy = "REPLICA" | "DAEMON";

export type Scope = "task" | "shared";

export interface Secret {
  readonly name: string;
  readonly valueFrom: string;
}

export interface ServerException {
  readonly message?: string | undefined;
}

export interface Service {
  readonly serviceArn?: string | undefined;
  readonly serviceName?: string | undefined;
  readonly clusterArn?: string | undefined;
  readonly loadBalancers?: readonly LoadBalancer[] | undefined;
  readonly serviceRegistries?: readonly ServiceRegistry[] | undefined;
  readonly status?: string | undefined;
  readonly desiredCount?: number | undefined;
  readonly runningCount?: number | undefined;
  readonly pendingCount?: number | undefined;
  readonly launchType?: LaunchType | undefined;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly platformVersion?: string | undefined;
  readonly platformFamily?: string | undefined;
  readonly taskDefinition?: string | undefined;
  readonly deploymentConfiguration?: DeploymentConfiguration | undefined;
  readonly taskSets?: readonly TaskSet[] | undefined;
  readonly deployments?: readonly Deployment[] | undefined;
  readonly roleArn?: string | undefined;
  readonly events?: readonly ServiceEvent[] | undefined;
  readonly createdAt?: Instant | undefined;
  readonly currentServiceDeployment?: string | undefined;
  readonly currentServiceRevisions?: readonly ServiceCurrentRevisionSummary[] | undefined;
  readonly placementConstraints?: readonly PlacementConstraint[] | undefined;
  readonly placementStrategy?: readonly PlacementStrategy[] | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly healthCheckGracePeriodSeconds?: number | undefined;
  readonly schedulingStrategy?: SchedulingStrategy | undefined;
  readonly deploymentController?: DeploymentController | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly createdBy?: string | undefined;
  readonly enableECSManagedTags?: boolean | undefined;
  readonly propagateTags?: PropagateTags | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
  readonly availabilityZoneRebalancing?: AvailabilityZoneRebalancing | undefined;
  readonly resourceManagementType?: ResourceManagementType | undefined;
}

export interface ServiceConnectAccessLogConfiguration {
  readonly format: ServiceConnectAccessLoggingFormat;
  readonly includeQueryParameters?: ServiceConnectIncludeQueryParameters | undefined;
}

export type ServiceConnectAccessLoggingFormat = "TEXT" | "JSON";

export interface ServiceConnectClientAlias {
  readonly port: number;
  readonly dnsName?: string | undefined;
  readonly testTrafficRules?: ServiceConnectTestTrafficRules | undefined;
}

export interface ServiceConnectConfiguration {
  readonly enabled: boolean;
  readonly namespace?: string | undefined;
  readonly services?: readonly ServiceConnectService[] | undefined;
  readonly logConfiguration?: LogConfiguration | undefined;
  readonly accessLogConfiguration?: ServiceConnectAccessLogConfiguration | undefined;
}

export type ServiceConnectIncludeQueryParameters = "DISABLED" | "ENABLED";

export interface ServiceConnectService {
  readonly portName: string;
  readonly discoveryName?: string | undefined;
  readonly clientAliases?: readonly ServiceConnectClientAlias[] | undefined;
  readonly ingressPortOverride?: number | undefined;
  readonly timeout?: TimeoutConfiguration | undefined;
  readonly tls?: ServiceConnectTlsConfiguration | undefined;
}

export interface ServiceConnectServiceResource {
  readonly discoveryName?: string | undefined;
  readonly discoveryArn?: string | undefined;
}

export interface ServiceConnectTestTrafficHeaderMatchRules {
  readonly exact: string;
}

export interface ServiceConnectTestTrafficHeaderRules {
  readonly name: string;
  readonly value?: ServiceConnectTestTrafficHeaderMatchRules | undefined;
}

export interface ServiceConnectTestTrafficRules {
  readonly header: ServiceConnectTestTrafficHeaderRules;
}

export interface ServiceConnectTlsCertificateAuthority {
  readonly awsPcaAuthorityArn?: string | undefined;
}

export interface ServiceConnectTlsConfiguration {
  readonly issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority;
  readonly kmsKey?: string | undefined;
  readonly roleArn?: string | undefined;
}

export interface ServiceCurrentRevisionSummary {
  readonly arn?: string | undefined;
  readonly requestedTaskCount?: number | undefined;
  readonly runningTaskCount?: number | undefined;
  readonly pendingTaskCount?: number | undefined;
}

export interface ServiceDeployment {
  readonly serviceDeploymentArn?: string | undefined;
  readonly serviceArn?: string | undefined;
  readonly clusterArn?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly startedAt?: Instant | undefined;
  readonly finishedAt?: Instant | undefined;
  readonly stoppedAt?: Instant | undefined;
  readonly updatedAt?: Instant | undefined;
  readonly sourceServiceRevisions?: readonly ServiceRevisionSummary[] | undefined;
  readonly targetServiceRevision?: ServiceRevisionSummary | undefined;
  readonly status?: ServiceDeploymentStatus | undefined;
  readonly statusReason?: string | undefined;
  readonly lifecycleStage?: ServiceDeploymentLifecycleStage | undefined;
  readonly lifecycleHookDetails?: readonly DeploymentLifecycleHookDetail[] | undefined;
  readonly deploymentConfiguration?: DeploymentConfiguration | undefined;
  readonly rollback?: Rollback | undefined;
  readonly deploymentCircuitBreaker?: ServiceDeploymentCircuitBreaker | undefined;
  readonly alarms?: ServiceDeploymentAlarms | undefined;
}

export interface ServiceDeploymentAlarms {
  readonly status?: ServiceDeploymentRollbackMonitorsStatus | undefined;
  readonly alarmNames?: readonly string[] | undefined;
  readonly triggeredAlarmNames?: readonly string[] | undefined;
}

export interface ServiceDeploymentBrief {
  readonly serviceDeploymentArn?: string | undefined;
  readonly serviceArn?: string | undefined;
  readonly clusterArn?: string | undefined;
  readonly startedAt?: Instant | undefined;
  readonly createdAt?: Instant | undefined;
  readonly finishedAt?: Instant | undefined;
  readonly targetServiceRevisionArn?: string | undefined;
  readonly status?: ServiceDeploymentStatus | undefined;
  readonly statusReason?: string | undefined;
}

export interface ServiceDeploymentCircuitBreaker {
  readonly status?: ServiceDeploymentRollbackMonitorsStatus | undefined;
  readonly failureCount?: number | undefined;
  readonly threshold?: number | undefined;
}

export type ServiceDeploymentLifecycleStage =
  | "RECONCILE_SERVICE"
  | "PRE_SCALE_UP"
  | "SCALE_UP"
  | "POST_SCALE_UP"
  | "TEST_TRAFFIC_SHIFT"
  | "POST_TEST_TRAFFIC_SHIFT"
  | "PRODUCTION_TRAFFIC_SHIFT"
  | "POST_PRODUCTION_TRAFFIC_SHIFT"
  | "BAKE_TIME"
  | "CLEAN_UP";

export interface ServiceDeploymentNotFoundException {
  readonly message?: string | undefined;
}

export type ServiceDeploymentRollbackMonitorsStatus = "TRIGGERED" | "MONITORING" | "MONITORING_COMPLETE" | "DISABLED";

export type ServiceDeploymentStatus =
  | "PENDING"
  | "SUCCESSFUL"
  | "STOPPED"
  | "STOP_REQUESTED"
  | "IN_PROGRESS"
  | "ROLLBACK_REQUESTED"
  | "ROLLBACK_IN_PROGRESS"
  | "ROLLBACK_SUCCESSFUL"
  | "ROLLBACK_FAILED";

export interface ServiceEvent {
  readonly id?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly message?: string | undefined;
}

export type ServiceField = "TAGS";

export interface ServiceManagedEBSVolumeConfiguration {
  readonly encrypted?: boolean | undefined;
  readonly kmsKeyId?: string | undefined;
  readonly volumeType?: string | undefined;
  readonly sizeInGiB?: number | undefined;
  readonly snapshotId?: string | undefined;
  readonly volumeInitializationRate?: number | undefined;
  readonly iops?: number | undefined;
  readonly throughput?: number | undefined;
  readonly tagSpecifications?: readonly EBSTagSpecification[] | undefined;
  readonly roleArn: string;
  readonly filesystemType?: TaskFilesystemType | undefined;
}

export interface ServiceNotActiveException {
  readonly message?: string | undefined;
}

export interface ServiceNotFoundException {
  readonly message?: string | undefined;
}

export interface ServiceRegistry {
  readonly registryArn?: string | undefined;
  readonly port?: number | undefined;
  readonly containerName?: string | undefined;
  readonly containerPort?: number | undefined;
}

export interface ServiceRevision {
  readonly serviceRevisionArn?: string | undefined;
  readonly serviceArn?: string | undefined;
  readonly clusterArn?: string | undefined;
  readonly taskDefinition?: string | undefined;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly launchType?: LaunchType | undefined;
  readonly platformVersion?: string | undefined;
  readonly platformFamily?: string | undefined;
  readonly loadBalancers?: readonly LoadBalancer[] | undefined;
  readonly serviceRegistries?: readonly ServiceRegistry[] | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly containerImages?: readonly ContainerImage[] | undefined;
  readonly guardDutyEnabled?: boolean | undefined;
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration | undefined;
  readonly volumeConfigurations?: readonly ServiceVolumeConfiguration[] | undefined;
  readonly fargateEphemeralStorage?: DeploymentEphemeralStorage | undefined;
  readonly createdAt?: Instant | undefined;
  readonly vpcLatticeConfigurations?: readonly VpcLatticeConfiguration[] | undefined;
  readonly resolvedConfiguration?: ResolvedConfiguration | undefined;
  readonly ecsManagedResources?: ECSManagedResources | undefined;
}

export interface ServiceRevisionLoadBalancer {
  readonly targetGroupArn?: string | undefined;
  readonly productionListenerRule?: string | undefined;
}

export interface ServiceRevisionSummary {
  readonly arn?: string | undefined;
  readonly requestedTaskCount?: number | undefined;
  readonly runningTaskCount?: number | undefined;
  readonly pendingTaskCount?: number | undefined;
  readonly requestedTestTrafficWeight?: number | undefined;
  readonly requestedProductionTrafficWeight?: number | undefined;
}

export interface ServiceVolumeConfiguration {
  readonly name: string;
  readonly managedEBSVolume?: ServiceManagedEBSVolumeConfiguration | undefined;
}

export interface Session {
  readonly sessionId?: string | undefined;
  readonly streamUrl?: string | undefined;
  readonly tokenValue?: string | undefined;
}

export interface Setting {
  readonly name?: SettingName | undefined;
  readonly value?: string | undefined;
  readonly principalArn?: string | undefined;
  readonly type?: SettingType | undefined;
}

export type SettingName =
  | "serviceLongArnFormat"
  | "taskLongArnFormat"
  | "containerInstanceLongArnFormat"
  | "awsvpcTrunking"
  | "containerInsights"
  | "fargateFIPSMode"
  | "tagResourceAuthorization"
  | "fargateTaskRetirementWaitPeriod"
  | "guardDutyActivate"
  | "defaultLogDriverMode"
  | "fargateEventWindows";

export type SettingType = "user" | "aws_managed";

export type SortOrder = "ASC" | "DESC";

export type StabilityStatus = "STEADY_STATE" | "STABILIZING";

export interface StartTaskRequest {
  readonly cluster?: string | undefined;
  readonly containerInstances: readonly string[];
  readonly enableECSManagedTags?: boolean | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
  readonly group?: string | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly overrides?: TaskOverride | undefined;
  readonly propagateTags?: PropagateTags | undefined;
  readonly referenceId?: string | undefined;
  readonly startedBy?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly taskDefinition: string;
  readonly volumeConfigurations?: readonly TaskVolumeConfiguration[] | undefined;
}

export interface StartTaskResponse {
  readonly tasks?: readonly Task[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface StopServiceDeploymentRequest {
  readonly serviceDeploymentArn: string;
  readonly stopType?: StopServiceDeploymentStopType | undefined;
}

export interface StopServiceDeploymentResponse {
  readonly serviceDeploymentArn?: string | undefined;
}

export type StopServiceDeploymentStopType = "ABORT" | "ROLLBACK";

export interface StopTaskRequest {
  readonly cluster?: string | undefined;
  readonly task: string;
  readonly reason?: string | undefined;
}

export interface StopTaskResponse {
  readonly task?: Task | undefined;
}

export interface SubmitAttachmentStateChangesRequest {
  readonly cluster?: string | undefined;
  readonly attachments: readonly AttachmentStateChange[];
}

export interface SubmitAttachmentStateChangesResponse {
  readonly acknowledgment?: string | undefined;
}

export interface SubmitContainerStateChangeRequest {
  readonly cluster?: string | undefined;
  readonly task?: string | undefined;
  readonly containerName?: string | undefined;
  readonly runtimeId?: string | undefined;
  readonly status?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly reason?: string | undefined;
  readonly networkBindings?: readonly NetworkBinding[] | undefined;
}

export interface SubmitContainerStateChangeResponse {
  readonly acknowledgment?: string | undefined;
}

export interface SubmitTaskStateChangeRequest {
  readonly cluster?: string | undefined;
  readonly task?: string | undefined;
  readonly status?: string | undefined;
  readonly reason?: string | undefined;
  readonly containers?: readonly ContainerStateChange[] | undefined;
  readonly attachments?: readonly AttachmentStateChange[] | undefined;
  readonly managedAgents?: readonly ManagedAgentStateChange[] | undefined;
  readonly pullStartedAt?: Instant | undefined;
  readonly pullStoppedAt?: Instant | undefined;
  readonly executionStoppedAt?: Instant | undefined;
}

export interface SubmitTaskStateChangeResponse {
  readonly acknowledgment?: string | undefined;
}

export interface SystemControl {
  readonly namespace?: string | undefined;
  readonly value?: string | undefined;
}

export interface Tag {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

export interface TagResourceRequest {
  readonly resourceArn: string;
  readonly tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface TargetNotConnectedException {
  readonly message?: string | undefined;
}

export interface TargetNotFoundException {
  readonly message?: string | undefined;
}

export type TargetType = "container-instance";

export interface Task {
  readonly attachments?: readonly Attachment[] | undefined;
  readonly attributes?: readonly Attribute[] | undefined;
  readonly availabilityZone?: string | undefined;
  readonly capacityProviderName?: string | undefined;
  readonly clusterArn?: string | undefined;
  readonly connectivity?: Connectivity | undefined;
  readonly connectivityAt?: Instant | undefined;
  readonly containerInstanceArn?: string | undefined;
  readonly containers?: readonly Container[] | undefined;
  readonly cpu?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly desiredStatus?: string | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
  readonly executionStoppedAt?: Instant | undefined;
  readonly group?: string | undefined;
  readonly healthStatus?: HealthStatus | undefined;
  readonly inferenceAccelerators?: readonly InferenceAccelerator[] | undefined;
  readonly lastStatus?: string | undefined;
  readonly launchType?: LaunchType | undefined;
  readonly memory?: string | undefined;
  readonly overrides?: TaskOverride | undefined;
  readonly platformVersion?: string | undefined;
  readonly platformFamily?: string | undefined;
  readonly pullStartedAt?: Instant | undefined;
  readonly pullStoppedAt?: Instant | undefined;
  readonly startedAt?: Instant | undefined;
  readonly startedBy?: string | undefined;
  readonly stopCode?: TaskStopCode | undefined;
  readonly stoppedAt?: Instant | undefined;
  readonly stoppedReason?: string | undefined;
  readonly stoppingAt?: Instant | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly taskArn?: string | undefined;
  readonly taskDefinitionArn?: string | undefined;
  readonly version?: number | undefined;
  readonly ephemeralStorage?: EphemeralStorage | undefined;
  readonly fargateEphemeralStorage?: TaskEphemeralStorage | undefined;
}

export interface TaskDefinition {
  readonly taskDefinitionArn?: string | undefined;
  readonly containerDefinitions?: readonly ContainerDefinition[] | undefined;
  readonly family?: string | undefined;
  readonly taskRoleArn?: string | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly networkMode?: NetworkMode | undefined;
  readonly revision?: number | undefined;
  readonly volumes?: readonly Volume[] | undefined;
  readonly status?: TaskDefinitionStatus | undefined;
  readonly requiresAttributes?: readonly Attribute[] | undefined;
  readonly placementConstraints?: readonly TaskDefinitionPlacementConstraint[] | undefined;
  readonly compatibilities?: readonly Compatibility[] | undefined;
  readonly runtimePlatform?: RuntimePlatform | undefined;
  readonly requiresCompatibilities?: readonly Compatibility[] | undefined;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly inferenceAccelerators?: readonly InferenceAccelerator[] | undefined;
  readonly pidMode?: PidMode | undefined;
  readonly ipcMode?: IpcMode | undefined;
  readonly proxyConfiguration?: ProxyConfiguration | undefined;
  readonly registeredAt?: Instant | undefined;
  readonly deregisteredAt?: Instant | undefined;
  readonly deleteRequestedAt?: Instant | undefined;
  readonly registeredBy?: string | undefined;
  readonly ephemeralStorage?: EphemeralStorage | undefined;
  readonly enableFaultInjection?: boolean | undefined;
}

export type TaskDefinitionFamilyStatus = "ACTIVE" | "INACTIVE" | "ALL";

export type TaskDefinitionField = "TAGS";

export interface TaskDefinitionPlacementConstraint {
  readonly type?: TaskDefinitionPlacementConstraintType | undefined;
  readonly expression?: string | undefined;
}

export type TaskDefinitionPlacementConstraintType = "memberOf";

export type TaskDefinitionStatus = "ACTIVE" | "INACTIVE" | "DELETE_IN_PROGRESS";

export interface TaskEphemeralStorage {
  readonly sizeInGiB?: number | undefined;
  readonly kmsKeyId?: string | undefined;
}

export type TaskField = "TAGS";

export type TaskFilesystemType = "ext3" | "ext4" | "xfs" | "ntfs";

export interface TaskManagedEBSVolumeConfiguration {
  readonly encrypted?: boolean | undefined;
  readonly kmsKeyId?: string | undefined;
  readonly volumeType?: string | undefined;
  readonly sizeInGiB?: number | undefined;
  readonly snapshotId?: string | undefined;
  readonly volumeInitializationRate?: number | undefined;
  readonly iops?: number | undefined;
  readonly throughput?: number | undefined;
  readonly tagSpecifications?: readonly EBSTagSpecification[] | undefined;
  readonly roleArn: string;
  readonly terminationPolicy?: TaskManagedEBSVolumeTerminationPolicy | undefined;
  readonly filesystemType?: TaskFilesystemType | undefined;
}

export interface TaskManagedEBSVolumeTerminationPolicy {
  readonly deleteOnTermination: boolean;
}

export interface TaskOverride {
  readonly containerOverrides?: readonly ContainerOverride[] | undefined;
  readonly cpu?: string | undefined;
  readonly inferenceAcceleratorOverrides?: readonly InferenceAcceleratorOverride[] | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly memory?: string | undefined;
  readonly taskRoleArn?: string | undefined;
  readonly ephemeralStorage?: EphemeralStorage | undefined;
}

export interface TaskSet {
  readonly id?: string | undefined;
  readonly taskSetArn?: string | undefined;
  readonly serviceArn?: string | undefined;
  readonly clusterArn?: string | undefined;
  readonly startedBy?: string | undefined;
  readonly externalId?: string | undefined;
  readonly status?: string | undefined;
  readonly taskDefinition?: string | undefined;
  readonly computedDesiredCount?: number | undefined;
  readonly pendingCount?: number | undefined;
  readonly runningCount?: number | undefined;
  readonly createdAt?: Instant | undefined;
  readonly updatedAt?: Instant | undefined;
  readonly launchType?: LaunchType | undefined;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly platformVersion?: string | undefined;
  readonly platformFamily?: string | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly loadBalancers?: readonly LoadBalancer[] | undefined;
  readonly serviceRegistries?: readonly ServiceRegistry[] | undefined;
  readonly scale?: Scale | undefined;
  readonly stabilityStatus?: StabilityStatus | undefined;
  readonly stabilityStatusAt?: Instant | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly fargateEphemeralStorage?: DeploymentEphemeralStorage | undefined;
}

export type TaskSetField = "TAGS";

export interface TaskSetNotFoundException {
  readonly message?: string | undefined;
}

export type TaskStopCode =
  | "TaskFailedToStart"
  | "EssentialContainerExited"
  | "UserInitiated"
  | "ServiceSchedulerInitiated"
  | "SpotInterruption"
  | "TerminationNotice";

export interface TaskVolumeConfiguration {
  readonly name: string;
  readonly managedEBSVolume?: TaskManagedEBSVolumeConfiguration | undefined;
}

export interface TimeoutConfiguration {
  readonly idleTimeoutSeconds?: number | undefined;
  readonly perRequestTimeoutSeconds?: number | undefined;
}

export interface Tmpfs {
  readonly containerPath: string;
  readonly size: number;
  readonly mountOptions?: readonly string[] | undefined;
}

export interface TotalLocalStorageGBRequest {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export type TransportProtocol = "tcp" | "udp";

export interface Ulimit {
  readonly name: UlimitName;
  readonly softLimit: number;
  readonly hardLimit: number;
}

export type UlimitName =
  | "core"
  | "cpu"
  | "data"
  | "fsize"
  | "locks"
  | "memlock"
  | "msgqueue"
  | "nice"
  | "nofile"
  | "nproc"
  | "rss"
  | "rtprio"
  | "rttime"
  | "sigpending"
  | "stack";

export interface UnsupportedFeatureException {
  readonly message?: string | undefined;
}

export interface UntagResourceRequest {
  readonly resourceArn: string;
  readonly tagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateCapacityProviderRequest {
  readonly name: string;
  readonly cluster?: string | undefined;
  readonly autoScalingGroupProvider?: AutoScalingGroupProviderUpdate | undefined;
  readonly managedInstancesProvider?: UpdateManagedInstancesProviderConfiguration | undefined;
}

export interface UpdateCapacityProviderResponse {
  readonly capacityProvider?: CapacityProvider | undefined;
}

export interface UpdateClusterRequest {
  readonly cluster: string;
  readonly settings?: readonly ClusterSetting[] | undefined;
  readonly configuration?: ClusterConfiguration | undefined;
  readonly serviceConnectDefaults?: ClusterServiceConnectDefaultsRequest | undefined;
}

export interface UpdateClusterResponse {
  readonly cluster?: Cluster | undefined;
}

export interface UpdateClusterSettingsRequest {
  readonly cluster: string;
  readonly settings: readonly ClusterSetting[];
}

export interface UpdateClusterSettingsResponse {
  readonly cluster?: Cluster | undefined;
}

export interface UpdateContainerAgentRequest {
  readonly cluster?: string | undefined;
  readonly containerInstance: string;
}

export interface UpdateContainerAgentResponse {
  readonly containerInstance?: ContainerInstance | undefined;
}

export interface UpdateContainerInstancesStateRequest {
  readonly cluster?: string | undefined;
  readonly containerInstances: readonly string[];
  readonly status: ContainerInstanceStatus;
}

export interface UpdateContainerInstancesStateResponse {
  readonly containerInstances?: readonly ContainerInstance[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface UpdateDaemonRequest {
  readonly daemonArn: string;
  readonly daemonTaskDefinitionArn: string;
  readonly capacityProviderArns: readonly string[];
  readonly deploymentConfiguration?: DaemonDeploymentConfiguration | undefined;
  readonly propagateTags?: DaemonPropagateTags | undefined;
  readonly enableECSManagedTags?: boolean | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
}

export interface UpdateDaemonResponse {
  readonly daemonArn?: string | undefined;
  readonly status?: DaemonStatus | undefined;
  readonly createdAt?: Instant | undefined;
  readonly updatedAt?: Instant | undefined;
  readonly deploymentArn?: string | undefined;
}

export interface UpdateExpressGatewayServiceRequest {
  readonly serviceArn: string;
  readonly executionRoleArn?: string | undefined;
  readonly healthCheckPath?: string | undefined;
  readonly primaryContainer?: ExpressGatewayContainer | undefined;
  readonly taskRoleArn?: string | undefined;
  readonly networkConfiguration?: ExpressGatewayServiceNetworkConfiguration | undefined;
  readonly cpu?: string | undefined;
  readonly memory?: string | undefined;
  readonly scalingTarget?: ExpressGatewayScalingTarget | undefined;
}

export interface UpdateExpressGatewayServiceResponse {
  readonly service?: UpdatedExpressGatewayService | undefined;
}

export interface UpdateInProgressException {
  readonly message?: string | undefined;
}

export interface UpdateManagedInstancesProviderConfiguration {
  readonly infrastructureRoleArn: string;
  readonly instanceLaunchTemplate: InstanceLaunchTemplateUpdate;
  readonly propagateTags?: PropagateMITags | undefined;
  readonly infrastructureOptimization?: InfrastructureOptimization | undefined;
  readonly autoRepairConfiguration?: AutoRepairConfiguration | undefined;
}

export interface UpdateServicePrimaryTaskSetRequest {
  readonly cluster: string;
  readonly service: string;
  readonly primaryTaskSet: string;
}

export interface UpdateServicePrimaryTaskSetResponse {
  readonly taskSet?: TaskSet | undefined;
}

export interface UpdateServiceRequest {
  readonly cluster?: string | undefined;
  readonly service: string;
  readonly desiredCount?: number | undefined;
  readonly taskDefinition?: string | undefined;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly deploymentConfiguration?: DeploymentConfiguration | undefined;
  readonly availabilityZoneRebalancing?: AvailabilityZoneRebalancing | undefined;
  readonly networkConfiguration?: NetworkConfiguration | undefined;
  readonly placementConstraints?: readonly PlacementConstraint[] | undefined;
  readonly placementStrategy?: readonly PlacementStrategy[] | undefined;
  readonly platformVersion?: string | undefined;
  readonly forceNewDeployment?: boolean | undefined;
  readonly healthCheckGracePeriodSeconds?: number | undefined;
  readonly deploymentController?: DeploymentController | undefined;
  readonly enableExecuteCommand?: boolean | undefined;
  readonly enableECSManagedTags?: boolean | undefined;
  readonly loadBalancers?: readonly LoadBalancer[] | undefined;
  readonly propagateTags?: PropagateTags | undefined;
  readonly serviceRegistries?: readonly ServiceRegistry[] | undefined;
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration | undefined;
  readonly volumeConfigurations?: readonly ServiceVolumeConfiguration[] | undefined;
  readonly vpcLatticeConfigurations?: readonly VpcLatticeConfiguration[] | undefined;
}

export interface UpdateServiceResponse {
  readonly service?: Service | undefined;
}

export interface UpdateTaskProtectionRequest {
  readonly cluster: string;
  readonly tasks: readonly string[];
  readonly protectionEnabled: boolean;
  readonly expiresInMinutes?: number | undefined;
}

export interface UpdateTaskProtectionResponse {
  readonly protectedTasks?: readonly ProtectedTask[] | undefined;
  readonly failures?: readonly Failure[] | undefined;
}

export interface UpdateTaskSetRequest {
  readonly cluster: string;
  readonly service: string;
  readonly taskSet: string;
  readonly scale: Scale;
}

export interface UpdateTaskSetResponse {
  readonly taskSet?: TaskSet | undefined;
}

export interface UpdatedExpressGatewayService {
  readonly serviceArn?: string | undefined;
  readonly cluster?: string | undefined;
  readonly serviceName?: string | undefined;
  readonly status?: ExpressGatewayServiceStatus | undefined;
  readonly targetConfiguration?: ExpressGatewayServiceConfiguration | undefined;
  readonly createdAt?: Instant | undefined;
  readonly updatedAt?: Instant | undefined;
}

export interface VCpuCountRangeRequest {
  readonly min: number;
  readonly max?: number | undefined;
}

export type VersionConsistency = "enabled" | "disabled";

export interface VersionInfo {
  readonly agentVersion?: string | undefined;
  readonly agentHash?: string | undefined;
  readonly dockerVersion?: string | undefined;
}

export interface Volume {
  readonly name?: string | undefined;
  readonly host?: HostVolumeProperties | undefined;
  readonly dockerVolumeConfiguration?: DockerVolumeConfiguration | undefined;
  readonly efsVolumeConfiguration?: EFSVolumeConfiguration | undefined;
  readonly s3filesVolumeConfiguration?: S3FilesVolumeConfiguration | undefined;
  readonly fsxWindowsFileServerVolumeConfiguration?: FSxWindowsFileServerVolumeConfiguration | undefined;
  readonly configuredAtLaunch?: boolean | undefined;
}

export interface VolumeFrom {
  readonly sourceContainer?: string | undefined;
  readonly readOnly?: boolean | undefined;
}

export interface VpcLatticeConfiguration {
  readonly roleArn: string;
  readonly targetGroupArn: string;
  readonly portName: string;
}
