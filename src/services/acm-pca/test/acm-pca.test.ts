import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { describe, test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { startCloudlet } from "../../../index.ts";
import { clientOf, csrOf, issued, openssl, pending, refusal, root, skip, subordinate } from "./fixtures.ts";

const TEMPLATES = "arn:aws:acm-pca:::template/";

describe("chains", { skip }, () => {
  test("root, subordinate and end entity: openssl verifies what they issue", async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const pca = clientOf(world);
    const rootArn = await root(pca);
    const subArn = await subordinate(pca, rootArn);
    const leaf = await issued(pca, subArn, csrOf().csr);
    const { Certificate: rootPem = "" } = await pca.getCertificateAuthorityCertificate({
      CertificateAuthorityArn: rootArn,
    });
    const files = { "root.pem": rootPem, "chain.pem": leaf.chain ?? "", "leaf.pem": leaf.pem };
    const at = String(Math.floor(world.clock.now().getTime() / 1000));
    const args = ["-x509_strict", "-purpose", "sslserver", "-attime", at, "-CAfile", "root.pem"];
    const verdict = openssl(files, "verify", ...args, "-untrusted", "chain.pem", "leaf.pem");
    assert.equal(verdict.status, 0, verdict.told);
    const seen = new X509Certificate(leaf.pem);
    assert.equal(seen.subject, "CN=www.example.com");
    assert.equal(seen.subjectAltName, "DNS:www.example.com");
    assert.deepEqual(seen.keyUsage, ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"]);
    const hour = 3_600_000;
    assert.equal(Date.parse(seen.validFrom), world.clock.now().getTime() - hour);
    assert.equal(Date.parse(seen.validTo), world.clock.now().getTime() + 30 * 24 * hour);
    assert.match(leaf.arn, new RegExp(`^${subArn}/certificate/${seen.serialNumber.toLowerCase()}$`));
    const told = (await pca.describeCertificateAuthority({ CertificateAuthorityArn: rootArn }))
      .CertificateAuthority;
    assert.deepEqual(
      [told?.Status, told?.Type, told?.UsageMode, told?.Serial?.replaceAll(":", "")],
      ["ACTIVE", "ROOT", "GENERAL_PURPOSE", new X509Certificate(rootPem).serialNumber.toLowerCase()],
    );
    // A path length of 0 leaves no room for a further authority.
    const { csr } = csrOf("/CN=Deeper");
    const TemplateArn = `${TEMPLATES}SubordinateCACertificate_PathLen0/V1`;
    assert.match(await refusal(issued(pca, subArn, csr, { TemplateArn })), /^InvalidArgsException/);
  });

  test("the CSR carries key and subject; another key's certificate is not taken", async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const pca = clientOf(world);
    const arn = await pending(pca, "Root");
    const { Csr = "" } = await pca.getCertificateAuthorityCsr({ CertificateAuthorityArn: arn });
    const verdict = openssl({ "a.csr": Csr }, "req", "-in", "a.csr", "-verify", "-noout", "-subject");
    assert.match(verdict.told, /C = US, O = Example, CN = Root/);
    const other = await root(pca);
    const { Certificate = "" } = await pca.getCertificateAuthorityCertificate({
      CertificateAuthorityArn: other,
    });
    const given = { CertificateAuthorityArn: arn, Certificate: Buffer.from(Certificate) };
    assert.match(
      await refusal(pca.importCertificateAuthorityCertificate(given)),
      /^CertificateMismatchException/,
    );
    const nonsense = { ...given, Certificate: Buffer.from("nonsense") };
    assert.match(
      await refusal(pca.importCertificateAuthorityCertificate(nonsense)),
      /^MalformedCertificateException/,
    );
    assert.match(await refusal(issued(pca, arn, csrOf().csr)), /^InvalidStateException/);
  });

  test("templates: who may say what", async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const pca = clientOf(world);
    const arn = await root(pca);
    const { csr } = csrOf("/O=Asked/CN=a", "DNS:a.example,IP:10.0.0.1");
    const text = async (template: string, more = {}) => {
      const { pem } = await issued(pca, arn, csr, { TemplateArn: `${TEMPLATES}${template}/V1`, ...more });
      return openssl({ "a.pem": pem }, "x509", "-in", "a.pem", "-noout", "-text").told;
    };
    const signing = await text("CodeSigningCertificate");
    assert.match(signing, /Extended Key Usage: critical\s+Code Signing/);
    assert.match(signing, /DNS:a.example, IP Address:10.0.0.1/);
    const ApiPassthrough = {
      Subject: { CommonName: "b" },
      Extensions: {
        SubjectAlternativeNames: [{ DnsName: "b.example" }],
        ExtendedKeyUsage: [{ ExtendedKeyUsageType: "EMAIL_PROTECTION" as const }],
        CertificatePolicies: [
          {
            CertPolicyId: "2.5.29.32.0",
            PolicyQualifiers: [
              { PolicyQualifierId: "CPS" as const, Qualifier: { CpsUri: "https://cps.example" } },
            ],
          },
        ],
        CustomExtensions: [
          { ObjectIdentifier: "1.2.3.4", Value: Buffer.from("0c026869", "hex").toString("base64") },
        ],
      },
    };
    const passed = await text("BlankEndEntityCertificate_APIPassthrough", { ApiPassthrough });
    assert.match(passed, /Subject: CN = b/);
    assert.match(passed, /DNS:b.example/);
    assert.doesNotMatch(passed, /a.example/);
    assert.match(passed, /E-mail Protection/);
    assert.match(passed, /CPS: https:\/\/cps.example/);
    assert.match(passed, /1\.2\.3\.4/);
    // The template's own extensions are not the caller's to change.
    const server = await text("EndEntityServerAuthCertificate_APIPassthrough", { ApiPassthrough });
    assert.match(server, /TLS Web Server Authentication\n/);
    assert.doesNotMatch(server, /E-mail Protection/);
    assert.match(await text("BlankEndEntityCertificate_CSRPassthrough"), /DNS:a.example/);
    for (const more of [
      { TemplateArn: `${TEMPLATES}NoCertificate/V1` },
      { ApiPassthrough },
      { SigningAlgorithm: "SHA256WITHRSA" as const },
    ])
      assert.match(await refusal(issued(pca, arn, csr, more)), /^InvalidArgsException/);
    assert.match(await refusal(issued(pca, arn, "nonsense")), /^MalformedCSRException/);
  });

  test("validity in all its kinds, within the authority's own", async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const pca = clientOf(world);
    const arn = await root(pca);
    const { csr } = csrOf();
    const end = async (Type: "END_DATE" | "ABSOLUTE" | "DAYS" | "MONTHS" | "YEARS", Value: number) => {
      const { pem } = await issued(pca, arn, csr, { Validity: { Type, Value } });
      return new Date(new X509Certificate(pem).validTo).toISOString();
    };
    assert.equal(await end("DAYS", 13), "2026-01-14T00:00:00.000Z");
    assert.equal(await end("MONTHS", 13), "2027-02-01T00:00:00.000Z");
    assert.equal(await end("YEARS", 2), "2028-01-01T00:00:00.000Z");
    assert.equal(await end("END_DATE", 280229010203), "2028-02-29T01:02:03.000Z");
    assert.equal(await end("END_DATE", 20280229010203), "2028-02-29T01:02:03.000Z");
    assert.equal(await end("ABSOLUTE", Date.UTC(2030, 0, 1) / 1000), "2030-01-01T00:00:00.000Z");
    assert.match(
      await refusal(end("YEARS", 11)),
      /ValidationException: .*exceeds the certificate authority validity/,
    );
    assert.match(await refusal(end("ABSOLUTE", 1)), /^InvalidArgsException/);
    const short = await root(pca, { UsageMode: "SHORT_LIVED_CERTIFICATE" });
    assert.match(await refusal(issued(pca, short, csr)), /^ValidationException: .*7 days/);
    await issued(pca, short, csr, { Validity: { Type: "DAYS", Value: 7 } });
  });
});

