import assert from "node:assert/strict";
import { test } from "node:test";
import { COMPOSITION } from "../../../app/compose.ts";
import { callFrom } from "../../../kernel/dispatch/call.ts";
import type { CallOptions, RequestFacts } from "../../../kernel/dispatch/contract.ts";
import { type Principal, rootOf } from "../../../kernel/iam/principal.ts";
import { World } from "../../../kernel/world.ts";
import { ACCOUNT, FRIEND, policy, refusal } from "./fixtures.ts";

const SCOPE = { partition: "aws", account: ACCOUNT, region: "us-east-1" };
const REQUEST: RequestFacts = {
  id: "r",
  service: "any",
  operation: "Any",
  endpoint: "http://127.0.0.1:4566",
  sourceIp: "127.0.0.1",
  secure: true,
  userAgent: "test",
  region: "us-east-1",
  accessKeyId: undefined,
  via: undefined,
};

async function startWorld() {
  const options = {
    clock: { kind: "frozen" },
    iam: "enforce",
    strictCredentials: false,
    region: "us-east-1",
  } as const;
  const report = (defect: unknown) => assert.fail(defect as Error);
  const world = await World.open({ ...options, report }, COMPOSITION);
  /** How another service's handler calls KMS. */
  const from =
    (service: string, caller: Principal) => (operation: string, input: object, called?: CallOptions) =>
      callFrom(
        world.kernel,
        { service, scope: SCOPE, caller, request: REQUEST },
        "kms",
        operation,
        input,
        called,
      );
  return { world, from, [Symbol.asyncDispose]: () => world.close() };
}

const DATA_KEY = { KeyId: "alias/aws/sqs", KeySpec: "AES_256", EncryptionContext: { "aws:sqs:arn": "q" } };

test("an AWS managed key works through its service, for its account, and for nobody else", async () => {
  await using w = await startWorld();
  const root = rootOf(ACCOUNT);
  assert.match(await refusal(w.from("sns", root)("GenerateDataKey", DATA_KEY)), /^AccessDeniedException/);
  const made = (await w.from("sqs", root)("GenerateDataKey", DATA_KEY)) as {
    CiphertextBlob: Buffer;
    Plaintext: Buffer;
  };
  const opening = { CiphertextBlob: made.CiphertextBlob, EncryptionContext: DATA_KEY.EncryptionContext };
  const opened = (await w.from("sqs", root)("Decrypt", opening)) as { Plaintext: Buffer; KeyId: string };
  assert.deepEqual(opened.Plaintext, Buffer.from(made.Plaintext));
  assert.match(await refusal(w.from("sns", root)("Decrypt", opening)), /^AccessDeniedException/);
  assert.match(await refusal(w.from("sqs", rootOf(FRIEND))("Decrypt", opening)), /^AccessDeniedException/);
});

test("a key policy may let a service in, acting by itself", async () => {
  await using w = await startWorld();
  const root = rootOf(ACCOUNT);
  const { KeyMetadata } = (await w.from("s3", root)("CreateKey", {
    Policy: policy(
      { Effect: "Allow", Action: "kms:*", Resource: "*", Principal: { AWS: root.arn } },
      {
        Effect: "Allow",
        Action: "kms:GenerateDataKey",
        Resource: "*",
        Principal: { Service: "sns.amazonaws.com" },
        Condition: { StringEquals: { "aws:SourceAccount": ACCOUNT } },
      },
    ),
  })) as { KeyMetadata: { Arn: string } };
  const generate = (service: string, sourceAccount: string) =>
    w.from("sns", root)(
      "GenerateDataKey",
      { KeyId: KeyMetadata.Arn, NumberOfBytes: 32 },
      { as: { kind: "service", service, sourceAccount } },
    );
  await generate("sns.amazonaws.com", ACCOUNT);
  assert.match(await refusal(generate("sns.amazonaws.com", FRIEND)), /^AccessDeniedException/);
  assert.match(await refusal(generate("sqs.amazonaws.com", ACCOUNT)), /^AccessDeniedException/);
});
