/**
 * Signatures that AWS publishes: the worked examples of the S3 and IAM documentation. They are right by
 * definition, and owe nothing to any code in this repository.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { test } from "node:test";
import { asymmetricPublicKey } from "../../src/kernel/sigv4/asymmetric.ts";
import { HmacKey } from "../../src/kernel/sigv4/digest.ts";
import { authenticatorWith, codeOf, request, S3, standardEndpoint } from "./bench.ts";

const S3_KEY = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};
const S3_DATE = "20130524T000000Z";
const S3_HOST = "examplebucket.s3.amazonaws.com";
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

function s3Header(signedHeaders: string, signature: string): string {
  return (
    `AWS4-HMAC-SHA256 Credential=${S3_KEY.accessKeyId}/20130524/us-east-1/s3/aws4_request,` +
    `SignedHeaders=${signedHeaders},Signature=${signature}`
  );
}

const s3 = authenticatorWith([S3_KEY], S3_DATE);

test("S3: GET object with a range", () => {
  const got = s3.authenticate(
    request("GET", "/test.txt", {
      host: S3_HOST,
      range: "bytes=0-9",
      "x-amz-content-sha256": EMPTY,
      "x-amz-date": S3_DATE,
      authorization: s3Header(
        "host;range;x-amz-content-sha256;x-amz-date",
        "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
      ),
    }),
    S3,
    s3.now,
    new Uint8Array(),
  );
  assert.equal(got.verified, true);
  assert.equal(got.accessKeyId, S3_KEY.accessKeyId);
  assert.equal(got.signedRegion, "us-east-1");
});

test("S3: PUT object with a key that needs encoding, and a Date header", () => {
  const body = Buffer.from("Welcome to Amazon S3.");
  const put = request("PUT", "/test%24file.text", {
    host: S3_HOST,
    date: "Fri, 24 May 2013 00:00:00 GMT",
    "x-amz-date": S3_DATE,
    "x-amz-storage-class": "REDUCED_REDUNDANCY",
    "x-amz-content-sha256": "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
    authorization: s3Header(
      "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
      "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
    ),
  });
  assert.equal(s3.authenticate(put, S3, s3.now, body).verified, true);
  assert.equal(s3.authenticate({ ...put, path: "/test$file.text" }, S3, s3.now, body).verified, true);
});

test("S3: sub-resource and listing", () => {
  const cases = [
    ["lifecycle", "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"],
    ["max-keys=2&prefix=J", "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"],
    ["prefix=J&max-keys=2", "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"],
  ] as const;
  for (const [query, signature] of cases) {
    const list = request("GET", "/", {
      host: S3_HOST,
      "x-amz-content-sha256": EMPTY,
      "x-amz-date": S3_DATE,
      authorization: s3Header("host;x-amz-content-sha256;x-amz-date", signature),
    });
    assert.equal(s3.authenticate({ ...list, query }, S3, s3.now, new Uint8Array()).verified, true, query);
  }
});

test("S3: presigned GET", () => {
  const query =
    "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request" +
    "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host" +
    "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
  const get = { ...request("GET", "/test.txt", { host: S3_HOST }), query };
  assert.equal(s3.authenticate(get, S3, s3.now, undefined).place, "query");
  const altered = { ...get, query: query.replace("86400", "86401") };
  assert.equal(
    codeOf(() => s3.authenticate(altered, S3, s3.now, undefined)),
    "SignatureDoesNotMatch",
  );
});

test("S3: a body in signed chunks", () => {
  const put = request("PUT", "/examplebucket/chunkObject.txt", {
    host: "s3.amazonaws.com",
    "content-encoding": "aws-chunked",
    "content-length": "66824",
    "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
    "x-amz-date": S3_DATE,
    "x-amz-decoded-content-length": "66560",
    "x-amz-storage-class": "REDUCED_REDUNDANCY",
    authorization: s3Header(
      "content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class",
      "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
    ),
  });
  const { payload } = s3.authenticate(put, S3, s3.now, undefined);
  assert.equal(payload.kind, "chunked");
  assert.ok(payload.kind === "chunked" && payload.verifier !== undefined);
  const sha = (bytes: number) => hash("sha256", Buffer.alloc(bytes, "a"));
  const { verifier } = payload;
  assert.ok(verifier.chunk(sha(65_536), "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"));
  assert.ok(verifier.chunk(sha(1024), "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"));
  assert.ok(verifier.chunk(sha(0), "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"));
});

test("S3: a browser's upload form", () => {
  // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-post-example.html
  const policy =
    "eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7ImJ1Y2tldCI6ICJzaWd2NGV4" +
    "YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNlci91c2VyMS8iXSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9" +
    "LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVkaXJlY3QiOiAiaHR0cDovL3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3Nm" +
    "dWxfdXBsb2FkLmh0bWwifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAgeyJ4LWFtei1tZXRhLXV1" +
    "aWQiOiAiMTQzNjUxMjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVuY3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFydHMt" +
    "d2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0sDQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZPRE5ON0VYQU1QTEUvMjAxNTEy" +
    "MjkvdXMtZWFzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGhtIjogIkFXUzQtSE1BQy1TSEEyNTYifSwNCiAgICB7Ingt" +
    "YW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9";
  const form = {
    policy,
    "x-amz-algorithm": "AWS4-HMAC-SHA256",
    "x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request",
    "x-amz-date": "20151229T000000Z",
    "x-amz-signature": "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e",
  };
  assert.equal(s3.authenticateForm(form, S3, s3.now).verified, true);
  const forged = { ...form, policy: policy.replace("eyAi", "eyAj") };
  assert.equal(
    codeOf(() => s3.authenticateForm(forged, S3, s3.now)),
    "SignatureDoesNotMatch",
  );
  const { policy: _gone, ...incomplete } = form;
  assert.equal(
    codeOf(() => s3.authenticateForm(incomplete, S3, s3.now)),
    "InvalidArgument",
  );
});

test("IAM: ListUsers", () => {
  const date = "20150830T123600Z";
  const iam = authenticatorWith(
    [{ accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" }],
    date,
  );
  const list = {
    ...request("GET", "/", {
      host: "iam.amazonaws.com",
      "content-type": "application/x-www-form-urlencoded; charset=utf-8",
      "x-amz-date": date,
      authorization:
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, " +
        "SignedHeaders=content-type;host;x-amz-date, " +
        "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
    }),
    query: "Action=ListUsers&Version=2010-05-08",
  };
  const endpoint = standardEndpoint("iam", "query");
  assert.equal(iam.authenticate(list, endpoint, iam.now, new Uint8Array()).verified, true);
});

test("the test suite's get-vanilla", () => {
  const date = "20150830T123600Z";
  const plain = authenticatorWith(
    [{ accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" }],
    date,
  );
  const get = request("GET", "/", {
    host: "example.amazonaws.com",
    "x-amz-date": date,
    authorization:
      "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, " +
      "SignedHeaders=host;x-amz-date, " +
      "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
  });
  const endpoint = standardEndpoint("service", "json");
  assert.equal(plain.authenticate(get, endpoint, plain.now, new Uint8Array()).verified, true);
  const dotted = { ...get, path: "/example/..//./" };
  assert.equal(plain.authenticate(dotted, endpoint, plain.now, new Uint8Array()).verified, true);
});

test("SigV4A: the key pair of AWS's common runtime's test", () => {
  const key = asymmetricPublicKey("AKISORANDOMAASORANDOM", "q+jcrXGc+0zWN6uzclKVhvMmUsIfRPa4rlRandom");
  const { x, y } = key.export({ format: "jwk" });
  const hex = (text: string | undefined) => Buffer.from(text ?? "", "base64url").toString("hex");
  assert.equal(hex(x), "15d242ceebf8d8169fd6a8b5a746c41140414c3b07579038da06af89190fffcb");
  assert.equal(hex(y), "0515242cedd82e94799482e4c0514b505afccf2c0c98d6a553bf539f424c5ec0");
});

test("HMAC-SHA256: the vectors of RFC 4231", () => {
  const cases = [
    [Buffer.alloc(20, 0x0b), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
    [
      Buffer.from("Jefe"),
      "what do ya want for nothing?",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ],
    [
      Buffer.alloc(131, 0xaa),
      "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    ],
  ] as const;
  for (const [key, text, expected] of cases) {
    const hmac = new HmacKey(key);
    assert.equal(hmac.hex(text), expected);
    assert.equal(hmac.bytes(text).toString("hex"), expected);
    hmac.hex("x".repeat(2_000));
    assert.equal(hmac.hex(text), expected, "unharmed by a longer text in between");
  }
});
