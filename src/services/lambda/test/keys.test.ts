/** What is encrypted where it is kept, by whose key, and who gets at it. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import test from "node:test";
import {
  CreateKeyCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  KMSClient,
  ListGrantsCommand,
  PutKeyPolicyCommand,
} from "@aws-sdk/client-kms";
import {
  DeleteFunctionCommand,
  GetFunctionCommand,
  GetFunctionConfigurationCommand,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
} from "@aws-sdk/client-lambda";
import { startCloudlet } from "../../../index.ts";
import { functionOf, invoke, zipOf } from "./stage.ts";

const CODE = "exports.handler = async () => process.env.SECRET ?? 'sealed-code';";

test("variables without a key of the customer's lie under the one AWS manages", async (t) => {
  const dataDirectory = mkdtempSync("/var/tmp/cloudlet-keys-");
  t.after(() => rmSync(dataDirectory, { recursive: true }));
  await using world = await startCloudlet({ clock: "frozen", dataDirectory });
  const Environment = { Variables: { SECRET: "in-no-file-of-the-store" } };
  const lambda = await functionOf(world, CODE, { Environment });
  assert.equal((await invoke(lambda)).value, "in-no-file-of-the-store");
  const told = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: "f" }));
  assert.deepEqual([told.Environment, told.KMSKeyArn], [Environment, undefined]);
  const kms = world.sdk(KMSClient);
  const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: "alias/aws/lambda" }));
  assert.equal(KeyMetadata?.KeyManager, "AWS");
  await world.close();
  const files = readdirSync(dataDirectory, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  assert.ok(files.length > 2);
  for (const { parentPath, name } of files)
    assert.ok(!readFileSync(join(parentPath, name)).includes("in-no-file-of-the-store"), name);
});

test("a role's grant for a key is retired with its function, and made only once", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const kms = world.sdk(KMSClient);
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const grants = async () =>
    (await kms.send(new ListGrantsCommand({ KeyId: KeyMetadata?.KeyId }))).Grants ?? [];
  const Environment = { Variables: { SECRET: "one" } };
  const lambda = await functionOf(world, CODE, { Environment, KMSKeyArn: KeyMetadata?.Arn });
  const change = { FunctionName: "f", Environment: { Variables: { SECRET: "two" } } };
  await lambda.send(new UpdateFunctionConfigurationCommand(change));
  assert.equal((await grants()).length, 1);
  await lambda.send(new DeleteFunctionCommand({ FunctionName: "f" }));
  await world.idle();
  assert.deepEqual(await grants(), []);
});

test("an archive under a customer's key is read by Lambda and by who may decrypt", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const kms = world.sdk(KMSClient);
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const SourceKMSKeyArn = KeyMetadata?.Arn ?? "";
  const ZipFile = zipOf({ "index.js": CODE });
  const lambda = await functionOf(world, CODE);
  const update = () =>
    lambda.send(new UpdateFunctionCodeCommand({ FunctionName: "f", ZipFile, SourceKMSKeyArn }));
  await assert.rejects(update(), {
    name: "InvalidParameterValueException",
    message: /^Lambda was unable to use the KMS key .* KMS Exception: AccessDeniedException/,
  });
  const Statement = [
    { Effect: "Allow", Principal: { AWS: "000000000000" }, Action: "kms:*", Resource: "*" },
    {
      Effect: "Allow",
      Principal: { Service: "lambda.amazonaws.com" },
      Action: ["kms:GenerateDataKey", "kms:Decrypt"],
      Resource: "*",
      Condition: {
        StringLike: { "kms:EncryptionContext:aws:lambda:FunctionArn": "arn:aws:lambda:*:function:f" },
      },
    },
  ];
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
  await kms.send(new PutKeyPolicyCommand({ KeyId: SourceKMSKeyArn, Policy }));
  await update();
  await world.clock.advance({ seconds: 1 });
  assert.equal((await invoke(lambda)).value, "sealed-code");
  const { Code } = await lambda.send(new GetFunctionCommand({ FunctionName: "f" }));
  assert.equal(Code?.SourceKMSKeyArn, SourceKMSKeyArn);
  const server = await world.listen();
  const archive = await fetched(new URL(Code?.Location ?? ""), Number(new URL(server.url).port));
  await server.close();
  assert.deepEqual(archive, Buffer.from(ZipFile));
  await kms.send(new DisableKeyCommand({ KeyId: SourceKMSKeyArn }));
  await assert.rejects(lambda.send(new GetFunctionCommand({ FunctionName: "f" })), {
    name: "KMSDisabledException",
  });
});

function fetched({ hostname, pathname }: URL, port: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path: pathname, headers: { Host: hostname } };
    get(options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.on("end", () => resolve(Buffer.concat(pieces)));
    }).on("error", reject);
  });
}
