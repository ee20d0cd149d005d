import { encodeAccessKeyId } from "../../../aws/access-key-id.ts";
import { noSuchEntity, quotaExceeded } from "../errors.ts";
import { DONE, type Reading, read, stamp, write } from "../kit.ts";
import { ACCESS_KEYS_PER_USER } from "../limits.ts";
import { pageOfAll } from "../paging.ts";
import { settableStatus } from "../status.ts";
import type { Credential } from "../store/credentials.ts";
import { type Subject, subjectOf, userNameOf } from "../subject.ts";
import { usesOf } from "../uses.ts";

const SECRET_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SECRET_LENGTH = 40;

export const CreateAccessKey = write("CreateAccessKey", (ctx, input) => {
  const subject = subjectOf(ctx, input.UserName);
  if (ctx.store.credentials.count("access-key", subject.id) >= ACCESS_KEYS_PER_USER)
    throw quotaExceeded("AccessKeysPerUser", ACCESS_KEYS_PER_USER);
  const id = encodeAccessKeyId("AKIA", ctx.scope.account, ctx.ids.bytes(5));
  const secret = ctx.ids.text(SECRET_LENGTH, SECRET_ALPHABET);
  ctx.store.credentials.put({
    id,
    kind: "access-key",
    owner: subject.id,
    status: "Active",
    createdAt: stamp(ctx),
    detail: { secret },
  });
  return {
    AccessKey: {
      ...userNameOf(subject),
      AccessKeyId: id,
      Status: "Active",
      SecretAccessKey: secret,
      CreateDate: stamp(ctx),
    },
  };
});

export const ListAccessKeys = read("ListAccessKeys", (ctx, input) => {
  const subject = subjectOf(ctx, input.UserName);
  const keys = ctx.store.credentials.ownedBy("access-key", subject.id);
  const { items, rest } = pageOfAll(ctx, input, (key) => key.id, keys);
  const shapeOf = (key: Credential<"access-key">) => ({
    ...userNameOf(subject),
    AccessKeyId: key.id,
    Status: key.status as "Active" | "Inactive",
    CreateDate: key.createdAt,
  });
  return { AccessKeyMetadata: items.map(shapeOf), ...rest };
});

export const UpdateAccessKey = write("UpdateAccessKey", (ctx, input) => {
  const key = keyOf(ctx, subjectOf(ctx, input.UserName), input.AccessKeyId);
  ctx.store.credentials.put({ ...key, status: settableStatus(input.Status) });
  return DONE;
});

export const DeleteAccessKey = write("DeleteAccessKey", (ctx, input) => {
  const key = keyOf(ctx, subjectOf(ctx, input.UserName), input.AccessKeyId);
  ctx.store.credentials.remove(key);
  return DONE;
});

/** A key that was never used has no date, and "N/A" for the rest. */
export const GetAccessKeyLastUsed = read("GetAccessKeyLastUsed", (ctx, input) => {
  const key = ctx.store.credentials.get("access-key", input.AccessKeyId);
  if (key === undefined || key.status === "Deleted") throw missing(input.AccessKeyId);
  const [last] = usesOf(ctx, key.id);
  const user = ctx.store.entities.withId<"user">(key.owner);
  return {
    UserName: user?.name,
    AccessKeyLastUsed:
      last === undefined
        ? { ServiceName: "N/A", Region: "N/A" }
        : { LastUsedDate: last.at, ServiceName: last.service, Region: last.region },
  };
});

function keyOf(ctx: Reading, subject: Subject, id: string): Credential<"access-key"> {
  const key = ctx.store.credentials.get("access-key", id);
  if (key === undefined || key.status === "Deleted" || key.owner !== subject.id) throw missing(id);
  return key;
}

function missing(id: string) {
  return noSuchEntity(`The Access Key with id ${id} cannot be found.`);
}
