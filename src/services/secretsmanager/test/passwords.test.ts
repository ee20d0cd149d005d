import assert from "node:assert/strict";
import { test } from "node:test";
import { type GetRandomPasswordCommandInput, SecretsManager } from "@aws-sdk/client-secrets-manager";
import { startCloudlet } from "../../../index.ts";
import { refusal } from "./fixtures.ts";

async function start() {
  const world = await startCloudlet({ clock: "frozen", seed: "passwords" });
  const secrets = world.sdk(SecretsManager);
  const password = async (input: GetRandomPasswordCommandInput = {}) =>
    (await secrets.getRandomPassword(input)).RandomPassword ?? "";
  return { password, [Symbol.asyncDispose]: () => world.close() };
}

const KINDS = [/[A-Z]/, /[a-z]/, /[0-9]/, /[!-/:-@[-`{-~]/];

test("a password has 32 characters, of each kind at least one, and is never the same", async () => {
  await using w = await start();
  const drawn = await Promise.all(Array.from({ length: 50 }, () => w.password()));
  assert.equal(new Set(drawn).size, 50);
  for (const each of drawn) {
    assert.match(each, /^[!-~]{32}$/);
    for (const kind of KINDS) assert.match(each, kind);
  }
});

test("short passwords have each kind, too, in any place", async () => {
  await using w = await start();
  const firsts = new Set<number>();
  for (let round = 0; round < 60; round++) {
    const password = await w.password({ PasswordLength: 4 });
    assert.equal(password.length, 4);
    for (const kind of KINDS) assert.match(password, kind);
    firsts.add(KINDS.findIndex((kind) => kind.test(password[0] ?? "")));
  }
  assert.equal(firsts.size, 4);
  assert.match(await refusal(w.password({ PasswordLength: 3 })), /^InvalidParameterException/);
  assert.equal((await w.password({ PasswordLength: 3, RequireEachIncludedType: false })).length, 3);
  assert.equal((await w.password({ PasswordLength: 4096 })).length, 4096);
});

test("what is excluded is not there, spaces are where they are asked for", async () => {
  await using w = await start();
  const long = { PasswordLength: 2000 };
  const digits = await w.password({
    ...long,
    ExcludeLowercase: true,
    ExcludeUppercase: true,
    ExcludePunctuation: true,
    ExcludeCharacters: "0189",
  });
  assert.match(digits, /^[2-7]{2000}$/);
  assert.match(await w.password({ ...long, ExcludeNumbers: true }), /^[^0-9]+$/);
  assert.doesNotMatch(await w.password(long), / /);
  assert.match(await w.password({ ...long, IncludeSpace: true }), / /);
  const nothing = {
    ExcludeLowercase: true,
    ExcludeUppercase: true,
    ExcludePunctuation: true,
    ExcludeNumbers: true,
  };
  assert.match(await refusal(w.password(nothing)), /^InvalidParameterException/);
  assert.match(await refusal(w.password({ ExcludeCharacters: "0123456789" })), /^InvalidParameterException/);
});
