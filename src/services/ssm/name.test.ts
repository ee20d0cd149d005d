import assert from "node:assert/strict";
import { test } from "node:test";
import { parameterArn, parentOf, parseAddress, parsePath, pathOf } from "./name.ts";

const SCOPE = { partition: "aws", account: "123456789012", region: "eu-west-1" };

test("a request names a parameter by name or ARN, with or without selector", () => {
  const nowhere = { account: undefined, region: undefined };
  assert.deepEqual(parseAddress("db"), { names: ["db"], selector: undefined, ...nowhere });
  assert.deepEqual(parseAddress("/a/db:3"), { names: ["/a/db"], selector: "3", ...nowhere });
  const place = { account: "123456789012", region: "eu-west-1" };
  const arn = "arn:aws:ssm:eu-west-1:123456789012:parameter";
  assert.deepEqual(parseAddress(`${arn}/a/db:prod`), { names: ["/a/db"], selector: "prod", ...place });
  assert.deepEqual(parseAddress(`${arn}/db`), { names: ["db", "/db"], selector: undefined, ...place });
  for (const text of ["", "a b", "a/b", "/a/", "arn:aws:s3:::bucket", `${arn}/`, `${arn}/a//b`])
    assert.throws(() => parseAddress(text), { code: "ValidationException" }, text);
});

test("names without slashes are at the root of the hierarchy", () => {
  assert.deepEqual([pathOf("db"), pathOf("/db")], ["/db", "/db"]);
  assert.deepEqual([parentOf("db"), parentOf("/db"), parentOf("/a/b/db")], ["", "", "/a/b"]);
  assert.equal(parameterArn(SCOPE, "db"), "arn:aws:ssm:eu-west-1:123456789012:parameter/db");
  assert.equal(parameterArn(SCOPE, "/aws/service/x"), "arn:aws:ssm:eu-west-1::parameter/aws/service/x");
  assert.deepEqual([parsePath("/"), parsePath("/a/b/"), parsePath("/a")], ["", "/a/b", "/a"]);
  for (const path of ["a", "//", "/a//b", "/a b", "/ssm/x"])
    assert.throws(() => parsePath(path), { code: "ValidationException" }, path);
});
