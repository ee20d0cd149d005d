/** Where notifications go: what each protocol calls an endpoint. https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html */
import { parseArn } from "../../../aws/arn.ts";
import { invalid, invalidParameter } from "../errors.ts";
import type { Protocol } from "./subscription.ts";

const PROTOCOLS: ReadonlySet<string> = new Set([
  "http",
  "https",
  "email",
  "email-json",
  "sms",
  "sqs",
  "application",
  "lambda",
  "firehose",
]);

export function protocolNamed(name: string): Protocol {
  if (!PROTOCOLS.has(name))
    throw invalidParameter(`Amazon SNS does not support this protocol string: ${name}`);
  return name as Protocol;
}

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const PHONE = /^\+?[0-9][0-9 ().-]{5,28}$/;

/** As phone numbers are kept: E.164. Undefined when it is none. */
export function phoneNumberOf(text: string): string | undefined {
  if (!PHONE.test(text)) return undefined;
  const digits = text.replace(/\D/g, "");
  return digits.length >= 7 && digits.length <= 15 ? `+${digits}` : undefined;
}

/** The endpoint as it is kept, and the account it belongs to, if it is a resource. */
export interface CheckedEndpoint {
  readonly endpoint: string;
  readonly account: string | undefined;
}

/** Checks an endpoint of a protocol on a topic of a type. */
export function checkEndpoint(
  protocol: Protocol,
  endpoint: string | undefined,
  fifo: boolean,
): CheckedEndpoint {
  if (fifo && protocol !== "sqs") throw invalidParameter(`Invalid protocol type: ${protocol}`);
  if (endpoint === undefined || endpoint === "") throw invalidParameter("Endpoint");
  switch (protocol) {
    case "http":
    case "https":
      if (!endpoint.startsWith(`${protocol}://`) || !URL.canParse(endpoint))
        throw invalidParameter("Endpoint must match the specified protocol");
      return { endpoint, account: undefined };
    case "email":
    case "email-json":
      if (!EMAIL.test(endpoint)) throw invalidParameter("Email address");
      return { endpoint, account: undefined };
    case "sms":
      return { endpoint: smsEndpoint(endpoint), account: undefined };
    case "sqs":
      return queueEndpoint(endpoint, fifo);
    case "lambda":
      return resourceEndpoint(
        endpoint,
        "lambda",
        /^function:[A-Za-z0-9_-]+(?::[A-Za-z0-9$_-]+)?$/,
        "Lambda endpoint ARN",
      );
    case "firehose":
      return resourceEndpoint(
        endpoint,
        "firehose",
        /^deliverystream\/[A-Za-z0-9_.-]{1,64}$/,
        "Firehose endpoint ARN",
      );
    case "application":
      return resourceEndpoint(
        endpoint,
        "sns",
        /^endpoint\/[A-Z_]+\/[^/]+\/[0-9a-f-]{36}$/,
        `Endpoint Reason: Endpoint does not exist for endpoint arn ${endpoint}`,
      );
  }
}

function smsEndpoint(text: string): string {
  const number = phoneNumberOf(text);
  if (number === undefined) throw invalid(`Invalid SMS endpoint: ${text}`);
  return text.startsWith("+") ? number : text;
}

function queueEndpoint(endpoint: string, fifo: boolean): CheckedEndpoint {
  const checked = resourceEndpoint(endpoint, "sqs", /^[A-Za-z0-9_-]{1,80}(?:\.fifo)?$/, "SQS endpoint ARN");
  if (endpoint.endsWith(".fifo") && !fifo)
    throw invalidParameter(
      "Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics",
    );
  return checked;
}

function resourceEndpoint(
  endpoint: string,
  service: string,
  resource: RegExp,
  complaint: string,
): CheckedEndpoint {
  const parsed = parseArn(endpoint);
  if (
    parsed?.service !== service ||
    parsed.region === "" ||
    !/^\d{12}$/.test(parsed.account) ||
    !resource.test(parsed.resource)
  )
    throw invalidParameter(complaint);
  return { endpoint, account: parsed.account };
}
