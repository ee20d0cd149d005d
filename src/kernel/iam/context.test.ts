import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Instant, instant, SECOND } from "../../base/instant.ts";
import type { ContextValue } from "../../lang/iam/context.ts";
import type { Demand, RequestFacts } from "../dispatch/contract.ts";
import type { OrganizationDirectory } from "../ports/identity.ts";
import { type ContextFacts, RequestContext } from "./context.ts";
import { type Principal, rootOf, type SessionFacts } from "./principal.ts";

const ACCOUNT = "111122223333";
const OTHER = "444455556666";
const NOW: Instant = instant(Date.UTC(2026, 0, 2, 3, 4, 5, 678));

const REQUEST: RequestFacts = {
  id: "r-1",
  service: "sqs",
  operation: "SendMessage",
  endpoint: "http://127.0.0.1:4566",
  sourceIp: "203.0.113.9",
  secure: false,
  userAgent: "aws-cli/2",
  region: "eu-west-1",
  accessKeyId: undefined,
  via: undefined,
};
const DEMAND: Demand = { action: "sqs:SendMessage", resource: `arn:aws:sqs:eu-west-1:${ACCOUNT}:q` };
const NO_SERVICES = { services: [], administers: [] };
const ORGANIZATION: OrganizationDirectory = {
  standing: (account) => ({
    closed: false,
    scp: [],
    rcp: [],
    membership:
      account === ACCOUNT
        ? { ...NO_SERVICES, organizationId: "o-a", path: "o-a/r-1/ou-1/", management: ACCOUNT }
        : { ...NO_SERVICES, organizationId: "o-b", path: "o-b/r-2/", management: "999999999999" },
  }),
};

const ANN: Principal = {
  kind: "user",
  account: ACCOUNT,
  partition: "aws",
  arn: `arn:aws:iam::${ACCOUNT}:user/team/ann`,
  userId: "AIDAANN",
  userName: "ann",
};
const SESSION: SessionFacts = {
  kind: "AssumeRole",
  issuedAt: instant(NOW - 100 * SECOND),
  expiresAt: instant(NOW + 100 * SECOND),
  mfaAuthenticatedAt: instant(NOW - 90.5 * SECOND),
  tags: { Team: "red", Level: "session" },
  sourceIdentity: "ann@example.com",
  federatedProvider: "accounts.google.com",
  federation: { "accounts.google.com:aud": "client" },
};
const WORKER: Principal = {
  kind: "assumed-role",
  account: ACCOUNT,
  partition: "aws",
  arn: `arn:aws:sts::${ACCOUNT}:assumed-role/Worker/one`,
  userId: "AROAWORKER:one",
  roleName: "Worker",
  roleArn: `arn:aws:iam::${ACCOUNT}:role/app/Worker`,
  roleId: "AROAWORKER",
  sessionName: "one",
  session: SESSION,
};
const SNS: Principal = {
  kind: "service",
  service: "sns.amazonaws.com",
  sourceAccount: OTHER,
  sourceArn: `arn:aws:sns:eu-west-1:${OTHER}:t`,
};
const GUEST: Principal = {
  kind: "federated-user",
  account: ACCOUNT,
  partition: "aws",
  arn: `arn:aws:sts::${ACCOUNT}:federated-user/guest`,
  userId: `${ACCOUNT}:guest`,
  name: "guest",
  issuer: { ...ANN, kind: "user" },
  session: { kind: "GetFederationToken", issuedAt: NOW, expiresAt: NOW },
};
const ANONYMOUS: Principal = { kind: "anonymous" };

