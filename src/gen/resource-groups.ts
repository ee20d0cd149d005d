/** The operations and types of Resource Groups (API version 2017-11-27). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const resourceGroups: ServiceRef<Operations> = { id: "resource-groups" };

export interface Operations {
  readonly CancelTagSyncTask: {
    readonly input: CancelTagSyncTaskInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly CreateGroup: {
    readonly input: CreateGroupInput;
    readonly output: CreateGroupOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "TooManyRequestsException";
  };
  readonly DeleteGroup: {
    readonly input: DeleteGroupInput;
    readonly output: DeleteGroupOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetAccountSettings: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: GetAccountSettingsOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "TooManyRequestsException";
  };
  readonly GetGroup: {
    readonly input: GetGroupInput;
    readonly output: GetGroupOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetGroupConfiguration: {
    readonly input: GetGroupConfigurationInput;
    readonly output: GetGroupConfigurationOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetGroupQuery: {
    readonly input: GetGroupQueryInput;
    readonly output: GetGroupQueryOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly GetTagSyncTask: {
    readonly input: GetTagSyncTaskInput;
    readonly output: GetTagSyncTaskOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly GetTags: {
    readonly input: GetTagsInput;
    readonly output: GetTagsOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly GroupResources: {
    readonly input: GroupResourcesInput;
    readonly output: GroupResourcesOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly ListGroupResources: {
    readonly input: ListGroupResourcesInput;
    readonly output: ListGroupResourcesOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly ListGroupingStatuses: {
    readonly input: ListGroupingStatusesInput;
    readonly output: ListGroupingStatusesOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "TooManyRequestsException";
  };
  readonly ListGroups: {
    readonly input: ListGroupsInput;
    readonly output: ListGroupsOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "TooManyRequestsException";
  };
  readonly ListTagSyncTasks: {
    readonly input: ListTagSyncTasksInput;
    readonly output: ListTagSyncTasksOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly PutGroupConfiguration: {
    readonly input: PutGroupConfigurationInput;
    readonly output: PutGroupConfigurationOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly SearchResources: {
    readonly input: SearchResourcesInput;
    readonly output: SearchResourcesOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly StartTagSyncTask: {
    readonly input: StartTagSyncTaskInput;
    readonly output: StartTagSyncTaskOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException"
      | "UnauthorizedException";
  };
  readonly Tag: {
    readonly input: TagInput;
    readonly output: TagOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly UngroupResources: {
    readonly input: UngroupResourcesInput;
    readonly output: UngroupResourcesOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly Untag: {
    readonly input: UntagInput;
    readonly output: UntagOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly UpdateAccountSettings: {
    readonly input: UpdateAccountSettingsInput;
    readonly output: UpdateAccountSettingsOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "TooManyRequestsException";
  };
  readonly UpdateGroup: {
    readonly input: UpdateGroupInput;
    readonly output: UpdateGroupOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
  readonly UpdateGroupQuery: {
    readonly input: UpdateGroupQueryInput;
    readonly output: UpdateGroupQueryOutput;
    readonly errors:
      | "BadRequestException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "MethodNotAllowedException"
      | "NotFoundException"
      | "TooManyRequestsException";
  };
}

export interface AccountSettings {
  readonly GroupLifecycleEventsDesiredStatus?: GroupLifecycleEventsDesiredStatus | undefined;
  readonly GroupLifecycleEventsStatus?: GroupLifecycleEventsStatus | undefined;
  readonly GroupLifecycleEventsStatusMessage?: string | undefined;
}

export interface BadRequestException {
  readonly Message?: string | undefined;
}

export interface CancelTagSyncTaskInput {
  readonly TaskArn: string;
}

export interface CreateGroupInput {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly ResourceQuery?: ResourceQuery | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly Configuration?: readonly GroupConfigurationItem[] | undefined;
  readonly Criticality?: number | undefined;
  readonly Owner?: string | undefined;
  readonly DisplayName?: string | undefined;
}

export interface CreateGroupOutput {
  readonly Group?: Group | undefined;
  readonly ResourceQuery?: ResourceQuery | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly GroupConfiguration?: GroupConfiguration | undefined;
}

export interface DeleteGroupInput {
  readonly GroupName?: string | undefined;
  readonly Group?: string | undefined;
}

export interface DeleteGroupOutput {
  readonly Group?: Group | undefined;
}

export interface FailedResource {
  readonly ResourceArn?: string | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly ErrorCode?: string | undefined;
}

export interface ForbiddenException {
  readonly Message?: string | undefined;
}

export interface GetAccountSettingsOutput {
  readonly AccountSettings?: AccountSettings | undefined;
}

export interface GetGroupConfigurationInput {
  readonly Group?: string | undefined;
}

export interface GetGroupConfigurationOutput {
  readonly GroupConfiguration?: GroupConfiguration | undefined;
}

export interface GetGroupInput {
  readonly GroupName?: string | undefined;
  readonly Group?: string | undefined;
}

export interface GetGroupOutput {
  readonly Group?: Group | undefined;
}

export interface GetGroupQueryInput {
  readonly GroupName?: string | undefined;
  readonly Group?: string | undefined;
}

export interface GetGroupQueryOutput {
  readonly GroupQuery?: GroupQuery | undefined;
}

export interface GetTagSyncTaskInput {
  readonly TaskArn: string;
}

export interface GetTagSyncTaskOutput {
  readonly GroupArn?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly TaskArn?: string | undefined;
  readonly TagKey?: string | undefined;
  readonly TagValue?: string | undefined;
  readonly ResourceQuery?: ResourceQuery | undefined;
  readonly RoleArn?: string | undefined;
  readonly Status?: TagSyncTaskStatus | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
}

export interface GetTagsInput {
  readonly Arn: string;
}

export interface GetTagsOutput {
  readonly Arn?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface Group {
  readonly GroupArn: string;
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Criticality?: number | undefined;
  readonly Owner?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly ApplicationTag?: Readonly<Record<string, string>> | undefined;
}

export interface GroupConfiguration {
  readonly Configuration?: readonly GroupConfigurationItem[] | undefined;
  readonly ProposedConfiguration?: readonly GroupConfigurationItem[] | undefined;
  readonly Status?: GroupConfigurationStatus | undefined;
  readonly FailureReason?: string | undefined;
}

export interface GroupConfigurationItem {
  readonly Type: string;
  readonly Parameters?: readonly GroupConfigurationParameter[] | undefined;
}

export interface GroupConfigurationParameter {
  readonly Name: string;
  readonly Values?: readonly string[] | undefined;
}

export type GroupConfigurationStatus = "UPDATING" | "UPDATE_COMPLETE" | "UPDATE_FAILED";

export interface GroupFilter {
  readonly Name: GroupFilterName;
  readonly Values: readonly string[];
}

export type GroupFilterName =
  | "resource-type"
  | "configuration-type"
  | "owner"
  | "display-name"
  | "criticality";

export interface GroupIdentifier {
  readonly GroupName?: string | undefined;
  readonly GroupArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly Criticality?: number | undefined;
  readonly Owner?: string | undefined;
  readonly DisplayName?: string | undefined;
}

export type GroupLifecycleEventsDesiredStatus = "ACTIVE" | "INACTIVE";

export type GroupLifecycleEventsStatus = "ACTIVE" | "INACTIVE" | "IN_PROGRESS" | "ERROR";

export interface GroupQuery {
  readonly GroupName: string;
  readonly ResourceQuery: ResourceQuery;
}

export interface GroupResourcesInput {
  readonly Group: string;
  readonly ResourceArns: readonly string[];
}

export interface GroupResourcesOutput {
  readonly Succeeded?: readonly string[] | undefined;
  readonly Failed?: readonly FailedResource[] | undefined;
  readonly Pending?: readonly PendingResource[] | undefined;
}

export type GroupingStatus = "SUCCESS" | "FAILED" | "IN_PROGRESS" | "SKIPPED";

export interface GroupingStatusesItem {
  readonly ResourceArn?: string | undefined;
  readonly Action?: GroupingType | undefined;
  readonly Status?: GroupingStatus | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly UpdatedAt?: Instant | undefined;
}

export type GroupingType = "GROUP" | "UNGROUP";

export interface InternalServerErrorException {
  readonly Message?: string | undefined;
}

export interface ListGroupResourcesInput {
  readonly GroupName?: string | undefined;
  readonly Group?: string | undefined;
  readonly Filters?: readonly ResourceFilter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListGroupResourcesItem {
  readonly Identifier?: ResourceIdentifier | undefined;
  readonly Status?: ResourceStatus | undefined;
}

export interface ListGroupResourcesOutput {
  readonly Resources?: readonly ListGroupResourcesItem[] | undefined;
  readonly ResourceIdentifiers?: readonly ResourceIdentifier[] | undefined;
  readonly NextToken?: string | undefined;
  readonly QueryErrors?: readonly QueryError[] | undefined;
}

export interface ListGroupingStatusesFilter {
  readonly Name: ListGroupingStatusesFilterName;
  readonly Values: readonly string[];
}

export type ListGroupingStatusesFilterName = "status" | "resource-arn";

export interface ListGroupingStatusesInput {
  readonly Group: string;
  readonly MaxResults?: number | undefined;
  readonly Filters?: readonly ListGroupingStatusesFilter[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListGroupingStatusesOutput {
  readonly Group?: string | undefined;
  readonly GroupingStatuses?: readonly GroupingStatusesItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListGroupsInput {
  readonly Filters?: readonly GroupFilter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListGroupsOutput {
  readonly GroupIdentifiers?: readonly GroupIdentifier[] | undefined;
  readonly Groups?: readonly Group[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagSyncTasksFilter {
  readonly GroupArn?: string | undefined;
  readonly GroupName?: string | undefined;
}

export interface ListTagSyncTasksInput {
  readonly Filters?: readonly ListTagSyncTasksFilter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTagSyncTasksOutput {
  readonly TagSyncTasks?: readonly TagSyncTaskItem[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface MethodNotAllowedException {
  readonly Message?: string | undefined;
}

export interface NotFoundException {
  readonly Message?: string | undefined;
}

export interface PendingResource {
  readonly ResourceArn?: string | undefined;
}

export interface PutGroupConfigurationInput {
  readonly Group?: string | undefined;
  readonly Configuration?: readonly GroupConfigurationItem[] | undefined;
}

export type PutGroupConfigurationOutput = Readonly<Record<string, never>>;

export interface QueryError {
  readonly ErrorCode?: QueryErrorCode | undefined;
  readonly Message?: string | undefined;
}

export type QueryErrorCode =
  | "CLOUDFORMATION_STACK_INACTIVE"
  | "CLOUDFORMATION_STACK_NOT_EXISTING"
  | "CLOUDFORMATION_STACK_UNASSUMABLE_ROLE"
  | "RESOURCE_TYPE_NOT_SUPPORTED";

export type QueryType = "TAG_FILTERS_1_0" | "CLOUDFORMATION_STACK_1_0";

export interface ResourceFilter {
  readonly Name: ResourceFilterName;
  readonly Values: readonly string[];
}

export type ResourceFilterName = "resource-type";

export interface ResourceIdentifier {
  readonly ResourceArn?: string | undefined;
  readonly ResourceType?: string | undefined;
}

export interface ResourceQuery {
  readonly Type: QueryType;
  readonly Query: string;
}

export interface ResourceStatus {
  readonly Name?: ResourceStatusValue | undefined;
}

export type ResourceStatusValue = "PENDING";

export interface SearchResourcesInput {
  readonly ResourceQuery: ResourceQuery;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface SearchResourcesOutput {
  readonly ResourceIdentifiers?: readonly ResourceIdentifier[] | undefined;
  readonly NextToken?: string | undefined;
  readonly QueryErrors?: readonly QueryError[] | undefined;
}

export interface StartTagSyncTaskInput {
  readonly Group: string;
  readonly TagKey?: string | undefined;
  readonly TagValue?: string | undefined;
  readonly ResourceQuery?: ResourceQuery | undefined;
  readonly RoleArn: string;
}

export interface StartTagSyncTaskOutput {
  readonly GroupArn?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly TaskArn?: string | undefined;
  readonly TagKey?: string | undefined;
  readonly TagValue?: string | undefined;
  readonly ResourceQuery?: ResourceQuery | undefined;
  readonly RoleArn?: string | undefined;
}

export interface TagInput {
  readonly Arn: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface TagOutput {
  readonly Arn?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface TagSyncTaskItem {
  readonly GroupArn?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly TaskArn?: string | undefined;
  readonly TagKey?: string | undefined;
  readonly TagValue?: string | undefined;
  readonly ResourceQuery?: ResourceQuery | undefined;
  readonly RoleArn?: string | undefined;
  readonly Status?: TagSyncTaskStatus | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
}

export type TagSyncTaskStatus = "ACTIVE" | "ERROR";

export interface TooManyRequestsException {
  readonly Message?: string | undefined;
}

export interface UnauthorizedException {
  readonly Message?: string | undefined;
}

export interface UngroupResourcesInput {
  readonly Group: string;
  readonly ResourceArns: readonly string[];
}

export interface UngroupResourcesOutput {
  readonly Succeeded?: readonly string[] | undefined;
  readonly Failed?: readonly FailedResource[] | undefined;
  readonly Pending?: readonly PendingResource[] | undefined;
}

export interface UntagInput {
  readonly Arn: string;
  readonly Keys: readonly string[];
}

export interface UntagOutput {
  readonly Arn?: string | undefined;
  readonly Keys?: readonly string[] | undefined;
}

export interface UpdateAccountSettingsInput {
  readonly GroupLifecycleEventsDesiredStatus?: GroupLifecycleEventsDesiredStatus | undefined;
}

export interface UpdateAccountSettingsOutput {
  readonly AccountSettings?: AccountSettings | undefined;
}

export interface UpdateGroupInput {
  readonly GroupName?: string | undefined;
  readonly Group?: string | undefined;
  readonly Description?: string | undefined;
  readonly Criticality?: number | undefined;
  readonly Owner?: string | undefined;
  readonly DisplayName?: string | undefined;
}

export interface UpdateGroupOutput {
  readonly Group?: Group | undefined;
}

export interface UpdateGroupQueryInput {
  readonly GroupName?: string | undefined;
  readonly Group?: string | undefined;
  readonly ResourceQuery: ResourceQuery;
}

export interface UpdateGroupQueryOutput {
  readonly GroupQuery?: GroupQuery | undefined;
}
