/** Queries to begin with. */
export interface SampleQuery {
  readonly name: string;
  readonly description: string;
  readonly sql: string;
}

const sample = (name: string, description: string, sql: string): SampleQuery => ({ name, description, sql });

export const SAMPLE_QUERIES: readonly SampleQuery[] = [
  sample(
    "Busiest APIs",
    "Counts calls by service and API, the most frequent first.",
    "SELECT eventSource, eventName, COUNT(*) AS calls FROM $EDS_ID GROUP BY eventSource, eventName ORDER BY calls DESC LIMIT 50",
  ),
  sample(
    "Access denied errors by user",
    "Finds who was refused, and how often.",
    "SELECT userIdentity.arn, eventName, COUNT(*) AS refusals FROM $EDS_ID WHERE errorCode LIKE '%AccessDenied%' GROUP BY userIdentity.arn, eventName ORDER BY refusals DESC",
  ),
  sample(
    "Root user activity",
    "Lists what the account's root user did.",
    "SELECT eventTime, eventSource, eventName, sourceIPAddress FROM $EDS_ID WHERE userIdentity.type = 'Root' ORDER BY eventTime DESC",
  ),
  sample(
    "Changes to IAM",
    "Lists calls to IAM that change users, roles, groups and policies.",
    "SELECT eventTime, userIdentity.arn, eventName, requestParameters FROM $EDS_ID WHERE eventSource = 'iam.amazonaws.com' AND readOnly = false ORDER BY eventTime DESC",
  ),
  sample(
    "Deleted S3 buckets",
    "Finds buckets that were deleted, and by whom.",
    "SELECT eventTime, userIdentity.arn, element_at(requestParameters, 'bucketName') AS bucket FROM $EDS_ID WHERE eventName = 'DeleteBucket'",
  ),
  sample(
    "Use of KMS keys",
    "Counts uses of each KMS key by operation.",
    "SELECT element_at(requestParameters, 'keyId') AS key, eventName, COUNT(*) AS uses FROM $EDS_ID WHERE eventSource = 'kms.amazonaws.com' GROUP BY 1, 2 ORDER BY uses DESC",
  ),
  sample(
    "Secrets that were read",
    "Lists who read secrets of Secrets Manager.",
    "SELECT eventTime, userIdentity.arn, element_at(requestParameters, 'secretId') AS secret FROM $EDS_ID WHERE eventName = 'GetSecretValue' ORDER BY eventTime DESC",
  ),
  sample(
    "Calls from outside of a Region",
    "Counts calls by Region and source address.",
    "SELECT awsRegion, sourceIPAddress, COUNT(*) AS calls FROM $EDS_ID GROUP BY awsRegion, sourceIPAddress ORDER BY calls DESC",
  ),
  sample(
    "Assumed roles",
    "Finds which roles were assumed, by whom.",
    "SELECT eventTime, userIdentity.arn, element_at(requestParameters, 'roleArn') AS role FROM $EDS_ID WHERE eventName = 'AssumeRole' ORDER BY eventTime DESC",
  ),
  sample(
    "Errors by service",
    "Counts errors by service and code.",
    "SELECT eventSource, errorCode, COUNT(*) AS errors FROM $EDS_ID WHERE errorCode IS NOT NULL GROUP BY eventSource, errorCode ORDER BY errors DESC",
  ),
];

/** Those that have something of the phrase: the share of its words that each has is its relevance. */
export function searchSamples(phrase: string): readonly (SampleQuery & { readonly relevance: number })[] {
  const words = phrase.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return SAMPLE_QUERIES.map((query) => {
    const text = `${query.name} ${query.description} ${query.sql}`.toLowerCase();
    const found = words.filter((word) => text.includes(word)).length;
    return { ...query, relevance: words.length === 0 ? 0 : found / words.length };
  })
    .filter(({ relevance }) => relevance > 0)
    .sort((a, b) => b.relevance - a.relevance);
}
