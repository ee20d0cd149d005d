import { describing } from "../filters.ts";
import { read } from "../kit.ts";
import { PARAMETERS_DESCRIBED_DEFAULT } from "../limits.ts";
import { page } from "../listing.ts";
import { parameterArn } from "../name.ts";
import { metadata } from "../parameter.ts";

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html */
export const DescribeParameters = read("DescribeParameters", (ctx, input) => {
  const selection = describing(input.Filters, input.ParameterFilters);
  // Shared lists what came through AWS RAM, and nothing does: a resource policy alone does not put a parameter there.
  if (input.Shared === true) return { Parameters: [] };
  const asked = { limit: input.MaxResults ?? PARAMETERS_DESCRIBED_DEFAULT, NextToken: input.NextToken };
  const { items, ...token } = page(ctx, "parameters", selection, asked);
  return {
    Parameters: items.map(({ name, current }) => ({
      ...metadata(name, current),
      ARN: parameterArn(ctx.scope, name),
    })),
    ...token,
  };
});
