import assert from "node:assert/strict";
import test from "node:test";
import { AwsError } from "../kernel/dispatch/errors.ts";
import { type DataKey, kmsKeyArn, openerUnder, orRefusal, sealerUnder } from "./data-key.ts";
import { openText, sealText } from "./sealed-text.ts";

const scope = { partition: "aws", account: "111122223333", region: "eu-west-1" } as const;
const plain = Buffer.alloc(32, 1);
let drawn = 0;
const ids = { bytes: (length: number) => Buffer.alloc(length, ++drawn) };

test("a KMS key is found by whatever names it", () => {
  const arn = "arn:aws:kms:us-east-1:444455556666:key/k";
  assert.equal(kmsKeyArn(scope, arn), arn);
  assert.equal(kmsKeyArn(scope, "k"), "arn:aws:kms:eu-west-1:111122223333:key/k");
  assert.equal(kmsKeyArn(scope, "alias/a"), "arn:aws:kms:eu-west-1:111122223333:alias/a");
});

test("only refusals are put in other words", async () => {
  const other = new AwsError("Other", 400, "in other words");
  const asked = (error: unknown) => orRefusal(Promise.reject(error), () => other);
  await assert.rejects(asked(new AwsError("AccessDeniedException", 400, "no")), (error) => error === other);
  const defect = new TypeError("a defect");
  await assert.rejects(asked(defect), (error) => error === defect);
});

test("what one data key sealed opens with it, unaltered, and with no other", () => {
  const sealed = sealerUnder(plain, ids).sealBytes("message", Buffer.from("text"));
  assert.equal(String(openerUnder(plain).openBytes("message", sealed)), "text");
  assert.equal(openerUnder(Buffer.alloc(32, 2)).openBytes("message", sealed), undefined);
  assert.equal(openerUnder(plain).openBytes("record", sealed), undefined);
  const altered = Buffer.from(sealed);
  altered[20] = (altered[20] ?? 0) ^ 1;
  assert.equal(openerUnder(plain).openBytes("message", altered), undefined);
  assert.throws(() => openerUnder(plain).sealBytes("message", Buffer.from("text")), /only opens/);
});

test("sealed text opens as KMS opens its data key, and as it refuses not at all", async () => {
  const key: DataKey = { keyArn: "arn", wrapped: Buffer.from("wrapped"), plain };
  const text = sealText({ ids } as never, key, "a secret: ü");
  assert.doesNotMatch(JSON.stringify(text), /secret/);
  const asked: unknown[] = [];
  const answering = (answer: () => unknown) =>
    ({
      scope,
      call: async (...call: unknown[]) => {
        asked.push(call.slice(1));
        return answer();
      },
    }) as never;
  const use = { context: { about: "it" } };
  const opened = await openText(
    answering(() => ({ Plaintext: plain })),
    text,
    use,
  );
  assert.equal(opened, "a secret: ü");
  assert.deepEqual(asked, [
    [
      "Decrypt",
      { CiphertextBlob: Buffer.from("wrapped"), EncryptionContext: use.context, KeyId: undefined },
      { region: "eu-west-1" },
    ],
  ]);
  const refusing = answering(() => {
    throw new AwsError("DisabledException", 409, "disabled");
  });
  await assert.rejects(openText(refusing, text, use), { code: "DisabledException" });
});
