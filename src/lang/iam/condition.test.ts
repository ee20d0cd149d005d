// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written like this
import assert from "node:assert/strict";
import { test } from "node:test";
import { compileCondition, holds } from "./condition.ts";
import { type ContextValue, contextOf } from "./context.ts";

type Row = readonly [
  operator: string,
  key: string,
  policy: string | readonly string[],
  request: Record<string, ContextValue>,
  holds: boolean,
];

function check(source: string, rows: readonly Row[]): void {
  for (const [operator, key, policy, request, expected] of rows) {
    const values = typeof policy === "string" ? [policy] : policy;
    test(`${operator} ${key} ${JSON.stringify(policy)} of ${JSON.stringify(request)} (${source})`, () => {
      const compiled = compileCondition({ operator, key, values }, true);
      assert.equal(holds(compiled, contextOf(request)), expected);
    });
  }
}

const OPERATORS =
  "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html";

check(`${OPERATORS}#Conditions_String`, [
  ["StringEquals", "k", "a", { k: "a" }, true],
  ["StringEquals", "k", "a", { k: "A" }, false],
  ["StringEquals", "k", "a*", { k: "ab" }, false],
  ["StringEquals", "k", ["a", "b"], { k: "b" }, true],
  ["StringEquals", "k", [], { k: "b" }, false],
  ["StringEquals", "k", "5", { k: 5 }, true],
  ["StringEquals", "k", "true", { k: true }, true],
  ["StringEquals", "k", "", { k: "" }, true],
  ["StringNotEquals", "k", "a", { k: "b" }, true],
  ["StringNotEquals", "k", "a", { k: "a" }, false],
  ["StringNotEquals", "k", ["a", "b"], { k: "b" }, false],
  ["StringNotEquals", "k", [], { k: "b" }, true],
  ["StringEqualsIgnoreCase", "k", "Ab", { k: "aB" }, true],
  ["StringNotEqualsIgnoreCase", "k", "Ab", { k: "aB" }, false],
  ["StringNotEqualsIgnoreCase", "k", "Ab", { k: "c" }, true],
  ["StringLike", "k", "home/*", { k: "home/x/y" }, true],
  ["StringLike", "k", "home/?", { k: "home/xy" }, false],
  ["StringLike", "k", "Home/*", { k: "home/x" }, false],
  ["StringLike", "k", ["", "home/"], { k: "" }, true],
  ["StringNotLike", "k", "home/*", { k: "home/x" }, false],
  ["StringNotLike", "k", "home/*", { k: "away/x" }, true],
]);

check(`${OPERATORS}#Conditions_Numeric`, [
  ["NumericEquals", "k", "10", { k: 10 }, true],
  ["NumericEquals", "k", "10.0", { k: "10" }, true],
  ["NumericNotEquals", "k", "10", { k: 11 }, true],
  ["NumericNotEquals", "k", "10", { k: 10 }, false],
  ["NumericLessThan", "k", "10", { k: 9.5 }, true],
  ["NumericLessThan", "k", "10", { k: 10 }, false],
  ["NumericLessThanEquals", "k", "10", { k: 10 }, true],
  ["NumericGreaterThan", "k", "10", { k: 11 }, true],
  ["NumericGreaterThan", "k", "10", { k: 10 }, false],
  ["NumericGreaterThanEquals", "k", "-1", { k: -1 }, true],
  ["NumericLessThan", "k", "ten", { k: 1 }, false],
  ["NumericLessThan", "k", "10", { k: "one" }, false],
  ["NumericLessThan", "k", "10", { k: "" }, false],
  ["NumericLessThan", "k", ["1", "10"], { k: 5 }, true],
  ["NumericLessThan", "aws:MultiFactorAuthAge", "3600", { "aws:MultiFactorAuthAge": 300 }, true],
]);

