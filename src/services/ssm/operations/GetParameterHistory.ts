import type { ParameterHistory } from "../../../gen/ssm.ts";
import { parameterNotFound } from "../errors.ts";
import { parameterAt } from "../find.ts";
import { type Prepare, staged } from "../kit.ts";
import { HISTORY_DEFAULT } from "../limits.ts";
import { opened, sealed } from "../listing.ts";
import { isPublic, parseAddress } from "../name.ts";
import { historyEntry, type Version } from "../parameter.ts";
import { plainValue, together } from "../values.ts";

const LIST = "parameter history";

/** Oldest first. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html */
export const GetParameterHistory = staged("GetParameterHistory", {
  prepare: (ctx, input) => {
    const record = parameterAt(ctx, parseAddress(input.Name));
    if (record === undefined || isPublic(record.name)) throw parameterNotFound();
    const { NextToken: token, MaxResults: limit = HISTORY_DEFAULT } = input;
    const after = token === undefined ? 0 : Number(opened(ctx, LIST, token));
    const { current, name } = record;
    const versions = ctx.store.parameters.earlierVersions(name, after, limit + 1);
    if (current.version > after) versions.push(current);
    const shown = versions.slice(0, limit);
    const last = shown.at(-1);
    const NextToken =
      versions.length > limit && last !== undefined ? sealed(ctx, LIST, String(last.version)) : undefined;
    const parameters = together(shown.map((version) => entry(ctx, name, version, input.WithDecryption)));
    return parameters instanceof Promise
      ? parameters.then((Parameters) => ({ Parameters, NextToken }))
      : { Parameters: parameters, NextToken };
  },
  commit: (_ctx, _input, result) => result,
});

function entry(
  ctx: Prepare,
  name: string,
  version: Version,
  decrypt: boolean | undefined,
): ParameterHistory | Promise<ParameterHistory> {
  const labels = ctx.store.labels.of(name, version.version);
  const value = plainValue(ctx, name, version, decrypt);
  return typeof value === "string"
    ? historyEntry(name, version, value, labels)
    : value.then((plain) => historyEntry(name, version, plain, labels));
}
