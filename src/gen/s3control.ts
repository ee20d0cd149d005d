/** The operations and types of S3 Control (API version 2018-08-20). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const s3control: ServiceRef<Operations> = { id: "s3control" };

export interface Operations {
  readonly AssociateAccessGrantsIdentityCenter: {
    readonly input: AssociateAccessGrantsIdentityCenterRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly CreateAccessGrant: {
    readonly input: CreateAccessGrantRequest;
    readonly output: CreateAccessGrantResult;
    readonly errors: never;
  };
  readonly CreateAccessGrantsInstance: {
    readonly input: CreateAccessGrantsInstanceRequest;
    readonly output: CreateAccessGrantsInstanceResult;
    readonly errors: never;
  };
  readonly CreateAccessGrantsLocation: {
    readonly input: CreateAccessGrantsLocationRequest;
    readonly output: CreateAccessGrantsLocationResult;
    readonly errors: never;
  };
  readonly CreateAccessPoint: {
    readonly input: CreateAccessPointRequest;
    readonly output: CreateAccessPointResult;
    readonly errors: never;
  };
  readonly CreateAccessPointForObjectLambda: {
    readonly input: CreateAccessPointForObjectLambdaRequest;
    readonly output: CreateAccessPointForObjectLambdaResult;
    readonly errors: never;
  };
  readonly CreateBucket: {
    readonly input: CreateBucketRequest;
    readonly output: CreateBucketResult;
    readonly errors: "BucketAlreadyExists" | "BucketAlreadyOwnedByYou";
  };
  readonly CreateJob: {
    readonly input: CreateJobRequest;
    readonly output: CreateJobResult;
    readonly errors:
      | "BadRequestException"
      | "IdempotencyException"
      | "InternalServiceException"
      | "TooManyRequestsException";
  };
  readonly CreateMultiRegionAccessPoint: {
    readonly input: CreateMultiRegionAccessPointRequest;
    readonly output: CreateMultiRegionAccessPointResult;
    readonly errors: never;
  };
  readonly CreateStorageLensGroup: {
    readonly input: CreateStorageLensGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteAccessGrant: {
    readonly input: DeleteAccessGrantRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteAccessGrantsInstance: {
    readonly input: DeleteAccessGrantsInstanceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteAccessGrantsInstanceResourcePolicy: {
    readonly input: DeleteAccessGrantsInstanceResourcePolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteAccessGrantsLocation: {
    readonly input: DeleteAccessGrantsLocationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteAccessPoint: {
    readonly input: DeleteAccessPointRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteAccessPointForObjectLambda: {
    readonly input: DeleteAccessPointForObjectLambdaRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteAccessPointPolicy: {
    readonly input: DeleteAccessPointPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteAccessPointPolicyForObjectLambda: {
    readonly input: DeleteAccessPointPolicyForObjectLambdaRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteAccessPointScope: {
    readonly input: DeleteAccessPointScopeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteBucket: {
    readonly input: DeleteBucketRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteBucketLifecycleConfiguration: {
    readonly input: DeleteBucketLifecycleConfigurationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteBucketPolicy: {
    readonly input: DeleteBucketPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteBucketReplication: {
    readonly input: DeleteBucketReplicationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteBucketTagging: {
    readonly input: DeleteBucketTaggingRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteJobTagging: {
    readonly input: DeleteJobTaggingRequest;
    readonly output: DeleteJobTaggingResult;
    readonly errors:
      | "InternalServiceException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly DeleteMultiRegionAccessPoint: {
    readonly input: DeleteMultiRegionAccessPointRequest;
    readonly output: DeleteMultiRegionAccessPointResult;
    readonly errors: never;
  };
  readonly DeletePublicAccessBlock: {
    readonly input: DeletePublicAccessBlockRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteStorageLensConfiguration: {
    readonly input: DeleteStorageLensConfigurationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteStorageLensConfigurationTagging: {
    readonly input: DeleteStorageLensConfigurationTaggingRequest;
    readonly output: DeleteStorageLensConfigurationTaggingResult;
    readonly errors: never;
  };
  readonly DeleteStorageLensGroup: {
    readonly input: DeleteStorageLensGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DescribeJob: {
    readonly input: DescribeJobRequest;
    readonly output: DescribeJobResult;
    readonly errors:
      | "BadRequestException"
      | "InternalServiceException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly DescribeMultiRegionAccessPointOperation: {
    readonly input: DescribeMultiRegionAccessPointOperationRequest;
    readonly output: DescribeMultiRegionAccessPointOperationResult;
    readonly errors: never;
  };
  readonly DissociateAccessGrantsIdentityCenter: {
    readonly input: DissociateAccessGrantsIdentityCenterRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly GetAccessGrant: {
    readonly input: GetAccessGrantRequest;
    readonly output: GetAccessGrantResult;
    readonly errors: never;
  };
  readonly GetAccessGrantsInstance: {
    readonly input: GetAccessGrantsInstanceRequest;
    readonly output: GetAccessGrantsInstanceResult;
    readonly errors: never;
  };
  readonly GetAccessGrantsInstanceForPrefix: {
    readonly input: GetAccessGrantsInstanceForPrefixRequest;
    readonly output: GetAccessGrantsInstanceForPrefixResult;
    readonly errors: never;
  };
  readonly GetAccessGrantsInstanceResourcePolicy: {
    readonly input: GetAccessGrantsInstanceResourcePolicyRequest;
    readonly output: GetAccessGrantsInstanceResourcePolicyResult;
    readonly errors: never;
  };
  readonly GetAccessGrantsLocation: {
    readonly input: GetAccessGrantsLocationRequest;
    readonly output: GetAccessGrantsLocationResult;
    readonly errors: never;
  };
  readonly GetAccessPoint: {
    readonly input: GetAccessPointRequest;
    readonly output: GetAccessPointResult;
    readonly errors: never;
  };
  readonly GetAccessPointConfigurationForObjectLambda: {
    readonly input: GetAccessPointConfigurationForObjectLambdaRequest;
    readonly output: GetAccessPointConfigurationForObjectLambdaResult;
    readonly errors: never;
  };
  readonly GetAccessPointForObjectLambda: {
    readonly input: GetAccessPointForObjectLambdaRequest;
    readonly output: GetAccessPointForObjectLambdaResult;
    readonly errors: never;
  };
  readonly GetAccessPointPolicy: {
    readonly input: GetAccessPointPolicyRequest;
    readonly output: GetAccessPointPolicyResult;
    readonly errors: never;
  };
  readonly GetAccessPointPolicyForObjectLambda: {
    readonly input: GetAccessPointPolicyForObjectLambdaRequest;
    readonly output: GetAccessPointPolicyForObjectLambdaResult;
    readonly errors: never;
  };
  readonly GetAccessPointPolicyStatus: {
    readonly input: GetAccessPointPolicyStatusRequest;
    readonly output: GetAccessPointPolicyStatusResult;
    readonly errors: never;
  };
  readonly GetAccessPointPolicyStatusForObjectLambda: {
    readonly input: GetAccessPointPolicyStatusForObjectLambdaRequest;
    readonly output: GetAccessPointPolicyStatusForObjectLambdaResult;
    readonly errors: never;
  };
  readonly GetAccessPointScope: {
    readonly input: GetAccessPointScopeRequest;
    readonly output: GetAccessPointScopeResult;
    readonly errors: never;
  };
  readonly GetBucket: {
    readonly input: GetBucketRequest;
    readonly output: GetBucketResult;
    readonly errors: never;
  };
  readonly GetBucketLifecycleConfiguration: {
    readonly input: GetBucketLifecycleConfigurationRequest;
    readonly output: GetBucketLifecycleConfigurationResult;
    readonly errors: never;
  };
  readonly GetBucketPolicy: {
    readonly input: GetBucketPolicyRequest;
    readonly output: GetBucketPolicyResult;
    readonly errors: never;
  };
  readonly GetBucketReplication: {
    readonly input: GetBucketReplicationRequest;
    readonly output: GetBucketReplicationResult;
    readonly errors: never;
  };
  readonly GetBucketTagging: {
    readonly input: GetBucketTaggingRequest;
    readonly output: GetBucketTaggingResult;
    readonly errors: never;
  };
  readonly GetBucketVersioning: {
    readonly input: GetBucketVersioningRequest;
    readonly output: GetBucketVersioningResult;
    readonly errors: never;
  };
  readonly GetDataAccess: {
    readonly input: GetDataAccessRequest;
    readonly output: GetDataAccessResult;
    readonly errors: never;
  };
  readonly GetJobTagging: {
    readonly input: GetJobTaggingRequest;
    readonly output: GetJobTaggingResult;
    readonly errors:
      | "InternalServiceException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetMultiRegionAccessPoint: {
    readonly input: GetMultiRegionAccessPointRequest;
    readonly output: GetMultiRegionAccessPointResult;
    readonly errors: never;
  };
  readonly GetMultiRegionAccessPointPolicy: {
    readonly input: GetMultiRegionAccessPointPolicyRequest;
    readonly output: GetMultiRegionAccessPointPolicyResult;
    readonly errors: never;
  };
  readonly GetMultiRegionAccessPointPolicyStatus: {
    readonly input: GetMultiRegionAccessPointPolicyStatusRequest;
    readonly output: GetMultiRegionAccessPointPolicyStatusResult;
    readonly errors: never;
  };
  readonly GetMultiRegionAccessPointRoutes: {
    readonly input: GetMultiRegionAccessPointRoutesRequest;
    readonly output: GetMultiRegionAccessPointRoutesResult;
    readonly errors: never;
  };
  readonly GetPublicAccessBlock: {
    readonly input: GetPublicAccessBlockRequest;
    readonly output: GetPublicAccessBlockOutput;
    readonly errors: "NoSuchPublicAccessBlockConfiguration";
  };
  readonly GetStorageLensConfiguration: {
    readonly input: GetStorageLensConfigurationRequest;
    readonly output: GetStorageLensConfigurationResult;
    readonly errors: never;
  };
  readonly GetStorageLensConfigurationTagging: {
    readonly input: GetStorageLensConfigurationTaggingRequest;
    readonly output: GetStorageLensConfigurationTaggingResult;
    readonly errors: never;
  };
  readonly GetStorageLensGroup: {
    readonly input: GetStorageLensGroupRequest;
    readonly output: GetStorageLensGroupResult;
    readonly errors: never;
  };
  readonly ListAccessGrants: {
    readonly input: ListAccessGrantsRequest;
    readonly output: ListAccessGrantsResult;
    readonly errors: never;
  };
  readonly ListAccessGrantsInstances: {
    readonly input: ListAccessGrantsInstancesRequest;
    readonly output: ListAccessGrantsInstancesResult;
    readonly errors: never;
  };
  readonly ListAccessGrantsLocations: {
    readonly input: ListAccessGrantsLocationsRequest;
    readonly output: ListAccessGrantsLocationsResult;
    readonly errors: never;
  };
  readonly ListAccessPoints: {
    readonly input: ListAccessPointsRequest;
    readonly output: ListAccessPointsResult;
    readonly errors: never;
  };
  readonly ListAccessPointsForDirectoryBuckets: {
    readonly input: ListAccessPointsForDirectoryBucketsRequest;
    readonly output: ListAccessPointsForDirectoryBucketsResult;
    readonly errors: never;
  };
  readonly ListAccessPointsForObjectLambda: {
    readonly input: ListAccessPointsForObjectLambdaRequest;
    readonly output: ListAccessPointsForObjectLambdaResult;
    readonly errors: never;
  };
  readonly ListCallerAccessGrants: {
    readonly input: ListCallerAccessGrantsRequest;
    readonly output: ListCallerAccessGrantsResult;
    readonly errors: never;
  };
  readonly ListJobs: {
    readonly input: ListJobsRequest;
    readonly output: ListJobsResult;
    readonly errors:
      | "InternalServiceException"
      | "InvalidNextTokenException"
      | "InvalidRequestException";
  };
  readonly ListMultiRegionAccessPoints: {
    readonly input: ListMultiRegionAccessPointsRequest;
    readonly output: ListMultiRegionAccessPointsResult;
    readonly errors: never;
  };
  readonly ListRegionalBuckets: {
    readonly input: ListRegionalBucketsRequest;
    readonly output: ListRegionalBucketsResult;
    readonly errors: never;
  };
  readonly ListStorageLensConfigurations: {
    readonly input: ListStorageLensConfigurationsRequest;
    readonly output: ListStorageLensConfigurationsResult;
    readonly errors: never;
  };
  readonly ListStorageLensGroups: {
    readonly input: ListStorageLensGroupsRequest;
    readonly output: ListStorageLensGroupsResult;
    readonly errors: never;
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResult;
    readonly errors: never;
  };
  readonly PutAccessGrantsInstanceResourcePolicy: {
    readonly input: PutAccessGrantsInstanceResourcePolicyRequest;
    readonly output: PutAccessGrantsInstanceResourcePolicyResult;
    readonly errors: never;
  };
  readonly PutAccessPointConfigurationForObjectLambda: {
    readonly input: PutAccessPointConfigurationForObjectLambdaRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly PutAccessPointPolicy: {
    readonly input: PutAccessPointPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly PutAccessPointPolicyForObjectLambda: {
    readonly input: PutAccessPointPolicyForObjectLambdaRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly PutAccessPointScope: {
    readonly input: PutAccessPointScopeRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly PutBucketLifecycleConfiguration: {
    readonly input: PutBucketLifecycleConfigurationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly PutBucketPolicy: {
    readonly input: PutBucketPolicyRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly PutBucketReplication: {
    readonly input: PutBucketReplicationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly PutBucketTagging: {
    readonly input: PutBucketTaggingRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly PutBucketVersioning: {
    readonly input: PutBucketVersioningRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly PutJobTagging: {
    readonly input: PutJobTaggingRequest;
    readonly output: PutJobTaggingResult;
    readonly errors:
      | "InternalServiceException"
      | "NotFoundException"
      | "TooManyRequestsException"
      | "TooManyTagsException";
  };
  readonly PutMultiRegionAccessPointPolicy: {
    readonly input: PutMultiRegionAccessPointPolicyRequest;
    readonly output: PutMultiRegionAccessPointPolicyResult;
    readonly errors: never;
  };
  readonly PutPublicAccessBlock: {
    readonly input: PutPublicAccessBlockRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly PutStorageLensConfiguration: {
    readonly input: PutStorageLensConfigurationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly PutStorageLensConfigurationTagging: {
    readonly input: PutStorageLensConfigurationTaggingRequest;
    readonly output: PutStorageLensConfigurationTaggingResult;
    readonly errors: never;
  };
  readonly SubmitMultiRegionAccessPointRoutes: {
    readonly input: SubmitMultiRegionAccessPointRoutesRequest;
    readonly output: SubmitMultiRegionAccessPointRoutesResult;
    readonly errors: never;
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResult;
    readonly errors: never;
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResult;
    readonly errors: never;
  };
  readonly UpdateAccessGrantsLocation: {
    readonly input: UpdateAccessGrantsLocationRequest;
    readonly output: UpdateAccessGrantsLocationResult;
    readonly errors: never;
  };
  readonly UpdateJobPriority: {
    readonly input: UpdateJobPriorityRequest;
    readonly output: UpdateJobPriorityResult;
    readonly errors:
      | "BadRequestException"
      | "InternalServiceException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly UpdateJobStatus: {
    readonly input: UpdateJobStatusRequest;
    readonly output: UpdateJobStatusResult;
    readonly errors:
      | "BadRequestException"
      | "InternalServiceException"
      | "JobStatusException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly UpdateStorageLensGroup: {
    readonly input: UpdateStorageLensGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
}

export interface AbortIncompleteMultipartUpload {
  readonly DaysAfterInitiation?: number | undefined;
}

export interface AccessControlTranslation {
  readonly Owner: OwnerOverride;
}

export interface AccessGrantsLocationConfiguration {
  readonly S3SubPrefix?: string | undefined;
}

export interface AccessPoint {
  readonly Name: string;
  readonly NetworkOrigin: NetworkOrigin;
  readonly VpcConfiguration?: VpcConfiguration | undefined;
  readonly Bucket: string;
  readonly AccessPointArn?: string | undefined;
  readonly Alias?: string | undefined;
  readonly BucketAccountId?: string | undefined;
  readonly DataSourceId?: string | undefined;
  readonly DataSourceType?: string | undefined;
}

export interface AccountLevel {
  readonly ActivityMetrics?: ActivityMetrics | undefined;
  readonly BucketLevel: BucketLevel;
  readonly AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics | undefined;
  readonly AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics | undefined;
  readonly DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics | undefined;
  readonly AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics | undefined;
  readonly StorageLensGroupLevel?: StorageLensGroupLevel | undefined;
}

export interface ActivityMetrics {
  readonly IsEnabled?: boolean | undefined;
}

export interface AdvancedCostOptimizationMetrics {
  readonly IsEnabled?: boolean | undefined;
}

export interface AdvancedDataProtectionMetrics {
  readonly IsEnabled?: boolean | undefined;
}

export interface AdvancedPerformanceMetrics {
  readonly IsEnabled?: boolean | undefined;
}

export interface AssociateAccessGrantsIdentityCenterRequest {
  readonly AccountId: string;
  readonly IdentityCenterArn: string;
}

export interface AsyncErrorDetails {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
  readonly Resource?: string | undefined;
  readonly RequestId?: string | undefined;
}

export interface AsyncOperation {
  readonly CreationTime?: Instant | undefined;
  readonly Operation?: AsyncOperationName | undefined;
  readonly RequestTokenARN?: string | undefined;
  readonly RequestParameters?: AsyncRequestParameters | undefined;
  readonly RequestStatus?: string | undefined;
  readonly ResponseDetails?: AsyncResponseDetails | undefined;
}

export type AsyncOperationName =
  | "CreateMultiRegionAccessPoint"
  | "DeleteMultiRegionAccessPoint"
  | "PutMultiRegionAccessPointPolicy";

export interface AsyncRequestParameters {
  readonly CreateMultiRegionAccessPointRequest?: CreateMultiRegionAccessPointInput | undefined;
  readonly DeleteMultiRegionAccessPointRequest?: DeleteMultiRegionAccessPointInput | undefined;
  readonly PutMultiRegionAccessPointPolicyRequest?: PutMultiRegionAccessPointPolicyInput | undefined;
}

export interface AsyncResponseDetails {
  readonly MultiRegionAccessPointDetails?: MultiRegionAccessPointsAsyncResponse | undefined;
  readonly ErrorDetails?: AsyncErrorDetails | undefined;
}

export interface AwsLambdaTransformation {
  readonly FunctionArn: string;
  readonly FunctionPayload?: string | undefined;
}

export interface BadRequestException {
  readonly Message?: string | undefined;
}

export type BucketAlreadyExists = Readonly<Record<string, never>>;

export type BucketAlreadyOwnedByYou = Readonly<Record<string, never>>;

export type BucketCannedACL =
  | "private"
  | "public-read"
  | "public-read-write"
  | "authenticated-read";

export interface BucketLevel {
  readonly ActivityMetrics?: ActivityMetrics | undefined;
  readonly PrefixLevel?: PrefixLevel | undefined;
  readonly AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics | undefined;
  readonly AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics | undefined;
  readonly DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics | undefined;
  readonly AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics | undefined;
}

export type BucketLocationConstraint =
  | "EU"
  | "eu-west-1"
  | "us-west-1"
  | "us-west-2"
  | "ap-south-1"
  | "ap-southeast-1"
  | "ap-southeast-2"
  | "ap-northeast-1"
  | "sa-east-1"
  | "cn-north-1"
  | "eu-central-1";

export type BucketVersioningStatus = "Enabled" | "Suspended";

export interface CloudWatchMetrics {
  readonly IsEnabled: boolean;
}

export type ComputeObjectChecksumAlgorithm =
  | "CRC32"
  | "CRC32C"
  | "CRC64NVME"
  | "MD5"
  | "SHA1"
  | "SHA256"
  | "SHA512"
  | "XXHASH64"
  | "XXHASH3"
  | "XXHASH128";

export type ComputeObjectChecksumType = "FULL_OBJECT" | "COMPOSITE";

export interface CreateAccessGrantRequest {
  readonly AccountId: string;
  readonly AccessGrantsLocationId: string;
  readonly AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  readonly Grantee: Grantee;
  readonly Permission: Permission;
  readonly ApplicationArn?: string | undefined;
  readonly S3PrefixType?: S3PrefixType | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessGrantResult {
  readonly CreatedAt?: Instant | undefined;
  readonly AccessGrantId?: string | undefined;
  readonly AccessGrantArn?: string | undefined;
  readonly Grantee?: Grantee | undefined;
  readonly AccessGrantsLocationId?: string | undefined;
  readonly AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  readonly Permission?: Permission | undefined;
  readonly ApplicationArn?: string | undefined;
  readonly GrantScope?: string | undefined;
}

export interface CreateAccessGrantsInstanceRequest {
  readonly AccountId: string;
  readonly IdentityCenterArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessGrantsInstanceResult {
  readonly CreatedAt?: Instant | undefined;
  readonly AccessGrantsInstanceId?: string | undefined;
  readonly AccessGrantsInstanceArn?: string | undefined;
  readonly IdentityCenterArn?: string | undefined;
  readonly IdentityCenterInstanceArn?: string | undefined;
  readonly IdentityCenterApplicationArn?: string | undefined;
}

export interface CreateAccessGrantsLocationRequest {
  readonly AccountId: string;
  readonly LocationScope: string;
  readonly IAMRoleArn: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessGrantsLocationResult {
  readonly CreatedAt?: Instant | undefined;
  readonly AccessGrantsLocationId?: string | undefined;
  readonly AccessGrantsLocationArn?: string | undefined;
  readonly LocationScope?: string | undefined;
  readonly IAMRoleArn?: string | undefined;
}

export interface CreateAccessPointForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Configuration: ObjectLambdaConfiguration;
}

export interface CreateAccessPointForObjectLambdaResult {
  readonly ObjectLambdaAccessPointArn?: string | undefined;
  readonly Alias?: ObjectLambdaAccessPointAlias | undefined;
}

export interface CreateAccessPointRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Bucket: string;
  readonly VpcConfiguration?: VpcConfiguration | undefined;
  readonly PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
  readonly BucketAccountId?: string | undefined;
  readonly Scope?: Scope | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateAccessPointResult {
  readonly AccessPointArn?: string | undefined;
  readonly Alias?: string | undefined;
}

export interface CreateBucketConfiguration {
  readonly LocationConstraint?: BucketLocationConstraint | undefined;
}

export interface CreateBucketRequest {
  readonly ACL?: BucketCannedACL | undefined;
  readonly Bucket: string;
  readonly CreateBucketConfiguration?: CreateBucketConfiguration | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWrite?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
  readonly ObjectLockEnabledForBucket?: boolean | undefined;
  readonly OutpostId?: string | undefined;
}

export interface CreateBucketResult {
  readonly Location?: string | undefined;
  readonly BucketArn?: string | undefined;
}

export interface CreateJobRequest {
  readonly AccountId: string;
  readonly ConfirmationRequired?: boolean | undefined;
  readonly Operation: JobOperation;
  readonly Report: JobReport;
  readonly ClientRequestToken: string;
  readonly Manifest?: JobManifest | undefined;
  readonly Description?: string | undefined;
  readonly Priority: number;
  readonly RoleArn: string;
  readonly Tags?: readonly S3Tag[] | undefined;
  readonly ManifestGenerator?: JobManifestGenerator | undefined;
}

export interface CreateJobResult {
  readonly JobId?: string | undefined;
}

export interface CreateMultiRegionAccessPointInput {
  readonly Name: string;
  readonly PublicAccessBlock?: PublicAccessBlockConfiguration | undefined;
  readonly Regions: readonly Region[];
}

export interface CreateMultiRegionAccessPointRequest {
  readonly AccountId: string;
  readonly ClientToken: string;
  readonly Details: CreateMultiRegionAccessPointInput;
}

export interface CreateMultiRegionAccessPointResult {
  readonly RequestTokenARN?: string | undefined;
}

export interface CreateStorageLensGroupRequest {
  readonly AccountId: string;
  readonly StorageLensGroup: StorageLensGroup;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface Credentials {
  readonly AccessKeyId?: string | undefined;
  readonly SecretAccessKey?: string | undefined;
  readonly SessionToken?: string | undefined;
  readonly Expiration?: Instant | undefined;
}

export interface DSSEKMSFilter {
  readonly KmsKeyArn?: string | undefined;
}

export interface DeleteAccessGrantRequest {
  readonly AccountId: string;
  readonly AccessGrantId: string;
}

export interface DeleteAccessGrantsInstanceRequest {
  readonly AccountId: string;
}

export interface DeleteAccessGrantsInstanceResourcePolicyRequest {
  readonly AccountId: string;
}

export interface DeleteAccessGrantsLocationRequest {
  readonly AccountId: string;
  readonly AccessGrantsLocationId: string;
}

export interface DeleteAccessPointForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface DeleteAccessPointPolicyForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface DeleteAccessPointPolicyRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface DeleteAccessPointRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface DeleteAccessPointScopeRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface DeleteBucketLifecycleConfigurationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}

export interface DeleteBucketPolicyRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}

export interface DeleteBucketReplicationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}

export interface DeleteBucketRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}

export interface DeleteBucketTaggingRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}

export interface DeleteJobTaggingRequest {
  readonly AccountId: string;
  readonly JobId: string;
}

export type DeleteJobTaggingResult = Readonly<Record<string, never>>;

export interface DeleteMarkerReplication {
  readonly Status: DeleteMarkerReplicationStatus;
}

export type DeleteMarkerReplicationStatus = "Enabled" | "Disabled";

export interface DeleteMultiRegionAccessPointInput {
  readonly Name: string;
}

export interface DeleteMultiRegionAccessPointRequest {
  readonly AccountId: string;
  readonly ClientToken: string;
  readonly Details: DeleteMultiRegionAccessPointInput;
}

export interface DeleteMultiRegionAccessPointResult {
  readonly RequestTokenARN?: string | undefined;
}

export interface DeletePublicAccessBlockRequest {
  readonly AccountId: string;
}

export interface DeleteStorageLensConfigurationRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
}

export interface DeleteStorageLensConfigurationTaggingRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
}

export type DeleteStorageLensConfigurationTaggingResult = Readonly<Record<string, never>>;

export interface DeleteStorageLensGroupRequest {
  readonly Name: string;
  readonly AccountId: string;
}

export interface DescribeJobRequest {
  readonly AccountId: string;
  readonly JobId: string;
}

export interface DescribeJobResult {
  readonly Job?: JobDescriptor | undefined;
}

export interface DescribeMultiRegionAccessPointOperationRequest {
  readonly AccountId: string;
  readonly RequestTokenARN: string;
}

export interface DescribeMultiRegionAccessPointOperationResult {
  readonly AsyncOperation?: AsyncOperation | undefined;
}

export interface Destination {
  readonly Account?: string | undefined;
  readonly Bucket: string;
  readonly ReplicationTime?: ReplicationTime | undefined;
  readonly AccessControlTranslation?: AccessControlTranslation | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
  readonly Metrics?: Metrics | undefined;
  readonly StorageClass?: ReplicationStorageClass | undefined;
}

export interface DetailedStatusCodesMetrics {
  readonly IsEnabled?: boolean | undefined;
}

export interface DissociateAccessGrantsIdentityCenterRequest {
  readonly AccountId: string;
}

export interface EncryptionConfiguration {
  readonly ReplicaKmsKeyID?: string | undefined;
}

export interface EstablishedMultiRegionAccessPointPolicy {
  readonly Policy?: string | undefined;
}

export interface ExcludeShape {
  readonly Buckets?: readonly string[] | undefined;
  readonly Regions?: readonly string[] | undefined;
}

export interface ExistingObjectReplication {
  readonly Status: ExistingObjectReplicationStatus;
}

export type ExistingObjectReplicationStatus = "Enabled" | "Disabled";

export type ExpirationStatus = "Enabled" | "Disabled";

export type Format = "CSV" | "Parquet";

export interface GeneratedManifestEncryption {
  readonly SSES3?: SSES3Encryption | undefined;
  readonly SSEKMS?: SSEKMSEncryption | undefined;
}

export type GeneratedManifestFormat = "S3InventoryReport_CSV_20211130";

export interface GetAccessGrantRequest {
  readonly AccountId: string;
  readonly AccessGrantId: string;
}

export interface GetAccessGrantResult {
  readonly CreatedAt?: Instant | undefined;
  readonly AccessGrantId?: string | undefined;
  readonly AccessGrantArn?: string | undefined;
  readonly Grantee?: Grantee | undefined;
  readonly Permission?: Permission | undefined;
  readonly AccessGrantsLocationId?: string | undefined;
  readonly AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  readonly GrantScope?: string | undefined;
  readonly ApplicationArn?: string | undefined;
}

export interface GetAccessGrantsInstanceForPrefixRequest {
  readonly AccountId: string;
  readonly S3Prefix: string;
}

export interface GetAccessGrantsInstanceForPrefixResult {
  readonly AccessGrantsInstanceArn?: string | undefined;
  readonly AccessGrantsInstanceId?: string | undefined;
}

export interface GetAccessGrantsInstanceRequest {
  readonly AccountId: string;
}

export interface GetAccessGrantsInstanceResourcePolicyRequest {
  readonly AccountId: string;
}

export interface GetAccessGrantsInstanceResourcePolicyResult {
  readonly Policy?: string | undefined;
  readonly Organization?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
}

export interface GetAccessGrantsInstanceResult {
  readonly AccessGrantsInstanceArn?: string | undefined;
  readonly AccessGrantsInstanceId?: string | undefined;
  readonly IdentityCenterArn?: string | undefined;
  readonly IdentityCenterInstanceArn?: string | undefined;
  readonly IdentityCenterApplicationArn?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
}

export interface GetAccessGrantsLocationRequest {
  readonly AccountId: string;
  readonly AccessGrantsLocationId: string;
}

export interface GetAccessGrantsLocationResult {
  readonly CreatedAt?: Instant | undefined;
  readonly AccessGrantsLocationId?: string | undefined;
  readonly AccessGrantsLocationArn?: string | undefined;
  readonly LocationScope?: string | undefined;
  readonly IAMRoleArn?: string | undefined;
}

export interface GetAccessPointConfigurationForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface GetAccessPointConfigurationForObjectLambdaResult {
  readonly Configuration?: ObjectLambdaConfiguration | undefined;
}

export interface GetAccessPointForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface GetAccessPointForObjectLambdaResult {
  readonly Name?: string | undefined;
  readonly PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly Alias?: ObjectLambdaAccessPointAlias | undefined;
}

export interface GetAccessPointPolicyForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface GetAccessPointPolicyForObjectLambdaResult {
  readonly Policy?: string | undefined;
}

export interface GetAccessPointPolicyRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface GetAccessPointPolicyResult {
  readonly Policy?: string | undefined;
}

export interface GetAccessPointPolicyStatusForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface GetAccessPointPolicyStatusForObjectLambdaResult {
  readonly PolicyStatus?: PolicyStatus | undefined;
}

export interface GetAccessPointPolicyStatusRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface GetAccessPointPolicyStatusResult {
  readonly PolicyStatus?: PolicyStatus | undefined;
}

export interface GetAccessPointRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface GetAccessPointResult {
  readonly Name?: string | undefined;
  readonly Bucket?: string | undefined;
  readonly NetworkOrigin?: NetworkOrigin | undefined;
  readonly VpcConfiguration?: VpcConfiguration | undefined;
  readonly PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly Alias?: string | undefined;
  readonly AccessPointArn?: string | undefined;
  readonly Endpoints?: Readonly<Record<string, string>> | undefined;
  readonly BucketAccountId?: string | undefined;
  readonly DataSourceId?: string | undefined;
  readonly DataSourceType?: string | undefined;
}

export interface GetAccessPointScopeRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface GetAccessPointScopeResult {
  readonly Scope?: Scope | undefined;
}

export interface GetBucketLifecycleConfigurationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}

export interface GetBucketLifecycleConfigurationResult {
  readonly Rules?: readonly LifecycleRule[] | undefined;
}

export interface GetBucketPolicyRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}

export interface GetBucketPolicyResult {
  readonly Policy?: string | undefined;
}

export interface GetBucketReplicationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}

export interface GetBucketReplicationResult {
  readonly ReplicationConfiguration?: ReplicationConfiguration | undefined;
}

export interface GetBucketRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}

export interface GetBucketResult {
  readonly Bucket?: string | undefined;
  readonly PublicAccessBlockEnabled?: boolean | undefined;
  readonly CreationDate?: Instant | undefined;
}

export interface GetBucketTaggingRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}

export interface GetBucketTaggingResult {
  readonly TagSet: readonly S3Tag[];
}

export interface GetBucketVersioningRequest {
  readonly AccountId: string;
  readonly Bucket: string;
}

export interface GetBucketVersioningResult {
  readonly Status?: BucketVersioningStatus | undefined;
  readonly MFADelete?: MFADeleteStatus | undefined;
}

export interface GetDataAccessRequest {
  readonly AccountId: string;
  readonly Target: string;
  readonly Permission: Permission;
  readonly DurationSeconds?: number | undefined;
  readonly Privilege?: Privilege | undefined;
  readonly TargetType?: S3PrefixType | undefined;
  readonly AuditContext?: string | undefined;
}

export interface GetDataAccessResult {
  readonly Credentials?: Credentials | undefined;
  readonly MatchedGrantTarget?: string | undefined;
  readonly Grantee?: Grantee | undefined;
}

export interface GetJobTaggingRequest {
  readonly AccountId: string;
  readonly JobId: string;
}

export interface GetJobTaggingResult {
  readonly Tags?: readonly S3Tag[] | undefined;
}

export interface GetMultiRegionAccessPointPolicyRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface GetMultiRegionAccessPointPolicyResult {
  readonly Policy?: MultiRegionAccessPointPolicyDocument | undefined;
}

export interface GetMultiRegionAccessPointPolicyStatusRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface GetMultiRegionAccessPointPolicyStatusResult {
  readonly Established?: PolicyStatus | undefined;
}

export interface GetMultiRegionAccessPointRequest {
  readonly AccountId: string;
  readonly Name: string;
}

export interface GetMultiRegionAccessPointResult {
  readonly AccessPoint?: MultiRegionAccessPointReport | undefined;
}

export interface GetMultiRegionAccessPointRoutesRequest {
  readonly AccountId: string;
  readonly Mrap: string;
}

export interface GetMultiRegionAccessPointRoutesResult {
  readonly Mrap?: string | undefined;
  readonly Routes?: readonly MultiRegionAccessPointRoute[] | undefined;
}

export interface GetPublicAccessBlockOutput {
  readonly PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
}

export interface GetPublicAccessBlockRequest {
  readonly AccountId: string;
}

export interface GetStorageLensConfigurationRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
}

export interface GetStorageLensConfigurationResult {
  readonly StorageLensConfiguration?: StorageLensConfiguration | undefined;
}

export interface GetStorageLensConfigurationTaggingRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
}

export interface GetStorageLensConfigurationTaggingResult {
  readonly Tags?: readonly StorageLensTag[] | undefined;
}

export interface GetStorageLensGroupRequest {
  readonly Name: string;
  readonly AccountId: string;
}

export interface GetStorageLensGroupResult {
  readonly StorageLensGroup?: StorageLensGroup | undefined;
}

export interface Grantee {
  readonly GranteeType?: GranteeType | undefined;
  readonly GranteeIdentifier?: string | undefined;
}

export type GranteeType = "DIRECTORY_USER" | "DIRECTORY_GROUP" | "IAM";

export interface IdempotencyException {
  readonly Message?: string | undefined;
}

export interface Include {
  readonly Buckets?: readonly string[] | undefined;
  readonly Regions?: readonly string[] | undefined;
}

export interface InternalServiceException {
  readonly Message?: string | undefined;
}

export interface InvalidNextTokenException {
  readonly Message?: string | undefined;
}

export interface InvalidRequestException {
  readonly Message?: string | undefined;
}

export interface JobDescriptor {
  readonly JobId?: string | undefined;
  readonly ConfirmationRequired?: boolean | undefined;
  readonly Description?: string | undefined;
  readonly JobArn?: string | undefined;
  readonly Status?: JobStatus | undefined;
  readonly Manifest?: JobManifest | undefined;
  readonly Operation?: JobOperation | undefined;
  readonly Priority?: number | undefined;
  readonly ProgressSummary?: JobProgressSummary | undefined;
  readonly StatusUpdateReason?: string | undefined;
  readonly FailureReasons?: readonly JobFailure[] | undefined;
  readonly Report?: JobReport | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly TerminationDate?: Instant | undefined;
  readonly RoleArn?: string | undefined;
  readonly SuspendedDate?: Instant | undefined;
  readonly SuspendedCause?: string | undefined;
  readonly ManifestGenerator?: JobManifestGenerator | undefined;
  readonly GeneratedManifestDescriptor?: S3GeneratedManifestDescriptor | undefined;
}

export interface JobFailure {
  readonly FailureCode?: string | undefined;
  readonly FailureReason?: string | undefined;
}

export interface JobListDescriptor {
  readonly JobId?: string | undefined;
  readonly Description?: string | undefined;
  readonly Operation?: OperationName | undefined;
  readonly Priority?: number | undefined;
  readonly Status?: JobStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly TerminationDate?: Instant | undefined;
  readonly ProgressSummary?: JobProgressSummary | undefined;
}

export interface JobManifest {
  readonly Spec: JobManifestSpec;
  readonly Location: JobManifestLocation;
}

export type JobManifestFieldName = "Ignore" | "Bucket" | "Key" | "VersionId";

export type JobManifestFormat = "S3BatchOperations_CSV_20180820" | "S3InventoryReport_CSV_20161130";

export interface JobManifestGenerator {
  readonly S3JobManifestGenerator?: S3JobManifestGenerator | undefined;
}

export interface JobManifestGeneratorFilter {
  readonly EligibleForReplication?: boolean | undefined;
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly ObjectReplicationStatuses?: readonly ReplicationStatus[] | undefined;
  readonly KeyNameConstraint?: KeyNameConstraint | undefined;
  readonly ObjectSizeGreaterThanBytes?: number | undefined;
  readonly ObjectSizeLessThanBytes?: number | undefined;
  readonly MatchAnyStorageClass?: readonly S3StorageClass[] | undefined;
  readonly MatchAnyObjectEncryption?: readonly ObjectEncryptionFilter[] | undefined;
}

export interface JobManifestLocation {
  readonly ObjectArn: string;
  readonly ObjectVersionId?: string | undefined;
  readonly ETag: string;
}

export interface JobManifestSpec {
  readonly Format: JobManifestFormat;
  readonly Fields?: readonly JobManifestFieldName[] | undefined;
}

export interface JobOperation {
  readonly LambdaInvoke?: LambdaInvokeOperation | undefined;
  readonly S3PutObjectCopy?: S3CopyObjectOperation | undefined;
  readonly S3PutObjectAcl?: S3SetObjectAclOperation | undefined;
  readonly S3PutObjectTagging?: S3SetObjectTaggingOperation | undefined;
  readonly S3DeleteObjectTagging?: S3DeleteObjectTaggingOperation | undefined;
  readonly S3InitiateRestoreObject?: S3InitiateRestoreObjectOperation | undefined;
  readonly S3PutObjectLegalHold?: S3SetObjectLegalHoldOperation | undefined;
  readonly S3PutObjectRetention?: S3SetObjectRetentionOperation | undefined;
  readonly S3ReplicateObject?: S3ReplicateObjectOperation | undefined;
  readonly S3ComputeObjectChecksum?: S3ComputeObjectChecksumOperation | undefined;
  readonly S3UpdateObjectEncryption?: S3UpdateObjectEncryptionOperation | undefined;
}

export interface JobProgressSummary {
  readonly TotalNumberOfTasks?: number | undefined;
  readonly NumberOfTasksSucceeded?: number | undefined;
  readonly NumberOfTasksFailed?: number | undefined;
  readonly Timers?: JobTimers | undefined;
}

export interface JobReport {
  readonly Bucket?: string | undefined;
  readonly Format?: JobReportFormat | undefined;
  readonly Enabled: boolean;
  readonly Prefix?: string | undefined;
  readonly ReportScope?: JobReportScope | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

export type JobReportFormat = "Report_CSV_20180820";

export type JobReportScope = "AllTasks" | "FailedTasksOnly";

export type JobStatus =
  | "Active"
  | "Cancelled"
  | "Cancelling"
  | "Complete"
  | "Completing"
  | "Failed"
  | "Failing"
  | "New"
  | "Paused"
  | "Pausing"
  | "Preparing"
  | "Ready"
  | "Suspended";

export interface JobStatusException {
  readonly Message?: string | undefined;
}

export interface JobTimers {
  readonly ElapsedTimeInActiveSeconds?: number | undefined;
}

export interface KeyNameConstraint {
  readonly MatchAnyPrefix?: readonly string[] | undefined;
  readonly MatchAnySuffix?: readonly string[] | undefined;
  readonly MatchAnySubstring?: readonly string[] | undefined;
}

export interface LambdaInvokeOperation {
  readonly FunctionArn?: string | undefined;
  readonly InvocationSchemaVersion?: string | undefined;
  readonly UserArguments?: Readonly<Record<string, string>> | undefined;
}

export interface LifecycleConfiguration {
  readonly Rules?: readonly LifecycleRule[] | undefined;
}

export interface LifecycleExpiration {
  readonly Date?: Instant | undefined;
  readonly Days?: number | undefined;
  readonly ExpiredObjectDeleteMarker?: boolean | undefined;
}

export interface LifecycleRule {
  readonly Expiration?: LifecycleExpiration | undefined;
  readonly ID?: string | undefined;
  readonly Filter?: LifecycleRuleFilter | undefined;
  readonly Status: ExpirationStatus;
  readonly Transitions?: readonly Transition[] | undefined;
  readonly NoncurrentVersionTransitions?: readonly NoncurrentVersionTransition[] | undefined;
  readonly NoncurrentVersionExpiration?: NoncurrentVersionExpiration | undefined;
  readonly AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload | undefined;
}

export interface LifecycleRuleAndOperator {
  readonly Prefix?: string | undefined;
  readonly Tags?: readonly S3Tag[] | undefined;
  readonly ObjectSizeGreaterThan?: number | undefined;
  readonly ObjectSizeLessThan?: number | undefined;
}

export interface LifecycleRuleFilter {
  readonly Prefix?: string | undefined;
  readonly Tag?: S3Tag | undefined;
  readonly And?: LifecycleRuleAndOperator | undefined;
  readonly ObjectSizeGreaterThan?: number | undefined;
  readonly ObjectSizeLessThan?: number | undefined;
}

export interface ListAccessGrantEntry {
  readonly CreatedAt?: Instant | undefined;
  readonly AccessGrantId?: string | undefined;
  readonly AccessGrantArn?: string | undefined;
  readonly Grantee?: Grantee | undefined;
  readonly Permission?: Permission | undefined;
  readonly AccessGrantsLocationId?: string | undefined;
  readonly AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined;
  readonly GrantScope?: string | undefined;
  readonly ApplicationArn?: string | undefined;
}

export interface ListAccessGrantsInstanceEntry {
  readonly AccessGrantsInstanceId?: string | undefined;
  readonly AccessGrantsInstanceArn?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly IdentityCenterArn?: string | undefined;
  readonly IdentityCenterInstanceArn?: string | undefined;
  readonly IdentityCenterApplicationArn?: string | undefined;
}

export interface ListAccessGrantsInstancesRequest {
  readonly AccountId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAccessGrantsInstancesResult {
  readonly NextToken?: string | undefined;
  readonly AccessGrantsInstancesList?: readonly ListAccessGrantsInstanceEntry[] | undefined;
}

export interface ListAccessGrantsLocationsEntry {
  readonly CreatedAt?: Instant | undefined;
  readonly AccessGrantsLocationId?: string | undefined;
  readonly AccessGrantsLocationArn?: string | undefined;
  readonly LocationScope?: string | undefined;
  readonly IAMRoleArn?: string | undefined;
}

export interface ListAccessGrantsLocationsRequest {
  readonly AccountId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly LocationScope?: string | undefined;
}

export interface ListAccessGrantsLocationsResult {
  readonly NextToken?: string | undefined;
  readonly AccessGrantsLocationsList?: readonly ListAccessGrantsLocationsEntry[] | undefined;
}

export interface ListAccessGrantsRequest {
  readonly AccountId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly GranteeType?: GranteeType | undefined;
  readonly GranteeIdentifier?: string | undefined;
  readonly Permission?: Permission | undefined;
  readonly GrantScope?: string | undefined;
  readonly ApplicationArn?: string | undefined;
}

export interface ListAccessGrantsResult {
  readonly NextToken?: string | undefined;
  readonly AccessGrantsList?: readonly ListAccessGrantEntry[] | undefined;
}

export interface ListAccessPointsForDirectoryBucketsRequest {
  readonly AccountId: string;
  readonly DirectoryBucket?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAccessPointsForDirectoryBucketsResult {
  readonly AccessPointList?: readonly AccessPoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAccessPointsForObjectLambdaRequest {
  readonly AccountId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAccessPointsForObjectLambdaResult {
  readonly ObjectLambdaAccessPointList?: readonly ObjectLambdaAccessPoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAccessPointsRequest {
  readonly AccountId: string;
  readonly Bucket?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly DataSourceId?: string | undefined;
  readonly DataSourceType?: string | undefined;
}

export interface ListAccessPointsResult {
  readonly AccessPointList?: readonly AccessPoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCallerAccessGrantsEntry {
  readonly Permission?: Permission | undefined;
  readonly GrantScope?: string | undefined;
  readonly ApplicationArn?: string | undefined;
}

export interface ListCallerAccessGrantsRequest {
  readonly AccountId: string;
  readonly GrantScope?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly AllowedByApplication?: boolean | undefined;
}

export interface ListCallerAccessGrantsResult {
  readonly NextToken?: string | undefined;
  readonly CallerAccessGrantsList?: readonly ListCallerAccessGrantsEntry[] | undefined;
}

export interface ListJobsRequest {
  readonly AccountId: string;
  readonly JobStatuses?: readonly JobStatus[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListJobsResult {
  readonly NextToken?: string | undefined;
  readonly Jobs?: readonly JobListDescriptor[] | undefined;
}

export interface ListMultiRegionAccessPointsRequest {
  readonly AccountId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListMultiRegionAccessPointsResult {
  readonly AccessPoints?: readonly MultiRegionAccessPointReport[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListRegionalBucketsRequest {
  readonly AccountId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly OutpostId?: string | undefined;
}

export interface ListRegionalBucketsResult {
  readonly RegionalBucketList?: readonly RegionalBucket[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStorageLensConfigurationEntry {
  readonly Id: string;
  readonly StorageLensArn: string;
  readonly HomeRegion: string;
  readonly IsEnabled?: boolean | undefined;
}

export interface ListStorageLensConfigurationsRequest {
  readonly AccountId: string;
  readonly NextToken?: string | undefined;
}

export interface ListStorageLensConfigurationsResult {
  readonly NextToken?: string | undefined;
  readonly StorageLensConfigurationList?: readonly ListStorageLensConfigurationEntry[] | undefined;
}

export interface ListStorageLensGroupEntry {
  readonly Name: string;
  readonly StorageLensGroupArn: string;
  readonly HomeRegion: string;
}

export interface ListStorageLensGroupsRequest {
  readonly AccountId: string;
  readonly NextToken?: string | undefined;
}

export interface ListStorageLensGroupsResult {
  readonly NextToken?: string | undefined;
  readonly StorageLensGroupList?: readonly ListStorageLensGroupEntry[] | undefined;
}

export interface ListTagsForResourceRequest {
  readonly AccountId: string;
  readonly ResourceArn: string;
}

export interface ListTagsForResourceResult {
  readonly Tags?: readonly Tag[] | undefined;
}

export type MFADelete = "Enabled" | "Disabled";

export type MFADeleteStatus = "Enabled" | "Disabled";

export interface MatchObjectAge {
  readonly DaysGreaterThan?: number | undefined;
  readonly DaysLessThan?: number | undefined;
}

export interface MatchObjectSize {
  readonly BytesGreaterThan?: number | undefined;
  readonly BytesLessThan?: number | undefined;
}

export interface Metrics {
  readonly Status: MetricsStatus;
  readonly EventThreshold?: ReplicationTimeValue | undefined;
}

export type MetricsStatus = "Enabled" | "Disabled";

export interface MultiRegionAccessPointPolicyDocument {
  readonly Established?: EstablishedMultiRegionAccessPointPolicy | undefined;
  readonly Proposed?: ProposedMultiRegionAccessPointPolicy | undefined;
}

export interface MultiRegionAccessPointRegionalResponse {
  readonly Name?: string | undefined;
  readonly RequestStatus?: string | undefined;
}

export interface MultiRegionAccessPointReport {
  readonly Name?: string | undefined;
  readonly Alias?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly PublicAccessBlock?: PublicAccessBlockConfiguration | undefined;
  readonly Status?: MultiRegionAccessPointStatus | undefined;
  readonly Regions?: readonly RegionReport[] | undefined;
}

export interface MultiRegionAccessPointRoute {
  readonly Bucket?: string | undefined;
  readonly Region?: string | undefined;
  readonly TrafficDialPercentage: number;
}

export type MultiRegionAccessPointStatus =
  | "READY"
  | "INCONSISTENT_ACROSS_REGIONS"
  | "CREATING"
  | "PARTIALLY_CREATED"
  | "PARTIALLY_DELETED"
  | "DELETING";

export interface MultiRegionAccessPointsAsyncResponse {
  readonly Regions?: readonly MultiRegionAccessPointRegionalResponse[] | undefined;
}

export type NetworkOrigin = "Internet" | "VPC";

export interface NoSuchPublicAccessBlockConfiguration {
  readonly Message?: string | undefined;
}

export interface NoncurrentVersionExpiration {
  readonly NoncurrentDays?: number | undefined;
  readonly NewerNoncurrentVersions?: number | undefined;
}

export interface NoncurrentVersionTransition {
  readonly NoncurrentDays?: number | undefined;
  readonly StorageClass?: TransitionStorageClass | undefined;
}

export interface NotFoundException {
  readonly Message?: string | undefined;
}

export type NotSSEFilter = Readonly<Record<string, never>>;

export interface ObjectEncryption {
  readonly SSEKMS?: S3UpdateObjectEncryptionSSEKMS | undefined;
}

export interface ObjectEncryptionFilter {
  readonly SSES3?: SSES3Filter | undefined;
  readonly SSEKMS?: SSEKMSFilter | undefined;
  readonly DSSEKMS?: DSSEKMSFilter | undefined;
  readonly SSEC?: SSECFilter | undefined;
  readonly NOTSSE?: NotSSEFilter | undefined;
}

export interface ObjectLambdaAccessPoint {
  readonly Name: string;
  readonly ObjectLambdaAccessPointArn?: string | undefined;
  readonly Alias?: ObjectLambdaAccessPointAlias | undefined;
}

export interface ObjectLambdaAccessPointAlias {
  readonly Value?: string | undefined;
  readonly Status?: ObjectLambdaAccessPointAliasStatus | undefined;
}

export type ObjectLambdaAccessPointAliasStatus = "PROVISIONING" | "READY";

export type ObjectLambdaAllowedFeature =
  | "GetObject-Range"
  | "GetObject-PartNumber"
  | "HeadObject-Range"
  | "HeadObject-PartNumber";

export interface ObjectLambdaConfiguration {
  readonly SupportingAccessPoint: string;
  readonly CloudWatchMetricsEnabled?: boolean | undefined;
  readonly AllowedFeatures?: readonly ObjectLambdaAllowedFeature[] | undefined;
  readonly TransformationConfigurations: readonly ObjectLambdaTransformationConfiguration[];
}

export interface ObjectLambdaContentTransformation {
  readonly AwsLambda?: AwsLambdaTransformation | undefined;
}

export interface ObjectLambdaTransformationConfiguration {
  readonly Actions: readonly ObjectLambdaTransformationConfigurationAction[];
  readonly ContentTransformation: ObjectLambdaContentTransformation;
}

export type ObjectLambdaTransformationConfigurationAction = "GetObject" | "HeadObject" | "ListObjects" | "ListObjectsV2";

export type OperationName =
  | "LambdaInvoke"
  | "S3PutObjectCopy"
  | "S3PutObjectAcl"
  | "S3PutObjectTagging"
  | "S3DeleteObjectTagging"
  | "S3InitiateRestoreObject"
  | "S3PutObjectLegalHold"
  | "S3PutObjectRetention"
  | "S3ReplicateObject"
  | "S3ComputeObjectChecksum"
  | "S3UpdateObjectEncryption";

export type OutputSchemaVersion = "V_1";

export type OwnerOverride = "Destination";

export type Permission = "READ" | "WRITE" | "READWRITE";

export interface PolicyStatus {
  readonly IsPublic?: boolean | undefined;
}

export interface PrefixLevel {
  readonly StorageMetrics: PrefixLevelStorageMetrics;
}

export interface PrefixLevelStorageMetrics {
  readonly IsEnabled?: boolean | undefined;
  readonly SelectionCriteria?: SelectionCriteria | undefined;
}

export type Privilege = "Minimal" | "Default";

export interface ProposedMultiRegionAccessPointPolicy {
  readonly Policy?: string | undefined;
}

export interface PublicAccessBlockConfiguration {
  readonly BlockPublicAcls?: boolean | undefined;
  readonly IgnorePublicAcls?: boolean | undefined;
  readonly BlockPublicPolicy?: boolean | undefined;
  readonly RestrictPublicBuckets?: boolean | undefined;
}

export interface PutAccessGrantsInstanceResourcePolicyRequest {
  readonly AccountId: string;
  readonly Policy: string;
  readonly Organization?: string | undefined;
}

export interface PutAccessGrantsInstanceResourcePolicyResult {
  readonly Policy?: string | undefined;
  readonly Organization?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
}

export interface PutAccessPointConfigurationForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Configuration: ObjectLambdaConfiguration;
}

export interface PutAccessPointPolicyForObjectLambdaRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Policy: string;
}

export interface PutAccessPointPolicyRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Policy: string;
}

export interface PutAccessPointScopeRequest {
  readonly AccountId: string;
  readonly Name: string;
  readonly Scope: Scope;
}

export interface PutBucketLifecycleConfigurationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
  readonly LifecycleConfiguration?: LifecycleConfiguration | undefined;
}

export interface PutBucketPolicyRequest {
  readonly AccountId: string;
  readonly Bucket: string;
  readonly ConfirmRemoveSelfBucketAccess?: boolean | undefined;
  readonly Policy: string;
}

export interface PutBucketReplicationRequest {
  readonly AccountId: string;
  readonly Bucket: string;
  readonly ReplicationConfiguration: ReplicationConfiguration;
}

export interface PutBucketTaggingRequest {
  readonly AccountId: string;
  readonly Bucket: string;
  readonly Tagging: Tagging;
}

export interface PutBucketVersioningRequest {
  readonly AccountId: string;
  readonly Bucket: string;
  readonly MFA?: string | undefined;
  readonly VersioningConfiguration: VersioningConfiguration;
}

export interface PutJobTaggingRequest {
  readonly AccountId: string;
  readonly JobId: string;
  readonly Tags: readonly S3Tag[];
}

export type PutJobTaggingResult = Readonly<Record<string, never>>;

export interface PutMultiRegionAccessPointPolicyInput {
  readonly Name: string;
  readonly Policy: string;
}

export interface PutMultiRegionAccessPointPolicyRequest {
  readonly AccountId: string;
  readonly ClientToken: string;
  readonly Details: PutMultiRegionAccessPointPolicyInput;
}

export interface PutMultiRegionAccessPointPolicyResult {
  readonly RequestTokenARN?: string | undefined;
}

export interface PutPublicAccessBlockRequest {
  readonly PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
  readonly AccountId: string;
}

export interface PutStorageLensConfigurationRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
  readonly StorageLensConfiguration: StorageLensConfiguration;
  readonly Tags?: readonly StorageLensTag[] | undefined;
}

export interface PutStorageLensConfigurationTaggingRequest {
  readonly ConfigId: string;
  readonly AccountId: string;
  readonly Tags: readonly StorageLensTag[];
}

export type PutStorageLensConfigurationTaggingResult = Readonly<Record<string, never>>;

export interface Region {
  readonly Bucket: string;
  readonly BucketAccountId?: string | undefined;
}

export interface RegionReport {
  readonly Bucket?: string | undefined;
  readonly Region?: string | undefined;
  readonly BucketAccountId?: string | undefined;
}

export interface RegionalBucket {
  readonly Bucket: string;
  readonly BucketArn?: string | undefined;
  readonly PublicAccessBlockEnabled: boolean;
  readonly CreationDate: Instant;
  readonly OutpostId?: string | undefined;
}

export interface ReplicaModifications {
  readonly Status: ReplicaModificationsStatus;
}

export type ReplicaModificationsStatus = "Enabled" | "Disabled";

export interface ReplicationConfiguration {
  readonly Role: string;
  readonly Rules: readonly ReplicationRule[];
}

export interface ReplicationRule {
  readonly ID?: string | undefined;
  readonly Priority?: number | undefined;
  readonly Prefix?: string | undefined;
  readonly Filter?: ReplicationRuleFilter | undefined;
  readonly Status: ReplicationRuleStatus;
  readonly SourceSelectionCriteria?: SourceSelectionCriteria | undefined;
  readonly ExistingObjectReplication?: ExistingObjectReplication | undefined;
  readonly Destination: Destination;
  readonly DeleteMarkerReplication?: DeleteMarkerReplication | undefined;
  readonly Bucket: string;
}

export interface ReplicationRuleAndOperator {
  readonly Prefix?: string | undefined;
  readonly Tags?: readonly S3Tag[] | undefined;
}

export interface ReplicationRuleFilter {
  readonly Prefix?: string | undefined;
  readonly Tag?: S3Tag | undefined;
  readonly And?: ReplicationRuleAndOperator | undefined;
}

export type ReplicationRuleStatus = "Enabled" | "Disabled";

export type ReplicationStatus = "COMPLETED" | "FAILED" | "REPLICA" | "NONE";

export type ReplicationStorageClass =
  | "STANDARD"
  | "REDUCED_REDUNDANCY"
  | "STANDARD_IA"
  | "ONEZONE_IA"
  | "INTELLIGENT_TIERING"
  | "GLACIER"
  | "DEEP_ARCHIVE"
  | "OUTPOSTS"
  | "GLACIER_IR";

export interface ReplicationTime {
  readonly Status: ReplicationTimeStatus;
  readonly Time: ReplicationTimeValue;
}

export type ReplicationTimeStatus = "Enabled" | "Disabled";

export interface ReplicationTimeValue {
  readonly Minutes?: number | undefined;
}

export type RequestedJobStatus = "Cancelled" | "Ready";

export interface S3AccessControlList {
  readonly Owner: S3ObjectOwner;
  readonly Grants?: readonly S3Grant[] | undefined;
}

export interface S3AccessControlPolicy {
  readonly AccessControlList?: S3AccessControlList | undefined;
  readonly CannedAccessControlList?: S3CannedAccessControlList | undefined;
}

export interface S3BucketDestination {
  readonly Format: Format;
  readonly OutputSchemaVersion: OutputSchemaVersion;
  readonly AccountId: string;
  readonly Arn: string;
  readonly Prefix?: string | undefined;
  readonly Encryption?: StorageLensDataExportEncryption | undefined;
}

export type S3CannedAccessControlList =
  | "private"
  | "public-read"
  | "public-read-write"
  | "aws-exec-read"
  | "authenticated-read"
  | "bucket-owner-read"
  | "bucket-owner-full-control";

export type S3ChecksumAlgorithm =
  | "CRC32"
  | "CRC32C"
  | "SHA1"
  | "SHA256"
  | "CRC64NVME"
  | "SHA512"
  | "MD5"
  | "XXHASH64"
  | "XXHASH3"
  | "XXHASH128";

export interface S3ComputeObjectChecksumOperation {
  readonly ChecksumAlgorithm?: ComputeObjectChecksumAlgorithm | undefined;
  readonly ChecksumType?: ComputeObjectChecksumType | undefined;
}

export interface S3CopyObjectOperation {
  readonly TargetResource?: string | undefined;
  readonly CannedAccessControlList?: S3CannedAccessControlList | undefined;
  readonly AccessControlGrants?: readonly S3Grant[] | undefined;
  readonly MetadataDirective?: S3MetadataDirective | undefined;
  readonly ModifiedSinceConstraint?: Instant | undefined;
  readonly NewObjectMetadata?: S3ObjectMetadata | undefined;
  readonly NewObjectTagging?: readonly S3Tag[] | undefined;
  readonly RedirectLocation?: string | undefined;
  readonly RequesterPays?: boolean | undefined;
  readonly StorageClass?: S3StorageClass | undefined;
  readonly UnModifiedSinceConstraint?: Instant | undefined;
  readonly SSEAwsKmsKeyId?: string | undefined;
  readonly TargetKeyPrefix?: string | undefined;
  readonly ObjectLockLegalHoldStatus?: S3ObjectLockLegalHoldStatus | undefined;
  readonly ObjectLockMode?: S3ObjectLockMode | undefined;
  readonly ObjectLockRetainUntilDate?: Instant | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
  readonly ChecksumAlgorithm?: S3ChecksumAlgorithm | undefined;
}

export type S3DeleteObjectTaggingOperation = Readonly<Record<string, never>>;

export interface S3GeneratedManifestDescriptor {
  readonly Format?: GeneratedManifestFormat | undefined;
  readonly Location?: JobManifestLocation | undefined;
}

export type S3GlacierJobTier = "BULK" | "STANDARD";

export interface S3Grant {
  readonly Grantee?: S3Grantee | undefined;
  readonly Permission?: S3Permission | undefined;
}

export interface S3Grantee {
  readonly TypeIdentifier?: S3GranteeTypeIdentifier | undefined;
  readonly Identifier?: string | undefined;
  readonly DisplayName?: string | undefined;
}

export type S3GranteeTypeIdentifier = "id" | "emailAddress" | "uri";

export interface S3InitiateRestoreObjectOperation {
  readonly ExpirationInDays?: number | undefined;
  readonly GlacierJobTier?: S3GlacierJobTier | undefined;
}

export interface S3JobManifestGenerator {
  readonly ExpectedBucketOwner?: string | undefined;
  readonly SourceBucket: string;
  readonly ManifestOutputLocation?: S3ManifestOutputLocation | undefined;
  readonly Filter?: JobManifestGeneratorFilter | undefined;
  readonly EnableManifestOutput: boolean;
}

export interface S3ManifestOutputLocation {
  readonly ExpectedManifestBucketOwner?: string | undefined;
  readonly Bucket: string;
  readonly ManifestPrefix?: string | undefined;
  readonly ManifestEncryption?: GeneratedManifestEncryption | undefined;
  readonly ManifestFormat: GeneratedManifestFormat;
}

export type S3MetadataDirective = "COPY" | "REPLACE";

export interface S3ObjectLockLegalHold {
  readonly Status: S3ObjectLockLegalHoldStatus;
}

export type S3ObjectLockLegalHoldStatus = "OFF" | "ON";

export type S3ObjectLockMode = "COMPLIANCE" | "GOVERNANCE";

export type S3ObjectLockRetentionMode = "COMPLIANCE" | "GOVERNANCE";

export interface S3ObjectMetadata {
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly UserMetadata?: Readonly<Record<string, string>> | undefined;
  readonly ContentLength?: number | undefined;
  readonly ContentMD5?: string | undefined;
  readonly ContentType?: string | undefined;
  readonly HttpExpiresDate?: Instant | undefined;
  readonly RequesterCharged?: boolean | undefined;
  readonly SSEAlgorithm?: S3SSEAlgorithm | undefined;
}

export interface S3ObjectOwner {
  readonly ID?: string | undefined;
  readonly DisplayName?: string | undefined;
}

export type S3Permission = "FULL_CONTROL" | "READ" | "WRITE" | "READ_ACP" | "WRITE_ACP";

export type S3PrefixType = "Object";

export type S3ReplicateObjectOperation = Readonly<Record<string, never>>;

export interface S3Retention {
  readonly RetainUntilDate?: Instant | undefined;
  readonly Mode?: S3ObjectLockRetentionMode | undefined;
}

export type S3SSEAlgorithm = "AES256" | "KMS";

export interface S3SetObjectAclOperation {
  readonly AccessControlPolicy?: S3AccessControlPolicy | undefined;
}

export interface S3SetObjectLegalHoldOperation {
  readonly LegalHold: S3ObjectLockLegalHold;
}

export interface S3SetObjectRetentionOperation {
  readonly BypassGovernanceRetention?: boolean | undefined;
  readonly Retention: S3Retention;
}

export interface S3SetObjectTaggingOperation {
  readonly TagSet?: readonly S3Tag[] | undefined;
}

export type S3StorageClass =
  | "STANDARD"
  | "STANDARD_IA"
  | "ONEZONE_IA"
  | "GLACIER"
  | "INTELLIGENT_TIERING"
  | "DEEP_ARCHIVE"
  | "GLACIER_IR";

export interface S3Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface S3UpdateObjectEncryptionOperation {
  readonly ObjectEncryption?: ObjectEncryption | undefined;
}

export interface S3UpdateObjectEncryptionSSEKMS {
  readonly KMSKeyArn: string;
  readonly BucketKeyEnabled?: boolean | undefined;
}

export type SSECFilter = Readonly<Record<string, never>>;

export interface SSEKMS {
  readonly KeyId: string;
}

export interface SSEKMSEncryption {
  readonly KeyId: string;
}

export interface SSEKMSFilter {
  readonly KmsKeyArn?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
}

export type SSES3 = Readonly<Record<string, never>>;

export type SSES3Encryption = Readonly<Record<string, never>>;

export type SSES3Filter = Readonly<Record<string, never>>;

export interface Scope {
  readonly Prefixes?: readonly string[] | undefined;
  readonly Permissions?: readonly ScopePermission[] | undefined;
}

export type ScopePermission =
  | "GetObject"
  | "GetObjectAttributes"
  | "ListMultipartUploadParts"
  | "ListBucket"
  | "ListBucketMultipartUploads"
  | "PutObject"
  | "DeleteObject"
  | "AbortMultipartUpload";

export interface SelectionCriteria {
  readonly Delimiter?: string | undefined;
  readonly MaxDepth?: number | undefined;
  readonly MinStorageBytesPercentage?: number | undefined;
}

export interface SourceSelectionCriteria {
  readonly SseKmsEncryptedObjects?: SseKmsEncryptedObjects | undefined;
  readonly ReplicaModifications?: ReplicaModifications | undefined;
}

export interface SseKmsEncryptedObjects {
  readonly Status: SseKmsEncryptedObjectsStatus;
}

export type SseKmsEncryptedObjectsStatus = "Enabled" | "Disabled";

export interface StorageLensAwsOrg {
  readonly Arn: string;
}

export interface StorageLensConfiguration {
  readonly Id: string;
  readonly AccountLevel: AccountLevel;
  readonly Include?: Include | undefined;
  readonly Exclude?: ExcludeShape | undefined;
  readonly DataExport?: StorageLensDataExport | undefined;
  readonly ExpandedPrefixesDataExport?: StorageLensExpandedPrefixesDataExport | undefined;
  readonly IsEnabled: boolean;
  readonly AwsOrg?: StorageLensAwsOrg | undefined;
  readonly StorageLensArn?: string | undefined;
  readonly PrefixDelimiter?: string | undefined;
}

export interface StorageLensDataExport {
  readonly S3BucketDestination?: S3BucketDestination | undefined;
  readonly CloudWatchMetrics?: CloudWatchMetrics | undefined;
  readonly StorageLensTableDestination?: StorageLensTableDestination | undefined;
}

export interface StorageLensDataExportEncryption {
  readonly SSES3?: SSES3 | undefined;
  readonly SSEKMS?: SSEKMS | undefined;
}

export interface StorageLensExpandedPrefixesDataExport {
  readonly S3BucketDestination?: S3BucketDestination | undefined;
  readonly StorageLensTableDestination?: StorageLensTableDestination | undefined;
}

export interface StorageLensGroup {
  readonly Name: string;
  readonly Filter: StorageLensGroupFilter;
  readonly StorageLensGroupArn?: string | undefined;
}

export interface StorageLensGroupAndOperator {
  readonly MatchAnyPrefix?: readonly string[] | undefined;
  readonly MatchAnySuffix?: readonly string[] | undefined;
  readonly MatchAnyTag?: readonly S3Tag[] | undefined;
  readonly MatchObjectAge?: MatchObjectAge | undefined;
  readonly MatchObjectSize?: MatchObjectSize | undefined;
}

export interface StorageLensGroupFilter {
  readonly MatchAnyPrefix?: readonly string[] | undefined;
  readonly MatchAnySuffix?: readonly string[] | undefined;
  readonly MatchAnyTag?: readonly S3Tag[] | undefined;
  readonly MatchObjectAge?: MatchObjectAge | undefined;
  readonly MatchObjectSize?: MatchObjectSize | undefined;
  readonly And?: StorageLensGroupAndOperator | undefined;
  readonly Or?: StorageLensGroupOrOperator | undefined;
}

export interface StorageLensGroupLevel {
  readonly SelectionCriteria?: StorageLensGroupLevelSelectionCriteria | undefined;
}

export interface StorageLensGroupLevelSelectionCriteria {
  readonly Include?: readonly string[] | undefined;
  readonly Exclude?: readonly string[] | undefined;
}

export interface StorageLensGroupOrOperator {
  readonly MatchAnyPrefix?: readonly string[] | undefined;
  readonly MatchAnySuffix?: readonly string[] | undefined;
  readonly MatchAnyTag?: readonly S3Tag[] | undefined;
  readonly MatchObjectAge?: MatchObjectAge | undefined;
  readonly MatchObjectSize?: MatchObjectSize | undefined;
}

export interface StorageLensTableDestination {
  readonly IsEnabled: boolean;
  readonly Encryption?: StorageLensDataExportEncryption | undefined;
}

export interface StorageLensTag {
  readonly Key: string;
  readonly Value: string;
}

export interface SubmitMultiRegionAccessPointRoutesRequest {
  readonly AccountId: string;
  readonly Mrap: string;
  readonly RouteUpdates: readonly MultiRegionAccessPointRoute[];
}

export type SubmitMultiRegionAccessPointRoutesResult = Readonly<Record<string, never>>;

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagResourceRequest {
  readonly AccountId: string;
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResult = Readonly<Record<string, never>>;

export interface Tagging {
  readonly TagSet: readonly S3Tag[];
}

export interface TooManyRequestsException {
  readonly Message?: string | undefined;
}

export interface TooManyTagsException {
  readonly Message?: string | undefined;
}

export interface Transition {
  readonly Date?: Instant | undefined;
  readonly Days?: number | undefined;
  readonly StorageClass?: TransitionStorageClass | undefined;
}

export type TransitionStorageClass =
  | "GLACIER"
  | "STANDARD_IA"
  | "ONEZONE_IA"
  | "INTELLIGENT_TIERING"
  | "DEEP_ARCHIVE";

export interface UntagResourceRequest {
  readonly AccountId: string;
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResult = Readonly<Record<string, never>>;

export interface UpdateAccessGrantsLocationRequest {
  readonly AccountId: string;
  readonly AccessGrantsLocationId: string;
  readonly IAMRoleArn: string;
}

export interface UpdateAccessGrantsLocationResult {
  readonly CreatedAt?: Instant | undefined;
  readonly AccessGrantsLocationId?: string | undefined;
  readonly AccessGrantsLocationArn?: string | undefined;
  readonly LocationScope?: string | undefined;
  readonly IAMRoleArn?: string | undefined;
}

export interface UpdateJobPriorityRequest {
  readonly AccountId: string;
  readonly JobId: string;
  readonly Priority: number;
}

export interface UpdateJobPriorityResult {
  readonly JobId: string;
  readonly Priority: number;
}

export interface UpdateJobStatusRequest {
  readonly AccountId: string;
  readonly JobId: string;
  readonly RequestedJobStatus: RequestedJobStatus;
  readonly StatusUpdateReason?: string | undefined;
}

export interface UpdateJobStatusResult {
  readonly JobId?: string | undefined;
  readonly Status?: JobStatus | undefined;
  readonly StatusUpdateReason?: string | undefined;
}

export interface UpdateStorageLensGroupRequest {
  readonly Name: string;
  readonly AccountId: string;
  readonly StorageLensGroup: StorageLensGroup;
}

export interface VersioningConfiguration {
  readonly MFADelete?: MFADelete | undefined;
  readonly Status?: BucketVersioningStatus | undefined;
}

export interface VpcConfiguration {
  readonly VpcId: string;
}
