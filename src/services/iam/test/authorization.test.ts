import assert from "node:assert/strict";
import { test } from "node:test";
import * as sdk from "@aws-sdk/client-iam";
import { iam as service } from "../service.ts";
import { ACCOUNT, bench, policy, refused, TRUST_EC2 } from "./bench.ts";
import { AUTHORITY } from "./certificates.ts";

/** A value that the model accepts for every member that any operation requires. */
const INPUT = {
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
  Description: "d",
  Encoding: "SSH",
  GlobalEndpointTokenVersion: "v2Token",
  GroupName: "group",
  InstanceProfileName: "profile",
  JobId: "00000000-0000-4000-8000-000000000000",
  Name: "name",
  NewPassword: "Correct-horse-1",
  OldPassword: "Correct-horse-2",
  OpenIDConnectProviderArn: `arn:aws:iam::${ACCOUNT}:oidc-provider/id.example.com`,
  Password: "Correct-horse-1",
  PermissionsBoundary: `arn:aws:iam::${ACCOUNT}:policy/p`,
  PolicyArn: `arn:aws:iam::${ACCOUNT}:policy/p`,
  PolicyDocument: policy({ Effect: "Allow", Action: "s3:*", Resource: "*" }),
  PolicyInputList: [policy({ Effect: "Allow", Action: "s3:*", Resource: "*" })],
  PolicyName: "p",
  PolicySourceArn: `arn:aws:iam::${ACCOUNT}:user/somebody`,
  PrivateKey: "key",
  RoleName: "role",
  SAMLMetadataDocument: "x".repeat(1000),
  SAMLProviderArn: `arn:aws:iam::${ACCOUNT}:saml-provider/name`,
  SSHPublicKeyBody: "ssh-rsa AAAA",
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

type Command = new (input: object) => Parameters<sdk.IAMClient["send"]>[0];
const commands = sdk as unknown as Readonly<Record<string, Command>>;

test("a user without permissions may do nothing, and is told so before anything else", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "nobody" });
  const nobody = await b.as("nobody");
  for (const operation of Object.keys(service.operations)) {
    const Command = commands[`${operation}Command`];
    assert.ok(Command, operation);
    const wanted = new RegExp(
      `^User: arn:aws:iam::${ACCOUNT}:user/nobody is not authorized to perform: iam:${operation}\\b`,
    );
    await refused(nobody.send(new Command(INPUT)), "AccessDenied", wanted);
  }
});

test("what is allowed on one path is not on another", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "admin" });
  await b.iam.createUser({ UserName: "near", Path: "/team/" });
  await b.iam.createUser({ UserName: "far" });
  await b.iam.putUserPolicy({
    UserName: "admin",
    PolicyName: "p",
    PolicyDocument: policy({
      Effect: "Allow",
      Action: "iam:*User*",
      Resource: `arn:aws:iam::${ACCOUNT}:user/team/*`,
    }),
  });
  const admin = await b.as("admin");
  await admin.getUser({ UserName: "near" });
  await admin.createUser({ UserName: "new", Path: "/team/" });
  await refused(
    admin.getUser({ UserName: "far" }),
    "AccessDenied",
    /on resource: arn:aws:iam::\d+:user\/far/,
  );
  await refused(
    admin.createUser({ UserName: "new2" }),
    "AccessDenied",
    /on resource: arn:aws:iam::\d+:user\/new2/,
  );
  await refused(admin.updateUser({ UserName: "far", NewPath: "/team/" }), "AccessDenied", /user\/far/);
});

test("iam:PolicyARN says which policies may be attached", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "admin" });
  await b.iam.createGroup({ GroupName: "g" });
  await b.iam.putUserPolicy({
    UserName: "admin",
    PolicyName: "p",
    PolicyDocument: policy({
      Effect: "Allow",
      Action: "iam:AttachGroupPolicy",
      Resource: "*",
      Condition: { ArnEquals: { "iam:PolicyARN": "arn:aws:iam::aws:policy/ReadOnlyAccess" } },
    }),
  });
  const admin = await b.as("admin");
  await admin.attachGroupPolicy({ GroupName: "g", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
  await refused(
    admin.attachGroupPolicy({ GroupName: "g", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" }),
    "AccessDenied",
    /iam:AttachGroupPolicy/,
  );
});

test("a reader may look at AWS's own policies", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "reader" });
  await b.iam.attachUserPolicy({
    UserName: "reader",
    PolicyArn: "arn:aws:iam::aws:policy/IAMReadOnlyAccess",
  });
  const reader = await b.as("reader");
  const { Policy } = await reader.getPolicy({ PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
  assert.equal(Policy?.PolicyName, "ReadOnlyAccess");
  await refused(
    reader.deletePolicy({ PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }),
    "AccessDenied",
    /iam:DeletePolicy/,
  );
});
