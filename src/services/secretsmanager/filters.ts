/**
 * The filters of ListSecrets and BatchGetSecretValue. Each must match; of its values one must, and none of those that
 * begin with an exclamation mark. https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_search-secret.html
 */
import type { Filter, FilterNameStringType } from "../../gen/secretsmanager.ts";
import * as errors from "./errors.ts";
import type { Secret } from "./secret.ts";

export type Test = (secret: Secret) => boolean;

/** What tells the secrets that the caller wants from others. */
export function testOf(filters: readonly Filter[] | undefined): Test {
  const tests = (filters ?? []).map(oneTest);
  return (secret) => tests.every((test) => test(secret));
}

function oneTest({ Key, Values }: Filter): Test {
  if (Key === undefined || Values === undefined) throw errors.incompleteFilter();
  const wanted = Values.filter((value) => !value.startsWith("!")).map((value) => MATCHES[Key](value));
  const unwanted = Values.filter((value) => value.startsWith("!")).map((value) =>
    MATCHES[Key](value.slice(1)),
  );
  return (secret) =>
    (wanted.length === 0 || wanted.some((test) => test(secret))) && !unwanted.some((test) => test(secret));
}

/** Names, tags and Regions are compared as they are written, from their beginning; descriptions in any case. */
const MATCHES: Readonly<Record<FilterNameStringType, (value: string) => Test>> = {
  name: (value) => (secret) => secret.name.startsWith(value),
  description: (value) => {
    const prefix = value.toLowerCase();
    return ({ description }) => description?.toLowerCase().startsWith(prefix) ?? false;
  },
  "tag-key": (value) => (secret) => Object.keys(secret.tags).some((key) => key.startsWith(value)),
  "tag-value": (value) => (secret) => Object.values(secret.tags).some((text) => text.startsWith(value)),
  "primary-region": (value) => (secret) => secret.primaryRegion?.startsWith(value) ?? false,
  "owning-service": () => () => false, // no service of Cloudlet's owns secrets
  all: (value) => {
    const words = wordsOf(value);
    return (secret) => {
      const present = wordsOf(everythingOf(secret));
      return words.every((word) => present.some((each) => each.startsWith(word)));
    };
  },
};

function everythingOf({ name, description = "", tags, primaryRegion = "" }: Secret): string {
  return [name, description, primaryRegion, ...Object.entries(tags).flat()].join(" ");
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
