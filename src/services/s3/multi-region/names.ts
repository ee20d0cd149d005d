import type { Scope } from "../../../aws/scope.ts";
import type { MultiRegion } from "../store/multi-regions.ts";

/** The kind under which aliases are held. */
export const MULTI_REGION_ALIAS = "s3.MultiRegionAlias";

/** arn:aws:s3::111122223333:accesspoint/mfzwi23gnjvgw.mrap */
export function multiRegionArn(
  { partition }: Pick<Scope, "partition">,
  { account, alias }: Pick<MultiRegion, "account" | "alias">,
): string {
  return `arn:${partition}:s3::${account}:accesspoint/${alias}`;
}
