import type { Decision } from "../../lang/iam/evaluate.ts";
import type { RawRequest, RawResponse } from "../edge/raw.ts";
import type { Principal } from "../iam/principal.ts";
import type { Route } from "../route/route.ts";
import type { OperationModel, Protocol, ServiceModel } from "../wire/model.ts";
import type { AnyCell } from "./context.ts";
import type { Demand, OperationRow, RequestFacts } from "./contract.ts";
import type { AwsError } from "./errors.ts";
import type { AnyService } from "./registry.ts";

// biome-ignore lint/suspicious/noExplicitAny: rows are typed in their services
export type AnyRow = OperationRow<any, any, any, any>;

/** Which operation of which service, and how its models describe it. */
export interface Target {
  readonly model: ServiceModel;
  readonly operation: OperationModel;
  readonly definition: AnyService;
  readonly row: AnyRow;
}

/** A demand that was put to the policies, and how that went. */
export interface Verdict {
  readonly demand: Demand;
  readonly decision: Decision;
}

/** One call on its way through the path: each stage fills in what the ones after it need. */
export class Exchange {
  /** As it came from the wire; undefined for a call that another service makes in process. */
  readonly raw: RawRequest | undefined;
  readonly signal: AbortSignal;
  readonly requestId: string;
  /** Wall milliseconds, for measuring. */
  readonly arrived: number;
  /** identify: what the request means. */
  route: Route | undefined;
  target!: Target;
  body!: Uint8Array | RawRequest["body"];
  protocol: Protocol | undefined;
  /** authenticate: who asks. */
  caller: Principal = ANONYMOUS;
  request!: RequestFacts;
  /** decode: what is asked. */
  input!: object;
  /** authorize: whose state it touches, and why it may. */
  cell: AnyCell | undefined;
  verdict: Verdict | undefined;
  /** execute, or what went wrong in any stage. */
  output: object | undefined;
  error: AwsError | undefined;
  response: RawResponse | undefined;

  constructor(raw: RawRequest | undefined, signal: AbortSignal, requestId: string, arrived: number) {
    this.raw = raw;
    this.signal = signal;
    this.requestId = requestId;
    this.arrived = arrived;
  }
}

export const ANONYMOUS: Principal = { kind: "anonymous" };
