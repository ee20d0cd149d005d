/** The operations and types of Elastic Beanstalk (API version 2010-12-01). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const elasticbeanstalk: ServiceRef<Operations> = { id: "elasticbeanstalk" };

export interface Operations {
  readonly AbortEnvironmentUpdate: {
    readonly input: AbortEnvironmentUpdateMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InsufficientPrivilegesException";
  };
  readonly ApplyEnvironmentManagedAction: {
    readonly input: ApplyEnvironmentManagedActionRequest;
    readonly output: ApplyEnvironmentManagedActionResult;
    readonly errors:
      | "ElasticBeanstalkServiceException"
      | "ManagedActionInvalidStateException";
  };
  readonly AssociateEnvironmentOperationsRole: {
    readonly input: AssociateEnvironmentOperationsRoleMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InsufficientPrivilegesException";
  };
  readonly CheckDNSAvailability: {
    readonly input: CheckDNSAvailabilityMessage;
    readonly output: CheckDNSAvailabilityResultMessage;
    readonly errors: never;
  };
  readonly ComposeEnvironments: {
    readonly input: ComposeEnvironmentsMessage;
    readonly output: EnvironmentDescriptionsMessage;
    readonly errors: "InsufficientPrivilegesException" | "TooManyEnvironmentsException";
  };
  readonly CreateApplication: {
    readonly input: CreateApplicationMessage;
    readonly output: ApplicationDescriptionMessage;
    readonly errors: "TooManyApplicationsException";
  };
  readonly CreateApplicationVersion: {
    readonly input: CreateApplicationVersionMessage;
    readonly output: ApplicationVersionDescriptionMessage;
    readonly errors:
      | "CodeBuildNotInServiceRegionException"
      | "InsufficientPrivilegesException"
      | "S3LocationNotInServiceRegionException"
      | "TooManyApplicationVersionsException"
      | "TooManyApplicationsException";
  };
  readonly CreateConfigurationTemplate: {
    readonly input: CreateConfigurationTemplateMessage;
    readonly output: ConfigurationSettingsDescription;
    readonly errors:
      | "InsufficientPrivilegesException"
      | "TooManyBucketsException"
      | "TooManyConfigurationTemplatesException";
  };
  readonly CreateEnvironment: {
    readonly input: CreateEnvironmentMessage;
    readonly output: EnvironmentDescription;
    readonly errors: "InsufficientPrivilegesException" | "TooManyEnvironmentsException";
  };
  readonly CreatePlatformVersion: {
    readonly input: CreatePlatformVersionRequest;
    readonly output: CreatePlatformVersionResult;
    readonly errors:
      | "ElasticBeanstalkServiceException"
      | "InsufficientPrivilegesException"
      | "TooManyPlatformsException";
  };
  readonly CreateStorageLocation: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: CreateStorageLocationResultMessage;
    readonly errors:
      | "InsufficientPrivilegesException"
      | "S3SubscriptionRequiredException"
      | "TooManyBucketsException";
  };
  readonly DeleteApplication: {
    readonly input: DeleteApplicationMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "OperationInProgressException";
  };
  readonly DeleteApplicationVersion: {
    readonly input: DeleteApplicationVersionMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InsufficientPrivilegesException"
      | "OperationInProgressException"
      | "S3LocationNotInServiceRegionException"
      | "SourceBundleDeletionException";
  };
  readonly DeleteConfigurationTemplate: {
    readonly input: DeleteConfigurationTemplateMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "OperationInProgressException";
  };
  readonly DeleteEnvironmentConfiguration: {
    readonly input: DeleteEnvironmentConfigurationMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeletePlatformVersion: {
    readonly input: DeletePlatformVersionRequest;
    readonly output: DeletePlatformVersionResult;
    readonly errors:
      | "ElasticBeanstalkServiceException"
      | "InsufficientPrivilegesException"
      | "OperationInProgressException"
      | "PlatformVersionStillReferencedException";
  };
  readonly DescribeAccountAttributes: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: DescribeAccountAttributesResult;
    readonly errors: "InsufficientPrivilegesException";
  };
  readonly DescribeApplicationVersions: {
    readonly input: DescribeApplicationVersionsMessage;
    readonly output: ApplicationVersionDescriptionsMessage;
    readonly errors: never;
  };
  readonly DescribeApplications: {
    readonly input: DescribeApplicationsMessage;
    readonly output: ApplicationDescriptionsMessage;
    readonly errors: never;
  };
  readonly DescribeConfigurationOptions: {
    readonly input: DescribeConfigurationOptionsMessage;
    readonly output: ConfigurationOptionsDescription;
    readonly errors: "TooManyBucketsException";
  };
  readonly DescribeConfigurationSettings: {
    readonly input: DescribeConfigurationSettingsMessage;
    readonly output: ConfigurationSettingsDescriptions;
    readonly errors: "TooManyBucketsException";
  };
  readonly DescribeEnvironmentHealth: {
    readonly input: DescribeEnvironmentHealthRequest;
    readonly output: DescribeEnvironmentHealthResult;
    readonly errors: "ElasticBeanstalkServiceException" | "InvalidRequestException";
  };
  readonly DescribeEnvironmentManagedActionHistory: {
    readonly input: DescribeEnvironmentManagedActionHistoryRequest;
    readonly output: DescribeEnvironmentManagedActionHistoryResult;
    readonly errors: "ElasticBeanstalkServiceException";
  };
  readonly DescribeEnvironmentManagedActions: {
    readonly input: DescribeEnvironmentManagedActionsRequest;
    readonly output: DescribeEnvironmentManagedActionsResult;
    readonly errors: "ElasticBeanstalkServiceException";
  };
  readonly DescribeEnvironmentResources: {
    readonly input: DescribeEnvironmentResourcesMessage;
    readonly output: EnvironmentResourceDescriptionsMessage;
    readonly errors: "InsufficientPrivilegesException";
  };
  readonly DescribeEnvironments: {
    readonly input: DescribeEnvironmentsMessage;
    readonly output: EnvironmentDescriptionsMessage;
    readonly errors: never;
  };
  readonly DescribeEvents: {
    readonly input: DescribeEventsMessage;
    readonly output: EventDescriptionsMessage;
    readonly errors: never;
  };
  readonly DescribeInstancesHealth: {
    readonly input: DescribeInstancesHealthRequest;
    readonly output: DescribeInstancesHealthResult;
    readonly errors: "ElasticBeanstalkServiceException" | "InvalidRequestException";
  };
  readonly DescribePlatformVersion: {
    readonly input: DescribePlatformVersionRequest;
    readonly output: DescribePlatformVersionResult;
    readonly errors:
      | "ElasticBeanstalkServiceException"
      | "InsufficientPrivilegesException";
  };
  readonly DisassociateEnvironmentOperationsRole: {
    readonly input: DisassociateEnvironmentOperationsRoleMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InsufficientPrivilegesException";
  };
  readonly ListAvailableSolutionStacks: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: ListAvailableSolutionStacksResultMessage;
    readonly errors: never;
  };
  readonly ListPlatformBranches: {
    readonly input: ListPlatformBranchesRequest;
    readonly output: ListPlatformBranchesResult;
    readonly errors: never;
  };
  readonly ListPlatformVersions: {
    readonly input: ListPlatformVersionsRequest;
    readonly output: ListPlatformVersionsResult;
    readonly errors:
      | "ElasticBeanstalkServiceException"
      | "InsufficientPrivilegesException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceMessage;
    readonly output: ResourceTagsDescriptionMessage;
    readonly errors:
      | "InsufficientPrivilegesException"
      | "ResourceNotFoundException"
      | "ResourceTypeNotSupportedException";
  };
  readonly RebuildEnvironment: {
    readonly input: RebuildEnvironmentMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InsufficientPrivilegesException";
  };
  readonly RequestEnvironmentInfo: {
    readonly input: RequestEnvironmentInfoMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly RestartAppServer: {
    readonly input: RestartAppServerMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly RetrieveEnvironmentInfo: {
    readonly input: RetrieveEnvironmentInfoMessage;
    readonly output: RetrieveEnvironmentInfoResultMessage;
    readonly errors: never;
  };
  readonly SwapEnvironmentCNAMEs: {
    readonly input: SwapEnvironmentCNAMEsMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly TerminateEnvironment: {
    readonly input: TerminateEnvironmentMessage;
    readonly output: EnvironmentDescription;
    readonly errors: "InsufficientPrivilegesException";
  };
  readonly UpdateApplication: {
    readonly input: UpdateApplicationMessage;
    readonly output: ApplicationDescriptionMessage;
    readonly errors: never;
  };
  readonly UpdateApplicationResourceLifecycle: {
    readonly input: UpdateApplicationResourceLifecycleMessage;
    readonly output: ApplicationResourceLifecycleDescriptionMessage;
    readonly errors: "InsufficientPrivilegesException";
  };
  readonly UpdateApplicationVersion: {
    readonly input: UpdateApplicationVersionMessage;
    readonly output: ApplicationVersionDescriptionMessage;
    readonly errors: never;
  };
  readonly UpdateConfigurationTemplate: {
    readonly input: UpdateConfigurationTemplateMessage;
    readonly output: ConfigurationSettingsDescription;
    readonly errors: "InsufficientPrivilegesException" | "TooManyBucketsException";
  };
  readonly UpdateEnvironment: {
    readonly input: UpdateEnvironmentMessage;
    readonly output: EnvironmentDescription;
    readonly errors: "InsufficientPrivilegesException" | "TooManyBucketsException";
  };
  readonly UpdateTagsForResource: {
    readonly input: UpdateTagsForResourceMessage;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InsufficientPrivilegesException"
      | "OperationInProgressException"
      | "ResourceNotFoundException"
      | "ResourceTypeNotSupportedException"
      | "TooManyTagsException";
  };
  readonly ValidateConfigurationSettings: {
    readonly input: ValidateConfigurationSettingsMessage;
    readonly output: ConfigurationSettingsValidationMessages;
    readonly errors: "InsufficientPrivilegesException" | "TooManyBucketsException";
  };
}

export interface AbortEnvironmentUpdateMessage {
  readonly EnvironmentId?: string | undefined;
  readonly EnvironmentName?: string | undefined;
}

export type ActionHistoryStatus = "Completed" | "Failed" | "Unknown";

export type ActionStatus = "Scheduled" | "Pending" | "Running" | "Unknown";

export type ActionType = "InstanceRefresh" | "PlatformUpdate" | "Unknown";

export interface ApplicationDescription {
  readonly ApplicationArn?: string | undefined;
  readonly ApplicationName?: string | undefined;
  readonly Description?: string | undefined;
  readonly DateCreated?: Instant | undefined;
  readonly DateUpdated?: Instant | undefined;
  readonly Versions?: readonly string[] | undefined;
  readonly ConfigurationTemplates?: readonly string[] | undefined;
  readonly ResourceLifecycleConfig?: ApplicationResourceLifecycleConfig | undefined;
}

export interface ApplicationDescriptionMessage {
  readonly Application?: ApplicationDescription | undefined;
}

export interface ApplicationDescriptionsMessage {
  readonly Applications?: readonly ApplicationDescription[] | undefined;
}

export interface ApplicationMetrics {
  readonly Duration?: number | undefined;
  readonly RequestCount?: number | undefined;
  readonly StatusCodes?: StatusCodes | undefined;
  readonly Latency?: Latency | undefined;
}

export interface ApplicationResourceLifecycleConfig {
  readonly ServiceRole?: string | undefined;
  readonly VersionLifecycleConfig?: ApplicationVersionLifecycleConfig | undefined;
}

export interface ApplicationResourceLifecycleDescriptionMessage {
  readonly ApplicationName?: string | undefined;
  readonly ResourceLifecycleConfig?: ApplicationResourceLifecycleConfig | undefined;
}

export interface ApplicationVersionDescription {
  readonly ApplicationVersionArn?: string | undefined;
  readonly ApplicationName?: string | undefined;
  readonly Description?: string | undefined;
  readonly VersionLabel?: string | undefined;
  readonly SourceBuildInformation?: SourceBuildInformation | undefined;
  readonly BuildArn?: string | undefined;
  readonly SourceBundle?: S3Location | undefined;
  readonly DateCreated?: Instant | undefined;
  readonly DateUpdated?: Instant | undefined;
  readonly Status?: ApplicationVersionStatus | undefined;
}

export interface ApplicationVersionDescriptionMessage {
  readonly ApplicationVersion?: ApplicationVersionDescription | undefined;
}

export interface ApplicationVersionDescriptionsMessage {
  readonly ApplicationVersions?: readonly ApplicationVersionDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ApplicationVersionLifecycleConfig {
  readonly MaxCountRule?: MaxCountRule | undefined;
  readonly MaxAgeRule?: MaxAgeRule | undefined;
}

export type ApplicationVersionStatus = "Processed" | "Unprocessed" | "Failed" | "Processing" | "Building";

export interface ApplyEnvironmentManagedActionRequest {
  readonly EnvironmentName?: string | undefined;
  readonly EnvironmentId?: string | undefined;
  readonly ActionId: string;
}

export interface ApplyEnvironmentManagedActionResult {
  readonly ActionId?: string | undefined;
  readonly ActionDescription?: string | undefined;
  readonly ActionType?: ActionType | undefined;
  readonly Status?: string | undefined;
}

export interface AssociateEnvironmentOperationsRoleMessage {
  readonly EnvironmentName: string;
  readonly OperationsRole: string;
}

export interface AutoScalingGroup {
  readonly Name?: string | undefined;
}

export interface BuildConfiguration {
  readonly ArtifactName?: string | undefined;
  readonly CodeBuildServiceRole: string;
  readonly ComputeType?: ComputeType | undefined;
  readonly Image: string;
  readonly TimeoutInMinutes?: number | undefined;
}

export interface Builder {
  readonly ARN?: string | undefined;
}

export interface CPUUtilization {
  readonly User?: number | undefined;
  readonly Nice?: number | undefined;
  readonly System?: number | undefined;
  readonly Idle?: number | undefined;
  readonly IOWait?: number | undefined;
  readonly IRQ?: number | undefined;
  readonly SoftIRQ?: number | undefined;
  readonly Privileged?: number | undefined;
}

export interface CheckDNSAvailabilityMessage {
  readonly CNAMEPrefix: string;
}

export interface CheckDNSAvailabilityResultMessage {
  readonly Available?: boolean | undefined;
  readonly FullyQualifiedCNAME?: string | undefined;
}

export type CodeBuildNotInServiceRegionException = Readonly<Record<string, never>>;

export interface ComposeEnvironmentsMessage {
  readonly ApplicationName?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly VersionLabels?: readonly string[] | undefined;
}

export type ComputeType =
  | "BUILD_GENERAL1_SMALL"
  | "BUILD_GENERAL1_MEDIUM"
  | "BUILD_GENERAL1_LARGE";

export type ConfigurationDeploymentStatus = "deployed" | "pending" | "failed";

export interface ConfigurationOptionDescription {
  readonly Namespace?: string | undefined;
  readonly Name?: string | undefined;
  readonly DefaultValue?: string | undefined;
  readonly ChangeSeverity?: string | undefined;
  readonly UserDefined?: boolean | undefined;
  readonly ValueType?: ConfigurationOptionValueType | undefined;
  readonly ValueOptions?: readonly string[] | undefined;
  readonly MinValue?: number | undefined;
  readonly MaxValue?: number | undefined;
  readonly MaxLength?: number | undefined;
  readonly Regex?: OptionRestrictionRegex | undefined;
}

export interface ConfigurationOptionSetting {
  readonly ResourceName?: string | undefined;
  readonly Namespace?: string | undefined;
  readonly OptionName?: string | undefined;
  readonly Value?: string | undefined;
}

export type ConfigurationOptionValueType = "Scalar" | "List";

export interface ConfigurationOptionsDescription {
  readonly SolutionStackName?: string | undefined;
  readonly PlatformArn?: string | undefined;
  readonly Options?: readonly ConfigurationOptionDescription[] | undefined;
}

export interface ConfigurationSettingsDescription {
  readonly SolutionStackName?: string | undefined;
  readonly PlatformArn?: string | undefined;
  readonly ApplicationName?: string | undefined;
  readonly TemplateName?: string | undefined;
  readonly Description?: string | undefined;
  readonly EnvironmentName?: string | undefined;
  readonly DeploymentStatus?: ConfigurationDeploymentStatus | undefined;
  readonly DateCreated?: Instant | undefined;
  readonly DateUpdated?: Instant | undefined;
  readonly OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
}

export interface ConfigurationSettingsDescriptions {
  readonly ConfigurationSettings?: readonly ConfigurationSettingsDescription[] | undefined;
}

export interface ConfigurationSettingsValidationMessages {
  readonly Messages?: readonly ValidationMessage[] | undefined;
}

export interface CreateApplicationMessage {
  readonly ApplicationName: string;
  readonly Description?: string | undefined;
  readonly ResourceLifecycleConfig?: ApplicationResourceLifecycleConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateApplicationVersionMessage {
  readonly ApplicationName: string;
  readonly VersionLabel: string;
  readonly Description?: string | undefined;
  readonly SourceBuildInformation?: SourceBuildInformation | undefined;
  readonly SourceBundle?: S3Location | undefined;
  readonly BuildConfiguration?: BuildConfiguration | undefined;
  readonly AutoCreateApplication?: boolean | undefined;
  readonly Process?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateConfigurationTemplateMessage {
  readonly ApplicationName: string;
  readonly TemplateName: string;
  readonly SolutionStackName?: string | undefined;
  readonly PlatformArn?: string | undefined;
  readonly SourceConfiguration?: SourceConfiguration | undefined;
  readonly EnvironmentId?: string | undefined;
  readonly Description?: string | undefined;
  readonly OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateEnvironmentMessage {
  readonly ApplicationName: string;
  readonly EnvironmentName?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly Description?: string | undefined;
  readonly CNAMEPrefix?: string | undefined;
  readonly Tier?: EnvironmentTier | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VersionLabel?: string | undefined;
  readonly TemplateName?: string | undefined;
  readonly SolutionStackName?: string | undefined;
  readonly PlatformArn?: string | undefined;
  readonly OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
  readonly OptionsToRemove?: readonly OptionSpecification[] | undefined;
  readonly OperationsRole?: string | undefined;
}

export interface CreatePlatformVersionRequest {
  readonly PlatformName: string;
  readonly PlatformVersion: string;
  readonly PlatformDefinitionBundle: S3Location;
  readonly EnvironmentName?: string | undefined;
  readonly OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreatePlatformVersionResult {
  readonly PlatformSummary?: PlatformSummary | undefined;
  readonly Builder?: Builder | undefined;
}

export interface CreateStorageLocationResultMessage {
  readonly S3Bucket?: string | undefined;
}

export interface CustomAmi {
  readonly VirtualizationType?: string | undefined;
  readonly ImageId?: string | undefined;
}

export interface DeleteApplicationMessage {
  readonly ApplicationName: string;
  readonly TerminateEnvByForce?: boolean | undefined;
}

export interface DeleteApplicationVersionMessage {
  readonly ApplicationName: string;
  readonly VersionLabel: string;
  readonly DeleteSourceBundle?: boolean | undefined;
}

export interface DeleteConfigurationTemplateMessage {
  readonly ApplicationName: string;
  readonly TemplateName: string;
}

export interface DeleteEnvironmentConfigurationMessage {
  readonly ApplicationName: string;
  readonly EnvironmentName: string;
}

export interface DeletePlatformVersionRequest {
  readonly PlatformArn?: string | undefined;
}

export interface DeletePlatformVersionResult {
  readonly PlatformSummary?: PlatformSummary | undefined;
}

export interface Deployment {
  readonly VersionLabel?: string | undefined;
  readonly DeploymentId?: number | undefined;
  readonly Status?: string | undefined;
  readonly DeploymentTime?: Instant | undefined;
}

export interface DescribeAccountAttributesResult {
  readonly ResourceQuotas?: ResourceQuotas | undefined;
}

export interface DescribeApplicationVersionsMessage {
  readonly ApplicationName?: string | undefined;
  readonly VersionLabels?: readonly string[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeApplicationsMessage {
  readonly ApplicationNames?: readonly string[] | undefined;
}

export interface DescribeConfigurationOptionsMessage {
  readonly ApplicationName?: string | undefined;
  readonly TemplateName?: string | undefined;
  readonly EnvironmentName?: string | undefined;
  readonly SolutionStackName?: string | undefined;
  readonly PlatformArn?: string | undefined;
  readonly Options?: readonly OptionSpecification[] | undefined;
}

export interface DescribeConfigurationSettingsMessage {
  readonly ApplicationName: string;
  readonly TemplateName?: string | undefined;
  readonly EnvironmentName?: string | undefined;
}

export interface DescribeEnvironmentHealthRequest {
  readonly EnvironmentName?: string | undefined;
  readonly EnvironmentId?: string | undefined;
  readonly AttributeNames?: readonly EnvironmentHealthAttribute[] | undefined;
}

export interface DescribeEnvironmentHealthResult {
  readonly EnvironmentName?: string | undefined;
  readonly HealthStatus?: string | undefined;
  readonly Status?: EnvironmentHealth | undefined;
  readonly Color?: string | undefined;
  readonly Causes?: readonly string[] | undefined;
  readonly ApplicationMetrics?: ApplicationMetrics | undefined;
  readonly InstancesHealth?: InstanceHealthSummary | undefined;
  readonly RefreshedAt?: Instant | undefined;
}

export interface DescribeEnvironmentManagedActionHistoryRequest {
  readonly EnvironmentId?: string | undefined;
  readonly EnvironmentName?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface DescribeEnvironmentManagedActionHistoryResult {
  readonly ManagedActionHistoryItems?: readonly ManagedActionHistoryItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeEnvironmentManagedActionsRequest {
  readonly EnvironmentName?: string | undefined;
  readonly EnvironmentId?: string | undefined;
  readonly Status?: ActionStatus | undefined;
}

export interface DescribeEnvironmentManagedActionsResult {
  readonly ManagedActions?: readonly ManagedAction[] | undefined;
}

export interface DescribeEnvironmentResourcesMessage {
  readonly EnvironmentId?: string | undefined;
  readonly EnvironmentName?: string | undefined;
}

export interface DescribeEnvironmentsMessage {
  readonly ApplicationName?: string | undefined;
  readonly VersionLabel?: string | undefined;
  readonly EnvironmentIds?: readonly string[] | undefined;
  readonly EnvironmentNames?: readonly string[] | undefined;
  readonly IncludeDeleted?: boolean | undefined;
  readonly IncludedDeletedBackTo?: Instant | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeEventsMessage {
  readonly ApplicationName?: string | undefined;
  readonly VersionLabel?: string | undefined;
  readonly TemplateName?: string | undefined;
  readonly EnvironmentId?: string | undefined;
  readonly EnvironmentName?: string | undefined;
  readonly PlatformArn?: string | undefined;
  readonly RequestId?: string | undefined;
  readonly Severity?: EventSeverity | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstancesHealthRequest {
  readonly EnvironmentName?: string | undefined;
  readonly EnvironmentId?: string | undefined;
  readonly AttributeNames?: readonly InstancesHealthAttribute[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeInstancesHealthResult {
  readonly InstanceHealthList?: readonly SingleInstanceHealth[] | undefined;
  readonly RefreshedAt?: Instant | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribePlatformVersionRequest {
  readonly PlatformArn?: string | undefined;
}

export interface DescribePlatformVersionResult {
  readonly PlatformDescription?: PlatformDescription | undefined;
}

export interface DisassociateEnvironmentOperationsRoleMessage {
  readonly EnvironmentName: string;
}

export interface ElasticBeanstalkServiceException {
  readonly message?: string | undefined;
}

export interface EnvironmentDescription {
  readonly EnvironmentName?: string | undefined;
  readonly EnvironmentId?: string | undefined;
  readonly ApplicationName?: string | undefined;
  readonly VersionLabel?: string | undefined;
  readonly SolutionStackName?: string | undefined;
  readonly PlatformArn?: string | undefined;
  readonly TemplateName?: string | undefined;
  readonly Description?: string | undefined;
  readonly EndpointURL?: string | undefined;
  readonly CNAME?: string | undefined;
  readonly DateCreated?: Instant | undefined;
  readonly DateUpdated?: Instant | undefined;
  readonly Status?: EnvironmentStatus | undefined;
  readonly AbortableOperationInProgress?: boolean | undefined;
  readonly Health?: EnvironmentHealth | undefined;
  readonly HealthStatus?: EnvironmentHealthStatus | undefined;
  readonly Resources?: EnvironmentResourcesDescription | undefined;
  readonly Tier?: EnvironmentTier | undefined;
  readonly EnvironmentLinks?: readonly EnvironmentLink[] | undefined;
  readonly EnvironmentArn?: string | undefined;
  readonly OperationsRole?: string | undefined;
}

export interface EnvironmentDescriptionsMessage {
  readonly Environments?: readonly EnvironmentDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export type EnvironmentHealth = "Green" | "Yellow" | "Red" | "Grey";

export type EnvironmentHealthAttribute =
  | "Status"
  | "Color"
  | "Causes"
  | "ApplicationMetrics"
  | "InstancesHealth"
  | "All"
  | "HealthStatus"
  | "RefreshedAt";

export type EnvironmentHealthStatus =
  | "NoData"
  | "Unknown"
  | "Pending"
  | "Ok"
  | "Info"
  | "Warning"
  | "Degraded"
  | "Severe"
  | "Suspended";

export interface EnvironmentInfoDescription {
  readonly InfoType?: EnvironmentInfoType | undefined;
  readonly Ec2InstanceId?: string | undefined;
  readonly SampleTimestamp?: Instant | undefined;
  readonly Message?: string | undefined;
}

export type EnvironmentInfoType = "tail" | "bundle" | "analyze";

export interface EnvironmentLink {
  readonly LinkName?: string | undefined;
  readonly EnvironmentName?: string | undefined;
}

export interface EnvironmentResourceDescription {
  readonly EnvironmentName?: string | undefined;
  readonly AutoScalingGroups?: readonly AutoScalingGroup[] | undefined;
  readonly Instances?: readonly Instance[] | undefined;
  readonly LaunchConfigurations?: readonly LaunchConfiguration[] | undefined;
  readonly LaunchTemplates?: readonly LaunchTemplate[] | undefined;
  readonly LoadBalancers?: readonly LoadBalancer[] | undefined;
  readonly Triggers?: readonly Trigger[] | undefined;
  readonly Queues?: readonly Queue[] | undefined;
}

export interface EnvironmentResourceDescriptionsMessage {
  readonly EnvironmentResources?: EnvironmentResourceDescription | undefined;
}

export interface EnvironmentResourcesDescription {
  readonly LoadBalancer?: LoadBalancerDescription | undefined;
}

export type EnvironmentStatus =
  | "Aborting"
  | "Launching"
  | "Updating"
  | "LinkingFrom"
  | "LinkingTo"
  | "Ready"
  | "Terminating"
  | "Terminated";

export interface EnvironmentTier {
  readonly Name?: string | undefined;
  readonly Type?: string | undefined;
  readonly Version?: string | undefined;
}

export interface EventDescription {
  readonly EventDate?: Instant | undefined;
  readonly Message?: string | undefined;
  readonly ApplicationName?: string | undefined;
  readonly VersionLabel?: string | undefined;
  readonly TemplateName?: string | undefined;
  readonly EnvironmentName?: string | undefined;
  readonly PlatformArn?: string | undefined;
  readonly RequestId?: string | undefined;
  readonly Severity?: EventSeverity | undefined;
}

export interface EventDescriptionsMessage {
  readonly Events?: readonly EventDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export type EventSeverity = "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL";

export type FailureType =
  | "UpdateCancelled"
  | "CancellationFailed"
  | "RollbackFailed"
  | "RollbackSuccessful"
  | "InternalFailure"
  | "InvalidEnvironmentState"
  | "PermissionsError";

export interface Instance {
  readonly Id?: string | undefined;
}

export interface InstanceHealthSummary {
  readonly NoData?: number | undefined;
  readonly Unknown?: number | undefined;
  readonly Pending?: number | undefined;
  readonly Ok?: number | undefined;
  readonly Info?: number | undefined;
  readonly Warning?: number | undefined;
  readonly Degraded?: number | undefined;
  readonly Severe?: number | undefined;
}

export type InstancesHealthAttribute =
  | "HealthStatus"
  | "Color"
  | "Causes"
  | "ApplicationMetrics"
  | "RefreshedAt"
  | "LaunchedAt"
  | "System"
  | "Deployment"
  | "AvailabilityZone"
  | "InstanceType"
  | "All";

export type InsufficientPrivilegesException = Readonly<Record<string, never>>;

export type InvalidRequestException = Readonly<Record<string, never>>;

export interface Latency {
  readonly P999?: number | undefined;
  readonly P99?: number | undefined;
  readonly P95?: number | undefined;
  readonly P90?: number | undefined;
  readonly P85?: number | undefined;
  readonly P75?: number | undefined;
  readonly P50?: number | undefined;
  readonly P10?: number | undefined;
}

export interface LaunchConfiguration {
  readonly Name?: string | undefined;
}

export interface LaunchTemplate {
  readonly Id?: string | undefined;
}

export interface ListAvailableSolutionStacksResultMessage {
  readonly SolutionStacks?: readonly string[] | undefined;
  readonly SolutionStackDetails?: readonly SolutionStackDescription[] | undefined;
}

export interface ListPlatformBranchesRequest {
  readonly Filters?: readonly SearchFilter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPlatformBranchesResult {
  readonly PlatformBranchSummaryList?: readonly PlatformBranchSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPlatformVersionsRequest {
  readonly Filters?: readonly PlatformFilter[] | undefined;
  readonly MaxRecords?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPlatformVersionsResult {
  readonly PlatformSummaryList?: readonly PlatformSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagsForResourceMessage {
  readonly ResourceArn: string;
}

export interface Listener {
  readonly Protocol?: string | undefined;
  readonly Port?: number | undefined;
}

export interface LoadBalancer {
  readonly Name?: string | undefined;
}

export interface LoadBalancerDescription {
  readonly LoadBalancerName?: string | undefined;
  readonly Domain?: string | undefined;
  readonly Listeners?: readonly Listener[] | undefined;
}

export interface ManagedAction {
  readonly ActionId?: string | undefined;
  readonly ActionDescription?: string | undefined;
  readonly ActionType?: ActionType | undefined;
  readonly Status?: ActionStatus | undefined;
  readonly WindowStartTime?: Instant | undefined;
}

export interface ManagedActionHistoryItem {
  readonly ActionId?: string | undefined;
  readonly ActionType?: ActionType | undefined;
  readonly ActionDescription?: string | undefined;
  readonly FailureType?: FailureType | undefined;
  readonly Status?: ActionHistoryStatus | undefined;
  readonly FailureDescription?: string | undefined;
  readonly ExecutedTime?: Instant | undefined;
  readonly FinishedTime?: Instant | undefined;
}

export type ManagedActionInvalidStateException = Readonly<Record<string, never>>;

export interface MaxAgeRule {
  readonly Enabled: boolean;
  readonly MaxAgeInDays?: number | undefined;
  readonly DeleteSourceFromS3?: boolean | undefined;
}

export interface MaxCountRule {
  readonly Enabled: boolean;
  readonly MaxCount?: number | undefined;
  readonly DeleteSourceFromS3?: boolean | undefined;
}

export type OperationInProgressException = Readonly<Record<string, never>>;

export interface OptionRestrictionRegex {
  readonly Pattern?: string | undefined;
  readonly Label?: string | undefined;
}

export interface OptionSpecification {
  readonly ResourceName?: string | undefined;
  readonly Namespace?: string | undefined;
  readonly OptionName?: string | undefined;
}

export interface PlatformBranchSummary {
  readonly PlatformName?: string | undefined;
  readonly BranchName?: string | undefined;
  readonly LifecycleState?: string | undefined;
  readonly BranchOrder?: number | undefined;
  readonly SupportedTierList?: readonly string[] | undefined;
}

export interface PlatformDescription {
  readonly PlatformArn?: string | undefined;
  readonly PlatformOwner?: string | undefined;
  readonly PlatformName?: string | undefined;
  readonly PlatformVersion?: string | undefined;
  readonly SolutionStackName?: string | undefined;
  readonly PlatformStatus?: PlatformStatus | undefined;
  readonly DateCreated?: Instant | undefined;
  readonly DateUpdated?: Instant | undefined;
  readonly PlatformCategory?: string | undefined;
  readonly Description?: string | undefined;
  readonly Maintainer?: string | undefined;
  readonly OperatingSystemName?: string | undefined;
  readonly OperatingSystemVersion?: string | undefined;
  readonly ProgrammingLanguages?: readonly PlatformProgrammingLanguage[] | undefined;
  readonly Frameworks?: readonly PlatformFramework[] | undefined;
  readonly CustomAmiList?: readonly CustomAmi[] | undefined;
  readonly SupportedTierList?: readonly string[] | undefined;
  readonly SupportedAddonList?: readonly string[] | undefined;
  readonly PlatformLifecycleState?: string | undefined;
  readonly PlatformBranchName?: string | undefined;
  readonly PlatformBranchLifecycleState?: string | undefined;
}

export interface PlatformFilter {
  readonly Type?: string | undefined;
  readonly Operator?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface PlatformFramework {
  readonly Name?: string | undefined;
  readonly Version?: string | undefined;
}

export interface PlatformProgrammingLanguage {
  readonly Name?: string | undefined;
  readonly Version?: string | undefined;
}

export type PlatformStatus = "Creating" | "Failed" | "Ready" | "Deleting" | "Deleted";

export interface PlatformSummary {
  readonly PlatformArn?: string | undefined;
  readonly PlatformOwner?: string | undefined;
  readonly PlatformStatus?: PlatformStatus | undefined;
  readonly PlatformCategory?: string | undefined;
  readonly OperatingSystemName?: string | undefined;
  readonly OperatingSystemVersion?: string | undefined;
  readonly SupportedTierList?: readonly string[] | undefined;
  readonly SupportedAddonList?: readonly string[] | undefined;
  readonly PlatformLifecycleState?: string | undefined;
  readonly PlatformVersion?: string | undefined;
  readonly PlatformBranchName?: string | undefined;
  readonly PlatformBranchLifecycleState?: string | undefined;
}

export type PlatformVersionStillReferencedException = Readonly<Record<string, never>>;

export interface Queue {
  readonly Name?: string | undefined;
  readonly URL?: string | undefined;
}

export interface RebuildEnvironmentMessage {
  readonly EnvironmentId?: string | undefined;
  readonly EnvironmentName?: string | undefined;
}

export interface RequestEnvironmentInfoMessage {
  readonly EnvironmentId?: string | undefined;
  readonly EnvironmentName?: string | undefined;
  readonly InfoType: EnvironmentInfoType;
}

export type ResourceNotFoundException = Readonly<Record<string, never>>;

export interface ResourceQuota {
  readonly Maximum?: number | undefined;
}

export interface ResourceQuotas {
  readonly ApplicationQuota?: ResourceQuota | undefined;
  readonly ApplicationVersionQuota?: ResourceQuota | undefined;
  readonly EnvironmentQuota?: ResourceQuota | undefined;
  readonly ConfigurationTemplateQuota?: ResourceQuota | undefined;
  readonly CustomPlatformQuota?: ResourceQuota | undefined;
}

export interface ResourceTagsDescriptionMessage {
  readonly ResourceArn?: string | undefined;
  readonly ResourceTags?: readonly Tag[] | undefined;
}

export type ResourceTypeNotSupportedException = Readonly<Record<string, never>>;

export interface RestartAppServerMessage {
  readonly EnvironmentId?: string | undefined;
  readonly EnvironmentName?: string | undefined;
}

export interface RetrieveEnvironmentInfoMessage {
  readonly EnvironmentId?: string | undefined;
  readonly EnvironmentName?: string | undefined;
  readonly InfoType: EnvironmentInfoType;
}

export interface RetrieveEnvironmentInfoResultMessage {
  readonly EnvironmentInfo?: readonly EnvironmentInfoDescription[] | undefined;
}

export interface S3Location {
  readonly S3Bucket?: string | undefined;
  readonly S3Key?: string | undefined;
}

export type S3LocationNotInServiceRegionException = Readonly<Record<string, never>>;

export type S3SubscriptionRequiredException = Readonly<Record<string, never>>;

export interface SearchFilter {
  readonly Attribute?: string | undefined;
  readonly Operator?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

export interface SingleInstanceHealth {
  readonly InstanceId?: string | undefined;
  readonly HealthStatus?: string | undefined;
  readonly Color?: string | undefined;
  readonly Causes?: readonly string[] | undefined;
  readonly LaunchedAt?: Instant | undefined;
  readonly ApplicationMetrics?: ApplicationMetrics | undefined;
  readonly System?: SystemStatus | undefined;
  readonly Deployment?: Deployment | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly InstanceType?: string | undefined;
}

export interface SolutionStackDescription {
  readonly SolutionStackName?: string | undefined;
  readonly PermittedFileTypes?: readonly string[] | undefined;
}

export interface SourceBuildInformation {
  readonly SourceType: SourceType;
  readonly SourceRepository: SourceRepository;
  readonly SourceLocation: string;
}

export type SourceBundleDeletionException = Readonly<Record<string, never>>;

export interface SourceConfiguration {
  readonly ApplicationName?: string | undefined;
  readonly TemplateName?: string | undefined;
}

export type SourceRepository = "CodeCommit" | "S3";

export type SourceType = "Git" | "Zip";

export interface StatusCodes {
  readonly Status2xx?: number | undefined;
  readonly Status3xx?: number | undefined;
  readonly Status4xx?: number | undefined;
  readonly Status5xx?: number | undefined;
}

export interface SwapEnvironmentCNAMEsMessage {
  readonly SourceEnvironmentId?: string | undefined;
  readonly SourceEnvironmentName?: string | undefined;
  readonly DestinationEnvironmentId?: string | undefined;
  readonly DestinationEnvironmentName?: string | undefined;
}

export interface SystemStatus {
  readonly CPUUtilization?: CPUUtilization | undefined;
  readonly LoadAverage?: readonly number[] | undefined;
}

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface TerminateEnvironmentMessage {
  readonly EnvironmentId?: string | undefined;
  readonly EnvironmentName?: string | undefined;
  readonly TerminateResources?: boolean | undefined;
  readonly ForceTerminate?: boolean | undefined;
}

export type TooManyApplicationVersionsException = Readonly<Record<string, never>>;

export type TooManyApplicationsException = Readonly<Record<string, never>>;

export type TooManyBucketsException = Readonly<Record<string, never>>;

export type TooManyConfigurationTemplatesException = Readonly<Record<string, never>>;

export type TooManyEnvironmentsException = Readonly<Record<string, never>>;

export type TooManyPlatformsException = Readonly<Record<string, never>>;

export type TooManyTagsException = Readonly<Record<string, never>>;

export interface Trigger {
  readonly Name?: string | undefined;
}

export interface UpdateApplicationMessage {
  readonly ApplicationName: string;
  readonly Description?: string | undefined;
}

export interface UpdateApplicationResourceLifecycleMessage {
  readonly ApplicationName: string;
  readonly ResourceLifecycleConfig: ApplicationResourceLifecycleConfig;
}

export interface UpdateApplicationVersionMessage {
  readonly ApplicationName: string;
  readonly VersionLabel: string;
  readonly Description?: string | undefined;
}

export interface UpdateConfigurationTemplateMessage {
  readonly ApplicationName: string;
  readonly TemplateName: string;
  readonly Description?: string | undefined;
  readonly OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
  readonly OptionsToRemove?: readonly OptionSpecification[] | undefined;
}

export interface UpdateEnvironmentMessage {
  readonly ApplicationName?: string | undefined;
  readonly EnvironmentId?: string | undefined;
  readonly EnvironmentName?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Tier?: EnvironmentTier | undefined;
  readonly VersionLabel?: string | undefined;
  readonly TemplateName?: string | undefined;
  readonly SolutionStackName?: string | undefined;
  readonly PlatformArn?: string | undefined;
  readonly OptionSettings?: readonly ConfigurationOptionSetting[] | undefined;
  readonly OptionsToRemove?: readonly OptionSpecification[] | undefined;
}

export interface UpdateTagsForResourceMessage {
  readonly ResourceArn: string;
  readonly TagsToAdd?: readonly Tag[] | undefined;
  readonly TagsToRemove?: readonly string[] | undefined;
}

export interface ValidateConfigurationSettingsMessage {
  readonly ApplicationName: string;
  readonly TemplateName?: string | undefined;
  readonly EnvironmentName?: string | undefined;
  readonly OptionSettings: readonly ConfigurationOptionSetting[];
}

export interface ValidationMessage {
  readonly Message?: string | undefined;
  readonly Severity?: ValidationSeverity | undefined;
  readonly Namespace?: string | undefined;
  readonly OptionName?: string | undefined;
}

export type ValidationSeverity = "error" | "warning";
