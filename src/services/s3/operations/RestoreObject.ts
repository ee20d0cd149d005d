import { after } from "../../../base/instant.ts";
import type { RestoreObjectOutput, RestoreRequest, Tier } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { ANSWER_STATUS } from "../../../kernel/wire/protocol.ts";
import { addressed } from "../addressing.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { invalidArgument, malformedXml, notBuilt } from "../errors.ts";
import { type Write, write } from "../kit.ts";
import { announce } from "../object/announce.ts";
import { objectAt } from "../object/find.ts";
import { type Restore, restoreOf } from "../object/restore.ts";
import { isArchived } from "../object/storage-class.ts";
import type { Version } from "../object/version.ts";
import { keepCopy, restoreLater } from "../storage-class/jobs.ts";
import { copyExpiry, type RestoreRequested, restoreDuration } from "../storage-class/restoration.ts";

/** What is still to be restored is only accepted; the days of a copy that is there are changed at once. */
const ACCEPTED = { [ANSWER_STATUS]: 202 } as RestoreObjectOutput;
const DAYS_MAX = 2_147_483_647;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html */
export const RestoreObject = write("RestoreObject", (ctx, input) => {
  const { bucket } = addressed(ctx, input);
  const version = objectAt(ctx, bucket, input.Key, input.VersionId, "POST");
  const request = input.RestoreRequest ?? {};
  if (
    request.Type !== undefined ||
    request.SelectParameters !== undefined ||
    request.OutputLocation !== undefined
  )
    throw notBuilt("restorations of type SELECT");
  const state = restoreOf(version);
  const archiveTier = state?.archiveTier;
  if (!isArchived(version.storageClass) && archiveTier === undefined)
    throw new AwsError(
      "InvalidObjectState",
      403,
      "Restore is not allowed for the object's current storage class",
    );
  const isRestored = state?.expiresAt !== undefined;
  if (state?.readyAt !== undefined) hurry(ctx, bucket, version, state, request);
  else begin(ctx, bucket, version, state, request);
  return isRestored ? {} : ACCEPTED;
});

/** A copy that is there already stays so many days from now on; otherwise one is made. */
function begin(
  ctx: Write,
  bucket: Bucket,
  version: Version,
  state: Restore | undefined,
  request: RestoreRequest,
): void {
  const archiveTier = state?.archiveTier;
  const days = archiveTier === undefined ? daysOf(request) : noDays(request);
  const tier = tierOf(request) ?? "Standard";
  const takes = durationOf(version, tier);
  if (state?.expiresAt !== undefined && days !== undefined) {
    keepCopy(ctx, bucket, version, copyExpiry(ctx.now, days));
    return;
  }
  restoreLater(ctx, bucket, version, after(ctx.now, takes), { days, tier }, archiveTier);
  announce(ctx, bucket, "ObjectRestore:Post", version, { restoredFrom: version.storageClass });
}

const SPEED: Readonly<Record<Tier, number>> = { Bulk: 0, Standard: 1, Expedited: 2 };

/**
 * A restoration under way can only be made faster.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-upgrade-tier.html
 */
function hurry(ctx: Write, bucket: Bucket, version: Version, state: Restore, request: RestoreRequest): void {
  const present = state.request as RestoreRequested;
  const tier = tierOf(request) ?? "Standard";
  if (SPEED[tier] <= SPEED[present.tier])
    throw new AwsError("RestoreAlreadyInProgress", 409, "Object restore is already in progress");
  const readyAt = after(ctx.now, durationOf(version, tier));
  if (state.readyAt !== undefined && readyAt < state.readyAt)
    restoreLater(ctx, bucket, version, readyAt, { ...present, tier }, state.archiveTier);
}

function daysOf({ Days: days }: RestoreRequest): number {
  if (days === undefined) throw malformedXml();
  if (days < 1 || days > DAYS_MAX)
    throw invalidArgument("restoration days should be at least 1", "Days", days);
  return days;
}

function tierOf({ GlacierJobParameters, Tier: tier }: RestoreRequest): Tier | undefined {
  const asked = GlacierJobParameters?.Tier ?? tier;
  if (asked !== undefined && !Object.hasOwn(SPEED, asked)) throw malformedXml();
  return asked;
}

/** Nothing is copied out of Intelligent-Tiering: the object moves back, and stays. */
function noDays({ Days: days }: RestoreRequest): undefined {
  if (days === undefined) return undefined;
  throw invalidArgument(
    "Days is not allowed for objects of the storage class INTELLIGENT_TIERING",
    "Days",
    days,
  );
}

function durationOf(version: Version, tier: Tier) {
  const takes = restoreDuration(restoreOf(version)?.archiveTier ?? version.storageClass, tier);
  if (takes === undefined)
    throw invalidArgument("Retrieval option is not supported by this storage class", "Tier", tier);
  return takes;
}
