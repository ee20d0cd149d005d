import {
  type GetParametersRequest,
  type GetParametersResult,
  type Parameter,
  ssm,
} from "../../../gen/ssm.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { type Found, find } from "../find.ts";
import { type Prepare, staged } from "../kit.ts";
import { type Address, isElsewhere, parseAddress } from "../name.ts";
import { parameterShown, together } from "../values.ts";

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
export const GetParameters = staged("GetParameters", {
  prepare: (ctx, input): GetParametersResult | Promise<GetParametersResult> => {
    const names = [...new Set(input.Names)];
    const foreign = names.filter((name) => isElsewhere(ctx.scope, parseAddress(name)));
    const own = ownParameters(
      ctx,
      names.filter((name) => !foreign.includes(name)),
      input,
    );
    return foreign.length === 0 ? own : withForeign(ctx, own, foreign, input);
  },
  commit: (_ctx, _input, result) => result,
});

function ownParameters(
  ctx: Prepare,
  names: readonly string[],
  { WithDecryption }: GetParametersRequest,
): GetParametersResult | Promise<GetParametersResult> {
  const found: Found[] = [];
  const InvalidParameters: string[] = [];
  for (const name of names) {
    const one = findIfAny(ctx, parseAddress(name));
    if (one === undefined) InvalidParameters.push(name);
    else found.push(one);
  }
  const parameters = together(found.map((one) => parameterShown(ctx, one, WithDecryption)));
  return parameters instanceof Promise
    ? parameters.then((Parameters) => ({ Parameters, InvalidParameters }))
    : { Parameters: parameters, InvalidParameters };
}

function findIfAny(ctx: Prepare, address: Address): Found | undefined {
  try {
    return find(ctx, address);
  } catch (error) {
    if (error instanceof AwsError) return undefined;
    throw error;
  }
}

/** Shared parameters of other accounts are asked for where they are. */
async function withForeign(
  ctx: Prepare,
  own: GetParametersResult | Promise<GetParametersResult>,
  foreign: readonly string[],
  { WithDecryption }: GetParametersRequest,
): Promise<GetParametersResult> {
  const byAccount = Object.groupBy(foreign, (name) => parseAddress(name).account ?? "");
  const calls = Object.values(byAccount).map((Names = []) =>
    ctx.call(ssm, "GetParameters", { Names, WithDecryption }),
  );
  const results = [await own, ...(await Promise.all(calls))];
  return {
    Parameters: results.flatMap(({ Parameters }): readonly Parameter[] => Parameters ?? []),
    InvalidParameters: results.flatMap(({ InvalidParameters }) => InvalidParameters ?? []),
  };
}
