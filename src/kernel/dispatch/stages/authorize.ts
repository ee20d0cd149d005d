import { partitionOf } from "../../../aws/regions.ts";
import { GLOBAL_REGION, type Scope } from "../../../aws/scope.ts";
import { denialMessage } from "../../iam/authorize.ts";
import { accountOf } from "../../iam/principal.ts";
import type { AnyCell, Asked } from "../context.ts";
import { readContext } from "../context.ts";
import { type Demand, UNCHECKED } from "../contract.ts";
import { AwsError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import type { Kernel } from "../kernel.ts";

/** The development account: whose state a caller without an account of its own (a service, nobody) addresses. */
const NO_ACCOUNT = "000000000000";

/** Finds the cell that the input addresses, asks the operation what it demands, and puts that to the policies. */
export function authorize(x: Exchange, kernel: Kernel): void {
  const cell = locate(x, kernel);
  x.cell = cell;
  const { row, definition } = x.target;
  const asked = { now: kernel.clock.now(), caller: x.caller, request: x.request };
  if (kernel.iamMode === "off") return;
  const rule = row.allow(readContext(kernel.contexts, cell, asked), x.input);
  if (rule === UNCHECKED) return;
  const demands: readonly Demand[] = Array.isArray(rule) ? rule : [rule as Demand];
  for (const demand of demands) {
    const decision = kernel.authorizer.authorize(demand, x.caller, x.request, cell.address, asked.now);
    x.verdict = { demand, decision };
    if (decision.allowed) continue;
    if (kernel.iamMode === "audit") return;
    const code = definition.commonErrors?.AccessDenied ?? accessDeniedCode(x);
    const status = code === "AccessDeniedException" && x.protocol === "json" ? 400 : 403;
    throw new AwsError(code, status, sentenceOf(demand, denialMessage(decision, x.caller, demand)));
  }
}

/** Whether a caller may do something beyond what its operation demands. */
export function permits(kernel: Kernel, demand: Demand, scope: Scope, asked: Asked): boolean {
  if (kernel.iamMode !== "enforce") return true;
  return kernel.authorizer.authorize(demand, asked.caller, asked.request, scope, asked.now).allowed;
}

function sentenceOf({ denial }: Demand, sentence: string): string {
  return typeof denial === "function" ? denial(sentence) : (denial ?? sentence);
}

/** The account and Region whose state the input addresses: the service's own rule, or the caller's. */
function locate(x: Exchange, kernel: Kernel): AnyCell {
  const { definition, model, operation } = x.target;
  const partition = partitionOf(x.request.region);
  const place = { partition, region: x.request.region, names: kernel.contexts.names };
  const home = definition.home?.(x.input, operation.name, x.caller, place);
  const region = home?.region ?? (model.global === true ? GLOBAL_REGION : x.request.region);
  const account = home?.account ?? accountOf(x.caller) ?? NO_ACCOUNT;
  const address = { service: definition.storeOf ?? definition.id, partition, account, region };
  return kernel.store.cell(address, definition.store) as AnyCell;
}

function accessDeniedCode(x: Exchange): string {
  switch (x.protocol) {
    case "ec2":
      return "UnauthorizedOperation";
    case "query":
    case "rest-xml":
      return "AccessDenied";
    default:
      return "AccessDeniedException";
  }
}
