/** AWS CloudTrail: the table of contents. One cell an account: trails see all Regions, and events tell theirs. */
import { GLOBAL_REGION } from "../../aws/scope.ts";
import * as may from "./authz.ts";
import { keep } from "./history/keep.ts";
import { define } from "./kit.ts";
import { ListPublicKeys } from "./operations/keys.ts";
import { LookupEvents } from "./operations/lookup.ts";
import * as selectors from "./operations/selectors.ts";
import * as tags from "./operations/tags.ts";
import * as trails from "./operations/trails.ts";
import { STORE } from "./store.ts";
import { DELIVER, deliver } from "./trail/delivery.ts";
import { DIGEST, digest } from "./trail/digest.ts";

const { onAnything, onTrail, onDestinations } = may;

export const cloudtrail = define({
  id: "cloudtrail",
  store: STORE,
  home: () => ({ region: GLOBAL_REGION }),
  operations: {
    LookupEvents: { allow: onAnything("LookupEvents"), does: LookupEvents },

    CreateTrail: { allow: onDestinations("CreateTrail"), does: trails.CreateTrail },
    UpdateTrail: { allow: onDestinations("UpdateTrail"), does: trails.UpdateTrail },
    DeleteTrail: { allow: onTrail("DeleteTrail"), does: trails.DeleteTrail },
    StartLogging: { allow: onTrail("StartLogging"), does: trails.StartLogging },
    StopLogging: { allow: onTrail("StopLogging"), does: trails.StopLogging },
    GetTrail: { allow: onTrail("GetTrail"), does: trails.GetTrail },
    GetTrailStatus: { allow: onTrail("GetTrailStatus"), does: trails.GetTrailStatus },
    DescribeTrails: { allow: onAnything("DescribeTrails"), does: trails.DescribeTrails },
    ListTrails: { allow: onAnything("ListTrails"), does: trails.ListTrails },

    PutEventSelectors: { allow: onTrail("PutEventSelectors"), does: selectors.PutEventSelectors },
    GetEventSelectors: { allow: onTrail("GetEventSelectors"), does: selectors.GetEventSelectors },
    PutInsightSelectors: {
      allow: onTrail("PutInsightSelectors"),
      does: selectors.PutInsightSelectors,
      grade: "control-plane",
    },
    GetInsightSelectors: {
      allow: onTrail("GetInsightSelectors"),
      does: selectors.GetInsightSelectors,
      grade: "control-plane",
    },

    AddTags: { allow: may.onTagged("AddTags"), does: tags.AddTags },
    RemoveTags: { allow: may.onTagged("RemoveTags"), does: tags.RemoveTags },
    ListTags: { allow: may.onListed, does: tags.ListTags },

    ListPublicKeys: { allow: onAnything("ListPublicKeys"), does: ListPublicKeys },
  },
  jobs: { [DELIVER]: deliver, [DIGEST]: digest },
  keeps: keep,
});
