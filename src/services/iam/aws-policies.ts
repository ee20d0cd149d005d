/** The policies that AWS keeps for everybody: a read-only table, unpacked when somebody first asks. */
import type { AwsPolicyTable } from "../../kernel/ports/identity.ts";

/** A world without AWS's policies. */
export const NO_AWS_POLICIES: AwsPolicyTable = {
  get: () => undefined,
  document: () => undefined,
  list: () => [],
};
