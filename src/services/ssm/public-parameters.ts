/**
 * The parameters that AWS publishes, as a tree that is made where somebody looks at it.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html
 */
import { AMAZON_LINUX_IMAGES, amazonLinuxImageId } from "../../aws/amazon-linux.ts";
import { regionName } from "../../aws/region-names.ts";
import { partitionOf, REGIONS } from "../../aws/regions.ts";
import { zoneIdsOf } from "../../aws/zone-ids.ts";
import { instant } from "../../base/instant.ts";
import { SERVICES } from "../../gen/services.ts";
import type { ParameterRecord } from "./parameter.ts";

type Service = (typeof SERVICES)[number];

interface Node {
  readonly value?: string;
  readonly children?: () => Readonly<Record<string, Node>>;
}

const PUBLISHED = instant(Date.UTC(2025, 11, 9));
const DOMAINS = { aws: "amazonaws.com", "aws-cn": "amazonaws.com.cn", "aws-us-gov": "amazonaws.com" };

/** A published parameter of a Region, or undefined. */
export function publicParameter(region: string, name: string): ParameterRecord | undefined {
  const value = nodeAt(region, name)?.value;
  return value === undefined ? undefined : published(name, value);
}

/** Parameters below a path without a slash at its end, in their order, those behind `after`. */
export function* publicParametersBelow(
  region: string,
  path: string,
  recursive: boolean,
  after: string,
): Generator<ParameterRecord> {
  const node = nodeAt(region, path);
  const behind = after.startsWith(`${path}/`) ? after.slice(path.length + 1).split("/") : [];
  if (node !== undefined) yield* below(node, path, recursive, behind);
}

/** `behind` are the segments below this node that the list has come to. */
function* below(
  node: Node,
  path: string,
  recursive: boolean,
  behind: readonly string[],
): Generator<ParameterRecord> {
  const children = node.children?.() ?? {};
  const [reached, ...further] = behind;
  for (const segment of Object.keys(children).sort()) {
    if (reached !== undefined && segment < reached) continue;
    const child = children[segment] as Node;
    const name = `${path}/${segment}`;
    if (child.value !== undefined && segment !== reached) yield published(name, child.value);
    if (recursive) yield* below(child, name, recursive, segment === reached ? further : []);
  }
}

function nodeAt(region: string, path: string): Node | undefined {
  let node: Node | undefined = root(region);
  for (const segment of path.split("/").slice(1)) {
    const children: Readonly<Record<string, Node>> = node.children?.() ?? {};
    node = Object.hasOwn(children, segment) ? children[segment] : undefined;
    if (node === undefined) return undefined;
  }
  return node;
}

function published(name: string, value: string): ParameterRecord {
  const current = {
    version: 1,
    type: "String",
    value,
    tier: "Standard",
    dataType: "text",
    policies: [],
    modifiedAt: PUBLISHED,
    modifiedBy: "",
  } as const;
  return { name, current, oldestVersion: 1, tags: {}, resourcePolicies: [] };
}

const leaf = (value: string): Node => ({ value });
const branch = (children: () => Readonly<Record<string, Node>>, value?: string): Node =>
  value === undefined ? { children } : { children, value };
const leaves = (values: readonly string[]): Readonly<Record<string, Node>> =>
  Object.fromEntries(values.map((value) => [value, leaf(value)]));

function root(region: string): Node {
  const published: Readonly<Record<string, Node>> = {
    "ami-amazon-linux-latest": branch(() => images(region)),
    "global-infrastructure": branch(() => infrastructure(partitionOf(region))),
  };
  const list = () =>
    Object.fromEntries(Object.keys(published).map((name) => [name, leaf(`/aws/service/${name}/`)]));
  const service = () => ({ ...published, list: branch(list) });
  return branch(() => ({ aws: branch(() => ({ service: branch(service) })) }));
}

function images(region: string): Readonly<Record<string, Node>> {
  return Object.fromEntries(
    AMAZON_LINUX_IMAGES.flatMap(({ name, alsoNamed }) => {
      const image = leaf(amazonLinuxImageId(region, name));
      return [name, ...alsoNamed].map((each) => [each, image]);
    }),
  );
}

function infrastructure(partition: string): Readonly<Record<string, Node>> {
  const regions = REGIONS.filter((region) => partitionOf(region) === partition);
  return {
    regions: branch(() =>
      Object.fromEntries(regions.map((region) => [region, branch(() => aboutRegion(region), region)])),
    ),
    services: branch(() =>
      Object.fromEntries(
        SERVICES.map((service) => [
          service.id,
          branch(() => ({ regions: branch(() => serviceIn(service, regions)) }), service.id),
        ]),
      ),
    ),
    "availability-zones": branch(() => leaves(regions.flatMap(zoneIdsOf))),
  };
}

function serviceIn(service: Service, regions: readonly string[]): Readonly<Record<string, Node>> {
  return Object.fromEntries(
    regions.map((region) => [region, branch(() => ({ endpoint: endpointOf(service, region) }), region)]),
  );
}

function endpointOf({ endpointPrefix, global }: Service, region: string): Node {
  const domain = DOMAINS[partitionOf(region)];
  return leaf(global === true ? `${endpointPrefix}.${domain}` : `${endpointPrefix}.${region}.${domain}`);
}

function aboutRegion(region: string): Readonly<Record<string, Node>> {
  const name = regionName(region);
  const partition = partitionOf(region);
  return {
    "availability-zones": branch(() => leaves(zoneIdsOf(region))),
    domain: leaf(DOMAINS[partition]),
    partition: leaf(partition),
    services: branch(() =>
      Object.fromEntries(
        SERVICES.map((service) => [
          service.id,
          branch(() => ({ endpoint: endpointOf(service, region) }), service.id),
        ]),
      ),
    ),
    ...(name !== undefined && {
      longName: leaf(name.longName),
      geolocationCountry: leaf(name.country),
      geolocationRegion: leaf(name.subdivision),
    }),
  };
}
