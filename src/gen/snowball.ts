/** The operations and types of Snowball (API version 2016-06-30). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const snowball: ServiceRef<Operations> = { id: "snowball" };

export interface Operations {
  readonly CancelCluster: {
    readonly input: CancelClusterRequest;
    readonly output: CancelClusterResult;
    readonly errors:
      | "InvalidJobStateException"
      | "InvalidResourceException"
      | "KMSRequestFailedException";
  };
  readonly CancelJob: {
    readonly input: CancelJobRequest;
    readonly output: CancelJobResult;
    readonly errors:
      | "InvalidJobStateException"
      | "InvalidResourceException"
      | "KMSRequestFailedException";
  };
  readonly CreateAddress: {
    readonly input: CreateAddressRequest;
    readonly output: CreateAddressResult;
    readonly errors: "InvalidAddressException" | "UnsupportedAddressException";
  };
  readonly CreateCluster: {
    readonly input: CreateClusterRequest;
    readonly output: CreateClusterResult;
    readonly errors:
      | "Ec2RequestFailedException"
      | "InvalidInputCombinationException"
      | "InvalidResourceException"
      | "KMSRequestFailedException";
  };
  readonly CreateJob: {
    readonly input: CreateJobRequest;
    readonly output: CreateJobResult;
    readonly errors:
      | "ClusterLimitExceededException"
      | "Ec2RequestFailedException"
      | "InvalidInputCombinationException"
      | "InvalidResourceException"
      | "KMSRequestFailedException";
  };
  readonly CreateLongTermPricing: {
    readonly input: CreateLongTermPricingRequest;
    readonly output: CreateLongTermPricingResult;
    readonly errors: "InvalidResourceException";
  };
  readonly CreateReturnShippingLabel: {
    readonly input: CreateReturnShippingLabelRequest;
    readonly output: CreateReturnShippingLabelResult;
    readonly errors:
      | "ConflictException"
      | "InvalidInputCombinationException"
      | "InvalidJobStateException"
      | "InvalidResourceException"
      | "ReturnShippingLabelAlreadyExistsException";
  };
  readonly DescribeAddress: {
    readonly input: DescribeAddressRequest;
    readonly output: DescribeAddressResult;
    readonly errors: "InvalidResourceException";
  };
  readonly DescribeAddresses: {
    readonly input: DescribeAddressesRequest;
    readonly output: DescribeAddressesResult;
    readonly errors: "InvalidNextTokenException" | "InvalidResourceException";
  };
  readonly DescribeCluster: {
    readonly input: DescribeClusterRequest;
    readonly output: DescribeClusterResult;
    readonly errors: "InvalidResourceException";
  };
  readonly DescribeJob: {
    readonly input: DescribeJobRequest;
    readonly output: DescribeJobResult;
    readonly errors: "InvalidResourceException";
  };
  readonly DescribeReturnShippingLabel: {
    readonly input: DescribeReturnShippingLabelRequest;
    readonly output: DescribeReturnShippingLabelResult;
    readonly errors:
      | "ConflictException"
      | "InvalidJobStateException"
      | "InvalidResourceException";
  };
  readonly GetJobManifest: {
    readonly input: GetJobManifestRequest;
    readonly output: GetJobManifestResult;
    readonly errors: "InvalidJobStateException" | "InvalidResourceException";
  };
  readonly GetJobUnlockCode: {
    readonly input: GetJobUnlockCodeRequest;
    readonly output: GetJobUnlockCodeResult;
    readonly errors: "InvalidJobStateException" | "InvalidResourceException";
  };
  readonly GetSnowballUsage: {
    readonly input: GetSnowballUsageRequest;
    readonly output: GetSnowballUsageResult;
    readonly errors: never;
  };
  readonly GetSoftwareUpdates: {
    readonly input: GetSoftwareUpdatesRequest;
    readonly output: GetSoftwareUpdatesResult;
    readonly errors: "InvalidJobStateException" | "InvalidResourceException";
  };
  readonly ListClusterJobs: {
    readonly input: ListClusterJobsRequest;
    readonly output: ListClusterJobsResult;
    readonly errors: "InvalidNextTokenException" | "InvalidResourceException";
  };
  readonly ListClusters: {
    readonly input: ListClustersRequest;
    readonly output: ListClustersResult;
    readonly errors: "InvalidNextTokenException";
  };
  readonly ListCompatibleImages: {
    readonly input: ListCompatibleImagesRequest;
    readonly output: ListCompatibleImagesResult;
    readonly errors: "Ec2RequestFailedException" | "InvalidNextTokenException";
  };
  readonly ListJobs: {
    readonly input: ListJobsRequest;
    readonly output: ListJobsResult;
    readonly errors: "InvalidNextTokenException";
  };
  readonly ListLongTermPricing: {
    readonly input: ListLongTermPricingRequest;
    readonly output: ListLongTermPricingResult;
    readonly errors: "InvalidNextTokenException" | "InvalidResourceException";
  };
  readonly ListPickupLocations: {
    readonly input: ListPickupLocationsRequest;
    readonly output: ListPickupLocationsResult;
    readonly errors: "InvalidResourceException";
  };
  readonly ListServiceVersions: {
    readonly input: ListServiceVersionsRequest;
    readonly output: ListServiceVersionsResult;
    readonly errors: "InvalidNextTokenException" | "InvalidResourceException";
  };
  readonly UpdateCluster: {
    readonly input: UpdateClusterRequest;
    readonly output: UpdateClusterResult;
    readonly errors:
      | "Ec2RequestFailedException"
      | "InvalidInputCombinationException"
      | "InvalidJobStateException"
      | "InvalidResourceException"
      | "KMSRequestFailedException";
  };
  readonly UpdateJob: {
    readonly input: UpdateJobRequest;
    readonly output: UpdateJobResult;
    readonly errors:
      | "ClusterLimitExceededException"
      | "Ec2RequestFailedException"
      | "InvalidInputCombinationException"
      | "InvalidJobStateException"
      | "InvalidResourceException"
      | "KMSRequestFailedException";
  };
  readonly UpdateJobShipmentState: {
    readonly input: UpdateJobShipmentStateRequest;
    readonly output: UpdateJobShipmentStateResult;
    readonly errors: "InvalidJobStateException" | "InvalidResourceException";
  };
  readonly UpdateLongTermPricing: {
    readonly input: UpdateLongTermPricingRequest;
    readonly output: UpdateLongTermPricingResult;
    readonly errors: "InvalidResourceException";
  };
}

export interface Address {
  readonly AddressId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Company?: string | undefined;
  readonly Street1?: string | undefined;
  readonly Street2?: string | undefined;
  readonly Street3?: string | undefined;
  readonly City?: string | undefined;
  readonly StateOrProvince?: string | undefined;
  readonly PrefectureOrDistrict?: string | undefined;
  readonly Landmark?: string | undefined;
  readonly Country?: string | undefined;
  readonly PostalCode?: string | undefined;
  readonly PhoneNumber?: string | undefined;
  readonly IsRestricted?: boolean | undefined;
  readonly Type?: AddressType | undefined;
}

export type AddressType = "CUST_PICKUP" | "AWS_SHIP";

export interface CancelClusterRequest {
  readonly ClusterId: string;
}

export type CancelClusterResult = Readonly<Record<string, never>>;

export interface CancelJobRequest {
  readonly JobId: string;
}

export type CancelJobResult = Readonly<Record<string, never>>;

export interface ClusterLimitExceededException {
  readonly Message?: string | undefined;
}

export interface ClusterListEntry {
  readonly ClusterId?: string | undefined;
  readonly ClusterState?: ClusterState | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly Description?: string | undefined;
}

export interface ClusterMetadata {
  readonly ClusterId?: string | undefined;
  readonly Description?: string | undefined;
  readonly KmsKeyARN?: string | undefined;
  readonly RoleARN?: string | undefined;
  readonly ClusterState?: ClusterState | undefined;
  readonly JobType?: JobType | undefined;
  readonly SnowballType?: SnowballType | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly Resources?: JobResource | undefined;
  readonly AddressId?: string | undefined;
  readonly ShippingOption?: ShippingOption | undefined;
  readonly Notification?: Notification | undefined;
  readonly ForwardingAddressId?: string | undefined;
  readonly TaxDocuments?: TaxDocuments | undefined;
  readonly OnDeviceServiceConfiguration?: OnDeviceServiceConfiguration | undefined;
}

export type ClusterState = "AwaitingQuorum" | "Pending" | "InUse" | "Complete" | "Cancelled";

export interface CompatibleImage {
  readonly AmiId?: string | undefined;
  readonly Name?: string | undefined;
}

export interface ConflictException {
  readonly ConflictResource?: string | undefined;
  readonly Message?: string | undefined;
}

export interface CreateAddressRequest {
  readonly Address: Address;
}

export interface CreateAddressResult {
  readonly AddressId?: string | undefined;
}

export interface CreateClusterRequest {
  readonly JobType: JobType;
  readonly Resources?: JobResource | undefined;
  readonly OnDeviceServiceConfiguration?: OnDeviceServiceConfiguration | undefined;
  readonly Description?: string | undefined;
  readonly AddressId: string;
  readonly KmsKeyARN?: string | undefined;
  readonly RoleARN?: string | undefined;
  readonly SnowballType: SnowballType;
  readonly ShippingOption: ShippingOption;
  readonly Notification?: Notification | undefined;
  readonly ForwardingAddressId?: string | undefined;
  readonly TaxDocuments?: TaxDocuments | undefined;
  readonly RemoteManagement?: RemoteManagement | undefined;
  readonly InitialClusterSize?: number | undefined;
  readonly ForceCreateJobs?: boolean | undefined;
  readonly LongTermPricingIds?: readonly string[] | undefined;
  readonly SnowballCapacityPreference?: SnowballCapacity | undefined;
}

export interface CreateClusterResult {
  readonly ClusterId?: string | undefined;
  readonly JobListEntries?: readonly JobListEntry[] | undefined;
}

export interface CreateJobRequest {
  readonly JobType?: JobType | undefined;
  readonly Resources?: JobResource | undefined;
  readonly OnDeviceServiceConfiguration?: OnDeviceServiceConfiguration | undefined;
  readonly Description?: string | undefined;
  readonly AddressId?: string | undefined;
  readonly KmsKeyARN?: string | undefined;
  readonly RoleARN?: string | undefined;
  readonly SnowballCapacityPreference?: SnowballCapacity | undefined;
  readonly ShippingOption?: ShippingOption | undefined;
  readonly Notification?: Notification | undefined;
  readonly ClusterId?: string | undefined;
  readonly SnowballType?: SnowballType | undefined;
  readonly ForwardingAddressId?: string | undefined;
  readonly TaxDocuments?: TaxDocuments | undefined;
  readonly DeviceConfiguration?: DeviceConfiguration | undefined;
  readonly RemoteManagement?: RemoteManagement | undefined;
  readonly LongTermPricingId?: string | undefined;
  readonly ImpactLevel?: ImpactLevel | undefined;
  readonly PickupDetails?: PickupDetails | undefined;
}

export interface CreateJobResult {
  readonly JobId?: string | undefined;
}

export interface CreateLongTermPricingRequest {
  readonly LongTermPricingType: LongTermPricingType;
  readonly IsLongTermPricingAutoRenew?: boolean | undefined;
  readonly SnowballType: SnowballType;
}

export interface CreateLongTermPricingResult {
  readonly LongTermPricingId?: string | undefined;
}

export interface CreateReturnShippingLabelRequest {
  readonly JobId: string;
  readonly ShippingOption?: ShippingOption | undefined;
}

export interface CreateReturnShippingLabelResult {
  readonly Status?: ShippingLabelStatus | undefined;
}

export interface DataTransfer {
  readonly BytesTransferred?: number | undefined;
  readonly ObjectsTransferred?: number | undefined;
  readonly TotalBytes?: number | undefined;
  readonly TotalObjects?: number | undefined;
}

export interface DependentService {
  readonly ServiceName?: ServiceName | undefined;
  readonly ServiceVersion?: ServiceVersion | undefined;
}

export interface DescribeAddressRequest {
  readonly AddressId: string;
}

export interface DescribeAddressResult {
  readonly Address?: Address | undefined;
}

export interface DescribeAddressesRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeAddressesResult {
  readonly Addresses?: readonly Address[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeClusterRequest {
  readonly ClusterId: string;
}

export interface DescribeClusterResult {
  readonly ClusterMetadata?: ClusterMetadata | undefined;
}

export interface DescribeJobRequest {
  readonly JobId: string;
}

export interface DescribeJobResult {
  readonly JobMetadata?: JobMetadata | undefined;
  readonly SubJobMetadata?: readonly JobMetadata[] | undefined;
}

export interface DescribeReturnShippingLabelRequest {
  readonly JobId: string;
}

export interface DescribeReturnShippingLabelResult {
  readonly Status?: ShippingLabelStatus | undefined;
  readonly ExpirationDate?: Instant | undefined;
  readonly ReturnShippingLabelURI?: string | undefined;
}

export interface DeviceConfiguration {
  readonly SnowconeDeviceConfiguration?: SnowconeDeviceConfiguration | undefined;
}

export type DeviceServiceName = "NFS_ON_DEVICE_SERVICE" | "S3_ON_DEVICE_SERVICE";

export interface EKSOnDeviceServiceConfiguration {
  readonly KubernetesVersion?: string | undefined;
  readonly EKSAnywhereVersion?: string | undefined;
}

export interface Ec2AmiResource {
  readonly AmiId: string;
  readonly SnowballAmiId?: string | undefined;
}

export interface Ec2RequestFailedException {
  readonly Message?: string | undefined;
}

export interface EventTriggerDefinition {
  readonly EventResourceARN?: string | undefined;
}

export interface GetJobManifestRequest {
  readonly JobId: string;
}

export interface GetJobManifestResult {
  readonly ManifestURI?: string | undefined;
}

export interface GetJobUnlockCodeRequest {
  readonly JobId: string;
}

export interface GetJobUnlockCodeResult {
  readonly UnlockCode?: string | undefined;
}

export type GetSnowballUsageRequest = Readonly<Record<string, never>>;

export interface GetSnowballUsageResult {
  readonly SnowballLimit?: number | undefined;
  readonly SnowballsInUse?: number | undefined;
}

export interface GetSoftwareUpdatesRequest {
  readonly JobId: string;
}

export interface GetSoftwareUpdatesResult {
  readonly UpdatesURI?: string | undefined;
}

export interface INDTaxDocuments {
  readonly GSTIN?: string | undefined;
}

export type ImpactLevel = "IL2" | "IL4" | "IL5" | "IL6" | "IL99";

export interface InvalidAddressException {
  readonly Message?: string | undefined;
}

export interface InvalidInputCombinationException {
  readonly Message?: string | undefined;
}

export interface InvalidJobStateException {
  readonly Message?: string | undefined;
}

export interface InvalidNextTokenException {
  readonly Message?: string | undefined;
}

export interface InvalidResourceException {
  readonly Message?: string | undefined;
  readonly ResourceType?: string | undefined;
}

export interface JobListEntry {
  readonly JobId?: string | undefined;
  readonly JobState?: JobState | undefined;
  readonly IsMaster?: boolean | undefined;
  readonly JobType?: JobType | undefined;
  readonly SnowballType?: SnowballType | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly Description?: string | undefined;
}

export interface JobLogs {
  readonly JobCompletionReportURI?: string | undefined;
  readonly JobSuccessLogURI?: string | undefined;
  readonly JobFailureLogURI?: string | undefined;
}

export interface JobMetadata {
  readonly JobId?: string | undefined;
  readonly JobState?: JobState | undefined;
  readonly JobType?: JobType | undefined;
  readonly SnowballType?: SnowballType | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly Resources?: JobResource | undefined;
  readonly Description?: string | undefined;
  readonly KmsKeyARN?: string | undefined;
  readonly RoleARN?: string | undefined;
  readonly AddressId?: string | undefined;
  readonly ShippingDetails?: ShippingDetails | undefined;
  readonly SnowballCapacityPreference?: SnowballCapacity | undefined;
  readonly Notification?: Notification | undefined;
  readonly DataTransferProgress?: DataTransfer | undefined;
  readonly JobLogInfo?: JobLogs | undefined;
  readonly ClusterId?: string | undefined;
  readonly ForwardingAddressId?: string | undefined;
  readonly TaxDocuments?: TaxDocuments | undefined;
  readonly DeviceConfiguration?: DeviceConfiguration | undefined;
  readonly RemoteManagement?: RemoteManagement | undefined;
  readonly LongTermPricingId?: string | undefined;
  readonly OnDeviceServiceConfiguration?: OnDeviceServiceConfiguration | undefined;
  readonly ImpactLevel?: ImpactLevel | undefined;
  readonly PickupDetails?: PickupDetails | undefined;
  readonly SnowballId?: string | undefined;
}

export interface JobResource {
  readonly S3Resources?: readonly S3Resource[] | undefined;
  readonly LambdaResources?: readonly LambdaResource[] | undefined;
  readonly Ec2AmiResources?: readonly Ec2AmiResource[] | undefined;
}

export type JobState =
  | "New"
  | "PreparingAppliance"
  | "PreparingShipment"
  | "InTransitToCustomer"
  | "WithCustomer"
  | "InTransitToAWS"
  | "WithAWSSortingFacility"
  | "WithAWS"
  | "InProgress"
  | "Complete"
  | "Cancelled"
  | "Listing"
  | "Pending";

export type JobType = "IMPORT" | "EXPORT" | "LOCAL_USE";

export interface KMSRequestFailedException {
  readonly Message?: string | undefined;
}

export interface KeyRange {
  readonly BeginMarker?: string | undefined;
  readonly EndMarker?: string | undefined;
}

export interface LambdaResource {
  readonly LambdaArn?: string | undefined;
  readonly EventTriggers?: readonly EventTriggerDefinition[] | undefined;
}

export interface ListClusterJobsRequest {
  readonly ClusterId: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListClusterJobsResult {
  readonly JobListEntries?: readonly JobListEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListClustersRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListClustersResult {
  readonly ClusterListEntries?: readonly ClusterListEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCompatibleImagesRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCompatibleImagesResult {
  readonly CompatibleImages?: readonly CompatibleImage[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListJobsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListJobsResult {
  readonly JobListEntries?: readonly JobListEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListLongTermPricingRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListLongTermPricingResult {
  readonly LongTermPricingEntries?: readonly LongTermPricingListEntry[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPickupLocationsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPickupLocationsResult {
  readonly Addresses?: readonly Address[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListServiceVersionsRequest {
  readonly ServiceName: ServiceName;
  readonly DependentServices?: readonly DependentService[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListServiceVersionsResult {
  readonly ServiceVersions: readonly ServiceVersion[];
  readonly ServiceName: ServiceName;
  readonly DependentServices?: readonly DependentService[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface LongTermPricingListEntry {
  readonly LongTermPricingId?: string | undefined;
  readonly LongTermPricingEndDate?: Instant | undefined;
  readonly LongTermPricingStartDate?: Instant | undefined;
  readonly LongTermPricingType?: LongTermPricingType | undefined;
  readonly CurrentActiveJob?: string | undefined;
  readonly ReplacementJob?: string | undefined;
  readonly IsLongTermPricingAutoRenew?: boolean | undefined;
  readonly LongTermPricingStatus?: string | undefined;
  readonly SnowballType?: SnowballType | undefined;
  readonly JobIds?: readonly string[] | undefined;
}

export type LongTermPricingType = "OneYear" | "ThreeYear" | "OneMonth";

export interface NFSOnDeviceServiceConfiguration {
  readonly StorageLimit?: number | undefined;
  readonly StorageUnit?: StorageUnit | undefined;
}

export interface Notification {
  readonly SnsTopicARN?: string | undefined;
  readonly JobStatesToNotify?: readonly JobState[] | undefined;
  readonly NotifyAll?: boolean | undefined;
  readonly DevicePickupSnsTopicARN?: string | undefined;
}

export interface OnDeviceServiceConfiguration {
  readonly NFSOnDeviceService?: NFSOnDeviceServiceConfiguration | undefined;
  readonly TGWOnDeviceService?: TGWOnDeviceServiceConfiguration | undefined;
  readonly EKSOnDeviceService?: EKSOnDeviceServiceConfiguration | undefined;
  readonly S3OnDeviceService?: S3OnDeviceServiceConfiguration | undefined;
}

export interface PickupDetails {
  readonly Name?: string | undefined;
  readonly PhoneNumber?: string | undefined;
  readonly Email?: string | undefined;
  readonly IdentificationNumber?: string | undefined;
  readonly IdentificationExpirationDate?: Instant | undefined;
  readonly IdentificationIssuingOrg?: string | undefined;
  readonly DevicePickupId?: string | undefined;
}

export type RemoteManagement = "INSTALLED_ONLY" | "INSTALLED_AUTOSTART" | "NOT_INSTALLED";

export interface ReturnShippingLabelAlreadyExistsException {
  readonly Message?: string | undefined;
}

export interface S3OnDeviceServiceConfiguration {
  readonly StorageLimit?: number | undefined;
  readonly StorageUnit?: StorageUnit | undefined;
  readonly ServiceSize?: number | undefined;
  readonly FaultTolerance?: number | undefined;
}

export interface S3Resource {
  readonly BucketArn?: string | undefined;
  readonly KeyRange?: KeyRange | undefined;
  readonly TargetOnDeviceServices?: readonly TargetOnDeviceService[] | undefined;
}

export type ServiceName = "KUBERNETES" | "EKS_ANYWHERE";

export interface ServiceVersion {
  readonly Version?: string | undefined;
}

export interface Shipment {
  readonly Status?: string | undefined;
  readonly TrackingNumber?: string | undefined;
}

export type ShipmentState = "RECEIVED" | "RETURNED";

export interface ShippingDetails {
  readonly ShippingOption?: ShippingOption | undefined;
  readonly InboundShipment?: Shipment | undefined;
  readonly OutboundShipment?: Shipment | undefined;
}

export type ShippingLabelStatus = "InProgress" | "TimedOut" | "Succeeded" | "Failed";

export type ShippingOption = "SECOND_DAY" | "NEXT_DAY" | "EXPRESS" | "STANDARD";

export type SnowballCapacity =
  | "T50"
  | "T80"
  | "T100"
  | "T42"
  | "T98"
  | "T8"
  | "T14"
  | "T32"
  | "NoPreference"
  | "T240"
  | "T13";

export type SnowballType =
  | "STANDARD"
  | "EDGE"
  | "EDGE_C"
  | "EDGE_CG"
  | "EDGE_S"
  | "SNC1_HDD"
  | "SNC1_SSD"
  | "V3_5C"
  | "V3_5S"
  | "RACK_5U_C";

export interface SnowconeDeviceConfiguration {
  readonly WirelessConnection?: WirelessConnection | undefined;
}

export type StorageUnit = "TB";

export interface TGWOnDeviceServiceConfiguration {
  readonly StorageLimit?: number | undefined;
  readonly StorageUnit?: StorageUnit | undefined;
}

export interface TargetOnDeviceService {
  readonly ServiceName?: DeviceServiceName | undefined;
  readonly TransferOption?: TransferOption | undefined;
}

export interface TaxDocuments {
  readonly IND?: INDTaxDocuments | undefined;
}

export type TransferOption = "IMPORT" | "EXPORT" | "LOCAL_USE";

export interface UnsupportedAddressException {
  readonly Message?: string | undefined;
}

export interface UpdateClusterRequest {
  readonly ClusterId: string;
  readonly RoleARN?: string | undefined;
  readonly Description?: string | undefined;
  readonly Resources?: JobResource | undefined;
  readonly OnDeviceServiceConfiguration?: OnDeviceServiceConfiguration | undefined;
  readonly AddressId?: string | undefined;
  readonly ShippingOption?: ShippingOption | undefined;
  readonly Notification?: Notification | undefined;
  readonly ForwardingAddressId?: string | undefined;
}

export type UpdateClusterResult = Readonly<Record<string, never>>;

export interface UpdateJobRequest {
  readonly JobId: string;
  readonly RoleARN?: string | undefined;
  readonly Notification?: Notification | undefined;
  readonly Resources?: JobResource | undefined;
  readonly OnDeviceServiceConfiguration?: OnDeviceServiceConfiguration | undefined;
  readonly AddressId?: string | undefined;
  readonly ShippingOption?: ShippingOption | undefined;
  readonly Description?: string | undefined;
  readonly SnowballCapacityPreference?: SnowballCapacity | undefined;
  readonly ForwardingAddressId?: string | undefined;
  readonly PickupDetails?: PickupDetails | undefined;
}

export type UpdateJobResult = Readonly<Record<string, never>>;

export interface UpdateJobShipmentStateRequest {
  readonly JobId: string;
  readonly ShipmentState: ShipmentState;
}

export type UpdateJobShipmentStateResult = Readonly<Record<string, never>>;

export interface UpdateLongTermPricingRequest {
  readonly LongTermPricingId: string;
  readonly ReplacementJob?: string | undefined;
  readonly IsLongTermPricingAutoRenew?: boolean | undefined;
}

export type UpdateLongTermPricingResult = Readonly<Record<string, never>>;

export interface WirelessConnection {
  readonly IsWifiEnabled?: boolean | undefined;
}
