/** What S3 allows. https://docs.aws.amazon.com/AmazonS3/latest/userguide/BucketRestrictions.html and the pages named. */

/** In UTF-8 bytes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
export const KEY_BYTES_MAX = 1024;
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html */
export const METADATA_BYTES_MAX = 2 * 1024;
/** One PUT, one part. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
export const UPLOAD_BYTES_MAX = 5 * 1024 ** 3;
/** What CopyObject copies. https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html */
export const COPY_BYTES_MAX = 5 * 1024 ** 3;
/** A multipart object. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
export const OBJECT_BYTES_MAX = 50 * 1024 ** 4;
export const PART_BYTES_MIN = 5 * 1024 ** 2;
export const PARTS_MAX = 10_000;
/** Keys, versions, uploads and parts in one answer. */
export const PAGE_MAX = 1_000;
/** Keys of one DeleteObjects. */
export const DELETE_KEYS_MAX = 1_000;
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html */
export const LIST_BUCKETS_MAX = 10_000;
/** https://docs.aws.amazon.com/general/latest/gr/s3.html: buckets of an account, before it asks for more. */
export const BUCKETS_MAX = 10_000;
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-overview.html */
export const DIRECTORY_BUCKETS_MAX = 100;
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListDirectoryBuckets.html */
export const LIST_DIRECTORY_BUCKETS_MAX = 1_000;
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
export const OBJECT_TAGS_MAX = 10;
export const BUCKET_TAGS_MAX = 50;
export const TAG_KEY_LENGTH_MAX = 128;
export const TAG_VALUE_LENGTH_MAX = 256;
/** Ciphertext up to so many bytes lies in the object's row, more in a blob of its own. Ours, not AWS's. */
export const INLINE_BYTES_MAX = 16 * 1024;
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
export const POLICY_BYTES_MAX = 20 * 1024;
/** Of each kind of report that a bucket may have many of. */
export const CONFIGURATIONS_MAX = 1_000;
/** In one page of a list of configurations. */
export const CONFIGURATIONS_PAGE = 100;
