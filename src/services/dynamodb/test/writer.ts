/** A process that writes until it is killed, and tells what was acknowledged: run by durability.test.ts. */
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { startCloudlet } from "../../../index.ts";

const [dataDirectory = ""] = process.argv.slice(2);
const WRITERS = 6;
const TableName = "tab";

const world = await startCloudlet({ dataDirectory });
const db = world.sdk(DynamoDB);
let next = 0;

const attributes = (p: string, n: number) => ({ p: { S: p }, g: { S: `g${n % 3}` }, n: { N: String(n) } });

/** Puts an item, a pair in a transaction, or a batch, and tells its number. */
async function write(n: number): Promise<void> {
  if (n % 3 === 0) await db.putItem({ TableName, Item: attributes(`one-${n}`, n) });
  else if (n % 3 === 1)
    await db.transactWriteItems({
      TransactItems: ["left", "right"].map((side) => ({
        Put: {
          TableName,
          Item: attributes(`${side}-${n}`, n),
          ConditionExpression: "attribute_not_exists(p)",
        },
      })),
    });
  else
    await db.batchWriteItem({
      RequestItems: {
        [TableName]: ["first", "second"].map((part) => ({
          PutRequest: { Item: attributes(`${part}-${n}`, n) },
        })),
      },
    });
  process.stdout.write(`${n}\n`);
}

await Promise.all(
  Array.from({ length: WRITERS }, async () => {
    for (;;) await write(next++);
  }),
);
