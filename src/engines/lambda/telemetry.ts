/**
 * What an environment's extensions are told of what it does: each subscriber has a buffer of its own.
 * https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-logs-api.html
 */
import { type Instant, isoInstant } from "../../base/instant.ts";
import type { RawResponse } from "../../kernel/edge/raw.ts";
import type { HttpClient } from "../../kernel/ports/http.ts";
import type { Extension } from "./extensions.ts";
import { refusal } from "./runtime-api.ts";

/** https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api-reference.html */
const ITEMS = { least: 1_000, most: 10_000, usual: 10_000 };
const BYTES = { least: 262_144, most: 1_048_576, usual: 262_144 };
const MILLISECONDS = { least: 25, most: 30_000, usual: 1_000 };
const KINDS = ["platform", "function", "extension"] as const;
export type TelemetryKind = (typeof KINDS)[number];
/** The hosts by which an environment's programs call themselves. */
const OWN_HOSTS: ReadonlySet<string> = new Set(["sandbox.localdomain", "sandbox"]);
const DELIVERY_MILLISECONDS = 5_000;
/** What is kept for a subscriber that does not take it; the oldest is dropped then, and that is told. */
const KEPT_BYTES_MAX = 4 * BYTES.most;

/** What an extension asks for. */
interface Subscription {
  readonly url: string;
  readonly kinds: ReadonlySet<TelemetryKind>;
  readonly maxItems: number;
  readonly maxBytes: number;
  readonly timeoutMilliseconds: number;
}

/** Why a subscription is refused. */
class SubscriptionFault extends Error {}

/** Reads the body of a subscription, of either API. Throws {@link SubscriptionFault}. */
function subscriptionOf(text: string): Subscription {
  const asked = parsed(text);
  const { protocol = "", URI } = asked.destination ?? {};
  if (protocol !== "HTTP")
    throw new SubscriptionFault(
      `destination.protocol ${protocol || "is missing"}: Cloudlet delivers by HTTP.`,
    );
  const url = URL.parse(URI ?? "");
  if (url === null || url.protocol !== "http:" || !OWN_HOSTS.has(url.hostname))
    throw new SubscriptionFault("destination.URI must be http://sandbox.localdomain:{port}/{path}");
  url.hostname = "127.0.0.1";
  const kinds = KINDS.filter((kind) => asked.types?.includes(kind));
  if (kinds.length === 0 || kinds.length !== new Set(asked.types).size)
    throw new SubscriptionFault('types must be some of "platform", "function" and "extension"');
  const { maxItems, maxBytes, timeoutMs } = asked.buffering ?? {};
  return {
    url: url.href,
    kinds: new Set(kinds),
    maxItems: within(maxItems, ITEMS, "maxItems"),
    maxBytes: within(maxBytes, BYTES, "maxBytes"),
    timeoutMilliseconds: within(timeoutMs, MILLISECONDS, "timeoutMs"),
  };
}

interface Asked {
  readonly types?: readonly string[];
  readonly destination?: { readonly protocol?: string; readonly URI?: string };
  readonly buffering?: Partial<Record<"maxItems" | "maxBytes" | "timeoutMs", number>>;
}

function parsed(text: string): Asked {
  try {
    return (JSON.parse(text) as Asked | null) ?? {};
  } catch {
    throw new SubscriptionFault("the body is not JSON");
  }
}

function within(value: number | undefined, { least, most, usual }: typeof ITEMS, name: string): number {
  if (value === undefined) return usual;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new SubscriptionFault(`buffering.${name} must be between ${least} and ${most}`);
}

class Subscriber {
  readonly #to: Subscription;
  readonly #http: HttpClient;
  readonly #onDropped: (records: number, bytes: number) => void;
  #buffer: string[] = [];
  #bytes = 0;
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> | undefined;

  constructor(to: Subscription, http: HttpClient, onDropped: (records: number, bytes: number) => void) {
    this.#to = to;
    this.#http = http;
    this.#onDropped = onDropped;
  }

