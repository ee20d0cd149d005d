/** https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html */
import type { AliasConfiguration, AliasRoutingConfiguration } from "../../gen/lambda.ts";
import type { Ids } from "../../kernel/ids/ids.ts";
import { invalidParameterValue } from "./errors.ts";
import type { Read } from "./kit.ts";
import { functionArn, isVersionNumber, LATEST } from "./name.ts";

export interface Alias {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly revision: string;
}

export function aliasAnswer(ctx: Read, functionName: string, alias: Alias): AliasConfiguration {
  const weighted = Object.keys(alias.weights).length > 0;
  return {
    AliasArn: functionArn(ctx.scope, functionName, alias.name),
    Name: alias.name,
    FunctionVersion: alias.version,
    Description: alias.description,
    RevisionId: alias.revision,
    ...(weighted && { RoutingConfig: { AdditionalVersionWeights: alias.weights } }),
  };
}

const PARTS = 1_000_000;

/** Which version an invocation by this alias gets. */
export function routed(alias: Alias, ids: Ids): string {
  const entries = Object.entries(alias.weights);
  if (entries.length === 0) return alias.version;
  let left = ids.below(PARTS) / PARTS;
  for (const [version, weight] of entries) {
    if (left < weight) return version;
    left -= weight;
  }
  return alias.version;
}

/** Throws InvalidParameterValueException for weights that AWS would not take. */
export function checkWeights(
  version: string,
  routing: AliasRoutingConfiguration | undefined,
): Record<string, number> {
  const weights = routing?.AdditionalVersionWeights ?? {};
  const versions = Object.keys(weights);
  if (versions.length === 0) return {};
  if (version === LATEST)
    throw invalidParameterValue("$LATEST is not supported for an alias pointing to more than 1 version");
  if (versions.length > 1)
    throw invalidParameterValue("Number of items in AdditionalVersionWeights cannot be greater than 1");
  for (const [other, weight] of Object.entries(weights)) {
    if (!isVersionNumber(other) || other === version)
      throw invalidParameterValue(`Invalid function version ${other} in AdditionalVersionWeights`);
    if (!(weight >= 0 && weight <= 1))
      throw invalidParameterValue("Additional version weight must be between 0.0 and 1.0");
  }
  return weights;
}
