/** A bucket's replication rules: which versions go where. Pure. */
import type { ReplicationConfiguration, ReplicationRule, Tag } from "../../../gen/s3.ts";
import type { Bucket } from "../bucket/bucket.ts";

/** The kind of configuration under which a bucket keeps it. */
export const REPLICATION = "replication";

/** Where, and how, a version is to be replicated. */
export interface Target {
  readonly rule: string;
  readonly bucket: string;
  /** The replica belongs to the owner of the destination. */
  readonly ownerOverride: boolean;
  readonly storageClass: string | undefined;
  readonly replicaKey: string | undefined;
  /** What changes about replicas goes over, too: to the objects that they are of. */
  readonly modifications: boolean;
  /** Replication metrics are on: what is under way is counted, and failures are told. */
  readonly metrics: boolean;
  /** Replication Time Control: minutes after which a replica is late. */
  readonly promisedMinutes: number | undefined;
}

/** What rules look at. */
export interface Replicable {
  readonly key: string;
  readonly marker: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly encryption: string;
}

interface Rule {
  readonly prefix: string;
  readonly tags: readonly Tag[];
  readonly priority: number;
  readonly markers: boolean;
  /** Objects under KMS, too. */
  readonly kms: boolean;
  readonly target: Target;
}

export interface Replication {
  readonly role: string;
  /** Enabled ones, the highest priority first. */
  readonly rules: readonly Rule[];
}

const READY = new WeakMap<Bucket, Replication>();

/** Made ready once per revision of the bucket. */
export function replicationOf(bucket: Bucket): Replication | undefined {
  const text = bucket.configuration(REPLICATION);
  if (text === undefined) return undefined;
  const ready = READY.get(bucket) ?? readReplication(text);
  READY.set(bucket, ready);
  return ready;
}

export function readReplication(text: string): Replication {
  const { Role, Rules } = JSON.parse(text) as ReplicationConfiguration;
  const rules = Rules.filter((rule) => rule.Status === "Enabled").map(compile);
  return { role: Role, rules: rules.sort((a, b) => b.priority - a.priority) };
}

function compile(rule: ReplicationRule): Rule {
  const { Filter, Destination } = rule;
  return {
    prefix: rule.Prefix ?? Filter?.Prefix ?? Filter?.And?.Prefix ?? "",
    tags: Filter?.Tag !== undefined ? [Filter.Tag] : (Filter?.And?.Tags ?? []),
    priority: rule.Priority ?? 0,
    markers: Filter === undefined || rule.DeleteMarkerReplication?.Status === "Enabled",
    kms: rule.SourceSelectionCriteria?.SseKmsEncryptedObjects?.Status === "Enabled",
    target: {
      rule: rule.ID ?? "",
      bucket: bucketNameIn(Destination.Bucket),
      ownerOverride: Destination.AccessControlTranslation?.Owner === "Destination",
      storageClass: Destination.StorageClass,
      replicaKey: Destination.EncryptionConfiguration?.ReplicaKmsKeyID,
      modifications: rule.SourceSelectionCriteria?.ReplicaModifications?.Status === "Enabled",
      metrics: Destination.Metrics?.Status === "Enabled",
      promisedMinutes:
        Destination.ReplicationTime?.Status === "Enabled"
          ? Destination.ReplicationTime.Time.Minutes
          : undefined,
    },
  };
}

/** arn:aws:s3:::bucket -> bucket */
export function bucketNameIn(arn: string): string {
  return arn.slice(arn.lastIndexOf(":") + 1);
}

/** Where a new version goes: to each destination by the one rule of the highest priority that is for it. */
export function targetsOf({ rules }: Replication, version: Replicable): Target[] {
  const targets = new Map<string, Target>();
  for (const rule of rules)
    if (!targets.has(rule.target.bucket) && applies(rule, version))
      targets.set(rule.target.bucket, rule.target);
  return [...targets.values()];
}

function applies(rule: Rule, version: Replicable): boolean {
  if (!version.key.startsWith(rule.prefix)) return false;
  if (version.marker === 1) return rule.markers && rule.tags.length === 0;
  if (version.encryption === "SSE-C") return false; // its key is not known to anybody here
  if (version.encryption !== "AES256" && !rule.kms) return false;
  return rule.tags.every(({ Key, Value }) => Object.hasOwn(version.tags, Key) && version.tags[Key] === Value);
}
