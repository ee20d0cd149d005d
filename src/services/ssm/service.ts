/** AWS Systems Manager: the table of contents. Of it there is Parameter Store. */
import * as authz from "./authz.ts";
import { define } from "./kit.ts";
import { DescribeParameters } from "./operations/DescribeParameters.ts";
import { DeleteParameter, DeleteParameters } from "./operations/deletion.ts";
import { GetParameter } from "./operations/GetParameter.ts";
import { GetParameterHistory } from "./operations/GetParameterHistory.ts";
import { GetParameters } from "./operations/GetParameters.ts";
import { GetParametersByPath } from "./operations/GetParametersByPath.ts";
import * as labels from "./operations/labels.ts";
import { PutParameter } from "./operations/PutParameter.ts";
import * as policies from "./operations/resource-policies.ts";
import * as settings from "./operations/settings.ts";
import * as tags from "./operations/tags.ts";
import { expire, notify } from "./policy-jobs.ts";
import { STORE } from "./store.ts";

const { onParameter, onOwnParameter, onTagged, onSetting, onShared } = authz;
const readOnly = true;

export const ssm = define({
  id: "ssm",
  store: STORE,
  home: authz.home,
  operations: {
    PutParameter: { allow: authz.onPut, does: PutParameter },
    GetParameter: { allow: onParameter("GetParameter"), does: GetParameter, readOnly },
    GetParameters: { allow: authz.onParameters, does: GetParameters, readOnly },
    GetParametersByPath: { allow: authz.onPath, does: GetParametersByPath, readOnly },
    GetParameterHistory: { allow: onParameter("GetParameterHistory"), does: GetParameterHistory, readOnly },
    DescribeParameters: { allow: authz.onAllParameters, does: DescribeParameters, readOnly },
    DeleteParameter: { allow: onOwnParameter("DeleteParameter"), does: DeleteParameter },
    DeleteParameters: { allow: authz.onOwnParameters("DeleteParameters"), does: DeleteParameters },

    LabelParameterVersion: {
      allow: onOwnParameter("LabelParameterVersion"),
      does: labels.LabelParameterVersion,
    },
    UnlabelParameterVersion: {
      allow: onOwnParameter("UnlabelParameterVersion"),
      does: labels.UnlabelParameterVersion,
    },

    AddTagsToResource: { allow: onTagged("AddTagsToResource"), does: tags.AddTagsToResource },
    RemoveTagsFromResource: { allow: onTagged("RemoveTagsFromResource"), does: tags.RemoveTagsFromResource },
    ListTagsForResource: { allow: onTagged("ListTagsForResource"), does: tags.ListTagsForResource },

    GetServiceSetting: { allow: onSetting("GetServiceSetting"), does: settings.GetServiceSetting },
    UpdateServiceSetting: { allow: onSetting("UpdateServiceSetting"), does: settings.UpdateServiceSetting },
    ResetServiceSetting: { allow: onSetting("ResetServiceSetting"), does: settings.ResetServiceSetting },

    PutResourcePolicy: { allow: onShared("PutResourcePolicy"), does: policies.PutResourcePolicy },
    GetResourcePolicies: { allow: onShared("GetResourcePolicies"), does: policies.GetResourcePolicies },
    DeleteResourcePolicy: { allow: onShared("DeleteResourcePolicy"), does: policies.DeleteResourcePolicy },
  },
  jobs: { expire, notify },
});
