import assert from "node:assert/strict";
import { test } from "node:test";
import { ACCOUNT, ALLOW_S3, bench, policy, refused } from "./bench.ts";

test("a user has a path, an ARN, a unique id and keeps the case of its name", async () => {
  await using b = await bench();
  const { User } = await b.iam.createUser({ UserName: "Alice", Path: "/staff/" });
  assert.equal(User?.Arn, `arn:aws:iam::${ACCOUNT}:user/staff/Alice`);
  assert.match(User?.UserId ?? "", /^AIDA[A-Z2-7]{17}$/);
  assert.equal(User?.CreateDate?.toISOString(), "2026-01-01T00:00:00.000Z");
  assert.equal((await b.iam.getUser({ UserName: "alice" })).User?.UserName, "Alice");
  await refused(
    b.iam.createUser({ UserName: "ALICE" }),
    "EntityAlreadyExistsException",
    "User with name ALICE already exists.",
  );
});

test("who is not there cannot be found", async () => {
  await using b = await bench();
  for (const call of [
    b.iam.getUser({ UserName: "bob" }),
    b.iam.deleteUser({ UserName: "bob" }),
    b.iam.updateUser({ UserName: "bob", NewPath: "/x/" }),
    b.iam.createAccessKey({ UserName: "bob" }),
  ])
    await refused(call, "NoSuchEntityException", "The user with name bob cannot be found.");
});

test("renaming keeps the id and changes the ARN", async () => {
  await using b = await bench();
  const { User: before } = await b.iam.createUser({ UserName: "alice" });
  await b.iam.createUser({ UserName: "bob" });
  await b.iam.updateUser({ UserName: "alice", NewUserName: "Alicia", NewPath: "/x/" });
  const { User: after } = await b.iam.getUser({ UserName: "Alicia" });
  assert.equal(after?.UserId, before?.UserId);
  assert.equal(after?.Arn, `arn:aws:iam::${ACCOUNT}:user/x/Alicia`);
  await refused(
    b.iam.updateUser({ UserName: "Alicia", NewUserName: "Bob" }),
    "EntityAlreadyExistsException",
    "User with name Bob already exists.",
  );
});

test("lists come in pages, by path prefix and name", async () => {
  await using b = await bench();
  for (const name of ["carol", "Bob", "alice", "dave"])
    await b.iam.createUser({ UserName: name, Path: "/a/" });
  await b.iam.createUser({ UserName: "other", Path: "/b/" });
  const first = await b.iam.listUsers({ PathPrefix: "/a/", MaxItems: 3 });
  assert.deepEqual(
    first.Users?.map((user) => user.UserName),
    ["alice", "Bob", "carol"],
  );
  assert.equal(first.IsTruncated, true);
  const second = await b.iam.listUsers({ PathPrefix: "/a/", MaxItems: 3, Marker: first.Marker });
  assert.deepEqual(
    second.Users?.map((user) => user.UserName),
    ["dave"],
  );
  assert.equal(second.IsTruncated, false);
  assert.equal(second.Marker, undefined);
  assert.deepEqual((await b.iam.listUsers({ PathPrefix: "/b/o" })).Users, [], "a name is no path");
  await refused(b.iam.listUsers({ Marker: "made-up" }), "ValidationError", "Invalid Marker.");
  await refused(b.iam.listRoles({ Marker: first.Marker }), "ValidationError", "Invalid Marker.");
});

test("without a name GetUser is about the caller", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "alice" });
  await b.iam.putUserPolicy({
    UserName: "alice",
    PolicyName: "self",
    PolicyDocument: policy({
      Effect: "Allow",
      Action: "iam:GetUser",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
      Resource: "arn:aws:iam::*:user/${aws:username}",
    }),
  });
  const alice = await b.as("alice");
  assert.equal((await alice.getUser({})).User?.UserName, "alice");
  const { User: root } = await b.iam.getUser({});
  assert.equal(root?.Arn, `arn:aws:iam::${ACCOUNT}:root`);
  assert.equal(root?.UserId, ACCOUNT);
});

test("a user is deleted only when nothing hangs on it", async () => {
  await using b = await bench();
  const UserName = "alice";
  const conflict = (first: string) =>
    refused(
      b.iam.deleteUser({ UserName }),
      "DeleteConflictException",
      `Cannot delete entity, must ${first} first.`,
    );
  await b.iam.createUser({ UserName });
  await b.iam.createGroup({ GroupName: "g" });
  await b.iam.addUserToGroup({ GroupName: "g", UserName });
  await conflict("remove users from group");
  await b.iam.attachUserPolicy({ UserName, PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
  await conflict("detach all policies");
  await b.iam.putUserPolicy({ UserName, PolicyName: "p", PolicyDocument: ALLOW_S3 });
  await conflict("delete policies");
  const { AccessKey } = await b.iam.createAccessKey({ UserName });
  await conflict("delete access keys");
  await b.iam.createLoginProfile({ UserName, Password: "Correct-horse-1" });
  await conflict("delete login profile");

  await b.iam.deleteLoginProfile({ UserName });
  await b.iam.deleteAccessKey({ UserName, AccessKeyId: AccessKey?.AccessKeyId });
  await b.iam.deleteUserPolicy({ UserName, PolicyName: "p" });
  await b.iam.detachUserPolicy({ UserName, PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
  await b.iam.removeUserFromGroup({ GroupName: "g", UserName });
  await b.iam.deleteUser({ UserName });
  await refused(
    b.iam.getUser({ UserName }),
    "NoSuchEntityException",
    "The user with name alice cannot be found.",
  );
});

test("accounts do not see each other's users", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "alice" });
  const { IAM } = await import("@aws-sdk/client-iam");
  const other = b.world.sdk(IAM, { account: "111111111111" });
  assert.deepEqual((await other.listUsers({})).Users, []);
});
