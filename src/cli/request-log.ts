import type { Config } from "../app/config.ts";
import { isoInstant } from "../base/instant.ts";
import type { AuditRecord } from "../kernel/audit/audit.ts";
import { principalName } from "../kernel/iam/principal.ts";

const WRITE_EVERY_MS = 25;

/** Writes a line a call, many at a time: writing each by itself would cost more than answering it. */
export class RequestLog {
  readonly #level: Config["log"];
  readonly #json: boolean;
  readonly #write: (text: string) => void;
  #lines: string[] = [];

  constructor(level: Config["log"], json: boolean, write: (text: string) => void) {
    this.#level = level;
    this.#json = json;
    this.#write = write;
  }

  add(record: AuditRecord): void {
    if (this.#level === "quiet") return;
    if (this.#lines.length === 0) setTimeout(() => this.flush(), WRITE_EVERY_MS).unref();
    this.#lines.push(
      this.#json ? jsonLine(record) : this.#level === "debug" ? debugLines(record) : textLine(record),
    );
  }

  flush(): void {
    if (this.#lines.length === 0) return;
    this.#write(`${this.#lines.join("\n")}\n`);
    this.#lines = [];
  }
}

/** "12:00:00.000 000000000000 user/ann        us-east-1  sqs.SendMessage  403 AccessDenied  0.4 ms" */
function textLine(record: AuditRecord): string {
  const { at, account, caller, region, service, operation, error, took } = record;
  const result = error === undefined ? "200" : `${error.status} ${error.code}`;
  const who = shortName(principalName(caller)).padEnd(20);
  const time = isoInstant(at).slice(11, 23);
  return `${time} ${account} ${who} ${region.padEnd(10)} ${service}.${operation}  ${result}  ${took.toFixed(1)} ms`;
}

function debugLines(record: AuditRecord): string {
  const lines = [`${textLine(record)}  ${record.requestId}`];
  if (record.error !== undefined) lines.push(`             ${record.error.message}`);
  if (record.input !== undefined) lines.push(`             ${JSON.stringify(record.input, bytesAsLength)}`);
  return lines.join("\n");
}

function jsonLine({
  at,
  requestId,
  account,
  caller,
  region,
  service,
  operation,
  error,
  took,
}: AuditRecord): string {
  const status = error?.status ?? 200;
  const line = {
    at: isoInstant(at),
    requestId,
    account,
    caller: principalName(caller),
    region,
    service,
    operation,
    status,
  };
  return JSON.stringify({ ...line, error: error?.code, milliseconds: took });
}

function bytesAsLength(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? `(${value.length} bytes)` : value;
}

/** The part of an ARN that tells principals of one account apart: "user/ann", "assumed-role/app/session". */
function shortName(name: string): string {
  return name.startsWith("arn:") ? name.split(":").slice(5).join(":") : name;
}
