import type { FileSystemConfig, VpcConfig } from "../../gen/lambda.ts";
import { invalidParameterValue } from "./errors.ts";

interface Given {
  readonly VpcConfig?: VpcConfig | undefined;
  readonly FileSystemConfigs?: readonly FileSystemConfig[] | undefined;
}

/** There is no VPC here: what names one names what does not exist, in the words that AWS passes on. */
export function refuseNetwork({ VpcConfig, FileSystemConfigs }: Given): void {
  const { SubnetIds: [subnet] = [], SecurityGroupIds: [group] = [] } = VpcConfig ?? {};
  if ((subnet === undefined) !== (group === undefined))
    throw invalidParameterValue(`SubnetIds and SecurityGroupIds must coexist or be both empty list.`);
  if (subnet !== undefined)
    throw invalidParameterValue(
      "Error occurred while DescribeSubnets. EC2 Error Code: InvalidSubnetID.NotFound. " +
        `EC2 Error Message: The subnet ID '${subnet}' does not exist`,
    );
  const [system] = FileSystemConfigs ?? [];
  if (system !== undefined)
    throw invalidParameterValue(
      `Function must be configured to execute in a VPC to reference access point ${system.Arn}`,
    );
}
