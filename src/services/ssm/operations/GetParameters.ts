import {
  type GetParametersRequest,
  type GetParametersResult,
  type Parameter,
  ssm,
} from "../../../gen/ssm.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { find } from "../find.ts";
import { type Prepare, staged } from "../kit.ts";
import { isElsewhere, parseAddress } from "../name.ts";
import { isSecret, secretShown } from "../reference.ts";
import { parameterShown, together } from "../values.ts";

type Shown = Parameter | undefined;

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
export const GetParameters = staged("GetParameters", {
  prepare: (ctx, input): GetParametersResult | Promise<GetParametersResult> => {
    const names = [...new Set(input.Names)];
    const foreign = names.filter((name) => isElsewhere(ctx.scope, parseAddress(name)));
    const own = foreign.length === 0 ? names : names.filter((name) => !foreign.includes(name));
    const shown = together(own.map((name) => shownIfAny(ctx, name, input.WithDecryption)));
    const result =
      shown instanceof Promise ? shown.then((parameters) => resultOf(own, parameters)) : resultOf(own, shown);
    return foreign.length === 0 ? result : withForeign(ctx, result, foreign, input);
  },
  commit: (_ctx, _input, result) => result,
});

function shownIfAny(ctx: Prepare, name: string, decrypt: boolean | undefined): Shown | Promise<Shown> {
  const address = parseAddress(name);
  if (isSecret(address)) return secretShown(ctx, address, decrypt).catch(undefinedIfMissing);
  try {
    return parameterShown(ctx, find(ctx, address), decrypt);
  } catch (error) {
    return undefinedIfMissing(error);
  }
}

function undefinedIfMissing(error: unknown): undefined {
  if (error instanceof AwsError && /^Parameter(?:Version)?NotFound$/.test(error.code)) return undefined;
  throw error;
}

function resultOf(names: readonly string[], shown: readonly Shown[]): GetParametersResult {
  return {
    Parameters: shown.filter((parameter) => parameter !== undefined),
    InvalidParameters: names.filter((_name, at) => shown[at] === undefined),
  };
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
  const results = await Promise.all([own, ...calls]);
  return {
    Parameters: results.flatMap(({ Parameters }) => Parameters ?? []),
    InvalidParameters: results.flatMap(({ InvalidParameters }) => InvalidParameters ?? []),
  };
}
