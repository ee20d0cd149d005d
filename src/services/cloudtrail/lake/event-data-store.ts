/** An event data store: which events it takes, and how long it has them. */
import type { Scope } from "../../../aws/scope.ts";
import { DAY, type Instant } from "../../../base/instant.ts";
import type {
  AdvancedEventSelector,
  BillingMode,
  EventDataStore as EventDataStoreShape,
  GetEventDataStoreResponse,
} from "../../../gen/cloudtrail.ts";
import { invalidParameter } from "../errors.ts";
import { RETENTION_DAYS, RETENTION_DAYS_MIN } from "../limits.ts";
import { type SelectedEvent, selectsAny } from "../trail/selectors.ts";

export interface EventDataStore {
  readonly arn: string;
  /** The last part of the ARN, and the table's name in SQL. */
  readonly id: string;
  readonly name: string;
  readonly homeRegion: string;
  readonly selectors: readonly AdvancedEventSelector[];
  readonly multiRegion: boolean;
  /** The id of the organization whose every account it is for. */
  readonly organization?: string | undefined;
  readonly retentionDays: number;
  readonly billing: BillingMode;
  readonly protected: boolean;
  readonly kmsKeyId?: string | undefined;
  /** What KMS made under that key when the store was made: only who may still open it may ask the store. */
  readonly dataKey?: string | undefined;
  readonly state: "ENABLED" | "STOPPED_INGESTION" | "PENDING_DELETION";
  /** What it was before it was deleted. */
  readonly before?: "ENABLED" | "STOPPED_INGESTION" | undefined;
  readonly created: Instant;
  readonly updated: Instant;
}

export const DEFAULT_STORE_SELECTORS: readonly AdvancedEventSelector[] = [
  {
    Name: "Default management events",
    FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }],
  },
];

/** "Management", "Data", "Insight" or "ActivityAuditLog": a store has events of one kind, or of the first two. */
export function categoryOf({ selectors }: Pick<EventDataStore, "selectors">): string {
  const [first] = selectors;
  return first?.FieldSelectors.find(({ Field }) => Field === "eventCategory")?.Equals?.[0] ?? "Management";
}

export function storeArn({ partition, account }: Scope, region: string, id: string): string {
  return `arn:${partition}:cloudtrail:${region}:${account}:eventdatastore/${id}`;
}

/** Whether it takes what AWS services tell of themselves: only such stores can be stopped and started. */
export function takesCalls(store: Pick<EventDataStore, "selectors">): boolean {
  const category = categoryOf(store);
  return category === "Management" || category === "Data";
}

export function takes(store: EventDataStore, region: string, own: boolean, event: SelectedEvent): boolean {
  return covers(store, region, own) && selectsAny(store.selectors, event);
}

export function covers(store: EventDataStore, region: string, own: boolean): boolean {
  return (
    store.state === "ENABLED" &&
    takesCalls(store) &&
    (store.multiRegion || store.homeRegion === region) &&
    (own || store.organization !== undefined)
  );
}

/** What began before this is kept no longer. */
export function keptSince({ retentionDays }: EventDataStore, now: Instant): number {
  return now - retentionDays * DAY;
}

/** Throws InvalidParameterException. */
export function retentionFor(billing: BillingMode, asked: number | undefined): number {
  const { max, default: usual } = RETENTION_DAYS[billing];
  const days = asked ?? usual;
  if (days < RETENTION_DAYS_MIN || days > max)
    throw invalidParameter(
      `The retention period must be between ${RETENTION_DAYS_MIN} and ${max} days for the billing mode ${billing}.`,
    );
  return days;
}

export function storeShown(store: EventDataStore): GetEventDataStoreResponse {
  return {
    ...storeListed(store),
    ...(store.kmsKeyId !== undefined && { KmsKeyId: store.kmsKeyId }),
    BillingMode: store.billing,
    FederationStatus: "DISABLED",
  };
}

export function storeListed(store: EventDataStore): EventDataStoreShape {
  return {
    EventDataStoreArn: store.arn,
    Name: store.name,
    Status: store.state,
    AdvancedEventSelectors: store.selectors,
    MultiRegionEnabled: store.multiRegion,
    OrganizationEnabled: store.organization !== undefined,
    RetentionPeriod: store.retentionDays,
    TerminationProtectionEnabled: store.protected,
    CreatedTimestamp: store.created,
    UpdatedTimestamp: store.updated,
  };
}
