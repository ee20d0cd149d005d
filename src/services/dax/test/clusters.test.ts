import assert from "node:assert/strict";
import test from "node:test";
import { DAX } from "@aws-sdk/client-dax";
import { startCloudlet } from "../../../index.ts";

const IamRoleArn = "arn:aws:iam::000000000000:role/dax";
const CLUSTER = { ClusterName: "fast", NodeType: "dax.r5.large", ReplicationFactor: 3, IamRoleArn };

async function startCluster() {
  const world = await startCloudlet({ clock: "frozen" });
  const dax = world.sdk(DAX);
  await dax.createCluster(CLUSTER);
  await world.idle();
  const cluster = async () => (await dax.describeClusters({ ClusterNames: ["fast"] })).Clusters?.[0];
  return { world, dax, cluster, [Symbol.asyncDispose]: () => world.close() };
}

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => "",
    (error: Error) => error.name,
  );

test("a cluster's nodes are spread over the zones", async () => {
  await using at = await startCluster();
  const told = await at.cluster();
  assert.equal(told?.Status, "available");
  assert.deepEqual(
    told?.Nodes?.map(({ AvailabilityZone }) => AvailabilityZone),
    ["us-east-1a", "us-east-1b", "us-east-1c"],
  );
  assert.match(
    told?.ClusterDiscoveryEndpoint?.URL ?? "",
    /^dax:\/\/fast\.[0-9a-f]{6}\.dax-clusters\.us-east-1/,
  );
  assert.equal(await refusal(at.dax.createCluster(CLUSTER)), "ClusterAlreadyExistsFault");
});

test("nodes come and go", async () => {
  await using at = await startCluster();
  const { Cluster } = await at.dax.increaseReplicationFactor({
    ClusterName: "fast",
    NewReplicationFactor: 4,
  });
  assert.equal(Cluster?.Status, "modifying");
  assert.equal(await refusal(at.dax.deleteCluster({ ClusterName: "none" })), "ClusterNotFoundFault");
  await at.world.idle();
  await at.dax.decreaseReplicationFactor({
    ...{ ClusterName: "fast", NewReplicationFactor: 3 },
    NodeIdsToRemove: ["fast-a"],
  });
  await at.world.idle();
  assert.deepEqual(
    (await at.cluster())?.Nodes?.map(({ NodeId }) => NodeId),
    ["fast-b", "fast-c", "fast-d"],
  );
  const { Events } = await at.dax.describeEvents({ SourceType: "CLUSTER" });
  assert.deepEqual(
    Events?.map(({ Message }) => Message),
    ["Cluster created.", "Node fast-d was added.", "Node fast-a was removed."],
  );
});

test("a parameter group counts once its nodes are rebooted", async () => {
  await using at = await startCluster();
  await at.dax.createParameterGroup({ ParameterGroupName: "short" });
  const ParameterNameValues = [{ ParameterName: "record-ttl-millis", ParameterValue: "1000" }];
  await at.dax.updateParameterGroup({ ParameterGroupName: "short", ParameterNameValues });
  const { Parameters } = await at.dax.describeParameters({ ParameterGroupName: "short", Source: "user" });
  assert.deepEqual(
    Parameters?.map(({ ParameterValue }) => ParameterValue),
    ["1000"],
  );
  await at.dax.updateCluster({ ClusterName: "fast", ParameterGroupName: "short" });
  await at.world.idle();
  assert.equal((await at.cluster())?.ParameterGroup?.NodeIdsToReboot?.length, 3);
  await at.dax.rebootNode({ ClusterName: "fast", NodeId: "fast-b" });
  await at.world.idle();
  assert.deepEqual((await at.cluster())?.ParameterGroup?.NodeIdsToReboot, ["fast-a", "fast-c"]);
  const remove = at.dax.deleteParameterGroup({ ParameterGroupName: "short" });
  assert.equal(await refusal(remove), "InvalidParameterGroupStateFault");
});

test("tags are added and taken away", async () => {
  await using at = await startCluster();
  const ResourceName = "arn:aws:dax:us-east-1:000000000000:cache/fast";
  await at.dax.tagResource({ ResourceName, Tags: [{ Key: "a", Value: "1" }] });
  assert.deepEqual((await at.dax.listTags({ ResourceName })).Tags, [{ Key: "a", Value: "1" }]);
  assert.equal(await refusal(at.dax.untagResource({ ResourceName, TagKeys: ["b"] })), "TagNotFoundFault");
  await at.dax.untagResource({ ResourceName, TagKeys: ["a"] });
  assert.deepEqual((await at.dax.listTags({ ResourceName })).Tags, []);
});
