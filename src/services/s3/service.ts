/** Amazon S3: the table of contents. */

import { withCharges } from "./access/charged.ts";
import { accessRows } from "./access/rows.ts";
import { home } from "./addressing.ts";
import { ANYBODY } from "./anonymous.ts";
import * as authz from "./authz.ts";
import { ACCOUNT_BLOCK_CHANGED, accountBlockChanged } from "./control/account-block.ts";
import { BATCH_JOB, batchJob } from "./control/batch/run.ts";
import { ACCESS_POINT_TOLD, accessPointTold } from "./control/foreign-access-points.ts";
import { crossOrigin, preflight } from "./cors/answers.ts";
import { withDirectoryBuckets } from "./directory/rows.ts";
import { form } from "./form/upload.ts";
import { inventory } from "./inventory/delivery.ts";
import { define } from "./kit.ts";
import { lifecycle as runLifecycle } from "./lifecycle/run.ts";
import { ACCESS_LOG, writeLog } from "./logging/delivery.ts";
import { served } from "./logging/served.ts";
import { gauge } from "./metrics/storage.ts";
import {
  MULTI_REGION_TOLD,
  MULTI_REGION_WORK,
  multiRegionTold,
  workMultiRegion,
} from "./multi-region/cells.ts";
import { notify } from "./notification/delivery.ts";
import { OBJECT_EVENT } from "./object/announce.ts";
import * as transformed from "./object-lambda/rows.ts";
import { AbortMultipartUpload } from "./operations/AbortMultipartUpload.ts";
import { CompleteMultipartUpload } from "./operations/CompleteMultipartUpload.ts";
import { CopyObject } from "./operations/CopyObject.ts";
import { CreateBucket } from "./operations/CreateBucket.ts";
import { CreateMultipartUpload } from "./operations/CreateMultipartUpload.ts";
import { CreateSession, onSession } from "./operations/CreateSession.ts";
import { DeleteBucket } from "./operations/DeleteBucket.ts";
import { DeleteObject } from "./operations/DeleteObject.ts";
import { DeleteObjects } from "./operations/DeleteObjects.ts";
import { GetBucketLocation } from "./operations/GetBucketLocation.ts";
import { GetBucketVersioning } from "./operations/GetBucketVersioning.ts";
import { GetObjectAttributes } from "./operations/GetObjectAttributes.ts";
import { HeadBucket } from "./operations/HeadBucket.ts";
import { ListBuckets } from "./operations/ListBuckets.ts";
import { ListDirectoryBuckets } from "./operations/ListDirectoryBuckets.ts";
import { ListMultipartUploads } from "./operations/ListMultipartUploads.ts";
import { ListObjectVersions } from "./operations/ListObjectVersions.ts";
import { ListParts } from "./operations/ListParts.ts";
import * as lifecycle from "./operations/lifecycle.ts";
import * as objectLock from "./operations/object-lock.ts";
import * as tagging from "./operations/object-tagging.ts";
import { PutBucketVersioning } from "./operations/PutBucketVersioning.ts";
import { PutObject } from "./operations/PutObject.ts";
import { RenameObject } from "./operations/RenameObject.ts";
import { RestoreObject } from "./operations/RestoreObject.ts";
import * as replication from "./operations/replication.ts";
import { SelectObjectContent } from "./operations/SelectObjectContent.ts";
import { UploadPart } from "./operations/UploadPart.ts";
import { UploadPartCopy } from "./operations/UploadPartCopy.ts";
import { WriteGetObjectResponse } from "./operations/WriteGetObjectResponse.ts";
import { REPLICATION_DUE, REPLICATION_ENDED, toldScope } from "./replication/facts.ts";
import { replicateHere } from "./replication/incoming.ts";
import { replicationEnded } from "./replication/outgoing.ts";
import { measureBacklog, replicaLate, UNTRACKED, untrackRule } from "./replication/time-control.ts";
import { expireCopy, restore } from "./storage-class/jobs.ts";
import { STORE } from "./store.ts";
import { TIERING } from "./tiering/access.ts";
import { moveTiers } from "./tiering/moves.ts";
import { website } from "./website/website.ts";

