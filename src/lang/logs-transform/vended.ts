/**
 * What AWS services write into log groups, as fields.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-BuiltIn.html
 */
import { define, type Fields } from "./path.ts";

/** The fields of a message; undefined when it is none of these logs. */
export type VendedParser = (message: string) => Fields | undefined;

const INTEGER = /^-?\d{1,15}$/;
const DECIMAL = /^-?\d+\.\d+$/;

const number = (text: string): string | number =>
  INTEGER.test(text) || DECIMAL.test(text) ? Number(text) : text;

function zipped(
  names: readonly string[],
  values: readonly string[],
  read: (text: string) => unknown,
): Fields {
  const fields: Fields = {};
  for (const [i, name] of names.entries()) if (values[i] !== undefined) define(fields, name, read(values[i]));
  return fields;
}

const VPC =
  "version accountId interfaceId srcAddr dstAddr srcPort dstPort protocol packets bytes start end action logStatus".split(
    " ",
  );
/** They are texts though they look like numbers. */
const VPC_TEXTS = new Set(["accountId"]);

function flowLog(message: string): Fields | undefined {
  const values = message.trim().split(/\s+/);
  if (values.length !== VPC.length) return undefined;
  const fields = zipped(VPC, values, number);
  for (const name of VPC_TEXTS) define(fields, name, values[VPC.indexOf(name)]);
  return fields;
}

const ROUTE53 =
  "version queryTimestamp hostZoneId queryName queryType responseCode protocol edgeLocation resolverIp ednsClientSubnet".split(
    " ",
  );

function dnsQuery(message: string): Fields | undefined {
  const values = message.trim().split(/\s+/);
  return values.length === ROUTE53.length ? zipped(ROUTE53, values, number) : undefined;
}

const CLOUDFRONT =
  "date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken x-forwarded-for ssl-protocol ssl-cipher x-edge-response-result-type cs-protocol-version fle-status fle-encrypted-fields c-port time-to-first-byte x-edge-detailed-result-type sc-content-type sc-content-len sc-range-start sc-range-end".split(
    " ",
  );

function accessLog(message: string): Fields | undefined {
  const values = message.split("\t");
  if (message.startsWith("#") || values.length !== CLOUDFRONT.length) return undefined;
  return zipped(CLOUDFRONT, values, (text) => number(decoded(text)));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** "2019-03-10 03:54:59 UTC:10.0.0.123(52834):postgres@logtestdb:[20175]:ERROR:  ..." */
const POSTGRES =
  /^(?<logTime>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? \w+):(?<srcIp>[^:]*):(?<userName>[^@:]*)@(?<dbName>[^:]*):\[(?<processId>\d+)\]:(?<logLevel>\w+):/;

function postgres(message: string): Fields | undefined {
  const found = POSTGRES.exec(message)?.groups;
  return found === undefined ? undefined : { ...found };
}

interface NamedValue {
  readonly name?: unknown;
  readonly value?: unknown;
}

/** Headers and labels become members, by their names. */
function webAcl(message: string): Fields | undefined {
  let log: Fields;
  try {
    log = JSON.parse(message);
  } catch {
    return undefined;
  }
  if (typeof log !== "object" || log === null || Array.isArray(log)) return undefined;
  const request = log.httpRequest as Fields | undefined;
  if (Array.isArray(request?.headers)) request.headers = byName(request.headers);
  if (Array.isArray(log.labels)) log.labels = byName(log.labels);
  return log;
}

function byName(list: readonly NamedValue[]): Fields {
  const fields: Fields = {};
  for (const { name, value = "" } of list) define(fields, String(name), value);
  return fields;
}

export const VENDED_PARSERS: Readonly<Record<string, VendedParser>> = {
  parseVPC: flowLog,
  parseRoute53: dnsQuery,
  parseCloudfront: accessLog,
  parsePostgres: postgres,
  parseWAF: webAcl,
};
