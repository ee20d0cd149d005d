/** The job that is due at once when a cluster is made, changed or deleted. */
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import type { ClusterRecord } from "./cluster.ts";
import { noteCluster } from "./events.ts";
import type { Write } from "./kit.ts";

export function settle(ctx: Write, job: DueJob): void {
  const cluster = ctx.store.get("cluster", job.key);
  if (cluster === undefined) return;
  if (cluster.status === "deleting") {
    ctx.store.remove("cluster", cluster.name);
    noteCluster(ctx, cluster, "Cluster deleted.");
    return;
  }
  const made = cluster.status === "creating";
  const nodes = cluster.nodes
    .filter(({ status }) => status !== "deleting")
    .map((node) => ({ ...node, status: "available" as const }));
  const settled: ClusterRecord = { ...cluster, nodes, status: "available" };
  ctx.store.put("cluster", settled);
  for (const { id, status } of cluster.nodes)
    if (status === "creating" && !made) noteCluster(ctx, settled, `Node ${id} was added.`);
    else if (status === "deleting") noteCluster(ctx, settled, `Node ${id} was removed.`);
  if (made) noteCluster(ctx, settled, "Cluster created.");
}
