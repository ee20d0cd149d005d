/** S3's table of contents, continued: who may do what, and how buckets are set. */

import { onBucket, onBucketPolicy, onObject } from "../authz.ts";
import * as access from "../operations/access-control.ts";
import * as logging from "../operations/bucket-logging.ts";
import * as notification from "../operations/bucket-notification.ts";
import * as policy from "../operations/bucket-policy.ts";
import * as reports from "../operations/bucket-reports.ts";
import * as settings from "../operations/bucket-settings.ts";

export const accessRows = {
  // Access
  GetBucketPolicy: { allow: onBucketPolicy("GetBucketPolicy"), does: policy.GetBucketPolicy },
  PutBucketPolicy: { allow: onBucketPolicy("PutBucketPolicy"), does: policy.PutBucketPolicy },
  DeleteBucketPolicy: {
    allow: onBucketPolicy("DeleteBucketPolicy"),
    does: policy.DeleteBucketPolicy,
  },
  GetBucketPolicyStatus: { allow: onBucket("GetBucketPolicyStatus"), does: policy.GetBucketPolicyStatus },
  GetBucketAcl: { allow: onBucket("GetBucketAcl", "READ_ACP"), does: access.GetBucketAcl },
  PutBucketAcl: { allow: onBucket("PutBucketAcl", "WRITE_ACP"), does: access.PutBucketAcl },
  GetObjectAcl: {
    allow: onObject("GetObjectAcl", { versioned: "GetObjectVersionAcl", acl: "READ_ACP" }),
    does: access.GetObjectAcl,
    dataEvent: true,
  },
  PutObjectAcl: {
    allow: onObject("PutObjectAcl", { versioned: "PutObjectVersionAcl", acl: "WRITE_ACP" }),
    does: access.PutObjectAcl,
    dataEvent: true,
  },
  GetBucketOwnershipControls: {
    allow: onBucket("GetBucketOwnershipControls"),
    does: access.GetBucketOwnershipControls,
  },
  PutBucketOwnershipControls: {
    allow: onBucket("PutBucketOwnershipControls"),
    does: access.PutBucketOwnershipControls,
  },
  DeleteBucketOwnershipControls: {
    allow: onBucket("PutBucketOwnershipControls"),
    does: access.DeleteBucketOwnershipControls,
  },
  GetPublicAccessBlock: {
    allow: onBucket("GetBucketPublicAccessBlock"),
    does: access.GetPublicAccessBlock,
  },
  PutPublicAccessBlock: {
    allow: onBucket("PutBucketPublicAccessBlock"),
    does: access.PutPublicAccessBlock,
  },
  DeletePublicAccessBlock: {
    allow: onBucket("PutBucketPublicAccessBlock"),
    does: access.DeletePublicAccessBlock,
  },

  // Settings
  GetBucketTagging: { allow: onBucket("GetBucketTagging"), does: settings.GetBucketTagging },
  PutBucketTagging: { allow: onBucket("PutBucketTagging"), does: settings.PutBucketTagging },
  DeleteBucketTagging: { allow: onBucket("PutBucketTagging"), does: settings.DeleteBucketTagging },
  GetBucketAbac: { allow: onBucket("GetBucketAbac"), does: settings.GetBucketAbac },
  PutBucketAbac: { allow: onBucket("PutBucketAbac"), does: settings.PutBucketAbac },
  GetBucketCors: { allow: onBucket("GetBucketCORS"), does: settings.GetBucketCors },
  PutBucketCors: { allow: onBucket("PutBucketCORS"), does: settings.PutBucketCors },
  DeleteBucketCors: { allow: onBucket("PutBucketCORS"), does: settings.DeleteBucketCors },
  GetBucketWebsite: { allow: onBucket("GetBucketWebsite"), does: settings.GetBucketWebsite },
  PutBucketWebsite: { allow: onBucket("PutBucketWebsite"), does: settings.PutBucketWebsite },
  DeleteBucketWebsite: { allow: onBucket("DeleteBucketWebsite"), does: settings.DeleteBucketWebsite },
  GetBucketEncryption: {
    allow: onBucket("GetEncryptionConfiguration"),
    does: settings.GetBucketEncryption,
  },
  PutBucketEncryption: {
    allow: onBucket("PutEncryptionConfiguration"),
    does: settings.PutBucketEncryption,
  },
  DeleteBucketEncryption: {
    allow: onBucket("PutEncryptionConfiguration"),
    does: settings.DeleteBucketEncryption,
  },
  GetBucketAccelerateConfiguration: {
    allow: onBucket("GetAccelerateConfiguration"),
    does: settings.GetBucketAccelerateConfiguration,
  },
  PutBucketAccelerateConfiguration: {
    allow: onBucket("PutAccelerateConfiguration"),
    does: settings.PutBucketAccelerateConfiguration,
  },
  GetBucketRequestPayment: {
    allow: onBucket("GetBucketRequestPayment"),
    does: settings.GetBucketRequestPayment,
  },
  PutBucketRequestPayment: {
    allow: onBucket("PutBucketRequestPayment"),
    does: settings.PutBucketRequestPayment,
  },
  GetBucketNotificationConfiguration: {
    allow: onBucket("GetBucketNotification"),
    does: notification.GetBucketNotificationConfiguration,
  },
  PutBucketNotificationConfiguration: {
    allow: onBucket("PutBucketNotification"),
    does: notification.PutBucketNotificationConfiguration,
  },

  // Reports
  GetBucketLogging: { allow: onBucket("GetBucketLogging"), does: logging.GetBucketLogging },
  PutBucketLogging: { allow: onBucket("PutBucketLogging"), does: logging.PutBucketLogging },
  GetBucketInventoryConfiguration: {
    allow: onBucket("GetInventoryConfiguration"),
    does: reports.GetBucketInventoryConfiguration,
  },
  ListBucketInventoryConfigurations: {
    allow: onBucket("GetInventoryConfiguration"),
    does: reports.ListBucketInventoryConfigurations,
  },
  PutBucketInventoryConfiguration: {
    allow: onBucket("PutInventoryConfiguration"),
    does: reports.PutBucketInventoryConfiguration,
  },
  DeleteBucketInventoryConfiguration: {
    allow: onBucket("PutInventoryConfiguration"),
    does: reports.DeleteBucketInventoryConfiguration,
  },
  GetBucketAnalyticsConfiguration: {
    allow: onBucket("GetAnalyticsConfiguration"),
    does: reports.GetBucketAnalyticsConfiguration,
    grade: "control-plane",
  },
  ListBucketAnalyticsConfigurations: {
    allow: onBucket("GetAnalyticsConfiguration"),
    does: reports.ListBucketAnalyticsConfigurations,
    grade: "control-plane",
  },
  PutBucketAnalyticsConfiguration: {
    allow: onBucket("PutAnalyticsConfiguration"),
    does: reports.PutBucketAnalyticsConfiguration,
    grade: "control-plane",
  },
  DeleteBucketAnalyticsConfiguration: {
    allow: onBucket("PutAnalyticsConfiguration"),
    does: reports.DeleteBucketAnalyticsConfiguration,
    grade: "control-plane",
  },
  GetBucketMetricsConfiguration: {
    allow: onBucket("GetMetricsConfiguration"),
    does: reports.GetBucketMetricsConfiguration,
  },
  ListBucketMetricsConfigurations: {
    allow: onBucket("GetMetricsConfiguration"),
    does: reports.ListBucketMetricsConfigurations,
  },
  PutBucketMetricsConfiguration: {
    allow: onBucket("PutMetricsConfiguration"),
    does: reports.PutBucketMetricsConfiguration,
  },
  DeleteBucketMetricsConfiguration: {
    allow: onBucket("PutMetricsConfiguration"),
    does: reports.DeleteBucketMetricsConfiguration,
  },
  GetBucketIntelligentTieringConfiguration: {
    allow: onBucket("GetIntelligentTieringConfiguration"),
    does: reports.GetBucketIntelligentTieringConfiguration,
  },
  ListBucketIntelligentTieringConfigurations: {
    allow: onBucket("GetIntelligentTieringConfiguration"),
    does: reports.ListBucketIntelligentTieringConfigurations,
  },
  PutBucketIntelligentTieringConfiguration: {
    allow: onBucket("PutIntelligentTieringConfiguration"),
    does: reports.PutBucketIntelligentTieringConfiguration,
  },
  DeleteBucketIntelligentTieringConfiguration: {
    allow: onBucket("PutIntelligentTieringConfiguration"),
    does: reports.DeleteBucketIntelligentTieringConfiguration,
  },
} as const;
