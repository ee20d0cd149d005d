/** Amazon SNS: the table of contents. */
import * as authz from "./authz.ts";
import { expireArchive, replay } from "./delivery/archive.ts";
import { attempt } from "./delivery/attempt.ts";
import { fanOut } from "./delivery/fan-out.ts";
import { log } from "./delivery/log.ts";
import { define } from "./kit.ts";
import * as mobile from "./operations/mobile.ts";
import * as permissions from "./operations/permissions.ts";
import { Publish, PublishBatch } from "./operations/publish.ts";
import * as sms from "./operations/sms.ts";
import * as subscriptionAttributes from "./operations/subscription-attributes.ts";
import * as subscriptions from "./operations/subscriptions.ts";
import * as topics from "./operations/topics.ts";
import { hearReply } from "./sms/opting-out.ts";
import { reportUsage, USAGE_REPORT } from "./sms/usage-report.ts";
import { STORE } from "./store.ts";
import * as membership from "./subscription/membership.ts";
import { certificate, link } from "./surface.ts";
import { tagsOf } from "./topic/tags.ts";

const { onAnything, onTopic, onResource, onSmsRole, onSubscription } = authz;

export const sns = define({
  id: "sns",
  store: STORE,
  home: authz.home,
  operations: {
    CreateTopic: { allow: authz.onNewTopic, does: topics.CreateTopic },
    DeleteTopic: { allow: authz.onDeletingTopic, does: topics.DeleteTopic },
    ListTopics: { allow: onAnything("ListTopics"), does: topics.ListTopics },
    GetTopicAttributes: { allow: onTopic("GetTopicAttributes"), does: topics.GetTopicAttributes },
    SetTopicAttributes: { allow: authz.onTopicAttribute, does: topics.SetTopicAttributes },
    AddPermission: { allow: onTopic("AddPermission"), does: permissions.AddPermission },
    RemovePermission: { allow: onTopic("RemovePermission"), does: permissions.RemovePermission },
    TagResource: {
      allow: onResource("TagResource", ({ Tags }) => ({ requestTags: tagsOf(Tags) })),
      does: permissions.TagResource,
    },
    UntagResource: {
      allow: onResource("UntagResource", ({ TagKeys }) => ({ tagKeys: TagKeys })),
      does: permissions.UntagResource,
    },
    ListTagsForResource: { allow: onResource("ListTagsForResource"), does: permissions.ListTagsForResource },
    PutDataProtectionPolicy: {
      allow: onResource("PutDataProtectionPolicy"),
      does: permissions.PutDataProtectionPolicy,
    },
    GetDataProtectionPolicy: {
      allow: onResource("GetDataProtectionPolicy"),
      does: permissions.GetDataProtectionPolicy,
    },

    Subscribe: { allow: authz.onSubscribing, does: subscriptions.Subscribe },
    ConfirmSubscription: { allow: authz.onConfirming, does: subscriptions.ConfirmSubscription },
    Unsubscribe: { allow: authz.onUnsubscribing, does: subscriptions.Unsubscribe },
    ListSubscriptions: { allow: onAnything("ListSubscriptions"), does: subscriptions.ListSubscriptions },
    ListSubscriptionsByTopic: {
      allow: onTopic("ListSubscriptionsByTopic"),
      does: subscriptions.ListSubscriptionsByTopic,
    },
    GetSubscriptionAttributes: {
      allow: onSubscription("GetSubscriptionAttributes"),
      does: subscriptionAttributes.GetSubscriptionAttributes,
    },
    SetSubscriptionAttributes: {
      allow: onSubscription("SetSubscriptionAttributes"),
      does: subscriptionAttributes.SetSubscriptionAttributes,
    },

    Publish: { allow: authz.onPublishing, does: Publish, dataEvent: true },
    PublishBatch: { allow: onTopic("Publish"), does: PublishBatch, dataEvent: true },

    CreatePlatformApplication: {
      allow: authz.onApplicationRoles("CreatePlatformApplication"),
      does: mobile.CreatePlatformApplication,
    },
    DeletePlatformApplication: {
      allow: onAnything("DeletePlatformApplication"),
      does: mobile.DeletePlatformApplication,
    },
    ListPlatformApplications: {
      allow: onAnything("ListPlatformApplications"),
      does: mobile.ListPlatformApplications,
    },
    GetPlatformApplicationAttributes: {
      allow: onAnything("GetPlatformApplicationAttributes"),
      does: mobile.GetPlatformApplicationAttributes,
    },
    SetPlatformApplicationAttributes: {
      allow: authz.onApplicationRoles("SetPlatformApplicationAttributes"),
      does: mobile.SetPlatformApplicationAttributes,
    },
    CreatePlatformEndpoint: {
      allow: onAnything("CreatePlatformEndpoint"),
      does: mobile.CreatePlatformEndpoint,
    },
    DeleteEndpoint: { allow: onAnything("DeleteEndpoint"), does: mobile.DeleteEndpoint },
    GetEndpointAttributes: { allow: onAnything("GetEndpointAttributes"), does: mobile.GetEndpointAttributes },
    SetEndpointAttributes: { allow: onAnything("SetEndpointAttributes"), does: mobile.SetEndpointAttributes },
    ListEndpointsByPlatformApplication: {
      allow: onAnything("ListEndpointsByPlatformApplication"),
      does: mobile.ListEndpointsByPlatformApplication,
    },

    GetSMSAttributes: { allow: onAnything("GetSMSAttributes"), does: sms.GetSMSAttributes },
    SetSMSAttributes: { allow: onSmsRole, does: sms.SetSMSAttributes },
    GetSMSSandboxAccountStatus: {
      allow: onAnything("GetSMSSandboxAccountStatus"),
      does: sms.GetSMSSandboxAccountStatus,
    },
    CreateSMSSandboxPhoneNumber: {
      allow: onAnything("CreateSMSSandboxPhoneNumber"),
      does: sms.CreateSMSSandboxPhoneNumber,
    },
    VerifySMSSandboxPhoneNumber: {
      allow: onAnything("VerifySMSSandboxPhoneNumber"),
      does: sms.VerifySMSSandboxPhoneNumber,
    },
    DeleteSMSSandboxPhoneNumber: {
      allow: onAnything("DeleteSMSSandboxPhoneNumber"),
      does: sms.DeleteSMSSandboxPhoneNumber,
    },
    ListSMSSandboxPhoneNumbers: {
      allow: onAnything("ListSMSSandboxPhoneNumbers"),
      does: sms.ListSMSSandboxPhoneNumbers,
    },
    CheckIfPhoneNumberIsOptedOut: {
      allow: onAnything("CheckIfPhoneNumberIsOptedOut"),
      does: sms.CheckIfPhoneNumberIsOptedOut,
      grade: "control-plane",
    },
    ListPhoneNumbersOptedOut: {
      allow: onAnything("ListPhoneNumbersOptedOut"),
      does: sms.ListPhoneNumbersOptedOut,
      grade: "control-plane",
    },
    OptInPhoneNumber: {
      allow: onAnything("OptInPhoneNumber"),
      does: sms.OptInPhoneNumber,
      grade: "control-plane",
    },
    ListOriginationNumbers: {
      allow: onAnything("ListOriginationNumbers"),
      does: sms.ListOriginationNumbers,
      grade: "control-plane",
    },
  },
  jobs: {
    "fan-out": fanOut,
    deliver: attempt,
    log,
    archive: expireArchive,
    replay,
    [USAGE_REPORT]: reportUsage,
    expire: membership.expire,
    forget: membership.forget,
  },
  hears: { "sns.SubscriptionHeld": membership.held, "sns.SubscriptionEnded": membership.ended },
  surfaces: { certificate, link },
  outbox: (store) => store.sent.all(),
  replied: hearReply,
  anonymous: [
    "Publish",
    "PublishBatch",
    "Subscribe",
    "ConfirmSubscription",
    "Unsubscribe",
    "GetTopicAttributes",
    "ListSubscriptionsByTopic",
  ],
  completes: (input, { operation }) =>
    operation === "PublishBatch" && !("PublishBatchRequestEntries" in input)
      ? { ...input, PublishBatchRequestEntries: [] }
      : input,
  commonErrors: { AccessDenied: "AuthorizationError", InternalFailure: "InternalError" },
});
