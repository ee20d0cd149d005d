/**
 * Transformers: what makes fields of log events, processor by processor.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html
 */
import { at, define, type Fields, put, remove } from "./path.ts";

/** A processor as it is configured: one member, named as the processor. */
export type ProcessorConfig = Readonly<Record<string, unknown>>;

/** What is wrong with a transformer, in words for whoever wrote it. */
export class TransformerError extends Error {}

/** Makes the fields of a message; undefined when its first processor cannot read it. */
export type Transform = (message: string) => Fields | undefined;

type Step = (fields: Fields, message: string) => boolean;
// biome-ignore lint/suspicious/noExplicitAny: each processor has a shape of its own, checked by AWS's model
type Config = any;

const PROCESSORS_MAX = 20;
const PARSERS = new Set(["parseJSON", "parseKeyValue", "csv"]);
const MESSAGE = "@message";

/** Throws {@link TransformerError} for what is no transformer, or what Cloudlet does not transform. */
export function compileTransformer(processors: readonly ProcessorConfig[]): Transform {
  if (processors.length === 0 || processors.length > PROCESSORS_MAX)
    throw new TransformerError(`A transformer has 1 to ${PROCESSORS_MAX} processors.`);
  const steps = processors.map((processor, i) => {
    const given = Object.entries(processor).filter(([, config]) => config !== undefined && config !== null);
    const [name, config] = given[0] ?? ["", undefined];
    if (given.length !== 1) throw new TransformerError("Each processor must have exactly one type.");
    const make = Object.hasOwn(MAKERS, name) ? MAKERS[name] : undefined;
    if (make === undefined)
      throw new TransformerError(`Cloudlet does not support the processor ${name} yet.`);
    if (i === 0 && !PARSERS.has(name)) throw new TransformerError("The first processor must be a parser.");
    return make(config);
  });
  return (message) => {
    const fields: Fields = {};
    return steps.every((step) => step(fields, message)) ? fields : undefined;
  };
}

const sourceText = (fields: Fields, message: string, source: string | undefined): unknown =>
  source === undefined || source === MESSAGE ? message : at(fields, source);

function merge(fields: Fields, destination: string | undefined, found: Fields): void {
  for (const [key, value] of Object.entries(found))
    if (destination === undefined) define(fields, key, value);
    else put(fields, `${destination}.${key}`, value, true);
}

/** Changes texts where they stand; what is no text stays. */
const onTexts =
  (change: (text: string) => string) =>
  (config: Config): Step =>
  (fields) => {
    for (const key of config.withKeys as readonly string[]) {
      const value = at(fields, key);
      if (typeof value === "string") put(fields, key, change(value), true);
    }
    return true;
  };

const onEntries =
  (apply: (fields: Fields, entry: Config) => void) =>
  (config: Config): Step =>
  (fields) => {
    for (const entry of config.entries as readonly Config[]) apply(fields, entry);
    return true;
  };

function moved(fields: Fields, source: string, target: string, overwrite: boolean | undefined): void {
  const value = at(fields, source);
  if (value === undefined || (at(fields, target) !== undefined && !overwrite)) return;
  remove(fields, source);
  put(fields, target, value, true);
}

const TYPES: Readonly<Record<string, (text: string) => unknown>> = {
  string: (text) => text,
  integer: (text) => Math.trunc(Number(text)),
  double: Number,
  boolean: (text) => text.toLowerCase() === "true",
};

