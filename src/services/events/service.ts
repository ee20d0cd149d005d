/** Amazon EventBridge: the table of contents. */
import { AWS_EVENT } from "../../kernel/facts/aws-event.ts";
import { keepSealed } from "./archiving.ts";
import * as authz from "./authz.ts";
import { BURY, bury } from "./bus-letter.ts";
import { deliver } from "./delivery.ts";
import { DELIVER, EXPIRE_ARCHIVED, KEEP } from "./event.ts";
import * as jobs from "./jobs.ts";
import { define } from "./kit.ts";
import * as destinations from "./operations/api-destinations.ts";
import * as archives from "./operations/archives.ts";
import * as buses from "./operations/buses.ts";
import * as connections from "./operations/connections.ts";
import * as sources from "./operations/event-sources.ts";
import * as putting from "./operations/events.ts";
import * as partners from "./operations/partner-sources.ts";
import * as permissions from "./operations/permissions.ts";
import * as replays from "./operations/replays.ts";
import * as rules from "./operations/rules.ts";
import * as tags from "./operations/tags.ts";
import * as targets from "./operations/targets.ts";
import * as partner from "./partner.ts";
import { STORE } from "./store.ts";

const { onAnything, onArn, onLookedUp, onBus, onNamedBus, onNamedRule, onResource, onRule, onSource } = authz;

