/** A channel: how events from outside of AWS come into event data stores. */
import type { Scope } from "../../../aws/scope.ts";
import type { EventDataStore } from "./event-data-store.ts";

export interface Channel {
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  readonly source: string;
  /** ARNs of event data stores. */
  readonly stores: readonly string[];
}

export function channelArn({ partition, account }: Scope, region: string, id: string): string {
  return `arn:${partition}:cloudtrail:${region}:${account}:channel/${id}`;
}

export const isFedBy = ({ arn }: EventDataStore, { stores }: Channel): boolean => stores.includes(arn);
