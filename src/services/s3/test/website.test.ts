import assert from "node:assert/strict";
import { test } from "node:test";
import type { WebsiteConfiguration } from "@aws-sdk/client-s3";
import { visit } from "./browser.ts";
import { type BucketWorld, refusal, startBucket } from "./fixtures.ts";

const SITE = "http://test-bucket.s3-website-us-east-1.localhost:4566";

/** A bucket whose objects everybody may read. */
async function publish(b: BucketWorld, website: WebsiteConfiguration): Promise<void> {
  const { Bucket } = b;
  await b.s3.deletePublicAccessBlock({ Bucket });
  await b.s3.putBucketPolicy({
    Bucket,
    Policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${Bucket}/*` },
      ],
    }),
  });
  await b.s3.putBucketWebsite({ Bucket, WebsiteConfiguration: website });
}

const PLAIN = { IndexDocument: { Suffix: "index.html" }, ErrorDocument: { Key: "oops.html" } };

test("index documents, folders and the error document", async () => {
  await using b = await startBucket();
  await publish(b, PLAIN);
  await b.put("index.html", "home", { ContentType: "text/html" });
  await b.put("docs/index.html", "the docs");
  const home = await visit(b.world, "GET", `${SITE}/`);
  assert.equal(home.status, 200);
  assert.equal(home.text, "home");
  assert.equal(home.headers["content-type"], "text/html");
  assert.equal((await visit(b.world, "GET", `${SITE}/docs/`)).text, "the docs");
  const folder = await visit(b.world, "GET", `${SITE}/docs`);
  assert.equal(folder.status, 302);
  assert.equal(folder.headers["location"], "/docs/");
  const bare = await visit(b.world, "GET", `${SITE}/missing`);
  assert.equal(bare.status, 403, "nobody may list the bucket, so nobody learns what is missing");
  assert.match(bare.text, /An Error Occurred While Attempting to Retrieve a Custom Error Document/);
  await b.put("oops.html", "sorry");
  const sorry = await visit(b.world, "GET", `${SITE}/missing`);
  assert.equal(sorry.status, 403);
  assert.equal(sorry.text, "sorry");
  const head = await visit(b.world, "HEAD", `${SITE}/`);
  assert.equal(head.status, 200);
  assert.equal(head.text, "");
  assert.equal((await visit(b.world, "POST", `${SITE}/`)).status, 405);
});

test("what a website may not show, it does not", async () => {
  await using b = await startBucket();
  await b.s3.putBucketWebsite({ Bucket: b.Bucket, WebsiteConfiguration: PLAIN });
  await b.put("index.html", "home");
  const page = await visit(b.world, "GET", `${SITE}/`);
  assert.equal(page.status, 403);
  assert.match(
    page.text,
    /<h1>403 Forbidden<\/h1>\n<ul>\n<li>Code: AccessDenied<\/li>\n<li>Message: Access Denied<\/li>/,
  );
  assert.equal(page.headers["content-type"], "text/html; charset=utf-8");
  const other = await visit(b.world, "GET", "http://nowhere-at-all.s3-website-us-east-1.localhost:4566/");
  assert.equal(other.status, 404);
  assert.match(other.text, /<li>Code: NoSuchBucket<\/li>/);
  await b.s3.deleteBucketWebsite({ Bucket: b.Bucket });
  assert.match((await visit(b.world, "GET", `${SITE}/`)).text, /<li>Code: NoSuchWebsiteConfiguration<\/li>/);
});

test("what a website reads is authorized and audited like any other call", async () => {
  await using b = await startBucket();
  await publish(b, PLAIN);
  await b.put("index.html", "home");
  await visit(b.world, "GET", `${SITE}/`);
  await visit(b.world, "GET", `${SITE}/secret`);
  const calls = b.world.spy.calls("s3.GetObject").map(({ caller, sourceIp, decision, error }) => ({
    caller: caller.kind,
    sourceIp,
    allowed: decision?.allowed,
    error: error?.code,
  }));
  const read = { caller: "anonymous", sourceIp: "192.0.2.1", allowed: true };
  assert.deepEqual(calls.slice(0, 2), [
    { ...read, error: undefined },
    { ...read, error: "AccessDenied" },
  ]);
});

test("routing rules redirect by prefix and by error", async () => {
  await using b = await startBucket();
  await publish(b, {
    ...PLAIN,
    RoutingRules: [
      { Condition: { KeyPrefixEquals: "old/" }, Redirect: { ReplaceKeyPrefixWith: "new/" } },
      {
        Condition: { HttpErrorCodeReturnedEquals: "403", KeyPrefixEquals: "shop/" },
        Redirect: {
          HostName: "shop.example.com",
          Protocol: "https",
          HttpRedirectCode: "307",
          ReplaceKeyWith: "front",
        },
      },
    ],
  });
  const moved = await visit(b.world, "GET", `${SITE}/old/a%20b.html`);
  assert.equal(moved.status, 301);
  assert.equal(moved.headers["location"], `${SITE}/new/a%20b.html`);
  const shop = await visit(b.world, "GET", `${SITE}/shop/shoes`);
  assert.equal(shop.status, 307);
  assert.equal(shop.headers["location"], "https://shop.example.com/front");
});

test("objects and whole sites may point elsewhere", async () => {
  await using b = await startBucket();
  await publish(b, PLAIN);
  await b.put("moved.html", "", { WebsiteRedirectLocation: "/index.html" });
  const moved = await visit(b.world, "GET", `${SITE}/moved.html`);
  assert.equal(moved.status, 301);
  assert.equal(moved.headers["location"], "/index.html");
  await b.s3.putBucketWebsite({
    Bucket: b.Bucket,
    WebsiteConfiguration: { RedirectAllRequestsTo: { HostName: "www.example.com", Protocol: "https" } },
  });
  const all = await visit(b.world, "GET", `${SITE}/any/page`);
  assert.equal(all.status, 301);
  assert.equal(all.headers["location"], "https://www.example.com/any/page");
});

test("a website answers at its own domain, which is its bucket's name", async () => {
  await using b = await startBucket();
  await b.s3.createBucket({ Bucket: "www.example.com" });
  await publish({ ...b, Bucket: "www.example.com" }, PLAIN);
  await b.s3.putObject({ Bucket: "www.example.com", Key: "index.html", Body: "own domain" });
  assert.equal((await visit(b.world, "GET", "http://www.example.com/")).text, "own domain");
  const other = await visit(b.world, "GET", "http://cloudlet.internal.example/test-bucket/key");
  assert.match(other.text, /<Code>AccessDenied<\/Code>/, "another host name is an address of the API");
});

test("configurations that S3 would not take are refused", async () => {
  await using b = await startBucket();
  const put = (website: WebsiteConfiguration) =>
    refusal(b.s3.putBucketWebsite({ Bucket: b.Bucket, WebsiteConfiguration: website }));
  assert.equal(
    await put({ ErrorDocument: { Key: "e" } }),
    "InvalidArgument: A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty",
  );
  assert.equal(
    await put({ IndexDocument: { Suffix: "a/b" } }),
    "InvalidArgument: The IndexDocument Suffix is not well formed",
  );
  const rule = (Redirect: object, Condition?: object) =>
    put({ ...PLAIN, RoutingRules: [{ Redirect, ...(Condition && { Condition }) }] });
  assert.equal(
    await rule({ HttpRedirectCode: "200" }),
    "InvalidRequest: The provided HTTP redirect code (200) is not valid. Valid codes are 3XX except 300.",
  );
  assert.equal(
    await rule({ ReplaceKeyWith: "a", ReplaceKeyPrefixWith: "b" }),
    "InvalidRequest: You can only define ReplaceKeyPrefix or ReplaceKey but not both.",
  );
  assert.equal(
    await rule({ HostName: "h" }, { HttpErrorCodeReturnedEquals: "200" }),
    "InvalidRequest: The provided HTTP error code (200) is not valid. Valid codes are 4XX or 5XX.",
  );
});
