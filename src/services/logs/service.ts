/** Amazon CloudWatch Logs: the table of contents. */
import { INSIGHT_RULE_CHANGED } from "../../kernel/facts/insight-rule.ts";
import { VENDED_LOG } from "../../kernel/facts/vended-log.ts";
import { home } from "./addressing.ts";
import { evaluateAnomalies } from "./anomaly-detector.ts";
import * as authz from "./authz.ts";
import { keepRule } from "./contributor-insights.ts";
import { exportLogs } from "./exporting.ts";
import { EVENTS_ARRIVED, look } from "./filtering.ts";
import { forgetQuery, query } from "./insights.ts";
import { define } from "./kit.ts";
import * as detectors from "./operations/anomaly-detectors.ts";
import * as exports from "./operations/export-tasks.ts";
import { FilterLogEvents } from "./operations/FilterLogEvents.ts";
import { GetLogEvents } from "./operations/GetLogEvents.ts";
import * as groups from "./operations/log-groups.ts";
import * as streams from "./operations/log-streams.ts";
import * as lookupTables from "./operations/lookup-tables.ts";
import * as metricFilters from "./operations/metric-filters.ts";
import { PutLogEvents } from "./operations/PutLogEvents.ts";
import * as policies from "./operations/policies.ts";
import * as queries from "./operations/queries.ts";
import { StartLiveTail } from "./operations/StartLiveTail.ts";
import * as scheduledQueries from "./operations/scheduled-queries.ts";
import * as subscriptions from "./operations/subscription-filters.ts";
import * as tags from "./operations/tags.ts";
import * as transformers from "./operations/transformers.ts";
import { redeliver } from "./redelivery.ts";
import { discard, discardStream, expire } from "./retention.ts";
import { finishScheduledQuery, runScheduledQuery } from "./scheduled-query.ts";
import { STORE } from "./store.ts";
import { deliverVended } from "./vended.ts";
import { VENDED_DELIVERIES } from "./vended-operations.ts";

const { onAllGroups, onAnything, onGroup, onNamedGroup, onStream, onTagged } = authz;

