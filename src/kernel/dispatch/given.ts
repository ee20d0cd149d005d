/**
 * What the kernel gives to a handler: contexts to look with, to change with, to wait with; and the values that travel
 * in them.
 */
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type { RawRequest } from "../edge/raw.ts";
import type { Principal } from "../iam/principal.ts";
import type { Ids } from "../ids/ids.ts";
import type { Sealer } from "../ids/sealer.ts";
import type { MeterContext } from "../meter/meter.ts";
import type { Engines } from "../ports/engines.ts";
import type { HttpClient } from "../ports/http.ts";
import type { IdentityDirectory, OrganizationDirectory } from "../ports/identity.ts";
import type { NameClaims, NameDirectory } from "../ports/names.ts";
import type { BlobKeeper, BlobReader, BlobStager } from "../store/blobs.ts";
import type { Demand } from "./contract.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One operation as the generated types describe it. */
export interface OperationShape {
  readonly input: object;
  readonly output: object;
}
/** A service's operations: the generated `Operations` interface of src/gen/<id>.ts. */
export type OperationMap<O> = { readonly [K in keyof O]: OperationShape };
export type NameOf<O> = keyof O & string;

/** A typed name of another service, exported by src/gen/<id>.ts, so that a call across the border is checked. */
export interface ServiceRef<O> {
  readonly id: string;
  readonly __operations?: O;
}

/** How a request proved its sender. */
export interface RequestSignature {
  /** Where it travelled: a header, a presigned URL, a browser's upload form. */
  readonly place: "header" | "query" | "form";
  /** Undefined where the signer does not tell: URLs and forms under Signature Version 2. */
  readonly signedAt: Instant | undefined;
  /** Absent: Version 4. */
  readonly version?: 2;
  /** What x-amz-content-sha256 said: a hash, or how the body is signed. */
  readonly payload?: string | undefined;
}

/** What is known of the request beyond its input. */
export interface RequestFacts {
  readonly id: string;
  readonly service: string;
  readonly operation: string;
  /** The base under which the caller reached Cloudlet, "http://127.0.0.1:4566": what URLs in answers begin with. */
  readonly endpoint: string;
  readonly sourceIp: string;
  readonly secure: boolean;
  /** "TLSv1.3", where the caller's connection is encrypted. */
  readonly tlsVersion?: string | undefined;
  readonly userAgent: string;
  /** The Region the caller addressed, also where the service is global. */
  readonly region: string;
  readonly accessKeyId: string | undefined;
  /** X-Amzn-Trace-Id, as functions' SDKs send it on: which chain of invocations this belongs to. */
  readonly traceHeader?: string | undefined;
  /** How the request was signed; undefined for anonymous callers and for what services do. */
  readonly signature?: RequestSignature | undefined;
  /** Set when another service made this call: its principal's name, "s3.amazonaws.com". */
  readonly via: string | undefined;
  /**
   * The services that handed the caller's permissions on to one another (forward access sessions), first to last.
   * Absent where a service acts as itself or in a role of its own, whoever's request that comes from.
   */
  readonly calledVia?: readonly string[] | undefined;
  /** The Referer header, as browsers and whoever likes to send it. */
  readonly referer?: string | undefined;
  /** Set when the service called itself, from another cell of its own: the operation that it is answering. */
  readonly within?: string | undefined;
  /** Set by fault injection: virtual milliseconds by which eventually consistent reads lag behind writes. */
  readonly lag?: number | undefined;
}

/** Where an operation's state lives, when that is not the caller's account and Region. */
export interface Home {
  readonly account?: string | undefined;
  readonly region?: string | undefined;
}

/** What a `home` rule may look at beyond the input. */
export interface HomePlace {
  readonly partition: string;
  /** The Region that the caller addressed. */
  readonly region: string;
  readonly names: NameDirectory;
  readonly organization: OrganizationDirectory;
}

/** A query request, as far as its form does not tell. */
export interface ReceivedForm<Name extends string = string> {
  readonly operation: Name;
  /** Where it arrived: "http://127.0.0.1:4566/000000000000/jobs", without the query. */
  readonly url: string;
}

