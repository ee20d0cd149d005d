import { isRegion } from "../../../aws/regions.ts";
import { illegalLocationConstraint, invalidLocationConstraint } from "../errors.ts";

/** Where buckets can be created for any Region, and where their location has no name. */
export const FIRST_REGION = "us-east-1";

/**
 * The Region that a new bucket is to live in. Throws InvalidLocationConstraint and IllegalLocationConstraintException.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
 */
export function regionOfConstraint(constraint: string | undefined, addressed: string): string {
  if (constraint === undefined || constraint === "") {
    if (addressed !== FIRST_REGION) throw illegalLocationConstraint("unspecified");
    return addressed;
  }
  const region = constraint === "EU" ? "eu-west-1" : constraint;
  if (!isRegion(region) || (region === FIRST_REGION && addressed === FIRST_REGION))
    throw invalidLocationConstraint(constraint);
  if (addressed !== FIRST_REGION && region !== addressed) throw illegalLocationConstraint(constraint);
  return region;
}
