import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../../base/instant.ts";
import { codeAt, stepOf } from "../totp.ts";
import { ACCOUNT, type Bench, bench, refused } from "./bench.ts";

const SERIAL = `arn:aws:iam::${ACCOUNT}:mfa/phone`;

async function device(b: Bench) {
  const { VirtualMFADevice } = await b.iam.createVirtualMFADevice({ VirtualMFADeviceName: "phone" });
  const seed = new TextDecoder().decode(VirtualMFADevice?.Base32StringSeed);
  const shows = (stepsFromNow: number) =>
    codeAt(seed, stepOf(instant(b.world.clock.now().getTime())) + stepsFromNow);
  const enable = (first: number) =>
    b.iam.enableMFADevice({
      UserName: "u",
      SerialNumber: SERIAL,
      AuthenticationCode1: shows(first),
      AuthenticationCode2: shows(first + 1),
    });
  return { VirtualMFADevice, seed, shows, enable };
}

test("a device comes with a seed and a QR code", async () => {
  await using b = await bench();
  const { VirtualMFADevice, seed } = await device(b);
  assert.equal(VirtualMFADevice?.SerialNumber, SERIAL);
  assert.match(seed, /^[A-Z2-7]{64}$/);
  const png = Buffer.from(VirtualMFADevice?.QRCodePNG ?? []);
  assert.equal(png.subarray(1, 4).toString("latin1"), "PNG");
});

test("enabling takes two neighbouring codes", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u" });
  const { shows, enable } = await device(b);
  const wrong = (one: string, two: string) =>
    refused(
      b.iam.enableMFADevice({
        UserName: "u",
        SerialNumber: SERIAL,
        AuthenticationCode1: one,
        AuthenticationCode2: two,
      }),
      "InvalidAuthenticationCodeException",
      "Authentication code for device is not valid.",
    );
  await wrong(shows(0), shows(-1));
  await wrong(shows(0), shows(0));
  await wrong(shows(-300), shows(-299));
  await enable(-1);
  const { MFADevices } = await b.iam.listMFADevices({ UserName: "u" });
  assert.deepEqual(
    MFADevices?.map((one) => one.SerialNumber),
    [SERIAL],
  );
  const { VirtualMFADevices } = await b.iam.listVirtualMFADevices({ AssignmentStatus: "Assigned" });
  assert.equal(VirtualMFADevices?.[0]?.User?.UserName, "u");
  assert.equal(VirtualMFADevices?.[0]?.Base32StringSeed, undefined);
  await refused(
    b.iam.deleteVirtualMFADevice({ SerialNumber: SERIAL }),
    "DeleteConflictException",
    /Must deactivate first/,
  );
  await refused(
    b.iam.deleteUser({ UserName: "u" }),
    "DeleteConflictException",
    "Cannot delete entity, must delete MFA device first.",
  );
});

test("codes that enabled a device are spent, also for enabling it again", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u" });
  const { shows, enable } = await device(b);
  await enable(-1);
  await b.iam.deactivateMFADevice({ UserName: "u", SerialNumber: SERIAL });
  await refused(
    enable(-1),
    "InvalidAuthenticationCodeException",
    "Authentication code for device is not valid.",
  );
  await b.world.clock.advance({ seconds: 60 });
  await enable(-1);
  await b.world.clock.advance({ seconds: 60 });
  await b.iam.resyncMFADevice({
    UserName: "u",
    SerialNumber: SERIAL,
    AuthenticationCode1: shows(3),
    AuthenticationCode2: shows(4),
  });
  await b.iam.deactivateMFADevice({ UserName: "u", SerialNumber: SERIAL });
  await b.iam.deleteVirtualMFADevice({ SerialNumber: SERIAL });
  await refused(
    b.iam.deleteVirtualMFADevice({ SerialNumber: SERIAL }),
    "NoSuchEntityException",
    `VirtualMFADevice with serial number ${SERIAL} doesn't exist.`,
  );
});
