/**
 * Transformers: what makes fields of log events, processor by processor.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html
 */
import { dateTimeConverter, listToMap } from "./converters.ts";
import { DateFormatError } from "./date-format.ts";
import { compileGrok, GrokError } from "./grok.ts";
import { at, type Fields, put, remove } from "./path.ts";
import { type Config, MESSAGE, merge, type Step, sourceText, TransformerError } from "./step.ts";
import { VENDED_PARSERS, type VendedParser } from "./vended.ts";

export { TransformerError } from "./step.ts";

/** A processor as it is configured: one member, named as the processor. */
export type ProcessorConfig = Readonly<Record<string, unknown>>;

/** Makes the fields of a message; undefined when its first processor cannot read it. */
export type Transform = (message: string) => Fields | undefined;

const PROCESSORS_MAX = 20;
const PARSERS_MAX = 5;
const PARSERS = new Set(["parseJSON", "parseKeyValue", "csv", "grok", ...Object.keys(VENDED_PARSERS)]);
/** Of these a transformer has no more than one. */
const SINGLE = ["grok", "addKeys", "copyValue"];

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
    if (i > 0 && Object.hasOwn(VENDED_PARSERS, name))
      throw new TransformerError(`The processor ${name} must be the first one.`);
    return made(make, config);
  });
  checkNumbers(processors.map((processor) => Object.keys(processor)));
  return (message) => {
    const fields: Fields = {};
    return steps.every((step) => step(fields, message)) ? fields : undefined;
  };
}

function made(make: (config: Config) => Step, config: Config): Step {
  try {
    return make(config);
  } catch (error) {
    if (error instanceof GrokError || error instanceof DateFormatError)
      throw new TransformerError(error.message);
    throw error;
  }
}

function checkNumbers(names: readonly (readonly string[])[]): void {
  const all = names.flat();
  if (all.filter((name) => PARSERS.has(name)).length > PARSERS_MAX)
    throw new TransformerError(`A transformer has at most ${PARSERS_MAX} parsers.`);
  for (const name of SINGLE)
    if (all.filter((each) => each === name).length > 1)
      throw new TransformerError(`A transformer has at most one processor ${name}.`);
}

/** A parser of AWS's own logs: it reads nothing but the message. */
const vended =
  (parse: VendedParser) =>
  ({ source = MESSAGE }: Config): Step => {
    if (source !== MESSAGE) throw new TransformerError("The source of this processor must be @message.");
    return (fields, message) => {
      const found = parse(message);
      if (found === undefined) return false;
      merge(fields, undefined, found);
      return true;
    };
  };

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
  grok: ({ source, match }) => {
    const grok = compileGrok(match);
    return (fields, message) => {
      const text = sourceText(fields, message, source);
      const found = typeof text === "string" ? grok(text) : undefined;
      if (found === undefined) return false;
      for (const [path, value] of found) put(fields, path, value, true);
      return true;
    };
  },
  ...Object.fromEntries(Object.entries(VENDED_PARSERS).map(([name, parse]) => [name, vended(parse)])),
  dateTimeConverter,
  listToMap,
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
