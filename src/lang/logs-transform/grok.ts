/**
 * Grok: named pieces of regular expressions, "%{IP:client} %{NUMBER:bytes}".
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Configurable.html
 */

/** What is wrong with a pattern, in words for whoever wrote it. */
export class GrokError extends Error {}

/** The fields of a text, by their paths; undefined where the pattern is not found. */
export type Grok = (text: string) => ReadonlyMap<string, string> | undefined;

const PATTERNS_MAX = 20;
const REFERENCE = /%\{([A-Z0-9_]+)(?::([^}:]+))?(?::([^}]+))?\}/g;

/** Throws {@link GrokError} for what is no pattern, or names one that AWS does not have. */
export function compileGrok(pattern: string): Grok {
  const names: string[] = [];
  const used = pattern.match(REFERENCE)?.length ?? 0;
  if (used > PATTERNS_MAX)
    throw new GrokError(`A grok processor can use at most ${PATTERNS_MAX} grok patterns.`);
  const source = expanded(pattern, names, 0);
  let regex: RegExp;
  try {
    regex = new RegExp(source);
  } catch {
    throw new GrokError(`Invalid grok pattern: ${pattern}`);
  }
  return (text) => {
    const found = regex.exec(text)?.groups;
    if (found === undefined) return regex.test(text) ? new Map() : undefined;
    const fields = new Map<string, string>();
    for (const [i, name] of names.entries()) {
      const value = found[`f${i}`];
      if (value !== undefined) fields.set(name, value);
    }
    return fields;
  };
}

/** Patterns use others; none of ours is deeper than this, and AWS lets nobody define his own. */
const DEPTH_MAX = 8;

function expanded(pattern: string, names: string[], depth: number): string {
  if (depth > DEPTH_MAX) throw new GrokError(`Invalid grok pattern: ${pattern}`);
  return pattern.replace(REFERENCE, (_, name: string, field?: string, type?: string) => {
    const piece = Object.hasOwn(PATTERNS, name) ? PATTERNS[name] : undefined;
    if (piece === undefined) throw new GrokError(`Unsupported grok pattern: ${name}`);
    if (type !== undefined)
      throw new GrokError(`Cloudlet does not support types in grok patterns yet: ${field}:${type}`);
    if (field === undefined) return `(?:${expanded(piece, names, depth + 1)})`;
    const group = `f${names.push(field) - 1}`;
    return `(?<${group}>${expanded(piece, names, depth + 1)})`;
  });
}

const HEX = "[0-9A-Fa-f]";
const OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const IPV4 = `(?<!\\d)(?:${OCTET}\\.){3}${OCTET}(?!\\d)`;
const IPV6 = `(?:(?:${HEX}{1,4}:){7}${HEX}{1,4}|(?:${HEX}{1,4}:){1,7}:|(?:${HEX}{1,4}:){1,6}(?::${HEX}{1,4}){1,6}|:(?::${HEX}{1,4}){1,7}|::)(?:%\\S+)?`;
const MONTHS =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const DAYS = "Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?";

