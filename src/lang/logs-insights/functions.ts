/**
 * The functions of a query that look at one row.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax-operations-functions.html
 */
import { addressIn, isAddress } from "./address.ts";
import { fromJson, isTrue, numberOf, Timestamp, textOf, type Value } from "./value.ts";

export interface QueryFunction {
  readonly least: number;
  readonly most: number;
  readonly call: (values: readonly Value[]) => Value;
}

const of = (least: number, most: number, call: QueryFunction["call"]): QueryFunction => ({
  least,
  most,
  call,
});
const MANY = 255;
const NONE: Value = null;

const numeric = (call: (x: number) => number): QueryFunction =>
  of(1, 1, ([value = NONE]) => finite(call(numberOf(value))));
const textual = (call: (text: string) => Value): QueryFunction =>
  of(1, 1, ([value = NONE]) => (value === null ? null : call(textOf(value))));
const truth = (is: boolean): number => (is ? 1 : 0);

function finite(x: number): Value {
  return Number.isFinite(x) ? x : null;
}

function trimmed(start: boolean, end: boolean): QueryFunction {
  return of(1, 2, ([value = NONE, characters = NONE]) => {
    if (value === null) return null;
    const text = textOf(value);
    const isCut = (character: string): boolean =>
      characters === null ? /\s/.test(character) : textOf(characters).includes(character);
    let from = 0;
    let to = text.length;
    while (start && from < to && isCut(text[from] as string)) from++;
    while (end && to > from && isCut(text[to - 1] as string)) to--;
    return text.slice(from, to);
  });
}

function extreme(pick: (...numbers: number[]) => number): QueryFunction {
  return of(1, MANY, (values) => {
    const numbers = values.map(numberOf).filter((x) => !Number.isNaN(x));
    return numbers.length === 0 ? null : pick(...numbers);
  });
}

function jsonParsed(text: string): Value {
  try {
    return fromJson(JSON.parse(text));
  } catch {
    return null;
  }
}

const subnet = (version: 4 | 6 | undefined): QueryFunction =>
  of(2, 2, ([address = NONE, range = NONE]) => truth(addressIn(textOf(address), textOf(range), version)));

export const FUNCTIONS: Readonly<Record<string, QueryFunction>> = {
  abs: numeric(Math.abs),
  ceil: numeric(Math.ceil),
  floor: numeric(Math.floor),
  log: numeric(Math.log),
  sqrt: numeric(Math.sqrt),
  greatest: extreme(Math.max),
  least: extreme(Math.min),

  ispresent: of(1, 1, ([value = NONE]) => truth(value !== null)),
  coalesce: of(1, MANY, (values) => values.find((value) => value !== null) ?? null),
  if: of(2, 3, ([condition = NONE, then = NONE, otherwise = NONE]) => (isTrue(condition) ? then : otherwise)),

  isempty: of(1, 1, ([value = NONE]) => truth(value === null || textOf(value) === "")),
  isblank: of(1, 1, ([value = NONE]) => truth(value === null || textOf(value).trim() === "")),
  concat: of(1, MANY, (values) => values.map(textOf).join("")),
  ltrim: trimmed(true, false),
  rtrim: trimmed(false, true),
  trim: trimmed(true, true),
  strlen: textual((text) => [...text].length),
  toupper: textual((text) => text.toUpperCase()),
  tolower: textual((text) => text.toLowerCase()),
  substr: of(2, 3, ([value = NONE, start = NONE, length = NONE]) => {
    if (value === null) return null;
    const from = numberOf(start);
    const until = length === null ? undefined : from + numberOf(length);
    return textOf(value).slice(from, until);
  }),
  replace: of(3, 3, ([value = NONE, from = NONE, to = NONE]) =>
    value === null ? null : textOf(value).replaceAll(textOf(from), textOf(to)),
  ),
  strcontains: of(2, 2, ([value = NONE, part = NONE]) => truth(textOf(value).includes(textOf(part)))),

  fromMillis: of(1, 1, ([value = NONE]) => {
    const milliseconds = numberOf(value);
    return Number.isNaN(milliseconds) ? null : new Timestamp(milliseconds);
  }),
  toMillis: of(1, 1, ([value = NONE]) => finite(value instanceof Timestamp ? numberOf(value) : Number.NaN)),

  isValidIp: textual((text) => truth(isAddress(text) !== undefined)),
  isValidIpV4: textual((text) => truth(isAddress(text) === 4)),
  isValidIpV6: textual((text) => truth(isAddress(text) === 6)),
  isIpInSubnet: subnet(undefined),
  isIpv4InSubnet: subnet(4),
  isIpv6InSubnet: subnet(6),

  jsonParse: textual(jsonParsed),
  jsonStringify: of(1, 1, ([value = NONE]) =>
    value === null ? null : JSON.stringify(value instanceof Timestamp ? textOf(value) : value),
  ),
};
