import { partitionOf } from "../../../aws/regions.ts";
import { GLOBAL_REGION, type Scope } from "../../../aws/scope.ts";
import { AUTHORIZATION_MESSAGE, authorizationMessage } from "../../iam/authorization-message.ts";
import { denialMessage } from "../../iam/authorize.ts";
import { resourceAccountOf } from "../../iam/context.ts";
import { accountOf } from "../../iam/principal.ts";
import { brokenTag } from "../../iam/tag-rules.ts";
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
  if (kernel.authorizer.isClosed(x.caller)) throw accountClosed();
  if (kernel.iamMode === "off") return;
  const rule = row.allow(readContext(kernel.contexts, cell, asked), x.input);
  if (rule === UNCHECKED) return;
  const demands: readonly Demand[] = Array.isArray(rule) ? rule : [rule as Demand];
  for (const demand of demands) {
    const decision = kernel.authorizer.authorize(demand, x.caller, x.request, cell.address, asked.now);
    x.verdict = { demand, decision };
    if (decision.allowed) {
      if (demand.requestTags !== undefined) checkTags(x, kernel, cell, demand);
      continue;
    }
    if (kernel.iamMode === "audit") return;
    const code = definition.commonErrors?.AccessDenied ?? accessDeniedCode(x);
    const status = code === "AccessDeniedException" && x.protocol === "json" ? 400 : 403;
    const sentence = sentenceOf(demand, denialMessage(decision, x.caller, demand));
    throw new AwsError(code, status, x.protocol === "ec2" ? inEc2(sentence, demand, x, kernel) : sentence);
  }
}

/** Services that have an error for it of their own answer that; the others call such a request invalid. */
function checkTags(x: Exchange, kernel: Kernel, { address }: AnyCell, demand: Demand): void {
  const account = resourceAccountOf(demand, address);
  const rules = kernel.contexts.organization.standing(account, address.partition)?.tagRules;
  const broken = rules && brokenTag(demand, rules);
  if (broken === undefined) return;
  const { operation, definition } = x.target;
  const own = operation.errors?.find((name) => /^TagPolicy(Violation)?Exception$/.test(name));
  const code = own ?? (x.protocol === "ec2" ? "TagPolicyViolation" : definition.commonErrors?.Validation);
  const message = `The tag policy does not allow the specified value for the following tag key: '${broken}'.`;
  const inXml = x.protocol === "query" || x.protocol === "ec2";
  throw new AwsError(code ?? (inXml ? "ValidationError" : "ValidationException"), 400, message);
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function accountClosed(): AwsError {
  return new AwsError("OptInRequired", 403, "The AWS Access Key Id needs a subscription for the service");
}

/** Whether a caller may do something beyond what its operation demands. */
export function permits(kernel: Kernel, demand: Demand, scope: Scope, asked: Asked): boolean {
  if (kernel.iamMode !== "enforce") return true;
  return kernel.authorizer.authorize(demand, asked.caller, asked.request, scope, asked.now).allowed;
}

function sentenceOf({ denial }: Demand, sentence: string): string {
  return typeof denial === "function" ? denial(sentence) : (denial ?? sentence);
}

/**
 * EC2 goes on with what sts:DecodeAuthorizationMessage opens, unless the action knows no resources.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
 */
function inEc2(sentence: string, demand: Demand, x: Exchange, kernel: Kernel): string {
  const told = `You are not authorized to perform this operation. ${sentence}`;
  if (demand.resource === "*") return told;
  const { address } = x.cell as AnyCell;
  const explanation = kernel.authorizer.explain(demand, x.caller, x.request, address, kernel.clock.now());
  const message = authorizationMessage(explanation, x.caller, demand, x.request);
  const sealed = kernel.contexts.sealer.seal(AUTHORIZATION_MESSAGE, message);
  return `${told}. Encoded authorization failure message: ${sealed}`;
}

/** The account and Region whose state the input addresses: the service's own rule, or the caller's. */
function locate(x: Exchange, kernel: Kernel): AnyCell {
  const { definition, model, operation } = x.target;
  const partition = partitionOf(x.request.region);
  const { names, organization } = kernel.contexts;
  const place = { partition, region: x.request.region, names, organization };
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
