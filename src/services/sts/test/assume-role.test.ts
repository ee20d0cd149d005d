import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  CreatePolicyCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  GetUserCommand,
  ListRolesCommand,
  ListUsersCommand,
} from "@aws-sdk/client-iam";
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  GetCallerIdentityCommand,
  GetFederationTokenCommand,
  GetSessionTokenCommand,
  type STSClient,
} from "@aws-sdk/client-sts";
import { ACCOUNT, allow, OTHER_ACCOUNT, policy, refused, Stage, taken, trust } from "./stage.ts";

const ALICE = `arn:aws:iam::${ACCOUNT}:user/alice`;

function assume(sts: STSClient, role: string, more: Partial<AssumeRoleCommandInput> = {}) {
  return sts.send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: "work", ...more }));
}

describe("who may assume a role", () => {
  test("a user whom the trust policy names, and who they are then", async () => {
    await using stage = await Stage.open();
    const alice = await stage.user("alice", ACCOUNT, policy(allow("sqs:*")));
    const role = await stage.role("reader", trust(ALICE), { Path: "/team/" });
    const answer = await assume(stage.sts(alice), role);
    assert.equal(answer.AssumedRoleUser?.Arn, `arn:aws:sts::${ACCOUNT}:assumed-role/reader/work`);
    assert.match(answer.AssumedRoleUser?.AssumedRoleId ?? "", /^AROA[A-Z2-7]{16,17}:work$/);
    assert.match(answer.Credentials?.AccessKeyId ?? "", /^ASIA[A-Z2-7]{16}$/);
    assert.deepEqual(answer.Credentials?.Expiration, new Date(stage.world.clock.now().getTime() + 3_600_000));
    assert.equal(answer.PackedPolicySize, undefined);
    const me = await stage.sts(taken(answer.Credentials)).send(new GetCallerIdentityCommand({}));
    assert.equal(me.Arn, answer.AssumedRoleUser?.Arn);
    assert.equal(me.UserId, answer.AssumedRoleUser?.AssumedRoleId);
    assert.equal(me.Account, ACCOUNT);
    await stage.iam(taken(answer.Credentials)).send(new ListUsersCommand({}));
  });

  test("not one whom it does not name, nor a role that is not there", async () => {
    await using stage = await Stage.open();
    const bob = await stage.user("bob");
    await stage.user("alice");
    const role = await stage.role("reader", trust(ALICE));
    const sentence =
      /^User: arn:aws:iam::111122223333:user\/bob is not authorized to perform: sts:AssumeRole on resource: /;
    await refused(assume(stage.sts(bob), role), "AccessDenied", sentence);
    await refused(assume(stage.sts(bob), `arn:aws:iam::${ACCOUNT}:role/none`), "AccessDenied", sentence);
    await refused(assume(stage.sts(bob), `${ALICE}xxxx`), "ValidationError", /is invalid$/);
    await refused(assume(stage.sts(bob), "x".repeat(20)), "ValidationError", /^Request ARN is invalid$/);
  });

  test("root never", async () => {
    await using stage = await Stage.open();
    const role = await stage.role("reader", trust(`arn:aws:iam::${ACCOUNT}:root`));
    await refused(assume(stage.sts(), role), "AccessDenied", /^Roles may not be assumed by root accounts\.$/);
  });

  test("an account as a whole, as far as it passes the permission on", async () => {
    await using stage = await Stage.open();
    const without = await stage.user("without", ACCOUNT, policy(allow("iam:*")));
    const having = await stage.user("having", ACCOUNT, policy(allow("sts:AssumeRole")));
    const role = await stage.role("reader", trust(`arn:aws:iam::${ACCOUNT}:root`));
    await refused(assume(stage.sts(without), role), "AccessDenied");
    assert.ok(await assume(stage.sts(having), role));
  });

  test("another account's user needs both sides", async () => {
    await using stage = await Stage.open();
    const stranger = await stage.user("stranger", OTHER_ACCOUNT, policy(allow("iam:*")));
    const guest = await stage.user("guest", OTHER_ACCOUNT, policy(allow("sts:AssumeRole")));
    const open = await stage.role("open", trust(OTHER_ACCOUNT));
    const shut = await stage.role("shut", trust(ACCOUNT));
    await refused(assume(stage.sts(stranger), open), "AccessDenied");
    await refused(assume(stage.sts(guest), shut), "AccessDenied");
    const { Credentials } = await assume(stage.sts(guest), open);
    const me = await stage.sts(taken(Credentials)).send(new GetCallerIdentityCommand({}));
    assert.equal(me.Account, ACCOUNT);
    const { Roles } = await stage.iam(taken(Credentials)).send(new ListRolesCommand({}));
    assert.deepEqual(Roles?.map((role) => role.RoleName).sort(), ["open", "shut"]);
  });

  test("conditions: external id, session name, source identity, tags", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const external = await stage.role(
      "external",
      trust(ALICE, { Condition: { StringEquals: { "sts:ExternalId": "secret-42" } } }),
    );
    await refused(assume(alice, external), "AccessDenied");
    await refused(assume(alice, external, { ExternalId: "secret-43" }), "AccessDenied");
    assert.ok(await assume(alice, external, { ExternalId: "secret-42" }));
    const named = await stage.role(
      "named",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
      trust(ALICE, { Condition: { StringLike: { "sts:RoleSessionName": "${aws:username}" } } }),
    );
    await refused(assume(alice, named), "AccessDenied");
    assert.ok(await assume(alice, named, { RoleSessionName: "alice" }));
    const tagged = await stage.role(
      "tagged",
      trust(ALICE, {
        Action: ["sts:AssumeRole", "sts:TagSession"],
        Condition: {
          StringEquals: { "aws:RequestTag/team": "red" },
          "ForAllValues:StringEquals": { "aws:TagKeys": ["team"], "sts:TransitiveTagKeys": ["team"] },
        },
      }),
    );
    const team = (Value: string) => [{ Key: "team", Value }];
    await refused(assume(alice, tagged), "AccessDenied");
    await refused(assume(alice, tagged, { Tags: team("blue") }), "AccessDenied");
    await refused(
      assume(alice, tagged, { Tags: [...team("red"), { Key: "more", Value: "" }] }),
      "AccessDenied",
    );
    assert.ok(await assume(alice, tagged, { Tags: team("red"), TransitiveTagKeys: ["team"] }));
  });

  test("tags and source identities are permissions of their own", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const role = await stage.role("plain", trust(ALICE));
    await refused(
      assume(alice, role, { Tags: [{ Key: "a", Value: "b" }] }),
      "AccessDenied",
      /sts:TagSession/,
    );
    await refused(assume(alice, role, { SourceIdentity: "alice" }), "AccessDenied", /sts:SetSourceIdentity/);
  });
});

