/** How events are made richer and larger: nobody does that here yet, so only what is so anyway can be asked for. */
import { invalidParameterCombination, unsupportedOperation } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { activeStore } from "../lake/addressing.ts";
import { trailAtHome, trailNamed } from "../trail/addressing.ts";

type Given = { readonly TrailName?: string | undefined; readonly EventDataStore?: string | undefined };

function about(ctx: Read, { TrailName, EventDataStore }: Given, named: typeof trailNamed) {
  if ((TrailName === undefined) === (EventDataStore === undefined))
    throw invalidParameterCombination("Specify either a trail name or an event data store, but not both.");
  return TrailName === undefined
    ? { EventDataStoreArn: activeStore(ctx, EventDataStore ?? "").arn }
    : { TrailARN: named(ctx, TrailName).arn };
}

const DEFAULTS = {
  MaxEventSize: "Standard",
  ContextKeySelectors: [],
  AggregationConfigurations: [],
} as const;

export const GetEventConfiguration = read("GetEventConfiguration", (ctx, input) => ({
  ...about(ctx, input, trailNamed),
  ...DEFAULTS,
}));

export const PutEventConfiguration = write("PutEventConfiguration", (ctx, input) => {
  const { MaxEventSize, ContextKeySelectors = [], AggregationConfigurations = [] } = input;
  const resource = about(ctx, input, trailAtHome);
  if (MaxEventSize === "Large" || ContextKeySelectors.length > 0 || AggregationConfigurations.length > 0)
    throw unsupportedOperation("Cloudlet does not enrich, enlarge or aggregate events yet.");
  return { ...resource, ...DEFAULTS };
});
