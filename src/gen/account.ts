/** The operations and types of Account (API version 2021-02-01). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const account: ServiceRef<Operations> = { id: "account" };

export interface Operations {
  readonly AcceptPrimaryEmailUpdate: {
    readonly input: AcceptPrimaryEmailUpdateRequest;
    readonly output: AcceptPrimaryEmailUpdateResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly DeleteAlternateContact: {
    readonly input: DeleteAlternateContactRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly DisableRegion: {
    readonly input: DisableRegionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly EnableRegion: {
    readonly input: EnableRegionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly GetAccountInformation: {
    readonly input: GetAccountInformationRequest;
    readonly output: GetAccountInformationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly GetAlternateContact: {
    readonly input: GetAlternateContactRequest;
    readonly output: GetAlternateContactResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly GetContactInformation: {
    readonly input: GetContactInformationRequest;
    readonly output: GetContactInformationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly GetGovCloudAccountInformation: {
    readonly input: GetGovCloudAccountInformationRequest;
    readonly output: GetGovCloudAccountInformationResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly GetPrimaryEmail: {
    readonly input: GetPrimaryEmailRequest;
    readonly output: GetPrimaryEmailResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly GetRegionOptStatus: {
    readonly input: GetRegionOptStatusRequest;
    readonly output: GetRegionOptStatusResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly ListRegions: {
    readonly input: ListRegionsRequest;
    readonly output: ListRegionsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly PutAccountName: {
    readonly input: PutAccountNameRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly PutAlternateContact: {
    readonly input: PutAlternateContactRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly PutContactInformation: {
    readonly input: PutContactInformationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
  readonly StartPrimaryEmailUpdate: {
    readonly input: StartPrimaryEmailUpdateRequest;
    readonly output: StartPrimaryEmailUpdateResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "TooManyRequestsException"
      | "ValidationException";
  };
}

export interface AcceptPrimaryEmailUpdateRequest {
  readonly AccountId: string;
  readonly PrimaryEmail: string;
  readonly Otp: string;
}

export interface AcceptPrimaryEmailUpdateResponse {
  readonly Status?: PrimaryEmailUpdateStatus | undefined;
}

export interface AccessDeniedException {
  readonly message: string;
  readonly errorType?: string | undefined;
}

export type AccountState = "PENDING_ACTIVATION" | "ACTIVE" | "SUSPENDED" | "CLOSED";

export interface AlternateContact {
  readonly Name?: string | undefined;
  readonly Title?: string | undefined;
  readonly EmailAddress?: string | undefined;
  readonly PhoneNumber?: string | undefined;
  readonly AlternateContactType?: AlternateContactType | undefined;
}

export type AlternateContactType = "BILLING" | "OPERATIONS" | "SECURITY";

export type AwsAccountState = "PENDING_ACTIVATION" | "ACTIVE" | "SUSPENDED" | "CLOSED";

export interface ConflictException {
  readonly message: string;
  readonly errorType?: string | undefined;
}

export interface ContactInformation {
  readonly FullName: string;
  readonly AddressLine1: string;
  readonly AddressLine2?: string | undefined;
  readonly AddressLine3?: string | undefined;
  readonly City: string;
  readonly StateOrRegion?: string | undefined;
  readonly DistrictOrCounty?: string | undefined;
  readonly PostalCode: string;
  readonly CountryCode: string;
  readonly PhoneNumber: string;
  readonly CompanyName?: string | undefined;
  readonly WebsiteUrl?: string | undefined;
}

export interface DeleteAlternateContactRequest {
  readonly AlternateContactType: AlternateContactType;
  readonly AccountId?: string | undefined;
}

export interface DisableRegionRequest {
  readonly AccountId?: string | undefined;
  readonly RegionName: string;
}

export interface EnableRegionRequest {
  readonly AccountId?: string | undefined;
  readonly RegionName: string;
}

export interface GetAccountInformationRequest {
  readonly AccountId?: string | undefined;
}

export interface GetAccountInformationResponse {
  readonly AccountId?: string | undefined;
  readonly AccountName?: string | undefined;
  readonly AccountCreatedDate?: Instant | undefined;
  readonly AccountState?: AccountState | undefined;
}

export interface GetAlternateContactRequest {
  readonly AlternateContactType: AlternateContactType;
  readonly AccountId?: string | undefined;
}

export interface GetAlternateContactResponse {
  readonly AlternateContact?: AlternateContact | undefined;
}

export interface GetContactInformationRequest {
  readonly AccountId?: string | undefined;
}

export interface GetContactInformationResponse {
  readonly ContactInformation?: ContactInformation | undefined;
}

export interface GetGovCloudAccountInformationRequest {
  readonly StandardAccountId?: string | undefined;
}

export interface GetGovCloudAccountInformationResponse {
  readonly GovCloudAccountId: string;
  readonly AccountState: AwsAccountState;
}

export interface GetPrimaryEmailRequest {
  readonly AccountId: string;
}

export interface GetPrimaryEmailResponse {
  readonly PrimaryEmail?: string | undefined;
}

export interface GetRegionOptStatusRequest {
  readonly AccountId?: string | undefined;
  readonly RegionName: string;
}

export interface GetRegionOptStatusResponse {
  readonly RegionName?: string | undefined;
  readonly RegionOptStatus?: RegionOptStatus | undefined;
}

export interface InternalServerException {
  readonly message: string;
  readonly errorType?: string | undefined;
}

export interface ListRegionsRequest {
  readonly AccountId?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly RegionOptStatusContains?: readonly RegionOptStatus[] | undefined;
}

export interface ListRegionsResponse {
  readonly NextToken?: string | undefined;
  readonly Regions?: readonly Region[] | undefined;
}

export type PrimaryEmailUpdateStatus = "PENDING" | "ACCEPTED";

export interface PutAccountNameRequest {
  readonly AccountName: string;
  readonly AccountId?: string | undefined;
}

export interface PutAlternateContactRequest {
  readonly Name: string;
  readonly Title: string;
  readonly EmailAddress: string;
  readonly PhoneNumber: string;
  readonly AlternateContactType: AlternateContactType;
  readonly AccountId?: string | undefined;
}

export interface PutContactInformationRequest {
  readonly ContactInformation: ContactInformation;
  readonly AccountId?: string | undefined;
}

export interface Region {
  readonly RegionName?: string | undefined;
  readonly RegionOptStatus?: RegionOptStatus | undefined;
}

export type RegionOptStatus =
  | "ENABLED"
  | "ENABLING"
  | "DISABLING"
  | "DISABLED"
  | "ENABLED_BY_DEFAULT";

export interface ResourceNotFoundException {
  readonly message: string;
  readonly errorType?: string | undefined;
}

export interface ResourceUnavailableException {
  readonly message: string;
  readonly errorType?: string | undefined;
}

export interface StartPrimaryEmailUpdateRequest {
  readonly AccountId: string;
  readonly PrimaryEmail: string;
}

export interface StartPrimaryEmailUpdateResponse {
  readonly Status?: PrimaryEmailUpdateStatus | undefined;
}

export interface TooManyRequestsException {
  readonly message: string;
  readonly errorType?: string | undefined;
}

export interface ValidationException {
  readonly message: string;
  readonly reason?: ValidationExceptionReason | undefined;
  readonly fieldList?: readonly ValidationExceptionField[] | undefined;
}

export interface ValidationExceptionField {
  readonly name: string;
  readonly message: string;
}

export type ValidationExceptionReason = "invalidRegionOptTarget" | "fieldValidationFailed";
