import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawRequest } from "../../src/kernel/edge/raw.ts";
import { RouteError } from "../../src/kernel/route/route.ts";
import { at, FORM, json, ROUTER, request, signed } from "./support.ts";

/** Code, status and protocol of a refusal; then its message. */
const REFUSALS: readonly (readonly [string, RawRequest, string, string | RegExp])[] = [
  [
    "unknown target",
    request("POST", "/", json("AmazonSQS.Nope")),
    "UnknownOperationException 400 json sqs",
    "",
  ],
  [
    "inherited names are no operations",
    request("POST", "/", json("AmazonSQS.constructor")),
    "UnknownOperationException 400 json sqs",
    "",
  ],
  [
    "unknown target service",
    request("POST", "/", json("Nope.Nope")),
    "UnknownOperationException 400 json -",
    "",
  ],
  ["target without a dot", request("POST", "/", json("Nope")), "UnknownOperationException 400 json -", ""],
  [
    "JSON service without target",
    request("GET", "/", signed("dynamodb")),
    "UnknownOperationException 404 json dynamodb",
    "",
  ],
  [
    "unknown rpcv2Cbor operation",
    request("POST", "/service/GraniteServiceVersion20100801/operation/Nope", {
      "smithy-protocol": "rpc-v2-cbor",
    }),
    "UnknownOperationException 400 smithy-rpc-v2-cbor cloudwatch",
    "",
  ],
  [
    "unknown action",
    request("POST", "/", { ...signed("iam"), ...FORM }, "Action=Nope&Version=2010-05-08"),
    "InvalidAction 400 query iam",
    "Could not find operation Nope for version 2010-05-08",
  ],
  [
    "wrong version",
    request("POST", "/", { ...signed("iam"), ...FORM }, "Action=ListUsers&Version=2000-01-01"),
    "InvalidAction 400 query iam",
    "Could not find operation ListUsers for version 2000-01-01",
  ],
  [
    "no version",
    request("POST", "/", { ...signed("sts"), ...FORM }, "Action=GetCallerIdentity"),
    "InvalidAction 400 query sts",
    "Could not find operation GetCallerIdentity for version NO_VERSION_SPECIFIED",
  ],
  [
    "unknown action of SQS",
    request("POST", "/", { ...signed("sqs"), ...FORM }, "Action=Nope"),
    "InvalidAction 400 query sqs",
    "The action Nope is not valid for this endpoint.",
  ],
  [
    "unknown action of EC2",
    request("POST", "/", { ...signed("ec2"), ...FORM }, "Action=Nope"),
    "InvalidAction 400 ec2 ec2",
    "The action Nope is not valid for this web service.",
  ],
  [
    "no action",
    request("POST", "/", { ...signed("iam"), ...FORM }, "Version=2010-05-08"),
    "MissingAction 400 query iam",
    /missing an action/,
  ],
  [
    "unknown path",
    request("GET", "/nope", signed("lambda")),
    "UnknownOperationException 404 rest-json lambda",
    "Lambda has no operation for GET /nope.",
  ],
  [
    "an empty label",
    request("GET", "/2015-03-31/functions//configuration", signed("lambda")),
    "UnknownOperationException 404 rest-json lambda",
    /no operation/,
  ],
  [
    "S3: method on an object",
    request("PATCH", "/b/k", signed("s3")),
    "MethodNotAllowed 405 rest-xml s3",
    "The specified method is not allowed against this resource.",
  ],
  [
    "S3: two sub-resources",
    request("GET", "/b?acl&policy", signed("s3")),
    "InvalidRequest 400 rest-xml s3",
    "Conflicting query string parameters: acl, policy",
  ],
  [
    "a surface",
    request("GET", "/x", at("abc.execute-api.us-east-1.localhost")),
    "NotImplemented 501 rest-xml -",
    /execute-api/,
  ],
  [
    "a website",
    request("GET", "/x", at("b.s3-website-us-east-1.amazonaws.com")),
    "NotImplemented 501 rest-xml -",
    /s3-website/,
  ],
  [
    "unknown signing name",
    request("GET", "/x", signed("nope")),
    "UnrecognizedClientException 400 rest-xml -",
    /signing name "nope"/,
  ],
  [
    "nothing to go by",
    request("GET", "/"),
    "MissingAuthenticationToken 403 rest-xml -",
    /Host: 127\.0\.0\.1:4566; path: \//,
  ],
  [
    "nothing to go by, as a form",
    request("POST", "/", FORM, "Action=Nope&Version=1999-01-01"),
    "MissingAuthenticationToken 403 query -",
    /missing Authentication Token/,
  ],
];

for (const [name, raw, expected, message] of REFUSALS) {
  test(`refused: ${name}`, async () => {
    await assert.rejects(
      async () => ROUTER.route(raw),
      (thrown: unknown) => {
        assert.ok(thrown instanceof RouteError);
        const { error } = thrown;
        assert.equal(
          `${error.code} ${error.status} ${thrown.protocol} ${thrown.service?.id ?? "-"}`,
          expected,
        );
        if (typeof message === "string") assert.equal(error.message, message);
        else assert.match(error.message, message);
        return true;
      },
    );
  });
}

test("S3 says of which kind the resource is", async () => {
  for (const [path, kind] of [
    ["/", "SERVICE"],
    ["/b", "BUCKET"],
    ["/b/", "BUCKET"],
    ["/b/k/l", "OBJECT"],
  ] as const) {
    const route = async () => ROUTER.route(request("PATCH", path, signed("s3")));
    await assert.rejects(route, (thrown: unknown) => {
      assert.deepEqual((thrown as RouteError).error.fields, { Method: "PATCH", ResourceType: kind });
      return true;
    });
  }
});

test("a form that is too large is refused", async () => {
  const body = `Action=ListUsers&Version=2010-05-08&x=${"y".repeat(17 * 1024 * 1024)}`;
  const route = async () => ROUTER.route(request("POST", "/", { ...signed("iam"), ...FORM }, body));
  await assert.rejects(route, (thrown: unknown) => (thrown as RouteError).error.status === 413);
});
