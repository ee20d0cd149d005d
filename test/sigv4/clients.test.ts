/**
 * What AWS's own signer signs is accepted, whatever the request looks like; and nothing that was altered
 * after it.
 */
import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { test } from "node:test";
import { IAMClient, ListUsersCommand } from "@aws-sdk/client-iam";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { SignatureV4 } from "@smithy/signature-v4";
import type { HttpRequest } from "@smithy/types";
import { Random } from "../support/random.ts";
import { authenticatorWith, codeOf, instantOf, S3, standardEndpoint } from "./bench.ts";

const KEY = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
const DATE = "20260102T030405Z";
const SIGNING_DATE = new Date(instantOf(DATE));
const authenticator = authenticatorWith([KEY], DATE);

/** The hash constructor that the signer wants. */
class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    const key = ArrayBuffer.isView(secret)
      ? Buffer.from(secret.buffer, secret.byteOffset, secret.byteLength)
      : secret;
    this.#hash = key === undefined ? createHash("sha256") : createHmac("sha256", key as string);
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(data as Uint8Array);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
}

function signer(service: string): SignatureV4 {
  const s3 = service === "s3";
  return new SignatureV4({
    service,
    region: "eu-west-1",
    credentials: KEY,
    sha256: Sha256 as never,
    uriEscapePath: !s3,
    applyChecksum: s3,
  });
}

const ODD = [..." !\"#$%&'()*+,-./:;<=>?@[]^_`{|}~äöü€😀abcXYZ019"];

function oddText(random: Random, most: number): string {
  return Array.from({ length: random.below(most + 1) }, () => random.pick(ODD)).join("");
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function generatedRequest(seed: number, s3: boolean): HttpRequest {
  const random = new Random(seed);
  const below = (bound: number) => random.below(bound);
  const text = (most: number) => oddText(random, most);
  const segments = Array.from({ length: below(4) }, () => text(8)).filter(
    (segment) => !/^\.{0,2}$/.test(segment),
  );
  const slash = segments.length > 0 && below(3) === 0 ? "/" : "";
  const query: Record<string, string | string[]> = {};
  for (let count = below(5); count > 0; count--)
    query[text(6) || "q"] = below(4) === 0 ? [text(5), text(5)] : text(10);
  const host = random.pick(["127.0.0.1:4566", "sqs.eu-west-1.amazonaws.com", "bucket.s3.localhost:4566"]);
  const headers: Record<string, string> = {
    host,
    "content-type": random.pick(["application/x-amz-json-1.0", "text/plain;  charset=utf-8 ", "x"]),
    "x-amz-meta-note": random.pick(["a  b", " padded ", "tab\there", "plain", "a,b, c"]),
    "user-agent": "not/signed",
    ...(below(2) === 0 ? { "x-amz-target": "AmazonSQS.SendMessage" } : {}),
  };
  const [hostname = "", port] = host.split(":");
  return {
    method: random.pick(["GET", "POST", "PUT", "DELETE"]),
    protocol: "http:",
    hostname,
    ...(port === undefined ? {} : { port: Number(port) }),
    path: `/${segments.map(encode).join("/")}${slash}`,
    query,
    headers,
    body: s3 && below(3) === 0 ? "" : text(40),
  };
}

/** The request as a socket would bring it. */
function raw(request: HttpRequest) {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(request.query ?? {}))
    for (const one of Array.isArray(value) ? value : [value ?? ""])
      pairs.push(`${encode(name)}=${encode(one)}`);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name.toLowerCase()] = value.trim();
  const body = request.body === undefined ? new Uint8Array() : Buffer.from(request.body);
  return { request: { method: request.method, path: request.path, query: pairs.join("&"), headers }, body };
}

const SEEDS = Array.from({ length: 300 }, (_, index) => 7_000 + index);

