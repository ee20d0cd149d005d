/** Channels: who may send events from outside of AWS, and to which event data stores. */
import type { Channel as ChannelShape, Destination } from "../../../gen/cloudtrail.ts";
import {
  channelAlreadyExists,
  channelARNInvalid,
  channelMaxLimitExceeded,
  channelNotFound,
  invalidEventDataStoreCategory,
  invalidParameter,
  invalidSource,
} from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { activeStore } from "../lake/addressing.ts";
import { type Channel, channelArn } from "../lake/channel.ts";
import { categoryOf } from "../lake/event-data-store.ts";
import { behind, pageOf } from "../lake/paging.ts";
import { CHANNELS_PER_REGION_MAX } from "../limits.ts";
import { checkTags } from "./tags.ts";

/** Partners send what happens in their products, of which Cloudlet has none. */
const SOURCE = "Custom";

export const CreateChannel = write("CreateChannel", (ctx, { Name, Source, Destinations, Tags = [] }) => {
  checkTags(Tags);
  if (Source !== SOURCE)
    throw invalidSource("The source of a channel must be Custom: Cloudlet has no event sources of partners.");
  const here = channelsHere(ctx);
  refuseName(here, Name);
  if (here.length >= CHANNELS_PER_REGION_MAX)
    throw channelMaxLimitExceeded("The maximum number of channels limit is exceeded.");
  const channel: Channel = {
    arn: channelArn(ctx.scope, ctx.request.region, ctx.ids.uuid()),
    name: Name,
    region: ctx.request.region,
    source: Source,
    stores: storesOf(ctx, Destinations),
  };
  ctx.store.lake.putThing("channel", channel.arn, channel);
  for (const { Key, Value = "" } of Tags) ctx.store.tag(channel.arn, Key, Value);
  return { ...shown(channel), Tags };
});

const channelsHere = (ctx: Read): Channel[] =>
  [...ctx.store.lake.things<Channel>("channel")].filter(({ region }) => region === ctx.request.region);

function refuseName(here: readonly Channel[], wanted: string): void {
  if (here.some(({ name }) => name === wanted))
    throw channelAlreadyExists("The provided channel already exists.");
}

/** Only such stores take what is no CloudTrail event. */
function storesOf(ctx: Read, destinations: readonly Destination[]): string[] {
  return destinations.map(({ Type, Location }) => {
    if (Type !== "EVENT_DATA_STORE")
      throw invalidParameter("The destination of a channel must be an event data store.");
    const store = activeStore(ctx, Location);
    if (categoryOf(store) !== "ActivityAuditLog")
      throw invalidEventDataStoreCategory("The event data store must be for the category ActivityAuditLog.");
    return store.arn;
  });
}

const destinationsOf = ({ stores }: Channel): Destination[] =>
  stores.map((Location) => ({ Type: "EVENT_DATA_STORE", Location }));

const shown = (channel: Channel) => ({
  ChannelArn: channel.arn,
  Name: channel.name,
  Source: channel.source,
  Destinations: destinationsOf(channel),
});

/** The ARN that an ARN or its last part means. Throws ChannelARNInvalidException. */
export function channelArnOf(ctx: Read, given: string): string {
  if (!given.startsWith("arn:")) return channelArn(ctx.scope, ctx.request.region, given);
  if (!/^arn:[\w-]+:cloudtrail:[\w-]+:\d{12}:channel\/.+$/.test(given))
    throw channelARNInvalid("The specified channel ARN is not valid.");
  return given;
}

function channelNamed(ctx: Read, given: string): Channel {
  const found = ctx.store.lake.thing<Channel>("channel", channelArnOf(ctx, given));
  if (found === undefined || found.region !== ctx.request.region)
    throw channelNotFound("The specified channel was not found.");
  return found;
}

export const GetChannel = read("GetChannel", (ctx, input) => ({
  ...shown(channelNamed(ctx, input.Channel)),
  IngestionStatus: {},
}));

export const UpdateChannel = write("UpdateChannel", (ctx, input) => {
  const channel = channelNamed(ctx, input.Channel);
  const { Name: name = channel.name, Destinations } = input;
  if (name !== channel.name) refuseName(channelsHere(ctx), name);
  const stores = Destinations === undefined ? channel.stores : storesOf(ctx, Destinations);
  const changed = { ...channel, name, stores };
  ctx.store.lake.putThing("channel", channel.arn, changed);
  return shown(changed);
});

export const DeleteChannel = write("DeleteChannel", (ctx, input) => {
  const { arn } = channelNamed(ctx, input.Channel);
  ctx.store.lake.removeThing("channel", arn);
  ctx.store.lake.removeThing("policy", arn);
  ctx.store.untagAll(arn);
  return {};
});

export const ListChannels = read("ListChannels", (ctx, { MaxResults = 1000, NextToken }) => {
  const after = behind(ctx, "ListChannels", NextToken);
  const here = channelsHere(ctx).map((channel) => ({ ...channel, id: channel.arn }));
  const { items, next } = pageOf(
    ctx,
    "ListChannels",
    here.filter(({ id }) => id > after),
    MaxResults,
  );
  const Channels: ChannelShape[] = items.map(({ arn, name }) => ({ ChannelArn: arn, Name: name }));
  return { Channels, ...next };
});

export const isChannel = (ctx: Read, arn: string): boolean =>
  ctx.store.lake.thing("channel", arn) !== undefined;
