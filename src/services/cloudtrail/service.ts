/** AWS CloudTrail: the table of contents. One cell an account: trails see all Regions, and events tell theirs. */
import { GLOBAL_REGION } from "../../aws/scope.ts";
import { SERVICE_EVENT } from "../../kernel/facts/service-event.ts";
import * as may from "./authz.ts";
import { keep } from "./history/keep.ts";
import { accountCreated, serviceTold } from "./history/service-event.ts";
import { INSIGHTS } from "./insights/count.ts";
import { DELIVER_INSIGHTS, deliverInsights } from "./insights/deliver.ts";
import { findInsights } from "./insights/find.ts";
import { define } from "./kit.ts";
import { RUN_IMPORT, runImport } from "./lake/importing.ts";
import { RUN_QUERY, runQuery } from "./lake/run.ts";
import * as channels from "./operations/channels.ts";
import * as admins from "./operations/delegated-admins.ts";
import { GetEventConfiguration, PutEventConfiguration } from "./operations/event-configuration.ts";
import * as stores from "./operations/event-data-stores.ts";
import * as imports from "./operations/imports.ts";
import * as insights from "./operations/insights.ts";
import { ListPublicKeys } from "./operations/keys.ts";
import { LookupEvents } from "./operations/lookup.ts";
import * as queries from "./operations/queries.ts";
import * as policies from "./operations/resource-policies.ts";
import { SearchSampleQueries } from "./operations/sample-queries.ts";
import * as selectors from "./operations/selectors.ts";
import * as tags from "./operations/tags.ts";
import * as trails from "./operations/trails.ts";
import { STORE } from "./store.ts";
import { DELIVER, deliver } from "./trail/delivery.ts";
import { DIGEST, digest } from "./trail/digest.ts";

const { onAnything, onTrail, onDestinations, onStore, onQuery } = may;

