/** One request that fits every operation: for what must hold of all of them. */
import assert from "node:assert/strict";
import * as sdk from "@aws-sdk/client-iam";
import { ACCOUNT, policy, TRUST_EC2 } from "./bench.ts";
import { AUTHORITY } from "./certificates.ts";

/** A value that the model accepts for every member that any operation requires. */
export const INPUT = {
  AWSServiceName: "rds.amazonaws.com",
  AccessKeyId: "AKIAQAAAAAAAEXAMPLE2",
  AccountAlias: "alias",
  ActionNames: ["s3:GetObject"],
  Arn: `arn:aws:iam::${ACCOUNT}:user/somebody`,
  AssumeRolePolicyDocument: TRUST_EC2,
  AuthenticationCode1: "000000",
  AuthenticationCode2: "000001",
  CertificateBody: AUTHORITY,
  CertificateId: "A".repeat(32),
  ClientID: "client",
  DeletionTaskId: "task/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS/0",
  DelegationRequestId: "00000000-0000-4000-8000-000000000000",
  Description: "d",
  EntityArn: `arn:aws:iam::${ACCOUNT}:delegation-request/00000000-0000-4000-8000-000000000000`,
  Encoding: "SSH",
  GlobalEndpointTokenVersion: "v2Token",
  GroupName: "group",
  InstanceProfileName: "profile",
  JobId: "00000000-0000-4000-8000-000000000000",
  EntityPath: "o-1234567890/r-1234",
  Name: "name",
  NewPassword: "Correct-horse-1",
  NotificationChannel: `arn:aws:sns:us-east-1:${ACCOUNT}:topic`,
  OldPassword: "Correct-horse-2",
  OpenIDConnectProviderArn: `arn:aws:iam::${ACCOUNT}:oidc-provider/id.example.com`,
  Password: "Correct-horse-1",
  Permissions: { PolicyTemplateArn: "arn:aws:iam:::delegation-template/partner/reader" },
  PermissionsBoundary: `arn:aws:iam::${ACCOUNT}:policy/p`,
  PolicyArn: `arn:aws:iam::${ACCOUNT}:policy/p`,
  PolicyDocument: policy({ Effect: "Allow", Action: "s3:*", Resource: "*" }),
  PolicyInputList: [policy({ Effect: "Allow", Action: "s3:*", Resource: "*" })],
  PolicyName: "p",
  PolicySourceArn: `arn:aws:iam::${ACCOUNT}:user/somebody`,
  PrivateKey: "key",
  RequestorWorkflowId: "workflow-00000001",
  RoleName: "role",
  SAMLMetadataDocument: "x".repeat(1000),
  SAMLProviderArn: `arn:aws:iam::${ACCOUNT}:saml-provider/name`,
  SSHPublicKeyBody: "ssh-rsa AAAA",
  SessionDuration: 3600,
  SSHPublicKeyId: "APKAQAAAAAAAEXAMPLE2A",
  SerialNumber: `arn:aws:iam::${ACCOUNT}:mfa/phone`,
  ServerCertificateName: "certificate",
  ServiceName: "codecommit.amazonaws.com",
  ServiceNamespace: "s3",
  ServiceNamespaces: ["s3"],
  ServiceSpecificCredentialId: "ACCAQAAAAAAAEXAMPLE2A",
  Status: "Inactive",
  TagKeys: ["k"],
  Tags: [{ Key: "k", Value: "v" }],
  ThumbprintList: ["9e99a48a9960b14926bb7f3b02e22da2b0ab7280"],
  Url: "https://id.example.com",
  UserName: "somebody",
  VersionId: "v1",
  VirtualMFADeviceName: "phone",
};

type Command = Parameters<sdk.IAMClient["send"]>[0];
type CommandClass = new (input: object) => Command;
const commands = sdk as unknown as Readonly<Record<string, CommandClass>>;

/** The SDK's command for an operation, with {@link INPUT} and what `more` says otherwise. */
export function commandOf(operation: string, more: object = {}): Command {
  const Command = commands[`${operation}Command`];
  assert.ok(Command, operation);
  return new Command({ ...INPUT, ...more });
}
