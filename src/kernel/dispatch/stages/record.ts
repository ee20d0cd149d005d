import { performance } from "node:perf_hooks";
import type { AuditDecision } from "../../audit/audit.ts";
import { withoutSecrets } from "../../audit/redact.ts";
import type { AnyCell } from "../context.ts";
import type { Exchange, Verdict } from "../exchange.ts";
import type { Kernel } from "../kernel.ts";

/** Encrypted, and nobody knows how: in-process clients say so of themselves. */
const UNTOLD = {};

/** Leaves one audit record and one count for every call whose operation became known, however it ended. */
export function record(x: Exchange, kernel: Kernel): void {
  const { target } = x;
  if (target === undefined || x.request === undefined) return;
  const took = performance.now() - x.arrived;
  const own = "account" in x.caller ? x.caller.account : "";
  const account = target.definition.accountless === true ? own : (x.cell?.address.account ?? own);
  const { id } = target.definition;
  const status = x.error?.status ?? 200;
  kernel.meter.count(account, x.request.region, id, target.operation.name, status, took);
  if (target.definition.meters !== undefined && x.cell !== undefined) measure(x, kernel, took);
  noteUse(x, kernel);
  const dataEvent = target.row.dataEvent === true;
  const bare = dataEvent && !kernel.recorder.wantsData(x.request.region, account, id);
  kernel.audit.record({
    requestId: x.requestId,
    at: kernel.clock.now(),
    service: id,
    operation: target.operation.name,
    region: x.request.region,
    account,
    caller: x.caller,
    accessKeyId: x.request.accessKeyId,
    sourceIp: x.request.sourceIp,
    userAgent: x.request.userAgent,
    via: x.request.via,
    within: x.request.within,
    host: x.raw?.headers["host"],
    tls: x.request.secure && x.raw !== undefined ? (x.raw.tls ?? UNTOLD) : undefined,
    readOnly: target.row.readOnly ?? target.row.does.form === "read",
    dataEvent,
    input: bare ? undefined : withoutSecrets(target.model, target.operation.input, x.input),
    output: bare ? undefined : withoutSecrets(target.model, target.operation.output, x.output),
    error: x.error === undefined ? undefined : { code: x.error.code, message: x.error.message, status },
    decision: x.verdict === undefined ? undefined : new Told(x.verdict, x, kernel),
    took,
  });
}

/** The service's own metrics. */
function measure(x: Exchange, kernel: Kernel, took: number): void {
  const { definition, operation } = x.target;
  const scope = (x.cell as AnyCell).address;
  const { input, output, error } = x;
  definition.meters?.({ scope, operation: operation.name, input, output, error, took }, kernel.meter);
}

/** For GetAccessKeyLastUsed, RoleLastUsed and the access advisor; of root users only keys that were made are told. */
function noteUse(x: Exchange, kernel: Kernel): void {
  const { accessKeyId, region, service } = x.request;
  const { kind } = x.caller;
  const noted =
    kind === "user" || kind === "assumed-role" || (kind === "root" && accessKeyId?.startsWith("AKIA"));
  if (!noted) return;
  kernel.contexts.identity.noteUse({
    principal: x.caller,
    accessKeyId,
    service,
    operation: x.target.row.dataEvent === true || x.error !== undefined ? undefined : x.request.operation,
    region,
    at: kernel.clock.now(),
  });
}

/** The decision as the audit keeps it; the trace is made only if someone asks, from the policies as they are then. */
class Told implements AuditDecision {
  readonly allowed: boolean;
  readonly action: string;
  readonly resource: string;
  readonly explain: () => unknown;

  constructor(verdict: Verdict, x: Exchange, kernel: Kernel) {
    this.allowed = verdict.decision.allowed;
    this.action = verdict.demand.action;
    this.resource = verdict.demand.resource;
    const { caller, request, cell } = x;
    const at = kernel.clock.now();
    this.explain = () =>
      cell === undefined
        ? verdict.decision
        : kernel.authorizer.explain(verdict.demand, caller, request, cell.address, at);
  }
}