export const cloudtrail = define({
  id: "cloudtrail",
  store: STORE,
  /** Whoever asks another account's event data stores names the account. */
  home: (input) => ({
    region: GLOBAL_REGION,
    account: (input as { readonly EventDataStoreOwnerAccountId?: string }).EventDataStoreOwnerAccountId,
  }),
  operations: {
    LookupEvents: { allow: onAnything("LookupEvents"), does: LookupEvents, readOnly: true },

    CreateTrail: { allow: onDestinations("CreateTrail"), does: trails.CreateTrail },
    UpdateTrail: { allow: onDestinations("UpdateTrail"), does: trails.UpdateTrail },
    DeleteTrail: { allow: onTrail("DeleteTrail"), does: trails.DeleteTrail },
    StartLogging: { allow: onTrail("StartLogging"), does: trails.StartLogging },
    StopLogging: { allow: onTrail("StopLogging"), does: trails.StopLogging },
    GetTrail: { allow: onTrail("GetTrail"), does: trails.GetTrail },
    GetTrailStatus: { allow: onTrail("GetTrailStatus"), does: trails.GetTrailStatus },
    DescribeTrails: { allow: onAnything("DescribeTrails"), does: trails.DescribeTrails, readOnly: true },
    ListTrails: { allow: onAnything("ListTrails"), does: trails.ListTrails },

    PutEventSelectors: { allow: onTrail("PutEventSelectors"), does: selectors.PutEventSelectors },
    GetEventSelectors: { allow: onTrail("GetEventSelectors"), does: selectors.GetEventSelectors },
    PutInsightSelectors: { allow: may.onInsights("PutInsightSelectors"), does: insights.PutInsightSelectors },
    GetInsightSelectors: { allow: may.onInsights("GetInsightSelectors"), does: insights.GetInsightSelectors },
    ListInsightsMetricData: { allow: onAnything("LookupEvents"), does: insights.ListInsightsMetricData },
    ListInsightsData: { allow: may.onInsightSource, does: insights.ListInsightsData },

    CreateEventDataStore: { allow: may.onNewStore, does: stores.CreateEventDataStore },
    UpdateEventDataStore: { allow: onStore("UpdateEventDataStore"), does: stores.UpdateEventDataStore },
    DeleteEventDataStore: { allow: onStore("DeleteEventDataStore"), does: stores.DeleteEventDataStore },
    RestoreEventDataStore: { allow: onStore("RestoreEventDataStore"), does: stores.RestoreEventDataStore },
    GetEventDataStore: { allow: onStore("GetEventDataStore"), does: stores.GetEventDataStore },
    ListEventDataStores: { allow: onAnything("ListEventDataStores"), does: stores.ListEventDataStores },
    StartEventDataStoreIngestion: {
      allow: onStore("StartEventDataStoreIngestion"),
      does: stores.StartEventDataStoreIngestion,
    },
    StopEventDataStoreIngestion: {
      allow: onStore("StopEventDataStoreIngestion"),
      does: stores.StopEventDataStoreIngestion,
    },
    EnableFederation: {
      allow: onStore("EnableFederation"),
      does: stores.EnableFederation,
      grade: "control-plane",
    },
    DisableFederation: {
      allow: onStore("DisableFederation"),
      does: stores.DisableFederation,
      grade: "control-plane",
    },

    StartQuery: { allow: may.onStatement, does: queries.StartQuery },
    DescribeQuery: { allow: onQuery("DescribeQuery"), does: queries.DescribeQuery },
    GetQueryResults: { allow: onQuery("GetQueryResults"), does: queries.GetQueryResults },
    CancelQuery: { allow: onQuery("CancelQuery"), does: queries.CancelQuery },
    ListQueries: { allow: onStore("ListQueries"), does: queries.ListQueries },
    GenerateQuery: {
      allow: onAnything("GenerateQuery"),
      does: queries.GenerateQuery,
      grade: "control-plane",
    },

    SearchSampleQueries: { allow: onAnything("SearchSampleQueries"), does: SearchSampleQueries },

    StartImport: { allow: may.onImport, does: imports.StartImport },
    GetImport: { allow: may.onImportNamed("GetImport"), does: imports.GetImport },
    StopImport: { allow: may.onImportNamed("StopImport"), does: imports.StopImport },
    ListImports: { allow: onAnything("ListImports"), does: imports.ListImports },
    ListImportFailures: { allow: may.onImportNamed("ListImportFailures"), does: imports.ListImportFailures },

    CreateChannel: { allow: may.onNewChannel, does: channels.CreateChannel, grade: "control-plane" },
    GetChannel: { allow: may.onChannel("GetChannel"), does: channels.GetChannel, grade: "control-plane" },
    UpdateChannel: {
      allow: may.onChannel("UpdateChannel"),
      does: channels.UpdateChannel,
      grade: "control-plane",
    },
    DeleteChannel: {
      allow: may.onChannel("DeleteChannel"),
      does: channels.DeleteChannel,
      grade: "control-plane",
    },
    ListChannels: { allow: onAnything("ListChannels"), does: channels.ListChannels, grade: "control-plane" },

    PutResourcePolicy: { allow: may.onResource("PutResourcePolicy"), does: policies.PutResourcePolicy },
    GetResourcePolicy: { allow: may.onResource("GetResourcePolicy"), does: policies.GetResourcePolicy },
    DeleteResourcePolicy: {
      allow: may.onResource("DeleteResourcePolicy"),
      does: policies.DeleteResourcePolicy,
    },

    GetEventConfiguration: {
      allow: may.onInsights("GetEventConfiguration"),
      does: GetEventConfiguration,
      grade: "control-plane",
    },
    PutEventConfiguration: {
      allow: may.onInsights("PutEventConfiguration"),
      does: PutEventConfiguration,
      grade: "control-plane",
    },

    RegisterOrganizationDelegatedAdmin: {
      allow: onAnything("RegisterOrganizationDelegatedAdmin"),
      does: admins.RegisterOrganizationDelegatedAdmin,
      grade: "control-plane",
    },
    DeregisterOrganizationDelegatedAdmin: {
      allow: onAnything("DeregisterOrganizationDelegatedAdmin"),
      does: admins.DeregisterOrganizationDelegatedAdmin,
      grade: "control-plane",
    },

    AddTags: { allow: may.onTagged("AddTags"), does: tags.AddTags },
    RemoveTags: { allow: may.onTagged("RemoveTags"), does: tags.RemoveTags },
    ListTags: { allow: may.onListed, does: tags.ListTags },

    ListPublicKeys: { allow: onAnything("ListPublicKeys"), does: ListPublicKeys },
  },
  jobs: {
    [DELIVER]: deliver,
    [DIGEST]: digest,
    [INSIGHTS]: findInsights,
    [DELIVER_INSIGHTS]: deliverInsights,
    [RUN_QUERY]: runQuery,
    [RUN_IMPORT]: runImport,
    [stores.DELETE_STORE]: stores.deleteStore,
  },
  hears: { "organizations.CreateAccountResult": accountCreated, [SERVICE_EVENT]: serviceTold },
  keeps: keep,
});
