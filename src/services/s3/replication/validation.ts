/** What S3 refuses in a replication configuration. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html */
import { parseArn } from "../../../aws/arn.ts";
import type { ReplicationConfiguration, ReplicationRule } from "../../../gen/s3.ts";
import { invalidArgument, invalidRequest, malformedXml, notBuilt } from "../errors.ts";

const RULES_MAX = 1_000;
const ID_LENGTH_MAX = 255;
const BUCKET_ARN = /^arn:[a-z-]+:s3:::[a-z0-9.-]{3,63}$/;
const SCHEMA =
  "must be specified for this version of Cross Region Replication configuration schema. " +
  "Please refer to S3 Developer Guide for more information.";

export function checkReplication({ Role, Rules }: ReplicationConfiguration): void {
  if (Rules.length === 0 || Rules.length > RULES_MAX) throw malformedXml();
  const role = parseArn(Role);
  if (role?.service !== "iam" || !role.resource.startsWith("role/"))
    throw invalidArgument("Invalid Amazon Resource Name (ARN) of a role", "Role", Role);
  const ids = Rules.flatMap((rule) => rule.ID ?? []);
  if (new Set(ids).size !== ids.length) throw invalidArgument("Rule Id must be unique", "ID", "");
  const priorities = Rules.flatMap((rule) => rule.Priority ?? []);
  const [twice] = priorities.filter((priority, index) => priorities.indexOf(priority) !== index);
  if (twice !== undefined) throw invalidRequest(`Found duplicate priority ${twice}`);
  for (const rule of Rules) checkRule(rule);
  const legacy = Rules.filter((rule) => rule.Filter === undefined);
  if (legacy.length > 0) checkLegacy(Rules, legacy);
}

function checkRule(rule: ReplicationRule): void {
  if (rule.ID !== undefined && rule.ID.length > ID_LENGTH_MAX)
    throw invalidArgument("ID length should not exceed allowed limit of 255", "ID", rule.ID);
  if (rule.Status !== "Enabled" && rule.Status !== "Disabled") throw malformedXml();
  if (rule.Filter !== undefined && rule.Prefix !== undefined) throw malformedXml();
  if (rule.Filter !== undefined) checkFilter(rule);
  checkDestination(rule);
  if (rule.ExistingObjectReplication?.Status === "Enabled")
    throw notBuilt("the replication of existing objects");
}

function checkFilter({ Filter, Priority, DeleteMarkerReplication }: ReplicationRule): void {
  const named = Object.values(Filter ?? {}).filter((value) => value !== undefined);
  if (named.length > 1) throw malformedXml();
  if (Priority === undefined) throw invalidRequest(`Priority ${SCHEMA}`);
  if (DeleteMarkerReplication === undefined) throw invalidRequest(`DeleteMarkerReplication ${SCHEMA}`);
  const tagged = Filter?.Tag !== undefined || (Filter?.And?.Tags ?? []).length > 0;
  if (tagged && DeleteMarkerReplication.Status === "Enabled")
    throw invalidRequest(
      "Delete marker replication is not supported if any Tag filter is specified. " +
        "Please refer to S3 Developer Guide for more information.",
    );
}

function checkDestination({ Destination, SourceSelectionCriteria }: ReplicationRule): void {
  const { Bucket, Account, AccessControlTranslation, EncryptionConfiguration, ReplicationTime, Metrics } =
    Destination;
  if (!BUCKET_ARN.test(Bucket)) throw invalidArgument("Invalid bucket ARN", "Bucket", Bucket);
  if (AccessControlTranslation !== undefined && Account === undefined)
    throw invalidRequest("Account must be specified if AccessControlTranslation is present.");
  const kms = SourceSelectionCriteria?.SseKmsEncryptedObjects;
  if (EncryptionConfiguration?.ReplicaKmsKeyID !== undefined && kms === undefined)
    throw invalidRequest("SseKmsEncryptedObjects must be specified if EncryptionConfiguration is present.");
  if (kms?.Status === "Enabled" && EncryptionConfiguration?.ReplicaKmsKeyID === undefined)
    throw invalidRequest("EncryptionConfiguration must be specified if SseKmsEncryptedObjects is present.");
  if ((Metrics?.EventThreshold?.Minutes ?? 15) !== 15) throw malformedXml();
  if (ReplicationTime === undefined) return;
  if (ReplicationTime.Time.Minutes !== 15) throw malformedXml();
  if (Metrics?.Status !== "Enabled" && ReplicationTime.Status === "Enabled")
    throw invalidRequest("Replication Metrics must be enabled if Replication Time Control is enabled.");
}

/** The first schema: one destination, prefixes that do not overlap. */
function checkLegacy(rules: readonly ReplicationRule[], legacy: readonly ReplicationRule[]): void {
  if (legacy.length !== rules.length || legacy.some((rule) => rule.Prefix === undefined))
    throw malformedXml();
  const destinations = new Set(legacy.map((rule) => rule.Destination.Bucket));
  if (destinations.size > 1)
    throw invalidRequest("All replication rules must have the same destination bucket.");
  const prefixes = legacy.map((rule) => rule.Prefix ?? "").sort();
  for (let index = 1; index < prefixes.length; index++) {
    const [shorter = "", longer = ""] = [prefixes[index - 1], prefixes[index]];
    if (longer.startsWith(shorter))
      throw invalidRequest(`Found overlapping prefixes '${shorter}' and '${longer}'`);
  }
}
