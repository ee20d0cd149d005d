/** Who holds a name that exists once in a partition. */
export interface NameHolder {
  readonly account: string;
  readonly region: string;
  /** Counts the claims of the name by this holder. */
  readonly claim: number;
}

/** Names that exist once in a partition, whichever account and Region holds them: S3 buckets and their like. */
export interface NameDirectory {
  /** `kind` is "<service>.<What>", such as "s3.Bucket". */
  holderOf(partition: string, kind: string, name: string): NameHolder | undefined;
  /** The Regions in which an account holds names of this kind, in their order. */
  regionsOf(partition: string, kind: string, account: string): readonly string[];
}

/** Takes names, which is durable before it is answered. */
export interface NameClaims extends NameDirectory {
  /**
   * Takes the name for this cell, unless another cell has it; answers who holds it now. Claim last: a commit that
   * fails after its claim leaves the name with its account, which may claim it again. Claiming what this cell already
   * holds counts as a new claim, which a release still under way of the earlier one does not end.
   */
  claim(kind: string, name: string): Promise<NameHolder>;
}