for (const service of ["sqs", "s3"]) {
  const endpoint =
    service === "s3" ? { ...S3, region: "eu-west-1" } : standardEndpoint("sqs", "json", "eu-west-1");

  test(`${service}: generated requests signed in the header`, async () => {
    for (const seed of SEEDS) {
      const signed = await signer(service).sign(generatedRequest(seed, service === "s3"), {
        signingDate: SIGNING_DATE,
      });
      const { request, body } = raw(signed as HttpRequest);
      const got = authenticator.authenticate(request, endpoint, authenticator.now, body);
      assert.equal(got.verified, true, `seed ${seed}`);
      assert.deepEqual(got.payload, { kind: "proven" }, `seed ${seed}`);
    }
  });

  test(`${service}: generated requests presigned`, async () => {
    for (const seed of SEEDS) {
      const presigned = await signer(service).presign(generatedRequest(seed, service === "s3"), {
        signingDate: SIGNING_DATE,
        expiresIn: 60,
        unhoistableHeaders: new Set(seed % 2 === 0 ? ["x-amz-meta-note"] : []),
      });
      const { request, body } = raw(presigned as HttpRequest);
      if (service === "s3") {
        const hash = createHash("sha256").update(body).digest("hex");
        request.query += `&X-Amz-Content-Sha256=${hash}`;
        assert.equal(
          codeOf(() => authenticator.authenticate(request, endpoint, authenticator.now, body)),
          "SignatureDoesNotMatch",
        );
        continue;
      }
      const got = authenticator.authenticate(request, endpoint, authenticator.now, body);
      assert.equal(got.place, "query", `seed ${seed}`);
    }
  });
}

