import assert from "node:assert/strict";
import { test } from "node:test";
import { type ParameterWorld, refusal, startStore } from "./fixtures.ts";

const expiration = (Timestamp: string) => ({ Type: "Expiration", Version: "1.0", Attributes: { Timestamp } });
const before = (Before: string, Unit: string) => ({
  Type: "ExpirationNotification",
  Version: "1.0",
  Attributes: { Before, Unit },
});
const noChange = (After: string, Unit: string) => ({
  Type: "NoChangeNotification",
  Version: "1.0",
  Attributes: { After, Unit },
});

function putWith(s: ParameterWorld, policies: readonly object[], more: object = {}): Promise<number> {
  return s.put("p", "v", { Tier: "Advanced", Policies: JSON.stringify(policies), ...more });
}

async function statuses(s: ParameterWorld): Promise<Array<string | undefined> | undefined> {
  const { Parameters } = await s.ssm.describeParameters({});
  return Parameters?.[0]?.Policies?.map(({ PolicyType, PolicyStatus }) => `${PolicyType} ${PolicyStatus}`);
}

async function advance(s: ParameterWorld, parts: { days?: number; hours?: number }): Promise<void> {
  await s.world.clock.advance(parts);
  await s.world.idle();
}

test("an expired parameter is deleted by the clock, and its notice goes before", async () => {
  await using s = await startStore();
  await putWith(s, [expiration("2026-01-11T00:00:00.000Z"), before("2", "Days")]);
  const { Parameters } = await s.ssm.describeParameters({});
  assert.deepEqual(Parameters?.[0]?.Policies?.[0], {
    PolicyText: '{"Type":"Expiration","Version":"1.0","Attributes":{"Timestamp":"2026-01-11T00:00:00.000Z"}}',
    PolicyType: "Expiration",
    PolicyStatus: "Pending",
  });
  await advance(s, { days: 7 });
  assert.deepEqual(await statuses(s), ["Expiration Pending", "ExpirationNotification Pending"]);
  await advance(s, { days: 1 });
  assert.deepEqual(await statuses(s), ["Expiration Pending", "ExpirationNotification Finished"]);
  await s.put("p", "later", { Overwrite: true });
  assert.deepEqual(await statuses(s), ["Expiration Pending", "ExpirationNotification Finished"]);
  await advance(s, { days: 2 });
  assert.match(await refusal(s.value("p")), /^ParameterNotFound/);
});

test("a change puts off the notice of no change; [{}] takes policies away", async () => {
  await using s = await startStore();
  await putWith(s, [noChange("20", "Hours"), expiration("2026-02-01")]);
  await advance(s, { hours: 15 });
  await s.put("p", "w", { Overwrite: true });
  await advance(s, { hours: 15 });
  assert.deepEqual(await statuses(s), ["NoChangeNotification Pending", "Expiration Pending"]);
  await advance(s, { hours: 5 });
  assert.deepEqual(await statuses(s), ["NoChangeNotification Finished", "Expiration Pending"]);
  await putWith(s, [{}], { Overwrite: true });
  assert.deepEqual(await statuses(s), []);
  await advance(s, { days: 60 });
  assert.equal(await s.value("p"), "v");
});

test("a deleted parameter takes its policies with it", async () => {
  await using s = await startStore();
  await putWith(s, [expiration("2026-01-02T00:00:00Z")]);
  await s.ssm.deleteParameter({ Name: "p" });
  await s.put("p", "anew");
  await advance(s, { days: 5 });
  assert.equal(await s.value("p"), "anew");
});

test("policies that are none are refused", async () => {
  await using s = await startStore();
  const refused = (...policies: object[]) => refusal(putWith(s, policies));
  assert.match(
    await refusal(s.put("p", "v", { Tier: "Advanced", Policies: '{"Type":"Expiration"}' })),
    /^ValidationException: Invalid policies input: \{"Type":"Expiration"\}\.$/,
  );
  assert.match(await refused({ ...expiration("2026-02-01"), Type: "X" }), /^InvalidPolicyTypeException/);
  assert.match(
    await refused({ ...expiration("2026-02-01"), Version: "2" }),
    /^InvalidPolicyAttributeException/,
  );
  assert.match(await refused(expiration("tomorrow")), /^InvalidPolicyAttributeException/);
  assert.match(await refused(expiration("2025-01-01")), /^InvalidPolicyAttributeException/);
  assert.match(await refused(noChange("0", "Days")), /^InvalidPolicyAttributeException/);
  assert.match(await refused(noChange("1", "Minutes")), /^InvalidPolicyAttributeException/);
  assert.match(await refused(noChange("1", "constructor")), /^InvalidPolicyAttributeException/);
  assert.match(await refused(before("1", "Days")), /^IncompatiblePolicyException/);
  assert.match(
    await refused(expiration("2026-02-01"), expiration("2026-03-01")),
    /^IncompatiblePolicyException/,
  );
  const many = Array.from({ length: 11 }, (_, at) => noChange(`${at + 1}`, "Days"));
  assert.match(await refused(...many), /^PoliciesLimitExceededException/);
  assert.match(
    await refusal(putWith(s, [noChange("1", "Days")], { Tier: "Standard" })),
    /^ValidationException: Parameter policies/,
  );
  const { Tier } = await s.ssm.putParameter({
    Name: "i",
    Value: "v",
    Type: "String",
    Tier: "Intelligent-Tiering",
    Policies: JSON.stringify([noChange("1", "Days")]),
  });
  assert.equal(Tier, "Advanced");
});
