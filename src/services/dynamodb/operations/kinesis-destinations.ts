import type { DestinationStatus } from "../../../gen/dynamodb.ts";
import { kinesis } from "../../../gen/kinesis.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { tableNamed } from "../addressing.ts";
import { destinationOf, putDestination } from "../destination.ts";
import * as errors from "../errors.ts";
import { read, staged, type Write, write } from "../kit.ts";
import type { Destination, TableRecord } from "../table.ts";

function change(ctx: Write, record: TableRecord, destination: Destination): void {
  putDestination(ctx, record, destination);
  const payload = { table: record.id, stream: destination.streamArn };
  ctx.schedule(ctx.now, {
    kind: "settleDestination",
    key: `${record.id} ${destination.streamArn}`,
    payload,
  });
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_EnableKinesisStreamingDestination.html */
export const EnableKinesisStreamingDestination = staged("EnableKinesisStreamingDestination", {
  prepare: async (ctx, { StreamArn }) => {
    const { StreamDescriptionSummary: stream } = await ctx
      .call(kinesis, "DescribeStreamSummary", { StreamARN: StreamArn })
      .catch((error: unknown) => {
        throw error instanceof AwsError && error.code === "ResourceNotFoundException"
          ? errors.validation(`Stream ${StreamArn} does not exist.`)
          : error;
      });
    if (stream.StreamStatus === "CREATING" || stream.StreamStatus === "DELETING")
      throw errors.validation(`Stream ${StreamArn} is not ACTIVE.`);
  },
  commit: (ctx, input) => {
    const { record } = tableNamed(ctx, input.TableName);
    if (record.status !== "ACTIVE") throw errors.tableInUse(record.name, "updated");
    const { StreamArn: streamArn, EnableKinesisStreamingConfiguration: configuration } = input;
    const known = (record.destinations ?? []).find(
      ({ status }) => status !== "DISABLED" && status !== "ENABLE_FAILED",
    );
    if (known !== undefined)
      throw errors.validation(
        "Table is not in a valid state to enable Kinesis Streaming Destination: " +
          "EnableKinesisStreamingDestination must be DISABLED or ENABLE_FAILED to perform ENABLE operation.",
      );
    const precision = configuration?.ApproximateCreationDateTimePrecision ?? "MILLISECOND";
    const status: DestinationStatus = "ENABLING";
    change(ctx, record, { streamArn, status, precision, caller: ctx.caller });
    return {
      TableName: record.name,
      StreamArn: streamArn,
      DestinationStatus: status,
      EnableKinesisStreamingConfiguration: { ApproximateCreationDateTimePrecision: precision },
    };
  },
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DisableKinesisStreamingDestination.html */
export const DisableKinesisStreamingDestination = write(
  "DisableKinesisStreamingDestination",
  (ctx, input) => {
    const { record } = tableNamed(ctx, input.TableName);
    const destination = active(
      record,
      input.StreamArn,
      "KinesisStreamingDestination must be ACTIVE to perform DISABLE operation.",
    );
    change(ctx, record, { ...destination, status: "DISABLING" });
    return {
      TableName: record.name,
      StreamArn: input.StreamArn,
      DestinationStatus: "DISABLING",
      EnableKinesisStreamingConfiguration: { ApproximateCreationDateTimePrecision: destination.precision },
    };
  },
);

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateKinesisStreamingDestination.html */
export const UpdateKinesisStreamingDestination = write("UpdateKinesisStreamingDestination", (ctx, input) => {
  const { record } = tableNamed(ctx, input.TableName);
  const destination = active(
    record,
    input.StreamArn,
    "Kinesis streaming is not in ACTIVE state. Updates are only allowed in ACTIVE state.",
  );
  const precision = input.UpdateKinesisStreamingConfiguration?.ApproximateCreationDateTimePrecision;
  if (precision === undefined || precision === destination.precision)
    throw errors.validation(
      "Invalid Request: Precision is already set to the desired value of " +
        `${precision ?? destination.precision} for tableId: ${record.tableId}, kdsArn: ${input.StreamArn}`,
    );
  change(ctx, record, { ...destination, precision, status: "UPDATING" });
  return {
    TableName: record.name,
    StreamArn: input.StreamArn,
    DestinationStatus: "UPDATING",
    UpdateKinesisStreamingConfiguration: { ApproximateCreationDateTimePrecision: precision },
  };
});

function active(record: TableRecord, streamArn: string, why: string): Destination {
  const destination = destinationOf(record, streamArn);
  if (destination?.status !== "ACTIVE")
    throw errors.validation(`Table is not in a valid state to enable Kinesis Streaming Destination: ${why}`);
  return destination;
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeKinesisStreamingDestination.html */
export const DescribeKinesisStreamingDestination = read(
  "DescribeKinesisStreamingDestination",
  (ctx, input) => {
    const { record } = tableNamed(ctx, input.TableName);
    return {
      TableName: record.name,
      KinesisDataStreamDestinations: (record.destinations ?? []).map((each) => ({
        StreamArn: each.streamArn,
        DestinationStatus: each.status,
        ...(each.description !== undefined && { DestinationStatusDescription: each.description }),
        ApproximateCreationDateTimePrecision: each.precision,
      })),
    };
  },
);
