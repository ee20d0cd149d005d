/** The operations and types of EC2 Instance Connect (API version 2018-04-02). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const ec2InstanceConnect: ServiceRef<Operations> = { id: "ec2-instance-connect" };

export interface Operations {
  readonly SendSSHPublicKey: {
    readonly input: SendSSHPublicKeyRequest;
    readonly output: SendSSHPublicKeyResponse;
    readonly errors:
      | "AuthException"
      | "EC2InstanceNotFoundException"
      | "EC2InstanceStateInvalidException"
      | "EC2InstanceUnavailableException"
      | "InvalidArgsException"
      | "ServiceException"
      | "ThrottlingException";
  };
  readonly SendSerialConsoleSSHPublicKey: {
    readonly input: SendSerialConsoleSSHPublicKeyRequest;
    readonly output: SendSerialConsoleSSHPublicKeyResponse;
    readonly errors:
      | "AuthException"
      | "EC2InstanceNotFoundException"
      | "EC2InstanceStateInvalidException"
      | "EC2InstanceTypeInvalidException"
      | "EC2InstanceUnavailableException"
      | "InvalidArgsException"
      | "SerialConsoleAccessDisabledException"
      | "SerialConsoleSessionLimitExceededException"
      | "SerialConsoleSessionUnavailableException"
      | "SerialConsoleSessionUnsupportedException"
      | "ServiceException"
      | "ThrottlingException";
  };
}

export interface AuthException {
  readonly Message?: string | undefined;
}

export interface EC2InstanceNotFoundException {
  readonly Message?: string | undefined;
}

export interface EC2InstanceStateInvalidException {
  readonly Message?: string | undefined;
}

export interface EC2InstanceTypeInvalidException {
  readonly Message?: string | undefined;
}

export interface EC2InstanceUnavailableException {
  readonly Message?: string | undefined;
}

export interface InvalidArgsException {
  readonly Message?: string | undefined;
}

export interface SendSSHPublicKeyRequest {
  readonly InstanceId: string;
  readonly InstanceOSUser: string;
  readonly SSHPublicKey: string;
  readonly AvailabilityZone?: string | undefined;
}

export interface SendSSHPublicKeyResponse {
  readonly RequestId?: string | undefined;
  readonly Success?: boolean | undefined;
}

export interface SendSerialConsoleSSHPublicKeyRequest {
  readonly InstanceId: string;
  readonly SerialPort?: number | undefined;
  readonly SSHPublicKey: string;
}

export interface SendSerialConsoleSSHPublicKeyResponse {
  readonly RequestId?: string | undefined;
  readonly Success?: boolean | undefined;
}

export interface SerialConsoleAccessDisabledException {
  readonly Message?: string | undefined;
}

export interface SerialConsoleSessionLimitExceededException {
  readonly Message?: string | undefined;
}

export interface SerialConsoleSessionUnavailableException {
  readonly Message?: string | undefined;
}

export interface SerialConsoleSessionUnsupportedException {
  readonly Message?: string | undefined;
}

export interface ServiceException {
  readonly Message?: string | undefined;
}

export interface ThrottlingException {
  readonly Message?: string | undefined;
}
