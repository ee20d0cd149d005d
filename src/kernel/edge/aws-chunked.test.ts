import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { test } from "node:test";
import { AwsError } from "../dispatch/errors.ts";
import type { ChunkVerifier } from "../sigv4/chunks.ts";
import { AwsChunkedBody, type AwsChunkedOptions, awsChunkedOptions } from "./aws-chunked.ts";
import { ProducedBody, WholeBody } from "./body.ts";

/** The examples of AWS's documentation: key, date, scope and signatures are given there. */
const SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const DATE = "20130524T000000Z";
const SCOPE = "20130524/us-east-1/s3/aws4_request";
const PLAIN = {
  seed: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
  chunks: [
    "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
    "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
    "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
  ],
};
const TRAILED = {
  seed: "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
  chunks: [
    "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
    "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
    "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
  ],
  trailer: "d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435",
};
const DATA = Buffer.alloc(66_560, "a");

function signer(
  seed: string,
): ChunkVerifier & { chunkOf(data: Uint8Array): string; trailerOf(block: string): string } {
  let key: Uint8Array = Buffer.from(`AWS4${SECRET}`);
  for (const part of SCOPE.split("/")) key = createHmac("sha256", key).update(part).digest();
  const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
  let previous = seed;
  const next = (kind: string, digests: string) => {
    const text = `AWS4-HMAC-SHA256-${kind}\n${DATE}\n${SCOPE}\n${previous}\n${digests}`;
    previous = createHmac("sha256", key).update(text).digest("hex");
    return previous;
  };
  return {
    chunk: (digest, signature) => next("PAYLOAD", `${sha256("")}\n${digest}`) === signature,
    trailer: (block, signature) => next("TRAILER", sha256(block)) === signature,
    chunkOf: (data) => next("PAYLOAD", `${sha256("")}\n${sha256(data)}`),
    trailerOf: (block) => next("TRAILER", sha256(block)),
  };
}

function signedBody(vector: { readonly chunks: readonly string[] }, ending: string): Buffer {
  const [first, second, last] = vector.chunks;
  return Buffer.concat([
    Buffer.from(`10000;chunk-signature=${first}\r\n`),
    DATA.subarray(0, 65_536),
    Buffer.from(`\r\n400;chunk-signature=${second}\r\n`),
    DATA.subarray(65_536),
    Buffer.from(`\r\n0;chunk-signature=${last}\r\n${ending}`),
  ]);
}

function read(coded: Uint8Array, options: Partial<AwsChunkedOptions> = {}): Promise<Uint8Array> {
  return bodyOf(coded, options).bytes(1e9);
}

function bodyOf(
  coded: Uint8Array,
  options: Partial<AwsChunkedOptions> = {},
  piece = coded.length,
): AwsChunkedBody {
  async function* pieces(): AsyncIterable<Uint8Array> {
    for (let at = 0; at < coded.length; at += piece) yield coded.subarray(at, at + piece);
  }
  const source = piece === coded.length ? new WholeBody(coded) : new ProducedBody(pieces(), coded.length);
  return new AwsChunkedBody(source, {
    decodedLength: DATA.length,
    verifier: undefined,
    trailerNames: [],
    ...options,
  });
}

const refused = (code: string, status: number) => (error: unknown) =>
  error instanceof AwsError && error.code === code && error.status === status;

test("AWS's example of a chunked upload", async () => {
  const coded = signedBody(PLAIN, "\r\n");
  assert.deepEqual(Buffer.from(await read(coded, { verifier: signer(PLAIN.seed) })), DATA);
});

const CHECKSUM = "x-amz-checksum-crc32c:sOO8/Q==";
const TRAILER_FORMS = {
  "as SDKs send it": `${CHECKSUM}\r\nx-amz-trailer-signature:${TRAILED.trailer}\r\n\r\n`,
  "as the documentation shows it": `${CHECKSUM}\n\r\nx-amz-trailer-signature:${TRAILED.trailer}\n\r\n\r\n`,
};
for (const [form, ending] of Object.entries(TRAILER_FORMS)) {
  test(`AWS's example of trailing headers, ${form}`, async () => {
    const options = { verifier: signer(TRAILED.seed), trailerNames: ["x-amz-checksum-crc32c"] };
    const body = bodyOf(signedBody(TRAILED, ending), options);
    assert.throws(() => body.trailers, /after the last byte/);
    assert.deepEqual(Buffer.from(await body.bytes(1e9)), DATA);
    assert.deepEqual(body.trailers, { "x-amz-checksum-crc32c": "sOO8/Q==" });
  });
}

for (const piece of [61, 4096, 65_600]) {
  test(`the coding may be cut anywhere: pieces of ${piece}`, async () => {
    const options = { verifier: signer(TRAILED.seed), trailerNames: ["x-amz-checksum-crc32c"] };
    const body = bodyOf(signedBody(TRAILED, TRAILER_FORMS["as SDKs send it"]), options, piece);
    let size = 0;
    for await (const data of body.stream()) size += data.length;
    assert.equal(size, DATA.length);
  });
}

