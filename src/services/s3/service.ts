/** Amazon S3: the table of contents. */
import { home } from "./addressing.ts";
import * as authz from "./authz.ts";
import { define } from "./kit.ts";
import { lifecycle as runLifecycle } from "./lifecycle/run.ts";
import { CreateBucket } from "./operations/CreateBucket.ts";
import { DeleteBucket } from "./operations/DeleteBucket.ts";
import { DeleteObject } from "./operations/DeleteObject.ts";
import { DeleteObjects } from "./operations/DeleteObjects.ts";
import { GetBucketLocation } from "./operations/GetBucketLocation.ts";
import { GetBucketVersioning } from "./operations/GetBucketVersioning.ts";
import { GetObject } from "./operations/GetObject.ts";
import { HeadBucket } from "./operations/HeadBucket.ts";
import { HeadObject } from "./operations/HeadObject.ts";
import * as lifecycle from "./operations/lifecycle.ts";
import { ListBuckets } from "./operations/ListBuckets.ts";
import { ListObjects } from "./operations/ListObjects.ts";
import { ListObjectsV2 } from "./operations/ListObjectsV2.ts";
import * as objectLock from "./operations/object-lock.ts";
import { PutBucketVersioning } from "./operations/PutBucketVersioning.ts";
import { PutObject } from "./operations/PutObject.ts";
import { RestoreObject } from "./operations/RestoreObject.ts";
import { expireCopy, restore } from "./storage-class/jobs.ts";
import { STORE } from "./store.ts";

const { onBucket, onObject, onNewObject } = authz;
const READ_OBJECT = { versioned: "GetObjectVersion", acl: "READ" } as const;

export const s3 = define({
  id: "s3",
  store: STORE,
  home,
  constraints: "presence",
  commonErrors: { Validation: "MalformedXML" },
  anonymous: ["GetObject", "HeadObject", "PutObject", "DeleteObject", "ListObjects", "ListObjectsV2", "HeadBucket"],
  operations: {
    // Buckets
    CreateBucket: { allow: authz.onNewBucket, does: CreateBucket },
    DeleteBucket: { allow: onBucket("DeleteBucket"), does: DeleteBucket },
    HeadBucket: { allow: onBucket("ListBucket", "READ"), does: HeadBucket },
    ListBuckets: { allow: authz.onEverything("ListAllMyBuckets"), does: ListBuckets, readOnly: true },
    GetBucketLocation: { allow: onBucket("GetBucketLocation"), does: GetBucketLocation },
    GetBucketVersioning: { allow: onBucket("GetBucketVersioning"), does: GetBucketVersioning },
    PutBucketVersioning: { allow: onBucket("PutBucketVersioning"), does: PutBucketVersioning },

    // Objects
    PutObject: { allow: onNewObject(authz.uploadExtras), does: PutObject, dataEvent: true },
    GetObject: { allow: onObject("GetObject", READ_OBJECT), does: GetObject, dataEvent: true, readOnly: true },
    HeadObject: { allow: onObject("GetObject", READ_OBJECT), does: HeadObject, dataEvent: true },
    DeleteObject: { allow: authz.onDeletedObject, does: DeleteObject, dataEvent: true },
    DeleteObjects: { allow: authz.onSeveralObjects, does: DeleteObjects, dataEvent: true },

    // Listings
    ListObjects: { allow: onBucket("ListBucket", "READ"), does: ListObjects, dataEvent: true },
    ListObjectsV2: { allow: onBucket("ListBucket", "READ"), does: ListObjectsV2, dataEvent: true },

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
  },
  jobs: { lifecycle: runLifecycle, restore, "restored-copy": expireCopy },
});
