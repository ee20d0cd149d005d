// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written like this
import assert from "node:assert/strict";
import { test } from "node:test";
import { contextOf } from "./context.ts";
import { compilePolicy, contextKeysOf, coversAction, coversResource, PolicySyntaxError } from "./policy.ts";
import { positionOf } from "./position.ts";

function statementOf(members: object, version = "2012-10-17") {
  const policy = compilePolicy(
    JSON.stringify({ Version: version, Statement: { Effect: "Allow", ...members } }),
  );
  const [statement] = policy.statements;
  assert.ok(statement !== undefined);
  return statement;
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
const ACTIONS: readonly [element: object, action: string, covered: boolean][] = [
  [{ Action: "sqs:SendMessage" }, "sqs:SendMessage", true],
  [{ Action: "SQS:sendmessage" }, "sqs:SendMessage", true],
  [{ Action: "sqs:*" }, "sqs:SendMessage", true],
  [{ Action: "sqs:Send*" }, "sqs:SendMessageBatch", true],
  [{ Action: "sqs:Get?ueueUrl" }, "sqs:GetQueueUrl", true],
  [{ Action: "*" }, "sqs:SendMessage", true],
  [{ Action: ["sns:*", "sqs:Send*"] }, "sqs:SendMessage", true],
  [{ Action: "sns:*" }, "sqs:SendMessage", false],
  [{ Action: "sqs:Send" }, "sqs:SendMessage", false],
  [{ NotAction: "iam:*" }, "sqs:SendMessage", true],
  [{ NotAction: ["iam:*", "sqs:*"] }, "sqs:SendMessage", false],
];
for (const [element, action, covered] of ACTIONS)
  test(`${JSON.stringify(element)} ${covered ? "covers" : "does not cover"} ${action}`, () =>
    assert.equal(coversAction(statementOf(element), action.toLowerCase()), covered));

const ANN = contextOf({ "aws:username": "ann", "aws:PrincipalTag/team": "red*" });
const BUCKET = "arn:aws:s3:::bucket";
const RESOURCES: readonly [element: object, resource: string, covered: boolean][] = [
  [{ Resource: `${BUCKET}/\${aws:username}/*` }, `${BUCKET}/ann/x`, true],
  [{ Resource: `${BUCKET}/\${aws:username}/*` }, `${BUCKET}/bob/x`, false],
  [{ Resource: `${BUCKET}/\${aws:PrincipalTag/team}` }, `${BUCKET}/red*`, true],
  [{ Resource: `${BUCKET}/\${aws:PrincipalTag/team}` }, `${BUCKET}/redder`, false],
  [{ Resource: `${BUCKET}/\${aws:SourceIdentity}` }, `${BUCKET}/`, false],
  [{ Resource: [`${BUCKET}/\${aws:SourceIdentity}`, BUCKET] }, BUCKET, true],
  [{ Resource: `${BUCKET}/\${aws:SourceIdentity, 'nobody'}` }, `${BUCKET}/nobody`, true],
  [{ Resource: `${BUCKET}/\${*}` }, `${BUCKET}/*`, true],
  [{ Resource: `${BUCKET}/\${*}` }, `${BUCKET}/x`, false],
  [{ NotResource: BUCKET }, `${BUCKET}/x`, true],
  [{ NotResource: BUCKET }, BUCKET, false],
  [{ NotResource: `${BUCKET}/\${aws:username}/*` }, `${BUCKET}/ann/x`, false],
  [{ NotResource: `${BUCKET}/\${aws:SourceIdentity}` }, `${BUCKET}/x`, false],
  [{}, BUCKET, true],
];
for (const [element, resource, covered] of RESOURCES)
  test(`${JSON.stringify(element)} ${covered ? "covers" : "does not cover"} ${resource}`, () =>
    assert.equal(coversResource(statementOf(element), resource, ANN), covered));

test("version 2008-10-17, which is also the default, knows no variables", () => {
  const element = { Resource: `${BUCKET}/\${aws:username}` };
  assert.equal(coversResource(statementOf(element, "2008-10-17"), `${BUCKET}/ann`, ANN), false);
  const policy = compilePolicy(JSON.stringify({ Statement: { Effect: "Allow", Action: "*", ...element } }));
  assert.equal(policy.version, "2008-10-17");
  const [statement] = policy.statements;
  assert.ok(statement !== undefined);
  assert.equal(coversResource(statement, `${BUCKET}/ann`, ANN), false);
  assert.equal(coversResource(statement, `${BUCKET}/\${aws:username}`, ANN), true);
});

test("candidates are the statements that cover the action, by effect and in order", () => {
  const policy = compilePolicy(
    JSON.stringify({
      Statement: [
        { Sid: "a", Effect: "Allow", Action: "sqs:*", Resource: "*" },
        { Sid: "b", Effect: "Deny", NotAction: "iam:*", Resource: "*" },
        { Sid: "c", Effect: "Allow", Action: "sns:*", Resource: "*" },
        { Sid: "d", Effect: "Allow", Action: "*", Resource: "*" },
      ],
    }),
  );
  for (let again = 0; again < 2; again++) {
    const { allows, denies } = policy.candidates("sqs:sendmessage");
    assert.deepEqual(
      allows.map((statement) => statement.sid),
      ["a", "d"],
    );
    assert.deepEqual(
      denies.map((statement) => statement.sid),
      ["b"],
    );
  }
  for (let i = 0; i < 2_000; i++) policy.candidates(`made:up${i}`);
  assert.deepEqual(policy.candidates("iam:getuser").denies, []);
});

test("what is not a policy is refused", () => {
  for (const text of ["", "null", "{}", '{"Statement":[{"Effect":"Perhaps"}]}', "{".repeat(10_000)])
    assert.throws(() => compilePolicy(text), PolicySyntaxError);
});

test("names every context key a policy reads, in conditions and in variables", () => {
  const policy = compilePolicy(
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: "*",
          Resource: `${BUCKET}/\${aws:username}`,
          Condition: {
            StringEquals: { "aws:SourceIdentity": "${aws:PrincipalTag/team}" },
            Null: { "sqs:x": "true" },
          },
        },
      ],
    }),
  );
  assert.deepEqual(contextKeysOf(policy), [
    "aws:SourceIdentity",
    "aws:principaltag/team",
    "aws:username",
    "sqs:x",
  ]);
});