/** Given to whoever only looks. There is no write method to be found on it, nor on its store. */
export interface ReadContext<R> {
  /** Fixed for the whole handler. */
  readonly now: Instant;
  /** The cell: whose state this is. Not always the caller's account. */
  readonly scope: Scope;
  readonly caller: Principal;
  readonly request: RequestFacts;
  readonly store: R;
  /** Opaque, tamper-proof text for paging tokens, receipt handles and session tokens. */
  readonly sealer: Sealer;
  readonly identity: IdentityDirectory;
  /** Whether an account belongs to an organization, and what that makes of it. */
  readonly organization: OrganizationDirectory;
  readonly blobs: BlobReader;
  readonly names: NameDirectory;
  /** Where metric points of the service's own AWS/* namespace are left: added up in memory, published each minute. */
  readonly meter: MeterContext;
  /**
   * Whether the caller may do this, too: for what an operation does to many resources of which each is decided by
   * itself, and for what it tells only to those who may know. What the operation itself demands is its row's to say.
   * `as`: whether somebody else may, for whom a service acts where no operation has the name of what it does.
   */
  permits(demand: Demand, as?: Principal): boolean;
}

/** Something that happened in a cell. Written with the change, delivered after it, in order, each effect once. */
export interface Fact {
  /** "<service>.<WhatHappened>", such as "s3.ObjectCreated". */
  readonly kind: string;
  /** ARN (or other name) of what it happened to; waiting handlers that wait for this name are tried again. */
  readonly resource: string;
  readonly detail?: Json;
}
export interface DeliveredFact extends Fact {
  readonly at: Instant;
  /** The cell it happened in. */
  readonly source: Scope & { readonly service: string };
  /** The principal whose call caused it. */
  readonly actor: string | undefined;
  /** The trace header of the request that caused it: what is done about it belongs to the same chain. */
  readonly trace?: string | undefined;
}

/** Work due at an instant. (kind, key) is unique in a cell: scheduling it again moves it. */
export interface Job {
  readonly kind: string;
  readonly key: string;
  readonly payload?: Json;
  /**
   * Resources in whatever cells: news of one of them, or a new opening of the world, makes the job due at once. For
   * work on what others have, which they do not tell: a queue's messages, a stream's records.
   */
  readonly wakeOn?: readonly string[];
}
export interface DueJob extends Job {
  /** When it was due; `ctx.now` may be later after an outage. */
  readonly dueAt: Instant;
}

/** Given to whoever changes state: everything it does here happens together or not at all. */
export interface WriteContext<R, W extends R> extends ReadContext<R> {
  readonly store: W;
  readonly blobs: BlobKeeper;
  readonly ids: Ids;
  publish(fact: Fact): void;
  schedule(at: Instant, job: Job): void;
  unschedule(kind: string, key: string): void;
  /**
   * Gives up a name that this cell holds in its partition, once this change is durable; `claim` tells by which claim,
   * where a new one may come before that.
   */
  releaseName(kind: string, name: string, claim?: number): void;
}

export interface CallOptions {
  /**
   * As whom. Default: this service acting for its caller (forward access session): the caller's permissions count and
   * aws:CalledVia names this service.
   */
  readonly as?: Principal;
  readonly region?: string;
  /** The principal whose name it acts under for its caller, where that is not its own: "s3-object-lambda.amazonaws.com". */
  readonly through?: string;
  /** The trace header of what this call comes from, where that is not the request at hand. */
  readonly trace?: string | undefined;
  /** The input is JSON as somebody wrote it: bytes and times in it are text yet. */
  readonly asWritten?: true;
}

/** Given to the asynchronous part of a staged handler: it may wait and call, but not write to its own cell. */
export interface PrepareContext<R> extends ReadContext<R> {
  readonly blobs: BlobStager;
  readonly names: NameClaims;
  readonly ids: Ids;
  /** Other programs that do the real work. */
  readonly engines: Engines;
  /** Calls an operation of another service: same validation, authorization, audit and metering as from outside. */
  call<O extends OperationMap<O>, K extends NameOf<O>>(
    service: ServiceRef<O>,
    operation: K,
    input: O[K]["input"],
    options?: CallOptions,
  ): Promise<O[K]["output"]>;
  /** Endpoints outside of Cloudlet. */
  readonly http: HttpClient;
  /** Aborted when the caller goes away or the world closes. */
  readonly signal: AbortSignal;
  /** The request as it came, where it came from the wire: for those who are told of it word by word. */
  readonly received: Pick<RawRequest, "method" | "path" | "query" | "headers"> | undefined;
  /**
   * Resolves at the next fact about one of these resources, in the same cell, or when the signal aborts: for answers
   * that go on as things happen. Ask before you look, or what happens in between is missed.
   */
  news(resources: readonly string[]): Promise<void>;
  /** Lets the clock move on while this is waited for, as it does for waiting handlers. For a handler that is under way. */
  parked<T>(wait: Promise<T>): Promise<T>;
}

/** Given to a preparation that may come to nothing: it makes no blobs, because nobody would adopt them. */
export type TentativeContext<R> = Omit<PrepareContext<R>, "blobs"> & Pick<ReadContext<R>, "blobs">;
