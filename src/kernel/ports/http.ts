/** How Cloudlet reaches endpoints outside of it: webhooks, subscriptions, API destinations. */

/** A request that Cloudlet makes. */
export interface OutboundRequest {
  readonly method: string;
  /** Absolute, http: or https:. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Wall milliseconds from the connection's beginning to the last byte of the answer that is read. */
  readonly timeout: number;
  /** Bytes of the answer's body that are read; what follows is dropped. */
  readonly bodyLimit: number;
}

export interface OutboundResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Why there was no answer. */
export class OutboundFailure extends Error {
  override readonly name = "OutboundFailure";
  readonly reason: "timeout" | "unreachable" | "certificate" | "invalid-url";

  constructor(reason: OutboundFailure["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Makes HTTP requests; follows no redirects. */
export interface HttpClient {
  /** Rejects with {@link OutboundFailure} when there is no answer in time. */
  request(request: OutboundRequest): Promise<OutboundResponse>;
}
