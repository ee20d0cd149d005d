/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointRestrictions.html */
export const BUCKETS_MAX = 17;
export const POINTS_MAX = 100;
