/** A copy of a trail's log files into an event data store. */
import type { Instant } from "../../../base/instant.ts";
import type { GetImportResponse, ImportFailureStatus, ImportStatus } from "../../../gen/cloudtrail.ts";

export interface Import {
  readonly id: string;
  readonly region: string;
  /** The store's ARN. */
  readonly destination: string;
  /** "s3://bucket/prefix/AWSLogs/" */
  readonly location: string;
  readonly bucketRegion: string;
  readonly role: string;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly status: ImportStatus;
  readonly created: Instant;
  readonly updated: Instant;
  /** Behind which key the next round goes on. */
  readonly behind?: string | undefined;
  readonly files: number;
  readonly events: number;
  readonly failures: number;
}

export interface ImportFailure {
  readonly location: string;
  readonly status: ImportFailureStatus;
  readonly type: string;
  readonly message: string;
  readonly at: Instant;
}

export const isUnderWay = ({ status }: Import): boolean =>
  status === "INITIALIZING" || status === "IN_PROGRESS";

export function importShown(each: Import): GetImportResponse {
  return {
    ImportId: each.id,
    Destinations: [each.destination],
    ImportSource: {
      S3: {
        S3LocationUri: each.location,
        S3BucketRegion: each.bucketRegion,
        S3BucketAccessRoleArn: each.role,
      },
    },
    ...(each.from !== undefined && { StartEventTime: each.from }),
    ...(each.to !== undefined && { EndEventTime: each.to }),
    ImportStatus: each.status,
    CreatedTimestamp: each.created,
    UpdatedTimestamp: each.updated,
    ImportStatistics: {
      PrefixesFound: 1,
      PrefixesCompleted: each.status === "COMPLETED" ? 1 : 0,
      FilesCompleted: each.files,
      EventsCompleted: each.events,
      FailedEntries: each.failures,
    },
  };
}
