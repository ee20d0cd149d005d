/** Inputs that fit a service's model, and ways to spoil them. */
import { readFileSync } from "node:fs";
import type { ServiceModel, Shape } from "../../src/kernel/wire/model.ts";
import type { Random } from "../support/random.ts";
import { hostilePolicies } from "./policies.ts";

export type Value = null | boolean | number | string | Value[] | { [name: string]: Value };

export function readModel(id: string): ServiceModel {
  return JSON.parse(
    readFileSync(new URL(`../../src/gen/${id}.json`, import.meta.url), "utf8"),
  ) as ServiceModel;
}

const ACCOUNT = "000000000000";
const BASE = `http://127.0.0.1:4566/${ACCOUNT}`;

/** Texts that mean something to the services under test, by what a member's name ends in. */
const MEANINGFUL: readonly (readonly [RegExp, readonly string[]])[] = [
  [/QueueUrl$/, [`${BASE}/plain`, `${BASE}/line.fifo`, `${BASE}/none`, "plain", "", "http://"]],
  [/QueueName$/, ["plain", "line.fifo", "other", "a b", "x".repeat(81), ".fifo"]],
  [/UserName$/, ["dev", "none", "a/b", "x".repeat(65)]],
  [/RoleName$/, ["worker", "none"]],
  [/GroupName$/, ["team", "none"]],
  [
    /Arn$/,
    [
      `arn:aws:iam::${ACCOUNT}:role/worker`,
      `arn:aws:sqs:us-east-1:${ACCOUNT}:plain`,
      "arn:",
      "arn:aws:iam::aws:policy/AdministratorAccess",
      "*",
    ],
  ],
  [/(Policy|Document|PolicyInputList)$/, hostilePolicies],
  [
    /(ReceiptHandle|Token|Marker)$/,
    ["AQEB", "x", `AQEB${"A".repeat(32)}`, "AQEBAAAAAAABAAAAAAABAAAAAAAAAAAAAAAA"],
  ],
];

const TEXTS = [
  "a",
  "plain",
  "",
  "0",
  "-1",
  "true",
  "日本語",
  "\u0000",
  "\ud800",
  "<&>\"'",
  "x".repeat(300),
  "../..",
  "%00",
  "${aws:username}",
];
const NUMBERS = [1, 1, 2, 10, 0, -1, 2 ** 31, 2 ** 53, 1.5, 1e300, 43_201, 900];

/** A value of a shape. Required members are there; some of the others are. */
export function generate(model: ServiceModel, name: string, random: Random, member = "", depth = 0): Value {
  const shape = model.shapes[name] as Shape;
  switch (shape.type) {
    case "structure":
      return structureOf(model, shape, random, depth);
    case "list": {
      if (depth > 5) return [];
      const of = (shape.member as { readonly shape: string }).shape;
      return Array.from({ length: random.below(3) }, () => generate(model, of, random, member, depth + 1));
    }
    case "map": {
      const { key, value } = shape as unknown as Record<"key" | "value", { readonly shape: string }>;
      const entries = Array.from({ length: random.below(3) }, () => [
        String(generate(model, key.shape, random, "", depth + 1)),
        generate(model, value.shape, random, "", depth + 1),
      ]);
      return Object.fromEntries(entries) as Value;
    }
    case "boolean":
      return random.chance(0.5);
    case "integer":
    case "long":
    case "float":
    case "double":
      return random.pick(NUMBERS);
    case "timestamp":
      return 1_767_225_600;
    case "blob":
      return random.pick(["", "AAAA", "%%%"]);
    default:
      return textOf(shape, member, random);
  }
}

function structureOf(model: ServiceModel, shape: Shape, random: Random, depth: number): Value {
  const out: { [name: string]: Value } = {};
  for (const [name, member] of Object.entries(shape.members ?? {})) {
    const wanted = shape.required?.includes(name) === true || (depth < 4 && random.chance(0.35));
    if (wanted) out[name] = generate(model, member.shape, random, name, depth + 1);
  }
  return out;
}

function textOf(shape: Shape, member: string, random: Random): string {
  if (shape.enum !== undefined && random.chance(0.8)) return random.pick(shape.enum);
  const meaningful = MEANINGFUL.find(([ending]) => ending.test(member));
  if (meaningful !== undefined && random.chance(0.9))
    return meaningful[1] !== hostilePolicies && random.chance(0.6)
      ? (meaningful[1][0] as string)
      : random.pick(meaningful[1]);
  return random.chance(0.5) ? "a" : random.pick(TEXTS);
}

const HOSTILE: readonly Value[] = [
  null,
  true,
  -1,
  1e308,
  "",
  [],
  {},
  [[[[]]]],
  { __proto__: null, constructor: "x", toString: 1 } as unknown as Value,
  "x".repeat(1_100_000),
  "\u0000\ud800",
];

/** The same input with one thing wrong somewhere in it. */
export function spoil(value: Value, random: Random): Value {
  if (value === null || typeof value !== "object" || random.chance(0.15)) return random.pick(HOSTILE);
  if (Array.isArray(value)) {
    if (value.length === 0 || random.chance(0.2))
      return Array.from({ length: 1_200 }, () => random.pick(HOSTILE.slice(0, 7)));
    const at = random.below(value.length);
    return value.map((item, i) => (i === at ? spoil(item, random) : item));
  }
  const names = Object.keys(value);
  const how = random.weighted({ drop: 2, add: 2, deeper: 6, rename: 1 });
  const name = names.length === 0 ? undefined : random.pick(names);
  if (how === "add" || name === undefined)
    return { ...value, [random.pick(["Unknown", "__proto__", "constructor", ""])]: random.pick(HOSTILE) };
  const { [name]: taken, ...others } = value;
  if (how === "drop") return others;
  if (how === "rename") return { ...others, [name.toLowerCase()]: taken as Value };
  return { ...others, [name]: spoil(taken as Value, random) };
}

/** Query parameters, as the query protocol flattens them; `flat` leaves ".member" out where the model does. */
export function flatten(value: Value, prefix = "", out = new URLSearchParams()): URLSearchParams {
  const at = (name: string) => (prefix === "" ? name : `${prefix}.${name}`);
  if (Array.isArray(value))
    for (const [i, item] of value.entries()) flatten(item, at(`member.${i + 1}`), out);
  else if (value !== null && typeof value === "object")
    for (const [name, item] of Object.entries(value)) flatten(item, at(name), out);
  else if (value !== null) out.append(prefix, String(value));
  return out;
}
