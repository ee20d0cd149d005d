/** An alarm's state becomes another one: history, event, actions, and the composite alarms above it. */
import type { StateValue } from "../../../gen/cloudwatch.ts";
import type { Write } from "../kit.ts";
import { act } from "./acting.ts";
import { type AlarmRecord, stateOf } from "./alarm.ts";
import { followChild, holdBack } from "./composite.ts";
import { stateChangeEvent } from "./event.ts";
import { stateHistory } from "./history.ts";

export interface NewState {
  readonly value: StateValue;
  readonly reason: string;
  readonly data?: string | undefined;
}

/** Composite alarms may be about each other; a state change goes so many steps at the most. */
const STEPS_MAX = 20;

/** `value`: the latest datapoint, which step scaling looks at. */
export function changeState(ctx: Write, alarm: AlarmRecord, to: NewState, value?: number, steps = 0): void {
  const before = stateOf(alarm);
  const moved: AlarmRecord = {
    ...alarm,
    state: to.value,
    reason: to.reason,
    data: to.data,
    stateAt: ctx.now,
    transitionedAt: to.value === alarm.state ? alarm.transitionedAt : ctx.now,
  };
  ctx.store.alarms.put(moved);
  if (to.value === before.value) return;
  ctx.store.history.add(stateHistory(moved, before));
  ctx.publish(stateChangeEvent(moved, before));
  if (moved.composite?.suppressor === undefined) act(ctx, moved, before, value);
  else holdBack(ctx, moved, before);
  if (steps < STEPS_MAX)
    for (const parent of ctx.store.alarms.watching(`alarm ${alarm.name}`))
      followChild(ctx, parent, moved, (above, next) => changeState(ctx, above, next, undefined, steps + 1));
}
