/**
 * What an Object Lambda access point is told to do.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-create.html
 */
import type { Scope } from "../../../aws/scope.ts";
import type {
  AwsLambdaTransformation,
  ObjectLambdaConfiguration,
  ObjectLambdaTransformationConfigurationAction,
} from "../../../gen/s3control.ts";
import type { ObjectLambda } from "../store/object-lambdas.ts";

/** Under whose name a function is invoked for the caller. */
export const OBJECT_LAMBDA_PRINCIPAL = "s3-object-lambda.amazonaws.com";

export type TransformedAction = ObjectLambdaTransformationConfigurationAction;

export function configurationOf({ configuration }: ObjectLambda): ObjectLambdaConfiguration {
  return JSON.parse(configuration) as ObjectLambdaConfiguration;
}

/** The ARN of the access point behind it. */
export function supportingPoint(objectLambda: ObjectLambda): string {
  return configurationOf(objectLambda).SupportingAccessPoint;
}

export function objectLambdaArn({ partition, region, account }: Scope, name: string): string {
  return `arn:${partition}:s3-object-lambda:${region}:${account}:accesspoint/${name}`;
}

/** The function for an action; undefined where its answers pass as they are. */
export function transformationFor(
  { TransformationConfigurations: all }: ObjectLambdaConfiguration,
  action: string,
): AwsLambdaTransformation | undefined {
  return all.find(({ Actions }) => (Actions as readonly string[]).includes(action))?.ContentTransformation
    .AwsLambda;
}
