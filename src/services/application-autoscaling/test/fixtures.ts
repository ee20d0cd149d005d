/** What the tests have in common: a frozen world, its clients, a table, and the error that a call ends with. */
import assert from "node:assert/strict";
import { ApplicationAutoScaling } from "@aws-sdk/client-application-auto-scaling";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

export const WRITES = {
  ServiceNamespace: "dynamodb",
  ResourceId: "table/orders",
  ScalableDimension: "dynamodb:table:WriteCapacityUnits",
} as const;

export interface ScalingWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly scaling: ApplicationAutoScaling;
  readonly cw: CloudWatch;
  readonly db: DynamoDB;
  /** What the table is provisioned for: writes a second. */
  writes(): Promise<number | undefined>;
}

/** The table "orders" takes five reads and five writes a second. */
export async function startScaling(): Promise<ScalingWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const db = world.sdk(DynamoDB);
  await db.createTable({
    TableName: "orders",
    AttributeDefinitions: [{ AttributeName: "k", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "k", KeyType: "HASH" }],
    ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
  });
  await world.idle();
  return {
    world,
    scaling: world.sdk(ApplicationAutoScaling),
    cw: world.sdk(CloudWatch),
    db,
    writes: async () =>
      (await db.describeTable({ TableName: "orders" })).Table?.ProvisionedThroughput?.WriteCapacityUnits,
    [Symbol.asyncDispose]: () => world.close(),
  };
}

/** What a call is refused with: name and message. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: Error) => reason,
  );
  assert.ok(error !== undefined, "the call was expected to be refused");
  return `${error.name}: ${error.message}`;
}
