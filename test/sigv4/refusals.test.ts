/** Every reason to refuse, in the words of each family. */
import assert from "node:assert/strict";
import { createECDH, createPrivateKey, sign } from "node:crypto";
import { describe, test } from "node:test";
import { after, MINUTE, SECOND } from "../../src/base/instant.ts";
import { asymmetricPrivateKey } from "../../src/kernel/sigv4/asymmetric.ts";
import { canonicalQuery } from "../../src/kernel/sigv4/canonical.ts";
import { sha256Hex, sha256HexOfLatin1, signingKey } from "../../src/kernel/sigv4/digest.ts";
import { type RefusalFamily, refusalError } from "../../src/kernel/sigv4/refusal.ts";
import { authenticatorWith, codeOf, errorOf, instantOf, request, S3, standardEndpoint } from "./bench.ts";

const KEY = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };
const DATE = "20260102T030405Z";
const JSON_SQS = standardEndpoint("sqs", "json", "eu-west-1");
const QUERY_IAM = standardEndpoint("iam", "query", "us-east-1");
const REST_LAMBDA = standardEndpoint("lambda", "rest-json", "us-east-1");
const EC2 = standardEndpoint("ec2", "ec2", "us-east-1");
const S3_EU = { ...S3, region: "eu-west-1" };
const NO_BODY = new Uint8Array();

const authenticator = authenticatorWith(
  [
    KEY,
    { accessKeyId: "AKIDOFF", secretAccessKey: "s", status: "Inactive" },
    { accessKeyId: "AKIDGONE", secretAccessKey: "s", status: "Deleted" },
  ],
  DATE,
);

interface Wanted {
  readonly key?: string;
  readonly secret?: string;
  readonly date?: string;
  readonly scope?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signed?: readonly string[];
}

/** Signs a GET / by the book, with a different hand than the code under test where it matters. */
function signedGet(wanted: Wanted = {}) {
  const { key = KEY.accessKeyId, secret = KEY.secretAccessKey, date = DATE } = wanted;
  const scope = wanted.scope ?? `${date.slice(0, 8)}/eu-west-1/sqs/aws4_request`;
  const headers: Record<string, string> = { host: "localhost:4566", "x-amz-date": date, ...wanted.headers };
  const names = wanted.signed ?? Object.keys(headers).sort();
  const block = names.map((name) => `${name}:${headers[name]}\n`).join("");
  const hash = headers["x-amz-content-sha256"] ?? sha256Hex(NO_BODY);
  const canonical = `GET\n/\n\n${block}\n${names.join(";")}\n${hash}`;
  const [day = "", region = "", service = ""] = scope.split("/");
  const text = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256HexOfLatin1(canonical)}`;
  const signature = signingKey(secret, day, region, service).hex(text);
  headers["authorization"] =
    `AWS4-HMAC-SHA256 Credential=${key}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  return request("GET", "/", headers);
}

function s3Get(wanted: Wanted = {}) {
  const date = wanted.date ?? DATE;
  return signedGet({
    scope: `${date.slice(0, 8)}/eu-west-1/s3/aws4_request`,
    ...wanted,
    headers: { "x-amz-content-sha256": "UNSIGNED-PAYLOAD", ...wanted.headers },
  });
}

function refusal(
  sent: ReturnType<typeof request>,
  endpoint = JSON_SQS,
  body: Uint8Array | undefined = NO_BODY,
) {
  const { code, status, message, fields } = errorOf(() =>
    authenticator.authenticate(sent, endpoint, authenticator.now, body),
  );
  return { code, status, message, fields };
}

function withAuthorization(
  authorization: string,
  headers: Readonly<Record<string, string>> = { "x-amz-date": DATE },
) {
  return request("GET", "/", { host: "localhost:4566", ...headers, authorization });
}

test("the hand that signs for these tests signs well", () => {
  assert.equal(authenticator.authenticate(signedGet(), JSON_SQS, authenticator.now, NO_BODY).verified, true);
  assert.equal(authenticator.authenticate(s3Get(), S3_EU, authenticator.now, NO_BODY).verified, true);
});

