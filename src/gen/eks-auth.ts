/** The operations and types of EKS Auth (API version 2023-11-26). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const eksAuth: ServiceRef<Operations> = { id: "eks-auth" };

export interface Operations {
  readonly AssumeRoleForPodIdentity: {
    readonly input: AssumeRoleForPodIdentityRequest;
    readonly output: AssumeRoleForPodIdentityResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ExpiredTokenException"
      | "InternalServerException"
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "InvalidTokenException"
      | "ResourceNotFoundException"
      | "ServiceUnavailableException"
      | "ThrottlingException";
  };
}

export interface AccessDeniedException {
  readonly message?: string | undefined;
}

export interface AssumeRoleForPodIdentityRequest {
  readonly clusterName: string;
  readonly token: string;
}

export interface AssumeRoleForPodIdentityResponse {
  readonly subject: Subject;
  readonly audience: string;
  readonly podIdentityAssociation: PodIdentityAssociation;
  readonly assumedRoleUser: AssumedRoleUser;
  readonly credentials: Credentials;
}

export interface AssumedRoleUser {
  readonly arn: string;
  readonly assumeRoleId: string;
}

export interface Credentials {
  readonly sessionToken: string;
  readonly secretAccessKey: string;
  readonly accessKeyId: string;
  readonly expiration: Instant;
}

export interface ExpiredTokenException {
  readonly message?: string | undefined;
}

export interface InternalServerException {
  readonly message?: string | undefined;
}

export interface InvalidParameterException {
  readonly message?: string | undefined;
}

export interface InvalidRequestException {
  readonly message?: string | undefined;
}

export interface InvalidTokenException {
  readonly message?: string | undefined;
}

export interface PodIdentityAssociation {
  readonly associationArn: string;
  readonly associationId: string;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
}

export interface ServiceUnavailableException {
  readonly message?: string | undefined;
}

export interface Subject {
  readonly namespace: string;
  readonly serviceAccount: string;
}

export interface ThrottlingException {
  readonly message?: string | undefined;
}
