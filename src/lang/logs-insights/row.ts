import { fromJson, Timestamp, type Value } from "./value.ts";

/** What a query goes through: fields by name. */
export class Row {
  #fields: Map<string, Value> | undefined;

  get(name: string): Value {
    const own = this.#fields?.get(name);
    return own === undefined ? this.discovered(name) : own;
  }

  set(name: string, value: Value): void {
    this.#fields ??= new Map();
    this.#fields.set(name, value);
  }

  /** The same fields; what is set in the copy is not set here. */
  copy(): Row {
    const copy = new DerivedRow(this);
    return copy;
  }

  /** A field that no command made. */
  protected discovered(_name: string): Value {
    return null;
  }
}

class DerivedRow extends Row {
  readonly #origin: Row;
  constructor(origin: Row) {
    super();
    this.#origin = origin;
  }
  protected override discovered(name: string): Value {
    return this.#origin.get(name);
  }
}

/** A log event as a query sees it. */
export interface EventSource {
  readonly at: number;
  readonly ingestedAt: number;
  readonly message: string;
  /** Pointer that GetLogRecord takes. */
  pointer(): string;
}

/** What all events of a stream have in common. */
export interface StreamFacts {
  /** "account:group" */
  readonly log: string;
  readonly stream: string;
  /** Lambda writes lines in a form of its own, and JSON may stand within a line. */
  readonly lambda: boolean;
  /** Makes the fields of a message, where they are not what JSON in it says. */
  readonly transform?: ((message: string, ingestedAt: number) => object | undefined) | undefined;
}

export class EventRow extends Row {
  readonly event: EventSource;
  readonly #stream: StreamFacts;
  #document: unknown;

  constructor(event: EventSource, stream: StreamFacts) {
    super();
    this.event = event;
    this.#stream = stream;
  }

  protected override discovered(name: string): Value {
    switch (name) {
      case "@message":
        return this.event.message;
      case "@timestamp":
        return new Timestamp(this.event.at);
      case "@ingestionTime":
        return new Timestamp(this.event.ingestedAt);
      case "@logStream":
        return this.#stream.stream;
      case "@log":
        return this.#stream.log;
      case "@ptr":
        return this.event.pointer();
      default:
        if (name.startsWith("@")) return this.#stream.lambda ? lambdaField(this.event.message, name) : null;
        return memberAt(this.document(), name);
    }
  }

  /** The message, if it is a JSON object. */
  document(): unknown {
    if (this.#document === undefined) {
      const { message, ingestedAt } = this.event;
      const { transform, lambda } = this.#stream;
      this.#document = transform?.(message, ingestedAt) ?? documentIn(message, lambda);
    }
    return this.#document;
  }
}

function documentIn(message: string, anywhere: boolean): unknown {
  const start = anywhere ? message.indexOf("{") : firstOfText(message);
  if (start === -1 || message[start] !== "{") return null;
  try {
    return JSON.parse(start === 0 ? message : message.slice(start));
  } catch {
    return null;
  }
}

function firstOfText(message: string): number {
  return message[0] === "{" ? 0 : message.search(/\S/);
}

/** The member at a path: "a.b.0.c". A member whose name has dots is found, too. */
export function memberAt(document: unknown, path: string): Value {
  if (typeof document !== "object" || document === null) return null;
  if (Object.hasOwn(document, path)) return fromJson((document as Record<string, unknown>)[path]);
  for (let dot = path.indexOf("."); dot !== -1; dot = path.indexOf(".", dot + 1)) {
    const name = path.slice(0, dot);
    if (!Object.hasOwn(document, name)) continue;
    const found = memberAt((document as Record<string, unknown>)[name], path.slice(dot + 1));
    if (found !== null) return found;
  }
  return null;
}

const REPORTED: Readonly<Record<string, RegExp>> = {
  "@requestId": /(?:RequestId: |^\S+\t)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
  "@duration": /^REPORT .*?\tDuration: ([\d.]+) ms/,
  "@billedDuration": /^REPORT .*?\tBilled Duration: ([\d.]+) ms/,
  "@initDuration": /^REPORT .*?\tInit Duration: ([\d.]+) ms/,
  "@memorySize": /^REPORT .*?\tMemory Size: (\d+) MB/,
  "@maxMemoryUsed": /^REPORT .*?\tMax Memory Used: (\d+) MB/,
  "@xrayTraceId": /\tXRAY TraceId: (\S+)/,
  "@xraySegmentId": /\tSegmentId: (\S+)/,
  "@type": /^(START|END|REPORT) RequestId: /,
};
const BYTES_PER_MEGABYTE = 1_000_000;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html */
function lambdaField(message: string, name: string): Value {
  const found = REPORTED[name]?.exec(message)?.[1];
  if (found === undefined) return null;
  if (name === "@memorySize" || name === "@maxMemoryUsed") return Number(found) * BYTES_PER_MEGABYTE;
  return name.endsWith("uration") ? Number(found) : found;
}

/** Names of the fields of a JSON document, leaves only. */
export function leafNames(document: unknown, prefix = "", found: string[] = []): string[] {
  if (typeof document !== "object" || document === null) {
    if (prefix !== "") found.push(prefix);
    return found;
  }
  for (const [name, value] of Object.entries(document))
    leafNames(value, prefix === "" ? name : `${prefix}.${name}`, found);
  return found;
}
