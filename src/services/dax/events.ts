/** What happened to clusters and groups: told by DescribeEvents, and to the cluster's SNS topic. */
import { after } from "../../base/instant.ts";
import type { SourceType } from "../../gen/dax.ts";
import { sns } from "../../gen/sns.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { ServicePrincipal } from "../../kernel/iam/principal.ts";
import { type ClusterRecord, clusterArn } from "./cluster.ts";
import type { Prepare, Write } from "./kit.ts";
import { EVENT_LIFETIME } from "./limits.ts";

export function noteEvent(ctx: Write, type: SourceType, source: string, message: string): void {
  ctx.store.note(source, type, ctx.now, message, after(ctx.now, -EVENT_LIFETIME));
}

/** Notes what happened to a cluster, and has its topic told. */
export function noteCluster(ctx: Write, { name, topic }: ClusterRecord, message: string): void {
  noteEvent(ctx, "CLUSTER", name, message);
  if (topic?.status !== "active") return;
  const payload = { topic: topic.arn, cluster: name, message };
  ctx.schedule(ctx.now, { kind: "notify", key: ctx.ids.uuid(), payload });
}

interface Notice {
  readonly topic: string;
  readonly cluster: string;
  readonly message: string;
}

/** The job: tells a topic. A topic that does not take it misses it, as on AWS. */
export const notify = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<void> => {
    const { topic, cluster, message } = job.payload as unknown as Notice;
    const as: ServicePrincipal = {
      kind: "service",
      service: "dax.amazonaws.com",
      sourceAccount: ctx.scope.account,
      sourceArn: clusterArn(ctx.scope, cluster),
    };
    const Message = JSON.stringify({ [`DAX:${message}`]: cluster });
    try {
      await ctx.call(sns, "Publish", { TopicArn: topic, Message }, { as });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
    }
  },
  commit: (): void => {},
};
