import { BASE32 } from "../../../kernel/ids/ids.ts";
import { named } from "../entities.ts";
import type { Entity } from "../entity.ts";
import { duplicatePublicKey, noSuchEntity, quotaExceeded } from "../errors.ts";
import { DONE, type Reading, read, stamp, write } from "../kit.ts";
import { SSH_KEYS_PER_USER } from "../limits.ts";
import { pageOfAll } from "../paging.ts";
import { readSshPublicKey } from "../ssh-public-key.ts";
import { settableStatus } from "../status.ts";
import type { Credential } from "../store/credentials.ts";
import { subjectOf, userNameOf } from "../subject.ts";

type Key = Credential<"ssh-key">;

export const UploadSSHPublicKey = write("UploadSSHPublicKey", (ctx, input) => {
  const user = named(ctx, "user", input.UserName);
  const { fingerprint } = readSshPublicKey(input.SSHPublicKeyBody);
  const present = ctx.store.credentials.ownedBy("ssh-key", user.id);
  if (present.some((other) => other.detail.fingerprint === fingerprint))
    throw duplicatePublicKey("The SSH public key is already associated with the specified IAM user.");
  if (present.length >= SSH_KEYS_PER_USER) throw quotaExceeded("SSHPublicKeysPerUser", SSH_KEYS_PER_USER);
  const key: Key = {
    id: `APKA${ctx.ids.text(17, BASE32)}`,
    kind: "ssh-key",
    owner: user.id,
    status: "Active",
    createdAt: stamp(ctx),
    detail: { body: input.SSHPublicKeyBody, fingerprint },
  };
  ctx.store.credentials.put(key);
  return { SSHPublicKey: shapeOf(user, key, key.detail.body) };
});

export const GetSSHPublicKey = read("GetSSHPublicKey", (ctx, input) => {
  const user = named(ctx, "user", input.UserName);
  const key = keyOf(ctx, user, input.SSHPublicKeyId);
  const { ssh, pem } = readSshPublicKey(key.detail.body);
  return { SSHPublicKey: shapeOf(user, key, input.Encoding === "SSH" ? ssh : pem) };
});

export const ListSSHPublicKeys = read("ListSSHPublicKeys", (ctx, input) => {
  const subject = subjectOf(ctx, input.UserName);
  const keys = ctx.store.credentials.ownedBy("ssh-key", subject.id);
  const { items, rest } = pageOfAll(ctx, input, (key) => key.id, keys);
  const inList = (key: Key) => ({
    ...userNameOf(subject),
    SSHPublicKeyId: key.id,
    Status: key.status as "Active" | "Inactive",
    UploadDate: key.createdAt,
  });
  return { SSHPublicKeys: items.map(inList), ...rest };
});

export const UpdateSSHPublicKey = write("UpdateSSHPublicKey", (ctx, input) => {
  const key = keyOf(ctx, named(ctx, "user", input.UserName), input.SSHPublicKeyId);
  ctx.store.credentials.put({ ...key, status: settableStatus(input.Status) });
  return DONE;
});

export const DeleteSSHPublicKey = write("DeleteSSHPublicKey", (ctx, input) => {
  ctx.store.credentials.remove(keyOf(ctx, named(ctx, "user", input.UserName), input.SSHPublicKeyId));
  return DONE;
});

function keyOf(ctx: Reading, user: Entity<"user">, id: string): Key {
  const key = ctx.store.credentials.get("ssh-key", id);
  if (key?.owner !== user.id) throw noSuchEntity(`The Public Key with id ${id} cannot be found.`);
  return key;
}

function shapeOf(user: Entity<"user">, key: Key, body: string) {
  return {
    UserName: user.name,
    SSHPublicKeyId: key.id,
    Fingerprint: key.detail.fingerprint,
    SSHPublicKeyBody: body,
    Status: key.status as "Active" | "Inactive",
    UploadDate: key.createdAt,
  };
}
