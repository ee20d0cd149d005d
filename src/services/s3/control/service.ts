/** Amazon S3 Control: the table of contents. It manages what S3 keeps, in S3's cells. */
import { STORE } from "../store.ts";
import * as points from "./access-points.ts";
import * as block from "./account-block.ts";
import {
  home,
  onAccessPoint,
  onAccount,
  onArn,
  onAsyncRequest,
  onJob,
  onMultiRegion,
  onNewAccessPoint,
  onNewJob,
  onObjectLambda,
} from "./authz.ts";
import * as jobs from "./batch/operations.ts";
import { define } from "./kit.ts";
import * as multiRegions from "./multi-region.ts";
import * as objectLambdas from "./object-lambda.ts";
import * as tags from "./tags.ts";

export const s3control = define({
  id: "s3control",
  store: STORE,
  storeOf: "s3",
  home,
  operations: {
    CreateAccessPoint: { allow: onNewAccessPoint, does: points.CreateAccessPoint },
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
    ListTagsForResource: { allow: onArn("ListTagsForResource"), does: tags.ListTagsForResource },
    TagResource: { allow: onArn("TagResource"), does: tags.TagResource },
    UntagResource: { allow: onArn("UntagResource"), does: tags.UntagResource },

    CreateAccessPointForObjectLambda: {
      allow: onObjectLambda("CreateAccessPointForObjectLambda"),
      does: objectLambdas.CreateAccessPointForObjectLambda,
    },
    GetAccessPointForObjectLambda: {
      allow: onObjectLambda("GetAccessPointForObjectLambda"),
      does: objectLambdas.GetAccessPointForObjectLambda,
    },
    DeleteAccessPointForObjectLambda: {
      allow: onObjectLambda("DeleteAccessPointForObjectLambda"),
      does: objectLambdas.DeleteAccessPointForObjectLambda,
    },
    GetAccessPointConfigurationForObjectLambda: {
      allow: onObjectLambda("GetAccessPointConfigurationForObjectLambda"),
      does: objectLambdas.GetAccessPointConfigurationForObjectLambda,
    },
    PutAccessPointConfigurationForObjectLambda: {
      allow: onObjectLambda("PutAccessPointConfigurationForObjectLambda"),
      does: objectLambdas.PutAccessPointConfigurationForObjectLambda,
    },
    PutAccessPointPolicyForObjectLambda: {
      allow: onObjectLambda("PutAccessPointPolicyForObjectLambda"),
      does: objectLambdas.PutAccessPointPolicyForObjectLambda,
    },
    GetAccessPointPolicyForObjectLambda: {
      allow: onObjectLambda("GetAccessPointPolicyForObjectLambda"),
      does: objectLambdas.GetAccessPointPolicyForObjectLambda,
    },
    DeleteAccessPointPolicyForObjectLambda: {
      allow: onObjectLambda("DeleteAccessPointPolicyForObjectLambda"),
      does: objectLambdas.DeleteAccessPointPolicyForObjectLambda,
    },
    GetAccessPointPolicyStatusForObjectLambda: {
      allow: onObjectLambda("GetAccessPointPolicyStatusForObjectLambda"),
      does: objectLambdas.GetAccessPointPolicyStatusForObjectLambda,
    },
    ListAccessPointsForObjectLambda: {
      allow: onAccount("ListAccessPointsForObjectLambda"),
      does: objectLambdas.ListAccessPointsForObjectLambda,
    },

    CreateMultiRegionAccessPoint: {
      allow: onMultiRegion("CreateMultiRegionAccessPoint", ({ Details }) => Details.Name),
      does: multiRegions.CreateMultiRegionAccessPoint,
    },
    DeleteMultiRegionAccessPoint: {
      allow: onMultiRegion("DeleteMultiRegionAccessPoint", ({ Details }) => Details.Name),
      does: multiRegions.DeleteMultiRegionAccessPoint,
    },
    PutMultiRegionAccessPointPolicy: {
      allow: onMultiRegion("PutMultiRegionAccessPointPolicy", ({ Details }) => Details.Name),
      does: multiRegions.PutMultiRegionAccessPointPolicy,
    },
    GetMultiRegionAccessPoint: {
      allow: onMultiRegion("GetMultiRegionAccessPoint", ({ Name }) => Name),
      does: multiRegions.GetMultiRegionAccessPoint,
    },
    GetMultiRegionAccessPointPolicy: {
      allow: onMultiRegion("GetMultiRegionAccessPointPolicy", ({ Name }) => Name),
      does: multiRegions.GetMultiRegionAccessPointPolicy,
    },
    GetMultiRegionAccessPointPolicyStatus: {
      allow: onMultiRegion("GetMultiRegionAccessPointPolicyStatus", ({ Name }) => Name),
      does: multiRegions.GetMultiRegionAccessPointPolicyStatus,
    },
    GetMultiRegionAccessPointRoutes: {
      allow: onMultiRegion("GetMultiRegionAccessPointRoutes", ({ Mrap }) => Mrap),
      does: multiRegions.GetMultiRegionAccessPointRoutes,
    },
    SubmitMultiRegionAccessPointRoutes: {
      allow: onMultiRegion("SubmitMultiRegionAccessPointRoutes", ({ Mrap }) => Mrap),
      does: multiRegions.SubmitMultiRegionAccessPointRoutes,
    },
    ListMultiRegionAccessPoints: {
      allow: onAccount("ListMultiRegionAccessPoints"),
      does: multiRegions.ListMultiRegionAccessPoints,
    },
    DescribeMultiRegionAccessPointOperation: {
      allow: onAsyncRequest("DescribeMultiRegionAccessPointOperation"),
      does: multiRegions.DescribeMultiRegionAccessPointOperation,
    },

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
