import type { GetParametersByPathRequest } from "../../../gen/ssm.ts";
import { listingByPath, type Matches, rangeBelow } from "../filters.ts";
import { type Found, versionOf } from "../find.ts";
import { type Prepare, type Read, staged } from "../kit.ts";
import { PARAMETERS_BY_PATH_DEFAULT } from "../limits.ts";
import { opened, type Page, page, sealed } from "../listing.ts";
import { isPublic, parsePath } from "../name.ts";
import type { ParameterRecord } from "../parameter.ts";
import { publicParametersBelow } from "../public-parameters.ts";
import { parameterShown, together } from "../values.ts";

const LIST = "parameters by path";
const PUBLIC_LIST = "public parameters by path";

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html */
export const GetParametersByPath = staged("GetParametersByPath", {
  prepare: (ctx, input) => {
    const { items, ...token } = foundBelow(ctx, input);
    const parameters = together(items.map((one) => parameterShown(ctx, one, input.WithDecryption)));
    return parameters instanceof Promise
      ? parameters.then((Parameters) => ({ Parameters, ...token }))
      : { Parameters: parameters, ...token };
  },
  commit: (_ctx, _input, result) => result,
});

/** A filter by label answers the versions that have it. */
function foundBelow(ctx: Prepare, input: GetParametersByPathRequest): Page<Found> {
  const path = parsePath(input.Path);
  const { matches, label } = listingByPath(input.ParameterFilters);
  if (isPublic(`${path}/`)) return publicBelow(ctx, path, input, label === undefined ? matches : () => false);
  const labelled = (record: ParameterRecord): string | undefined =>
    label && ctx.store.labels.all(record.name).find(label);
  const selects: Matches | undefined =
    label === undefined ? matches : (record) => (matches?.(record) ?? true) && labelled(record) !== undefined;
  const source = input.Recursive === true ? rangeBelow(path) : { parent: path };
  const asked = { limit: input.MaxResults ?? PARAMETERS_BY_PATH_DEFAULT, NextToken: input.NextToken };
  const { items, ...token } = page(ctx, LIST, { sources: [source], matches: selects }, asked);
  return { items: items.map((record) => foundBy(ctx, record, labelled(record))), ...token };
}

function foundBy(ctx: Read, record: ParameterRecord, label: string | undefined): Found {
  const number = label === undefined ? undefined : ctx.store.labels.versionOf(record.name, label);
  const version = number === undefined ? undefined : versionOf(ctx, record, number);
  return { record, version: version ?? record.current, selector: undefined };
}

function publicBelow(
  ctx: Read,
  path: string,
  { Recursive, MaxResults, NextToken }: GetParametersByPathRequest,
  matches: Matches | undefined,
): Page<Found> {
  const limit = MaxResults ?? PARAMETERS_BY_PATH_DEFAULT;
  const after = NextToken === undefined ? "" : opened(ctx, PUBLIC_LIST, NextToken);
  const items: Found[] = [];
  for (const record of publicParametersBelow(ctx.scope.region, path, Recursive === true, after)) {
    if (matches?.(record) === false) continue;
    const last = items.at(-1);
    if (items.length === limit && last !== undefined)
      return { items, NextToken: sealed(ctx, PUBLIC_LIST, last.record.name) };
    items.push({ record, version: record.current, selector: undefined });
  }
  return { items };
}