// https://docs.aws.amazon.com/cli/latest/reference/iam/simulate-custom-policy.html#examples: 1:38 to 1:167
test("a statement that stands alone begins after its brace, as the simulator has it", () => {
  const text =
    '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*",' +
    '"Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}';
  const document = compilePolicy(text).statements[0]?.document;
  assert.deepEqual(positionOf(text, document?.start ?? -1), { line: 1, column: 38 });
  assert.deepEqual(positionOf(text, document?.end ?? -1), { line: 1, column: 167 });
});

// The simulator says of AWS's AdministratorAccess: 3:17 to 8:6; of a second statement, that it begins where the first
// one ended.
test("a statement of a list begins after the bracket or the statement before it", () => {
  const statement = '    {\n      "Effect": "Allow",\n      "Action": "*",\n      "Resource": "*"\n    }';
  const text = `{\n  "Version": "2012-10-17",\n  "Statement": [\n${statement},\n${statement}\n  ]\n}`;
  const [first, second] = compilePolicy(text).statements.map(({ document }) => [
    positionOf(text, document.start),
    positionOf(text, document.end),
  ]);
  assert.deepEqual(first, [
    { line: 3, column: 17 },
    { line: 8, column: 6 },
  ]);
  assert.deepEqual(second, [
    { line: 8, column: 6 },
    { line: 13, column: 6 },
  ]);
});
