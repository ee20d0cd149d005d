/** The region name under which a partition's global services keep their one cell per account. */
export const GLOBAL_REGION = "aws-global";

/** Whose state an operation touches: one account in one Region of one partition. */
export interface Scope {
  /** `aws`, `aws-cn` or `aws-us-gov`. */
  readonly partition: string;
  /** Twelve digits. */
  readonly account: string;
  /** A Region name, or {@link GLOBAL_REGION} for a service that exists once per partition. */
  readonly region: string;
}