describe("how long a session lasts", () => {
  test("until its end by the clock, then its token is expired", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const role = await stage.role("reader", trust(ALICE));
    const { Credentials } = await assume(alice, role, { DurationSeconds: 900 });
    const session = stage.sts(taken(Credentials));
    await stage.world.clock.advance({ seconds: 899 });
    assert.ok(await session.send(new GetCallerIdentityCommand({})));
    await stage.world.clock.advance({ seconds: 1 });
    const sentence = /^The security token included in the request is expired$/;
    await refused(session.send(new GetCallerIdentityCommand({})), "ExpiredToken", sentence);
    await refused(stage.iam(taken(Credentials)).send(new ListUsersCommand({})), "ExpiredToken", sentence);
  });

  test("no longer than its role allows", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const short = await stage.role("short", trust(ALICE));
    const long = await stage.role("long", trust(ALICE), { MaxSessionDuration: 43_200 });
    await refused(
      assume(alice, short, { DurationSeconds: 3_601 }),
      "ValidationError",
      /^The requested DurationSeconds exceeds the MaxSessionDuration set for this role\.$/,
    );
    assert.ok(await assume(alice, long, { DurationSeconds: 43_200 }));
    await refused(
      assume(alice, long, { DurationSeconds: 43_201 }),
      "ValidationError",
      /less than or equal to 43200/,
    );
    await refused(
      assume(alice, long, { DurationSeconds: 899 }),
      "ValidationError",
      /greater than or equal to 900/,
    );
  });

  test("an hour at most in a chain of roles", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const first = await stage.role("first", trust(ALICE), { MaxSessionDuration: 43_200 });
    const second = await stage.role("second", trust(first), { MaxSessionDuration: 43_200 });
    const { Credentials } = await assume(alice, first, { DurationSeconds: 43_200 });
    const link = stage.sts(taken(Credentials));
    await refused(
      assume(link, second, { DurationSeconds: 3_601 }),
      "ValidationError",
      /exceeds the 1 hour session limit for roles assumed by role chaining/,
    );
    assert.ok(await assume(link, second, { DurationSeconds: 3_600 }));
  });
});