  tell(kind: TelemetryKind, document: string): void {
    if (!this.#to.kinds.has(kind)) return;
    this.#buffer.push(document);
    this.#bytes += document.length;
    if (this.#bytes > KEPT_BYTES_MAX) this.#drop();
    if (this.#buffer.length >= this.#to.maxItems || this.#bytes >= this.#to.maxBytes) void this.flush();
    else this.#timer ??= setTimeout(() => void this.flush(), this.#to.timeoutMilliseconds).unref();
  }

  /** Resolves when all there is has been offered once. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#sending;
    if (this.#buffer.length === 0) return;
    const batch = this.#buffer;
    this.#buffer = [];
    this.#bytes = 0;
    this.#sending = this.#send(batch).finally(() => {
      this.#sending = undefined;
    });
    await this.#sending;
  }

  async #send(batch: readonly string[]): Promise<void> {
    const body = `[${batch.join(",")}]`;
    const headers = { "Content-Type": "application/json" };
    const request = { method: "POST", url: this.#to.url, headers, body, bodyLimit: 1_024 };
    await this.#http.request({ ...request, timeout: DELIVERY_MILLISECONDS }).catch(() => {
      this.#onDropped(batch.length, body.length);
    });
  }

  #drop(): void {
    const records = this.#buffer.length;
    const bytes = this.#bytes;
    this.#buffer = [];
    this.#bytes = 0;
    this.#onDropped(records, bytes);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/** The subscribers of one environment. Nothing is made of events while there is none. */
export class Telemetry {
  readonly #now: () => Instant;
  readonly #http: HttpClient;
  readonly #subscribers = new Map<string, Subscriber>();
  /** What came before anybody could subscribe: https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html */
  #early: Array<readonly [TelemetryKind, string]> | undefined = [];

  constructor(now: () => Instant, http: HttpClient) {
    this.#now = now;
    this.#http = http;
  }

  /** Answers an extension that subscribes, or changes its subscription. */
  taken(
    extension: Pick<Extension, "id"> | undefined,
    text: string,
    onTaken: (kinds: Subscription["kinds"]) => void,
  ): RawResponse {
    if (extension === undefined)
      return refusal(403, "Extension.UnknownExtensionIdentifier", "Unknown extension");
    if (this.#early === undefined)
      return refusal(
        403,
        "Telemetry.SubscriptionClosed",
        "Subscriptions are taken during the initialization",
      );
    try {
      const subscription = subscriptionOf(text);
      this.#subscribe(extension.id, subscription);
      onTaken(subscription.kinds);
      return { status: 200, headers: { "Content-Type": "text/plain" }, body: "OK" };
    } catch (error) {
      if (error instanceof SubscriptionFault) return refusal(400, "ValidationError", error.message);
      throw error;
    }
  }

  #subscribe(extension: string, to: Subscription): void {
    this.#subscribers.get(extension)?.stop();
    const subscriber = new Subscriber(to, this.#http, (droppedRecords, droppedBytes) => {
      const record = { reason: "Consumer seems to have fallen behind", droppedRecords, droppedBytes };
      subscriber.tell("platform", this.#document("platform.logsDropped", record));
    });
    this.#subscribers.set(extension, subscriber);
    for (const [kind, document] of this.#early ?? []) subscriber.tell(kind, document);
  }

  /** The initialization is over: who has not subscribed by now cannot any more. */
  closeSubscriptions(): void {
    this.#early = undefined;
  }

  tell(kind: TelemetryKind, type: string, record: unknown): void {
    if (this.#early === undefined && this.#subscribers.size === 0) return;
    const document = this.#document(type, record);
    this.#early?.push([kind, document]);
    for (const subscriber of this.#subscribers.values()) subscriber.tell(kind, document);
  }

  #document(type: string, record: unknown): string {
    return JSON.stringify({ time: isoInstant(this.#now()), type, record });
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#subscribers.values()].map((each) => each.flush()));
  }

  stop(): void {
    for (const each of this.#subscribers.values()) each.stop();
  }
}
