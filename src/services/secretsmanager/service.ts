/** AWS Secrets Manager: the table of contents. */
import { home } from "./addressing.ts";
import * as allow from "./authz.ts";
import { deleteWhenDue } from "./deletion.ts";
import { define } from "./kit.ts";
import { gauge } from "./metrics.ts";
import { BatchGetSecretValue } from "./operations/BatchGetSecretValue.ts";
import { CreateSecret } from "./operations/CreateSecret.ts";
import * as deletion from "./operations/deletion.ts";
import { GetRandomPassword } from "./operations/GetRandomPassword.ts";
import { GetSecretValue } from "./operations/GetSecretValue.ts";
import { PutSecretValue } from "./operations/PutSecretValue.ts";
import * as policies from "./operations/policies.ts";
import * as replication from "./operations/replication.ts";
import * as rotation from "./operations/rotation.ts";
import * as secrets from "./operations/secrets.ts";
import * as tags from "./operations/tags.ts";
import { UpdateSecret } from "./operations/UpdateSecret.ts";
import * as versions from "./operations/versions.ts";
import { HEARS } from "./replication.ts";
import { openWindow, ROTATE } from "./rotation.ts";
import { STORE } from "./store.ts";

const { onEverything, onSecret } = allow;
const readOnly = true;

export const secretsmanager = define({
  id: "secretsmanager",
  store: STORE,
  home,
  operations: {
    CreateSecret: { allow: allow.onNewSecret, does: CreateSecret },
    DescribeSecret: { allow: onSecret("DescribeSecret"), does: secrets.DescribeSecret },
    ListSecrets: { allow: onEverything("ListSecrets"), does: secrets.ListSecrets },
    UpdateSecret: { allow: allow.onUpdate, does: UpdateSecret },
    DeleteSecret: { allow: allow.onDeletion, does: deletion.DeleteSecret },
    RestoreSecret: { allow: onSecret("RestoreSecret"), does: deletion.RestoreSecret },

    GetSecretValue: { allow: allow.onValue, does: GetSecretValue, readOnly },
    BatchGetSecretValue: { allow: onEverything("BatchGetSecretValue"), does: BatchGetSecretValue, readOnly },
    PutSecretValue: { allow: onSecret("PutSecretValue"), does: PutSecretValue },
    ListSecretVersionIds: { allow: onSecret("ListSecretVersionIds"), does: versions.ListSecretVersionIds },
    UpdateSecretVersionStage: { allow: allow.onStage, does: versions.UpdateSecretVersionStage },
    GetRandomPassword: { allow: onEverything("GetRandomPassword"), does: GetRandomPassword, readOnly },

    TagResource: { allow: allow.onTagged, does: tags.TagResource },
    UntagResource: { allow: allow.onUntagged, does: tags.UntagResource },

    PutResourcePolicy: { allow: allow.onPolicy, does: policies.PutResourcePolicy },
    GetResourcePolicy: { allow: onSecret("GetResourcePolicy"), does: policies.GetResourcePolicy },
    DeleteResourcePolicy: { allow: onSecret("DeleteResourcePolicy"), does: policies.DeleteResourcePolicy },
    ValidateResourcePolicy: { allow: allow.onPolicyToCheck, does: policies.ValidateResourcePolicy },

    ReplicateSecretToRegions: { allow: allow.onReplication, does: replication.ReplicateSecretToRegions },
    RemoveRegionsFromReplication: {
      allow: onSecret("RemoveRegionsFromReplication"),
      does: replication.RemoveRegionsFromReplication,
    },
    StopReplicationToReplica: {
      allow: onSecret("StopReplicationToReplica"),
      does: replication.StopReplicationToReplica,
    },

    RotateSecret: { allow: allow.onRotation, does: rotation.RotateSecret },
    CancelRotateSecret: { allow: onSecret("CancelRotateSecret"), does: rotation.CancelRotateSecret },
  },
  jobs: { delete: deleteWhenDue, window: openWindow, rotate: ROTATE },
  hears: HEARS,
  gauge,
});
