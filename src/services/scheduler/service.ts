/** EventBridge Scheduler: the table of contents. */
import { onArn, onGroup, onGroups, onSchedule, onSchedules } from "./authz.ts";
import { DELIVER, deliver, due } from "./delivery.ts";
import { define } from "./kit.ts";
import * as groups from "./operations/groups.ts";
import * as schedules from "./operations/schedules.ts";
import * as tags from "./operations/tags.ts";
import { DUE } from "./schedule.ts";
import { STORE } from "./store.ts";

export const scheduler = define({
  id: "scheduler",
  store: STORE,
  operations: {
    CreateSchedule: { allow: onSchedule("CreateSchedule"), does: schedules.CreateSchedule },
    UpdateSchedule: { allow: onSchedule("UpdateSchedule"), does: schedules.UpdateSchedule },
    GetSchedule: { allow: onSchedule("GetSchedule"), does: schedules.GetSchedule, readOnly: true },
    DeleteSchedule: { allow: onSchedule("DeleteSchedule"), does: schedules.DeleteSchedule },
    ListSchedules: { allow: onSchedules, does: schedules.ListSchedules },

    CreateScheduleGroup: { allow: onGroup("CreateScheduleGroup"), does: groups.CreateScheduleGroup },
    GetScheduleGroup: { allow: onGroup("GetScheduleGroup"), does: groups.GetScheduleGroup },
    DeleteScheduleGroup: { allow: onGroup("DeleteScheduleGroup"), does: groups.DeleteScheduleGroup },
    ListScheduleGroups: { allow: onGroups, does: groups.ListScheduleGroups },

    TagResource: { allow: onArn("TagResource"), does: tags.TagResource },
    UntagResource: { allow: onArn("UntagResource"), does: tags.UntagResource },
    ListTagsForResource: { allow: onArn("ListTagsForResource"), does: tags.ListTagsForResource },
  },
  jobs: { [DUE]: due, [DELIVER]: deliver, [groups.EMPTY_GROUP]: groups.emptyGroup },
});
