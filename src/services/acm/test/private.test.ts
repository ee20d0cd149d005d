import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { describe, test } from "node:test";
import { ACMPCA } from "@aws-sdk/client-acm-pca";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { instant } from "../../../base/instant.ts";
import { makeCertificate } from "../../../base/x509/certificate.ts";
import { subjectKey } from "../../../base/x509/extensions.ts";
import { ATTRIBUTE_TYPES, nameOf } from "../../../base/x509/name.ts";
import { certificatePem } from "../../../base/x509/pem.ts";
import { newCurveKey, signerOf, spkiOf } from "../../../base/x509/signing.ts";
import type { Cloudlet } from "../../../index.ts";
import { refusal, start } from "./fixtures.ts";

describe("private and imported certificates", () => {
  async function authority(world: Cloudlet): Promise<{ pca: ACMPCA; arn: string }> {
    const pca = world.sdk(ACMPCA);
    const { CertificateAuthorityArn: arn = "" } = await pca.createCertificateAuthority({
      CertificateAuthorityType: "ROOT",
      CertificateAuthorityConfiguration: {
        KeyAlgorithm: "EC_prime256v1",
        SigningAlgorithm: "SHA256WITHECDSA",
        Subject: { CommonName: "Root" },
      },
    });
    const { Csr = "" } = await pca.getCertificateAuthorityCsr({ CertificateAuthorityArn: arn });
    const { CertificateArn } = await pca.issueCertificate({
      CertificateAuthorityArn: arn,
      Csr: Buffer.from(Csr),
      SigningAlgorithm: "SHA256WITHECDSA",
      TemplateArn: "arn:aws:acm-pca:::template/RootCACertificate/V1",
      Validity: { Type: "YEARS", Value: 10 },
    });
    const { Certificate = "" } = await pca.getCertificate({ CertificateAuthorityArn: arn, CertificateArn });
    await pca.importCertificateAuthorityCertificate({
      CertificateAuthorityArn: arn,
      Certificate: Buffer.from(Certificate),
    });
    return { pca, arn };
  }

  test("Private CA issues at once, and renews where its permissions let ACM", async () => {
    await using a = await start();
    const { pca, arn: CertificateAuthorityArn } = await authority(a.world);
    const asked = {
      DomainName: "db.internal",
      KeyAlgorithm: "EC_prime256v1" as const,
      CertificateAuthorityArn,
    };
    const { CertificateArn = "" } = await a.acm.requestCertificate(asked);
    const issued = await a.told(CertificateArn);
    assert.deepEqual(
      [issued.Status, issued.Type, issued.Issuer, issued.CertificateAuthorityArn],
      ["ISSUED", "PRIVATE", "Root", CertificateAuthorityArn],
    );
    const Options = { CertificateTransparencyLoggingPreference: "ENABLED" as const };
    assert.equal(
      await refusal(a.acm.updateCertificateOptions({ CertificateArn, Options })),
      "InvalidStateException: The UpdateCertificateOptions command is not permitted for private certificates.",
    );
    const {
      CertificateChain = "",
      PrivateKey = "",
      Certificate = "",
    } = await a.acm.exportCertificate({
      CertificateArn,
      Passphrase: Buffer.from("words"),
    });
    assert.ok(new X509Certificate(Certificate).verify(new X509Certificate(CertificateChain).publicKey));
    assert.ok(PrivateKey.includes("ENCRYPTED"));
    await a.acm.renewCertificate({ CertificateArn });
    await a.world.idle();
    const failed = (await a.told(CertificateArn)).RenewalSummary;
    assert.deepEqual([failed?.RenewalStatus, failed?.RenewalStatusReason], ["FAILED", "PCA_ACCESS_DENIED"]);
    await pca.createPermission({
      CertificateAuthorityArn,
      Principal: "acm.amazonaws.com",
      Actions: ["IssueCertificate", "GetCertificate", "ListPermissions"],
    });
    await a.world.clock.advance({ days: 1 });
    const renewed = await a.told(CertificateArn);
    assert.equal(renewed.RenewalSummary?.RenewalStatus, "SUCCESS");
    assert.notEqual(renewed.Serial, issued.Serial);
    await pca.updateCertificateAuthority({ CertificateAuthorityArn, Status: "DISABLED" });
    const failing = await a.acm.requestCertificate(asked);
    const told = await a.told(failing.CertificateArn ?? "");
    assert.deepEqual([told.Status, told.FailureReason], ["FAILED", "PCA_INVALID_STATE"]);
  });

  test("imported: what fits together is taken, and taken anew", async () => {
    await using a = await start();
    const made = (cn: string) => {
      const key = newCurveKey();
      const publicKey = spkiOf(key);
      const name = nameOf([{ oid: ATTRIBUTE_TYPES.CN, value: cn }]);
      const notAfter = instant(Date.UTC(2030, 0, 1));
      const period = { notBefore: instant(Date.UTC(2025, 0, 1)), notAfter };
      const facts = {
        serial: Buffer.from(cn).subarray(0, 8),
        issuer: name,
        subject: name,
        publicKey,
        ...period,
      };
      const der = makeCertificate({ ...facts, extensions: [subjectKey(publicKey)] }, signerOf(key));
      return {
        Certificate: Buffer.from(certificatePem(der)),
        PrivateKey: Buffer.from(key.export({ type: "pkcs8", format: "pem" })),
      };
    };
    const one = made("one.example.com");
    const { CertificateArn = "" } = await a.acm.importCertificate(one);
    const told = await a.told(CertificateArn);
    assert.deepEqual(
      [told.Type, told.Status, told.DomainName, told.KeyAlgorithm, told.RenewalEligibility],
      ["IMPORTED", "ISSUED", "one.example.com", "EC_prime256v1", "INELIGIBLE"],
    );
    assert.equal((await a.acm.getCertificate({ CertificateArn })).Certificate, one.Certificate.toString());
    const { Datapoints } = await a.world.sdk(CloudWatch).getMetricStatistics({
      ...{ Namespace: "AWS/CertificateManager", MetricName: "DaysToExpiry", Statistics: ["Minimum"] },
      Dimensions: [{ Name: "CertificateArn", Value: CertificateArn }],
      ...{ StartTime: new Date("2026-01-01"), EndTime: new Date("2026-01-02"), Period: 86_400 },
    });
    assert.equal(Datapoints?.[0]?.Minimum, 4 * 365 + 1, "days until 2030");
    const two = made("two.example.com");
    await a.acm.importCertificate({ CertificateArn, ...two });
    assert.equal((await a.told(CertificateArn)).DomainName, "two.example.com");
    const { acm } = a;
    const both = { ...one, PrivateKey: two.PrivateKey };
    assert.match(await refusal(acm.importCertificate(both)), /^ValidationException: .*does not match/);
    assert.match(
      await refusal(acm.importCertificate({ ...one, CertificateChain: two.Certificate })),
      /^ValidationException: Unable to validate certificate chain.*is: 0$/,
    );
    assert.match(
      await refusal(acm.importCertificate({ CertificateArn, ...two, Tags: [{ Key: "a" }] })),
      /^ValidationException/,
    );
    assert.match(
      await refusal(acm.exportCertificate({ CertificateArn, Passphrase: Buffer.from("words") })),
      /^ValidationException: .*is not a private certificate/,
    );
    await a.world.clock.advance({ days: 4001 });
    assert.match(
      await refusal(acm.importCertificate(one)),
      /^ValidationException: The certificate has expired/,
    );
    assert.equal((await a.told(CertificateArn)).Status, "EXPIRED");
  });
});
