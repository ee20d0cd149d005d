import { zoneLettersOf } from "./regions.ts";

const COMPASS: Readonly<Record<string, string>> = {
  north: "n",
  south: "s",
  east: "e",
  west: "w",
  northeast: "ne",
  northwest: "nw",
  southeast: "se",
  southwest: "sw",
  central: "c",
};

/**
 * The ids of a Region's Availability Zones, which mean the same zone to every account: "use1-az1" and so on.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/az-ids.html
 */
export function zoneIdsOf(region: string): readonly string[] {
  const parts = region.replace("us-gov-", "usg-").split("-");
  const prefix = parts.map((part) => COMPASS[part] ?? part).join("");
  return zoneLettersOf(region).map((_letter, at) => `${prefix}-az${at + 1}`);
}
