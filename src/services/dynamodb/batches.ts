/**
 * Batches over tables that do not lie together: of several accounts, or with some that are strongly consistent over
 * Regions. Each part is a batch of its own, asked for by the same caller; what they answer is put together.
 */
import { parseArn } from "../../aws/arn.ts";
import { dynamodb } from "../../gen/dynamodb.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { nameIn } from "./addressing.ts";
import type { Prepare, Read } from "./kit.ts";
import type { Arranged } from "./strong.ts";

type RequestItems = Readonly<Record<string, unknown>>;
interface Batch {
  readonly RequestItems: RequestItems;
}

/** What a batch answers, as far as it is put together: maps by table, and lists. */
type Answer = Record<string, RequestItems | readonly unknown[] | undefined>;

/** The account of a table that is named by its ARN; undefined for one that is named plainly. */
export function accountIn(given: string): string | undefined {
  return given.startsWith("arn:") ? parseArn(given)?.account : undefined;
}

/** Whether a table is of another account than the one whose state this is. */
export function isElsewhere({ scope }: Read, given: string): boolean {
  const account = accountIn(given);
  return account !== undefined && account !== scope.account;
}

/** Where a table lies, so that what lies together goes together. */
function placeOf(ctx: Read, given: string): string {
  if (isElsewhere(ctx, given)) return accountIn(given) ?? "";
  const name = nameIn(given);
  return ctx.store.tables.named(name)?.record.strong === true ? `strong ${name}` : "";
}

const LEFT = { BatchGetItem: "UnprocessedKeys", BatchWriteItem: "UnprocessedItems" } as const;

/** Has a batch answered part by part; undefined where it is one part. */
export function split(
  ctx: Prepare,
  operation: keyof typeof LEFT,
  input: Batch,
): Promise<Arranged> | undefined {
  const parts = new Map<string, Record<string, unknown>>();
  for (const [given, asked] of Object.entries(input.RequestItems)) {
    const place = placeOf(ctx, given);
    parts.set(place, { ...parts.get(place), [given]: asked });
  }
  return parts.size < 2 ? undefined : together(ctx, operation, input, parts);
}

async function together(
  ctx: Prepare,
  operation: keyof typeof LEFT,
  input: Batch,
  parts: ReadonlyMap<string, RequestItems>,
): Promise<Arranged> {
  const output: Answer = {};
  // what is refused elsewhere is refused before anything is done here
  for (const place of [...parts.keys()].sort().reverse()) {
    const RequestItems = parts.get(place) ?? {};
    const part = { ...input, RequestItems } as never;
    const said = await ctx
      .call(dynamodb, operation, part, { region: ctx.scope.region })
      .catch((error: unknown): object => {
        if (error instanceof AwsError && THROTTLED.includes(error.code))
          return { [LEFT[operation]]: RequestItems };
        throw error;
      });
    for (const [name, value] of Object.entries(said as Answer)) output[name] = joined(output[name], value);
  }
  return { output };
}

const THROTTLED = ["ProvisionedThroughputExceededException", "ThrottlingException"];

function joined(one: Answer[string], other: Answer[string]): Answer[string] {
  if (one === undefined || other === undefined) return other ?? one;
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  return { ...one, ...other };
}
