/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TagResource.html */
import { invalidParameter, tooManyTags } from "./errors.ts";
import type { Read } from "./kit.ts";
import { TAGS_PER_RESOURCE_MAX } from "./limits.ts";

export type Tags = Readonly<Record<string, string>>;

/** Refuses tags that a resource cannot have; `present` are those it has. */
export function checkTags(added: Tags, present: Tags, resource: string): void {
  for (const key of Object.keys(added))
    if (key.toLowerCase().startsWith("aws:"))
      throw invalidParameter("Tag keys starting with 'aws:' are reserved for system use.");
  if (Object.keys({ ...present, ...added }).length > TAGS_PER_RESOURCE_MAX) throw tooManyTags(resource);
}

/** Where that lies which has tags and is no log group, by what its ARN calls it. */
const SHELVES = new Map([
  ["destination", "destination"],
  ["delivery-source", "deliverySource"],
  ["delivery-destination", "deliveryDestination"],
  ["delivery", "vendedDelivery"],
  ["lookup-table", "lookupTable"],
  ["anomaly-detector", "anomalyDetector"],
  ["scheduled-query", "scheduledQuery"],
] as const);

type Shelf = typeof SHELVES extends ReadonlyMap<string, infer S> ? S : never;

/** The shelf and the name there of what an ARN names; undefined for what has no tags, or lies elsewhere. */
export function shelvedAt(
  { scope: { partition, region, account } }: Read,
  arn: string,
): { readonly shelf: Shelf; readonly name: string } | undefined {
  const here = `arn:${partition}:logs:${region}:${account}:`;
  if (!arn.startsWith(here)) return undefined;
  const [kind = "", ...name] = arn.slice(here.length).split(":");
  const shelf = SHELVES.get(kind as Parameters<typeof SHELVES.get>[0]);
  return shelf && { shelf, name: name.join(":") };
}

/** Tags of what an ARN names and is no log group; undefined where there is no such thing. */
export function tagsOfShelved(ctx: Read, arn: string): Tags | undefined {
  const shelved = shelvedAt(ctx, arn);
  return shelved && ctx.store[shelved.shelf].get(shelved.name)?.tags;
}

export function without(tags: Tags, keys: readonly string[]): Tags {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !keys.includes(key)));
}
