/** What the kernel asks of whoever keeps audit records for good (the composition tells who that is). */
import type { Scope } from "../../aws/scope.ts";
import type { AuditRecord } from "../audit/audit.ts";
import type { AwsEvent } from "../facts/aws-event.ts";

/** A call as it is kept. */
export interface KeptCall {
  readonly record: AuditRecord;
  /** Whom it concerns: whose state was addressed, who called, whose resource it was about. */
  readonly accounts: readonly string[];
  /** "sts.amazonaws.com" */
  readonly eventSource: string;
  readonly apiVersion: string;
  /** The service exists once a partition. */
  readonly global: boolean;
  /** JSON without the secrets, members in lower camel case; undefined where there is nothing. */
  readonly requestParameters: string | undefined;
  /** The same; of calls that look only always undefined. */
  readonly responseElements: string | undefined;
  /**
   * Where the account whose call it was has put it: left here by whoever keeps it, for those who keep it after that
   * account has (see alsoIn), so that theirs is the same event.
   */
  place: { readonly block: number; readonly index: number } | undefined;
}

/** Synchronous and cheap: both are asked on the path of requests. */
export interface RecordKeeper {
  /** The service in whose cells (one an account, of no Region) calls are kept: see `keeps` of its definition. */
  readonly service: string;
  /** Whether anybody wants data events of this service in this account. */
  wantsData(partition: string, account: string, service: string): boolean;
  /** The account that keeps the calls of another one, too: whoever manages an organization that has a trail. */
  alsoIn(partition: string, account: string): string | undefined;
  /** Whether anybody in an account and Region would hear of this event. */
  announces(scope: Scope, event: AwsEvent): boolean;
}

/** Nobody keeps anything. */
export const NO_KEEPER: RecordKeeper = {
  service: "",
  wantsData: () => false,
  alsoIn: () => undefined,
  announces: () => false,
};