check(`${OPERATORS}#Conditions_Date`, [
  ["DateGreaterThan", "k", "2020-01-01T00:00:01Z", { k: "2020-01-01T00:00:02Z" }, true],
  ["DateGreaterThan", "k", "2020-01-01T00:00:01Z", { k: "2020-01-01T00:00:01Z" }, false],
  ["DateGreaterThanEquals", "k", "2020-01-01T00:00:01Z", { k: "2020-01-01T00:00:01Z" }, true],
  ["DateLessThan", "k", "2020-01-01", { k: "2019-12-31T23:59:59Z" }, true],
  ["DateLessThanEquals", "k", "2020-01-01", { k: "2020-01-01T00:00:00Z" }, true],
  ["DateEquals", "k", "2020-01-01T01:00:00+01:00", { k: "2020-01-01T00:00:00Z" }, true],
  ["DateNotEquals", "k", "2020-01-01", { k: "2020-01-02T00:00:00Z" }, true],
  ["DateGreaterThan", "k", "1577836800", { k: "2020-01-01T00:00:01Z" }, true],
  ["DateLessThan", "aws:EpochTime", "2020-01-01", { "aws:EpochTime": 1_577_836_799 }, true],
  ["NumericLessThan", "aws:EpochTime", "1577836800", { "aws:EpochTime": 1_577_836_799 }, true],
]);

check(`${OPERATORS}#Conditions_Boolean`, [
  ["Bool", "k", "true", { k: true }, true],
  ["Bool", "k", "TRUE", { k: "true" }, true],
  ["Bool", "k", "false", { k: true }, false],
  ["bool", "k", "false", { k: false }, true],
  ["BoolIfExists", "aws:MultiFactorAuthPresent", "false", {}, true],
]);

