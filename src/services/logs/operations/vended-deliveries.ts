/** Deliveries of what AWS services log: their sources, their destinations, and what connects them. */
import type { Delivery, DeliveryDestination, DeliverySource } from "../../../gen/logs.ts";
import { admitDelivery } from "../../../targets/vended-log.ts";
import { parseDocument } from "../account-policy.ts";
import * as errors from "../errors.ts";
import { type Read, read, staged, type Write, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { page, pageAfter } from "../paging.ts";
import { checkTags } from "../tags.ts";
import { destinationOf, placeOf, TEMPLATES, vendedBy } from "../vended.ts";

const arnOf = ({ scope }: Read, kind: string, name: string): string =>
  `arn:${scope.partition}:logs:${scope.region}:${scope.account}:${kind}:${name}`;

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliverySource.html */
export const PutDeliverySource = write("PutDeliverySource", (ctx, input) => {
  const { name, resourceArn, logType, tags, deliverySourceConfiguration } = input;
  const vended = vendedBy(resourceArn);
  if (vended === undefined) throw errors.validation(`Cloudlet delivers no logs of ${resourceArn} yet.`);
  if (!vended.logTypes.includes(logType))
    throw errors.validation(`Log type ${logType} is not supported for resource ${resourceArn}.`);
  if (Object.keys(deliverySourceConfiguration ?? {}).length > 0)
    throw errors.validation(`Logs of service ${vended.service} have no delivery source configuration.`);
  const known = ctx.store.deliverySource.get(name);
  if (known !== undefined && (known.resourceArns?.[0] !== resourceArn || known.logType !== logType))
    throw errors.conflict("The resource and the log type of a delivery source cannot be changed.");
  const same = ctx.store.deliverySource.ready("").find((each) => isSame(each, resourceArn, logType));
  if (same !== undefined && same.name !== name)
    throw errors.conflict("This resource has already been used in another delivery source of this log type.");
  checkRoom(known, ctx.store.deliverySource.count());
  const arn = arnOf(ctx, "delivery-source", name);
  checkTags(tags ?? {}, {}, arn);
  const deliverySource: DeliverySource = {
    name,
    arn,
    resourceArns: [resourceArn],
    service: vended.service,
    logType,
    status: "ACTIVE",
    tags: tags ?? known?.tags,
  };
  ctx.store.deliverySource.put(name, deliverySource);
  return { deliverySource };
});

const isSame = (source: DeliverySource, resourceArn: string, logType: string): boolean =>
  source.resourceArns?.[0] === resourceArn && source.logType === logType;

function checkRoom(known: unknown, count: number): void {
  if (known === undefined && count >= limits.DELIVERY_RESOURCES_MAX)
    throw errors.serviceQuotaExceeded("The maximum number of resources of this type is reached.");
}

export const GetDeliverySource = read("GetDeliverySource", (ctx, { name }) => ({
  deliverySource: sourceNamed(ctx, name),
}));

export const DescribeDeliverySources = read("DescribeDeliverySources", (ctx, input) => {
  const { items, nextToken } = listed(ctx, "deliverySource", input, ({ name }) => name);
  return { deliverySources: items, ...(nextToken && { nextToken }) };
});

export const DeleteDeliverySource = write("DeleteDeliverySource", (ctx, { name }) => {
  sourceNamed(ctx, name);
  checkUnused(ctx, (delivery) => delivery.deliverySourceName === name);
  ctx.store.deliverySource.remove(name);
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDeliveryDestination.html */
export const PutDeliveryDestination = write("PutDeliveryDestination", (ctx, input) => {
  const { name, tags, outputFormat = "json", deliveryDestinationConfiguration: configuration } = input;
  if (input.deliveryDestinationType === "XRAY") throw errors.validation("Cloudlet delivers no traces yet.");
  if (configuration === undefined)
    throw errors.validation("deliveryDestinationConfiguration is required for this destination type.");
  const place = placeOf(configuration.destinationResourceArn);
  if (place === undefined)
    throw errors.validation(`Invalid destinationResourceArn: ${configuration.destinationResourceArn}`);
  const { type } = place;
  if (input.deliveryDestinationType !== undefined && input.deliveryDestinationType !== type)
    throw errors.validation("deliveryDestinationType does not match the destination resource.");
  if (outputFormat !== "json")
    throw errors.validation(`Cloudlet does not support the output format ${outputFormat} yet.`);
  const known = ctx.store.deliveryDestination.get(name);
  if (known !== undefined && known.deliveryDestinationType !== type)
    throw errors.conflict("The type of a delivery destination cannot be changed.");
  checkRoom(known, ctx.store.deliveryDestination.count());
  const arn = arnOf(ctx, "delivery-destination", name);
  checkTags(tags ?? {}, {}, arn);
  const deliveryDestination: DeliveryDestination = {
    name,
    arn,
    deliveryDestinationType: type,
    outputFormat,
    deliveryDestinationConfiguration: configuration,
    tags: tags ?? known?.tags,
  };
  ctx.store.deliveryDestination.put(name, { ...deliveryDestination, policy: known?.policy });
  return { deliveryDestination };
});

export const GetDeliveryDestination = read("GetDeliveryDestination", (ctx, { name }) => {
  const { policy: _, ...deliveryDestination } = destinationNamed(ctx, name);
  return { deliveryDestination };
});

export const DescribeDeliveryDestinations = read("DescribeDeliveryDestinations", (ctx, input) => {
  const { items, nextToken } = listed(ctx, "deliveryDestination", input, ({ name }) => name);
  return {
    deliveryDestinations: items.map(({ policy: _, ...shown }) => shown),
    ...(nextToken && { nextToken }),
  };
});

export const DeleteDeliveryDestination = write("DeleteDeliveryDestination", (ctx, { name }) => {
  const { arn } = destinationNamed(ctx, name);
  checkUnused(ctx, (delivery) => delivery.deliveryDestinationArn === arn);
  ctx.store.deliveryDestination.remove(name);
  return {};
});

export const PutDeliveryDestinationPolicy = write("PutDeliveryDestinationPolicy", (ctx, input) => {
  const destination = destinationNamed(ctx, input.deliveryDestinationName);
  const policy = input.deliveryDestinationPolicy;
  parseDocument(policy);
  ctx.store.deliveryDestination.put(input.deliveryDestinationName, { ...destination, policy });
  return { policy: { deliveryDestinationPolicy: policy } };
});

export const GetDeliveryDestinationPolicy = read("GetDeliveryDestinationPolicy", (ctx, input) => {
  const { policy } = destinationNamed(ctx, input.deliveryDestinationName);
  return { policy: policy === undefined ? {} : { deliveryDestinationPolicy: policy } };
});

export const DeleteDeliveryDestinationPolicy = write("DeleteDeliveryDestinationPolicy", (ctx, input) => {
  const { policy, ...destination } = destinationNamed(ctx, input.deliveryDestinationName);
  if (policy === undefined) throw errors.resourceNotFound("The delivery destination has no policy.");
  ctx.store.deliveryDestination.put(input.deliveryDestinationName, destination);
  return {};
});

type Settings = Pick<Delivery, "recordFields" | "fieldDelimiter" | "s3DeliveryConfiguration">;

/** The fields that a delivery brings; refuses what a log does not have, or what Cloudlet does not do. */
function fieldsOf(source: DeliverySource, input: Settings): readonly string[] {
  const { fieldDelimiter, s3DeliveryConfiguration: { suffixPath, enableHiveCompatiblePath } = {} } = input;
  if (fieldDelimiter) throw errors.validation("fieldDelimiter is not supported for output format json.");
  if (suffixPath || enableHiveCompatiblePath)
    throw errors.validation("Cloudlet does not support paths of deliveries to S3 yet.");
  const { fields = [], mandatory = [] } = vendedBy(source.resourceArns?.[0] ?? "") ?? {};
  const wanted = input.recordFields ?? fields;
  const unknown = wanted.find((field) => !fields.includes(field));
  if (unknown !== undefined)
    throw errors.validation(`Record field ${unknown} is not supported for this log.`);
  const missing = mandatory.find((field) => !wanted.includes(field));
  if (missing !== undefined) throw errors.validation(`Record field ${missing} is mandatory for this log.`);
  return wanted;
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateDelivery.html */
export const CreateDelivery = staged("CreateDelivery", {
  prepare: async (ctx, input) => {
    fieldsOf(sourceNamed(ctx, input.deliverySourceName), input);
    const target = destinationOf(ctx, input);
    if (target === undefined)
      throw errors.resourceNotFound("Requested resource for delivery destination does not exist.");
    checkPair(ctx, input.deliverySourceName, target);
    const place = placeOf(target.deliveryDestinationConfiguration?.destinationResourceArn ?? "");
    if (place !== undefined) await admitDelivery(ctx, place.destination);
  },
  commit: (ctx, input) => {
    const { deliverySourceName, deliveryDestinationArn, tags } = input;
    const recordFields = fieldsOf(sourceNamed(ctx, deliverySourceName), input);
    const target = destinationOf(ctx, input);
    if (target === undefined)
      throw errors.resourceNotFound("Requested resource for delivery destination does not exist.");
    checkPair(ctx, deliverySourceName, target);
    checkRoom(undefined, ctx.store.vendedDelivery.count());
    const id = ctx.ids.hex(16);
    const arn = arnOf(ctx, "delivery", id);
    checkTags(tags ?? {}, {}, arn);
    const delivery: Delivery = {
      id,
      arn,
      deliverySourceName,
      deliveryDestinationArn,
      deliveryDestinationType: target.deliveryDestinationType,
      recordFields,
      tags,
    };
    ctx.store.vendedDelivery.put(id, delivery);
    return { delivery };
  },
});

/** A source goes to a destination once, and to no two log groups, buckets or streams of the same type. */
function checkPair(ctx: Read, source: string, { arn }: DeliveryDestination): void {
  const known = ctx.store.vendedDelivery.ready("");
  if (known.some((each) => each.deliverySourceName === source && each.deliveryDestinationArn === arn))
    throw errors.conflict("Delivery already exists");
}

export const GetDelivery = read("GetDelivery", (ctx, { id }) => ({ delivery: deliveryOf(ctx, id) }));

export const DescribeDeliveries = read("DescribeDeliveries", (ctx, input) => {
  const { items, nextToken } = listed(ctx, "vendedDelivery", input, ({ id }) => id);
  return { deliveries: items, ...(nextToken && { nextToken }) };
});

export const DeleteDelivery = write("DeleteDelivery", (ctx, { id }) => {
  deliveryOf(ctx, id);
  ctx.store.vendedDelivery.remove(id);
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UpdateDeliveryConfiguration.html */
export const UpdateDeliveryConfiguration = write("UpdateDeliveryConfiguration", (ctx, input) => {
  const delivery = deliveryOf(ctx, input.id);
  const recordFields = fieldsOf(sourceNamed(ctx, delivery.deliverySourceName ?? ""), {
    ...input,
    recordFields: input.recordFields ?? delivery.recordFields,
  });
  ctx.store.vendedDelivery.put(input.id, { ...delivery, recordFields });
  return {};
});

export const DescribeConfigurationTemplates = read("DescribeConfigurationTemplates", (ctx, input) => {
  const { service, logTypes, resourceTypes, deliveryDestinationTypes, limit = limits.DESCRIBED_MAX } = input;
  const isWanted = (wanted: readonly string[] | undefined, value: string | undefined): boolean =>
    wanted === undefined || wanted.length === 0 || wanted.includes(value ?? "");
  const found = TEMPLATES.filter(
    (each) =>
      (service === undefined || each.service === service) &&
      isWanted(logTypes, each.logType) &&
      isWanted(resourceTypes, each.resourceType) &&
      isWanted(deliveryDestinationTypes, each.deliveryDestinationType),
  );
  const from = Number(pageAfter(ctx, "templates", input.nextToken) || 0);
  const more = from + limit < found.length;
  return {
    configurationTemplates: found.slice(from, from + limit),
    ...(more && { nextToken: ctx.sealer.seal("logs templates", String(from + limit)) }),
  };
});

function sourceNamed(ctx: Read, name: string): DeliverySource {
  const source = ctx.store.deliverySource.get(name);
  if (source === undefined)
    throw errors.resourceNotFound("Requested resource for delivery source does not exist.");
  return source;
}

function destinationNamed(ctx: Read, name: string) {
  const destination = ctx.store.deliveryDestination.get(name);
  if (destination === undefined)
    throw errors.resourceNotFound("Requested resource for delivery destination does not exist.");
  return destination;
}

function deliveryOf(ctx: Read, id: string): Delivery {
  const delivery = ctx.store.vendedDelivery.get(id);
  if (delivery === undefined)
    throw errors.resourceNotFound("Requested resource for delivery does not exist.");
  return delivery;
}

function checkUnused(ctx: Write, uses: (delivery: Delivery) => boolean): void {
  if (ctx.store.vendedDelivery.ready("").some(uses))
    throw errors.conflict("The resource is used by a delivery, which must be deleted first.");
}

type Listed = "deliverySource" | "deliveryDestination" | "vendedDelivery";

function listed<K extends Listed>(
  ctx: Read,
  shelf: K,
  { nextToken, limit = limits.DESCRIBED_MAX }: { nextToken?: string | undefined; limit?: number | undefined },
  key: (item: ReturnType<Read["store"][K]["list"]>[number]) => string | undefined,
) {
  type Item = ReturnType<Read["store"][K]["list"]>[number];
  const found = ctx.store[shelf].list("", pageAfter(ctx, shelf, nextToken), limit + 1) as Item[];
  return page<Item>(ctx, shelf, found, limit, (item) => key(item) ?? "");
}
