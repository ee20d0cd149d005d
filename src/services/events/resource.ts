/** Buses, archives, replays, connections and API destinations: what is kept of them, and how ARNs name them. */
import { formatArn, parseArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type {
  ApiDestinationHttpMethod,
  ArchiveState,
  ConnectionAuthorizationType,
  ConnectionAuthResponseParameters,
  ConnectionState,
  LogConfig,
  ReplayDestination,
  ReplayState,
} from "../../gen/events.ts";

export interface Named {
  readonly name: string;
}
export interface Bus extends Named {
  readonly description?: string | undefined;
  /** JSON text. */
  readonly policy?: string | undefined;
  /** As it was named; undefined: a key of AWS's own. */
  readonly kmsKey?: string | undefined;
  /** The queue for events that cannot be encrypted. */
  readonly deadLetterArn?: string | undefined;
  readonly log?: LogConfig | undefined;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}
export interface Archive extends Named {
  readonly bus: string;
  readonly description?: string | undefined;
  readonly pattern?: string | undefined;
  /** 0: for ever. */
  readonly retentionDays: number;
  readonly state: ArchiveState;
  readonly kmsKey?: string | undefined;
  readonly events: number;
  readonly bytes: number;
  readonly createdAt: Instant;
}
export interface Replay extends Named {
  readonly description?: string | undefined;
  readonly archive: string;
  readonly destination: ReplayDestination;
  readonly from: Instant;
  readonly to: Instant;
  readonly state: ReplayState;
  readonly stateReason?: string | undefined;
  readonly startedAt: Instant;
  readonly endedAt?: Instant | undefined;
  readonly lastReplayedAt?: Instant | undefined;
}
export interface Connection extends Named {
  readonly kmsKey?: string | undefined;
  /** What its ARN ends with. */
  readonly id: string;
  readonly description?: string | undefined;
  readonly type: ConnectionAuthorizationType;
  readonly state: ConnectionState;
  readonly stateReason?: string | undefined;
  readonly secretArn: string;
  /** Without secrets, as DescribeConnection answers it. */
  readonly parameters: ConnectionAuthResponseParameters;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  readonly authorizedAt?: Instant | undefined;
}
export interface ApiDestination extends Named {
  readonly id: string;
  readonly description?: string | undefined;
  readonly connectionArn: string;
  readonly endpoint: string;
  readonly method: ApiDestinationHttpMethod;
  readonly perSecond: number;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}

export const DEFAULT_BUS = "default";

/** "event-bus/orders" -> the ARN in a cell. */
export function arnOf({ partition, account, region }: Scope, resource: string): string {
  return formatArn({ partition, service: "events", region, account, resource });
}

export const busArn = (scope: Scope, bus: string): string => arnOf(scope, `event-bus/${bus}`);

export function ruleArn(scope: Scope, bus: string, rule: string): string {
  return arnOf(scope, bus === DEFAULT_BUS ? `rule/${rule}` : `rule/${bus}/${rule}`);
}

/** The name in a name or an ARN of a bus. */
export function busNameIn(nameOrArn: string | undefined): string {
  if (nameOrArn === undefined) return DEFAULT_BUS;
  const resource = parseArn(nameOrArn)?.resource ?? nameOrArn;
  return resource.startsWith("event-bus/") ? resource.slice("event-bus/".length) : resource;
}

/** The second part of "connection/name/id". */
export function nameInArn(arn: string): string {
  return parseArn(arn)?.resource.split("/")[1] ?? arn;
}