function contextValue(key: string, changes: Partial<ContextFacts>): ContextValue | undefined {
  return new RequestContext({
    caller: ANN,
    request: REQUEST,
    demand: DEMAND,
    scope: { partition: "aws", account: ACCOUNT, region: "eu-west-1" },
    now: NOW,
    principalTags: { team: "blue", level: "role", Other: "x" },
    organization: ORGANIZATION,
    ...changes,
  }).get(key.toLowerCase());
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
const ROWS: readonly [key: string, caller: Principal, value: ContextValue | undefined][] = [
  ["aws:PrincipalArn", ANN, ANN.arn],
  ["aws:PrincipalArn", WORKER, WORKER.roleArn],
  ["aws:PrincipalArn", GUEST, GUEST.arn],
  ["aws:PrincipalArn", rootOf(ACCOUNT), `arn:aws:iam::${ACCOUNT}:root`],
  ["aws:PrincipalArn", SNS, undefined],
  ["aws:PrincipalAccount", WORKER, ACCOUNT],
  ["aws:PrincipalAccount", ANONYMOUS, undefined],
  ["aws:PrincipalType", rootOf(ACCOUNT), "Account"],
  ["aws:PrincipalType", ANN, "User"],
  ["aws:PrincipalType", WORKER, "AssumedRole"],
  ["aws:PrincipalType", GUEST, "FederatedUser"],
  ["aws:PrincipalType", ANONYMOUS, "Anonymous"],
  ["aws:userid", rootOf(ACCOUNT), ACCOUNT],
  ["aws:userid", WORKER, "AROAWORKER:one"],
  ["aws:userid", ANONYMOUS, "anonymous"],
  ["aws:username", ANN, "ann"],
  ["aws:username", WORKER, undefined],
  ["aws:PrincipalTag/Team", ANN, "blue"],
  ["aws:PrincipalTag/Team", WORKER, "red"],
  ["aws:PrincipalTag/level", WORKER, "session"],
  ["aws:PrincipalTag/other", WORKER, "x"],
  ["aws:PrincipalTag/none", WORKER, undefined],
  ["aws:PrincipalOrgID", ANN, "o-a"],
  ["aws:PrincipalOrgPaths", ANN, ["o-a/r-1/ou-1/"]],
  ["aws:PrincipalOrgID", SNS, undefined],
  ["aws:PrincipalIsAWSService", SNS, true],
  ["aws:PrincipalIsAWSService", ANN, false],
  ["aws:PrincipalServiceName", SNS, "sns.amazonaws.com"],
  ["aws:PrincipalServiceNamesList", SNS, ["sns.amazonaws.com", "sns.eu-west-1.amazonaws.com"]],
  ["aws:PrincipalIsAWSService", ANONYMOUS, undefined],
  ["aws:PrincipalServiceName", ANN, undefined],
  ["aws:SourceAccount", SNS, OTHER],
  ["aws:SourceArn", SNS, `arn:aws:sns:eu-west-1:${OTHER}:t`],
  ["aws:SourceOrgID", SNS, "o-b"],
  ["aws:SourceOrgPaths", SNS, ["o-b/r-2/"]],
  ["aws:SourceArn", ANN, undefined],
  ["aws:MultiFactorAuthPresent", ANN, undefined],
  ["aws:MultiFactorAuthPresent", WORKER, true],
  ["aws:MultiFactorAuthPresent", GUEST, false],
  ["aws:MultiFactorAuthAge", WORKER, 90],
  ["aws:MultiFactorAuthAge", GUEST, undefined],
  ["aws:TokenIssueTime", WORKER, "2026-01-02T03:02:25Z"],
  ["aws:TokenIssueTime", ANN, undefined],
  ["aws:SourceIdentity", WORKER, "ann@example.com"],
  ["aws:FederatedProvider", WORKER, "accounts.google.com"],
  ["accounts.google.com:aud", WORKER, "client"],
  ["aws:SourceIp", ANN, "203.0.113.9"],
  ["aws:SourceIp", SNS, undefined],
  ["aws:SecureTransport", ANN, false],
  ["aws:SecureTransport", SNS, true],
  ["aws:UserAgent", ANN, "aws-cli/2"],
  ["aws:RequestedRegion", ANN, "eu-west-1"],
  ["aws:CurrentTime", ANN, "2026-01-02T03:04:05Z"],
  ["aws:EpochTime", ANN, 1_767_323_045],
  ["aws:ViaAWSService", ANN, false],
  ["aws:CalledVia", ANN, undefined],
  ["aws:ResourceAccount", ANN, ACCOUNT],
  ["aws:ResourceOrgID", ANN, "o-a"],
  ["aws:ResourceOrgPaths", ANN, ["o-a/r-1/ou-1/"]],
  ["aws:TagKeys", ANN, undefined],
  ["aws:RequestTag/x", ANN, undefined],
  ["aws:AssumedRoot", ANN, undefined],
  ["aws:NoSuchKey", ANN, undefined],
];
for (const [key, caller, value] of ROWS)
  test(`${key} of ${caller.kind}`, () => assert.deepEqual(contextValue(key, { caller }), value));

describe("what the demand brings along", () => {
  const demand: Demand = {
    ...DEMAND,
    resourceAccount: OTHER,
    resourceTags: { Stage: "prod" },
    requestTags: { Cost: "1", team: "x" },
    tagKeys: ["gone"],
    context: { "sqs:QueueType": "fifo" },
  };
  const rows: readonly [key: string, value: ContextValue | undefined][] = [
    ["aws:ResourceAccount", OTHER],
    ["aws:ResourceOrgID", "o-b"],
    ["aws:ResourceTag/stage", "prod"],
    ["aws:RequestTag/COST", "1"],
    ["aws:TagKeys", ["Cost", "team", "gone"]],
    ["sqs:queuetype", "fifo"],
  ];
  for (const [key, value] of rows) test(key, () => assert.deepEqual(contextValue(key, { demand }), value));

  test("an untag call has tag keys and no request tags", () => {
    assert.deepEqual(contextValue("aws:TagKeys", { demand: { ...DEMAND, tagKeys: ["a"] } }), ["a"]);
  });
});

describe("a call that a service makes for its caller", () => {
  const chain = ["cloudformation.amazonaws.com", "dynamodb.amazonaws.com"];
  const request: RequestFacts = { ...REQUEST, referer: "x", via: "dynamodb.amazonaws.com", calledVia: chain };
  const rows: readonly [key: string, value: ContextValue | undefined][] = [
    ["aws:ViaAWSService", true],
    ["aws:CalledVia", chain],
    ["aws:CalledViaFirst", "cloudformation.amazonaws.com"],
    ["aws:CalledViaLast", "dynamodb.amazonaws.com"],
    ["aws:UserAgent", "dynamodb.amazonaws.com"],
    ["aws:Referer", undefined],
    ["aws:SourceIp", undefined],
    ["aws:SecureTransport", true],
    ["aws:username", "ann"],
  ];
  for (const [key, value] of rows) test(key, () => assert.deepEqual(contextValue(key, { request }), value));
});

test("a service that acts in a role of its own hands nobody's permissions on", () => {
  const request: RequestFacts = { ...REQUEST, via: "events.amazonaws.com" };
  assert.equal(contextValue("aws:ViaAWSService", { caller: WORKER, request }), false);
  assert.equal(contextValue("aws:CalledVia", { caller: WORKER, request }), undefined);
  assert.equal(contextValue("aws:SourceIp", { caller: WORKER, request }), undefined);
});
