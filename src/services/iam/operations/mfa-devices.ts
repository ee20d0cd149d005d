/** Virtual MFA devices: made with a seed, assigned to a user who shows two codes, taken away again. */

import { BASE32 } from "../../../kernel/ids/ids.ts";
import { make, named, withArn } from "../entities.ts";
import type { Entity } from "../entity.ts";
import { NOUNS } from "../entity.ts";
import {
  alreadyExists,
  deleteConflict,
  invalidAuthenticationCode,
  noSuchEntity,
  quotaExceeded,
} from "../errors.ts";
import { DONE, type Reading, read, stamp, type Writing, write } from "../kit.ts";
import { MFA_DEVICES_PER_USER } from "../limits.ts";
import { pageOfAll } from "../paging.ts";
import { qrCodePng } from "../qr-code.ts";
import { tagsShape, userShape } from "../shapes.ts";
import { subjectOf, userNameOf } from "../subject.ts";
import { stepOf, synchronize } from "../totp.ts";

type Device = Entity<"mfa">;
interface Codes {
  readonly AuthenticationCode1: string;
  readonly AuthenticationCode2: string;
}

/** Characters of base 32. */
const SEED_LENGTH = 64;

export const CreateVirtualMFADevice = write("CreateVirtualMFADevice", (ctx, input) => {
  const seed = ctx.ids.text(SEED_LENGTH, BASE32);
  const device = make(ctx, {
    kind: "mfa",
    name: input.VirtualMFADeviceName,
    path: input.Path,
    tags: input.Tags,
    detail: { seed },
  });
  const issuer = ctx.store.settings.get("alias")?.value ?? ctx.scope.account;
  const label = encodeURIComponent(`${device.name}@${issuer}`);
  return {
    VirtualMFADevice: {
      SerialNumber: device.id,
      Base32StringSeed: new TextEncoder().encode(seed),
      QRCodePNG: qrCodePng(
        `otpauth://totp/Amazon%20Web%20Services:${label}?secret=${seed}&issuer=Amazon%20Web%20Services`,
      ),
      ...tagsShape(ctx, device),
    },
  };
});

export const DeleteVirtualMFADevice = write("DeleteVirtualMFADevice", (ctx, input) => {
  const device = withArn(ctx, "mfa", input.SerialNumber);
  if (device.owner !== undefined) throw deleteConflict("MFA VirtualDevice in use. Must deactivate first.");
  ctx.store.entities.remove(device);
  return DONE;
});

export const EnableMFADevice = write("EnableMFADevice", (ctx, input) => {
  const user = named(ctx, "user", input.UserName);
  const device = withArn(ctx, "mfa", input.SerialNumber);
  if (device.owner !== undefined) throw alreadyExists("MFA Device is already in use.");
  if (ctx.store.entities.ownedBy("mfa", user.id).length >= MFA_DEVICES_PER_USER)
    throw quotaExceeded("MFADevicesPerUser", MFA_DEVICES_PER_USER);
  synchronizeDevice(ctx, device, input);
  ctx.store.entities.assign(device, user.id);
  return DONE;
});

export const ResyncMFADevice = write("ResyncMFADevice", (ctx, input) => {
  synchronizeDevice(ctx, deviceOf(ctx, named(ctx, "user", input.UserName).id, input.SerialNumber), input);
  return DONE;
});

export const DeactivateMFADevice = write("DeactivateMFADevice", (ctx, input) => {
  const device = deviceOf(ctx, subjectOf(ctx, input.UserName).id, input.SerialNumber);
  ctx.store.entities.amend(device, { enabledAt: undefined });
  ctx.store.entities.assign(device, undefined);
  return DONE;
});

export const GetMFADevice = read("GetMFADevice", (ctx, input) => {
  const subject = subjectOf(ctx, input.UserName);
  const device = deviceOf(ctx, subject.id, input.SerialNumber);
  return { ...userNameOf(subject), SerialNumber: device.id, EnableDate: device.detail.enabledAt };
});

export const ListMFADevices = read("ListMFADevices", (ctx, input) => {
  const subject = subjectOf(ctx, input.UserName);
  const devices = ctx.store.entities.ownedBy("mfa", subject.id);
  const { items, rest } = pageOfAll(ctx, input, deviceKey, devices);
  const shapeOf = (device: Device) => ({
    ...userNameOf(subject),
    SerialNumber: device.id,
    EnableDate: device.detail.enabledAt ?? device.createdAt,
  });
  return { MFADevices: items.map(shapeOf), ...rest };
});

export const ListVirtualMFADevices = read("ListVirtualMFADevices", (ctx, input) => {
  const { AssignmentStatus: status = "Any" } = input;
  const devices = ctx.store.entities
    .list("mfa")
    .filter((device) => status === "Any" || (status === "Assigned") === (device.owner !== undefined));
  const { items, rest } = pageOfAll(ctx, input, deviceKey, devices);
  return { VirtualMFADevices: items.map((device) => deviceInList(ctx, device)), ...rest };
});

function deviceInList(ctx: Reading, device: Device) {
  const user = device.owner === undefined ? undefined : ctx.store.entities.withId<"user">(device.owner);
  return {
    SerialNumber: device.id,
    ...(user && { User: userShape(ctx, user), EnableDate: device.detail.enabledAt }),
  };
}

function deviceKey(device: Device): string {
  return (device.path + device.name).toLowerCase();
}

/** The device with that serial number, if it is assigned to `owner`. */
function deviceOf(ctx: Reading, owner: string, serialNumber: string): Device {
  const device = ctx.store.entities.withArn("mfa", serialNumber);
  if (device?.owner !== owner) throw noSuchEntity(NOUNS.mfa.missing(serialNumber));
  return device;
}

function synchronizeDevice(ctx: Writing, device: Device, codes: Codes): void {
  const { seed, spentStep = -1, enabledAt = stamp(ctx) } = device.detail;
  const shown = [codes.AuthenticationCode1, codes.AuthenticationCode2] as const;
  const step = synchronize(seed, shown, ctx.now, spentStep);
  if (step === undefined) throw invalidAuthenticationCode();
  ctx.store.entities.amend(device, { enabledAt, spentStep: step, drift: step - stepOf(ctx.now) });
}
