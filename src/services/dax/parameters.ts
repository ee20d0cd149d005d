/** The parameters of DAX: how long what is cached is good for. */
import type { Parameter } from "../../gen/dax.ts";
import type { ParameterGroupRecord } from "./cluster.ts";
import * as errors from "./errors.ts";

export const DEFAULT_GROUP = "default.dax1.0";

const DEFAULTS = {
  "query-ttl-millis": "Duration in milliseconds for queries to remain cached",
  "record-ttl-millis":
    "Duration in milliseconds for records to remain valid in cache (Default: 0 = infinite)",
} as const;
const DEFAULT_VALUE = "300000";
const HIGHEST = 2 ** 31 - 1;

export function describeParameters({ values }: Pick<ParameterGroupRecord, "values">): Parameter[] {
  return Object.entries(DEFAULTS).map(([name, description]) => ({
    ParameterName: name,
    ParameterType: "DEFAULT",
    ParameterValue: values[name] ?? DEFAULT_VALUE,
    NodeTypeSpecificValues: [],
    Description: description,
    Source: values[name] === undefined ? "system" : "user",
    DataType: "integer",
    AllowedValues: "0-",
    IsModifiable: "TRUE",
    ChangeType: "IMMEDIATE",
  }));
}

/** Throws when there is no such parameter, or it cannot have this value. */
export function checkParameter(name: string | undefined, value: string | undefined): [string, string] {
  if (name === undefined || !Object.hasOwn(DEFAULTS, name))
    throw errors.invalidValue(`Parameter ${name} does not exist.`);
  if (value === undefined || !/^\d+$/.test(value) || Number(value) > HIGHEST)
    throw errors.invalidValue(`The value ${value} is not valid for parameter ${name}.`);
  return [name, value];
}
