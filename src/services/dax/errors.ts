/** Every error DAX answers, once. The model gives most of them no message; these are ours. */
import { AwsError } from "../../kernel/dispatch/errors.ts";

const fault = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const clusterExists = (name: string): AwsError =>
  fault("ClusterAlreadyExistsFault", `Cluster already exists: ${name}`);
export const clusterNotFound = (name: string): AwsError =>
  fault("ClusterNotFoundFault", `Cluster not found: ${name}`);
export const invalidState = (name: string, status: string): AwsError =>
  fault("InvalidClusterStateFault", `Cluster ${name} is not available, but ${status}.`);
export const nodeNotFound = (node: string): AwsError => fault("NodeNotFoundFault", `Node not found: ${node}`);
export const tooManyNodes = (most: number): AwsError =>
  fault("NodeQuotaForClusterExceededFault", `A cluster has at most ${most} nodes.`);
export const tooManyNodesInAll = (most: number): AwsError =>
  fault("NodeQuotaForCustomerExceededFault", `An account has at most ${most} nodes in a Region.`);
export const parameterGroupExists = (name: string): AwsError =>
  fault("ParameterGroupAlreadyExistsFault", `ParameterGroup already exists: ${name}`);
export const parameterGroupNotFound = (name: string): AwsError =>
  fault("ParameterGroupNotFoundFault", `ParameterGroup not found: ${name}`);
export const parameterGroupInUse = (name: string): AwsError =>
  fault("InvalidParameterGroupStateFault", `ParameterGroup ${name} is in use, or is the default one.`);
export const tooManyParameterGroups = (most: number): AwsError =>
  fault("ParameterGroupQuotaExceededFault", `An account has at most ${most} parameter groups in a Region.`);
export const subnetGroupExists = (name: string): AwsError =>
  fault("SubnetGroupAlreadyExistsFault", `SubnetGroup already exists: ${name}`);
export const subnetGroupNotFound = (name: string): AwsError =>
  fault("SubnetGroupNotFoundFault", `SubnetGroup not found: ${name}`);
export const subnetGroupInUse = (name: string): AwsError =>
  fault("SubnetGroupInUseFault", `SubnetGroup ${name} is in use by a cluster.`);
export const tooManySubnetGroups = (most: number): AwsError =>
  fault("SubnetGroupQuotaExceededFault", `An account has at most ${most} subnet groups in a Region.`);
export const tooManySubnets = (most: number): AwsError =>
  fault("SubnetQuotaExceededFault", `A subnet group has at most ${most} subnets.`);
export const invalidSubnet = (message: string): AwsError => fault("InvalidSubnet", message);
export const invalidArn = (arn: string): AwsError => fault("InvalidARNFault", `Invalid ARN: ${arn}`);
export const tagNotFound = (key: string): AwsError => fault("TagNotFoundFault", `Tag not found: ${key}`);
export const tooManyTags = (most: number): AwsError =>
  fault("TagQuotaPerResourceExceeded", `A resource has at most ${most} tags.`);
export const invalidValue = (message: string): AwsError => fault("InvalidParameterValueException", message);
export const invalidCombination = (message: string): AwsError =>
  fault("InvalidParameterCombinationException", message);
