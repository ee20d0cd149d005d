import assert from "node:assert/strict";
import { test } from "node:test";
import { ACCOUNT, bench, refused } from "./bench.ts";

const GOOD = "Correct-horse-1";

test("a login profile is made once, read, changed and deleted", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u" });
  await refused(
    b.iam.getLoginProfile({ UserName: "u" }),
    "NoSuchEntityException",
    "Login Profile for User u cannot be found.",
  );
  await b.iam.createLoginProfile({ UserName: "u", Password: GOOD, PasswordResetRequired: true });
  await refused(
    b.iam.createLoginProfile({ UserName: "u", Password: GOOD }),
    "EntityAlreadyExistsException",
    "Login Profile for user u already exists.",
  );
  assert.equal((await b.iam.getLoginProfile({ UserName: "u" })).LoginProfile?.PasswordResetRequired, true);
  await b.iam.updateLoginProfile({ UserName: "u", PasswordResetRequired: false });
  assert.equal((await b.iam.getLoginProfile({ UserName: "u" })).LoginProfile?.PasswordResetRequired, false);
  await b.iam.deleteLoginProfile({ UserName: "u" });
});

test("passwords obey the account's policy, or the default one", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u" });
  const create = (Password: string) => b.iam.createLoginProfile({ UserName: "u", Password });
  await refused(create("short1!"), "PasswordPolicyViolationException", /does not conform/);
  await refused(create("alllowercase"), "PasswordPolicyViolationException", /does not conform/);
  await b.iam.updateAccountPasswordPolicy({ MinimumPasswordLength: 12, RequireUppercaseCharacters: true });
  await refused(
    create("A-short-1"),
    "PasswordPolicyViolationException",
    "Password should have a minimum length of 12",
  );
  await refused(
    create("no-capitals-here"),
    "PasswordPolicyViolationException",
    "Password should have at least one uppercase letter",
  );
  await create("Long-enough-now");
});

test("a user changes the own password, knowing the old one, if the account lets users", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u" });
  await b.iam.createLoginProfile({ UserName: "u", Password: GOOD, PasswordResetRequired: true });
  const u = await b.as("u");
  const change = (OldPassword: string, NewPassword: string) => u.changePassword({ OldPassword, NewPassword });
  await refused(change(GOOD, "Battery-staple-2"), "AccessDenied", /iam:ChangePassword/);
  await b.iam.updateAccountPasswordPolicy({ AllowUsersToChangePassword: true });
  await refused(change("wrong", "Battery-staple-2"), "AccessDenied", "The old password was incorrect.");
  await refused(change(GOOD, GOOD), "PasswordPolicyViolationException", /reuse prevention/);
  await change(GOOD, "Battery-staple-2");
  await b.iam.updateAccountPasswordPolicy({ AllowUsersToChangePassword: true, PasswordReusePrevention: 2 });
  await refused(change("Battery-staple-2", GOOD), "PasswordPolicyViolationException", /reuse prevention/);
  await change("Battery-staple-2", "Third-word-3");
  await change("Third-word-3", GOOD);
  assert.equal((await b.iam.getLoginProfile({ UserName: "u" })).LoginProfile?.PasswordResetRequired, false);
  await refused(
    b.iam.changePassword({ OldPassword: "a", NewPassword: GOOD }),
    "InvalidUserTypeException",
    /Only IAM Users/,
  );
});

test("the account's password policy is there when it was set", async () => {
  await using b = await bench();
  const missing = `The Password Policy with domain name ${ACCOUNT} cannot be found.`;
  await refused(b.iam.getAccountPasswordPolicy({}), "NoSuchEntityException", missing);
  await refused(b.iam.deleteAccountPasswordPolicy({}), "NoSuchEntityException", missing);
  await b.iam.updateAccountPasswordPolicy({ MaxPasswordAge: 90 });
  const { PasswordPolicy } = await b.iam.getAccountPasswordPolicy({});
  assert.equal(PasswordPolicy?.MinimumPasswordLength, 6);
  assert.equal(PasswordPolicy?.ExpirePasswords, true);
  await b.iam.updateAccountPasswordPolicy({});
  assert.equal((await b.iam.getAccountPasswordPolicy({})).PasswordPolicy?.MaxPasswordAge, undefined);
});
