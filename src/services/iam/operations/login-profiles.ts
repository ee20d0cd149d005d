/** Console passwords. Hashing takes its time, so these operations prepare before they commit. */
import type { LoginProfile } from "../../../gen/iam.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Entity } from "../entity.ts";
import { alreadyExists, invalidUserType, noSuchEntity, userNameNeeded, validationError } from "../errors.ts";
import { DONE, type Preparing, type Reading, read, staged, stamp, type Writing, write } from "../kit.ts";
import { PASSWORD_REUSE_MAX } from "../limits.ts";
import { checkPassword, hashPassword, isPassword, newSalt, refuseReuse } from "../passwords.ts";
import type { Credential, PasswordHash } from "../store/credentials.ts";
import { subjectOf } from "../subject.ts";

type Password = Credential<"password">;

/** The root user's password is not managed here. */
function userOf(ctx: Reading, userName: string | undefined): Entity<"user"> {
  const { user } = subjectOf(ctx, userName);
  if (user === undefined) throw userNameNeeded();
  return user;
}

function findPassword(ctx: Reading, user: Entity<"user">): Password | undefined {
  return ctx.store.credentials.get("password", `password/${user.id}`);
}

function passwordOf(ctx: Reading, user: Entity<"user">): Password {
  const password = findPassword(ctx, user);
  if (password === undefined) throw noSuchEntity(`Login Profile for User ${user.name} cannot be found.`);
  return password;
}

function shapeOf(user: Entity<"user">, password: Password): LoginProfile {
  const PasswordResetRequired = password.detail.resetRequired;
  return { UserName: user.name, CreateDate: password.createdAt, PasswordResetRequired };
}

/** Checks a new password against the account's policy and the user's earlier ones, and hashes it. */
async function prepare(ctx: Preparing, text: string, present: Password | undefined): Promise<PasswordHash> {
  const policy = ctx.store.settings.get("password-policy")?.value;
  checkPassword(text, policy);
  const remembered = present === undefined ? [] : [present.detail, ...present.detail.previous];
  await refuseReuse(text, remembered.slice(0, policy?.PasswordReusePrevention ?? 0));
  return hashPassword(text, newSalt(ctx.ids));
}

function replace(
  ctx: Writing,
  password: Password,
  hash: PasswordHash | undefined,
  resetRequired: boolean,
): void {
  const { salt, hash: old, previous } = password.detail;
  const detail =
    hash === undefined
      ? { ...password.detail, resetRequired }
      : {
          ...hash,
          resetRequired,
          changedAt: stamp(ctx),
          previous: [{ salt, hash: old }, ...previous].slice(0, PASSWORD_REUSE_MAX),
        };
  ctx.store.credentials.put({ ...password, detail });
}

export const CreateLoginProfile = staged("CreateLoginProfile", {
  async prepare(ctx, input) {
    if (input.Password === undefined)
      throw validationError(
        "1 validation error detected: Value null at 'password' failed to satisfy constraint: Member must not be null",
      );
    refuseSecond(ctx, userOf(ctx, input.UserName));
    return prepare(ctx, input.Password, undefined);
  },
  commit(ctx, input, hash) {
    const user = userOf(ctx, input.UserName);
    refuseSecond(ctx, user);
    const password: Password = {
      id: `password/${user.id}`,
      kind: "password",
      owner: user.id,
      status: "Active",
      createdAt: stamp(ctx),
      detail: {
        ...hash,
        resetRequired: input.PasswordResetRequired ?? false,
        changedAt: stamp(ctx),
        previous: [],
      },
    };
    ctx.store.credentials.put(password);
    return { LoginProfile: shapeOf(user, password) };
  },
});

function refuseSecond(ctx: Reading, user: Entity<"user">): void {
  if (findPassword(ctx, user) !== undefined)
    throw alreadyExists(`Login Profile for user ${user.name} already exists.`);
}

export const GetLoginProfile = read("GetLoginProfile", (ctx, input) => {
  const user = userOf(ctx, input.UserName);
  return { LoginProfile: shapeOf(user, passwordOf(ctx, user)) };
});

export const UpdateLoginProfile = staged("UpdateLoginProfile", {
  async prepare(ctx, input) {
    const present = passwordOf(ctx, userOf(ctx, input.UserName));
    return input.Password === undefined ? undefined : prepare(ctx, input.Password, present);
  },
  commit(ctx, input, hash) {
    const password = passwordOf(ctx, userOf(ctx, input.UserName));
    replace(ctx, password, hash, input.PasswordResetRequired ?? password.detail.resetRequired);
    return DONE;
  },
});

export const DeleteLoginProfile = write("DeleteLoginProfile", (ctx, input) => {
  ctx.store.credentials.remove(passwordOf(ctx, userOf(ctx, input.UserName)));
  return DONE;
});

export const ChangePassword = staged("ChangePassword", {
  async prepare(ctx, input) {
    if (ctx.caller.kind !== "user") throw invalidUserType("Only IAM Users can change their own password.");
    const present = passwordOf(ctx, userOf(ctx, undefined));
    if (!(await isPassword(input.OldPassword, present.detail)))
      throw new AwsError("AccessDenied", 403, "The old password was incorrect.");
    await refuseReuse(input.NewPassword, [present.detail]);
    return prepare(ctx, input.NewPassword, present);
  },
  commit(ctx, _input, hash) {
    replace(ctx, passwordOf(ctx, userOf(ctx, undefined)), hash, false);
    return DONE;
  },
});
