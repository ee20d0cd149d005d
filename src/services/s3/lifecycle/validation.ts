/**
 * What S3 refuses in a lifecycle configuration, in its words.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html
 */
import type { LifecycleRule } from "../../../gen/s3.ts";
import { invalidArgument, invalidRequest, malformedXml } from "../errors.ts";
import { selectionOf } from "./filter.ts";
import { isMidnight } from "./midnight.ts";
import { checkNewerVersions } from "./newer-versions.ts";
import { checkTransitions } from "./transition-order.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html */
export const RULES_MAX = 1_000;
const ID_LENGTH_MAX = 255;
const OBJECT_BYTES_LIMIT = 1_099_511_627_776_000;

const refuse = (message: string, name = "LifecycleConfiguration", value: string | number = "") =>
  invalidArgument(message, name, value);

/** Throws what S3 answers to rules that it does not take. */
export function checkRules(rules: readonly LifecycleRule[]): void {
  if (rules.length === 0 || rules.length > RULES_MAX) throw malformedXml();
  const ids = new Set<string>();
  for (const rule of rules) {
    if (rule.ID !== undefined && rule.ID !== "") {
      if (rule.ID.length > ID_LENGTH_MAX)
        throw refuse("ID length should not exceed allowed limit of 255", "ID", rule.ID);
      if (ids.has(rule.ID))
        throw refuse("Rule ID must be unique. Found same ID for more than one rule", "ID", rule.ID);
      ids.add(rule.ID);
    }
    checkRule(rule);
  }
  const legacy = rules.filter((rule) => rule.Filter === undefined).length;
  if (legacy !== 0 && legacy !== rules.length)
    throw invalidRequest(
      "Base level prefix cannot be used in Lifecycle V2, prefixes are only supported in the Filter.",
    );
}

/**
 * Directory buckets let objects expire and end uploads that nobody completes, and no more.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-lifecycle.html
 */
export function checkDirectoryRules(rules: readonly LifecycleRule[]): void {
  for (const rule of rules) {
    const other =
      rule.Transitions ??
      rule.NoncurrentVersionExpiration ??
      rule.NoncurrentVersionTransitions ??
      rule.Expiration?.ExpiredObjectDeleteMarker;
    if (other !== undefined)
      throw invalidRequest(
        "Directory buckets support the actions Expiration and AbortIncompleteMultipartUpload only.",
      );
    if ((rule.Filter?.Tag ?? rule.Filter?.And?.Tags) !== undefined)
      throw invalidRequest("Directory buckets don't support filters by tags.");
  }
}

function checkRule(rule: LifecycleRule): void {
  if (rule.Status !== "Enabled" && rule.Status !== "Disabled") throw malformedXml();
  checkFilter(rule);
  const actions = [
    rule.Expiration,
    rule.Transitions?.[0],
    rule.NoncurrentVersionExpiration,
    rule.NoncurrentVersionTransitions?.[0],
    rule.AbortIncompleteMultipartUpload,
  ];
  if (actions.every((action) => action === undefined))
    throw invalidRequest("At least one action needs to be specified in a rule");
  checkExpiration(rule);
  checkNoncurrentExpiration(rule);
  checkAbort(rule);
  checkTransitions(rule);
}

function checkFilter(rule: LifecycleRule): void {
  const { Filter } = rule;
  if ((rule.Prefix === undefined) === (Filter === undefined)) throw malformedXml();
  if (Filter === undefined) return;
  const { And: and, ...single } = Filter;
  const named = Object.values(single).filter((value) => value !== undefined).length;
  if (named + (and === undefined ? 0 : 1) > 1) throw malformedXml();
  if (and !== undefined) {
    const terms =
      (and.Prefix === undefined ? 0 : 1) +
      (and.Tags?.length ?? 0) +
      (and.ObjectSizeGreaterThan === undefined ? 0 : 1) +
      (and.ObjectSizeLessThan === undefined ? 0 : 1);
    if (terms < 2) throw malformedXml();
    checkTags(and.Tags ?? []);
  }
  checkSizes(rule);
}

function checkTags(tags: readonly { readonly Key: string }[]): void {
  if (new Set(tags.map((tag) => tag.Key)).size !== tags.length)
    throw invalidRequest("Duplicate Tag Keys are not allowed.");
}

function checkSizes(rule: LifecycleRule): void {
  const { largerThan, smallerThan } = selectionOf(rule);
  if (largerThan !== undefined && !(largerThan >= 0 && largerThan <= OBJECT_BYTES_LIMIT))
    throw invalidRequest("'ObjectSizeGreaterThan' should be between 0 and 1099511627776000.");
  if (smallerThan !== undefined && !(smallerThan >= 1 && smallerThan <= OBJECT_BYTES_LIMIT))
    throw invalidRequest("'ObjectSizeLessThan' should be between 1 and 1099511627776000.");
  if (largerThan !== undefined && smallerThan !== undefined && smallerThan <= largerThan)
    throw invalidRequest("'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.");
}

function checkExpiration(rule: LifecycleRule): void {
  const { Expiration: expiration } = rule;
  if (expiration === undefined) return;
  const { Days, Date: date, ExpiredObjectDeleteMarker: marker } = expiration;
  if ([Days, date, marker].filter((value) => value !== undefined).length !== 1) throw malformedXml();
  if (Days !== undefined && Days < 1)
    throw refuse("'Days' for Expiration action must be a positive integer", "Days", Days);
  if (date !== undefined && !isMidnight(date)) throw refuse("'Date' must be at midnight GMT", "Date", date);
  if (marker === undefined) return;
  const { tags, largerThan, smallerThan } = selectionOf(rule);
  if (tags.length > 0) throw invalidRequest("ExpiredObjectDeleteMarker cannot be specified with Tags.");
  if (largerThan !== undefined || smallerThan !== undefined)
    throw invalidRequest("ExpiredObjectDeleteMarker cannot be specified with Object Size.");
}

function checkNoncurrentExpiration(rule: LifecycleRule): void {
  const { NoncurrentVersionExpiration: expiration } = rule;
  if (expiration === undefined) return;
  const { NoncurrentDays: days, NewerNoncurrentVersions: newer } = expiration;
  if (days === undefined) throw malformedXml();
  if (days < 1)
    throw refuse(
      "'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer",
      "NoncurrentDays",
      days,
    );
  checkNewerVersions(rule, newer, "NoncurrentVersionExpiration");
}

function checkAbort(rule: LifecycleRule): void {
  const { AbortIncompleteMultipartUpload: abort } = rule;
  if (abort === undefined) return;
  const { DaysAfterInitiation: days } = abort;
  if (days === undefined) throw malformedXml();
  if (days < 1)
    throw refuse(
      "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive integer",
      "DaysAfterInitiation",
      days,
    );
  const { tags, largerThan, smallerThan } = selectionOf(rule);
  if (tags.length > 0) throw invalidRequest("AbortIncompleteMultipartUpload cannot be specified with Tags.");
  if (largerThan !== undefined || smallerThan !== undefined)
    throw invalidRequest("AbortIncompleteMultipartUpload cannot be specified with Object Size.");
}
