/** AWS Key Management Service: the table of contents. */
import { home } from "./addressing.ts";
import * as allow from "./authz.ts";
import * as manage from "./authz-management.ts";
import { destroy } from "./deletion.ts";
import { expire } from "./import.ts";
import { define } from "./kit.ts";
import { gauge } from "./metrics.ts";
import { HEARS } from "./multi-region.ts";
import * as aliases from "./operations/aliases.ts";
import { CreateKey } from "./operations/CreateKey.ts";
import * as stores from "./operations/custom-key-stores.ts";
import * as dataKeys from "./operations/data-keys.ts";
import * as encryption from "./operations/encryption.ts";
import * as grants from "./operations/grants.ts";
import * as imports from "./operations/import.ts";
import * as keys from "./operations/keys.ts";
import * as multiRegion from "./operations/multi-region.ts";
import * as policies from "./operations/policies.ts";
import * as rotation from "./operations/rotation.ts";
import * as signing from "./operations/signing.ts";
import * as tags from "./operations/tags.ts";
import { rotateOnSchedule } from "./rotation.ts";
import { STORE } from "./store.ts";

const { onUsedKey, onEverything } = allow;
const { onOwnKey, onSharedKey, onAlias } = manage;
const readOnly = true;

export const kms = define({
  id: "kms",
  store: STORE,
  home,
  operations: {
    CreateKey: { allow: manage.onNewKey, does: CreateKey },
    DescribeKey: { allow: onUsedKey("DescribeKey"), does: keys.DescribeKey, readOnly },
    ListKeys: { allow: onEverything("ListKeys"), does: keys.ListKeys },
    EnableKey: { allow: onOwnKey("EnableKey"), does: keys.EnableKey },
    DisableKey: { allow: onOwnKey("DisableKey"), does: keys.DisableKey },
    UpdateKeyDescription: { allow: onOwnKey("UpdateKeyDescription"), does: keys.UpdateKeyDescription },
    ScheduleKeyDeletion: { allow: manage.onScheduledDeletion, does: keys.ScheduleKeyDeletion },
    CancelKeyDeletion: { allow: onOwnKey("CancelKeyDeletion"), does: keys.CancelKeyDeletion },
    GetKeyLastUsage: { allow: onOwnKey("GetKeyLastUsage"), does: keys.GetKeyLastUsage, readOnly },

    Encrypt: { allow: allow.onEncrypt, does: encryption.Encrypt, readOnly },
    Decrypt: { allow: allow.onDecrypt, does: encryption.Decrypt, readOnly },
    ReEncrypt: { allow: allow.onReEncrypt, does: encryption.ReEncrypt, readOnly },
    GenerateDataKey: { allow: allow.onDataKey("GenerateDataKey"), does: dataKeys.GenerateDataKey, readOnly },
    GenerateDataKeyWithoutPlaintext: {
      allow: allow.onDataKey("GenerateDataKeyWithoutPlaintext"),
      does: dataKeys.GenerateDataKeyWithoutPlaintext,
      readOnly,
    },
    GenerateDataKeyPair: {
      allow: allow.onDataKey("GenerateDataKeyPair"),
      does: dataKeys.GenerateDataKeyPair,
      readOnly,
    },
    GenerateDataKeyPairWithoutPlaintext: {
      allow: allow.onDataKey("GenerateDataKeyPairWithoutPlaintext"),
      does: dataKeys.GenerateDataKeyPairWithoutPlaintext,
      readOnly,
    },
    GenerateRandom: { allow: onEverything("GenerateRandom"), does: dataKeys.GenerateRandom, readOnly },
    Sign: { allow: allow.onSignature("Sign"), does: signing.Sign, readOnly },
    Verify: { allow: allow.onSignature("Verify"), does: signing.Verify, readOnly },
    GetPublicKey: { allow: onUsedKey("GetPublicKey"), does: signing.GetPublicKey },
    GenerateMac: { allow: allow.onMac("GenerateMac"), does: signing.GenerateMac, readOnly },
    VerifyMac: { allow: allow.onMac("VerifyMac"), does: signing.VerifyMac, readOnly },
    DeriveSharedSecret: { allow: allow.onKeyAgreement, does: signing.DeriveSharedSecret, readOnly },

    CreateAlias: { allow: onAlias("CreateAlias"), does: aliases.CreateAlias },
    UpdateAlias: { allow: onAlias("UpdateAlias"), does: aliases.UpdateAlias },
    DeleteAlias: { allow: onAlias("DeleteAlias"), does: aliases.DeleteAlias },
    ListAliases: { allow: onEverything("ListAliases"), does: aliases.ListAliases },

    PutKeyPolicy: { allow: manage.onPutPolicy, does: policies.PutKeyPolicy },
    GetKeyPolicy: { allow: onOwnKey("GetKeyPolicy"), does: policies.GetKeyPolicy },
    ListKeyPolicies: { allow: onOwnKey("ListKeyPolicies"), does: policies.ListKeyPolicies },

    CreateGrant: { allow: manage.onNewGrant, does: grants.CreateGrant },
    ListGrants: { allow: onSharedKey("ListGrants", manage.forAwsResource), does: grants.ListGrants },
    ListRetirableGrants: { allow: onEverything("ListRetirableGrants"), does: grants.ListRetirableGrants },
    RevokeGrant: { allow: onSharedKey("RevokeGrant", manage.forAwsResource), does: grants.RevokeGrant },
    RetireGrant: { allow: manage.onRetiredGrant, does: grants.RetireGrant },

    TagResource: { allow: manage.onTagged, does: tags.TagResource },
    UntagResource: { allow: manage.onUntagged, does: tags.UntagResource },
    ListResourceTags: { allow: onOwnKey("ListResourceTags"), does: tags.ListResourceTags },

    EnableKeyRotation: { allow: manage.onEnabledRotation, does: rotation.EnableKeyRotation },
    DisableKeyRotation: { allow: onOwnKey("DisableKeyRotation"), does: rotation.DisableKeyRotation },
    RotateKeyOnDemand: { allow: onOwnKey("RotateKeyOnDemand"), does: rotation.RotateKeyOnDemand },
    GetKeyRotationStatus: { allow: onSharedKey("GetKeyRotationStatus"), does: rotation.GetKeyRotationStatus },
    ListKeyRotations: { allow: onOwnKey("ListKeyRotations"), does: rotation.ListKeyRotations },

    GetParametersForImport: {
      allow: manage.onImportParameters,
      does: imports.GetParametersForImport,
      readOnly,
    },
    ImportKeyMaterial: { allow: manage.onImport, does: imports.ImportKeyMaterial },
    DeleteImportedKeyMaterial: {
      allow: onOwnKey("DeleteImportedKeyMaterial"),
      does: imports.DeleteImportedKeyMaterial,
    },

    ReplicateKey: { allow: manage.onReplication, does: multiRegion.ReplicateKey },
    UpdatePrimaryRegion: { allow: manage.onPrimaryRegion, does: multiRegion.UpdatePrimaryRegion },

    CreateCustomKeyStore: {
      allow: onEverything("CreateCustomKeyStore"),
      does: stores.CreateCustomKeyStore,
    },
    ConnectCustomKeyStore: {
      allow: onEverything("ConnectCustomKeyStore"),
      does: stores.ConnectCustomKeyStore,
    },
    DeleteCustomKeyStore: { allow: onEverything("DeleteCustomKeyStore"), does: stores.DeleteCustomKeyStore },
    DescribeCustomKeyStores: {
      allow: onEverything("DescribeCustomKeyStores"),
      does: stores.DescribeCustomKeyStores,
    },
    DisconnectCustomKeyStore: {
      allow: onEverything("DisconnectCustomKeyStore"),
      does: stores.DisconnectCustomKeyStore,
    },
    UpdateCustomKeyStore: { allow: onEverything("UpdateCustomKeyStore"), does: stores.UpdateCustomKeyStore },
  },
  jobs: { delete: destroy, rotate: rotateOnSchedule, expire, connect: stores.CONNECT },
  hears: HEARS,
  gauge,
});
