import assert from "node:assert/strict";
import { test } from "node:test";
import { SQS } from "@aws-sdk/client-sqs";
import { arnOf, attribute, refusal, startQueue } from "./fixtures.ts";

const FRIEND = "111111111111";

test("AddPermission and RemovePermission edit the policy statement by statement", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  const policy = async () => JSON.parse((await attribute(sqs, QueueUrl, "Policy")) ?? "null");
  const add = (Label: string, AWSAccountIds: string[], Actions: string[]) =>
    sqs.addPermission({ QueueUrl, Label, AWSAccountIds, Actions });
  await add("one", [FRIEND], ["ReceiveMessage"]);
  const statement = {
    Sid: "one",
    Effect: "Allow",
    Principal: { AWS: `arn:aws:iam::${FRIEND}:root` },
    Action: "SQS:ReceiveMessage",
    Resource: arnOf("q"),
  };
  assert.deepEqual(await policy(), {
    Version: "2008-10-17",
    Id: `${arnOf("q")}/SQSDefaultPolicy`,
    Statement: [statement],
  });
  assert.equal(
    await refusal(add("one", [FRIEND], ["SendMessage"])),
    "InvalidParameterValue: Value one for parameter Label is invalid. Reason: Already exists.",
  );
  await add("two", [FRIEND, "222222222222"], ["SendMessage", "DeleteMessage"]);
  assert.deepEqual((await policy()).Statement[1], {
    Sid: "two",
    Effect: "Allow",
    Principal: { AWS: [`arn:aws:iam::${FRIEND}:root`, "arn:aws:iam::222222222222:root"] },
    Action: ["SQS:SendMessage", "SQS:DeleteMessage"],
    Resource: arnOf("q"),
  });
  await sqs.removePermission({ QueueUrl, Label: "one" });
  assert.deepEqual((await policy()).Statement.length, 1);
  await sqs.removePermission({ QueueUrl, Label: "two" });
  assert.equal(await policy(), null);
  assert.equal(
    await refusal(sqs.removePermission({ QueueUrl, Label: "two" })),
    "InvalidParameterValue: Value two for parameter Label is invalid. Reason: can't find label.",
  );
});

test("what AddPermission cannot grant is refused", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  const add = (Label: string, AWSAccountIds: string[], Actions: string[]) =>
    sqs.addPermission({ QueueUrl, Label, AWSAccountIds, Actions });
  assert.match(
    await refusal(add("a b", [FRIEND], ["SendMessage"])),
    /^InvalidParameterValue: Value a b for parameter Label/,
  );
  assert.match(
    await refusal(add("a", ["friend"], ["SendMessage"])),
    /^InvalidParameterValue: Value friend for parameter PrincipalId/,
  );
  assert.match(
    await refusal(add("a", [FRIEND], ["DeleteQueue"])),
    /Value SQS:DeleteQueue for parameter ActionName is invalid\. Reason: Only the queue owner is allowed to invoke this action\.$/,
  );
  assert.match(
    await refusal(add("a", [FRIEND], ["Fly"])),
    /Value SQS:Fly for parameter ActionName is invalid\./,
  );
  const actions = Array.from({ length: 8 }, () => "SendMessage");
  assert.equal(
    await refusal(add("a", [FRIEND], actions)),
    "OverLimit: 8 Actions were found, maximum allowed is 7.",
  );
  for (let index = 0; index < 20; index++) await add(`label-${index}`, [FRIEND], ["SendMessage"]);
  assert.match(await refusal(add("one-more", [FRIEND], ["SendMessage"])), /^OverLimit: /);
});

test("another account may do what the queue's policy lets it, and nothing else", async () => {
  await using q = await startQueue();
  const friend = q.world.sdk(SQS, { account: FRIEND });
  const send = () => friend.sendMessage({ QueueUrl: q.QueueUrl, MessageBody: "hello" });
  assert.match(await refusal(send()), /^AccessDenied/);
  const AddressedTo = { QueueUrl: q.QueueUrl, Label: "friends", AWSAccountIds: [FRIEND] };
  await q.sqs.addPermission({ ...AddressedTo, Actions: ["SendMessage", "GetQueueUrl"] });
  await send();
  const found = await friend.getQueueUrl({ QueueName: "q", QueueOwnerAWSAccountId: "000000000000" });
  assert.equal(found.QueueUrl, q.QueueUrl);
  assert.match(await refusal(friend.receiveMessage({ QueueUrl: q.QueueUrl })), /^AccessDenied/);
  const [message] = await q.receive({ MessageSystemAttributeNames: ["SenderId"] });
  assert.equal(message?.Attributes?.SenderId, FRIEND);
});

test("no policy lets another account govern the queue", async () => {
  await using q = await startQueue();
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:*", Resource: arnOf("q") }],
  });
  await q.sqs.setQueueAttributes({ QueueUrl: q.QueueUrl, Attributes: { Policy } });
  const friend = q.world.sdk(SQS, { account: FRIEND });
  await friend.sendMessage({ QueueUrl: q.QueueUrl, MessageBody: "x" });
  const { QueueUrl } = q;
  for (const call of [
    friend.deleteQueue({ QueueUrl }),
    friend.setQueueAttributes({ QueueUrl, Attributes: { DelaySeconds: "1" } }),
    friend.tagQueue({ QueueUrl, Tags: { a: "b" } }),
    friend.listQueueTags({ QueueUrl }),
    friend.removePermission({ QueueUrl, Label: "x" }),
  ])
    assert.match(await refusal(call), /^AccessDenied/);
});

test("a queue that is not there is told before anything is decided", async () => {
  await using q = await startQueue();
  const friend = q.world.sdk(SQS, { account: FRIEND });
  const QueueUrl = q.QueueUrl.replace("/q", "/none");
  assert.match(await refusal(friend.sendMessage({ QueueUrl, MessageBody: "x" })), /^QueueDoesNotExist/);
});

test("an explicit deny in the queue's policy holds for its own account", async () => {
  await using q = await startQueue();
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }],
  });
  await q.sqs.setQueueAttributes({ QueueUrl: q.QueueUrl, Attributes: { Policy } });
  assert.match(await refusal(q.send("x")), /^AccessDenied/);
});
