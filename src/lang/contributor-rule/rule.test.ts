import assert from "node:assert/strict";
import { test } from "node:test";
import { ContributorRuleError, namesGroup, parseContributorRule } from "./rule.ts";

const rule = (more: object, contribution: object = {}) =>
  parseContributorRule(
    JSON.stringify({
      Schema: { Name: "CloudWatchLogRule", Version: 1 },
      LogGroupNames: ["a*", "b"],
      LogFormat: "JSON",
      Contribution: { Keys: ["$.ip"], ...contribution },
      AggregateOn: "Count",
      ...more,
    }),
  );

test("members of a JSON event are keys and values", () => {
  const sum = rule({ AggregateOn: "Sum" }, { Keys: ["$.users[1].name", "$.ok"], ValueOf: "$.bytes" });
  const event = { users: [{}, { name: "x" }], ok: true, bytes: "12.5" };
  assert.deepEqual(sum.contributionOf(JSON.stringify(event)), { keys: ["x", "true"], value: 12.5 });
  assert.equal(sum.contributionOf(JSON.stringify({ ...event, bytes: "many" })), undefined);
  assert.equal(sum.contributionOf(JSON.stringify({ ...event, ok: {} })), undefined, "no leaf");
  assert.equal(sum.contributionOf("no JSON"), undefined);
});

test("all filters must hold", () => {
  const holds = (filter: object, event: object) =>
    rule({}, { Filters: [{ Match: "$.f", ...filter }] }).contributionOf(
      JSON.stringify({ ip: "1", ...event }),
    ) !== undefined;
  assert.ok(holds({ In: ["PUT", "GET"] }, { f: "GET" }) && !holds({ In: ["PUT"] }, { f: "put" }));
  assert.ok(holds({ NotIn: ["PUT"] }, { f: "GET" }) && !holds({ NotIn: ["PUT"] }, { f: "PUT" }));
  assert.ok(holds({ StartsWith: ["ec2", "ecs"] }, { f: "ecs.amazonaws.com" }));
  assert.ok(holds({ EqualTo: 200 }, { f: 200 }) && !holds({ EqualTo: 200 }, { f: 404 }));
  assert.ok(holds({ NotEqualTo: 200 }, { f: "404" }) && !holds({ NotEqualTo: 200 }, {}));
  assert.ok(holds({ GreaterThan: 1 }, { f: 2 }) && !holds({ LessThan: 1 }, { f: 2 }));
  assert.ok(holds({ IsPresent: false }, {}) && !holds({ IsPresent: true }, {}));
});

test("fields of other formats are counted from one, and may have names", () => {
  const clf = rule({ LogFormat: "CLF", Fields: { "4": "date" } }, { Keys: ["1", "date"] });
  assert.deepEqual(clf.contributionOf('10.0.0.1 - - [10/Oct/2000 13:55] "GET /" 200')?.keys, [
    "10.0.0.1",
    "10/Oct/2000 13:55",
  ]);
});

test("a definition that is none", () => {
  const refused = (more: object, contribution?: object) =>
    assert.throws(() => rule(more, contribution), ContributorRuleError);
  refused({ Schema: { Name: "Other", Version: 1 } });
  refused({ LogGroupARNs: ["arn"] });
  refused({ AggregateOn: "Sum" });
  refused({}, { ValueOf: "$.x" });
  refused({}, { Keys: ["$.a", "$.b", "$.c", "$.d", "$.e"] });
  refused({}, { Keys: ["ip"] });
  refused({}, { Filters: [{ Match: "$.f", Like: "x" }] });
  refused({ LogFormat: "CLF" }, { Keys: ["ip"] });
  assert.throws(() => parseContributorRule("{"), ContributorRuleError);
});

test("names of log groups", () => {
  assert.ok(namesGroup(["a*", "b"], "abc") && namesGroup(["a*", "b"], "b"));
  assert.ok(!namesGroup(["a*", "b"], "bc"));
});
