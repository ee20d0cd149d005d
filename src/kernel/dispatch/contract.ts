/**
 * The contract between the kernel and a service: the handler forms, what an operation demands, the row it takes in its
 * service's table of contents. There are three forms of handler and no fourth. What handlers are given is in given.ts.
 */
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type { Granted } from "../../lang/iam/evaluate.ts";
import type { RawRequest, RawResponse } from "../edge/raw.ts";
import type { Principal } from "../iam/principal.ts";
import type { Gauge, MeterContext, MeteredCall } from "../meter/meter.ts";
import type { Reply, SentMessage } from "../ports/outbox.ts";
import type { KeptCall, RecordKeeper } from "../ports/record-keeper.ts";
import type { StoreDefinition } from "../store/database.ts";
import type { Violation } from "../validate/validate.ts";
import type { EncodedJson } from "../wire/json/encoded.ts";
import type { AwsError } from "./errors.ts";
import type {
  DeliveredFact,
  DueJob,
  Home,
  HomePlace,
  NameOf,
  OperationMap,
  PrepareContext,
  ReadContext,
  ReceivedForm,
  RequestFacts,
  TentativeContext,
  WriteContext,
} from "./given.ts";
import type { CrossOrigin, Surface } from "./surface.ts";

export type { MeteredCall } from "../meter/meter.ts";
export type * from "./given.ts";
export type { CrossOrigin, Surface, SurfaceCaller, SurfaceContext, SurfaceRequest } from "./surface.ts";

/** Runs to completion and looks only. */
export interface ReadHandler<I, Out, R> {
  readonly form: "read";
  readonly run: (ctx: ReadContext<R>, input: I) => Out;
}
/** Runs to completion in one transaction. */
export interface WriteHandler<I, Out, R, W extends R> {
  readonly form: "write";
  readonly run: (ctx: WriteContext<R, W>, input: I) => Out;
}
/**
 * `prepare` does what takes time and holds no transaction; `commit` then changes state in one go. Where there is
 * nothing to wait for, `prepare` answers at once, and the whole runs as a plain handler would.
 */
export interface StagedHandler<I, Out, R, W extends R, P> {
  readonly form: "staged";
  readonly prepare: (ctx: PrepareContext<R>, input: I) => Promise<P> | P;
  readonly commit: (ctx: WriteContext<R, W>, input: I, prepared: P) => Out;
}
/**
 * `attempt` commits or says "not yet"; it is tried again when a fact names one of `wakeOn`, or at a given instant. What
 * takes time goes before each attempt, into `prepare`, as in the staged form: it may answer at once.
 */
export interface WaitingHandler<I, Out, R, W extends R, P> {
  readonly form: "waiting";
  readonly prepare?: (ctx: TentativeContext<R>, input: I) => Promise<P> | P;
  /** When to give up and answer `otherwise`. An instant not after now means: do not wait. */
  readonly deadline: (ctx: ReadContext<R>, input: I) => Instant;
  /** Names of resources; a fact about one of them, in the same cell, leads to a new attempt. */
  readonly wakeOn: (ctx: ReadContext<R>, input: I) => readonly string[];
  readonly attempt: (ctx: WriteContext<R, W>, input: I, prepared: P) => Out | NotYet;
  readonly otherwise: (ctx: ReadContext<R>, input: I) => Out;
}
/** A waiting handler's answer when there is nothing yet; `at` is when trying again may help even without a fact. */
export class NotYet {
  readonly at: Instant | undefined;
  constructor(at?: Instant) {
    this.at = at;
  }
}

export type Handler<I, Out, R, W extends R> =
  | ReadHandler<I, Out, R>
  | WriteHandler<I, Out, R, W>
  // biome-ignore lint/suspicious/noExplicitAny: what prepare hands to commit is nobody else's business
  | StagedHandler<I, Out, R, W, any>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  | WaitingHandler<I, Out, R, W, any>;

/** A condition key's value as the request carries it; a list for multivalued keys. */
export type ContextValue = string | readonly string[] | number | boolean;

