/** What is watched, and how an unusual rate is told. */
import type { Instant } from "../../../base/instant.ts";
import { instant } from "../../../base/instant.ts";
import type { InsightSelector, InsightType } from "../../../gen/cloudtrail.ts";
import { toTheSecond } from "../history/user-identity.ts";
import type { Baseline } from "./rate.ts";

/** Who wants to know: a trail, or an event data store with one for what is found. */
export interface Watch {
  readonly selectors: readonly InsightSelector[];
  readonly since: Instant;
  /** The ARN of the event data store that gets the events. */
  readonly destination?: string | undefined;
  /** Up to which event its bucket has them. */
  readonly delivered: number;
}

export type Watching = Watch & { readonly id: string };

/** What is counted: one API, or one of its errors, in one Region. */
export interface Counted {
  readonly region: string;
  readonly type: InsightType;
  readonly source: string;
  readonly name: string;
  /** "" for calls. */
  readonly errorCode: string;
}

export const keyOf = ({ region, type, source, name, errorCode }: Counted): string =>
  `${region}\n${type}\n${source}\n${name}\n${errorCode}`;

export function countedBy(key: string): Counted {
  const [region = "", type = "", source = "", name = "", errorCode = ""] = key.split("\n");
  return { region, type: type as InsightType, source, name, errorCode };
}

/** Calls a minute by user, agent and error, the most frequent first. */
export interface Attribution {
  readonly attribute: "userIdentityArn" | "userAgent" | "errorCode";
  readonly insight: readonly { readonly value: string; readonly average: number }[];
}

export interface Finding {
  readonly counted: Counted;
  readonly state: "Start" | "End";
  /** What start and end have in common. */
  readonly sharedId: string;
  readonly at: number;
  readonly account: string;
  readonly baseline: Baseline;
  readonly calls: number;
  readonly minutes: number;
  readonly attributions: readonly Attribution[];
}

const head = (finding: Finding, id: string) => ({
  eventVersion: "1.09",
  eventTime: toTheSecond(instant(finding.at)),
  awsRegion: finding.counted.region,
  eventID: id,
  eventType: "AwsCloudTrailInsight",
  recipientAccountId: finding.account,
  sharedEventID: finding.sharedId,
});

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-insights-fields-trails.html */
export function trailInsight(finding: Finding, id: string) {
  const { counted, state, baseline, calls, minutes, attributions } = finding;
  return {
    ...head(finding, id),
    insightDetails: {
      state,
      eventSource: counted.source,
      eventName: counted.name,
      insightType: counted.type,
      ...(counted.errorCode !== "" && { errorCode: counted.errorCode }),
      insightContext: {
        statistics: {
          baseline: { average: rounded(baseline.average) },
          insight: { average: rounded(calls / minutes) },
          insightDuration: minutes,
          baselineDuration: baseline.duration,
        },
        attributions,
      },
    },
    eventCategory: "Insight",
  };
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-insights-fields-lake.html */
export function storeInsight(finding: Finding, id: string, insightSource: string) {
  const { counted, state, baseline, calls, minutes } = finding;
  return {
    ...head(finding, id),
    insightSource,
    insightState: state,
    insightEventSource: counted.source,
    insightEventName: counted.name,
    ...(counted.errorCode !== "" && { insightErrorCode: counted.errorCode }),
    insightType: counted.type,
    insightContext: {
      baselineAverage: rounded(baseline.average),
      insightAverage: rounded(calls / minutes),
      baselineDuration: baseline.duration,
      insightDuration: minutes,
    },
    eventCategory: "Insight",
  };
}

const rounded = (value: number): number => Math.round(value * 1e10) / 1e10;