describe("what a session may do", () => {
  test("what its role may, at this moment", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const role = await stage.role("reader", trust(ALICE), { may: policy(allow("iam:ListUsers")) });
    const { Credentials } = await assume(alice, role);
    const iam = stage.iam(taken(Credentials));
    await iam.send(new ListUsersCommand({}));
    await refused(
      iam.send(new ListRolesCommand({})),
      "AccessDenied",
      /^User: arn:aws:sts::111122223333:assumed-role\/reader\/work is not authorized to perform: iam:ListRoles/,
    );
    await stage.iam().send(new DeleteRolePolicyCommand({ RoleName: "reader", PolicyName: "own" }));
    await refused(iam.send(new ListUsersCommand({})), "AccessDenied");
  });

  test("nothing once the role is gone, not even when one of the same name comes", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const role = await stage.role("reader", trust(ALICE));
    const { Credentials } = await assume(alice, role);
    const iam = stage.iam(taken(Credentials));
    await iam.send(new ListUsersCommand({}));
    await stage.iam().send(new DeleteRolePolicyCommand({ RoleName: "reader", PolicyName: "own" }));
    await stage.iam().send(new DeleteRoleCommand({ RoleName: "reader" }));
    await refused(iam.send(new ListUsersCommand({})), "AccessDenied");
    await stage.role("reader", trust(ALICE));
    await refused(iam.send(new ListUsersCommand({})), "AccessDenied");
  });

  test("less, where session policies narrow it", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const role = await stage.role("reader", trust(ALICE), {
      may: policy(allow(["iam:ListUsers", "iam:GetUser"])),
    });
    const inline = await assume(alice, role, { Policy: policy(allow(["iam:ListUsers", "iam:ListRoles"])) });
    assert.ok((inline.PackedPolicySize ?? 0) > 0);
    const narrowed = stage.iam(taken(inline.Credentials));
    await narrowed.send(new ListUsersCommand({}));
    await refused(narrowed.send(new ListRolesCommand({})), "AccessDenied", /no identity-based policy/);
    await refused(
      narrowed.send(new GetUserCommand({ UserName: "alice" })),
      "AccessDenied",
      /no session policy/,
    );
    const { Policy } = await stage
      .iam()
      .send(new CreatePolicyCommand({ PolicyName: "get", PolicyDocument: policy(allow("iam:GetUser")) }));
    const managed = await assume(alice, role, { PolicyArns: [{ arn: Policy?.Arn }] });
    await stage.iam(taken(managed.Credentials)).send(new GetUserCommand({ UserName: "alice" }));
    await refused(stage.iam(taken(managed.Credentials)).send(new ListUsersCommand({})), "AccessDenied");
  });

  test("session policies that AWS would not take", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const role = await stage.role("reader", trust(ALICE));
    await refused(assume(alice, role, { Policy: "{}" }), "MalformedPolicyDocument");
    await refused(assume(alice, role, { Policy: "not json" }), "MalformedPolicyDocument");
    const arn = `arn:aws:iam::${ACCOUNT}:policy/none`;
    await refused(
      assume(alice, role, { PolicyArns: [{ arn }] }),
      "MalformedPolicyDocument",
      /does not exist/,
    );
    await refused(
      assume(alice, role, { PolicyArns: Array(11).fill({ arn }) }),
      "ValidationError",
      /equal to 10/,
    );
    const tags = Array.from({ length: 50 }, (_, n) => ({
      Key: `key-${n}-${noise(n, 100)}`,
      Value: noise(n, 250),
    }));
    const open = await stage.role("open", trust(ALICE, { Action: ["sts:AssumeRole", "sts:TagSession"] }));
    await refused(
      assume(alice, open, { Tags: tags }),
      "PackedPolicyTooLarge",
      /Packed size of session tags consumes \d+%/,
    );
  });
});

/** Text that does not pack. */
function noise(seed: number, length: number): string {
  let state = seed + 1;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
    text += state.toString(36);
  }
  return text.slice(0, length);
}