test("s3: presigned with an unsigned payload, as the presigner sends it", async () => {
  for (const seed of SEEDS) {
    const request = generatedRequest(seed, true);
    request.headers["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD";
    const presigned = await signer("s3").presign(request, { signingDate: SIGNING_DATE, expiresIn: 604_800 });
    const { request: sent } = raw(presigned as HttpRequest);
    const got = authenticator.authenticate(sent, S3, authenticator.now, undefined);
    assert.equal(got.verified, true, `seed ${seed}`);
    assert.deepEqual(got.payload, { kind: "unsigned" });
  }
});

test("SDK clients: SQS, STS and IAM as they are", async () => {
  const sent: HttpRequest[] = [];
  const requestHandler = {
    handle: async (request: HttpRequest) => {
      sent.push(request);
      throw new Error("seen enough");
    },
  };
  const config = { region: "us-east-1", credentials: KEY, requestHandler, maxAttempts: 1 } as const;
  const see = (call: Promise<unknown>) => assert.rejects(call, /seen enough/);
  await see(
    new SQSClient(config).send(
      new SendMessageCommand({ QueueUrl: "http://127.0.0.1:4566/1/q", MessageBody: "ü" }),
    ),
  );
  await see(new STSClient(config).send(new GetCallerIdentityCommand({})));
  await see(new IAMClient(config).send(new ListUsersCommand({ PathPrefix: "/a b/" })));
  const endpoints = [
    standardEndpoint("sqs", "json", "us-east-1"),
    standardEndpoint("sts", "query", "us-east-1"),
    standardEndpoint("iam", "query", "us-east-1"),
  ];
  for (const [index, request] of sent.entries()) {
    const { request: arrived, body } = raw(request);
    const there = authenticatorWith([KEY], arrived.headers["x-amz-date"] ?? "");
    const endpoint = endpoints[index] ?? S3;
    assert.equal(
      there.authenticate(arrived, endpoint, there.now, body).verified,
      true,
      endpoint.signingNames[0],
    );
  }
  assert.equal(sent.length, 3);
});

test("chunks and trailers, signed by the reference signer", async () => {
  const reference = signer("s3");
  const request = generatedRequest(1, true);
  request.headers["x-amz-content-sha256"] = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
  const signed = (await reference.sign(request, { signingDate: SIGNING_DATE })) as HttpRequest;
  const scope = "20260102/eu-west-1/s3/aws4_request";
  const seed = /Signature=([0-9a-f]+)/.exec(signed.headers["authorization"] ?? "")?.[1] ?? "";
  const sha = (text: string) => createHash("sha256").update(text).digest("hex");
  const next = (kind: string, previous: string, tail: string) =>
    reference.sign(`AWS4-HMAC-SHA256-${kind}\n${DATE}\n${scope}\n${previous}\n${tail}`, {
      signingDate: SIGNING_DATE,
    });
  const first = await next("PAYLOAD", seed, `${sha("")}\n${sha("one")}`);
  const last = await next("PAYLOAD", first, `${sha("")}\n${sha("")}`);
  const block = "x-amz-checksum-crc32c:sOO8/Q==\n";
  const trailer = await next("TRAILER", last, sha(block));
  const verifier = () => {
    const { payload } = authenticator.authenticate(raw(signed).request, S3, authenticator.now, undefined);
    assert.ok(payload.kind === "chunked" && payload.trailer && payload.verifier !== undefined);
    return payload.verifier;
  };
  const good = verifier();
  assert.ok(good.chunk(sha("one"), first) && good.chunk(sha(""), last) && good.trailer(block, trailer));
  const altered = verifier();
  assert.equal(altered.chunk(sha("two"), first), false);
  assert.equal(altered.chunk(sha(""), last), false, "a chunk after a bad one is bad");
  const reordered = verifier();
  assert.equal(reordered.chunk(sha(""), last), false);
  const shortened = verifier();
  assert.ok(shortened.chunk(sha("one"), first));
  assert.equal(shortened.trailer(block, trailer), false, "the final chunk is missing");
});

test("any byte altered after signing is refused", async () => {
  const request: HttpRequest = {
    method: "POST",
    protocol: "http:",
    hostname: "127.0.0.1",
    port: 4566,
    headers: {
      host: "127.0.0.1:4566",
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": "AmazonSQS.SendMessage",
    },
    path: "/a%20b/c",
    query: { q: "1 2" },
    body: '{"MessageBody":"hello"}',
  };
  const signed = (await signer("sqs").sign(request, { signingDate: SIGNING_DATE })) as HttpRequest;
  const { request: sent, body } = raw(signed);
  const endpoint = standardEndpoint("sqs", "json", "eu-west-1");
  const authenticate = (altered: typeof sent, payload: Uint8Array = body) =>
    authenticator.authenticate(altered, endpoint, authenticator.now, payload);
  assert.equal(authenticate(sent).verified, true);
  const covered = /SignedHeaders=([^,]+)/.exec(sent.headers["authorization"] ?? "")?.[1]?.split(";") ?? [];
  assert.ok(covered.length >= 4);
  let tried = 0;
  const refused = (altered: typeof sent, what: string, payload?: Uint8Array) => {
    tried++;
    assert.notEqual(
      codeOf(() => authenticate(altered, payload)),
      "",
      what,
    );
  };
  const flip = (text: string, at: number) =>
    text.slice(0, at) + (text[at] === "7" ? "8" : "7") + text.slice(at + 1);
  for (const name of covered) {
    const value = sent.headers[name] ?? "";
    for (let at = 0; at < value.length; at++)
      if (value[at] !== " ")
        refused({ ...sent, headers: { ...sent.headers, [name]: flip(value, at) } }, `${name} ${at}`);
  }
  const authorization = sent.headers["authorization"] ?? "";
  for (let at = authorization.indexOf("Signature=") + 10; at < authorization.length; at++)
    refused(
      { ...sent, headers: { ...sent.headers, authorization: flip(authorization, at) } },
      `signature ${at}`,
    );
  for (let at = 1; at < sent.path.length; at++) refused({ ...sent, path: flip(sent.path, at) }, `path ${at}`);
  for (let at = 0; at < sent.query.length; at++)
    refused({ ...sent, query: flip(sent.query, at) }, `query ${at}`);
  for (let at = 0; at < body.length; at++) {
    const altered = Buffer.from(body);
    altered[at] = (altered[at] ?? 0) ^ 1;
    refused(sent, `body ${at}`, altered);
  }
  refused({ ...sent, method: "PATCH" }, "method");
  refused(sent, "body cut", body.subarray(1));
  assert.ok(tried > 160, `${tried}`);
});
