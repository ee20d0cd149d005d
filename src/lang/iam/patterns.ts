/** Sets of texts as policies write them: patterns with "*" and "?". */

/** Whether every text that `inner` matches is matched by `outer`, too. */
export function patternCovers(outer: string, inner: string): boolean {
  if (outer === "*" || outer === inner) return true;
  const known = new Map<number, boolean>();
  const covers = (i: number, j: number): boolean => {
    const key = i * (inner.length + 1) + j;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    let answer: boolean;
    if (i === outer.length) answer = j === inner.length;
    else if (outer[i] === "*") answer = covers(i + 1, j) || (j < inner.length && covers(i, j + 1));
    else if (j === inner.length || inner[j] === "*") answer = false;
    else answer = (outer[i] === "?" || outer[i] === inner[j]) && covers(i + 1, j + 1);
    known.set(key, answer);
    return answer;
  };
  return covers(0, 0);
}

/** Whether some text is matched by both. */
export function patternsMeet(one: string, other: string): boolean {
  if (one === "*" || other === "*" || one === other) return true;
  const known = new Map<number, boolean>();
  const meet = (i: number, j: number): boolean => {
    const key = i * (other.length + 1) + j;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    known.set(key, false);
    let answer: boolean;
    if (i === one.length && j === other.length) answer = true;
    else if (one[i] === "*") answer = meet(i + 1, j) || (j < other.length && meet(i, j + 1));
    else if (other[j] === "*") answer = meet(i, j + 1) || (i < one.length && meet(i + 1, j));
    else if (i === one.length || j === other.length) answer = false;
    else answer = (one[i] === "?" || other[j] === "?" || one[i] === other[j]) && meet(i + 1, j + 1);
    known.set(key, answer);
    return answer;
  };
  return meet(0, 0);
}

/** Texts that one of the patterns matches, or, negated, none of them. */
export interface TextSet {
  readonly negated: boolean;
  readonly patterns: readonly string[];
}

export const EVERYTHING: TextSet = { negated: false, patterns: ["*"] };

/**
 * Whether everything in `inner` is in `outer`. Each pattern is held against one at a time: where only several together
 * would cover it, the answer is no.
 */
export function setCovers(outer: TextSet, inner: TextSet): boolean {
  if (!outer.negated && outer.patterns.includes("*")) return true;
  if (!inner.negated)
    return inner.patterns.every((pattern) =>
      outer.negated
        ? !outer.patterns.some((excluded) => patternsMeet(excluded, pattern))
        : outer.patterns.some((each) => patternCovers(each, pattern)),
    );
  // All but some texts: only a set that leaves out no more than those can hold them.
  return (
    outer.negated &&
    outer.patterns.every((excluded) => inner.patterns.some((spared) => patternCovers(spared, excluded)))
  );
}

/** Whether the sets may have something in common: no is certain, yes is not where both are negated. */
export function setsMeet(one: TextSet, other: TextSet): boolean {
  if (one.negated && other.negated) return true;
  if (one.negated) return setsMeet(other, one);
  if (other.negated)
    return one.patterns.some(
      (pattern) => !other.patterns.some((excluded) => patternCovers(excluded, pattern)),
    );
  return one.patterns.some((pattern) => other.patterns.some((each) => patternsMeet(pattern, each)));
}
