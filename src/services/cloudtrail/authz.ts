/** What each operation of CloudTrail demands. src/gen/cloudtrail.authz.json lists AWS's actions and resources. */
import type { AuthzRule } from "../../kernel/dispatch/contract.ts";
import type { CloudtrailReader } from "./store.ts";

type Rule<I> = AuthzRule<I, CloudtrailReader>;

/** Actions that know no resource. */
export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `cloudtrail:${action}`, resource: "*" });