/** What must be allowed before an operation runs. */
export interface Demand {
  /** "sqs:SendMessage" */
  readonly action: string;
  /** An ARN, or "*" for actions that know no resource. */
  readonly resource: string;
  /** The policy attached to the resource itself (JSON text), where it has one. */
  readonly resourcePolicy?: string | undefined;
  /** The account that owns the resource where it is not the cell's. */
  readonly resourceAccount?: string;
  /** Tags on the resource: become aws:ResourceTag/<key>. */
  readonly resourceTags?: Readonly<Record<string, string>> | undefined;
  /** Tags in the request: become aws:RequestTag/<key> and aws:TagKeys. */
  readonly requestTags?: Readonly<Record<string, string>> | undefined;
  /** Keys being removed by an untag call: aws:TagKeys alone. */
  readonly tagKeys?: readonly string[];
  /**
   * The service's own condition keys, "sqs:..."; or, where they are many and seldom asked for, what answers one by its
   * name in lower case.
   */
  readonly context?: Readonly<Record<string, ContextValue>> | ((key: string) => ContextValue | undefined);
  /**
   * Resource control policies do not reach it (AWS's own keys in an account).
   * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
   */
  readonly beyondControl?: boolean;
  /**
   * "trust": the resource's policy alone decides whether the caller is in, and it must name the caller or its account
   * (role trust policies, KMS key policies): identity policies count only as far as it delegates to the account.
   */
  readonly mode?: "trust";
  /**
   * The identity provider (its ARN or host name) that vouches for a caller without AWS credentials: what Principal
   * elements of type Federated are compared with.
   */
  readonly federatedProvider?: string | undefined;
  /**
   * What the resource's owner granted the caller beside all policies (KMS grants). Asked only when no policy denies
   * explicitly and the policies do not allow.
   */
  readonly granted?: (() => Granted | undefined) | undefined;
  /**
   * What a denied caller is told, where AWS says less than who may not do what and why, or says it in other words than
   * the kernel's.
   */
  readonly denial?: string | ((sentence: string) => string);
}
/** Nothing needs to be allowed: sts:GetCallerIdentity and its like. Give the reason where it is used. */
export const UNCHECKED = "unchecked";

/** Tells what an operation demands. May throw the AwsError of a resource that is not there. */
export type AuthzRule<I, R> = (
  ctx: ReadContext<R>,
  input: I,
) => Demand | readonly Demand[] | typeof UNCHECKED;

/** One operation in its service's table of contents. */
export interface OperationRow<I, Out, R, W extends R> {
  readonly allow: AuthzRule<I, R>;
  readonly does: Handler<I, Out | EncodedJson, R, W>;
  /** "control-plane" when it keeps configuration that nothing acts upon yet; default "real". */
  readonly grade?: "control-plane";
  /** CloudTrail: a data event (object- or message-level), not a management event. */
  readonly dataEvent?: true;
  /** CloudTrail: only looks, though its handler may write (it needs random bytes, or notes a use). */
  readonly readOnly?: true;
}

export type SyncOrStaged<T, R, W extends R> =
  | ((ctx: WriteContext<R, W>, about: T) => void)
  | {
      // biome-ignore lint/suspicious/noExplicitAny: as in StagedHandler
      readonly prepare: (ctx: PrepareContext<R>, about: T) => Promise<any>;
      // biome-ignore lint/suspicious/noExplicitAny: as in StagedHandler
      readonly commit: (ctx: WriteContext<R, W>, about: T, prepared: any) => void;
    };

/**
 * What a due job does. A cell's jobs run one after another, but for those "apart": they wait for something outside (an
 * endpoint that may never answer), and go on beside the others, in no order.
 */
export type JobRow<R, W extends R> =
  | SyncOrStaged<DueJob, R, W>
  | (Exclude<SyncOrStaged<DueJob, R, W>, (...args: never) => unknown> & { readonly apart: true });

/** A fact kind that this service hears, which of its cells it concerns, and what it does there. */
export interface FactRow<R, W extends R> {
  /** Default: the cell of the fact's own account and Region. Undefined: it does not concern us. */
  readonly where?: (fact: DeliveredFact) => Scope | undefined;
  readonly does: SyncOrStaged<DeliveredFact, R, W>;
}

/** A request from the wire with what became of it: all that an access log tells. */
export interface ServedCall {
  readonly at: Instant;
  readonly scope: Scope;
  readonly caller: Principal;
  readonly request: RequestFacts;
  readonly input: object;
  readonly output: object | undefined;
  readonly error: AwsError | undefined;
  readonly raw: RawRequest;
  readonly answer: RawResponse;
  /** The name of the policy, or grant, that decided. */
  readonly decidedBy: string | undefined;
  readonly meter: MeterContext;
  /** Wall milliseconds from arrival to answer. */
  readonly took: number;
}