test("a changed byte, a wrong signature, a swapped order or a missing signature is refused", async () => {
  const good = signedBody(PLAIN, "\r\n");
  const changed = Buffer.from(good);
  changed[1_000] = 98;
  await assert.rejects(
    read(changed, { verifier: signer(PLAIN.seed) }),
    refused("SignatureDoesNotMatch", 403),
  );
  await assert.rejects(read(good, { verifier: signer(TRAILED.seed) }), refused("SignatureDoesNotMatch", 403));
  const lastForged = signedBody({ chunks: [...PLAIN.chunks.slice(0, 2), "0".repeat(64)] }, "\r\n");
  await assert.rejects(
    read(lastForged, { verifier: signer(PLAIN.seed) }),
    refused("SignatureDoesNotMatch", 403),
  );
  const unsigned = Buffer.from("5\r\nhello\r\n0\r\n\r\n");
  const bare = read(unsigned, { verifier: signer(PLAIN.seed), decodedLength: 5 });
  await assert.rejects(bare, refused("IncompleteBody", 400));
  const forgedTrailer = signedBody(
    TRAILED,
    `${CHECKSUM}\r\nx-amz-trailer-signature:${"0".repeat(64)}\r\n\r\n`,
  );
  const options = { verifier: signer(TRAILED.seed), trailerNames: ["x-amz-checksum-crc32c"] };
  await assert.rejects(read(forgedTrailer, options), refused("SignatureDoesNotMatch", 403));
  const noTrailerSignature = signedBody(TRAILED, `${CHECKSUM}\r\n\r\n`);
  const again = { verifier: signer(TRAILED.seed), trailerNames: ["x-amz-checksum-crc32c"] };
  await assert.rejects(read(noTrailerSignature, again), refused("MalformedTrailerError", 400));
});

test("unsigned chunks with a trailer, as SDKs send them by default", async () => {
  const body = bodyOf(Buffer.from("5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n"), {
    decodedLength: 5,
    trailerNames: ["x-amz-checksum-crc32"],
  });
  assert.equal(Buffer.from(await body.bytes(5)).toString(), "hello");
  assert.deepEqual(body.trailers, { "x-amz-checksum-crc32": "NhCmhg==" });
  assert.equal(body.length, 5);
});

test("the coding may come byte by byte", async () => {
  const coded = Buffer.from("5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n");
  const body = bodyOf(coded, { decodedLength: 5, trailerNames: ["x-amz-checksum-crc32"] }, 1);
  assert.equal(Buffer.from(await body.bytes(5)).toString(), "hello");
});

test("an empty body", async () => {
  assert.equal((await read(Buffer.from("0\r\n\r\n"), { decodedLength: 0 })).length, 0);
});

const BROKEN: readonly (readonly [string, string])[] = [
  ["nothing at all", ""],
  ["cut in the data", "5\r\nhel"],
  ["cut after the data", "5\r\nhello\r\n"],
  ["no end of the trailer", "5\r\nhello\r\n0\r\n"],
  ["data without its line end", "5\r\nhelloXX0\r\n\r\n"],
  ["no number", "x\r\nhello\r\n0\r\n\r\n"],
  ["bare LF", "5\nhello\r\n0\r\n\r\n"],
  ["an unknown extension", "5;what=ever\r\nhello\r\n0\r\n\r\n"],
  ["fewer bytes than declared", "4\r\nhell\r\n0\r\n\r\n"],
  ["more bytes than declared", "6\r\nhello!\r\n0\r\n\r\n"],
  ["something after the end", "5\r\nhello\r\n0\r\n\r\nmore"],
  ["an endless line", `5;chunk-signature=${"a".repeat(9_000)}`],
];
for (const [name, coded] of BROKEN) {
  test(`IncompleteBody: ${name}`, async () => {
    await assert.rejects(read(Buffer.from(coded), { decodedLength: 5 }), refused("IncompleteBody", 400));
  });
}

const TRAILERS: readonly (readonly [string, string, readonly string[]])[] = [
  ["not announced", "a:1\r\n\r\n", []],
  ["announced but missing", "\r\n", ["a"]],
  ["another than announced", "b:1\r\n\r\n", ["a"]],
  ["twice", "a:1\r\na:1\r\n\r\n", ["a"]],
  ["not a header", "what\r\n\r\n", ["what"]],
];
for (const [name, ending, trailerNames] of TRAILERS) {
  test(`MalformedTrailerError: ${name}`, async () => {
    const coded = Buffer.from(`0\r\n${ending}`);
    await assert.rejects(
      read(coded, { decodedLength: 0, trailerNames }),
      refused("MalformedTrailerError", 400),
    );
  });
}

test("only the last chunk may hold less than 8 KB", async () => {
  const coded = (...sizes: number[]) =>
    sizes.map((size) => `${size.toString(16)}\r\n${"x".repeat(size)}\r\n`).join("");
  const decodedLength = 3 + 8_192;
  await read(Buffer.from(`${coded(8_192, 3)}0\r\n\r\n`), { decodedLength });
  await assert.rejects(
    read(Buffer.from(`${coded(3, 8_192)}0\r\n\r\n`), { decodedLength }),
    (error: unknown) => {
      assert.ok(refused("InvalidChunkSizeError", 403)(error));
      assert.deepEqual((error as AwsError).fields, { Chunk: 2, BadChunkSize: 3 });
      return true;
    },
  );
});

test("the headers of an aws-chunked request", () => {
  const headers = { "x-amz-decoded-content-length": "5", "x-amz-trailer": "X-Amz-Checksum-CRC32 , b" };
  const options = awsChunkedOptions(headers, undefined);
  assert.deepEqual(options, {
    decodedLength: 5,
    verifier: undefined,
    trailerNames: ["x-amz-checksum-crc32", "b"],
  });
  assert.throws(() => awsChunkedOptions({}, undefined), refused("MissingContentLength", 411));
  const bad = { "x-amz-decoded-content-length": "-5" };
  assert.throws(() => awsChunkedOptions(bad, undefined), refused("InvalidArgument", 400));
});
