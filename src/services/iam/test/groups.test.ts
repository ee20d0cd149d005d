import assert from "node:assert/strict";
import { test } from "node:test";
import { bench, policy, refused } from "./bench.ts";

test("members have what their group allows, as long as they are in", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "alice" });
  await b.iam.createGroup({ GroupName: "auditors" });
  await b.iam.putGroupPolicy({
    GroupName: "auditors",
    PolicyName: "look",
    PolicyDocument: policy({ Effect: "Allow", Action: "iam:List*", Resource: "*" }),
  });
  const alice = await b.as("alice");
  const denied = () =>
    refused(alice.listGroups({}), "AccessDenied", /is not authorized to perform: iam:ListGroups/);
  await denied();
  await b.iam.addUserToGroup({ GroupName: "auditors", UserName: "alice" });
  await alice.listGroups({});
  assert.deepEqual(
    (await alice.listGroupsForUser({ UserName: "alice" })).Groups?.map((g) => g.GroupName),
    ["auditors"],
  );
  assert.deepEqual(
    (await b.iam.getGroup({ GroupName: "AUDITORS" })).Users?.map((u) => u.UserName),
    ["alice"],
  );
  await b.iam.removeUserFromGroup({ GroupName: "auditors", UserName: "alice" });
  await denied();
});

test("a user is in ten groups at most, and adding twice is no error", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "alice" });
  for (let n = 0; n < 11; n++) await b.iam.createGroup({ GroupName: `g${n}` });
  for (let n = 0; n < 10; n++) await b.iam.addUserToGroup({ GroupName: `g${n}`, UserName: "alice" });
  await b.iam.addUserToGroup({ GroupName: "g3", UserName: "alice" });
  await refused(
    b.iam.addUserToGroup({ GroupName: "g10", UserName: "alice" }),
    "LimitExceededException",
    "Cannot exceed quota for GroupsPerUser: 10",
  );
});

test("a group with members or policies stays", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "alice" });
  await b.iam.createGroup({ GroupName: "g" });
  await b.iam.addUserToGroup({ GroupName: "g", UserName: "alice" });
  const conflict = (first: string) =>
    refused(
      b.iam.deleteGroup({ GroupName: "g" }),
      "DeleteConflictException",
      `Cannot delete entity, must ${first} first.`,
    );
  await conflict("remove users from group");
  await b.iam.removeUserFromGroup({ GroupName: "g", UserName: "alice" });
  await b.iam.attachGroupPolicy({ GroupName: "g", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
  await conflict("detach all policies");
  await b.iam.detachGroupPolicy({ GroupName: "g", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
  await b.iam.deleteGroup({ GroupName: "g" });
  await refused(
    b.iam.getGroup({ GroupName: "g" }),
    "NoSuchEntityException",
    "The group with name g cannot be found.",
  );
});
