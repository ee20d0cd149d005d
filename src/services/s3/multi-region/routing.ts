/**
 * Which bucket a request to a multi-Region access point is for: the active one in the Region that the request came to,
 * else the first of the active ones in the order in which they were listed.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointRequestRouting.html
 */
import type { Home, HomePlace } from "../../../kernel/dispatch/contract.ts";
import { refusal } from "../errors/refusal.ts";
import { BUCKETS_MAX } from "./limits.ts";

export const MULTI_REGION_SUFFIX = ".mrap";
/** The kind under which the cells of active buckets hold their turns. */
export const MULTI_REGION_TURN = "s3.MultiRegionTurn";

/** The name of the n-th bucket's turn. */
export function turnOf(alias: string, index: number): string {
  return `${alias}:${index}`;
}

/** Throws NoSuchAccessPoint where there is no such multi-Region access point. */
export function homeOfMultiRegion(alias: string, { names, partition, region }: HomePlace): Home {
  let first: Home | undefined;
  for (let index = 0; index < BUCKETS_MAX; index++) {
    const holder = names.holderOf(partition, MULTI_REGION_TURN, turnOf(alias, index));
    if (holder === undefined) continue;
    if (holder.region === region) return holder;
    first ??= holder;
  }
  if (first === undefined) throw noSuchMultiRegion(alias);
  return first;
}

export const noSuchMultiRegion = (name: string) =>
  refusal("NoSuchMultiRegionAccessPoint", 404, "The specified Multi-Region Access Point does not exist", {
    MultiRegionAccessPointName: name,
  });
