import assert from "node:assert/strict";
import { test } from "node:test";
import { ACCOUNT, bench, refused } from "./bench.ts";
import {
  AUTHORITY,
  AUTHORITY_KEY,
  ED25519_KEY,
  LEAF,
  LEAF_KEY,
  SSH_KEY,
  SSH_KEY_FINGERPRINT,
  SSH_KEY_PEM,
} from "./certificates.ts";

test("a server certificate's key and chain must belong to it", async () => {
  await using b = await bench();
  const upload = (input: { CertificateBody?: string; PrivateKey?: string; CertificateChain?: string }) =>
    b.iam.uploadServerCertificate({
      ServerCertificateName: "site",
      Path: "/cloudfront/",
      CertificateBody: LEAF,
      PrivateKey: LEAF_KEY,
      ...input,
    });
  await refused(
    upload({ CertificateBody: "no" }),
    "MalformedCertificateException",
    /^Unable to parse certificate/,
  );
  await refused(
    upload({ PrivateKey: "no" }),
    "MalformedCertificateException",
    /^Unable to parse private key/,
  );
  await refused(upload({ PrivateKey: AUTHORITY_KEY }), "KeyPairMismatchException", /private key/);
  await refused(
    upload({ CertificateChain: LEAF }),
    "MalformedCertificateException",
    /^Unable to validate certificate chain/,
  );
  const { ServerCertificateMetadata } = await upload({ CertificateChain: AUTHORITY });
  assert.equal(ServerCertificateMetadata?.Arn, `arn:aws:iam::${ACCOUNT}:server-certificate/cloudfront/site`);
  assert.equal(ServerCertificateMetadata?.Expiration?.toISOString(), "2126-10-30T16:16:04.000Z");
  await b.iam.updateServerCertificate({
    ServerCertificateName: "site",
    NewServerCertificateName: "web",
    NewPath: "/",
  });
  const { ServerCertificate } = await b.iam.getServerCertificate({ ServerCertificateName: "web" });
  assert.equal(ServerCertificate?.CertificateBody, LEAF);
  assert.equal(ServerCertificate?.CertificateChain, AUTHORITY);
  assert.equal(
    (await b.iam.listServerCertificates({ PathPrefix: "/cloudfront/" })).ServerCertificateMetadataList
      ?.length,
    0,
  );
  await b.iam.deleteServerCertificate({ ServerCertificateName: "web" });
  await refused(
    b.iam.getServerCertificate({ ServerCertificateName: "web" }),
    "NoSuchEntityException",
    "The Server Certificate with name web cannot be found.",
  );
});

test("a user has two signing certificates at most, each once", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u" });
  const { Certificate } = await b.iam.uploadSigningCertificate({ UserName: "u", CertificateBody: LEAF });
  await refused(
    b.iam.uploadSigningCertificate({ UserName: "u", CertificateBody: LEAF }),
    "DuplicateCertificateException",
    /already exists/,
  );
  const CertificateId = Certificate?.CertificateId;
  await b.iam.updateSigningCertificate({ UserName: "u", CertificateId, Status: "Inactive" });
  const { Certificates } = await b.iam.listSigningCertificates({ UserName: "u" });
  assert.deepEqual(
    Certificates?.map((one) => one.Status),
    ["Inactive"],
  );
  await refused(
    b.iam.deleteUser({ UserName: "u" }),
    "DeleteConflictException",
    /must delete certificates first/,
  );
  await b.iam.deleteSigningCertificate({ UserName: "u", CertificateId });
  await b.iam.deleteUser({ UserName: "u" });
});

test("an SSH public key is told in both encodings, with its fingerprint", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u" });
  const { SSHPublicKey: key } = await b.iam.uploadSSHPublicKey({
    UserName: "u",
    SSHPublicKeyBody: `${SSH_KEY} me@home`,
  });
  assert.equal(key?.Fingerprint, SSH_KEY_FINGERPRINT);
  assert.match(key?.SSHPublicKeyId ?? "", /^APKA/);
  const get = async (Encoding: "SSH" | "PEM") =>
    (await b.iam.getSSHPublicKey({ UserName: "u", SSHPublicKeyId: key?.SSHPublicKeyId, Encoding }))
      .SSHPublicKey?.SSHPublicKeyBody;
  assert.equal(await get("SSH"), SSH_KEY);
  assert.equal((await get("PEM"))?.trim(), SSH_KEY_PEM);
  await refused(
    b.iam.uploadSSHPublicKey({ UserName: "u", SSHPublicKeyBody: SSH_KEY_PEM }),
    "DuplicateSSHPublicKeyException",
    /already/,
  );
  await refused(
    b.iam.uploadSSHPublicKey({ UserName: "u", SSHPublicKeyBody: ED25519_KEY }),
    "UnrecognizedPublicKeyEncodingException",
    /ssh-rsa/,
  );
  await refused(
    b.iam.uploadSSHPublicKey({ UserName: "u", SSHPublicKeyBody: SSH_KEY.slice(0, 120) }),
    "InvalidPublicKeyException",
    /malformed/,
  );
  await refused(
    b.iam.deleteUser({ UserName: "u" }),
    "DeleteConflictException",
    "Cannot delete entity, must remove referenced objects first.",
  );
});

test("service credentials show their secret once, and those of Bedrock may expire", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u" });
  const create = (ServiceName: string, CredentialAgeDays?: number) =>
    b.iam.createServiceSpecificCredential({ UserName: "u", ServiceName, CredentialAgeDays });
  const { ServiceSpecificCredential: git } = await create("codecommit.amazonaws.com");
  assert.equal(git?.ServiceUserName, `u-at-${ACCOUNT}`);
  const second = await create("codecommit.amazonaws.com");
  assert.equal(second.ServiceSpecificCredential?.ServiceUserName, `u+1-at-${ACCOUNT}`);
  await refused(
    create("codecommit.amazonaws.com"),
    "LimitExceededException",
    "Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2",
  );
  await refused(create("sqs.amazonaws.com"), "ServiceNotSupportedException", /sqs.amazonaws.com/);
  await refused(create("cassandra.amazonaws.com", 5), "InvalidInputException", /CredentialAgeDays/);
  const ServiceSpecificCredentialId = git?.ServiceSpecificCredentialId;
  const reset = await b.iam.resetServiceSpecificCredential({ UserName: "u", ServiceSpecificCredentialId });
  assert.notEqual(reset.ServiceSpecificCredential?.ServicePassword, git?.ServicePassword);
  await create("bedrock.amazonaws.com", 5);
  const statuses = async () => {
    const list = await b.iam.listServiceSpecificCredentials({
      UserName: "u",
      ServiceName: "bedrock.amazonaws.com",
    });
    return list.ServiceSpecificCredentials?.map((one) => one.Status);
  };
  assert.deepEqual(await statuses(), ["Active"]);
  await b.world.clock.advance({ days: 5 });
  assert.deepEqual(await statuses(), ["Expired"]);
  assert.equal(
    (await b.iam.listServiceSpecificCredentials({ AllUsers: true })).ServiceSpecificCredentials?.length,
    3,
  );
});
