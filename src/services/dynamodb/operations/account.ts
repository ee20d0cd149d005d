import { read } from "../kit.ts";
import { ACCOUNT_CAPACITY_MAX, TABLE_CAPACITY_MAX } from "../limits.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeLimits.html */
export const DescribeLimits = read("DescribeLimits", () => ({
  AccountMaxReadCapacityUnits: ACCOUNT_CAPACITY_MAX,
  AccountMaxWriteCapacityUnits: ACCOUNT_CAPACITY_MAX,
  TableMaxReadCapacityUnits: TABLE_CAPACITY_MAX,
  TableMaxWriteCapacityUnits: TABLE_CAPACITY_MAX,
}));

const CACHE_MINUTES = 1_440;

/** Where the caller already is. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeEndpoints.html */
export const DescribeEndpoints = read("DescribeEndpoints", (ctx) => ({
  Endpoints: [
    { Address: ctx.request.endpoint.replace(/^https?:\/\//, ""), CachePeriodInMinutes: CACHE_MINUTES },
  ],
}));
