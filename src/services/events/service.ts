/** Amazon EventBridge: the table of contents. */
import { AWS_EVENT } from "../../kernel/facts/aws-event.ts";
import * as authz from "./authz.ts";
import { deliver } from "./delivery.ts";
import { DELIVER, EXPIRE_ARCHIVED } from "./event.ts";
import * as jobs from "./jobs.ts";
import { define } from "./kit.ts";
import * as destinations from "./operations/api-destinations.ts";
import * as archives from "./operations/archives.ts";
import * as buses from "./operations/buses.ts";
import * as connections from "./operations/connections.ts";
import * as sources from "./operations/event-sources.ts";
import * as putting from "./operations/events.ts";
import * as permissions from "./operations/permissions.ts";
import * as replays from "./operations/replays.ts";
import * as rules from "./operations/rules.ts";
import * as tags from "./operations/tags.ts";
import * as targets from "./operations/targets.ts";
import { STORE } from "./store.ts";

const { onAnything, onArn, onBus, onNamedBus, onNamedRule, onResource, onRule } = authz;

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
      allow: onResource("DescribeConnection", "connection", "Name"),
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
      allow: onResource("DescribeApiDestination", "api-destination", "Name"),
      does: destinations.DescribeApiDestination,
    },
    DeleteApiDestination: {
      allow: onResource("DeleteApiDestination", "api-destination", "Name"),
      does: destinations.DeleteApiDestination,
    },
    ListApiDestinations: { allow: onAnything("ListApiDestinations"), does: destinations.ListApiDestinations },

    ListEventSources: {
      allow: onAnything("ListEventSources"),
      does: sources.ListEventSources,
      grade: "control-plane",
    },
    DescribeEventSource: {
      allow: onAnything("DescribeEventSource"),
      does: sources.DescribeEventSource,
      grade: "control-plane",
    },
    ActivateEventSource: {
      allow: onAnything("ActivateEventSource"),
      does: sources.ActivateEventSource,
      grade: "control-plane",
    },
    DeactivateEventSource: {
      allow: onAnything("DeactivateEventSource"),
      does: sources.DeactivateEventSource,
      grade: "control-plane",
    },

    TagResource: { allow: onArn("TagResource"), does: tags.TagResource },
    UntagResource: { allow: onArn("UntagResource"), does: tags.UntagResource },
    ListTagsForResource: { allow: onArn("ListTagsForResource"), does: tags.ListTagsForResource },
  },
  hears: { [AWS_EVENT]: { where: jobs.regionalScope, does: jobs.hearAwsEvent } },
  jobs: {
    [DELIVER]: deliver,
    [EXPIRE_ARCHIVED]: jobs.expireArchived,
    [jobs.TICK]: jobs.tick,
    [jobs.REPLAY]: jobs.replay,
    [jobs.AUTHORIZE]: jobs.authorize,
  },
});
