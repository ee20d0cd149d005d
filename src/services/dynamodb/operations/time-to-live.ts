import type { TimeToLiveDescription } from "../../../gen/dynamodb.ts";
import { tableNamed } from "../addressing.ts";
import * as errors from "../errors.ts";
import { read, write } from "../kit.ts";
import { TTL_CHANGE_INTERVAL } from "../limits.ts";
import { tellSettings } from "../replica-settings.ts";
import type { TableRecord } from "../table.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html */
export const UpdateTimeToLive = write("UpdateTimeToLive", (ctx, input) => {
  const { Enabled, AttributeName } = input.TimeToLiveSpecification;
  const { record, space } = tableNamed(ctx, input.TableName);
  if (record.status === "CREATING") throw errors.tableInUse(record.name, "created");
  if (record.strong === true) throw errors.notWithStrong("Time to Live");
  const { ttl } = record;
  const enabled = ttl?.status === "ENABLED" || ttl?.status === "ENABLING";
  if (Enabled && enabled && ttl.attribute === AttributeName)
    throw errors.validation("TimeToLive is already enabled");
  if (enabled && ttl.attribute !== AttributeName)
    throw errors.validation(
      `TimeToLive is active on a different AttributeName: current AttributeName is ${ttl.attribute}`,
    );
  if (!Enabled && !enabled) throw errors.validation("TimeToLive is already disabled");
  if (ttl !== undefined && ctx.now < ttl.changedAt + TTL_CHANGE_INTERVAL)
    throw errors.validation("Time to live has been modified multiple times within a fixed interval");
  const status = Enabled ? ("ENABLING" as const) : ("DISABLED" as const);
  const changed = ctx.store.tables.put({
    ...record,
    ttl: { attribute: AttributeName, status, changedAt: ctx.now },
  });
  tellSettings(ctx, record, changed.record);
  ctx.store.items.forgetExpiries(space);
  ctx.unschedule("expire", String(space));
  if (Enabled)
    ctx.schedule(ctx.now, { kind: "findExpiring", key: String(space), payload: { space, from: "" } });
  return { TimeToLiveSpecification: input.TimeToLiveSpecification };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTimeToLive.html */
export const DescribeTimeToLive = read("DescribeTimeToLive", (ctx, input) => ({
  TimeToLiveDescription: describe(tableNamed(ctx, input.TableName).record),
}));

function describe({ ttl }: TableRecord): TimeToLiveDescription {
  if (ttl === undefined || ttl.status === "DISABLED") return { TimeToLiveStatus: "DISABLED" };
  return { TimeToLiveStatus: ttl.status, AttributeName: ttl.attribute };
}