describe("chains of roles", () => {
  test("transitive tags and the source identity go along", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const actions = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];
    const first = await stage.role("first", trust(ALICE, { Action: actions }));
    const red = {
      Condition: { StringEquals: { "aws:PrincipalTag/team": "red", "aws:SourceIdentity": "alice" } },
    };
    const second = await stage.role("second", trust(first, { Action: actions, ...red }));
    const may = policy({
      ...allow("iam:ListUsers"),
      Condition: {
        StringEquals: { "aws:PrincipalTag/team": "red" },
        Null: { "aws:PrincipalTag/mood": "true" },
      },
    });
    const third = await stage.role("third", trust(second, { Action: actions, ...red }), { may });
    const Tags = [
      { Key: "team", Value: "red" },
      { Key: "mood", Value: "good" },
    ];
    const one = await assume(alice, first, { Tags, TransitiveTagKeys: ["Team"], SourceIdentity: "alice" });
    assert.equal(one.SourceIdentity, "alice");
    const link = stage.sts(taken(one.Credentials));
    const two = await assume(link, second);
    assert.equal(two.SourceIdentity, "alice");
    const three = await assume(stage.sts(taken(two.Credentials)), third);
    await stage.iam(taken(three.Credentials)).send(new ListUsersCommand({}));
    await refused(
      assume(link, second, { Tags: [{ Key: "TEAM", Value: "blue" }] }),
      "InvalidParameterValue",
      /conflicts with a transitive tag key from the calling session/,
    );
    await refused(
      assume(link, second, { SourceIdentity: "mallory" }),
      "AccessDenied",
      /sts:SetSourceIdentity/,
    );
  });

  test("tags that contradict themselves", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const role = await stage.role("reader", trust(ALICE, { Action: ["sts:AssumeRole", "sts:TagSession"] }));
    const twice = [
      { Key: "a", Value: "1" },
      { Key: "A", Value: "2" },
    ];
    await refused(assume(alice, role, { Tags: twice }), "InvalidParameterValue", /^Duplicate tag keys found/);
    await refused(
      assume(alice, role, { TransitiveTagKeys: ["a"] }),
      "InvalidParameterValue",
      /^The specified transitive tag key must be included in the requested tags\.$/,
    );
  });
});

describe("tokens", () => {
  test("forged, altered, exchanged or missing", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const role = await stage.role("reader", trust(ALICE));
    const one = taken((await assume(alice, role)).Credentials);
    const other = taken((await assume(alice, role)).Credentials);
    const who = (credentials: typeof one | Omit<typeof one, "sessionToken">) =>
      stage.sts(credentials).send(new GetCallerIdentityCommand({}));
    assert.ok(await who(one));
    const token = one.sessionToken;
    const altered = token.slice(0, 40) + (token[40] === "A" ? "B" : "A") + token.slice(41);
    for (const sessionToken of [altered, other.sessionToken, "forged"])
      await refused(who({ ...one, sessionToken }), "InvalidClientTokenId");
    const { sessionToken: _gone, ...bare } = one;
    await refused(who(bare), "InvalidClientTokenId");
    await refused(who({ ...one, secretAccessKey: other.secretAccessKey }), "SignatureDoesNotMatch");
  });

  test("a role session gets no session token or federation token", async () => {
    await using stage = await Stage.open();
    const alice = stage.sts(await stage.user("alice"));
    const { Credentials } = await assume(alice, await stage.role("reader", trust(ALICE)));
    const session = stage.sts(taken(Credentials));
    await refused(
      session.send(new GetSessionTokenCommand({})),
      "AccessDenied",
      /^Cannot call GetSessionToken with session credentials$/,
    );
    await refused(
      session.send(new GetFederationTokenCommand({ Name: "someone" })),
      "AccessDenied",
      /^Cannot call GetFederationToken with session credentials$/,
    );
  });

  test("work in every Region", async () => {
    await using stage = await Stage.open();
    const alice = await stage.user("alice");
    const role = await stage.role("reader", trust(ALICE));
    const { Credentials } = await assume(stage.sts(alice, "eu-central-1"), role);
    assert.ok(await stage.sts(taken(Credentials), "ap-south-1").send(new GetCallerIdentityCommand({})));
  });
});
