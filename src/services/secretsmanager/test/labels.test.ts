import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusal, type SecretWorld, startSecret } from "./fixtures.ts";

const id = (digit: number) => `${digit}`.repeat(32);

/** The labels of all versions, oldest first; deprecated ones included as []. */
async function labels(s: SecretWorld): Promise<Record<string, readonly string[]>> {
  const { Versions } = await s.secrets.listSecretVersionIds({ SecretId: "s", IncludeDeprecated: true });
  return Object.fromEntries((Versions ?? []).map((each) => [each.VersionId ?? "", each.VersionStages ?? []]));
}

const put = (s: SecretWorld, digit: number, VersionStages?: string[]) =>
  s.secrets.putSecretValue({
    SecretId: "s",
    SecretString: `value ${digit}`,
    ClientRequestToken: id(digit),
    VersionStages,
  });

const start = () => startSecret({ ClientRequestToken: id(1) });

describe("staging labels", () => {
  test("a new value is the current one, the one before the previous, older ones are deprecated", async () => {
    await using s = await start();
    await put(s, 2);
    await s.secrets.updateSecret({ SecretId: "s", SecretString: "three", ClientRequestToken: id(3) });
    assert.deepEqual(await labels(s), { [id(1)]: [], [id(2)]: ["AWSPREVIOUS"], [id(3)]: ["AWSCURRENT"] });
    const { Versions } = await s.secrets.listSecretVersionIds({ SecretId: "s" });
    assert.deepEqual(
      Versions?.map((each) => [each.VersionId, each.KmsKeyIds]),
      [
        [id(2), ["DefaultEncryptionKey"]],
        [id(3), ["DefaultEncryptionKey"]],
      ],
    );
    assert.equal(await s.value(), "three");
    assert.equal(await s.value("AWSPREVIOUS"), "value 2");
  });

  test("a pending version becomes current as rotation functions make it so", async () => {
    await using s = await start();
    const answer = await put(s, 2, ["AWSPENDING"]);
    assert.deepEqual(answer.VersionStages, ["AWSPENDING"]);
    assert.equal(await s.value(), "one");
    const move = { SecretId: "s", VersionStage: "AWSCURRENT", MoveToVersionId: id(2) };
    assert.equal(
      await refusal(s.secrets.updateSecretVersionStage(move)),
      "InvalidParameterException: The parameter RemoveFromVersionId can't be empty. Staging label AWSCURRENT is " +
        `currently attached to version ${id(1)}, so you must explicitly reference that version in RemoveFromVersionId.`,
    );
    await s.secrets.updateSecretVersionStage({ ...move, RemoveFromVersionId: id(1) });
    assert.deepEqual(await labels(s), { [id(1)]: ["AWSPREVIOUS"], [id(2)]: ["AWSCURRENT", "AWSPENDING"] });
    await put(s, 3);
    assert.deepEqual(await labels(s), { [id(1)]: [], [id(2)]: ["AWSPREVIOUS"], [id(3)]: ["AWSCURRENT"] });
  });

  test("labels of one's own move with new values, and only those that are asked for", async () => {
    await using s = await start();
    await put(s, 2, ["two", "one", "three"]);
    await put(s, 3, ["one", "two", "four"]);
    assert.deepEqual(await labels(s), {
      [id(1)]: ["AWSCURRENT"],
      [id(2)]: ["three"],
      [id(3)]: ["four", "one", "two"],
    });
    await put(s, 4, ["AWSCURRENT", "mine"]);
    assert.equal(await s.value("mine"), "value 4");
    assert.equal(await s.value("AWSPREVIOUS"), "one");
  });

  test("are taken only from where they are, and AWSCURRENT from nowhere", async () => {
    await using s = await start();
    await put(s, 2, ["mine"]);
    const update = (VersionStage: string, RemoveFromVersionId?: string, MoveToVersionId?: string) =>
      s.secrets.updateSecretVersionStage({
        SecretId: "s",
        VersionStage,
        RemoveFromVersionId,
        MoveToVersionId,
      });
    assert.match(await refusal(update("mine", id(1))), /it must be set to the version that currently has/);
    assert.equal(
      await refusal(update("AWSCURRENT", id(1))),
      "InvalidParameterException: You can only move staging label AWSCURRENT to a different secret version. " +
        "It can't be completely removed.",
    );
    assert.match(await refusal(update("mine")), /^InvalidParameterException/);
    assert.match(await refusal(update("mine", id(2), id(9))), /^ResourceNotFoundException/);
    await update("mine", id(2));
    assert.deepEqual(await labels(s), { [id(1)]: ["AWSCURRENT"], [id(2)]: [] });
    await update("other", undefined, id(2));
    assert.equal(await s.value("other"), "value 2");
  });

  test("a version is found by its id, and must have the label that is asked for with it", async () => {
    await using s = await start();
    await put(s, 2);
    const get = (VersionId: string, VersionStage?: string) =>
      s.secrets.getSecretValue({ SecretId: "s", VersionId, VersionStage });
    assert.equal((await get(id(1))).SecretString, "one");
    assert.equal((await get(id(1), "AWSPREVIOUS")).SecretString, "one");
    assert.equal(
      await refusal(get(id(1), "AWSCURRENT")),
      "InvalidRequestException: You provided a VersionStage that is not associated to the provided VersionId.",
    );
    assert.equal(
      await refusal(get(id(7))),
      `ResourceNotFoundException: Secrets Manager can't find the specified secret value for VersionId: ${id(7)}`,
    );
  });

  test("a version has twenty at most", async () => {
    await using s = await start();
    const own = Array.from({ length: 20 }, (_, index) => `label-${index}`);
    await put(s, 2, own);
    const more = { SecretId: "s", VersionStage: "one-more", MoveToVersionId: id(2) };
    assert.match(await refusal(s.secrets.updateSecretVersionStage(more)), /^LimitExceededException/);
  });
});

describe("deprecated versions", () => {
  test("beyond a hundred are removed once they are a day old, oldest first", async () => {
    await using s = await startSecret();
    const count = async () =>
      (await s.secrets.listSecretVersionIds({ SecretId: "s", IncludeDeprecated: true, MaxResults: 100 }))
        .Versions;
    const write = (times: number) =>
      Promise.all(
        Array.from({ length: times }, (_, index) =>
          s.secrets.putSecretValue({ SecretId: "s", SecretString: `${index}` }),
        ),
      );
    await write(101);
    const page = await s.secrets.listSecretVersionIds({ SecretId: "s", IncludeDeprecated: true });
    assert.equal(page.Versions?.length, 100);
    assert.ok(page.NextToken !== undefined, "none of them is a day old");
    await s.days(1);
    await write(1);
    assert.equal((await count())?.length, 100);
    assert.ok(!(await count())?.some((each) => each.VersionId === s.VersionId));
    assert.equal(await s.value(), "0");
  });
});
