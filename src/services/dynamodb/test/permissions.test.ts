import assert from "node:assert/strict";
import { test } from "node:test";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { IAM } from "@aws-sdk/client-iam";
import { arnOf, refusal, SORTED, startTable, type TableWorld } from "./fixtures.ts";

const TableName = "tab";

/** A client of a user who may do what the statement says. */
async function clientWith({ world }: TableWorld, statement: object): Promise<DynamoDB> {
  const iam = world.sdk(IAM);
  await iam.createUser({ UserName: "u" });
  await iam.putUserPolicy({
    UserName: "u",
    PolicyName: "p",
    PolicyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Resource: `${arnOf(TableName)}*`, ...statement }],
    }),
  });
  const { AccessKey } = await iam.createAccessKey({ UserName: "u" });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  return world.sdk(DynamoDB, { credentials });
}

const key = (p: string) => ({ p: { S: p }, s: { N: "1" } });

test("LeadingKeys lets a user at the items of some partitions only", async () => {
  await using t = await startTable(SORTED);
  const db = await clientWith(t, {
    Action: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:BatchGetItem"],
    Condition: { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": ["mine"] } },
  });
  await db.putItem({ TableName, Item: key("mine") });
  assert.match(
    await refusal(db.putItem({ TableName, Item: key("other") })),
    /^AccessDeniedException: User: .* is not authorized to perform: dynamodb:PutItem on resource: /,
  );
  const query = (p: string) =>
    db.query({ TableName, KeyConditionExpression: "p = :p", ExpressionAttributeValues: { ":p": { S: p } } });
  assert.equal((await query("mine")).Count, 1);
  assert.match(await refusal(query("other")), /^AccessDeniedException/);
  assert.match(
    await refusal(db.batchGetItem({ RequestItems: { tab: { Keys: [key("mine"), key("other")] } } })),
    /^AccessDeniedException/,
  );
});

test("Attributes lets a user at some attributes only", async () => {
  await using t = await startTable(SORTED);
  await t.db.putItem({ TableName, Item: { ...key("a"), visible: { S: "o" }, secret: { S: "s" } } });
  const db = await clientWith(t, {
    Action: ["dynamodb:GetItem", "dynamodb:UpdateItem"],
    Condition: {
      "ForAllValues:StringEquals": { "dynamodb:Attributes": ["p", "s", "visible"] },
      StringEqualsIfExists: { "dynamodb:ReturnValues": ["NONE", "UPDATED_OLD", "UPDATED_NEW"] },
    },
  });
  const get = (ProjectionExpression: string) =>
    db.getItem({ TableName, Key: key("a"), ProjectionExpression });
  assert.deepEqual((await get("visible")).Item, { visible: { S: "o" } });
  assert.match(await refusal(get("secret")), /^AccessDeniedException/);
  const update = (name: string, ReturnValues: "ALL_NEW" | "NONE") =>
    db.updateItem({
      TableName,
      Key: key("a"),
      UpdateExpression: "SET #n = :v",
      ExpressionAttributeNames: { "#n": name },
      ExpressionAttributeValues: { ":v": { S: "v" } },
      ReturnValues,
    });
  await update("visible", "NONE");
  assert.match(await refusal(update("visible", "ALL_NEW")), /^AccessDeniedException/);
  assert.match(await refusal(update("secret", "NONE")), /^AccessDeniedException/);
});

test("a transaction needs what its parts need, and may be what allows them", async () => {
  await using t = await startTable(SORTED);
  const db = await clientWith(t, {
    Action: ["dynamodb:PutItem", "dynamodb:ConditionCheckItem"],
    Condition: { StringEquals: { "dynamodb:EnclosingOperation": "TransactWriteItems" } },
  });
  assert.match(await refusal(db.putItem({ TableName, Item: key("a") })), /^AccessDeniedException/);
  await db.transactWriteItems({ TransactItems: [{ Put: { TableName, Item: key("a") } }] });
  assert.match(
    await refusal(db.transactWriteItems({ TransactItems: [{ Delete: { TableName, Key: key("a") } }] })),
    /^AccessDeniedException: .* dynamodb:DeleteItem/,
  );
});

test("who may not see a table is not told whether it is there", async () => {
  await using t = await startTable(SORTED);
  const db = await clientWith(t, { Action: "dynamodb:ListTables", Resource: "*" });
  assert.match(await refusal(db.describeTable({ TableName: "none" })), /^AccessDeniedException/);
  assert.deepEqual((await db.listTables({})).TableNames, [TableName]);
});

test("a batch reads and writes tables of several accounts, as far as their owners let it", async () => {
  await using t = await startTable(SORTED);
  const OWNER = "111111111111";
  const owner = t.world.sdk(DynamoDB, { account: OWNER });
  await owner.createTable(SORTED as never);
  await t.world.idle();
  const theirs = `arn:aws:dynamodb:us-east-1:${OWNER}:table/tab`;
  const RequestItems = {
    [TableName]: [{ PutRequest: { Item: key("ours") } }],
    [theirs]: [{ PutRequest: { Item: key("theirs") } }],
  };
  const asked = { [TableName]: { Keys: [key("ours")] }, [theirs]: { Keys: [key("theirs"), key("none")] } };
  assert.match(
    await refusal(t.db.batchWriteItem({ RequestItems })),
    /^AccessDeniedException: .*111111111111:table\/tab/,
  );
  assert.equal((await t.db.scan({ TableName })).Count, 0, "refused before anything was written");
  await owner.putResourcePolicy({
    ResourceArn: theirs,
    Policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          ...{ Effect: "Allow", Principal: { AWS: "000000000000" }, Resource: theirs },
          Action: ["dynamodb:BatchWriteItem", "dynamodb:BatchGetItem"],
        },
      ],
    }),
  });
  const written = await t.db.batchWriteItem({ RequestItems, ReturnConsumedCapacity: "TOTAL" });
  assert.deepEqual(written.UnprocessedItems, {});
  assert.equal(written.ConsumedCapacity?.length, 2);
  assert.equal((await owner.scan({ TableName })).Items?.[0]?.["p"]?.S, "theirs");
  const { Responses } = await t.db.batchGetItem({ RequestItems: asked });
  assert.deepEqual(Responses, { [TableName]: [key("ours")], [theirs]: [key("theirs")] });
  assert.match(
    await refusal(
      t.db.transactGetItems({
        TransactItems: [
          { Get: { TableName, Key: key("ours") } },
          { Get: { TableName: theirs, Key: key("theirs") } },
        ],
      }),
    ),
    /^(ValidationException|AccessDeniedException)/,
    "transactions are of one account, as AWS says",
  );
});

test("who puts a policy does not shut themselves out, unless they say so", async () => {
  await using t = await startTable(SORTED);
  const ResourceArn = arnOf(TableName);
  const policy = (Action: string) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Deny", Principal: "*", Action, Resource: ResourceArn }],
    });
  const put = (Action: string, ConfirmRemoveSelfResourceAccess?: boolean) =>
    t.db.putResourcePolicy({ ResourceArn, Policy: policy(Action), ConfirmRemoveSelfResourceAccess });
  await put("dynamodb:DeleteItem");
  assert.equal(
    await refusal(put("dynamodb:PutResourcePolicy")),
    "AccessDeniedException: The new resource policy will not allow you to update the resource policy in the future.",
  );
  assert.equal((await t.db.getResourcePolicy({ ResourceArn })).Policy, policy("dynamodb:DeleteItem"));
  await put("dynamodb:PutResourcePolicy", true);
  assert.match(
    await refusal(put("dynamodb:DeleteItem")),
    /^AccessDeniedException: User: .* is not authorized/,
  );
});
