/** The operations and types of STS (API version 2011-06-15). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const sts: ServiceRef<Operations> = { id: "sts" };

export interface Operations {
  readonly AssumeRole: {
    readonly input: AssumeRoleRequest;
    readonly output: AssumeRoleResponse;
    readonly errors:
      | "ExpiredTokenException"
      | "MalformedPolicyDocumentException"
      | "PackedPolicyTooLargeException"
      | "RegionDisabledException";
  };
  readonly AssumeRoleWithSAML: {
    readonly input: AssumeRoleWithSAMLRequest;
    readonly output: AssumeRoleWithSAMLResponse;
    readonly errors:
      | "ExpiredTokenException"
      | "IDPRejectedClaimException"
      | "InvalidIdentityTokenException"
      | "MalformedPolicyDocumentException"
      | "PackedPolicyTooLargeException"
      | "RegionDisabledException";
  };
  readonly AssumeRoleWithWebIdentity: {
    readonly input: AssumeRoleWithWebIdentityRequest;
    readonly output: AssumeRoleWithWebIdentityResponse;
    readonly errors:
      | "ExpiredTokenException"
      | "IDPCommunicationErrorException"
      | "IDPRejectedClaimException"
      | "InvalidIdentityTokenException"
      | "MalformedPolicyDocumentException"
      | "PackedPolicyTooLargeException"
      | "RegionDisabledException";
  };
  readonly AssumeRoot: {
    readonly input: AssumeRootRequest;
    readonly output: AssumeRootResponse;
    readonly errors: "ExpiredTokenException" | "RegionDisabledException";
  };
  readonly DecodeAuthorizationMessage: {
    readonly input: DecodeAuthorizationMessageRequest;
    readonly output: DecodeAuthorizationMessageResponse;
    readonly errors: "InvalidAuthorizationMessageException";
  };
  readonly GetAccessKeyInfo: {
    readonly input: GetAccessKeyInfoRequest;
    readonly output: GetAccessKeyInfoResponse;
    readonly errors: never;
  };
  readonly GetCallerIdentity: {
    readonly input: GetCallerIdentityRequest;
    readonly output: GetCallerIdentityResponse;
    readonly errors: never;
  };
  readonly GetDelegatedAccessToken: {
    readonly input: GetDelegatedAccessTokenRequest;
    readonly output: GetDelegatedAccessTokenResponse;
    readonly errors:
      | "ExpiredTradeInTokenException"
      | "PackedPolicyTooLargeException"
      | "RegionDisabledException";
  };
  readonly GetFederationToken: {
    readonly input: GetFederationTokenRequest;
    readonly output: GetFederationTokenResponse;
    readonly errors:
      | "MalformedPolicyDocumentException"
      | "PackedPolicyTooLargeException"
      | "RegionDisabledException";
  };
  readonly GetSessionToken: {
    readonly input: GetSessionTokenRequest;
    readonly output: GetSessionTokenResponse;
    readonly errors: "RegionDisabledException";
  };
  readonly GetWebIdentityToken: {
    readonly input: GetWebIdentityTokenRequest;
    readonly output: GetWebIdentityTokenResponse;
    readonly errors:
      | "JWTPayloadSizeExceededException"
      | "OutboundWebIdentityFederationDisabledException"
      | "SessionDurationEscalationException";
  };
}

export interface AssumeRoleRequest {
  readonly RoleArn: string;
  readonly RoleSessionName: string;
  readonly PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  readonly Policy?: string | undefined;
  readonly DurationSeconds?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly TransitiveTagKeys?: readonly string[] | undefined;
  readonly ExternalId?: string | undefined;
  readonly SerialNumber?: string | undefined;
  readonly TokenCode?: string | undefined;
  readonly SourceIdentity?: string | undefined;
  readonly ProvidedContexts?: readonly ProvidedContext[] | undefined;
}

export interface AssumeRoleResponse {
  readonly Credentials?: Credentials | undefined;
  readonly AssumedRoleUser?: AssumedRoleUser | undefined;
  readonly PackedPolicySize?: number | undefined;
  readonly SourceIdentity?: string | undefined;
}

export interface AssumeRoleWithSAMLRequest {
  readonly RoleArn: string;
  readonly PrincipalArn: string;
  readonly SAMLAssertion: string;
  readonly PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  readonly Policy?: string | undefined;
  readonly DurationSeconds?: number | undefined;
}

export interface AssumeRoleWithSAMLResponse {
  readonly Credentials?: Credentials | undefined;
  readonly AssumedRoleUser?: AssumedRoleUser | undefined;
  readonly PackedPolicySize?: number | undefined;
  readonly Subject?: string | undefined;
  readonly SubjectType?: string | undefined;
  readonly Issuer?: string | undefined;
  readonly Audience?: string | undefined;
  readonly NameQualifier?: string | undefined;
  readonly SourceIdentity?: string | undefined;
}

export interface AssumeRoleWithWebIdentityRequest {
  readonly RoleArn: string;
  readonly RoleSessionName: string;
  readonly WebIdentityToken: string;
  readonly ProviderId?: string | undefined;
  readonly PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  readonly Policy?: string | undefined;
  readonly DurationSeconds?: number | undefined;
}

export interface AssumeRoleWithWebIdentityResponse {
  readonly Credentials?: Credentials | undefined;
  readonly SubjectFromWebIdentityToken?: string | undefined;
  readonly AssumedRoleUser?: AssumedRoleUser | undefined;
  readonly PackedPolicySize?: number | undefined;
  readonly Provider?: string | undefined;
  readonly Audience?: string | undefined;
  readonly SourceIdentity?: string | undefined;
}

export interface AssumeRootRequest {
  readonly TargetPrincipal: string;
  readonly TaskPolicyArn: PolicyDescriptorType;
  readonly DurationSeconds?: number | undefined;
}

export interface AssumeRootResponse {
  readonly Credentials?: Credentials | undefined;
  readonly SourceIdentity?: string | undefined;
}

export interface AssumedRoleUser {
  readonly AssumedRoleId: string;
  readonly Arn: string;
}

export interface Credentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken: string;
  readonly Expiration: Instant;
}

export interface DecodeAuthorizationMessageRequest {
  readonly EncodedMessage: string;
}

export interface DecodeAuthorizationMessageResponse {
  readonly DecodedMessage?: string | undefined;
}

export interface ExpiredTokenException {
  readonly message?: string | undefined;
}

export interface ExpiredTradeInTokenException {
  readonly message?: string | undefined;
}

export interface FederatedUser {
  readonly FederatedUserId: string;
  readonly Arn: string;
}

export interface GetAccessKeyInfoRequest {
  readonly AccessKeyId: string;
}

export interface GetAccessKeyInfoResponse {
  readonly Account?: string | undefined;
}

export type GetCallerIdentityRequest = Readonly<Record<string, never>>;

export interface GetCallerIdentityResponse {
  readonly UserId?: string | undefined;
  readonly Account?: string | undefined;
  readonly Arn?: string | undefined;
}

export interface GetDelegatedAccessTokenRequest {
  readonly TradeInToken: string;
}

export interface GetDelegatedAccessTokenResponse {
  readonly Credentials?: Credentials | undefined;
  readonly PackedPolicySize?: number | undefined;
  readonly AssumedPrincipal?: string | undefined;
}

export interface GetFederationTokenRequest {
  readonly Name: string;
  readonly Policy?: string | undefined;
  readonly PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  readonly DurationSeconds?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface GetFederationTokenResponse {
  readonly Credentials?: Credentials | undefined;
  readonly FederatedUser?: FederatedUser | undefined;
  readonly PackedPolicySize?: number | undefined;
}

export interface GetSessionTokenRequest {
  readonly DurationSeconds?: number | undefined;
  readonly SerialNumber?: string | undefined;
  readonly TokenCode?: string | undefined;
}

export interface GetSessionTokenResponse {
  readonly Credentials?: Credentials | undefined;
}

export interface GetWebIdentityTokenRequest {
  readonly Audience: readonly string[];
  readonly DurationSeconds?: number | undefined;
  readonly SigningAlgorithm: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface GetWebIdentityTokenResponse {
  readonly WebIdentityToken?: string | undefined;
  readonly Expiration?: Instant | undefined;
}

export interface IDPCommunicationErrorException {
  readonly message?: string | undefined;
}

export interface IDPRejectedClaimException {
  readonly message?: string | undefined;
}

export interface InvalidAuthorizationMessageException {
  readonly message?: string | undefined;
}

export interface InvalidIdentityTokenException {
  readonly message?: string | undefined;
}

export interface JWTPayloadSizeExceededException {
  readonly message?: string | undefined;
}

export interface MalformedPolicyDocumentException {
  readonly message?: string | undefined;
}

export interface OutboundWebIdentityFederationDisabledException {
  readonly message?: string | undefined;
}

export interface PackedPolicyTooLargeException {
  readonly message?: string | undefined;
}

export interface PolicyDescriptorType {
  readonly arn?: string | undefined;
}

export interface ProvidedContext {
  readonly ProviderArn?: string | undefined;
  readonly ContextAssertion?: string | undefined;
}

export interface RegionDisabledException {
  readonly message?: string | undefined;
}

export interface SessionDurationEscalationException {
  readonly message?: string | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
