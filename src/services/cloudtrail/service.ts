/** CloudTrail: the table of contents. */
import { onAnything } from "./authz.ts";
import { define } from "./kit.ts";
import { ListTrails } from "./operations/ListTrails.ts";
import { STORE } from "./store.ts";

export const cloudtrail = define({
  id: "cloudtrail",
  store: STORE,
  operations: {
    ListTrails: { allow: onAnything("ListTrails"), does: ListTrails, grade: "control-plane" },
  },
});
