/** Which events a trail takes. */
import { invalidEventSelectors } from "../errors.ts";
import { read, write } from "../kit.ts";
import { trailAtHome, trailNamed } from "../trail/addressing.ts";
import { checkAdvanced, checkBasic } from "../trail/selector-rules.ts";
import { DEFAULT_SELECTORS } from "../trail/selectors.ts";
import type { Trail } from "../trail/trail.ts";

const shown = (trail: Trail) => ({
  TrailARN: trail.arn,
  ...(trail.advanced === undefined
    ? { EventSelectors: trail.selectors ?? DEFAULT_SELECTORS }
    : { AdvancedEventSelectors: trail.advanced }),
});

export const PutEventSelectors = write("PutEventSelectors", (ctx, input) => {
  const { EventSelectors: basic, AdvancedEventSelectors: advanced } = input;
  const trail = trailAtHome(ctx, input.TrailName);
  if (basic !== undefined && advanced !== undefined)
    throw invalidEventSelectors("Specify either EventSelectors or AdvancedEventSelectors, but not both.");
  if (basic === undefined && (advanced === undefined || advanced.length === 0))
    throw invalidEventSelectors("Specify EventSelectors or AdvancedEventSelectors.");
  if (basic !== undefined) checkBasic(basic);
  if (advanced !== undefined) checkAdvanced(advanced);
  const selectors = basic?.map((selector) => ({
    ReadWriteType: selector.ReadWriteType ?? ("All" as const),
    IncludeManagementEvents: selector.IncludeManagementEvents ?? true,
    DataResources: selector.DataResources ?? [],
    ExcludeManagementEventSources: selector.ExcludeManagementEventSources ?? [],
  }));
  const changed = { ...trail, selectors, advanced };
  ctx.store.putTrail(changed);
  return shown(changed);
});

export const GetEventSelectors = read("GetEventSelectors", (ctx, { TrailName }) =>
  shown(trailNamed(ctx, TrailName)),
);
