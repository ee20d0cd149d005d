import assert from "node:assert/strict";
import test from "node:test";
import { type AlarmState, alarmsOf, parseAlarmRule, RuleError, ruleHolds } from "./alarm-rule.ts";

const STATES: Readonly<Record<string, AlarmState>> = { a: "ALARM", b: "OK", "c d": "INSUFFICIENT_DATA" };
const holds = (text: string): boolean => ruleHolds(parseAlarmRule(text), (name) => STATES[name]);

test("states, names in quotes and ARNs, NOT before AND before OR", () => {
  assert.equal(holds("ALARM(a)"), true);
  assert.equal(holds('INSUFFICIENT_DATA("c d")'), true);
  assert.equal(holds("OK(arn:aws:cloudwatch:us-east-1:000000000000:alarm:b)"), true);
  assert.equal(holds("NOT ALARM(a) OR OK(b)"), true);
  assert.equal(holds("ALARM(b) AND ALARM(b) OR ALARM(a)"), true);
  assert.equal(holds("ALARM(b) AND (ALARM(b) OR ALARM(a))"), false);
  assert.equal(holds("TRUE AND NOT FALSE"), true);
  assert.equal(holds("OK(nobody)"), false);
});

test("so many of several", () => {
  assert.equal(holds('AT_LEAST(1, ALARM, (a, b, "c d"))'), true);
  assert.equal(holds("AT_LEAST(2, ALARM, (a, b))"), false);
  assert.equal(holds("AT_LEAST(50%, NOT OK, (a, b))"), true);
});

test("which alarms are meant, and what is no rule", () => {
  assert.deepEqual(alarmsOf(parseAlarmRule("ALARM(a) OR (OK(b) AND NOT ALARM(a))")), ["a", "b"]);
  for (const text of ["", "ALARM()", "ALARM(a", "ALARM(a) ALARM(b)", "BROKEN(a)", 'ALARM("a', "AND"])
    assert.throws(() => parseAlarmRule(text), RuleError, text);
});