describe("states", () => {
  test("disabled, deleted, restored, removed and expired, by the clock", { skip }, async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const pca = clientOf(world);
    const arn = await root(pca);
    const CertificateAuthorityArn = arn;
    const status = async () =>
      (await pca.describeCertificateAuthority({ CertificateAuthorityArn })).CertificateAuthority?.Status;
    assert.equal(
      await refusal(pca.deleteCertificateAuthority({ CertificateAuthorityArn })),
      "InvalidStateException: The certificate authority is not in a valid state for deletion.",
    );
    const Status = "DISABLED";
    assert.equal(
      await refusal(
        pca.updateCertificateAuthority({ CertificateAuthorityArn: await pending(pca, "new"), Status }),
      ),
      "InvalidStateException: The certificate authority must be in the ACTIVE or DISABLED state to be updated",
    );
    await pca.updateCertificateAuthority({ CertificateAuthorityArn, Status });
    assert.match(await refusal(issued(pca, arn, csrOf().csr)), /^InvalidStateException/);
    await pca.deleteCertificateAuthority({ CertificateAuthorityArn, PermanentDeletionTimeInDays: 7 });
    assert.equal(await status(), "DELETED");
    await world.clock.advance({ days: 6 });
    await pca.restoreCertificateAuthority({ CertificateAuthorityArn });
    assert.equal(await status(), "DISABLED");
    await pca.updateCertificateAuthority({ CertificateAuthorityArn, Status: "ACTIVE" });
    await world.clock.advance({ days: 3653 });
    assert.equal(await status(), "EXPIRED");
    await pca.deleteCertificateAuthority({ CertificateAuthorityArn, PermanentDeletionTimeInDays: 7 });
    await world.clock.advance({ days: 7 });
    assert.match(await refusal(status()), /^ResourceNotFoundException/);
  });

  test("the same token makes one authority and one certificate", { skip }, async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const pca = clientOf(world);
    const first = await pending(pca, "a", { IdempotencyToken: "t" });
    assert.equal(await pending(pca, "a", { IdempotencyToken: "t" }), first);
    await world.clock.advance({ minutes: 6 });
    assert.notEqual(await pending(pca, "a", { IdempotencyToken: "t" }), first);
    const arn = await root(pca);
    const { csr } = csrOf();
    const one = await issued(pca, arn, csr, { IdempotencyToken: "u" });
    assert.equal((await issued(pca, arn, csr, { IdempotencyToken: "u" })).arn, one.arn);
    const all = await pca.listCertificateAuthorities({ MaxResults: 2 });
    assert.equal(all.CertificateAuthorities?.length, 2);
    const rest = await pca.listCertificateAuthorities({ NextToken: all.NextToken ?? "" });
    assert.equal(rest.CertificateAuthorities?.length, 1);
    assert.match(
      await refusal(pca.listCertificateAuthorities({ NextToken: "x" })),
      /^InvalidNextTokenException/,
    );
  });

  test("what is not built is refused", async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const pca = clientOf(world);
    const configuration = { Subject: { CommonName: "a" }, SigningAlgorithm: "SHA256WITHECDSA" as const };
    const wanted: Parameters<typeof pending>[2][] = [
      { CertificateAuthorityConfiguration: { ...configuration, KeyAlgorithm: "ML_DSA_44" as "RSA_2048" } },
      { CertificateAuthorityConfiguration: { ...configuration, KeyAlgorithm: "RSA_2048" as const } },
      {
        RevocationConfiguration: {
          CrlConfiguration: Object.assign(
            { Enabled: true, S3BucketName: "abc", ExpirationInDays: 1 },
            { CrlType: "PARTITIONED" },
          ),
        },
      },
    ];
    for (const more of wanted) assert.match(await refusal(pending(pca, "a", more)), /^InvalidArgsException/);
    assert.match(
      await refusal(pca.listCertificateAuthorities({ ResourceOwner: "OTHER_ACCOUNTS" })),
      /^Unsupported/,
    );
  });
});

