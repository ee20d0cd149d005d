/** A log group, and the ways it is named. */
import { parseArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import { after, DAY, type Instant } from "../../base/instant.ts";
import type { LogGroupClass, Processor } from "../../gen/logs.ts";

/** A document that somebody put, and when. */
export interface PutDocument {
  readonly document: string;
  readonly at: Instant;
}

export interface LogGroupRecord {
  readonly name: string;
  readonly createdAt: Instant;
  readonly class: LogGroupClass;
  readonly retentionDays?: number | undefined;
  /** ARN of the KMS key, and the data key it made for what comes in. */
  readonly kmsKey?: string | undefined;
  readonly dataKey?: number | undefined;
  readonly deletionProtected?: boolean | undefined;
  readonly bearerTokens?: boolean | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly dataProtection?: PutDocument | undefined;
  readonly indexPolicy?: PutDocument | undefined;
  readonly transformer?:
    | { readonly config: readonly Processor[]; readonly createdAt: Instant; readonly modifiedAt: Instant }
    | undefined;
}

export interface LogGroup extends LogGroupRecord {
  readonly id: number;
}

const KIND = "log-group:";

/** Without the ":*" that policies for what is in the group end with. */
export function groupArn(scope: Scope, name: string): string {
  return `arn:${scope.partition}:logs:${scope.region}:${scope.account}:${KIND}${name}`;
}

export function streamArn(scope: Scope, group: string, stream: string): string {
  return `${groupArn(scope, group)}:log-stream:${stream}`;
}

/** A group as an identifier names it: by its name, or by an ARN with or without ":*". */
export interface NamedGroup {
  readonly name: string;
  /** Undefined where only the name was given. */
  readonly account: string | undefined;
  readonly region: string | undefined;
}

/** Undefined for an ARN that is no log group's. */
export function parseIdentifier(identifier: string): NamedGroup | undefined {
  if (!identifier.startsWith("arn:")) return { name: identifier, account: undefined, region: undefined };
  const arn = parseArn(identifier);
  if (arn === undefined || arn.service !== "logs" || !arn.resource.startsWith(KIND)) return undefined;
  const name = arn.resource.slice(KIND.length).replace(/:\*$/, "");
  return name.includes(":") ? undefined : { name, account: arn.account, region: arn.region };
}

/** Events up to this instant are over. */
export function expiredUntil(group: LogGroup, now: Instant): number {
  return group.retentionDays === undefined ? 0 : after(now, -group.retentionDays * DAY);
}