const { onBucket, onObject, onNewObject } = authz;
const READ_OBJECT = { versioned: "GetObjectVersion", acl: "READ" } as const;
const ATTRIBUTES = {
  versioned: "GetObjectVersion",
  also: (input: { readonly VersionId?: string | undefined }) => [
    input.VersionId === undefined ? "GetObjectAttributes" : "GetObjectVersionAttributes",
  ],
} as const;

export const s3 = define({
  id: "s3",
  store: STORE,
  home,
  constraints: "presence",
  commonErrors: {
    InternalFailure: "InternalError",
    AccessDenied: "AccessDenied",
    Validation: "MalformedXML",
  },
  anonymous: ANYBODY,
  operations: withCharges(
    withDirectoryBuckets({
      // Buckets
      CreateBucket: { allow: authz.onNewBucket, does: CreateBucket },
      DeleteBucket: { allow: onBucket("DeleteBucket"), does: DeleteBucket },
      HeadBucket: { allow: onBucket("ListBucket", "READ"), does: HeadBucket },
      ListBuckets: { allow: authz.onEverything("s3:ListAllMyBuckets"), does: ListBuckets, readOnly: true },
      GetBucketLocation: { allow: onBucket("GetBucketLocation"), does: GetBucketLocation },
      GetBucketVersioning: { allow: onBucket("GetBucketVersioning"), does: GetBucketVersioning },
      PutBucketVersioning: { allow: onBucket("PutBucketVersioning"), does: PutBucketVersioning },

      // Directory buckets
      ListDirectoryBuckets: {
        allow: authz.onEverything("s3express:ListAllMyDirectoryBuckets"),
        does: ListDirectoryBuckets,
      },
      CreateSession: { allow: onSession, does: CreateSession, dataEvent: true, readOnly: true },

      // Objects
      PutObject: { allow: onNewObject(authz.uploadExtras), does: PutObject, dataEvent: true },
      GetObject: {
        allow: onObject("GetObject", READ_OBJECT),
        does: transformed.TransformedGetObject,
        dataEvent: true,
        readOnly: true,
      },
      HeadObject: {
        allow: onObject("GetObject", READ_OBJECT),
        does: transformed.TransformedHeadObject,
        dataEvent: true,
        readOnly: true,
      },
      DeleteObject: { allow: authz.onDeletedObject, does: DeleteObject, dataEvent: true },
      DeleteObjects: { allow: authz.onSeveralObjects, does: DeleteObjects, dataEvent: true },
      CopyObject: { allow: onNewObject(authz.uploadExtras), does: CopyObject, dataEvent: true },
      GetObjectAttributes: {
        allow: onObject("GetObject", ATTRIBUTES),
        does: GetObjectAttributes,
        dataEvent: true,
      },
      RenameObject: { allow: onNewObject(), does: RenameObject, dataEvent: true },
      GetObjectTagging: {
        allow: onObject("GetObjectTagging", { versioned: "GetObjectVersionTagging" }),
        does: tagging.GetObjectTagging,
        dataEvent: true,
      },
      PutObjectTagging: {
        allow: onObject("PutObjectTagging", { versioned: "PutObjectVersionTagging" }),
        does: tagging.PutObjectTagging,
        dataEvent: true,
      },
      DeleteObjectTagging: {
        allow: onObject("DeleteObjectTagging", { versioned: "DeleteObjectVersionTagging" }),
        does: tagging.DeleteObjectTagging,
        dataEvent: true,
      },

      // Multipart uploads
      CreateMultipartUpload: {
        allow: onNewObject(authz.uploadExtras),
        does: CreateMultipartUpload,
        dataEvent: true,
      },
      UploadPart: { allow: onNewObject(), does: UploadPart, dataEvent: true },
      UploadPartCopy: { allow: onNewObject(), does: UploadPartCopy, dataEvent: true },
      CompleteMultipartUpload: { allow: onNewObject(), does: CompleteMultipartUpload, dataEvent: true },
      AbortMultipartUpload: {
        allow: onObject("AbortMultipartUpload"),
        does: AbortMultipartUpload,
        dataEvent: true,
      },
      ListParts: { allow: onObject("ListMultipartUploadParts"), does: ListParts, dataEvent: true },
      ListMultipartUploads: {
        allow: onBucket("ListBucketMultipartUploads", "READ"),
        does: ListMultipartUploads,
        dataEvent: true,
      },

      // Listings
      ListObjects: {
        allow: onBucket("ListBucket", "READ"),
        does: transformed.TransformedListObjects,
        dataEvent: true,
        readOnly: true,
      },
      ListObjectsV2: {
        allow: onBucket("ListBucket", "READ"),
        does: transformed.TransformedListObjectsV2,
        dataEvent: true,
        readOnly: true,
      },
      ListObjectVersions: {
        allow: onBucket("ListBucketVersions", "READ"),
        does: ListObjectVersions,
        dataEvent: true,
      },

      WriteGetObjectResponse: {
        allow: authz.onObjectLambdaAnswer,
        does: WriteGetObjectResponse,
        dataEvent: true,
      },

      // Time: lifecycle, archive, locks
      PutBucketLifecycleConfiguration: {
        allow: onBucket("PutLifecycleConfiguration"),
        does: lifecycle.PutBucketLifecycleConfiguration,
      },
      GetBucketLifecycleConfiguration: {
        allow: onBucket("GetLifecycleConfiguration"),
        does: lifecycle.GetBucketLifecycleConfiguration,
      },
      DeleteBucketLifecycle: {
        allow: onBucket("PutLifecycleConfiguration"),
        does: lifecycle.DeleteBucketLifecycle,
      },
      RestoreObject: { allow: onObject("RestoreObject"), does: RestoreObject, dataEvent: true },
      SelectObjectContent: {
        allow: onObject("GetObject", READ_OBJECT),
        does: SelectObjectContent,
        dataEvent: true,
        readOnly: true,
      },
      PutObjectLockConfiguration: {
        allow: onBucket("PutBucketObjectLockConfiguration"),
        does: objectLock.PutObjectLockConfiguration,
      },
      GetObjectLockConfiguration: {
        allow: onBucket("GetBucketObjectLockConfiguration"),
        does: objectLock.GetObjectLockConfiguration,
      },
      PutObjectRetention: {
        allow: onObject("PutObjectRetention"),
        does: objectLock.PutObjectRetention,
        dataEvent: true,
      },
      GetObjectRetention: {
        allow: onObject("GetObjectRetention"),
        does: objectLock.GetObjectRetention,
        dataEvent: true,
      },
      PutObjectLegalHold: {
        allow: onObject("PutObjectLegalHold"),
        does: objectLock.PutObjectLegalHold,
        dataEvent: true,
      },
      GetObjectLegalHold: {
        allow: onObject("GetObjectLegalHold"),
        does: objectLock.GetObjectLegalHold,
        dataEvent: true,
      },

      // Replication
      PutBucketReplication: { allow: authz.onReplication, does: replication.PutBucketReplication },
      GetBucketReplication: {
        allow: onBucket("GetReplicationConfiguration"),
        does: replication.GetBucketReplication,
      },
      DeleteBucketReplication: {
        allow: onBucket("PutReplicationConfiguration"),
        does: replication.DeleteBucketReplication,
      },

      ...accessRows,
    }),
  ),
  hears: {
    [OBJECT_EVENT]: notify,
    [ACCOUNT_BLOCK_CHANGED]: accountBlockChanged,
    [ACCESS_POINT_TOLD]: accessPointTold,
    [MULTI_REGION_TOLD]: multiRegionTold,
    [REPLICATION_DUE]: { where: toldScope, does: replicateHere },
    [REPLICATION_ENDED]: { where: toldScope, does: replicationEnded },
  },
  served,
  gauge,
  surfaces: { website, preflight, form },
  crossOrigin,
  jobs: {
    lifecycle: runLifecycle,
    restore,
    "restored-copy": expireCopy,
    inventory,
    [BATCH_JOB]: batchJob,
    [MULTI_REGION_WORK]: workMultiRegion,
    [TIERING]: moveTiers,
    [ACCESS_LOG]: writeLog,
    "replica-late": replicaLate,
    "replication-backlog": measureBacklog,
    [UNTRACKED]: untrackRule,
  },
});
