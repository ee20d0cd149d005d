import assert from "node:assert/strict";
import { createPrivateKey, X509Certificate } from "node:crypto";
import { describe, test } from "node:test";
import { ACM, type CertificateFilterStatement } from "@aws-sdk/client-acm";
import { IAM } from "@aws-sdk/client-iam";
import { DAY, listening, openssl, refusal, skip, start, use } from "./fixtures.ts";

describe("public certificates", () => {
  test("DNS validation succeeds by the clock, and openssl verifies the chain", { skip }, async () => {
    await using a = await start();
    const arn = await a.request({ SubjectAlternativeNames: ["*.example.com", "example.org"] });
    const waiting = await a.told(arn);
    assert.equal(waiting.Status, "PENDING_VALIDATION");
    const options = waiting.DomainValidationOptions ?? [];
    assert.deepEqual(
      options.map(({ DomainName, ValidationStatus, ValidationMethod }) => [
        DomainName,
        ValidationStatus,
        ValidationMethod,
      ]),
      ["example.com", "*.example.com", "example.org"].map((name) => [name, "PENDING_VALIDATION", "DNS"]),
    );
    assert.match(options[0]?.ResourceRecord?.Name ?? "", /^_[0-9a-f]{32}\.example\.com\.$/);
    assert.match(
      options[0]?.ResourceRecord?.Value ?? "",
      /^_[0-9a-f]{32}\.[0-9a-z]{10}\.acm-validations\.aws\.$/,
    );
    assert.deepEqual(options[1]?.ResourceRecord, options[0]?.ResourceRecord);
    assert.match(await refusal(a.acm.getCertificate({ CertificateArn: arn })), /^RequestInProgressException/);
    await a.world.clock.advance({ minutes: 5 });
    const issued = await a.told(arn);
    assert.deepEqual(
      [issued.Status, issued.Type, issued.Issuer, issued.Subject, issued.RenewalEligibility],
      ["ISSUED", "AMAZON_ISSUED", "Amazon", "CN=example.com", "INELIGIBLE"],
    );
    assert.equal(issued.NotAfter?.getTime(), (issued.NotBefore?.getTime() ?? 0) + 198 * DAY);
    assert.deepEqual(issued.SubjectAlternativeNames, ["example.com", "*.example.com", "example.org"]);
    assert.ok(issued.DomainValidationOptions?.every((each) => each.ValidationStatus === "SUCCESS"));
    const { Certificate = "", CertificateChain = "" } = await a.acm.getCertificate({ CertificateArn: arn });
    const at = String(Math.floor(a.world.clock.now().getTime() / 1000));
    const args = [
      "verify",
      "-x509_strict",
      "-attime",
      at,
      "-purpose",
      "sslserver",
      "-verify_hostname",
      "b.example.com",
    ];
    const verdict = openssl(
      { "ca.pem": CertificateChain, "own.pem": Certificate },
      ...args,
      "-CAfile",
      "ca.pem",
      "own.pem",
    );
    assert.equal(verdict.status, 0, verdict.told);
    assert.equal(
      new X509Certificate(Certificate).serialNumber.toLowerCase(),
      issued.Serial?.replaceAll(":", ""),
    );
    assert.equal(CertificateChain, await a.world.certificateAuthority());
  });

  test("mail goes to five mailboxes, again on demand; what nobody can validate times out", async () => {
    await using a = await start();
    const DomainName = "www.example.com";
    const DomainValidationOptions = [{ DomainName, ValidationDomain: "example.com" }];
    const arn = await a.request({ DomainName, ValidationMethod: "EMAIL", DomainValidationOptions });
    const mail = await a.world.outbox();
    assert.equal(mail.length, 5);
    assert.ok(mail.some(({ to, body }) => to === "hostmaster@example.com" && body.includes(DomainName)));
    const again = { CertificateArn: arn, Domain: DomainName };
    await a.acm.resendValidationEmail({ ...again, ValidationDomain: DomainName });
    assert.equal((await a.world.outbox()).at(-1)?.to, `admin@${DomainName}`);
    assert.match(
      await refusal(a.acm.resendValidationEmail({ ...again, ValidationDomain: "other.com" })),
      /^InvalidDomainValidationOptionsException/,
    );
    const lost = await a.request({ DomainName: "lost.invalid" });
    await a.world.clock.advance({ minutes: 30 });
    assert.equal((await a.told(arn)).Status, "ISSUED");
    assert.match(
      await refusal(a.acm.resendValidationEmail({ ...again, ValidationDomain: DomainName })),
      /^InvalidStateException/,
    );
    await a.world.clock.advance({ days: 3 });
    assert.equal((await a.told(lost)).Status, "VALIDATION_TIMED_OUT");
  });

  test("what is in use is renewed and cannot be deleted; what is not, expires with events", async () => {
    await using a = await start();
    const events = await listening(a.world);
    const used = await a.request();
    const idle = await a.request({ DomainName: "idle.example.com" });
    await a.world.clock.advance({ minutes: 5 });
    assert.equal(
      (await events()).filter((each) => each["detail-type"] === "ACM Certificate Available").length,
      2,
    );
    await use(a.world, used, true);
    const before = await a.told(used);
    assert.deepEqual([before.RenewalEligibility, before.InUseBy?.length], ["ELIGIBLE", 1]);
    assert.match(await refusal(a.acm.deleteCertificate({ CertificateArn: used })), /^ResourceInUseException/);
    await a.world.clock.advance({ days: 154 });
    const after = await a.told(used);
    assert.equal(after.RenewalSummary?.RenewalStatus, "SUCCESS");
    assert.notEqual(after.Serial, before.Serial);
    assert.equal((await events())[0]?.detail["Action"], "RENEWAL");
    await a.world.clock.advance({ days: 16 });
    const warned = await events();
    assert.ok(warned.every((each) => each["detail-type"] === "ACM Certificate Approaching Expiration"));
    assert.deepEqual(warned[0]?.detail, { DaysToExpiry: 30, CommonName: "idle.example.com" });
    await a.world.clock.advance({ days: 29 });
    assert.equal((await a.told(idle)).Status, "EXPIRED");
    const ended = await events();
    assert.equal(ended.filter((each) => each["detail-type"] === "ACM Certificate Expired").length, 1);
    await use(a.world, used, false);
    await a.acm.deleteCertificate({ CertificateArn: used });
    assert.match(await refusal(a.told(used)), /^ResourceNotFoundException/);
  });

  test("exportable ones: exported, renewed on demand, revoked", async () => {
    await using a = await start();
    const events = await listening(a.world);
    const CertificateArn = await a.request({ Options: { Export: "ENABLED" } });
    const closed = await a.request({ DomainName: "closed.example.com" });
    const Passphrase = Buffer.from("secret words");
    assert.match(
      await refusal(a.acm.exportCertificate({ CertificateArn, Passphrase })),
      /^RequestInProgressException/,
    );
    await a.world.clock.advance({ minutes: 5 });
    assert.match(
      await refusal(a.acm.exportCertificate({ CertificateArn: closed, Passphrase })),
      /^ValidationException/,
    );
    assert.match(await refusal(a.acm.renewCertificate({ CertificateArn })), /^ValidationException/);
    const { Certificate = "", PrivateKey = "" } = await a.acm.exportCertificate({
      CertificateArn,
      Passphrase,
    });
    assert.match(PrivateKey, /^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
    const key = createPrivateKey({ key: PrivateKey, passphrase: Passphrase });
    assert.ok(new X509Certificate(Certificate).checkPrivateKey(key));
    await a.acm.renewCertificate({ CertificateArn });
    await a.world.idle();
    const renewed = await a.acm.getCertificate({ CertificateArn });
    assert.notEqual(renewed.Certificate, Certificate);
    await a.acm.revokeCertificate({ CertificateArn, RevocationReason: "KEY_COMPROMISE" });
    const told = await a.told(CertificateArn);
    assert.deepEqual([told.Status, told.RevocationReason], ["REVOKED", "KEY_COMPROMISE"]);
    assert.ok((await events()).some((each) => each["detail-type"] === "ACM Certificate Revoked"));
    assert.match(
      await refusal(a.acm.revokeCertificate({ CertificateArn: closed, RevocationReason: "UNSPECIFIED" })),
      /^ValidationException/,
    );
  });

  test("requests: tokens, names, and what is refused", async () => {
    await using a = await start();
    const token = { IdempotencyToken: "t" };
    const first = await a.request(token);
    assert.equal(await a.request(token), first);
    assert.notEqual(await a.request({ ...token, SubjectAlternativeNames: ["b.example.com"] }), first);
    await a.world.clock.advance({ hours: 1 });
    assert.notEqual(await a.request(token), first);
    const many = Array.from({ length: 10 }, (_, n) => `n${n}.example.com`);
    assert.match(await refusal(a.request({ SubjectAlternativeNames: many })), /^LimitExceededException/);
    assert.match(
      await refusal(a.request({ DomainName: `${"a".repeat(60)}.example.com` })),
      /^ValidationException/,
    );
    assert.match(await refusal(a.request({ KeyAlgorithm: "RSA_4096" })), /^ValidationException/);
    assert.match(await refusal(a.request({ ValidationMethod: "HTTP" })), /^InvalidParameterException/);
    const mail = [{ DomainName: "example.com", ValidationDomain: "example.org" }];
    assert.match(
      await refusal(a.request({ DomainValidationOptions: mail })),
      /^InvalidDomainValidationOptionsException/,
    );
    const none = "arn:aws:acm:us-east-1:000000000000:certificate/00000000-0000-0000-0000-000000000000";
    assert.match(await refusal(a.told(none)), /^ResourceNotFoundException/);
    assert.match(
      await refusal(a.told("arn:aws:acm:us-east-1:000000000000:nothing/1")),
      /^InvalidArnException/,
    );
  });

  test("lists: by state, key, usage and page; tags, conditions and the account's configuration", async () => {
    await using a = await start();
    const arn = await a.request({ Tags: [{ Key: "team", Value: "red" }] });
    const rsa = await a.request({ KeyAlgorithm: "RSA_2048", DomainName: "rsa.example.com" });
    await a.world.clock.advance({ minutes: 5 });
    await a.request({ DomainName: "later.example.com" });
    const list = async (Includes = {}, more = {}) =>
      (await a.acm.listCertificates({ Includes, ...more })).CertificateSummaryList?.map(
        (each) => each.DomainName,
      );
    const keyTypes = ["RSA_2048", "EC_prime256v1"];
    assert.deepEqual(await list(), ["rsa.example.com"]);
    assert.deepEqual(await list({ keyTypes }, { SortBy: "CREATED_AT", SortOrder: "DESCENDING" }), [
      "later.example.com",
      "rsa.example.com",
      "example.com",
    ]);
    assert.deepEqual(await list({ keyTypes }, { CertificateStatuses: ["ISSUED"] }), [
      "example.com",
      "rsa.example.com",
    ]);
    assert.deepEqual(await list({ keyTypes, keyUsage: ["KEY_ENCIPHERMENT"] }), ["rsa.example.com"]);
    const page = await a.acm.listCertificates({ Includes: { keyTypes: ["EC_prime256v1"] }, MaxItems: 1 });
    const next = { Includes: { keyTypes: ["EC_prime256v1" as const] }, NextToken: page.NextToken ?? "" };
    assert.equal(
      (await a.acm.listCertificates(next)).CertificateSummaryList?.[0]?.DomainName,
      "later.example.com",
    );

    assert.deepEqual((await a.acm.listTagsForCertificate({ CertificateArn: arn })).Tags, [
      { Key: "team", Value: "red" },
    ]);
    const iam = a.world.sdk(IAM);
    await iam.createUser({ UserName: "u" });
    const Statement = [
      {
        Effect: "Allow",
        Action: "acm:*",
        Resource: "*",
        Condition: { "ForAllValues:StringLike": { "acm:DomainNames": "*.allowed.com" } },
      },
    ];
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    await iam.putUserPolicy({ UserName: "u", PolicyName: "p", PolicyDocument });
    const { AccessKey } = await iam.createAccessKey({ UserName: "u" });
    const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "" } = AccessKey ?? {};
    const user = a.world.sdk(ACM, { credentials: { accessKeyId, secretAccessKey } });
    assert.match(
      await refusal(user.requestCertificate({ DomainName: "a.denied.com" })),
      /^AccessDeniedException/,
    );
    assert.ok((await user.requestCertificate({ DomainName: "a.allowed.com" })).CertificateArn);

    const search = async (FilterStatement: CertificateFilterStatement, more = {}) =>
      (await a.acm.searchCertificates({ FilterStatement, ...more })).Results?.map(
        (each) => each.X509Attributes?.Subject?.CommonName,
      );
    const Status = { Filter: { AcmCertificateMetadataFilter: { Status: "ISSUED" as const } } };
    const rsaKey = { Filter: { X509AttributeFilter: { KeyAlgorithm: "RSA_2048" as const } } };
    const sorted = { SortBy: "COMMON_NAME", SortOrder: "ASCENDING" };
    assert.deepEqual(await search(Status, sorted), ["example.com", "rsa.example.com"]);
    assert.deepEqual(await search({ And: [Status, { Not: rsaKey }] }), ["example.com"]);
    const DnsName = { Value: "LATER", ComparisonOperator: "CONTAINS" as const };
    const named = { Filter: { X509AttributeFilter: { SubjectAlternativeName: { DnsName } } } };
    assert.deepEqual(await search({ Or: [named, rsaKey] }, sorted), [
      "a.allowed.com",
      "later.example.com",
      "rsa.example.com",
    ]);
    const { Results: [first] = [] } = await a.acm.searchCertificates({
      FilterStatement: Status,
      MaxResults: 1,
    });
    assert.equal(first?.X509Attributes?.Issuer?.Organization, "Cloudlet");

    await a.acm.removeTagsFromCertificate({ CertificateArn: arn, Tags: [{ Key: "team" }] });
    assert.deepEqual((await a.acm.listTagsForCertificate({ CertificateArn: arn })).Tags, []);
    await a.acm.putAccountConfiguration({ ExpiryEvents: { DaysBeforeExpiry: 10 }, IdempotencyToken: "t" });
    assert.equal((await a.acm.getAccountConfiguration({})).ExpiryEvents?.DaysBeforeExpiry, 10);
    const Options = { CertificateTransparencyLoggingPreference: "DISABLED" } as const;
    await a.acm.updateCertificateOptions({ CertificateArn: rsa, Options });
    const kept = (await a.told(rsa)).Options;
    assert.equal(kept?.CertificateTransparencyLoggingPreference, "DISABLED");
  });
});
