/** What the tests of DynamoDB have in common: a frozen world, a table in it, and the error that a call ends with. */
import assert from "node:assert/strict";
import { type CreateTableCommandInput, DynamoDB } from "@aws-sdk/client-dynamodb";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

export interface TableWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly db: DynamoDB;
  advance(seconds: number): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

type TableInput = Partial<CreateTableCommandInput>;

/** A partition key "p" of type S and nothing else. */
export const SIMPLE: TableInput = {
  TableName: "tab",
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [{ AttributeName: "p", AttributeType: "S" }],
  KeySchema: [{ AttributeName: "p", KeyType: "HASH" }],
};

/** A partition key "p" of type S, a sort key "s" of type N. */
export const SORTED: TableInput = {
  TableName: "tab",
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [
    { AttributeName: "p", AttributeType: "S" },
    { AttributeName: "s", AttributeType: "N" },
  ],
  KeySchema: [
    { AttributeName: "p", KeyType: "HASH" },
    { AttributeName: "s", KeyType: "RANGE" },
  ],
};

/** A world of its own with one active table, of the form given. */
export async function startTable(form: TableInput = SIMPLE, more: TableInput = {}): Promise<TableWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const db = world.sdk(DynamoDB);
  await createTable(world, db, { ...form, ...more });
  return {
    world,
    db,
    advance: (seconds) => world.clock.advance({ seconds }),
    [Symbol.asyncDispose]: () => world.close(),
  };
}

/** Makes a table and waits until it is active. */
export async function createTable(world: Cloudlet, db: DynamoDB, input: TableInput): Promise<void> {
  await db.createTable(input as CreateTableCommandInput);
  await world.idle();
}

/** The ARN of a table of the default account. */
export const arnOf = (name: string): string => `arn:aws:dynamodb:us-east-1:000000000000:table/${name}`;

/** What a call is refused with: name and message. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await refused(call);
  return `${error.name}: ${error.message}`;
}

/** The error that a call ends with. */
export async function refused<E extends Error>(call: Promise<unknown>): Promise<E> {
  const error = await call.then(
    () => undefined,
    (reason: E) => reason,
  );
  assert.ok(error !== undefined, "the call was expected to be refused");
  return error;
}