/** A service's table of contents. */
export interface ServiceDefinition<O extends OperationMap<O>, R, W extends R> {
  readonly id: string;
  readonly store: StoreDefinition<R, W>;
  /** The service whose cells it works in, where one state is served by two APIs (a table and its streams). */
  readonly storeOf?: string;
  /** Its cells are nobody's (a register for a whole partition): calls are told to the account of whoever made them. */
  readonly accountless?: true;
  /** Whose cell an input addresses: a queue URL names its account, a bucket its owner. */
  readonly home?: (input: object, operation: NameOf<O>, caller: Principal, place: HomePlace) => Home;
  /**
   * Query protocol: what a form leaves unsaid and the service knows nevertheless (SQS: the queue at whose URL it
   * arrived). Answers the input as it is to be validated.
   */
  readonly completes?: (input: object, form: ReceivedForm<NameOf<O>>) => object;
  readonly operations: { readonly [K in NameOf<O>]?: OperationRow<O[K]["input"], O[K]["output"], R, W> };
  readonly jobs?: Readonly<Record<string, JobRow<R, W>>>;
  readonly hears?: Readonly<Record<string, FactRow<R, W>>>;
  /** Operations that callers without credentials may try; policies still decide. */
  readonly anonymous?: readonly NameOf<O>[];
  /** What it answers at endpoints that are no AWS API, by the names that kernel/route/rows.ts gives them. */
  readonly surfaces?: Readonly<Record<string, Surface<R>>>;
  /** What it has sent to people, oldest first: nobody else delivers it, so it can be read here. */
  readonly outbox?: (store: R) => readonly SentMessage[];
  /** Hears a person's answer to what it has sent; answers whether it had sent that person anything. */
  readonly replied?: (ctx: WriteContext<R, W>, reply: Reply) => boolean;
  /** What its answers tell browsers about pages of other origins. Asked only when a request names its origin. */
  readonly crossOrigin?: CrossOrigin<R>;
  /**
   * A resource's metrics as they stand, by the dimensions that name it (its registry row tells the namespace). Asked
   * when CloudWatch looks at them: by whoever reads them, by alarms once a minute.
   */
  readonly gauge?: (
    store: R,
    dimensions: Readonly<Record<string, string>>,
    now: Instant,
  ) => Gauge | undefined;
  /** Leaves the metric points of a call that has ended with the meter. On the path of every request: keep it cheap. */
  readonly meters?: (done: MeteredCall, meter: MeterContext) => void;
  /** Keeps audit records for good, in an account's cell of no Region: a second's calls that concern it, oldest first. */
  readonly keeps?: (ctx: WriteContext<R, W>, calls: readonly KeptCall[], keeper: RecordKeeper) => void;
  /** Hears of every request from the wire that got as far as a cell, once it is answered. Keep it as cheap as `meters`. */
  readonly served?: (store: R, call: ServedCall) => void;
  /** The service calls an absent required member MissingParameter, as the oldest ones do, instead of a validation error. */
  readonly missingParameter?: true;
  /**
   * "presence": of the model's constraints only required members are the kernel's to check; for lengths, ranges and
   * enumerations the service has sentences of its own (SQS: "Unknown Attribute X."). Default: all of them.
   */
  readonly constraints?: "presence";
  /**
   * What is said of an input that breaks its model's constraints, where the service goes through its members in an
   * order of its own, or knows constraints that its model does not tell. Asked only about such inputs.
   */
  readonly saysInvalid?: (
    violations: readonly Violation[],
    operation: NameOf<O>,
    input: object,
  ) => string | undefined;
  /** Its query answers begin with an XML declaration, which most services leave out. */
  readonly declaresXml?: true;
  /** Where the service's own code for a common error differs from its protocol's ("AccessDenied" at SQS). */
  readonly commonErrors?: Readonly<Partial<Record<CommonError, string>>>;
}
export type CommonError =
  | "AccessDenied"
  | "Validation"
  | "MissingParameter"
  | "Throttling"
  | "InternalFailure";

/** The words a service is written in, with its types filled in once (its kit.ts). */
export function serviceOf<O extends OperationMap<O>, R, W extends R>() {
  return {
    read: <K extends NameOf<O>>(
      _name: K,
      run: (ctx: ReadContext<R>, input: O[K]["input"]) => O[K]["output"],
    ): ReadHandler<O[K]["input"], O[K]["output"], R> => ({ form: "read", run }),
    write: <K extends NameOf<O>>(
      _name: K,
      run: (ctx: WriteContext<R, W>, input: O[K]["input"]) => O[K]["output"],
    ): WriteHandler<O[K]["input"], O[K]["output"], R, W> => ({ form: "write", run }),
    /** A write whose answer may be the JSON its service keeps, sent as it lies there. */
    encoded: <K extends NameOf<O>>(
      _name: K,
      run: (ctx: WriteContext<R, W>, input: O[K]["input"]) => O[K]["output"] | EncodedJson,
    ): WriteHandler<O[K]["input"], O[K]["output"] | EncodedJson, R, W> => ({ form: "write", run }),
    staged: <K extends NameOf<O>, P>(
      _name: K,
      handler: Omit<StagedHandler<O[K]["input"], O[K]["output"], R, W, P>, "form">,
    ): StagedHandler<O[K]["input"], O[K]["output"], R, W, P> => ({ form: "staged", ...handler }),
    waiting: <K extends NameOf<O>, P = undefined>(
      _name: K,
      handler: Omit<WaitingHandler<O[K]["input"], O[K]["output"], R, W, P>, "form">,
    ): WaitingHandler<O[K]["input"], O[K]["output"], R, W, P> => ({ form: "waiting", ...handler }),
    define: (definition: ServiceDefinition<O, R, W>): ServiceDefinition<O, R, W> => definition,
  };
}
