/**
 * The form in which events lie in the history. Events that were kept together form a block; what several of them have
 * in common (who, what, from where) is told once, in a head, and an event is one short line. So keeping a call costs a
 * line of text, and reading an event does not parse its neighbours.
 */
import { globalRegionOf } from "../../../aws/regions.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import type { KeptCall } from "../../../kernel/ports/record-keeper.ts";
import { type UserIdentity, userIdentityOf, userNameOf } from "./user-identity.ts";

/** What events have in common. */
export interface Head {
  readonly service: string;
  readonly eventSource: string;
  readonly eventName: string;
  readonly apiVersion: string;
  readonly userIdentity: UserIdentity;
  readonly userName?: string | undefined;
  readonly accessKeyId?: string | undefined;
  readonly sourceIp: string;
  readonly userAgent: string;
  readonly readOnly: boolean;
  /** What was asked for over TLS. */
  readonly tlsHost?: string | undefined;
  /** Another account has a record of it, too. */
  readonly shared: boolean;
}

/** An event's line, taken apart. */
export interface Line {
  readonly head: number;
  readonly at: number;
  readonly requestId: string;
  readonly resource: string;
  /** JSON, or "". */
  readonly parameters: string;
  readonly response: string;
  readonly error: string;
}

export interface Block {
  readonly account: string;
  readonly region: string;
  readonly data: boolean;
  readonly first: number;
  readonly last: number;
  readonly heads: readonly Head[];
  readonly lines: readonly string[];
}

/** The Region whose event it is: global services' are the first Region's. */
export function regionOf({ record, global }: KeptCall, partition: string): string {
  return global ? globalRegionOf(partition) : record.region;
}

/** Makes a block of calls that concern one account and Region. */
export class BlockBuilder {
  readonly account: string;
  readonly region: string;
  readonly data: boolean;
  readonly heads: Head[] = [];
  readonly lines: string[] = [];
  /** Of each head the places of its lines. */
  readonly placesOf: number[][] = [];
  /** The lines that are about a resource. */
  readonly resources: (readonly [place: number, arn: string])[] = [];
  readonly #known = new Map<string, number>();
  #last: KeptCall | undefined;
  #lastHead = 0;
  #first = Number.POSITIVE_INFINITY;
  #newest = 0;

  constructor(account: string, region: string, data: boolean) {
    this.account = account;
    this.region = region;
    this.data = data;
  }

  get first(): number {
    return this.#first;
  }
  get last(): number {
    return this.#newest;
  }

  add(call: KeptCall): void {
    const { record, requestParameters, responseElements } = call;
    const head = this.#headFor(call);
    const resource = record.decision?.resource ?? "";
    const told = (value: unknown) => (value === undefined ? "" : JSON.stringify(value));
    this.lines.push(
      `${head}\t${record.at}\t${record.requestId}\t${resource}\t${told(requestParameters)}\t${told(responseElements)}\t${told(record.error)}`,
    );
    const place = this.lines.length - 1;
    this.placesOf[head]?.push(place);
    if (resource !== "" && resource !== "*") this.resources.push([place, resource]);
    if (record.at < this.#first) this.#first = record.at;
    if (record.at > this.#newest) this.#newest = record.at;
  }

  #headFor(call: KeptCall): number {
    if (this.#last !== undefined && alike(this.#last, call)) return this.#lastHead;
    const { record: r } = call;
    const key = `${r.service}\n${r.operation}\n${nameOf(r.caller)}\n${r.accessKeyId}\n${r.sourceIp}\n${r.userAgent}\n${r.via}\n${r.account}\n${r.tlsHost}\n${call.accounts.length}`;
    let head = this.#known.get(key);
    if (head === undefined) {
      head = this.heads.push(headOf(call, this.account)) - 1;
      this.placesOf.push([]);
      this.#known.set(key, head);
    }
    this.#last = call;
    this.#lastHead = head;
    return head;
  }
}

function alike(
  { record: a, accounts: sharing }: KeptCall,
  { record: b, accounts: sharers }: KeptCall,
): boolean {
  return (
    sameCaller(a.caller, b.caller) &&
    a.operation === b.operation &&
    a.service === b.service &&
    a.accessKeyId === b.accessKeyId &&
    a.userAgent === b.userAgent &&
    a.sourceIp === b.sourceIp &&
    a.via === b.via &&
    a.tlsHost === b.tlsHost &&
    a.account === b.account &&
    sharing.length === sharers.length
  );
}

/** Whether two callers would be told alike: mostly they are made anew for each request. */
function sameCaller(a: Principal, b: Principal): boolean {
  if (a === b) return true;
  if (!("arn" in a && "arn" in b) || a.kind !== b.kind) return false;
  return a.arn === b.arn && a.userId === b.userId && a.session?.issuedAt === b.session?.issuedAt;
}

function nameOf(caller: Principal): string {
  if (caller.kind === "anonymous") return "";
  if (caller.kind === "service") return caller.service;
  return `${caller.arn} ${caller.userId} ${caller.session?.issuedAt ?? ""}`;
}

/** Functions' operations carry the date of their API in their names. */
const EVENT_NAMES: Readonly<Record<string, string>> = {
  CreateFunction: "CreateFunction20150331",
  DeleteFunction: "DeleteFunction20150331",
  GetFunction: "GetFunction20150331v2",
  GetFunctionConfiguration: "GetFunctionConfiguration20150331v2",
  ListFunctions: "ListFunctions20150331",
  UpdateFunctionCode: "UpdateFunctionCode20150331v2",
  UpdateFunctionConfiguration: "UpdateFunctionConfiguration20150331v2",
  AddPermission: "AddPermission20150331v2",
  RemovePermission: "RemovePermission20150331v2",
  GetPolicy: "GetPolicy20150331v2",
  PublishVersion: "PublishVersion20150331",
  CreateAlias: "CreateAlias20150331",
  UpdateAlias: "UpdateAlias20150331",
  DeleteAlias: "DeleteAlias20150331",
  CreateEventSourceMapping: "CreateEventSourceMapping20150331",
  UpdateEventSourceMapping: "UpdateEventSourceMapping20150331",
  DeleteEventSourceMapping: "DeleteEventSourceMapping20150331",
  ListEventSourceMappings: "ListEventSourceMappings20150331",
  TagResource: "TagResource20170331v2",
  UntagResource: "UntagResource20170331v2",
  ListTags: "ListTags20170331",
};

function headOf(call: KeptCall, recipient: string): Head {
  const { record, accounts, eventSource, apiVersion } = call;
  const { caller, via } = record;
  const service = caller.kind === "service" ? caller.service : via;
  const own = "account" in caller ? caller.account : record.account;
  const eventName =
    record.service === "lambda" ? (EVENT_NAMES[record.operation] ?? record.operation) : record.operation;
  return {
    service: record.service,
    eventSource,
    eventName,
    apiVersion,
    userIdentity: userIdentityOf(call, recipient),
    userName: own === recipient ? userNameOf(caller) : undefined,
    accessKeyId: own === recipient ? record.accessKeyId : undefined,
    sourceIp: service ?? record.sourceIp,
    userAgent: service ?? record.userAgent,
    readOnly: record.readOnly,
    tlsHost: service === undefined ? record.tlsHost : undefined,
    shared: accounts.length > 1,
  };
}

export function parseLine(text: string): Line {
  const [head, at, requestId = "", resource = "", parameters = "", response = "", error = ""] =
    text.split("\t");
  return { head: Number(head), at: Number(at), requestId, resource, parameters, response, error };
}
