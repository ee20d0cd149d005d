/** Amazon CloudWatch: the table of contents. */
import { METER_POINTS } from "../../kernel/meter/series.ts";
import { acted } from "./alarms/acting.ts";
import { release } from "./alarms/composite.ts";
import { evaluate } from "./alarms/evaluate.ts";
import * as authz from "./authz.ts";
import { define } from "./kit.ts";
import { metered } from "./metrics/metering.ts";
import { sweep } from "./metrics/recording.ts";
import * as alarms from "./operations/alarms.ts";
import * as dashboards from "./operations/dashboards.ts";
import * as describing from "./operations/describing-alarms.ts";
import * as detectors from "./operations/detectors.ts";
import { GetMetricData } from "./operations/GetMetricData.ts";
import { GetMetricStatistics } from "./operations/GetMetricStatistics.ts";
import { GetMetricWidgetImage } from "./operations/GetMetricWidgetImage.ts";
import { ListMetrics } from "./operations/ListMetrics.ts";
import { PutMetricData } from "./operations/PutMetricData.ts";
import * as others from "./operations/streams-and-rules.ts";
import * as tags from "./operations/tags.ts";
import { STORE } from "./store.ts";

const { onAlarm, onAlarms, onAll, onAllAlarms, onDashboard, onNamed, onPutAlarm, onTagged } = authz;
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

    PutMetricStream: {
      allow: authz.onPutMetricStream,
      does: others.PutMetricStream,
      grade: "control-plane",
    },
    GetMetricStream: {
      allow: onNamed("GetMetricStream", "metric-stream"),
      does: others.GetMetricStream,
      grade: "control-plane",
    },
    DeleteMetricStream: {
      allow: onNamed("DeleteMetricStream", "metric-stream"),
      does: others.DeleteMetricStream,
      grade: "control-plane",
    },
    ListMetricStreams: {
      allow: onAll("ListMetricStreams"),
      does: others.ListMetricStreams,
      grade: "control-plane",
    },
    PutInsightRule: {
      allow: onNamed("PutInsightRule", "insight-rule"),
      does: others.PutInsightRule,
      grade: "control-plane",
    },
    DescribeInsightRules: {
      allow: onAll("DescribeInsightRules"),
      does: others.DescribeInsightRules,
      grade: "control-plane",
    },
  },
  jobs: { evaluate, act: acted, release, sweep },
  hears: { [METER_POINTS]: { does: metered } },
  commonErrors: { Validation: "ValidationError" },
});
