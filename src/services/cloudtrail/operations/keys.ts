import { DAY, instant } from "../../../base/instant.ts";
import { invalidTimeRange } from "../errors.ts";
import { read } from "../kit.ts";
import { validUntil } from "../trail/signing-key.ts";

/** The keys that signed digests of a time. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListPublicKeys.html */
export const ListPublicKeys = read("ListPublicKeys", (ctx, { StartTime, EndTime }) => {
  const end = EndTime ?? ctx.now;
  const start = StartTime ?? instant(end - DAY);
  if (start > end) throw invalidTimeRange("The start time is after the end time.");
  const PublicKeyList = ctx.store
    .signingKeys()
    .filter((key) => key.since <= end && validUntil(key) >= start)
    .map((key) => ({
      Value: key.public,
      ValidityStartTime: instant(key.since),
      ValidityEndTime: validUntil(key),
      Fingerprint: key.fingerprint,
    }));
  return { PublicKeyList };
});
