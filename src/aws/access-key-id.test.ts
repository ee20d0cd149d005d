import assert from "node:assert/strict";
import { test } from "node:test";
import { accountOfAccessKeyId, encodeAccessKeyId } from "./access-key-id.ts";

test("published key ids decode to the accounts they belong to", () => {
  assert.equal(accountOfAccessKeyId("ASIAQNZGKIQY56JQ7WML"), "029608264753");
  assert.equal(accountOfAccessKeyId("ASIAY34FZKBOKMUTVV7A"), "609629065308");
});

test("every account survives the way into a key id and back", () => {
  for (const account of ["000000000000", "000000000001", "123456789012", "999999999999"])
    for (const fill of [0x00, 0x5a, 0xff]) {
      const id = encodeAccessKeyId("AKIA", account, new Uint8Array(5).fill(fill));
      assert.match(id, /^AKIA[A-Z2-7]{16}$/);
      assert.equal(accountOfAccessKeyId(id), account);
    }
});

test("all the random bits reach the id", () => {
  const ids = new Set<string>();
  for (let bit = 0; bit < 39; bit++) {
    const random = new Uint8Array(5);
    random[bit >> 3] = 1 << (bit & 7);
    ids.add(encodeAccessKeyId("AKIA", "123456789012", random));
  }
  assert.equal(ids.size, 39);
});

test("ids that carry no account answer undefined", () => {
  for (const id of [
    "test",
    "AKIAIOSFODNN7EXAMPLE",
    "123456789012",
    "AKIAQ0000000000000AA",
    "AKIAQNZGKIQY56JQ7WMLX",
  ])
    assert.equal(accountOfAccessKeyId(id), undefined);
});
