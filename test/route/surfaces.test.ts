import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawRequest } from "../../src/kernel/edge/raw.ts";
import { at, ROUTER, request, signed } from "./support.ts";

/** "service.surface region path @name", or "none" for what is an API's. */
function surfaceOf(raw: RawRequest): string {
  const route = ROUTER.surface(raw);
  if (route === undefined) return "none";
  const name = route.hostName === undefined ? "" : ` @${route.hostName}`;
  return `${route.service.id}.${route.surface} ${route.region} ${route.path}${name}`;
}

const FORM = { "content-type": "multipart/form-data; boundary=x" };

const ROWS: readonly (readonly [string, RawRequest, string])[] = [
  [
    "website endpoint",
    request("GET", "/a/b", at("photos.s3-website.eu-west-1.amazonaws.com")),
    "s3.website eu-west-1 /a/b @photos",
  ],
  [
    "website endpoint with a dash",
    request("HEAD", "/", at("photos.s3-website-us-west-2.localhost:4566")),
    "s3.website us-west-2 / @photos",
  ],
  [
    "a domain of its own",
    request("GET", "/", at("WWW.example.com:8080")),
    "s3.website us-east-1 / @www.example.com",
  ],
  ["a domain of its own, not for reading", request("PUT", "/", at("www.example.com")), "none"],
  [
    "a signed request to any host",
    request("GET", "/b/k", { ...signed("s3"), ...at("www.example.com") }),
    "none",
  ],
  ["an address", request("GET", "/b/k", at("127.0.0.1:4566")), "none"],
  [
    "a signing certificate",
    request("GET", "/SimpleNotificationService-00112233445566778899aabbccddeeff.pem", at("127.0.0.1:4566")),
    "sns.certificate us-east-1 /SimpleNotificationService-00112233445566778899aabbccddeeff.pem",
  ],
  [
    "a signing certificate at a domain of its own",
    request(
      "GET",
      "/SimpleNotificationService-00112233445566778899aabbccddeeff.pem",
      at("cloud.example.com"),
    ),
    "sns.certificate us-east-1 /SimpleNotificationService-00112233445566778899aabbccddeeff.pem",
  ],
  [
    "a link that unsubscribes",
    { ...request("GET", "/", at("127.0.0.1:4566")), query: "Action=Unsubscribe&SubscriptionArn=a" },
    "sns.link us-east-1 /",
  ],
  [
    "an operation of the API by its link",
    { ...request("GET", "/", at("127.0.0.1:4566")), query: "Action=ListTopics" },
    "none",
  ],
  ["a host in a local network", request("GET", "/b/k", at("cloudlet:4566")), "none"],
  [
    "preflight by path",
    request("OPTIONS", "/photos/a.jpg", at("127.0.0.1:4566")),
    "s3.preflight us-east-1 /photos/a.jpg",
  ],
  [
    "preflight by host",
    request("OPTIONS", "/a.jpg", at("photos.s3.eu-west-1.localhost:4566")),
    "s3.preflight eu-west-1 /photos/a.jpg @photos",
  ],
  ["preflight elsewhere", request("OPTIONS", "/", at("sqs.us-east-1.localhost:4566")), "none"],
  [
    "upload form by host",
    request("POST", "/", { ...at("photos.s3.localhost:4566"), ...FORM }),
    "s3.form us-east-1 /photos/ @photos",
  ],
  [
    "upload form by path",
    request("POST", "/photos", { ...at("localhost:4566"), ...FORM }),
    "s3.form us-east-1 /photos",
  ],
  ["a post of another kind", request("POST", "/photos?delete", at("localhost:4566")), "none"],
  [
    "an API's own management",
    request("POST", "/stage/@connections/1", at("a.execute-api.us-east-1.amazonaws.com")),
    "none",
  ],
];

for (const [name, raw, expected] of ROWS) test(name, () => assert.equal(surfaceOf(raw), expected));