describe("JSON services", () => {
  test("an anonymous request is told so by the caller of the authenticator", () => {
    const got = authenticator.authenticate(
      request("GET", "/", { host: "h" }),
      JSON_SQS,
      authenticator.now,
      NO_BODY,
    );
    assert.deepEqual(got.principal, { kind: "anonymous" });
    assert.equal(got.verified, false);
    const missing = (family: RefusalFamily) => refusalError({ meaning: "missing" }, family);
    assert.equal(missing("json").code, "MissingAuthenticationTokenException");
    assert.equal(missing("query").message, "Request is missing Authentication Token");
    assert.equal(missing("ec2").code, "MissingParameter");
    assert.equal(missing("s3").code, "AccessDenied");
  });

  test("a wrong secret", () => {
    assert.deepEqual(refusal(signedGet({ secret: "wrong" })), {
      code: "InvalidSignatureException",
      status: 400,
      message:
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret " +
        "Access Key and signing method. Consult the service documentation for details.",
      fields: undefined,
    });
  });

  test("inactive and deleted keys", () => {
    for (const key of ["AKIDOFF", "AKIDGONE"]) {
      const { code, message } = refusal(signedGet({ key, secret: "s" }));
      assert.equal(code, "UnrecognizedClientException");
      assert.equal(message, "The security token included in the request is invalid.");
    }
  });

  test("missing parameters are all named", () => {
    const { code, message } = refusal(withAuthorization("AWS4-HMAC-SHA256", {}));
    assert.equal(code, "IncompleteSignatureException");
    assert.equal(
      message,
      "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. " +
        "Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either " +
        "a 'X-Amz-Date' or a 'Date' header. Authorization=AWS4-HMAC-SHA256",
    );
  });

  test("a blank in the access key id", () => {
    const header =
      "AWS4-HMAC-SHA256 Credential= AKID/20260102/eu-west-1/sqs/aws4_request, SignedHeaders=host, Signature=x";
    assert.equal(
      refusal(withAuthorization(header)).message,
      `'AKID/20260102/eu-west-1/sqs/aws4_request' not a valid key=value pair (missing equal-sign) in Authorization header: '${header}'.`,
    );
  });

  test("dates", () => {
    const got = refusal(
      withAuthorization("AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=x", {
        "x-amz-date": "201",
      }),
    );
    assert.equal(
      got.message,
      "Date must be in ISO-8601 'basic format'. Got '201'. See http://en.wikipedia.org/wiki/ISO_8601",
    );
    assert.equal(
      refusal(signedGet({ date: "20260102T025904Z" })).message,
      "Signature expired: 20260102T025904Z is now earlier than 20260102T025905Z (20260102T030405Z - 5 min.)",
    );
    assert.equal(
      refusal(signedGet({ date: "20260102T030906Z" })).message,
      "Signature not yet current: 20260102T030906Z is still later than 20260102T030905Z (20260102T030405Z + 5 min.)",
    );
    for (const date of ["20260102T025905Z", "20260102T030905Z"])
      assert.ok(authenticator.authenticate(signedGet({ date }), JSON_SQS, authenticator.now, NO_BODY));
  });

  test("the credential's elements", () => {
    const scoped = (scope: string) => refusal(signedGet({ scope }));
    assert.equal(
      refusal(
        withAuthorization("AWS4-HMAC-SHA256 Credential=a/b/c/d, SignedHeaders=host;x-amz-date, Signature=x"),
      ).message,
      "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b/c/d'",
    );
    const wrong = scoped("20260103/mars-1/iam/aws5_request");
    assert.equal(wrong.code, "InvalidSignatureException");
    assert.equal(
      wrong.message,
      "Credential should be scoped to a valid region, not 'mars-1'. Credential should be scoped to correct service: 'sqs'. " +
        "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'. Date in Credential scope " +
        "does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260103' != '20260102', from '20260102T030405Z'. ",
    );
    assert.match(scoped("2026/eu-west-1/sqs/aws4_request").message, /^Date in Credential scope/);
  });

  test("headers that must be signed", () => {
    assert.equal(
      refusal(signedGet({ signed: ["x-amz-date"] })).message,
      "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    );
    const target = { "x-amz-target": "AmazonSQS.SendMessage" };
    assert.equal(
      refusal(signedGet({ headers: target, signed: ["host", "x-amz-date"] })).message,
      "'X-Amz-Target' must be a 'SignedHeader' in the AWS Authorization.",
    );
  });

  test("an unknown algorithm, and two signatures", () => {
    const other = signedGet();
    const authorization = other.headers["authorization"]?.replace("SHA256", "SHA512") ?? "";
    const got = refusal({ ...other, headers: { ...other.headers, authorization } });
    assert.deepEqual(
      [got.code, got.message],
      ["IncompleteSignatureException", "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA512'."],
    );
    const both = { ...signedGet(), query: "X-Amz-Algorithm=AWS4-HMAC-SHA256" };
    assert.equal(
      refusal(both).message,
      "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
    );
    const empty = { ...request("GET", "/", { host: "h" }), query: "X-Amz-Algorithm" };
    assert.match(
      refusal(empty).message,
      /^AWS query-string parameters must include 'X-Amz-Algorithm'\. .*Re-examine/,
    );
  });
});

test("the other families' codes for the same", () => {
  const iam = (wanted: Wanted) =>
    refusal(signedGet({ scope: "20260102/us-east-1/iam/aws4_request", ...wanted }), QUERY_IAM);
  assert.deepEqual([iam({ secret: "x" }).code, iam({ secret: "x" }).status], ["SignatureDoesNotMatch", 403]);
  assert.deepEqual(
    [iam({ key: "AKIDOFF" }).code, iam({ key: "AKIDOFF" }).status],
    ["InvalidClientTokenId", 403],
  );
  assert.deepEqual([iam({ scope: "20260102/eu-west-1/iam/aws4_request" }).code], ["SignatureDoesNotMatch"]);
  assert.equal(refusal(withAuthorization("Bearer x"), QUERY_IAM).code, "IncompleteSignature");
  const lambda = refusal(
    signedGet({ scope: "20260102/us-east-1/lambda/aws4_request", secret: "x" }),
    REST_LAMBDA,
  );
  assert.deepEqual([lambda.code, lambda.status], ["InvalidSignatureException", 403]);
  const ec2 = refusal(signedGet({ scope: "20260102/us-east-1/ec2/aws4_request", secret: "x" }), EC2);
  assert.deepEqual(
    [ec2.code, ec2.status, ec2.message],
    ["AuthFailure", 401, "AWS was not able to validate the provided access credentials"],
  );
});

describe("S3", () => {
  test("a wrong secret is shown what should have been signed", () => {
    const got = refusal(s3Get({ secret: "wrong" }), S3_EU);
    assert.deepEqual([got.code, got.status], ["SignatureDoesNotMatch", 403]);
    const fields = got.fields ?? {};
    assert.match(
      String(fields["StringToSign"]),
      /^AWS4-HMAC-SHA256\n20260102T030405Z\n20260102\/eu-west-1\/s3\/aws4_request\n/,
    );
    assert.match(String(fields["StringToSignBytes"]), /^41 57 53 34/);
    assert.match(String(fields["CanonicalRequest"]), /^GET\n\/\n\nhost:localhost:4566\n/);
    assert.equal(fields["AWSAccessKeyId"], "AKIDEXAMPLE");
  });

  test("keys, Regions, services, dates", () => {
    const code = (wanted: Wanted) => refusal(s3Get(wanted), S3_EU);
    assert.deepEqual(code({ key: "AKIDOFF" }).fields, { AWSAccessKeyId: "AKIDOFF" });
    assert.equal(code({ key: "AKIDOFF" }).code, "InvalidAccessKeyId");
    const region = code({ scope: "20260102/us-east-1/s3/aws4_request" });
    assert.deepEqual(region, {
      code: "AuthorizationHeaderMalformed",
      status: 400,
      message:
        "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
      fields: { Region: "eu-west-1" },
    });
    assert.match(code({ scope: "20260102/eu-west-1/sqs/aws4_request" }).message, /incorrect service "sqs"/);
    assert.match(
      code({ scope: "20260102/eu-west-1/s3/aws9_request" }).message,
      /incorrect terminal "aws9_request"/,
    );
    assert.match(code({ scope: "2026-102/eu-west-1/s3/aws4_request" }).message, /incorrect date format/);
    assert.match(
      code({ scope: "20260101/eu-west-1/s3/aws4_request" }).message,
      /Invalid credential date "20260101"/,
    );
    const skewed = code({ date: "20260102T024904Z" });
    assert.equal(skewed.code, "RequestTimeTooSkewed");
    assert.deepEqual(skewed.fields, {
      RequestTime: "20260102T024904Z",
      ServerTime: "2026-01-02T03:04:05Z",
      MaxAllowedSkewMilliseconds: "900000",
    });
    assert.equal(
      authenticator.authenticate(s3Get({ date: "20260102T024905Z" }), S3_EU, authenticator.now, undefined)
        .verified,
      true,
    );
  });

  test("what the header must say of the body", () => {
    assert.equal(
      refusal(signedGet({ scope: "20260102/eu-west-1/s3/aws4_request" }), S3_EU).code,
      "InvalidRequest",
    );
    assert.equal(
      refusal(s3Get({ headers: { "x-amz-content-sha256": "no" } }), S3_EU).code,
      "InvalidArgument",
    );
    const declared = sha256Hex(Buffer.from("body"));
    const honest = s3Get({ headers: { "x-amz-content-sha256": declared } });
    const other = refusal(honest, S3_EU, Buffer.from("Body"));
    assert.deepEqual(
      [other.code, other.status, other.message],
      [
        "XAmzContentSHA256Mismatch",
        400,
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
      ],
    );
    assert.deepEqual(other.fields, {
      ClientComputedContentSHA256: declared,
      S3ComputedContentSHA256: sha256Hex(Buffer.from("Body")),
    });
    const streamed = authenticator.authenticate(honest, S3_EU, authenticator.now, undefined);
    assert.deepEqual(streamed.payload, { kind: "sha256", sha256: declared });
  });

  test("headers left out of the signature", () => {
    const acl = s3Get({
      headers: { "x-amz-acl": "public-read" },
      signed: ["host", "x-amz-content-sha256", "x-amz-date"],
    });
    assert.deepEqual(refusal(acl, S3_EU), {
      code: "AccessDenied",
      status: 403,
      message: "There were headers present in the request which were not signed",
      fields: { HeadersNotSigned: "x-amz-acl" },
    });
    assert.equal(refusal(withAuthorization("AWS AKID:sig"), S3_EU).code, "InvalidRequest");
    assert.equal(
      refusal(withAuthorization("AWS4-HMAC-SHA256 x"), S3_EU).code,
      "AuthorizationHeaderMalformed",
    );
    assert.equal(
      refusal(
        withAuthorization("AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=x", {}),
        S3_EU,
      ).message,
      "AWS authentication requires a valid Date or x-amz-date header",
    );
  });

  test("an alien or altered session token", () => {
    const token = { "x-amz-security-token": "alien" };
    const got = refusal(s3Get({ key: "ASIAQAAAAAAAAAAAAAAA", headers: token }), S3_EU);
    assert.deepEqual([got.code, got.status, got.fields], ["InvalidToken", 400, { "Token-0": "alien" }]);
  });
});

describe("presigned", () => {
  function presigned(
    wanted: { readonly date?: string; readonly expires?: string; readonly key?: string } = {},
  ) {
    const { date = DATE, expires = "60", key = KEY.accessKeyId } = wanted;
    const scope = `${date.slice(0, 8)}/eu-west-1/s3/aws4_request`;
    const query =
      `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${encodeURIComponent(`${key}/${scope}`)}` +
      `&X-Amz-Date=${date}&X-Amz-Expires=${expires}&X-Amz-SignedHeaders=host`;
    const canonical = `GET\n/\n${canonicalQuery(query)}\nhost:h\n\nhost\nUNSIGNED-PAYLOAD`;
    const text = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256HexOfLatin1(canonical)}`;
    const signature = signingKey(KEY.secretAccessKey, date.slice(0, 8), "eu-west-1", "s3").hex(text);
    return { ...request("GET", "/", { host: "h" }), query: `${query}&X-Amz-Signature=${signature}` };
  }

  test("lapses by the virtual clock", () => {
    const at = (seconds: number) => after(instantOf(DATE), seconds * SECOND);
    assert.equal(authenticator.authenticate(presigned(), S3_EU, at(60), undefined).verified, true);
    const late = errorOf(() => authenticator.authenticate(presigned(), S3_EU, at(61), undefined));
    assert.deepEqual(
      [late.code, late.status, late.message, late.fields],
      [
        "AccessDenied",
        403,
        "Request has expired",
        { "X-Amz-Expires": "60", Expires: "2026-01-02T03:05:05Z", ServerTime: "2026-01-02T03:05:06Z" },
      ],
    );
    const year = 365 * 24 * 60 * MINUTE;
    const moved = authenticatorWith([KEY], DATE, { virtualAt: (signedAt) => after(signedAt, year) });
    assert.equal(moved.authenticate(presigned(), S3_EU, after(at(60), year), undefined).verified, true);
    assert.equal(
      codeOf(() => moved.authenticate(presigned(), S3_EU, after(at(61), year), undefined)),
      "AccessDenied",
    );
  });

  test("a development key's lapses too", () => {
    const late = after(instantOf(DATE), 61 * SECOND);
    assert.equal(
      codeOf(() => authenticator.authenticate(presigned({ key: "test" }), S3_EU, late, undefined)),
      "AccessDenied",
    );
  });

  test("parameters", () => {
    assert.match(
      refusal(presigned({ expires: "604801" }), S3_EU, undefined).message,
      /must be less than 604800 seconds$/,
    );
    assert.equal(
      refusal(presigned({ expires: "-1" }), S3_EU, undefined).message,
      "X-Amz-Expires must be non-negative",
    );
    assert.equal(
      refusal(presigned({ expires: "soon" }), S3_EU, undefined).message,
      "X-Amz-Expires should be a number",
    );
    assert.equal(
      refusal(presigned({ date: "20260102T040405Z" }), S3_EU, undefined).message,
      "Request is not valid yet",
    );
    const cut = { ...presigned(), query: "X-Amz-Algorithm=AWS4-HMAC-SHA256" };
    assert.equal(refusal(cut, S3_EU, undefined).code, "AuthorizationQueryParametersError");
    assert.match(
      refusal(presigned(), { ...S3, region: "us-east-1" }, undefined).message,
      /^Error parsing the X-Amz-Credential parameter; the region 'eu-west-1'/,
    );
  });
});

describe("development keys", () => {
  const dev = (accessKeyId: string, options: { readonly strict?: boolean } = {}) => {
    const there = authenticatorWith([KEY], DATE, options);
    return there.authenticate(signedGet({ key: accessKeyId }), JSON_SQS, there.now, NO_BODY);
  };

  test("an unknown key is root of 000000000000, twelve digits are root of that account", () => {
    const got = dev("test");
    assert.deepEqual([got.principal.kind, got.verified], ["root", false]);
    assert.deepEqual("account" in got.principal && got.principal.account, "000000000000");
    const twelve = dev("123456789012").principal;
    assert.equal("arn" in twelve && twelve.arn, "arn:aws:iam::123456789012:root");
  });

  test("are refused where credentials are strict; root users must know the secret", () => {
    assert.equal(
      codeOf(() => dev("test", { strict: true })),
      "UnrecognizedClientException",
    );
    assert.equal(
      codeOf(() => dev("123456789012", { strict: true })),
      "InvalidSignatureException",
    );
    assert.equal(dev(KEY.accessKeyId, { strict: true }).verified, true);
  });

  test("a temporary key without its token is never one of them", () => {
    assert.equal(
      codeOf(() => dev("ASIAQAAAAAAAAAAAAAAA")),
      "UnrecognizedClientException",
    );
  });
});

test("a host signed without its port", () => {
  const portless = signedGet({ headers: { host: "localhost" } });
  const sent = { ...portless, headers: { ...portless.headers, host: "localhost:4566" } };
  assert.equal(authenticator.authenticate(sent, JSON_SQS, authenticator.now, NO_BODY).verified, true);
  const elsewhere = { ...portless, headers: { ...portless.headers, host: "elsewhere:4566" } };
  assert.equal(refusal(elsewhere).code, "InvalidSignatureException");
});

test("SigV4A: one signature for a set of Regions", () => {
  const pair = createECDH("prime256v1");
  const d = asymmetricPrivateKey(KEY.accessKeyId, KEY.secretAccessKey);
  pair.setPrivateKey(d);
  const point = pair.getPublicKey();
  const part = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
  const jwk = {
    kty: "EC",
    crv: "P-256",
    d: part(d),
    x: part(point.subarray(1, 33)),
    y: part(point.subarray(33)),
  };
  const key = createPrivateKey({ format: "jwk", key: jwk });
  const send = (regionSet: string) => {
    const headers: Record<string, string> = { host: "h", "x-amz-date": DATE, "x-amz-region-set": regionSet };
    const names = Object.keys(headers).join(";");
    const block = Object.entries(headers)
      .map(([name, value]) => `${name}:${value}\n`)
      .join("");
    const scope = "20260102/sqs/aws4_request";
    const canonical = `GET\n/\n\n${block}\n${names}\n${sha256Hex(NO_BODY)}`;
    const text = `AWS4-ECDSA-P256-SHA256\n${DATE}\n${scope}\n${sha256HexOfLatin1(canonical)}`;
    const signature = sign("sha256", Buffer.from(text), key).toString("hex");
    headers["authorization"] =
      `AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/${scope}, SignedHeaders=${names}, Signature=${signature}`;
    return request("GET", "/", headers);
  };
  for (const set of ["*", "eu-*", "us-east-1,eu-west-1"]) {
    const got = authenticator.authenticate(send(set), JSON_SQS, authenticator.now, NO_BODY);
    assert.deepEqual([got.verified, got.signedRegion], [true, "eu-west-1"], set);
  }
  assert.equal(refusal(send("us-east-1")).code, "InvalidSignatureException");
  const forged = send("*");
  assert.equal(refusal({ ...forged, path: "/other" }).code, "InvalidSignatureException");
});