describe("revocation and reports", { skip }, () => {
  const BUCKET = "revoked";
  async function withBucket(world: Awaited<ReturnType<typeof startCloudlet>>) {
    const s3 = world.sdk(S3);
    await s3.createBucket({ Bucket: BUCKET });
    const Statement = [
      {
        Effect: "Allow",
        Principal: { Service: "acm-pca.amazonaws.com" },
        Action: ["s3:PutObject", "s3:PutObjectAcl", "s3:GetBucketAcl", "s3:GetBucketLocation"],
        Resource: [`arn:aws:s3:::${BUCKET}/*`, `arn:aws:s3:::${BUCKET}`],
        Condition: { StringEquals: { "aws:SourceAccount": "000000000000" } },
      },
    ];
    return {
      s3,
      allow: () =>
        s3.putBucketPolicy({ Bucket: BUCKET, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) }),
    };
  }
  const read = async (s3: S3, Key: string) =>
    Buffer.from((await (await s3.getObject({ Bucket: BUCKET, Key })).Body?.transformToByteArray()) ?? []);

  test("the list in the bucket tells openssl what was revoked", async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const pca = clientOf(world);
    const { s3, allow } = await withBucket(world);
    const RevocationConfiguration = {
      CrlConfiguration: {
        Enabled: true,
        S3BucketName: BUCKET,
        ExpirationInDays: 7,
        S3ObjectAcl: "BUCKET_OWNER_FULL_CONTROL" as const,
      },
    };
    assert.match(await refusal(pending(pca, "a", { RevocationConfiguration })), /^InvalidPolicyException/);
    await allow();
    const arn = await root(pca, { RevocationConfiguration });
    await world.idle();
    const key = `crl/${arn.split("/")[1]}.crl`;
    const leaf = await issued(pca, arn, csrOf().csr);
    const { Certificate: rootPem = "" } = await pca.getCertificateAuthorityCertificate({
      CertificateAuthorityArn: arn,
    });
    const verify = async () => {
      const files = { "root.pem": rootPem, "leaf.pem": leaf.pem, "list.der": await read(s3, key) };
      const at = String(Math.floor(world.clock.now().getTime() / 1000));
      const list = openssl(files, "crl", "-inform", "DER", "-in", "list.der").told;
      const args = ["-crl_check", "-attime", at, "-CAfile", "root.pem", "-CRLfile", "list.pem", "leaf.pem"];
      return openssl({ ...files, "list.pem": list.slice(list.indexOf("-----BEGIN")) }, "verify", ...args);
    };
    assert.equal((await verify()).status, 0);
    const text = openssl({ "a.pem": leaf.pem }, "x509", "-in", "a.pem", "-noout", "-text").told;
    assert.match(text, new RegExp(`URI:http://${BUCKET}.s3.us-east-1.amazonaws.com/${key}`));
    const CertificateSerial = new X509Certificate(leaf.pem).serialNumber.replace(/..(?=.)/g, "$&:");
    const revocation = {
      CertificateAuthorityArn: arn,
      CertificateSerial,
      RevocationReason: "KEY_COMPROMISE" as const,
    };
    await pca.revokeCertificate(revocation);
    assert.match(await refusal(pca.revokeCertificate(revocation)), /^RequestAlreadyProcessedException/);
    const rootSerial = new X509Certificate(rootPem).serialNumber;
    assert.equal(
      await refusal(pca.revokeCertificate({ ...revocation, CertificateSerial: rootSerial })),
      "InvalidRequestException: Self-signed certificate can not be revoked",
    );
    await world.clock.advance({ minutes: 31 });
    assert.match((await verify()).told, /certificate revoked/);
    // The list is renewed long before it ends.
    await world.clock.advance({ days: 10 });
    assert.match((await verify()).told, /certificate revoked/);

    const report = { CertificateAuthorityArn: arn, S3BucketName: BUCKET };
    const { S3Key = "", AuditReportId } = await pca.createCertificateAuthorityAuditReport({
      ...report,
      AuditReportResponseFormat: "JSON",
    });
    const rows = JSON.parse((await read(s3, S3Key)).toString());
    assert.equal(rows.length, 2);
    assert.equal(rows[1].certificateArn, leaf.arn);
    assert.equal(rows[1].revocationReason, "KEY_COMPROMISE");
    const told = await pca.describeCertificateAuthorityAuditReport({
      CertificateAuthorityArn: arn,
      AuditReportId,
    });
    assert.deepEqual([told.AuditReportStatus, told.S3Key], ["SUCCESS", S3Key]);
    const csv = await pca.createCertificateAuthorityAuditReport({
      ...report,
      AuditReportResponseFormat: "CSV",
    });
    assert.equal((await read(s3, csv.S3Key ?? "")).toString().split("\n").length, 4);
  });
});

