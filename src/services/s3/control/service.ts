/** Amazon S3 Control: the table of contents. It manages what S3 keeps, in S3's cells. */
import { STORE } from "../store.ts";
import * as points from "./access-points.ts";
import * as block from "./account-block.ts";
import { home, onAccessPoint, onAccount, onArn } from "./authz.ts";
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
