/** Quotas and sizes. https://docs.aws.amazon.com/firehose/latest/dev/limits.html */
import { DAY, MINUTE, SECOND } from "../../base/instant.ts";

const MIB = 1024 * 1024;

/** Streams of an account in a Region: more in the five largest. */
export const STREAMS_MAX_LARGE = 5_000;
export const STREAMS_MAX = 2_000;
export const LARGE_REGIONS: ReadonlySet<string> = new Set([
  "us-east-1",
  "us-east-2",
  "us-west-2",
  "eu-west-1",
  "ap-northeast-1",
]);

/** The records of one PutRecordBatch together; one record's 1,000 KiB are the model's to check. */
export const BATCH_BYTES_MAX = 4 * MIB;

/** What a stream with Direct PUT takes in a second: more in the three oldest Regions. */
export const THROUGHPUT_LARGE = { bytes: 5 * MIB, records: 500_000, requests: 2_000 };
export const THROUGHPUT = { bytes: MIB, records: 100_000, requests: 1_000 };
export const THROUGHPUT_LARGE_REGIONS: ReadonlySet<string> = new Set(["us-east-1", "us-west-2", "eu-west-1"]);

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html */
export const S3_BUFFER_DEFAULT = { SizeInMBs: 5, IntervalInSeconds: 300 };
/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_HttpEndpointBufferingHints.html */
export const HTTP_BUFFER_DEFAULT = { SizeInMBs: 5, IntervalInSeconds: 300 };
/** https://docs.aws.amazon.com/firehose/latest/dev/dynamic-partitioning-enable.html */
export const PARTITIONED_BUFFER_MIB_MIN = 64;
export const PARTITIONS_MAX = 500;
/** Data that waits longer is lost. https://docs.aws.amazon.com/firehose/latest/dev/retry.html */
export const STORED_MAX = DAY;

/** https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html */
export const LAMBDA_BUFFER_MIB_DEFAULT = 1;
export const LAMBDA_BUFFER_MIB_MIN = 0.2;
export const LAMBDA_BUFFER_MIB_MAX = 3;
export const LAMBDA_BUFFER_SECONDS_DEFAULT = 60;
export const LAMBDA_BUFFER_SECONDS_MAX = 900;
export const LAMBDA_RETRIES_DEFAULT = 3;
export const LAMBDA_RETRIES_MAX = 300;

/** Records of one request to an HTTP endpoint. */
export const HTTP_RECORDS_MAX = 10_000;
export const HTTP_ANSWER_BYTES_MAX = MIB;
export const HTTP_TIMEOUT_MILLISECONDS = 180_000;
export const HTTP_RETRY_SECONDS_DEFAULT = 300;

/** Between attempts: https://docs.aws.amazon.com/firehose/latest/dev/httpdeliveryrequestresponse.html */
export const PAUSE_FIRST = SECOND;
export const PAUSE_LONGEST = 2 * MINUTE;
/** AWS tells none for buckets. */
export const BUCKET_PAUSE_LONGEST = 5 * MINUTE;

/** A prefix, once it is evaluated. */
export const PREFIX_MAX = 512;
export const TAGS_MAX = 50;
/** For so long a data key is used without asking KMS again. */
export const DATA_KEY_REUSE = 5 * MINUTE;
/** One GetRecords call of a stream that is read. */
export const KINESIS_READ_MAX = 10_000;
export const KINESIS_PAUSE = SECOND;
/** After a refusal that is not one of throughput. */
export const KINESIS_PAUSE_REFUSED = MINUTE;
/** Chunks that one turn of a background job clears away. */
export const ROWS_PER_STEP = 1_000;
