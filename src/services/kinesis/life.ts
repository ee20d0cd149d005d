/** Jobs that are due at once: streams that are deleted go, consumers come and go. */
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { consumerFor } from "./addressing.ts";
import type { Write } from "./kit.ts";
import { streamArn } from "./stream.ts";

/** The job: a stream that is being deleted is gone; its records are cleared away. */
export function drop(ctx: Write, job: DueJob): void {
  const stream = ctx.store.streams.withId(Number(job.key));
  if (stream === undefined) return;
  const arn = streamArn(ctx.scope, stream.name);
  ctx.store.streams.remove(stream.id);
  ctx.store.dataKeys.discard(arn);
  ctx.unschedule("trim", job.key);
  ctx.schedule(ctx.now, { kind: "discard", key: job.key });
  ctx.publish({ kind: "kinesis.StreamDeleted", resource: arn });
}

/** The job: a consumer that is being made becomes active, one that is being deleted is gone. */
export function settleConsumer(ctx: Write, job: DueJob): void {
  const { consumer } = consumerFor(ctx, { ConsumerARN: job.key });
  if (consumer.status === "DELETING") ctx.store.consumers.remove(consumer);
  else ctx.store.consumers.put({ ...consumer, status: "ACTIVE" });
}
