/** Amazon CloudWatch: the table of contents. */
import { CONTRIBUTOR_POINTS } from "../../kernel/facts/contributor-points.ts";
import { METER_POINTS } from "../../kernel/meter/series.ts";
import { acted, unmute } from "./alarms/acting.ts";
import { release } from "./alarms/composite.ts";
import { evaluate } from "./alarms/evaluate.ts";
import * as authz from "./authz.ts";
import { contributed } from "./insights/contributing.ts";
import { define } from "./kit.ts";
import { metered } from "./metrics/metering.ts";
import { sweep } from "./metrics/sweeping.ts";
import * as alarms from "./operations/alarms.ts";
import * as dashboards from "./operations/dashboards.ts";
import * as describing from "./operations/describing-alarms.ts";
import * as detectors from "./operations/detectors.ts";
import { GetMetricData } from "./operations/GetMetricData.ts";
import { GetMetricStatistics } from "./operations/GetMetricStatistics.ts";
import { GetMetricWidgetImage } from "./operations/GetMetricWidgetImage.ts";
import * as rules from "./operations/insight-rules.ts";
import { ListMetrics } from "./operations/ListMetrics.ts";
import * as streams from "./operations/metric-streams.ts";
import * as mutes from "./operations/mute-rules.ts";
import { PutMetricData } from "./operations/PutMetricData.ts";
import * as tags from "./operations/tags.ts";
import { STORE } from "./store.ts";
import { sending } from "./streams/streaming.ts";

const {
  onAlarm,
  onAlarms,
  onAll,
  onAllAlarms,
  onDashboard,
  onMuteRule,
  onPutAlarm,
  onRules,
  onStream,
  onStreams,
  onTagged,
} = authz;
const readOnly = true;

export const cloudwatch = define({
  id: "cloudwatch",
  store: STORE,
  operations: {
    PutMetricData: { allow: authz.onPutData, does: PutMetricData, dataEvent: true },
    GetMetricData: { allow: onAll("GetMetricData"), does: GetMetricData, readOnly, dataEvent: true },
    GetMetricStatistics: { allow: onAll("GetMetricStatistics"), does: GetMetricStatistics, readOnly },
    ListMetrics: { allow: onAll("ListMetrics"), does: ListMetrics, dataEvent: true },

    PutMetricAlarm: { allow: onPutAlarm("PutMetricAlarm"), does: alarms.PutMetricAlarm },
    PutCompositeAlarm: { allow: onPutAlarm("PutCompositeAlarm"), does: alarms.PutCompositeAlarm },
    DeleteAlarms: { allow: onAlarms("DeleteAlarms"), does: alarms.DeleteAlarms },
    SetAlarmState: { allow: onAlarm("SetAlarmState"), does: alarms.SetAlarmState },
    EnableAlarmActions: { allow: onAlarms("EnableAlarmActions"), does: alarms.EnableAlarmActions },
    DisableAlarmActions: { allow: onAlarms("DisableAlarmActions"), does: alarms.DisableAlarmActions },
    DescribeAlarms: { allow: onAllAlarms("DescribeAlarms"), does: describing.DescribeAlarms },
    DescribeAlarmsForMetric: {
      allow: onAll("DescribeAlarmsForMetric"),
      does: describing.DescribeAlarmsForMetric,
    },
    DescribeAlarmContributors: {
      allow: onAlarm("DescribeAlarmContributors"),
      does: describing.DescribeAlarmContributors,
    },
    DescribeAlarmHistory: { allow: onAlarm("DescribeAlarmHistory"), does: describing.DescribeAlarmHistory },

    PutAnomalyDetector: { allow: onAll("PutAnomalyDetector"), does: detectors.PutAnomalyDetector },
    DeleteAnomalyDetector: { allow: onAll("DeleteAnomalyDetector"), does: detectors.DeleteAnomalyDetector },
    DescribeAnomalyDetectors: {
      allow: onAll("DescribeAnomalyDetectors"),
      does: detectors.DescribeAnomalyDetectors,
    },

    PutDashboard: { allow: onDashboard("PutDashboard"), does: dashboards.PutDashboard },
    GetDashboard: { allow: onDashboard("GetDashboard"), does: dashboards.GetDashboard },
    ListDashboards: { allow: onAll("ListDashboards"), does: dashboards.ListDashboards },
    DeleteDashboards: { allow: authz.onDashboards, does: dashboards.DeleteDashboards },
    GetMetricWidgetImage: { allow: onAll("GetMetricWidgetImage"), does: GetMetricWidgetImage, readOnly },

    TagResource: { allow: onTagged("TagResource"), does: tags.TagResource },
    UntagResource: { allow: onTagged("UntagResource"), does: tags.UntagResource },
    ListTagsForResource: { allow: onTagged("ListTagsForResource"), does: tags.ListTagsForResource },

    PutMetricStream: { allow: authz.onPutMetricStream, does: streams.PutMetricStream },
    GetMetricStream: { allow: onStream("GetMetricStream"), does: streams.GetMetricStream },
    ListMetricStreams: { allow: onAll("ListMetricStreams"), does: streams.ListMetricStreams },
    DeleteMetricStream: { allow: onStream("DeleteMetricStream"), does: streams.DeleteMetricStream },
    StartMetricStreams: { allow: onStreams("StartMetricStreams"), does: streams.StartMetricStreams },
    StopMetricStreams: { allow: onStreams("StopMetricStreams"), does: streams.StopMetricStreams },

    PutInsightRule: { allow: authz.onPutRule, does: rules.PutInsightRule },
    DescribeInsightRules: { allow: onAll("DescribeInsightRules"), does: rules.DescribeInsightRules },
    EnableInsightRules: { allow: onRules("EnableInsightRules"), does: rules.EnableInsightRules },
    DisableInsightRules: { allow: onRules("DisableInsightRules"), does: rules.DisableInsightRules },
    DeleteInsightRules: { allow: onRules("DeleteInsightRules"), does: rules.DeleteInsightRules },
    GetInsightRuleReport: {
      allow: authz.onRule("GetInsightRuleReport"),
      does: rules.GetInsightRuleReport,
    },
    PutManagedInsightRules: {
      allow: onAll("PutManagedInsightRules"),
      does: rules.PutManagedInsightRules,
      grade: "control-plane",
    },
    ListManagedInsightRules: {
      allow: onAll("ListManagedInsightRules"),
      does: rules.ListManagedInsightRules,
      grade: "control-plane",
    },

    PutAlarmMuteRule: { allow: authz.onPutMuteRule, does: mutes.PutAlarmMuteRule },
    GetAlarmMuteRule: { allow: onMuteRule("GetAlarmMuteRule"), does: mutes.GetAlarmMuteRule },
    ListAlarmMuteRules: { allow: onAll("ListAlarmMuteRules"), does: mutes.ListAlarmMuteRules },
    DeleteAlarmMuteRule: { allow: onMuteRule("DeleteAlarmMuteRule"), does: mutes.DeleteAlarmMuteRule },
  },
  jobs: { evaluate, act: acted, release, unmute, sweep, stream: sending },
  hears: { [METER_POINTS]: { does: metered }, [CONTRIBUTOR_POINTS]: { does: contributed } },
  commonErrors: { Validation: "ValidationError" },
});