describe("access", { skip }, () => {
  test("policies let other accounts in; permissions let ACM in; tags and templates are conditions", async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const pca = clientOf(world);
    const arn = await root(pca);
    const friend = world.sdk((await import("@aws-sdk/client-acm-pca")).ACMPCA, { account: "111111111111" });
    const { csr } = csrOf();
    assert.match(await refusal(issued(friend, arn, csr)), /^AccessDeniedException/);
    const Policy = JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "111111111111" },
          Action: ["acm-pca:IssueCertificate", "acm-pca:GetCertificate"],
          Resource: arn,
          Condition: { StringEquals: { "acm-pca:TemplateArn": `${TEMPLATES}EndEntityCertificate/V1` } },
        },
        {
          Effect: "Allow",
          Principal: { AWS: "111111111111" },
          Action: "acm-pca:GetCertificate",
          Resource: arn,
        },
      ],
    });
    await pca.putPolicy({ ResourceArn: arn, Policy });
    await issued(friend, arn, csr);
    const TemplateArn = `${TEMPLATES}CodeSigningCertificate/V1`;
    assert.match(await refusal(issued(friend, arn, csr, { TemplateArn })), /^AccessDeniedException/);
    assert.equal((await pca.getPolicy({ ResourceArn: arn })).Policy, Policy);
    await pca.deletePolicy({ ResourceArn: arn });
    assert.match(await refusal(issued(friend, arn, csr)), /^AccessDeniedException/);
    assert.match(await refusal(pca.putPolicy({ ResourceArn: arn, Policy: "{}" })), /^InvalidPolicyException/);

    const grant = { CertificateAuthorityArn: arn, Principal: "acm.amazonaws.com" };
    await pca.createPermission({
      ...grant,
      Actions: ["IssueCertificate", "GetCertificate", "ListPermissions"],
    });
    assert.match(
      await refusal(pca.createPermission({ ...grant, Actions: ["IssueCertificate"] })),
      /^PermissionAlreadyExistsException/,
    );
    const { Permissions = [] } = await pca.listPermissions({ CertificateAuthorityArn: arn });
    assert.equal(Permissions[0]?.SourceAccount, "000000000000");
    await pca.deletePermission(grant);
    assert.deepEqual((await pca.listPermissions({ CertificateAuthorityArn: arn })).Permissions, []);

    await pca.tagCertificateAuthority({
      CertificateAuthorityArn: arn,
      Tags: [{ Key: "team", Value: "red" }],
    });
    const iam = world.sdk(IAM);
    await iam.createUser({ UserName: "u" });
    const Condition = { StringEquals: { "aws:ResourceTag/team": "blue" } };
    const Statement = [{ Effect: "Allow", Action: "acm-pca:*", Resource: "*", Condition }];
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    await iam.putUserPolicy({ UserName: "u", PolicyName: "p", PolicyDocument });
    const { AccessKey } = await iam.createAccessKey({ UserName: "u" });
    const { ACMPCA } = await import("@aws-sdk/client-acm-pca");
    const credentials = {
      accessKeyId: AccessKey?.AccessKeyId ?? "",
      secretAccessKey: AccessKey?.SecretAccessKey ?? "",
    };
    const user = world.sdk(ACMPCA, { credentials });
    const CertificateAuthorityArn = arn;
    assert.match(await refusal(user.listTags({ CertificateAuthorityArn })), /^AccessDeniedException/);
    await pca.tagCertificateAuthority({ CertificateAuthorityArn, Tags: [{ Key: "team", Value: "blue" }] });
    assert.deepEqual((await user.listTags({ CertificateAuthorityArn })).Tags, [
      { Key: "team", Value: "blue" },
    ]);
    await pca.untagCertificateAuthority({ CertificateAuthorityArn, Tags: [{ Key: "team", Value: "blue" }] });
    assert.deepEqual((await pca.listTags({ CertificateAuthorityArn })).Tags, []);
  });
});