const MAKERS: Readonly<Record<string, (config: Config) => Step>> = {
  parseJSON:
    ({ source, destination }) =>
    (fields, message) => {
      try {
        const found: unknown = JSON.parse(String(sourceText(fields, message, source)));
        if (typeof found !== "object" || found === null) return false;
        merge(fields, destination, found as Fields);
        return true;
      } catch {
        return false;
      }
    },
  parseKeyValue: (config) => (fields, message) => {
    const { source, destination, fieldDelimiter = "&", keyValueDelimiter = "=" } = config;
    const { keyPrefix = "", nonMatchValue, overwriteIfExists = false } = config;
    const text = sourceText(fields, message, source);
    if (typeof text !== "string") return true;
    for (const pair of text.split(fieldDelimiter)) {
      const cut = pair.indexOf(keyValueDelimiter);
      if (cut === -1 && nonMatchValue === undefined) continue;
      const key = `${keyPrefix}${cut === -1 ? pair : pair.slice(0, cut)}`;
      const value = cut === -1 ? nonMatchValue : pair.slice(cut + keyValueDelimiter.length);
      put(fields, destination === undefined ? key : `${destination}.${key}`, value, overwriteIfExists);
    }
    return true;
  },
  csv: (config) => (fields, message) => {
    const { source, destination, delimiter = ",", quoteCharacter = '"', columns } = config;
    const text = sourceText(fields, message, source);
    if (typeof text !== "string") return true;
    const found: Fields = {};
    for (const [i, value] of csvFields(text, delimiter, quoteCharacter).entries())
      found[(columns as readonly string[] | undefined)?.[i] ?? `column_${i + 1}`] = value;
    merge(fields, destination, found);
    return true;
  },
  addKeys: onEntries((fields, { key, value, overwriteIfExists }) => {
    const filled = (value as string).replace(/\$\{([^}]+)\}/g, (_, path: string) =>
      String(at(fields, path) ?? ""),
    );
    put(fields, key, filled, overwriteIfExists ?? false);
  }),
  deleteKeys: (config) => (fields) => {
    for (const key of config.withKeys as readonly string[]) remove(fields, key);
    return true;
  },
  moveKeys: onEntries((fields, { source, target, overwriteIfExists }) => {
    const name = (source as string).split(".").at(-1);
    moved(fields, source, `${target}.${name}`, overwriteIfExists);
  }),
  renameKeys: onEntries((fields, { key, renameTo, overwriteIfExists }) =>
    moved(fields, key, renameTo, overwriteIfExists),
  ),
  copyValue: onEntries((fields, { source, target, overwriteIfExists }) => {
    const value = at(fields, source);
    if (value !== undefined) put(fields, target, structuredClone(value), overwriteIfExists ?? false);
  }),
  lowerCaseString: onTexts((text) => text.toLowerCase()),
  upperCaseString: onTexts((text) => text.toUpperCase()),
  trimString: onTexts((text) => text.trim()),
  splitString: onEntries((fields, { source, delimiter }) => {
    const value = at(fields, source);
    if (typeof value === "string") put(fields, source, value.split(delimiter), true);
  }),
  substituteString: (config) => {
    const entries = (config.entries as readonly Config[]).map(({ source, from, to }) => ({
      source: source as string,
      from: regexOf(from),
      to: to as string,
    }));
    return (fields) => {
      for (const { source, from, to } of entries) {
        const value = at(fields, source);
        if (typeof value === "string") put(fields, source, value.replace(from, to), true);
      }
      return true;
    };
  },
  typeConverter: onEntries((fields, { key, type }) => {
    const value = at(fields, key);
    if (value === undefined || typeof value === "object") return;
    const converted = TYPES[type as string]?.(String(value));
    if (!Number.isNaN(converted)) put(fields, key, converted, true);
  }),
};

function regexOf(source: string): RegExp {
  try {
    return new RegExp(source, "g");
  } catch {
    throw new TransformerError(`Invalid regular expression: ${source}`);
  }
}

function csvFields(line: string, delimiter: string, quote: string): string[] {
  const fields: string[] = [];
  for (let at = 0; at <= line.length; ) {
    if (line[at] === quote) {
      let text = "";
      for (at++; at < line.length && !(line[at] === quote && line[at + 1] !== quote); at++) {
        if (line[at] === quote) at++;
        text += line[at];
      }
      fields.push(text);
      at += 1 + delimiter.length;
      continue;
    }
    const end = line.indexOf(delimiter, at);
    fields.push(line.slice(at, end === -1 ? undefined : end).trim());
    if (end === -1) break;
    at = end + delimiter.length;
  }
  return fields;
}