const PATTERNS: Readonly<Record<string, string>> = {
  // Words, numbers, texts
  USERNAME: "[a-zA-Z0-9._-]+",
  USER: "%{USERNAME}",
  INT: "[+-]?\\d+",
  BASE10NUM: "(?<![\\d.+-])[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)",
  BASE16NUM: `(?<!${HEX})[+-]?(?:0x)?${HEX}+`,
  BASE16FLOAT: `[+-]?(?:0x)?(?:${HEX}+(?:\\.${HEX}*)?|\\.${HEX}+)\\b`,
  BOOLEAN: "(?:true|false|TRUE|FALSE|True|False)",
  NUMBER: "%{BASE10NUM}",
  POSINT: "\\b[1-9]\\d*\\b",
  NONNEGINT: "\\b\\d+\\b",
  WORD: "\\b\\w+\\b",
  NOTSPACE: "\\S+",
  SPACE: "\\s*",
  DATA: ".*?",
  GREEDYDATA: ".*",
  GREEDYDATA_MULTILINE: "[\\s\\S]*",
  QUOTEDSTRING: "\"(?:\\\\.|[^\\\\\"])*\"|'(?:\\\\.|[^\\\\'])*'|`(?:\\\\.|[^\\\\`])*`",
  UUID: `${HEX}{8}-(?:${HEX}{4}-){3}${HEX}{12}`,
  URN: "urn:[0-9A-Za-z][0-9A-Za-z-]{0,31}:(?:%[0-9a-fA-F]{2}|[0-9A-Za-z()+,.:=@;$_!*'/?#-])+",
  ARN: "arn:aws(?:-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(?:\\d{12})?:\\S+",
  // Networks, hosts, paths
  CISCOMAC: `(?:${HEX}{4}\\.){2}${HEX}{4}`,
  WINDOWSMAC: `(?:${HEX}{2}-){5}${HEX}{2}`,
  COMMONMAC: `(?:${HEX}{2}:){5}${HEX}{2}`,
  MAC: "%{CISCOMAC}|%{WINDOWSMAC}|%{COMMONMAC}",
  IPV6,
  IPV4,
  IP: "%{IPV6}|%{IPV4}",
  HOSTNAME: "\\b(?:[0-9A-Za-z][0-9A-Za-z-]{0,62})(?:\\.(?:[0-9A-Za-z][0-9A-Za-z-]{0,62}))*(?:\\.?|\\b)",
  HOST: "%{HOSTNAME}",
  IPORHOST: "%{IP}|%{HOSTNAME}",
  HOSTPORT: "%{IPORHOST}:%{POSINT}",
  PATH: "%{UNIXPATH}|%{WINPATH}",
  UNIXPATH: "(?:/[\\w_%!$@:.,+~-]*)+",
  WINPATH: "(?:[A-Za-z]:|\\\\)(?:\\\\[^\\\\?*]*)+",
  URIPROTO: "[A-Za-z][A-Za-z0-9+.-]*",
  TTY: "/dev/(?:pts|tty[pq]?)\\w*/?\\d*",
  URIHOST: "%{IPORHOST}(?::%{POSINT})?",
  URIPATH: "(?:/[A-Za-z0-9$.+!*'(){},~:;=@#%&_-]*)+",
  URIPARAM: "\\?[A-Za-z0-9$.+!*'|(){},~@#%&/=:;_?\\[\\]<>-]*",
  URIPATHPARAM: "%{URIPATH}(?:%{URIPARAM})?",
  URI: "%{URIPROTO}://(?:%{USER}(?::[^@]*)?@)?(?:%{URIHOST})?(?:%{URIPATHPARAM})?",
  EMAILLOCALPART: "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*",
  EMAILADDRESS: "%{EMAILLOCALPART}@%{HOSTNAME}",
  // Dates and times
  MONTH: `\\b(?:${MONTHS})\\b`,
  MONTHNUM: "0?[1-9]|1[0-2]",
  MONTHNUM2: "0[1-9]|1[0-2]",
  MONTHDAY: "0[1-9]|[12]\\d|3[01]|[1-9]",
  DAY: `\\b(?:${DAYS})\\b`,
  YEAR: "\\d\\d(?:\\d\\d)?",
  HOUR: "2[0123]|[01]?\\d",
  MINUTE: "[0-5]\\d",
  SECOND: "(?:[0-5]?\\d|60)(?:[:.,]\\d+)?",
  TIME: "(?<!\\d)%{HOUR}:%{MINUTE}(?::%{SECOND})(?!\\d)",
  DATE_US: "%{MONTHNUM}[/-]%{MONTHDAY}[/-]%{YEAR}",
  DATE_EU: "%{MONTHDAY}[./-]%{MONTHNUM}[./-]%{YEAR}",
  DATE: "%{DATE_US}|%{DATE_EU}",
  DATESTAMP: "%{DATE}[- ]%{TIME}",
  TZ: "[A-Z]{3}",
  ISO8601_TIMEZONE: "Z|[+-]%{HOUR}(?::?%{MINUTE})",
  ISO8601_SECOND: "%{SECOND}",
  TIMESTAMP_ISO8601:
    "%{YEAR}-%{MONTHNUM}-%{MONTHDAY}[T ]%{HOUR}:?%{MINUTE}(?::?%{SECOND})?(?:%{ISO8601_TIMEZONE})?",
  DATESTAMP_RFC822: "%{DAY} %{MONTH} %{MONTHDAY} %{YEAR} %{TIME} %{TZ}",
  DATESTAMP_RFC2822: "%{DAY}, %{MONTHDAY} %{MONTH} %{YEAR} %{TIME} %{ISO8601_TIMEZONE}",
  DATESTAMP_OTHER: "%{DAY} %{MONTH} %{MONTHDAY} %{TIME} %{TZ} %{YEAR}",
  DATESTAMP_EVENTLOG: "%{YEAR}%{MONTHNUM2}%{MONTHDAY}%{HOUR}%{MINUTE}%{SECOND}",
  HTTPDATE: "%{MONTHDAY}/%{MONTH}/%{YEAR}:%{TIME} %{INT}",
  // Logs
  SYSLOGTIMESTAMP: "%{MONTH} +%{MONTHDAY} %{TIME}",
  PROG: "[\\x21-\\x5a\\x5c\\x5e-\\x7e]+",
  SYSLOGPROG: "%{PROG:program}(?:\\[%{POSINT:pid}\\])?",
  SYSLOGHOST: "%{IPORHOST}",
  SYSLOGFACILITY: "<%{NONNEGINT:facility}\\.%{NONNEGINT:priority}>",
  LOGLEVEL:
    "[Aa]lert|ALERT|[Tt]race|TRACE|[Dd]ebug|DEBUG|[Nn]otice|NOTICE|[Ii]nfo(?:rmation)?|INFO(?:RMATION)?|[Ww]arn(?:ing)?|WARN(?:ING)?|[Ee]rr(?:or)?|ERR(?:OR)?|[Cc]rit(?:ical)?|CRIT(?:ICAL)?|[Ff]atal|FATAL|[Ss]evere|SEVERE|EMERG(?:ENCY)?|[Ee]merg(?:ency)?",
  APACHE_ACCESS_LOG:
    '%{IPORHOST:client} %{NOTSPACE:ident} %{NOTSPACE:auth} \\[%{HTTPDATE:timestamp}\\] "%{WORD:verb} %{NOTSPACE:request}(?: HTTP/%{NUMBER:http_version})?" %{INT:response} (?:%{INT:bytes}|-)(?: "%{DATA:referrer}" "%{DATA:agent}")?',
  NGINX_ACCESS_LOG:
    '%{IPORHOST:remote_addr} - %{NOTSPACE:remote_user} \\[%{HTTPDATE:timestamp}\\] "%{WORD:method} %{NOTSPACE:request} HTTP/%{NUMBER:http_version}" %{INT:status} %{INT:body_bytes_sent} "%{DATA:referrer}" "%{DATA:agent}"',
  SYSLOG5424:
    "<%{NONNEGINT:pri}>%{NONNEGINT:version} (?:%{TIMESTAMP_ISO8601:timestamp}|-) (?:%{NOTSPACE:hostname}|-) (?:%{NOTSPACE:app}|-) (?:%{NOTSPACE:procid}|-) (?:%{NOTSPACE:msgid}|-) (?:\\[%{DATA:structured_data}\\]|-)",
};