export const logs = define({
  id: "logs",
  store: STORE,
  home,
  operations: {
    CreateLogGroup: { allow: authz.onNewGroup, does: groups.CreateLogGroup },
    DeleteLogGroup: { allow: onGroup("DeleteLogGroup"), does: groups.DeleteLogGroup },
    DescribeLogGroups: { allow: onAllGroups("DescribeLogGroups"), does: groups.DescribeLogGroups },
    ListLogGroups: { allow: onAllGroups("ListLogGroups"), does: groups.ListLogGroups },
    PutRetentionPolicy: { allow: onGroup("PutRetentionPolicy"), does: groups.PutRetentionPolicy },
    DeleteRetentionPolicy: { allow: onGroup("DeleteRetentionPolicy"), does: groups.DeleteRetentionPolicy },
    AssociateKmsKey: { allow: authz.onKmsKey("AssociateKmsKey"), does: groups.AssociateKmsKey },
    DisassociateKmsKey: { allow: authz.onKmsKey("DisassociateKmsKey"), does: groups.DisassociateKmsKey },
    PutLogGroupDeletionProtection: {
      allow: authz.onIdentifiedGroup("PutLogGroupDeletionProtection"),
      does: groups.PutLogGroupDeletionProtection,
    },

    CreateLogStream: { allow: onStream("CreateLogStream"), does: streams.CreateLogStream },
    DeleteLogStream: { allow: onStream("DeleteLogStream"), does: streams.DeleteLogStream },
    DescribeLogStreams: { allow: onNamedGroup("DescribeLogStreams"), does: streams.DescribeLogStreams },

    PutLogEvents: { allow: onStream("PutLogEvents"), does: PutLogEvents, dataEvent: true },
    GetLogEvents: { allow: authz.onReadGroup("GetLogEvents"), does: GetLogEvents, readOnly: true },
    FilterLogEvents: { allow: authz.onReadGroup("FilterLogEvents"), does: FilterLogEvents, readOnly: true },

    StartLiveTail: { allow: authz.onIdentifiedGroups("StartLiveTail"), does: StartLiveTail, readOnly: true },

    PutMetricFilter: { allow: onGroup("PutMetricFilter"), does: metricFilters.PutMetricFilter },
    DescribeMetricFilters: {
      allow: authz.onGroupOrAll("DescribeMetricFilters"),
      does: metricFilters.DescribeMetricFilters,
    },
    DeleteMetricFilter: { allow: onGroup("DeleteMetricFilter"), does: metricFilters.DeleteMetricFilter },
    TestMetricFilter: { allow: onAnything("TestMetricFilter"), does: metricFilters.TestMetricFilter },

    PutSubscriptionFilter: { allow: authz.onSubscription, does: subscriptions.PutSubscriptionFilter },
    DescribeSubscriptionFilters: {
      allow: onGroup("DescribeSubscriptionFilters"),
      does: subscriptions.DescribeSubscriptionFilters,
    },
    DeleteSubscriptionFilter: {
      allow: onGroup("DeleteSubscriptionFilter"),
      does: subscriptions.DeleteSubscriptionFilter,
    },
    PutDestination: { allow: authz.onDestination, does: subscriptions.PutDestination },
    PutDestinationPolicy: {
      allow: authz.onDestinationNamed("PutDestinationPolicy"),
      does: subscriptions.PutDestinationPolicy,
    },
    DescribeDestinations: {
      allow: onAnything("DescribeDestinations"),
      does: subscriptions.DescribeDestinations,
    },
    DeleteDestination: {
      allow: authz.onDestinationNamed("DeleteDestination"),
      does: subscriptions.DeleteDestination,
    },

    PutResourcePolicy: { allow: onAnything("PutResourcePolicy"), does: policies.PutResourcePolicy },
    DescribeResourcePolicies: {
      allow: onAnything("DescribeResourcePolicies"),
      does: policies.DescribeResourcePolicies,
    },
    DeleteResourcePolicy: { allow: onAnything("DeleteResourcePolicy"), does: policies.DeleteResourcePolicy },
    PutAccountPolicy: { allow: authz.onAccountPolicy, does: policies.PutAccountPolicy },
    DescribeAccountPolicies: {
      allow: onAnything("DescribeAccountPolicies"),
      does: policies.DescribeAccountPolicies,
    },
    DeleteAccountPolicy: { allow: onAnything("DeleteAccountPolicy"), does: policies.DeleteAccountPolicy },
    PutDataProtectionPolicy: {
      allow: authz.onIdentifiedGroup("PutDataProtectionPolicy"),
      does: policies.PutDataProtectionPolicy,
    },
    GetDataProtectionPolicy: {
      allow: authz.onIdentifiedGroup("GetDataProtectionPolicy"),
      does: policies.GetDataProtectionPolicy,
    },
    DeleteDataProtectionPolicy: {
      allow: authz.onIdentifiedGroup("DeleteDataProtectionPolicy"),
      does: policies.DeleteDataProtectionPolicy,
    },
    PutIndexPolicy: {
      allow: authz.onIdentifiedGroup("PutIndexPolicy"),
      does: policies.PutIndexPolicy,
      grade: "control-plane",
    },
    DescribeIndexPolicies: {
      allow: authz.onIdentifiedGroups("DescribeIndexPolicies"),
      does: policies.DescribeIndexPolicies,
      grade: "control-plane",
    },
    DescribeFieldIndexes: {
      allow: authz.onIdentifiedGroups("DescribeFieldIndexes"),
      does: policies.DescribeFieldIndexes,
      grade: "control-plane",
    },
    DeleteIndexPolicy: {
      allow: authz.onIdentifiedGroup("DeleteIndexPolicy"),
      does: policies.DeleteIndexPolicy,
      grade: "control-plane",
    },

    PutTransformer: { allow: authz.onIdentifiedGroup("PutTransformer"), does: transformers.PutTransformer },
    GetTransformer: { allow: authz.onIdentifiedGroup("GetTransformer"), does: transformers.GetTransformer },
    DeleteTransformer: {
      allow: authz.onIdentifiedGroup("DeleteTransformer"),
      does: transformers.DeleteTransformer,
    },
    TestTransformer: { allow: onAnything("TestTransformer"), does: transformers.TestTransformer },

    CreateExportTask: { allow: onGroup("CreateExportTask"), does: exports.CreateExportTask },
    DescribeExportTasks: { allow: onAnything("DescribeExportTasks"), does: exports.DescribeExportTasks },
    CancelExportTask: { allow: onAnything("CancelExportTask"), does: exports.CancelExportTask },

    StartQuery: { allow: authz.onQueriedGroups("StartQuery"), does: queries.StartQuery },
    GetQueryResults: { allow: onAnything("GetQueryResults"), does: queries.GetQueryResults },
    StopQuery: { allow: onAnything("StopQuery"), does: queries.StopQuery },
    DescribeQueries: { allow: onAnything("DescribeQueries"), does: queries.DescribeQueries },
    ListLogGroupsForQuery: {
      allow: onAnything("ListLogGroupsForQuery"),
      does: queries.ListLogGroupsForQuery,
    },
    GetLogRecord: { allow: authz.onRecord, does: queries.GetLogRecord, readOnly: true },
    GetLogGroupFields: {
      allow: onNamedGroup("GetLogGroupFields"),
      does: queries.GetLogGroupFields,
      readOnly: true,
    },
    PutQueryDefinition: { allow: onAnything("PutQueryDefinition"), does: queries.PutQueryDefinition },
    DescribeQueryDefinitions: {
      allow: onAnything("DescribeQueryDefinitions"),
      does: queries.DescribeQueryDefinitions,
    },
    DeleteQueryDefinition: {
      allow: onAnything("DeleteQueryDefinition"),
      does: queries.DeleteQueryDefinition,
    },

    CreateLookupTable: {
      allow: authz.onLookupTableNamed("CreateLookupTable"),
      does: lookupTables.CreateLookupTable,
    },
    DescribeLookupTables: {
      allow: onAnything("DescribeLookupTables"),
      does: lookupTables.DescribeLookupTables,
    },
    GetLookupTable: { allow: authz.onLookupTable("GetLookupTable"), does: lookupTables.GetLookupTable },
    UpdateLookupTable: {
      allow: authz.onLookupTable("UpdateLookupTable"),
      does: lookupTables.UpdateLookupTable,
    },
    DeleteLookupTable: {
      allow: authz.onLookupTable("DeleteLookupTable"),
      does: lookupTables.DeleteLookupTable,
    },

    CreateScheduledQuery: { allow: authz.onNewScheduledQuery, does: scheduledQueries.CreateScheduledQuery },
    UpdateScheduledQuery: {
      allow: authz.onScheduledQueryChange,
      does: scheduledQueries.UpdateScheduledQuery,
    },
    ListScheduledQueries: {
      allow: onAnything("ListScheduledQueries"),
      does: scheduledQueries.ListScheduledQueries,
    },
    GetScheduledQuery: {
      allow: authz.onScheduledQuery("GetScheduledQuery"),
      does: scheduledQueries.GetScheduledQuery,
    },
    GetScheduledQueryHistory: {
      allow: authz.onScheduledQuery("GetScheduledQueryHistory"),
      does: scheduledQueries.GetScheduledQueryHistory,
    },
    DeleteScheduledQuery: {
      allow: authz.onScheduledQuery("DeleteScheduledQuery"),
      does: scheduledQueries.DeleteScheduledQuery,
    },

    CreateLogAnomalyDetector: { allow: authz.onDetectedGroups, does: detectors.CreateLogAnomalyDetector },
    ListLogAnomalyDetectors: {
      allow: onAnything("ListLogAnomalyDetectors"),
      does: detectors.ListLogAnomalyDetectors,
    },
    GetLogAnomalyDetector: {
      allow: authz.onDetector("GetLogAnomalyDetector"),
      does: detectors.GetLogAnomalyDetector,
    },
    UpdateLogAnomalyDetector: {
      allow: authz.onDetector("UpdateLogAnomalyDetector"),
      does: detectors.UpdateLogAnomalyDetector,
    },
    DeleteLogAnomalyDetector: {
      allow: authz.onDetector("DeleteLogAnomalyDetector"),
      does: detectors.DeleteLogAnomalyDetector,
    },
    UpdateAnomaly: { allow: authz.onDetector("UpdateAnomaly"), does: detectors.UpdateAnomaly },
    ListAnomalies: { allow: authz.onDetector("ListAnomalies"), does: detectors.ListAnomalies },

    ...VENDED_DELIVERIES,

    TagResource: {
      allow: onTagged("TagResource", ({ tags }) => ({ requestTags: tags })),
      does: tags.TagResource,
    },
    UntagResource: {
      allow: onTagged("UntagResource", ({ tagKeys = [] }) => ({ tagKeys })),
      does: tags.UntagResource,
    },
    ListTagsForResource: { allow: onTagged("ListTagsForResource"), does: tags.ListTagsForResource },
    TagLogGroup: {
      allow: onGroup("TagLogGroup", (input: { logGroupName: string; tags: Record<string, string> }) => ({
        requestTags: input.tags,
      })),
      does: tags.TagLogGroup,
    },
    UntagLogGroup: {
      allow: onGroup("UntagLogGroup", (input: { logGroupName: string; tags: readonly string[] }) => ({
        tagKeys: input.tags,
      })),
      does: tags.UntagLogGroup,
    },
    ListTagsLogGroup: { allow: onGroup("ListTagsLogGroup"), does: tags.ListTagsLogGroup },
  },
  jobs: {
    expire,
    discard,
    discardStream,
    query,
    forgetQuery,
    redeliver,
    export: exportLogs,
    runScheduledQuery,
    evaluateAnomalies,
    finishScheduledQuery,
  },
  hears: {
    [EVENTS_ARRIVED]: { does: look },
    [INSIGHT_RULE_CHANGED]: { does: keepRule },
    [VENDED_LOG]: { does: deliverVended },
  },
  commonErrors: { Validation: "InvalidParameterException" },
});