export const events = define({
  id: "events",
  store: STORE,
  home: authz.home,
  operations: {
    PutEvents: { allow: authz.onEntries, does: putting.PutEvents, dataEvent: true },
    TestEventPattern: { allow: onAnything("TestEventPattern"), does: putting.TestEventPattern },

    CreateEventBus: { allow: onNamedBus("CreateEventBus"), does: buses.CreateEventBus },
    UpdateEventBus: { allow: onNamedBus("UpdateEventBus"), does: buses.UpdateEventBus },
    DescribeEventBus: { allow: onNamedBus("DescribeEventBus"), does: buses.DescribeEventBus },
    ListEventBuses: { allow: onAnything("ListEventBuses"), does: buses.ListEventBuses },
    DeleteEventBus: { allow: onNamedBus("DeleteEventBus"), does: buses.DeleteEventBus },
    PutPermission: { allow: onBus("PutPermission"), does: permissions.PutPermission },
    RemovePermission: { allow: onBus("RemovePermission"), does: permissions.RemovePermission },

    PutRule: { allow: onNamedRule("PutRule"), does: rules.PutRule },
    DescribeRule: { allow: onNamedRule("DescribeRule"), does: rules.DescribeRule },
    EnableRule: { allow: onNamedRule("EnableRule"), does: rules.EnableRule },
    DisableRule: { allow: onNamedRule("DisableRule"), does: rules.DisableRule },
    DeleteRule: { allow: onNamedRule("DeleteRule"), does: rules.DeleteRule },
    ListRules: { allow: onBus("ListRules"), does: rules.ListRules },
    ListRuleNamesByTarget: { allow: onBus("ListRuleNamesByTarget"), does: rules.ListRuleNamesByTarget },
    PutTargets: { allow: onRule("PutTargets"), does: targets.PutTargets },
    RemoveTargets: { allow: onRule("RemoveTargets"), does: targets.RemoveTargets },
    ListTargetsByRule: { allow: onRule("ListTargetsByRule"), does: targets.ListTargetsByRule },

    CreateArchive: {
      allow: onResource("CreateArchive", "archive", "ArchiveName"),
      does: archives.CreateArchive,
    },
    UpdateArchive: {
      allow: onResource("UpdateArchive", "archive", "ArchiveName"),
      does: archives.UpdateArchive,
    },
    DescribeArchive: {
      allow: onResource("DescribeArchive", "archive", "ArchiveName"),
      does: archives.DescribeArchive,
    },
    DeleteArchive: {
      allow: onResource("DeleteArchive", "archive", "ArchiveName"),
      does: archives.DeleteArchive,
    },
    ListArchives: { allow: onAnything("ListArchives"), does: archives.ListArchives },
    StartReplay: { allow: onResource("StartReplay", "replay", "ReplayName"), does: replays.StartReplay },
    CancelReplay: { allow: onResource("CancelReplay", "replay", "ReplayName"), does: replays.CancelReplay },
    DescribeReplay: {
      allow: onResource("DescribeReplay", "replay", "ReplayName"),
      does: replays.DescribeReplay,
    },
    ListReplays: { allow: onAnything("ListReplays"), does: replays.ListReplays },

    CreateConnection: {
      allow: onResource("CreateConnection", "connection", "Name"),
      does: connections.CreateConnection,
    },
    UpdateConnection: {
      allow: onResource("UpdateConnection", "connection", "Name"),
      does: connections.UpdateConnection,
    },
    DeauthorizeConnection: {
      allow: onResource("DeauthorizeConnection", "connection", "Name"),
      does: connections.DeauthorizeConnection,
    },
    DescribeConnection: {
      allow: onLookedUp("DescribeConnection", "connection"),
      does: connections.DescribeConnection,
    },
    DeleteConnection: {
      allow: onResource("DeleteConnection", "connection", "Name"),
      does: connections.DeleteConnection,
    },
    ListConnections: { allow: onAnything("ListConnections"), does: connections.ListConnections },
    CreateApiDestination: {
      allow: onResource("CreateApiDestination", "api-destination", "Name"),
      does: destinations.CreateApiDestination,
    },
    UpdateApiDestination: {
      allow: onResource("UpdateApiDestination", "api-destination", "Name"),
      does: destinations.UpdateApiDestination,
    },
    DescribeApiDestination: {
      allow: onLookedUp("DescribeApiDestination", "api-destination"),
      does: destinations.DescribeApiDestination,
    },
    DeleteApiDestination: {
      allow: onResource("DeleteApiDestination", "api-destination", "Name"),
      does: destinations.DeleteApiDestination,
    },
    ListApiDestinations: { allow: onAnything("ListApiDestinations"), does: destinations.ListApiDestinations },

    ListEventSources: { allow: onAnything("ListEventSources"), does: sources.ListEventSources },
    DescribeEventSource: { allow: onSource("DescribeEventSource"), does: sources.DescribeEventSource },
    ActivateEventSource: { allow: onSource("ActivateEventSource"), does: sources.ActivateEventSource },
    DeactivateEventSource: { allow: onSource("DeactivateEventSource"), does: sources.DeactivateEventSource },
    CreatePartnerEventSource: {
      allow: onSource("CreatePartnerEventSource"),
      does: partners.CreatePartnerEventSource,
    },
    DeletePartnerEventSource: {
      allow: onSource("DeletePartnerEventSource"),
      does: partners.DeletePartnerEventSource,
    },
    DescribePartnerEventSource: {
      allow: onSource("DescribePartnerEventSource"),
      does: partners.DescribePartnerEventSource,
    },
    ListPartnerEventSources: {
      allow: onAnything("ListPartnerEventSources"),
      does: partners.ListPartnerEventSources,
    },
    ListPartnerEventSourceAccounts: {
      allow: onSource("ListPartnerEventSourceAccounts"),
      does: partners.ListPartnerEventSourceAccounts,
    },
    PutPartnerEvents: {
      allow: onAnything("PutPartnerEvents"),
      does: partners.PutPartnerEvents,
      dataEvent: true,
    },

    TagResource: { allow: onArn("TagResource"), does: tags.TagResource },
    UntagResource: { allow: onArn("UntagResource"), does: tags.UntagResource },
    ListTagsForResource: { allow: onArn("ListTagsForResource"), does: tags.ListTagsForResource },
  },
  hears: {
    [AWS_EVENT]: { where: jobs.regionalScope, does: jobs.hearAwsEvent },
    [partner.OFFERED]: partner.hearOffered,
    [partner.WITHDRAWN]: partner.hearWithdrawn,
    [partner.CHANGED]: partner.hearChanged,
    [partner.PARTNER_EVENT]: partner.hearEvent,
  },
  jobs: {
    [DELIVER]: deliver,
    [EXPIRE_ARCHIVED]: jobs.expireArchived,
    [partner.EXPIRE_SOURCE]: partner.expireSource,
    [BURY]: bury,
    [KEEP]: keepSealed,
    [jobs.TICK]: jobs.tick,
    [jobs.REPLAY]: jobs.replay,
    [jobs.AUTHORIZE]: jobs.authorize,
  },
});
