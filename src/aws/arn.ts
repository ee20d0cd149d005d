/** An Amazon Resource Name, taken apart. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  /** Empty for global resources. */
  readonly region: string;
  /** Empty where the resource belongs to no account, as S3 buckets do. */
  readonly account: string;
  /** Everything after the fifth colon, colons included. */
  readonly resource: string;
}

/** Takes an ARN apart, or answers undefined when the text is not one. */
export function parseArn(text: string): Arn | undefined {
  if (!text.startsWith("arn:")) return undefined;
  const parts = text.split(":");
  const [, partition, service, region, account] = parts;
  if (partition === undefined || service === undefined || region === undefined || account === undefined)
    return undefined;
  const resource = parts.slice(5).join(":");
  if (partition === "" || service === "" || resource === "") return undefined;
  return { partition, service, region, account, resource };
}

/** Puts an ARN together. */
export function formatArn(arn: Arn): string {
  return `arn:${arn.partition}:${arn.service}:${arn.region}:${arn.account}:${arn.resource}`;
}
