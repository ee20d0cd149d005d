import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { startCloudlet } from "../../../index.ts";
import { iam as service } from "../service.ts";
import { LEAF, LEAF_KEY, SSH_KEY } from "./certificates.ts";
import { commandOf, INPUT } from "./every-operation.ts";

/** A world that collects its defects. */
async function watched() {
  const defects: string[] = [];
  const onDefect = (defect: unknown, what: string) => defects.push(`${what}: ${defect}`);
  const world = await startCloudlet({ clock: "frozen", onDefect });
  return { world, iam: world.sdk(IAM), defects };
}

async function everyOperation(iam: IAM, more: object = {}): Promise<Map<string, string>> {
  const outcomes = new Map<string, string>();
  for (const operation of Object.keys(service.operations)) {
    const outcome = await iam.send(commandOf(operation, more)).then(
      () => "done",
      (error: Error) => error.name,
    );
    outcomes.set(operation, outcome);
  }
  return outcomes;
}

test("no operation has a defect where there is nothing", async () => {
  const { world, iam, defects } = await watched();
  await using _ = world;
  const outcomes = await everyOperation(iam);
  assert.deepEqual(defects, []);
  assert.ok(![...outcomes.values()].some((outcome) => /Internal|ServiceFailure/.test(outcome)));
});

test("no operation has a defect where there is everything", async () => {
  const { world, iam, defects } = await watched();
  await using _ = world;
  await iam.createPolicy(INPUT);
  await iam.createUser(INPUT);
  const { AccessKey } = await iam.createAccessKey(INPUT);
  const certificate = { ...INPUT, CertificateBody: LEAF, PrivateKey: LEAF_KEY };
  await iam.uploadServerCertificate(certificate);
  const { Certificate } = await iam.uploadSigningCertificate(certificate);
  const { SSHPublicKey } = await iam.uploadSSHPublicKey({ ...INPUT, SSHPublicKeyBody: SSH_KEY });
  const { ServiceSpecificCredential } = await iam.createServiceSpecificCredential({
    UserName: INPUT.UserName,
    ServiceName: INPUT.ServiceName,
  });
  const { JobId } = await iam.generateServiceLastAccessedDetails(INPUT);
  const known = {
    AccessKeyId: AccessKey?.AccessKeyId,
    CertificateId: Certificate?.CertificateId,
    SSHPublicKeyId: SSHPublicKey?.SSHPublicKeyId,
    ServiceSpecificCredentialId: ServiceSpecificCredential?.ServiceSpecificCredentialId,
    JobId,
  };
  // The first round makes what is missing, the second meets all of it, the third what the second left.
  for (let round = 0; round < 3; round++) {
    await everyOperation(iam, known);
    assert.deepEqual(defects, []);
  }
});

test("markers, names and ARNs that make no sense are refused, never a defect", async () => {
  const { world, iam, defects } = await watched();
  await using _ = world;
  const odd = {
    Arn: "arn:aws:iam::x:user/a/b/c::",
    PolicyArn: "arn:aws:iam::aws:policy/%00/../../etc",
    PolicySourceArn: "arn:aws:s3:::bucket-of-somebody",
    OpenIDConnectProviderArn: "arn:aws:iam::aws:oidc-provider/",
    SAMLProviderArn: "not an arn at all, really",
    SerialNumber: "GAHT12345678",
    DeletionTaskId: "/",
    Marker: "AAAA",
    VersionId: "v99999999999999999999",
    Url: "https://",
    PolicyDocument: '{"Version":"2012-10-17","Statement":[{}]}',
    AssumeRolePolicyDocument:
      '{"Statement":{"Effect":"Allow","Principal":{"AWS":[]},"Action":"sts:AssumeRole"}}',
    SSHPublicKeyBody: `ssh-rsa ${Buffer.alloc(64, 0xff).toString("base64")}`,
    CertificateBody: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
    SAMLMetadataDocument: `<a>${"&bomb;".repeat(200)}</a>`,
  };
  const outcomes = await everyOperation(iam, odd);
  assert.deepEqual(defects, []);
  assert.equal(outcomes.get("ListUsers"), "ValidationError");
});
