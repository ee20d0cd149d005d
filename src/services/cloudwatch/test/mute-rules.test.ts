import assert from "node:assert/strict";
import { test } from "node:test";
import { type MetricWorld, refusal, startMetrics } from "./fixtures.ts";

const absent = "arn:aws:sns:us-east-1:000000000000:absent";
const AlarmName = "high";

/** A rule that mutes the alarm every night from one to two. */
const nightly = (w: MetricWorld, more: object = {}) =>
  w.cw.putAlarmMuteRule({
    Name: "night",
    Rule: { Schedule: { Expression: "cron(0 1 * * *)", Duration: "PT1H" } },
    MuteTargets: { AlarmNames: [AlarmName] },
    ...more,
  });

const turn = async (w: MetricWorld, StateValue: "ALARM" | "OK") => {
  await w.cw.setAlarmState({ AlarmName, StateValue, StateReason: "drill" });
  await w.world.idle();
};

const actions = async (w: MetricWorld) => {
  await w.world.idle();
  const { AlarmHistoryItems } = await w.cw.describeAlarmHistory({ AlarmName, HistoryItemType: "Action" });
  return AlarmHistoryItems?.length;
};

const status = async (w: MetricWorld) => (await w.cw.getAlarmMuteRule({ AlarmMuteRuleName: "night" })).Status;

async function startMuted() {
  const w = await startMetrics();
  await w.alarm(AlarmName, { AlarmActions: [absent], TreatMissingData: "ignore" });
  await turn(w, "OK");
  await nightly(w);
  return w;
}

test("a muted alarm acts when the window is over, if it is still where it was muted", async () => {
  await using w = await startMuted();
  assert.equal(await status(w), "SCHEDULED");
  await w.world.clock.advance({ hours: 1 });
  assert.equal(await status(w), "ACTIVE");
  await turn(w, "ALARM");
  assert.deepEqual([await w.state(AlarmName), await actions(w)], ["ALARM", 0]);
  await w.world.clock.advance({ minutes: 59 });
  assert.equal(await actions(w), 0);
  await w.world.clock.advance({ minutes: 1 });
  assert.deepEqual([await status(w), await actions(w)], ["SCHEDULED", 1]);
});

test("what is over before the window is leads to nothing", async () => {
  await using w = await startMuted();
  await w.world.clock.advance({ hours: 1 });
  await turn(w, "ALARM");
  await turn(w, "OK");
  await w.world.clock.advance({ hours: 2 });
  assert.equal(await actions(w), 0);
  await turn(w, "ALARM");
  assert.equal(await actions(w), 1, "nobody mutes it by day");
});

test("a rule that is deleted mutes no longer", async () => {
  await using w = await startMuted();
  await w.world.clock.advance({ hours: 1 });
  await turn(w, "ALARM");
  await w.cw.deleteAlarmMuteRule({ AlarmMuteRuleName: "night" });
  assert.equal(await actions(w), 1);
  assert.match(await refusal(status(w)), /^ResourceNotFoundException/);
});

test("rules are once or again and again, in their time zone, and expire", async () => {
  await using w = await startMuted();
  const Expression = "at(2026-01-01T01:30)";
  await w.cw.putAlarmMuteRule({
    Name: "once",
    Rule: { Schedule: { Expression, Duration: "P1DT1H", Timezone: "Europe/Berlin" } },
    Tags: [{ Key: "a", Value: "b" }],
  });
  const list = async (more: object = {}) =>
    (await w.cw.listAlarmMuteRules(more)).AlarmMuteRuleSummaries?.map(
      ({ AlarmMuteRuleArn, Status, MuteType }) =>
        `${AlarmMuteRuleArn?.split(":").at(-1)} ${Status} ${MuteType}`,
    );
  assert.deepEqual(await list(), ["night SCHEDULED RECURRING", "once SCHEDULED ONE_TIME"]);
  await w.world.clock.advance({ minutes: 30 });
  assert.deepEqual(await list({ Statuses: ["ACTIVE"] }), ["once ACTIVE ONE_TIME"]);
  assert.deepEqual(await list({ AlarmName }), ["night SCHEDULED RECURRING"]);
  const first = await w.cw.listAlarmMuteRules({ MaxRecords: 1 });
  assert.deepEqual(await list({ NextToken: first.NextToken }), ["once ACTIVE ONE_TIME"]);
  await nightly(w, { ExpireDate: new Date("2026-01-01T12:00:00Z") });
  await w.world.clock.advance({ hours: 26 });
  assert.deepEqual(await list(), ["night EXPIRED RECURRING", "once EXPIRED ONE_TIME"]);
  const ResourceARN = "arn:aws:cloudwatch:us-east-1:000000000000:alarm-mute-rule:once";
  assert.deepEqual((await w.cw.listTagsForResource({ ResourceARN })).Tags, [{ Key: "a", Value: "b" }]);
});

test("schedules that are none", async () => {
  await using w = await startMuted();
  const refused = (Expression: string, Duration = "PT1H", Timezone = "UTC") =>
    refusal(nightly(w, { Rule: { Schedule: { Expression, Duration, Timezone } } }));
  assert.match(await refused("cron(0 1 * * ? *)"), /Invalid schedule expression/);
  assert.match(await refused("rate(1 day)"), /Invalid schedule expression/);
  assert.match(await refused("cron(0 1 * * SUN)", "PT30S"), /Invalid duration/);
  assert.match(await refused("cron(0 1 * * SUN)", "P16D"), /Invalid duration/);
  assert.match(await refused("cron(0 1 * * 0-7)", "PT1H", "Mars"), /Invalid timezone/);
});
