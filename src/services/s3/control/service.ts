/** Amazon S3 Control: the table of contents. It manages what S3 keeps, in S3's cells. */
import { STORE } from "../store.ts";
import * as points from "./access-points.ts";
import * as block from "./account-block.ts";
import { home, onAccessPoint, onAccount, onArn, onJob, onNewJob } from "./authz.ts";
import * as jobs from "./batch/operations.ts";
import { define } from "./kit.ts";

export const s3control = define({
  id: "s3control",
  store: STORE,
  storeOf: "s3",
  home,
  operations: {
    CreateAccessPoint: { allow: onAccessPoint("CreateAccessPoint"), does: points.CreateAccessPoint },
    GetAccessPoint: { allow: onAccessPoint("GetAccessPoint"), does: points.GetAccessPoint },
    ListAccessPoints: { allow: onAccount("ListAccessPoints"), does: points.ListAccessPoints },
    DeleteAccessPoint: { allow: onAccessPoint("DeleteAccessPoint"), does: points.DeleteAccessPoint },
    PutAccessPointPolicy: { allow: onAccessPoint("PutAccessPointPolicy"), does: points.PutAccessPointPolicy },
    GetAccessPointPolicy: { allow: onAccessPoint("GetAccessPointPolicy"), does: points.GetAccessPointPolicy },
    DeleteAccessPointPolicy: {
      allow: onAccessPoint("DeleteAccessPointPolicy"),
      does: points.DeleteAccessPointPolicy,
    },
    GetAccessPointPolicyStatus: {
      allow: onAccessPoint("GetAccessPointPolicyStatus"),
      does: points.GetAccessPointPolicyStatus,
    },
    ListTagsForResource: { allow: onArn("ListTagsForResource"), does: points.ListTagsForResource },
    TagResource: { allow: onArn("TagResource"), does: points.TagResource },
    UntagResource: { allow: onArn("UntagResource"), does: points.UntagResource },

    CreateJob: { allow: onNewJob, does: jobs.CreateJob },
    DescribeJob: { allow: onJob("DescribeJob"), does: jobs.DescribeJob },
    ListJobs: { allow: onAccount("ListJobs"), does: jobs.ListJobs },
    UpdateJobPriority: { allow: onJob("UpdateJobPriority"), does: jobs.UpdateJobPriority },
    UpdateJobStatus: { allow: onJob("UpdateJobStatus"), does: jobs.UpdateJobStatus },
    GetJobTagging: { allow: onJob("GetJobTagging"), does: jobs.GetJobTagging },
    PutJobTagging: { allow: onJob("PutJobTagging"), does: jobs.PutJobTagging },
    DeleteJobTagging: { allow: onJob("DeleteJobTagging"), does: jobs.DeleteJobTagging },

    GetPublicAccessBlock: {
      allow: onAccount("GetAccountPublicAccessBlock"),
      does: block.GetPublicAccessBlock,
    },
    PutPublicAccessBlock: {
      allow: onAccount("PutAccountPublicAccessBlock"),
      does: block.PutPublicAccessBlock,
    },
    DeletePublicAccessBlock: {
      allow: onAccount("PutAccountPublicAccessBlock"),
      does: block.DeletePublicAccessBlock,
    },
  },
});
