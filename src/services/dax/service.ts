/** Amazon DynamoDB Accelerator (DAX): the table of contents. */
import { onAnything, onCluster, onClusters, onNewCluster, onResource } from "./authz.ts";
import { notify } from "./events.ts";
import { define } from "./kit.ts";
import { settle } from "./life.ts";
import * as clusters from "./operations/clusters.ts";
import * as parameters from "./operations/parameter-groups.ts";
import * as subnets from "./operations/subnet-groups.ts";
import * as tags from "./operations/tags.ts";
import { STORE } from "./store.ts";

/** Clusters take no requests for items: that is what DAX is for, so nothing about them is more than control plane. */
const grade = "control-plane";

export const dax = define({
  id: "dax",
  store: STORE,
  operations: {
    CreateCluster: { allow: onNewCluster, does: clusters.CreateCluster, grade },
    DescribeClusters: { allow: onClusters, does: clusters.DescribeClusters, grade },
    UpdateCluster: { allow: onCluster("UpdateCluster"), does: clusters.UpdateCluster, grade },
    DeleteCluster: { allow: onCluster("DeleteCluster"), does: clusters.DeleteCluster, grade },
    IncreaseReplicationFactor: {
      ...{ allow: onCluster("IncreaseReplicationFactor"), grade },
      does: clusters.IncreaseReplicationFactor,
    },
    DecreaseReplicationFactor: {
      ...{ allow: onCluster("DecreaseReplicationFactor"), grade },
      does: clusters.DecreaseReplicationFactor,
    },
    RebootNode: { allow: onCluster("RebootNode"), does: clusters.RebootNode, grade },

    CreateSubnetGroup: { allow: onAnything("CreateSubnetGroup"), does: subnets.CreateSubnetGroup, grade },
    UpdateSubnetGroup: { allow: onAnything("UpdateSubnetGroup"), does: subnets.UpdateSubnetGroup, grade },
    DeleteSubnetGroup: { allow: onAnything("DeleteSubnetGroup"), does: subnets.DeleteSubnetGroup, grade },
    DescribeSubnetGroups: {
      ...{ allow: onAnything("DescribeSubnetGroups"), grade },
      does: subnets.DescribeSubnetGroups,
    },

    CreateParameterGroup: {
      ...{ allow: onAnything("CreateParameterGroup"), grade },
      does: parameters.CreateParameterGroup,
    },
    UpdateParameterGroup: {
      ...{ allow: onAnything("UpdateParameterGroup"), grade },
      does: parameters.UpdateParameterGroup,
    },
    DeleteParameterGroup: {
      ...{ allow: onAnything("DeleteParameterGroup"), grade },
      does: parameters.DeleteParameterGroup,
    },
    DescribeParameterGroups: {
      ...{ allow: onAnything("DescribeParameterGroups"), grade },
      does: parameters.DescribeParameterGroups,
    },
    DescribeParameters: {
      ...{ allow: onAnything("DescribeParameters"), grade },
      does: parameters.DescribeParameters,
    },
    DescribeDefaultParameters: {
      ...{ allow: onAnything("DescribeDefaultParameters"), grade },
      does: parameters.DescribeDefaultParameters,
    },
    DescribeEvents: { allow: onAnything("DescribeEvents"), does: parameters.DescribeEvents, grade },

    TagResource: { allow: onResource("TagResource"), does: tags.TagResource, grade },
    UntagResource: { allow: onResource("UntagResource"), does: tags.UntagResource, grade },
    ListTags: { allow: onResource("ListTags"), does: tags.ListTags, grade },
  },
  jobs: { settle, notify },
});
