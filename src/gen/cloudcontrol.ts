/** The operations and types of CloudControl (API version 2021-09-30). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const cloudcontrol: ServiceRef<Operations> = { id: "cloudcontrol" };

export interface Operations {
  readonly CancelResourceRequest: {
    readonly input: CancelResourceRequestInput;
    readonly output: CancelResourceRequestOutput;
    readonly errors: "ConcurrentModificationException" | "RequestTokenNotFoundException";
  };
  readonly CreateResource: {
    readonly input: CreateResourceInput;
    readonly output: CreateResourceOutput;
    readonly errors:
      | "AlreadyExistsException"
      | "ClientTokenConflictException"
      | "ConcurrentOperationException"
      | "GeneralServiceException"
      | "HandlerFailureException"
      | "HandlerInternalFailureException"
      | "InvalidCredentialsException"
      | "InvalidRequestException"
      | "NetworkFailureException"
      | "NotStabilizedException"
      | "NotUpdatableException"
      | "PrivateTypeException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceInternalErrorException"
      | "ServiceLimitExceededException"
      | "ThrottlingException"
      | "TypeNotFoundException"
      | "UnsupportedActionException";
  };
  readonly DeleteResource: {
    readonly input: DeleteResourceInput;
    readonly output: DeleteResourceOutput;
    readonly errors:
      | "AlreadyExistsException"
      | "ClientTokenConflictException"
      | "ConcurrentOperationException"
      | "GeneralServiceException"
      | "HandlerFailureException"
      | "HandlerInternalFailureException"
      | "InvalidCredentialsException"
      | "InvalidRequestException"
      | "NetworkFailureException"
      | "NotStabilizedException"
      | "NotUpdatableException"
      | "PrivateTypeException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceInternalErrorException"
      | "ServiceLimitExceededException"
      | "ThrottlingException"
      | "TypeNotFoundException"
      | "UnsupportedActionException";
  };
  readonly GetResource: {
    readonly input: GetResourceInput;
    readonly output: GetResourceOutput;
    readonly errors:
      | "AlreadyExistsException"
      | "GeneralServiceException"
      | "HandlerFailureException"
      | "HandlerInternalFailureException"
      | "InvalidCredentialsException"
      | "InvalidRequestException"
      | "NetworkFailureException"
      | "NotStabilizedException"
      | "NotUpdatableException"
      | "PrivateTypeException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceInternalErrorException"
      | "ServiceLimitExceededException"
      | "ThrottlingException"
      | "TypeNotFoundException"
      | "UnsupportedActionException";
  };
  readonly GetResourceRequestStatus: {
    readonly input: GetResourceRequestStatusInput;
    readonly output: GetResourceRequestStatusOutput;
    readonly errors: "RequestTokenNotFoundException";
  };
  readonly ListResourceRequests: {
    readonly input: ListResourceRequestsInput;
    readonly output: ListResourceRequestsOutput;
    readonly errors: never;
  };
  readonly ListResources: {
    readonly input: ListResourcesInput;
    readonly output: ListResourcesOutput;
    readonly errors:
      | "AlreadyExistsException"
      | "GeneralServiceException"
      | "HandlerFailureException"
      | "HandlerInternalFailureException"
      | "InvalidCredentialsException"
      | "InvalidRequestException"
      | "NetworkFailureException"
      | "NotStabilizedException"
      | "NotUpdatableException"
      | "PrivateTypeException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceInternalErrorException"
      | "ServiceLimitExceededException"
      | "ThrottlingException"
      | "TypeNotFoundException"
      | "UnsupportedActionException";
  };
  readonly UpdateResource: {
    readonly input: UpdateResourceInput;
    readonly output: UpdateResourceOutput;
    readonly errors:
      | "AlreadyExistsException"
      | "ClientTokenConflictException"
      | "ConcurrentOperationException"
      | "GeneralServiceException"
      | "HandlerFailureException"
      | "HandlerInternalFailureException"
      | "InvalidCredentialsException"
      | "InvalidRequestException"
      | "NetworkFailureException"
      | "NotStabilizedException"
      | "NotUpdatableException"
      | "PrivateTypeException"
      | "ResourceConflictException"
      | "ResourceNotFoundException"
      | "ServiceInternalErrorException"
      | "ServiceLimitExceededException"
      | "ThrottlingException"
      | "TypeNotFoundException"
      | "UnsupportedActionException";
  };
}

export interface AlreadyExistsException {
  readonly Message?: string | undefined;
}

export interface CancelResourceRequestInput {
  readonly RequestToken: string;
}

export interface CancelResourceRequestOutput {
  readonly ProgressEvent?: ProgressEvent | undefined;
}

export interface ClientTokenConflictException {
  readonly Message?: string | undefined;
}

export interface ConcurrentModificationException {
  readonly Message?: string | undefined;
}

export interface ConcurrentOperationException {
  readonly Message?: string | undefined;
}

export interface CreateResourceInput {
  readonly TypeName: string;
  readonly TypeVersionId?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly DesiredState: string;
}

export interface CreateResourceOutput {
  readonly ProgressEvent?: ProgressEvent | undefined;
}

export interface DeleteResourceInput {
  readonly TypeName: string;
  readonly TypeVersionId?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly Identifier: string;
}

export interface DeleteResourceOutput {
  readonly ProgressEvent?: ProgressEvent | undefined;
}

export interface GeneralServiceException {
  readonly Message?: string | undefined;
}

export interface GetResourceInput {
  readonly TypeName: string;
  readonly TypeVersionId?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly Identifier: string;
}

export interface GetResourceOutput {
  readonly TypeName?: string | undefined;
  readonly ResourceDescription?: ResourceDescription | undefined;
}

export interface GetResourceRequestStatusInput {
  readonly RequestToken: string;
}

export interface GetResourceRequestStatusOutput {
  readonly ProgressEvent?: ProgressEvent | undefined;
  readonly HooksProgressEvent?: readonly HookProgressEvent[] | undefined;
}

export type HandlerErrorCode =
  | "NotUpdatable"
  | "InvalidRequest"
  | "AccessDenied"
  | "UnauthorizedTaggingOperation"
  | "InvalidCredentials"
  | "AlreadyExists"
  | "NotFound"
  | "ResourceConflict"
  | "Throttling"
  | "ServiceLimitExceeded"
  | "NotStabilized"
  | "GeneralServiceException"
  | "ServiceInternalError"
  | "ServiceTimeout"
  | "NetworkFailure"
  | "InternalFailure";

export interface HandlerFailureException {
  readonly Message?: string | undefined;
}

export interface HandlerInternalFailureException {
  readonly Message?: string | undefined;
}

export interface HookProgressEvent {
  readonly HookTypeName?: string | undefined;
  readonly HookTypeVersionId?: string | undefined;
  readonly HookTypeArn?: string | undefined;
  readonly InvocationPoint?: string | undefined;
  readonly HookStatus?: string | undefined;
  readonly HookEventTime?: Instant | undefined;
  readonly HookStatusMessage?: string | undefined;
  readonly FailureMode?: string | undefined;
}

export interface InvalidCredentialsException {
  readonly Message?: string | undefined;
}

export interface InvalidRequestException {
  readonly Message?: string | undefined;
}

export interface ListResourceRequestsInput {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly ResourceRequestStatusFilter?: ResourceRequestStatusFilter | undefined;
}

export interface ListResourceRequestsOutput {
  readonly ResourceRequestStatusSummaries?: readonly ProgressEvent[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListResourcesInput {
  readonly TypeName: string;
  readonly TypeVersionId?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly ResourceModel?: string | undefined;
}

export interface ListResourcesOutput {
  readonly TypeName?: string | undefined;
  readonly ResourceDescriptions?: readonly ResourceDescription[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface NetworkFailureException {
  readonly Message?: string | undefined;
}

export interface NotStabilizedException {
  readonly Message?: string | undefined;
}

export interface NotUpdatableException {
  readonly Message?: string | undefined;
}

export type Operation = "CREATE" | "DELETE" | "UPDATE";

export type OperationStatus =
  | "PENDING"
  | "IN_PROGRESS"
  | "SUCCESS"
  | "FAILED"
  | "CANCEL_IN_PROGRESS"
  | "CANCEL_COMPLETE";

export interface PrivateTypeException {
  readonly Message?: string | undefined;
}

export interface ProgressEvent {
  readonly TypeName?: string | undefined;
  readonly Identifier?: string | undefined;
  readonly RequestToken?: string | undefined;
  readonly HooksRequestToken?: string | undefined;
  readonly Operation?: Operation | undefined;
  readonly OperationStatus?: OperationStatus | undefined;
  readonly EventTime?: Instant | undefined;
  readonly ResourceModel?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly ErrorCode?: HandlerErrorCode | undefined;
  readonly RetryAfter?: Instant | undefined;
}

export interface RequestTokenNotFoundException {
  readonly Message?: string | undefined;
}

export interface ResourceConflictException {
  readonly Message?: string | undefined;
}

export interface ResourceDescription {
  readonly Identifier?: string | undefined;
  readonly Properties?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
}

export interface ResourceRequestStatusFilter {
  readonly Operations?: readonly Operation[] | undefined;
  readonly OperationStatuses?: readonly OperationStatus[] | undefined;
}

export interface ServiceInternalErrorException {
  readonly Message?: string | undefined;
}

export interface ServiceLimitExceededException {
  readonly Message?: string | undefined;
}

export interface ThrottlingException {
  readonly Message?: string | undefined;
}

export interface TypeNotFoundException {
  readonly Message?: string | undefined;
}

export interface UnsupportedActionException {
  readonly Message?: string | undefined;
}

export interface UpdateResourceInput {
  readonly TypeName: string;
  readonly TypeVersionId?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly Identifier: string;
  readonly PatchDocument: string;
}

export interface UpdateResourceOutput {
  readonly ProgressEvent?: ProgressEvent | undefined;
}
