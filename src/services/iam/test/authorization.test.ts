import assert from "node:assert/strict";
import { test } from "node:test";
import { iam as service } from "../service.ts";
import { ACCOUNT, bench, policy, refused } from "./bench.ts";
import { commandOf } from "./every-operation.ts";

test("a user without permissions may do nothing, and is told so before anything else", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "nobody" });
  const nobody = await b.as("nobody");
  for (const operation of Object.keys(service.operations)) {
    const wanted = new RegExp(
      `^User: arn:aws:iam::${ACCOUNT}:user/nobody is not authorized to perform: iam:${operation}\\b`,
    );
    await refused(nobody.send(commandOf(operation)), "AccessDenied", wanted);
  }
});

test("what is allowed on one path is not on another", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "admin" });
  await b.iam.createUser({ UserName: "near", Path: "/team/" });
  await b.iam.createUser({ UserName: "far" });
  await b.iam.putUserPolicy({
    UserName: "admin",
    PolicyName: "p",
    PolicyDocument: policy({
      Effect: "Allow",
      Action: "iam:*User*",
      Resource: `arn:aws:iam::${ACCOUNT}:user/team/*`,
    }),
  });
  const admin = await b.as("admin");
  await admin.getUser({ UserName: "near" });
  await admin.createUser({ UserName: "new", Path: "/team/" });
  await refused(
    admin.getUser({ UserName: "far" }),
    "AccessDenied",
    /on resource: arn:aws:iam::\d+:user\/far/,
  );
  await refused(
    admin.createUser({ UserName: "new2" }),
    "AccessDenied",
    /on resource: arn:aws:iam::\d+:user\/new2/,
  );
  await refused(admin.updateUser({ UserName: "far", NewPath: "/team/" }), "AccessDenied", /user\/far/);
});

test("iam:PolicyARN says which policies may be attached", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "admin" });
  await b.iam.createGroup({ GroupName: "g" });
  await b.iam.putUserPolicy({
    UserName: "admin",
    PolicyName: "p",
    PolicyDocument: policy({
      Effect: "Allow",
      Action: "iam:AttachGroupPolicy",
      Resource: "*",
      Condition: { ArnEquals: { "iam:PolicyARN": "arn:aws:iam::aws:policy/ReadOnlyAccess" } },
    }),
  });
  const admin = await b.as("admin");
  await admin.attachGroupPolicy({ GroupName: "g", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
  await refused(
    admin.attachGroupPolicy({ GroupName: "g", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" }),
    "AccessDenied",
    /iam:AttachGroupPolicy/,
  );
});

test("a reader may look at AWS's own policies", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "reader" });
  await b.iam.attachUserPolicy({
    UserName: "reader",
    PolicyArn: "arn:aws:iam::aws:policy/IAMReadOnlyAccess",
  });
  const reader = await b.as("reader");
  const { Policy } = await reader.getPolicy({ PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
  assert.equal(Policy?.PolicyName, "ReadOnlyAccess");
  await refused(
    reader.deletePolicy({ PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }),
    "AccessDenied",
    /iam:DeletePolicy/,
  );
});
