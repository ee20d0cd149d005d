/**
 * The form in which events lie in the history. Events that were kept together form a block; what several of them have
 * in common (who, what, from where) is told once, in a head, and an event is one short line. So keeping a call costs a
 * line of text, and reading an event does not parse its neighbours.
 */
import { globalRegionOf } from "../../../aws/regions.ts";
import type { TlsFacts } from "../../../kernel/edge/raw.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import type { KeptCall } from "../../../kernel/ports/record-keeper.ts";
import type { EventPlace } from "./event-id.ts";
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
  readonly host?: string | undefined;
  readonly tls?: Partial<TlsFacts> | undefined;
  /** No call, but something that a service told by itself. */
  readonly serviceEvent?: true;
  /** The member that holds what a service told, where that is not serviceEventDetails. */
  readonly toldAs?: "additionalEventData";
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
  /** In copies: where the account whose event it is has it. */
  readonly origin?: EventPlace | undefined;
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

/** What a service told by itself; `details` and `error` are JSON. */
interface Told {
  readonly at: number;
  readonly id: string;
  readonly details: string;
  readonly error?: string;
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
  /** Of each resource the places of the lines that are about it. */
  readonly resources = new Map<string, number[]>();
  /** The cell is the account's whose events these are. */
  readonly own: boolean;
  /** Others have copies, which are told as these events are. */
  readonly copied: boolean;
  readonly #known = new Map<string, number>();
  readonly #calls: KeptCall[] = [];
  #last: KeptCall | undefined;
  #lastHead = 0;
  #first = Number.POSITIVE_INFINITY;
  #newest = 0;

  constructor(account: string, region: string, data: boolean, cell: { own: boolean; copied: boolean }) {
    this.own = cell.own;
    this.copied = cell.own && cell.copied;
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
    const { record, requestParameters = "", responseElements = "" } = call;
    const head = this.#headFor(call);
    const resource = record.decision?.resource ?? "";
    const error = record.error === undefined ? "" : JSON.stringify(record.error);
    this.lines.push(
      `${head}\t${record.at}\t${record.requestId}\t${resource}\t${requestParameters}\t${responseElements}\t${error}${this.#copied(call)}`,
    );
    if (this.copied) this.#calls.push(call);
    const place = this.lines.length - 1;
    this.placesOf[head]?.push(place);
    if (resource !== "" && resource !== "*") this.#about(resource, place);
    if (record.at < this.#first) this.#first = record.at;
    if (record.at > this.#newest) this.#newest = record.at;
  }

  /** Something that a service tells by itself. */
  tell(head: Head, { at, id, details, error = "" }: Told): void {
    this.placesOf.push([this.lines.length]);
    this.lines.push(`${this.heads.push(head) - 1}\t${at}\t${id}\t\t${details}\t\t${error}`);
    this.#first = Math.min(this.#first, at);
    this.#newest = Math.max(this.#newest, at);
  }

  /** It lies in this block now: whoever copies it learns where. */
  settle(block: number): void {
    this.#calls.forEach((call, index) => {
      if (call.record.account === this.account) call.place = { block, index };
    });
  }

  #copied({ place }: KeptCall): string {
    return place === undefined || this.own ? "" : `\t${place.block}.${place.index}`;
  }

  #about(resource: string, place: number): void {
    const places = this.resources.get(resource);
    if (places === undefined) this.resources.set(resource, [place]);
    else places.push(place);
  }

  #headFor(call: KeptCall): number {
    if (this.#last !== undefined && alike(this.#last, call)) return this.#lastHead;
    const { record: r } = call;
    const key = `${r.service}\n${r.operation}\n${nameOf(r.caller)}\n${r.accessKeyId}\n${r.sourceIp}\n${r.userAgent}\n${r.via}\n${r.account}\n${r.host}\n${r.tls?.cipher}\n${call.accounts.length}`;
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
    a.host === b.host &&
    a.tls?.cipher === b.tls?.cipher &&
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
    host: service === undefined ? record.host : undefined,
    tls: service === undefined ? record.tls : undefined,
    shared: accounts.length > 1,
  };
}

export function parseLine(text: string): Line {
  const [head, at, requestId = "", resource = "", parameters = "", response = "", error = "", origin] =
    text.split("\t");
  const line = { head: Number(head), at: Number(at), requestId, resource, parameters, response, error };
  if (origin === undefined) return line;
  const [block, index] = origin.split(".");
  return { ...line, origin: { block: Number(block), index: Number(index) } };
}
