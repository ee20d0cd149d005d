import { ram } from "../../../gen/ram.ts";
import {
  type DescribeParametersRequest,
  type DescribeParametersResult,
  type ParameterMetadata,
  ssm,
} from "../../../gen/ssm.ts";
import { filtersOfShared } from "../errors.ts";
import { describing } from "../filters.ts";
import { type Prepare, type Read, staged } from "../kit.ts";
import { PARAMETERS_ASKED_MAX, PARAMETERS_DESCRIBED_DEFAULT } from "../limits.ts";
import { page } from "../listing.ts";
import { parameterArn } from "../name.ts";
import { metadata } from "../parameter.ts";

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html */
export const DescribeParameters = staged("DescribeParameters", {
  prepare: (ctx, input) => (input.Shared === true ? shared(ctx, input) : own(ctx, input)),
  commit: (_ctx, _input, result) => result,
});

function own(ctx: Read, input: DescribeParametersRequest): DescribeParametersResult {
  const selection = describing(input.Filters, input.ParameterFilters);
  const asked = { limit: input.MaxResults ?? PARAMETERS_DESCRIBED_DEFAULT, NextToken: input.NextToken };
  const { items, ...token } = page(ctx, "parameters", selection, asked);
  return {
    Parameters: items.map(({ name, current }) => ({
      ...metadata(name, current),
      ARN: parameterArn(ctx.scope, name),
    })),
    ...token,
  };
}

/**
 * What other accounts share through AWS RAM, asked for as the caller; their names are their ARNs. A resource policy
 * alone puts no parameter here. https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-shared-parameters.html
 */
async function shared(ctx: Prepare, input: DescribeParametersRequest): Promise<DescribeParametersResult> {
  if ((input.Filters ?? input.ParameterFilters ?? []).length > 0) throw filtersOfShared();
  const { resources = [], nextToken } = await ctx.call(ram, "ListResources", {
    resourceOwner: "OTHER-ACCOUNTS",
    resourceType: "ssm:Parameter",
    maxResults: input.MaxResults ?? PARAMETERS_DESCRIBED_DEFAULT,
    nextToken: input.NextToken,
  });
  const arns = [...new Set(resources.flatMap(({ arn }) => arn ?? []))];
  const Parameters: ParameterMetadata[] = [];
  for (let at = 0; at < arns.length; at += PARAMETERS_ASKED_MAX) {
    const Names = arns.slice(at, at + PARAMETERS_ASKED_MAX);
    const answer = await ctx.call(ssm, "GetParameters", { Names });
    for (const { ARN, Type, LastModifiedDate, Version, DataType } of answer.Parameters ?? [])
      Parameters.push({ Name: ARN, ARN, Type, LastModifiedDate, Version, DataType, Tier: "Advanced" });
  }
  return { Parameters, ...(nextToken !== undefined && { NextToken: nextToken }) };
}
