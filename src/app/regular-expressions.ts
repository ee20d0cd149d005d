import { setFlagsFromString } from "node:v8";

/**
 * Users write regular expressions into filters and queries, and one that tries every way to match ("(a+)+$") would hold
 * up everybody for ever. V8 then goes over to its engine that takes linear time; what that cannot do (look-around,
 * back-references) AWS does not take either. https://v8.dev/blog/non-backtracking-regexp
 */
export function boundRegularExpressions(): void {
  setFlagsFromString("--enable-experimental-regexp-engine-on-excessive-backtracks");
}
