/** Anomaly detectors of log groups, and what they found. */

import { HOUR, MINUTE, SECOND } from "../../../base/instant.ts";
import type { Anomaly, AnomalyDetector, UpdateAnomalyRequest } from "../../../gen/logs.ts";
import { checkStandard, groupAt } from "../addressing.ts";
import { forgetDetector, planEvaluation, visibleUntil } from "../anomaly-detector.ts";
import * as errors from "../errors.ts";
import { compiledPattern } from "../filter-pattern.ts";
import { groupArn } from "../group.ts";
import { type Read, read, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { page, pageAfter } from "../paging.ts";
import type { KeptAnomaly, KeptDetector } from "../store.ts";
import { checkTags } from "../tags.ts";

const VISIBILITY_DAYS = 21;

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogAnomalyDetector.html */
export const CreateLogAnomalyDetector = write("CreateLogAnomalyDetector", (ctx, input) => {
  const { logGroupArnList, filterPattern, tags, kmsKeyId } = input;
  if (kmsKeyId !== undefined) throw errors.notBuilt("KMS keys of anomaly detectors");
  if (logGroupArnList.length !== 1)
    throw errors.invalidParameter("An anomaly detector watches exactly one log group.");
  const group = groupAt(ctx, logGroupArnList[0] as string);
  checkStandard(group, "CreateLogAnomalyDetector");
  compiledPattern(filterPattern ?? "");
  if (ctx.store.anomalyDetector.count() >= limits.ANOMALY_DETECTORS_MAX) throw errors.limitExceeded();
  const id = ctx.ids.uuid();
  const { partition, region, account } = ctx.scope;
  const anomalyDetectorArn = `arn:${partition}:logs:${region}:${account}:anomaly-detector:${id}`;
  checkTags(tags ?? {}, {}, anomalyDetectorArn);
  const detector: KeptDetector = {
    id,
    anomalyDetectorArn,
    detectorName: input.detectorName ?? group.name,
    logGroupArnList: [groupArn(ctx.scope, group.name)],
    evaluationFrequency: input.evaluationFrequency ?? "FIVE_MIN",
    filterPattern,
    anomalyDetectorStatus: "TRAINING",
    anomalyVisibilityTime: input.anomalyVisibilityTime ?? VISIBILITY_DAYS,
    creationTimeStamp: ctx.now,
    lastModifiedTimeStamp: ctx.now,
    enabled: true,
    windows: 0,
    tags,
  };
  ctx.store.anomalyDetector.put(id, detector);
  planEvaluation(ctx, detector);
  return { anomalyDetectorArn };
});

export const UpdateLogAnomalyDetector = write("UpdateLogAnomalyDetector", (ctx, input) => {
  const known = detectorAt(ctx, input.anomalyDetectorArn);
  const { enabled, filterPattern = known.filterPattern } = input;
  compiledPattern(filterPattern ?? "");
  const resumed = known.evaluatedUntil === undefined ? "TRAINING" : "ANALYZING";
  const detector: KeptDetector = {
    ...known,
    filterPattern,
    enabled,
    evaluationFrequency: input.evaluationFrequency ?? known.evaluationFrequency,
    anomalyVisibilityTime: input.anomalyVisibilityTime ?? known.anomalyVisibilityTime,
    anomalyDetectorStatus: enabled ? resumed : "PAUSED",
    lastModifiedTimeStamp: ctx.now,
    // What came in while it was paused is nobody's concern.
    ...(enabled && !known.enabled && known.evaluatedUntil !== undefined && { evaluatedUntil: ctx.now }),
  };
  ctx.store.anomalyDetector.put(known.id, detector);
  planEvaluation(ctx, detector);
  return {};
});

export const GetLogAnomalyDetector = read("GetLogAnomalyDetector", (ctx, { anomalyDetectorArn }) => {
  const { anomalyDetectorArn: _, ...shown } = shownOf(detectorAt(ctx, anomalyDetectorArn));
  return shown;
});

export const ListLogAnomalyDetectors = read("ListLogAnomalyDetectors", (ctx, input) => {
  const { filterLogGroupArn, limit = limits.DESCRIBED_MAX } = input;
  const after = pageAfter(ctx, "detectors", input.nextToken);
  const wanted = filterLogGroupArn?.replace(/:\*$/, "");
  const found = ctx.store.anomalyDetector
    .list("", after)
    .filter(({ logGroupArnList }) => wanted === undefined || logGroupArnList.includes(wanted));
  const { items, nextToken } = page(ctx, "detectors", found, limit, ({ id }) => id);
  return { anomalyDetectors: items.map(shownOf), ...(nextToken && { nextToken }) };
});

export const DeleteLogAnomalyDetector = write("DeleteLogAnomalyDetector", (ctx, { anomalyDetectorArn }) => {
  forgetDetector(ctx, detectorAt(ctx, anomalyDetectorArn).id);
  return {};
});

function shownOf({ id, enabled, windows, evaluatedUntil, tags, ...shown }: KeptDetector): AnomalyDetector {
  return shown;
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListAnomalies.html */
export const ListAnomalies = read("ListAnomalies", (ctx, input) => {
  const { anomalyDetectorArn, suppressionState, limit = limits.DESCRIBED_MAX } = input;
  const detectors =
    anomalyDetectorArn === undefined
      ? ctx.store.anomalyDetector.list()
      : [detectorAt(ctx, anomalyDetectorArn)];
  const after = pageAfter(ctx, "anomalies", input.nextToken);
  const found = detectors
    .flatMap((detector) =>
      ctx.store.anomaly
        .list(`${detector.id}/`, after)
        .filter((each) => ctx.now < visibleUntil(detector, each))
        .map((each) => ({
          key: `${detector.id}/${each.patternId}`,
          anomaly: anomalyOf(ctx, detector, each),
        })),
    )
    .filter(
      ({ anomaly: { suppressed } }) =>
        suppressionState === undefined || (suppressionState === "SUPPRESSED") === suppressed,
    );
  const { items, nextToken } = page(ctx, "anomalies", found, limit, ({ key }) => key);
  return { anomalies: items.map(({ anomaly }) => anomaly), ...(nextToken && { nextToken }) };
});

function anomalyOf(ctx: Read, detector: KeptDetector, kept: KeptAnomaly): Anomaly {
  const { baseline = false, suppressedUntil, patternSuppressed, ...told } = kept;
  const suppressed = suppressedUntil !== undefined && ctx.now < suppressedUntil;
  const pieces = kept.patternString.split(/(<\*>)/).filter((piece) => piece !== "");
  let dynamic = 0;
  return {
    ...told,
    anomalyDetectorArn: detector.anomalyDetectorArn,
    logGroupArnList: detector.logGroupArnList,
    active: !baseline && !suppressed,
    state: baseline ? "Baseline" : suppressed ? "Suppressed" : "Active",
    suppressed,
    ...(suppressed && suppressedUntil !== FOREVER && { suppressedUntil }),
    ...(suppressed && { isPatternLevelSuppression: patternSuppressed ?? false }),
    patternRegex: pieces.map((piece) => (piece === "<*>" ? "(.*)" : escaped(piece))).join(""),
    patternTokens: pieces.map((tokenString) => {
      const isDynamic = tokenString === "<*>";
      return { tokenString, isDynamic, ...(isDynamic && { dynamicTokenPosition: ++dynamic }) };
    }),
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

const FOREVER = Number.MAX_SAFE_INTEGER;
const UNITS = { SECONDS: SECOND, MINUTES: MINUTE, HOURS: HOUR } as const;

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UpdateAnomaly.html */
export const UpdateAnomaly = write("UpdateAnomaly", (ctx, input) => {
  const { anomalyId, patternId, suppressionType, baseline } = input;
  if ((anomalyId === undefined) === (patternId === undefined))
    throw errors.invalidParameter("Exactly one of anomalyId or patternId must be specified.");
  const { id } = detectorAt(ctx, input.anomalyDetectorArn);
  const found = ctx.store.anomaly
    .list(`${id}/`)
    .find((each) => (anomalyId === undefined ? each.patternId === patternId : each.anomalyId === anomalyId));
  if (found === undefined) throw errors.resourceNotFound("The specified anomaly does not exist.");
  const { suppressedUntil: _until, suppressedDate: _date, patternSuppressed: _level, ...rest } = found;
  ctx.store.anomaly.put(`${id}/${found.patternId}`, {
    ...rest,
    ...(baseline !== undefined && { baseline }),
    ...(suppressionType !== undefined && {
      suppressedDate: ctx.now,
      suppressedUntil: suppressionType === "INFINITE" ? FOREVER : ctx.now + periodOf(input),
      patternSuppressed: patternId !== undefined,
    }),
  });
  return {};
});

function periodOf({ suppressionPeriod: { value, suppressionUnit } = {} }: UpdateAnomalyRequest): number {
  if (value === undefined || suppressionUnit === undefined || value <= 0)
    throw errors.invalidParameter("A suppressionPeriod is required when suppressionType is LIMITED.");
  return value * UNITS[suppressionUnit];
}

function detectorAt(ctx: Read, arn: string): KeptDetector {
  const detector = ctx.store.anomalyDetector.get(arn.split(":anomaly-detector:")[1] ?? "");
  if (detector?.anomalyDetectorArn !== arn)
    throw errors.resourceNotFound("The specified anomaly detector does not exist.");
  return detector;
}
