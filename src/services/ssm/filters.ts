/**
 * Filters of lists: what they let through, and where in the order of paths to look for it.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html
 */
import type { ParameterStringFilter, ParametersFilter } from "../../gen/ssm.ts";
import * as errors from "./errors.ts";
import { parentOf, parsePath, pathOf } from "./name.ts";
import type { ParameterRecord } from "./parameter.ts";
import type { PathRange } from "./store/parameters.ts";

/** Where to look: everything in a range of paths, or one level of the hierarchy. */
export type Source = PathRange | { readonly parent: string };
export type Matches = (record: ParameterRecord) => boolean;

export interface Selection {
  readonly sources: readonly Source[];
  readonly matches: Matches | undefined;
}

interface Filter {
  readonly key: string;
  readonly option: string;
  readonly values: readonly string[];
}

/** Paths begin with "/", and "0" is the character after it. */
const EVERYTHING: PathRange = { from: "/", to: "0" };
const LAST = "\u{10ffff}";
const TYPES = ["String", "StringList", "SecureString"];
const TIERS = ["Standard", "Advanced", "Intelligent-Tiering"];
const DESCRIBED_BY = ["Path", "Name", "Type", "KeyId", "Tier", "DataType"];
const LISTED_BY_PATH = ["Type", "KeyId", "Label", "DataType"];
const PATH_OPTIONS = ["Recursive", "OneLevel"];
const OPTIONS = ["BeginsWith", "Equals"];

/** For DescribeParameters; all filters have to match. */
export function describing(
  older: readonly ParametersFilter[] | undefined,
  given: readonly ParameterStringFilter[] | undefined,
): Selection {
  if (older !== undefined && older.length > 0 && given !== undefined && given.length > 0)
    throw errors.filtersTwice();
  const filters = [
    ...(older ?? []).map(fromOlder),
    ...(given ?? []).map((each) => checked(each, DESCRIBED_BY, true)),
  ];
  refuseDuplicates(filters);
  return { sources: sourcesOf(filters), matches: allOf(filters) };
}

/** For GetParametersByPath; a label's filter is told apart, because it chooses versions. */
export function listingByPath(given: readonly ParameterStringFilter[] | undefined): {
  readonly matches: Matches | undefined;
  readonly label: ((label: string) => boolean) | undefined;
} {
  const filters = (given ?? []).map((each) => checked(each, LISTED_BY_PATH, false));
  refuseDuplicates(filters);
  const label = filters.find(({ key }) => key === "Label");
  return {
    matches: allOf(filters.filter((each) => each !== label)),
    label: label && ((text) => hits(label, text)),
  };
}

/** Everything below a path without a slash at its end. */
export function rangeBelow(path: string): PathRange {
  return { from: `${path}/`, to: `${path}0` };
}

function fromOlder({ Key, Values }: ParametersFilter): Filter {
  return { key: Key, option: Key === "Name" ? "BeginsWith" : "Equals", values: Values };
}

function checked(
  { Key, Option, Values }: ParameterStringFilter,
  keys: readonly string[],
  tags: boolean,
): Filter {
  const ofTag = Key.startsWith("tag:");
  if (ofTag ? !tags : !keys.includes(Key)) throw errors.invalidFilterKey(Key, keys);
  const option = Option ?? (Key === "Path" ? "OneLevel" : "Equals");
  const options = Key === "Path" ? PATH_OPTIONS : OPTIONS;
  if (!options.includes(option) && !(Key === "Name" && option === "Contains"))
    throw errors.invalidFilterOption(option, options);
  if (!ofTag && (Values === undefined || Values.length === 0)) throw errors.missingFilterValues(Key);
  const values = Values ?? [];
  for (const value of values) checkValue(Key, value);
  return { key: Key, option, values: Key === "Path" ? values.map(parsePath) : values };
}

function checkValue(key: string, value: string): void {
  if (key === "Type" && !TYPES.includes(value)) throw errors.invalidFilterValue(value, TYPES);
  if (key === "Tier" && !TIERS.includes(value)) throw errors.invalidFilterValue(value, TIERS);
  if (key === "Path" && /^\/(aws|ssm)/i.test(value)) throw errors.commonParameterFilter();
}

function refuseDuplicates(filters: readonly Filter[]): void {
  const seen = new Set<string>();
  for (const { key } of filters) {
    if (seen.has(key)) throw errors.duplicateFilter(key);
    seen.add(key);
  }
}

function allOf(filters: readonly Filter[]): Matches | undefined {
  if (filters.length === 0) return undefined;
  return (record) => filters.every((filter) => matches(filter, record));
}

function matches(filter: Filter, { name, current, tags }: ParameterRecord): boolean {
  const { key } = filter;
  switch (key) {
    case "Name":
      return filter.values.some((value) => isNamed(filter.option, pathOf(name), value));
    case "Path":
      return filter.values.some((path) =>
        filter.option === "OneLevel" ? parentOf(name) === path : pathOf(name).startsWith(`${path}/`),
      );
    case "Type":
      return hits(filter, current.type);
    case "KeyId":
      return current.keyId !== undefined && hits(filter, current.keyId);
    case "Tier":
      return hits(filter, current.tier);
    case "DataType":
      return hits(filter, current.dataType);
    default: {
      const tag = key.slice("tag:".length);
      if (!Object.hasOwn(tags, tag)) return false;
      return filter.values.length === 0 || hits(filter, tags[tag] as string);
    }
  }
}

function hits({ option, values }: Filter, text: string): boolean {
  return values.some((value) => (option === "BeginsWith" ? text.startsWith(value) : text === value));
}

/** Names are compared as paths, but for parts of them. */
function isNamed(option: string, path: string, value: string): boolean {
  if (option === "Contains") return path.includes(value);
  return option === "BeginsWith" ? path.startsWith(pathOf(value)) : path === pathOf(value);
}

/** Disjoint, so that no parameter is found twice. */
function sourcesOf(filters: readonly Filter[]): readonly Source[] {
  const byPath = filters.find(({ key }) => key === "Path");
  if (byPath?.option === "OneLevel") return [...new Set(byPath.values)].map((parent) => ({ parent }));
  if (byPath !== undefined) return disjoint(byPath.values.map(rangeBelow));
  const byName = filters.find(({ key }) => key === "Name");
  if (byName === undefined || byName.option === "Contains") return [EVERYTHING];
  const end = byName.option === "BeginsWith" ? LAST : "\0";
  return disjoint(byName.values.map((value) => ({ from: pathOf(value), to: pathOf(value) + end })));
}

/** One range of these either contains another or has nothing in common with it. */
function disjoint(ranges: readonly PathRange[]): readonly PathRange[] {
  const sorted = [...ranges].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.to > b.to ? -1 : 1,
  );
  const kept: PathRange[] = [];
  for (const range of sorted) {
    const last = kept.at(-1);
    if (last === undefined || range.from >= last.to) kept.push(range);
  }
  return kept;
}
