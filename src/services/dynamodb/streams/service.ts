/** Amazon DynamoDB Streams: the table of contents. Its state is DynamoDB's. */
import type { AuthzRule, Demand } from "../../../kernel/dispatch/contract.ts";
import { home } from "../addressing.ts";
import type { Read } from "../kit.ts";
import { type DynamoReader, STORE } from "../store.ts";
import { define } from "./kit.ts";
import { DescribeStream, GetRecords, GetShardIterator, ListStreams } from "./operations.ts";
import { openPlace } from "./shard-iterator.ts";

/** A stream has a policy and no tags of its own. */
function demandOn(ctx: Read, action: string, arn: string): Demand {
  const resourcePolicy = ctx.store.streams.withArn(arn)?.policy?.text;
  return { action: `dynamodb:${action}`, resource: arn, resourcePolicy };
}

const onStream =
  (action: string): AuthzRule<{ readonly StreamArn: string }, DynamoReader> =>
  (ctx, input) =>
    demandOn(ctx, action, input.StreamArn);

const onIterator: AuthzRule<{ readonly ShardIterator: string }, DynamoReader> = (ctx, input) =>
  demandOn(ctx, "GetRecords", openPlace(ctx, input.ShardIterator).streamArn);

export const dynamodbstreams = define({
  id: "dynamodbstreams",
  store: STORE,
  storeOf: "dynamodb",
  home,
  operations: {
    ListStreams: { allow: () => ({ action: "dynamodb:ListStreams", resource: "*" }), does: ListStreams },
    DescribeStream: { allow: onStream("DescribeStream"), does: DescribeStream },
    GetShardIterator: { allow: onStream("GetShardIterator"), does: GetShardIterator },
    GetRecords: { allow: onIterator, does: GetRecords, dataEvent: true, readOnly: true },
  },
});
