/** Who may do what. Nobody may do more than the story needs. */

const document = (...Statement) => JSON.stringify({ Version: "2012-10-17", Statement });
const allow = (Action, Resource) => ({ Effect: "Allow", Action, Resource });

const LOGS = allow(["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"], "*");

/** The trust policy of a role that a service takes. */
export const trust = (service) =>
  document({ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" });

/** What each role may do beside writing its logs: statements of its own policy, one a step, so that one can be taken away. */
export function rolePolicies(names) {
  const { arns } = names;
  return {
    "photo-sign": { store: allow("s3:PutObject", `${arns.photos}/uploads/*`) },
    "photo-thumbnail": {
      read: allow("s3:GetObject", `${arns.photos}/uploads/*`),
      thumbnail: allow("s3:PutObject", `${arns.photos}/thumbnails/*`),
      item: allow("dynamodb:PutItem", arns.table),
      topic: allow("sns:Publish", arns.topic),
      ledger: allow("sqs:SendMessage", arns.ledger),
      failures: allow("sqs:SendMessage", arns.failures),
    },
    "photo-album": {
      stream: allow(
        [
          "dynamodb:DescribeStream",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams",
        ],
        `${arns.table}/stream/*`,
      ),
      album: allow("dynamodb:UpdateItem", arns.album),
    },
    "photo-report": {
      album: allow("dynamodb:GetItem", arns.album),
      report: allow("s3:PutObject", `${arns.photos}/reports/*`),
    },
  };
}

export const logPolicy = document(LOGS);
export const statementPolicy = (statement) => document(statement);

/** Lets one topic send to a queue. */
export const queuePolicy = (queue, topic) =>
  document({
    Effect: "Allow",
    Principal: { Service: "sns.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: queue,
    Condition: { ArnEquals: { "aws:SourceArn": topic } },
  });

/** Lets this account's alarms publish to a topic. */
export const alarmTopicPolicy = (topic, account) =>
  document({
    Effect: "Allow",
    Principal: { Service: "cloudwatch.amazonaws.com" },
    Action: "sns:Publish",
    Resource: topic,
    Condition: { StringEquals: { "aws:SourceAccount": account } },
  });

/** Lets one trail write its files to a bucket. */
export const trailPolicy = (bucket, trail, account) =>
  document(
    {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "s3:GetBucketAcl",
      Resource: bucket,
      Condition: { StringEquals: { "aws:SourceArn": trail } },
    },
    {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: `${bucket}/AWSLogs/${account}/*`,
      Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control", "aws:SourceArn": trail } },
    },
  );

/** Lets everybody read a website. */
export const websitePolicy = (bucket) =>
  document({ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `${bucket}/*` });
