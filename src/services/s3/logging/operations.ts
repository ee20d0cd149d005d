/**
 * What access logs call operations.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html
 */
const RESOURCES: Readonly<Record<string, string>> = {
  AbortMultipartUpload: "DELETE.UPLOAD",
  CompleteMultipartUpload: "POST.UPLOAD",
  CopyObject: "COPY.OBJECT",
  CreateMultipartUpload: "POST.UPLOADS",
  DeleteObjects: "POST.MULTI_OBJECT_DELETE",
  GetBucketAcl: "GET.ACL",
  GetBucketLogging: "GET.LOGGING_STATUS",
  GetBucketPolicy: "GET.BUCKETPOLICY",
  GetObjectAcl: "GET.ACL",
  ListMultipartUploads: "GET.UPLOADS",
  ListObjectVersions: "GET.BUCKETVERSIONS",
  ListObjects: "GET.BUCKET",
  ListObjectsV2: "GET.BUCKET",
  ListParts: "GET.UPLOAD",
  PutBucketAcl: "PUT.ACL",
  PutBucketLogging: "PUT.LOGGING_STATUS",
  PutBucketPolicy: "PUT.BUCKETPOLICY",
  DeleteBucketPolicy: "DELETE.BUCKETPOLICY",
  PutObjectAcl: "PUT.ACL",
  GetObjectTagging: "GET.OBJECT_TAGGING",
  PutObjectTagging: "PUT.OBJECT_TAGGING",
  DeleteObjectTagging: "DELETE.OBJECT_TAGGING",
  RestoreObject: "POST.RESTORE",
  SelectObjectContent: "POST.OBJECT_CONTENT",
  UploadPart: "PUT.PART",
  UploadPartCopy: "COPY.PART",
};

const BUCKET_SETTING = /^(?:Get|Put|Delete|List|Head|Create)(?:Bucket)?(.*?)(?:Configurations?)?$/;

/** "REST.GET.OBJECT". What has no name of its own is named by its method and what it is about. */
export function operationName(operation: string, method: string, endpoint = "REST"): string {
  const known = RESOURCES[operation];
  if (known !== undefined) return `${endpoint}.${known}`;
  const subject = BUCKET_SETTING.exec(operation)?.[1] ?? operation;
  const words = subject === "" ? "BUCKET" : subject.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
  return `${endpoint}.${method}.${words}`;
}