check(`${OPERATORS}#Conditions_BinaryEquals`, [
  ["BinaryEquals", "k", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", { k: "QmluYXJ5VmFsdWVJbkJhc2U2NA==" }, true],
  ["BinaryEquals", "k", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", { k: "QmluYXJ5VmFsdWVJbkJhc2U2NQ==" }, false],
  ["BinaryEquals", "k", "QUI=", { k: "qui=" }, false],
]);

check(`${OPERATORS}#Conditions_IPAddress`, [
  ["IpAddress", "aws:SourceIp", ["203.0.113.0/24", "2001:DB8::/32"], { "aws:SourceIp": "203.0.113.9" }, true],
  ["IpAddress", "aws:SourceIp", ["203.0.113.0/24", "2001:DB8::/32"], { "aws:SourceIp": "2001:db8::9" }, true],
  ["IpAddress", "aws:SourceIp", "203.0.113.0/24", { "aws:SourceIp": "198.51.100.1" }, false],
  ["IpAddress", "aws:SourceIp", "203.0.113.0/24", { "aws:SourceIp": "nonsense" }, false],
  ["NotIpAddress", "aws:SourceIp", "203.0.113.0/24", { "aws:SourceIp": "198.51.100.1" }, true],
  ["NotIpAddress", "aws:SourceIp", ["10.0.0.0/8", "203.0.113.0/24"], { "aws:SourceIp": "10.1.1.1" }, false],
]);

const FINANCE = "arn:aws:someservice:*:111122223333:finance/*";
const NOT_FINANCE = "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt";
const TOPIC = "arn:aws:sns:us-east-1:111122223333:topic";
check(`${OPERATORS}#Conditions_ARN`, [
  ["StringLike", "k", FINANCE, { k: NOT_FINANCE }, true],
  ["ArnLike", "k", FINANCE, { k: NOT_FINANCE }, false],
  ["ArnEquals", "k", FINANCE, { k: "arn:aws:someservice:us-east-2:111122223333:finance/a:b" }, true],
  ["ArnEquals", "k", TOPIC, { k: TOPIC }, true],
  ["ArnLike", "k", "arn:aws:sns:*:*:to?ic", { k: TOPIC }, true],
  ["ArnLike", "k", "arn:aws:sns:us-*-1:*:*", { k: TOPIC }, true],
  ["ArnLike", "k", "arn:aws:sns:*", { k: TOPIC }, false],
  ["ArnLike", "k", "*", { k: TOPIC }, true],
  ["ArnLike", "k", "arn:aws:sns:*:*:*", { k: "no arn" }, false],
  ["ArnNotEquals", "k", TOPIC, { k: TOPIC }, false],
  ["ArnNotLike", "k", "arn:aws:s3:::*", { k: TOPIC }, true],
  ["ArnLike", "k", "arn:aws:sns:${r}:*:*", { k: TOPIC, r: "us-east-1" }, true],
  ["ArnLike", "k", "arn:aws:sns:${r}:*:*", { k: TOPIC, r: "us-east-2" }, false],
  ["ArnLike", "k", "arn:aws:sns:*:*:${n}", { k: "arn:aws:sns:::a:b", n: "a:b" }, true],
]);

check(`${OPERATORS}#Conditions_Null`, [
  ["Null", "aws:TokenIssueTime", "true", {}, true],
  ["Null", "aws:TokenIssueTime", "true", { "aws:TokenIssueTime": "2020-01-01T00:00:00Z" }, false],
  ["Null", "aws:TokenIssueTime", "false", { "aws:TokenIssueTime": "2020-01-01T00:00:00Z" }, true],
  ["Null", "aws:TokenIssueTime", "false", {}, false],
  ["Null", "aws:TagKeys", "true", { "aws:TagKeys": [] }, true],
  ["Null", "k", ["true", "false"], {}, true],
]);

check(`${OPERATORS} (missing keys, IfExists)`, [
  ["StringEquals", "k", "a", {}, false],
  ["StringLike", "k", "*", {}, false],
  ["NumericLessThan", "k", "1", {}, false],
  ["Bool", "k", "false", {}, false],
  ["IpAddress", "k", "0.0.0.0/0", {}, false],
  ["ArnLike", "k", "*", {}, false],
  ["StringNotEquals", "k", "a", {}, true],
  ["StringNotLike", "k", "*", {}, true],
  ["NumericNotEquals", "k", "1", {}, true],
  ["DateNotEquals", "k", "2020", {}, true],
  ["NotIpAddress", "k", "0.0.0.0/0", {}, true],
  ["ArnNotLike", "k", "*", {}, true],
  ["StringEqualsIfExists", "k", "a", {}, true],
  ["StringEqualsIfExists", "k", "a", { k: "b" }, false],
  ["StringNotEqualsIfExists", "k", "a", {}, true],
  ["StringNotEqualsIfExists", "k", "a", { k: "a" }, false],
  ["ForAnyValue:StringEqualsIfExists", "k", "a", {}, true],
]);

check(
  "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html",
  [
    ["ForAllValues:StringEquals", "k", ["a", "b"], { k: ["a"] }, true],
    ["ForAllValues:StringEquals", "k", ["a", "b"], { k: ["a", "b", "a"] }, true],
    ["ForAllValues:StringEquals", "k", ["a", "b"], { k: ["a", "c"] }, false],
    ["ForAllValues:StringEquals", "k", "a", {}, true],
    ["ForAllValues:StringEquals", "k", "a", { k: [] }, true],
    ["ForAllValues:StringEquals", "k", "a", { k: "" }, true],
    ["ForAllValues:StringEquals", "k", "a", { k: [""] }, true],
    ["ForAllValues:StringEquals", "k", "a", { k: "a" }, true],
    ["ForAllValues:StringNotEquals", "k", ["a", "b"], { k: ["c", "d"] }, true],
    ["ForAllValues:StringNotEquals", "k", ["a", "b"], { k: ["c", "b"] }, false],
    ["ForAllValues:StringNotEquals", "k", "a", {}, true],
    [
      "ForAllValues:StringLike",
      "aws:TagKeys",
      "Created*",
      { "aws:TagKeys": ["CreatedBy", "CreatedAt"] },
      true,
    ],
    ["ForAnyValue:StringEquals", "k", ["a", "b"], { k: ["c", "b"] }, true],
    ["ForAnyValue:StringEquals", "k", ["a", "b"], { k: ["c", "d"] }, false],
    ["ForAnyValue:StringEquals", "k", "a", {}, false],
    ["ForAnyValue:StringEquals", "k", "a", { k: [] }, false],
    ["ForAnyValue:StringEquals", "k", "a", { k: "" }, false],
    ["ForAnyValue:StringNotEquals", "k", ["a", "b"], { k: ["a", "c"] }, true],
    ["ForAnyValue:StringNotEquals", "k", ["a", "b"], { k: ["a", "b"] }, false],
    ["ForAnyValue:StringNotEquals", "k", "a", {}, false],
    // without a set operator, which AWS advises against, a list is like one value with all its members' matches
    ["StringEquals", "k", "a", { k: ["c", "a"] }, true],
    ["StringEquals", "k", "a", { k: ["c", "d"] }, false],
    ["StringNotEquals", "k", "a", { k: ["c", "a"] }, false],
    ["StringNotEquals", "k", "a", { k: ["c", "d"] }, true],
    ["StringNotEquals", "k", "a", { k: [] }, true],
    ["ForAnyValue:ArnLike", "k", "arn:aws:sns:*:*:*", { k: ["x", TOPIC] }, true],
  ],
);

check("https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html", [
  ["StringEquals", "k", "${aws:username}", { k: "ann", "aws:username": "ann" }, true],
  ["StringEquals", "k", "${AWS:UserName}", { k: "ann", "aws:username": "ann" }, true],
  ["StringEquals", "k", "${aws:username}", { k: "bob", "aws:username": "ann" }, false],
  ["StringLike", "k", "home/${aws:username}/*", { k: "home/ann/x", "aws:username": "ann" }, true],
  ["StringLike", "k", "home/${aws:username}/*", { k: "home/annie/x", "aws:username": "ann*" }, false],
  ["StringEquals", "k", "${aws:PrincipalTag/team, 'none'}", { k: "none" }, true],
  [
    "StringEquals",
    "k",
    "${aws:PrincipalTag/team, 'none'}",
    { k: "red", "aws:PrincipalTag/Team": "red" },
    true,
  ],
  ["StringEquals", "k", "${aws:PrincipalTag/team,''}", { k: "" }, true],
  ["StringLike", "k", "a${*}b", { k: "a*b" }, true],
  ["StringLike", "k", "a${*}b", { k: "axb" }, false],
  ["StringLike", "k", "a${?}b", { k: "a?b" }, true],
  ["StringLike", "k", "a${?}b", { k: "axb" }, false],
  ["StringEquals", "k", "a${$}b", { k: "a$b" }, true],
  ["StringEqualsIgnoreCase", "k", "${v}", { k: "ANN", v: "ann" }, true],
  ["Bool", "k", "${v}", { k: true, v: "True" }, true],
  ["NumericEquals", "k", "${v}", { k: 1, v: "1" }, false],
  // without a value the statement does not match, whichever way the operator points
  ["StringEquals", "k", "${v}", { k: "a" }, false],
  ["StringNotEquals", "k", "${v}", { k: "a" }, false],
  ["StringNotLike", "k", "x${v}", { k: "a" }, false],
  ["ArnNotLike", "k", "arn:aws:s3:::${v}", { k: TOPIC }, false],
  ["StringEquals", "k", ["${v}", "a"], { k: "a" }, true],
  ["StringNotEquals", "k", ["${v}", "b"], { k: "a" }, false],
  ["StringEquals", "k", "${v}", { k: "a", v: ["a"] }, false],
]);

test("a policy of version 2008-10-17 takes variables literally", () => {
  const compiled = compileCondition(
    { operator: "StringEquals", key: "k", values: ["${aws:username}"] },
    false,
  );
  assert.equal(holds(compiled, contextOf({ k: "ann", "aws:username": "ann" })), false);
  assert.equal(holds(compiled, contextOf({ k: "${aws:username}", "aws:username": "ann" })), true);
});

test("names of condition keys know no case, tag keys in them included", () => {
  const compiled = compileCondition(
    { operator: "StringEquals", key: "AWS:principaltag/TEAM", values: ["x"] },
    true,
  );
  assert.equal(holds(compiled, contextOf({ "aws:PrincipalTag/Team": "x" })), true);
});
