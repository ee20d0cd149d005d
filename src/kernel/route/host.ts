/** What a request's Host header says about where it wants to go. */
import { isRegion } from "../../aws/regions.ts";

export interface HostFacts {
  /** What names the service: an endpoint prefix such as "sqs" or "api.ecr", or one of {@link SURFACE_LABELS}. */
  readonly endpoint: string | undefined;
  readonly region: string | undefined;
  /** What stands before the service's name: a bucket, an account, an API's id. */
  readonly name: string | undefined;
  /** Everything before the domain, for names directly below it: "bucket" in bucket.localhost. */
  readonly prefix: string | undefined;
}

/** Of a host name that says nothing about AWS. */
export const NO_FACTS: HostFacts = {
  endpoint: undefined,
  region: undefined,
  name: undefined,
  prefix: undefined,
};

/** Under these domains a name's labels mean what they mean at AWS. Longer ones first where one ends in another. */
const DOMAINS = [
  "localhost.localstack.cloud",
  "localhost",
  "amazonaws.com.cn",
  "amazonaws.com",
  "api.aws",
  "on.aws",
];

/** Service labels that no model mentions, and the endpoint prefix they stand for. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["queue", "sqs"], // queue.amazonaws.com and us-east-1.queue.amazonaws.com: SQS's first names
  ["ddb", "dynamodb"], // 123456789012.ddb.us-east-1.amazonaws.com: account-based endpoints
  ["streams-ddb", "streams.dynamodb"],
  ["s3-external-1", "s3"],
  ["s3-accelerate", "s3"],
  ["s3-accesspoint", "s3"],
  ["s3-object-lambda", "s3"],
  ["accesspoint.s3-global", "s3"], // mfzwi23gnjvgw.mrap.accesspoint.s3-global: multi-Region access points
  ["s3express-control", "s3"],
  ["data.iot", "data-ats.iot"],
  ["portal.sso", "portal.sso"],
]);

/** Labels of endpoints that are not an AWS API. */
export const SURFACE_LABELS: ReadonlySet<string> = new Set([
  "s3-website",
  "execute-api",
  "lambda-url",
  "elb",
  "dkr.ecr",
  "sts.global",
  "ocsp.acm-pca",
]);

/** Labels that choose a kind of network, not a service. */
const NETWORK_LABELS: ReadonlySet<string> = new Set(["dualstack", "fips", "vpce"]);

const MEMORY_MAX = 1_000;

/** Reads Host headers, and remembers what it read. */
export class HostReader {
  readonly #endpoints: ReadonlySet<string>;
  readonly #domains: readonly string[];
  readonly #known = new Map<string, HostFacts>();

  /**
   * @param endpoints every service's endpoint prefix
   * @param domains further domains below which names have AWS's form
   */
  constructor(endpoints: Iterable<string>, domains: readonly string[] = []) {
    this.#endpoints = new Set([...endpoints, ...SURFACE_LABELS]);
    this.#domains = [...domains, ...DOMAINS];
  }

  read(host: string | undefined): HostFacts {
    if (host === undefined) return NO_FACTS;
    const known = this.#known.get(host);
    if (known !== undefined) return known;
    const facts = this.#parse(host.toLowerCase().replace(/:\d*$/, ""));
    if (this.#known.size === MEMORY_MAX) this.#known.clear();
    this.#known.set(host, facts);
    return facts;
  }

  #parse(host: string): HostFacts {
    const domain = this.#domains.find((each) => host.endsWith(`.${each}`));
    if (domain === undefined) return NO_FACTS;
    const prefix = host.slice(0, -domain.length - 1);
    const labels = prefix.split(".");
    let region: string | undefined;
    while (labels.length > 0) {
      const last = labels.at(-1) as string;
      if (region === undefined && isRegion(last) && labels.length > 1) region = last;
      else if (!NETWORK_LABELS.has(last)) break;
      labels.pop();
    }
    return this.#service(labels, region, prefix) ?? { ...NO_FACTS, prefix };
  }

  /** Finds the service's name at the end of the labels. */
  #service(labels: readonly string[], region: string | undefined, prefix: string): HostFacts | undefined {
    for (const taken of [2, 1]) {
      if (labels.length < taken) continue;
      const found = this.#endpoint(labels.slice(-taken).join("."));
      if (found === undefined) continue;
      const before = labels.slice(0, -taken);
      // us-east-1.queue, my-balancer.us-east-1.elb: here the Region stands before the service.
      const nearest = before.at(-1);
      const said = region ?? (nearest !== undefined && isRegion(nearest) ? before.pop() : undefined);
      const name = before.length === 0 ? undefined : before.join(".");
      return { endpoint: found.endpoint, region: found.region ?? said, name, prefix };
    }
    return undefined;
  }

  #endpoint(label: string): { endpoint: string; region: string | undefined } | undefined {
    const plain = label.replace(/-fips$|^fips-/, "");
    const alias = ALIASES.get(plain) ?? plain;
    if (this.#endpoints.has(alias)) return { endpoint: alias, region: undefined };
    // S3's dash form: s3-eu-west-1, s3-website-eu-west-1. Directory buckets: s3express-use1-az4.
    const dashed = /^(s3(?:-website)?)-(.+)$/.exec(plain);
    if (dashed !== null && isRegion(dashed[2] as string))
      return { endpoint: dashed[1] as string, region: dashed[2] };
    return /^s3express-[a-z0-9-]+-az\d$/.test(plain) ? { endpoint: "s3", region: undefined } : undefined;
  }
}
