import type { LifecycleRule, Tag } from "../../../gen/s3.ts";

/** What a rule asks of an object, wherever in the rule it was written. */
export interface Selection {
  readonly prefix: string;
  readonly tags: readonly Tag[];
  /** Objects larger than that, in bytes. */
  readonly largerThan: number | undefined;
  readonly smallerThan: number | undefined;
}

/** What rules look at. */
export interface Candidate {
  readonly key: string;
  readonly size: number;
  readonly tags: Readonly<Record<string, string>>;
}

export function selectionOf(rule: Pick<LifecycleRule, "Prefix" | "Filter">): Selection {
  const { Filter } = rule;
  const and = Filter?.And;
  return {
    prefix: rule.Prefix ?? Filter?.Prefix ?? and?.Prefix ?? "",
    tags: Filter?.Tag !== undefined ? [Filter.Tag] : (and?.Tags ?? []),
    largerThan: Filter?.ObjectSizeGreaterThan ?? and?.ObjectSizeGreaterThan,
    smallerThan: Filter?.ObjectSizeLessThan ?? and?.ObjectSizeLessThan,
  };
}

export function selects(selection: Selection, candidate: Candidate): boolean {
  const { prefix, tags, largerThan, smallerThan } = selection;
  return (
    candidate.key.startsWith(prefix) &&
    (largerThan === undefined || candidate.size > largerThan) &&
    (smallerThan === undefined || candidate.size < smallerThan) &&
    tags.every(({ Key, Value }) => Object.hasOwn(candidate.tags, Key) && candidate.tags[Key] === Value)
  );
}

/** As refusals name it: "(prefix=logs/ and objectsizegreaterthan=1)". */
export function filterText(rule: Pick<LifecycleRule, "Prefix" | "Filter">): string {
  const { prefix, tags, largerThan, smallerThan } = selectionOf(rule);
  const terms = [
    `prefix=${prefix}`,
    ...tags.map(({ Key, Value }) => `tag=${Key}:${Value}`),
    ...(largerThan === undefined ? [] : [`objectsizegreaterthan=${largerThan}`]),
    ...(smallerThan === undefined ? [] : [`objectsizelessthan=${smallerThan}`]),
  ];
  return `(${terms.join(" and ")})`;
}
