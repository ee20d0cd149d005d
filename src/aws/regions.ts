/**
 * Partitions, Regions and Availability Zones.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
export type Partition = "aws" | "aws-cn" | "aws-us-gov";

export const PARTITIONS: readonly Partition[] = ["aws", "aws-cn", "aws-us-gov"];

/** The Region assumed when a request names none: what AWS's global endpoints are served from. */
export const DEFAULT_REGION = "us-east-1";

const GLOBAL_ENDPOINTS_OF: Readonly<Record<Partition, string>> = {
  aws: DEFAULT_REGION,
  "aws-cn": "cn-north-1",
  "aws-us-gov": "us-gov-west-1",
};

/** Whether AWS has a partition of that name. */
export function isPartition(name: string): name is Partition {
  return Object.hasOwn(GLOBAL_ENDPOINTS_OF, name);
}

/** The Region that a partition's global endpoints are served from and signed for. */
export function globalRegionOf(partition: string): string {
  return isPartition(partition) ? GLOBAL_ENDPOINTS_OF[partition] : DEFAULT_REGION;
}

const COMMERCIAL =
  "af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 " +
  "ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 " +
  "ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 " +
  "eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2";

const PARTITION_OF: ReadonlyMap<string, Partition> = new Map([
  ...COMMERCIAL.split(" ").map((region): [string, Partition] => [region, "aws"]),
  ["cn-north-1", "aws-cn"],
  ["cn-northwest-1", "aws-cn"],
  ["us-gov-east-1", "aws-us-gov"],
  ["us-gov-west-1", "aws-us-gov"],
]);

/** Every Region name, in all partitions, sorted within its partition. */
export const REGIONS: readonly string[] = [...PARTITION_OF.keys()];

/** Whether AWS has a Region of that name. */
export function isRegion(name: string): boolean {
  return PARTITION_OF.has(name);
}

/** The partition a Region belongs to; `aws` for names that are no Region. */
export function partitionOf(region: string): Partition {
  return PARTITION_OF.get(region) ?? "aws";
}

/** Zone letters that an account sees: us-east-1 has six, us-west-2 and ap-northeast-2 have four, the others three. */
export function zoneLettersOf(region: string): readonly string[] {
  if (region === "us-east-1") return ["a", "b", "c", "d", "e", "f"];
  if (region === "us-west-2" || region === "ap-northeast-2") return ["a", "b", "c", "d"];
  if (region === "ap-northeast-1") return ["a", "c", "d"];
  return ["a", "b", "c"];
}
