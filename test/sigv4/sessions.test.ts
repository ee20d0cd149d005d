/** Temporary credentials: sealed, bound to their key, ended by the virtual clock. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { accountOfAccessKeyId } from "../../src/aws/access-key-id.ts";
import { after, HOUR, SECOND } from "../../src/base/instant.ts";
import type { RolePrincipal } from "../../src/kernel/iam/principal.ts";
import { AesSealer } from "../../src/kernel/ids/aes-sealer.ts";
import { sha256Hex, sha256HexOfLatin1, signingKey } from "../../src/kernel/sigv4/digest.ts";
import { issueSession, openSession, type SessionCredentials } from "../../src/kernel/sigv4/session.ts";
import { authenticatorWith, codeOf, IDS, instantOf, request, SEALER, standardEndpoint } from "./bench.ts";

const DATE = "20260102T030405Z";
const NOW = instantOf(DATE);
const STS = standardEndpoint("sts", "query", "us-east-1");
const authenticator = authenticatorWith([], DATE);

function role(policies: readonly string[] = []): RolePrincipal {
  return {
    kind: "assumed-role",
    account: "123456789012",
    partition: "aws",
    arn: "arn:aws:sts::123456789012:assumed-role/reader/me",
    userId: "AROAQAAAAAAAAAAAAAAAA:me",
    roleName: "reader",
    roleArn: "arn:aws:iam::123456789012:role/reader",
    roleId: "AROAQAAAAAAAAAAAAAAAA",
    sessionName: "me",
    session: { kind: "AssumeRole", issuedAt: NOW, expiresAt: after(NOW, HOUR), policies },
  };
}

function call(
  credentials: SessionCredentials,
  token = credentials.SessionToken,
  key = credentials.AccessKeyId,
) {
  const scope = "20260102/us-east-1/sts/aws4_request";
  const headers: Record<string, string> = { host: "h", "x-amz-date": DATE, "x-amz-security-token": token };
  const names = Object.keys(headers).join(";");
  const block = Object.entries(headers)
    .map(([name, value]) => `${name}:${value}\n`)
    .join("");
  const canonical = `GET\n/\n\n${block}\n${names}\n${sha256Hex(new Uint8Array())}`;
  const text = `AWS4-HMAC-SHA256\n${DATE}\n${scope}\n${sha256HexOfLatin1(canonical)}`;
  const signature = signingKey(credentials.SecretAccessKey, "20260102", "us-east-1", "sts").hex(text);
  headers["authorization"] =
    `AWS4-HMAC-SHA256 Credential=${key}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return request("GET", "/", headers);
}

const use = (sent: ReturnType<typeof call>, now = NOW) =>
  authenticator.authenticate(sent, STS, now, new Uint8Array());

test("a session proves its principal until it ends, and not a moment longer", () => {
  const credentials = issueSession({ sealer: SEALER, ids: IDS }, role());
  assert.equal(accountOfAccessKeyId(credentials.AccessKeyId), "123456789012");
  assert.equal(credentials.SecretAccessKey.length, 40);
  const got = use(call(credentials));
  assert.equal(got.verified, true);
  assert.deepEqual(got.principal, role());
  assert.ok(use(call(credentials), after(NOW, HOUR - SECOND)));
  assert.equal(
    codeOf(() => use(call(credentials), after(NOW, HOUR))),
    "ExpiredToken",
  );
});

test("a token goes with its own key, unaltered", () => {
  const mine = issueSession({ sealer: SEALER, ids: IDS }, role());
  const other = issueSession({ sealer: SEALER, ids: IDS }, role());
  assert.equal(
    codeOf(() => use(call(mine, other.SessionToken))),
    "InvalidClientTokenId",
  );
  const { SessionToken: token } = mine;
  for (let at = 0; at < token.length; at++) {
    const altered = token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
    assert.equal(
      codeOf(() => use(call(mine, altered))),
      "InvalidClientTokenId",
      `character ${at}`,
    );
  }
  for (const cut of [token.slice(1), token.slice(0, -1), `${token}A`, `${token}=`, ` ${token}`, "x"])
    assert.equal(
      codeOf(() => use(call(mine, cut))),
      "InvalidClientTokenId",
    );
  assert.equal(
    codeOf(() => use(call({ ...mine, SecretAccessKey: other.SecretAccessKey }))),
    "SignatureDoesNotMatch",
  );
});

test("another world's session is worth nothing here", () => {
  const elsewhere = new AesSealer({ rootKey: Buffer.alloc(32, 8), nonce: () => IDS.bytes(12) });
  const alien = issueSession({ sealer: elsewhere, ids: IDS }, role());
  assert.equal(
    codeOf(() => use(call(alien))),
    "InvalidClientTokenId",
  );
  const otherPurpose = SEALER.seal("paging", Buffer.from("x"));
  assert.equal(openSession(SEALER, otherPurpose), undefined);
});

test("large sessions stay short enough to travel", () => {
  const policy = JSON.stringify({
    Statement: Array.from({ length: 18 }, (_, n) => ({
      Effect: "Allow",
      Action: `s3:Get${n}`,
      Resource: "*",
    })),
  });
  const credentials = issueSession({ sealer: SEALER, ids: IDS }, role([policy]));
  assert.ok(credentials.SessionToken.length < policy.length);
  assert.deepEqual(use(call(credentials)).principal, role([policy]));
});

test("a sealer opens what it sealed, for the same purpose only, and never repeats itself", () => {
  for (const text of ["", "a", "ü".repeat(5_000)]) {
    const sealed = SEALER.seal("one", text);
    assert.equal(Buffer.from(SEALER.open("one", sealed) ?? []).toString(), text);
    assert.equal(SEALER.open("two", sealed), undefined);
    assert.notEqual(SEALER.seal("one", text), sealed);
  }
});
