import assert from "node:assert/strict";
import { test } from "node:test";
import { RAM } from "@aws-sdk/client-ram";
import { SSM } from "@aws-sdk/client-ssm";
import { arnOf, FRIEND, refusal, startStore } from "./fixtures.ts";

test("parameters that others share through RAM are listed by their ARNs", async () => {
  await using store = await startStore();
  const { world } = store;
  const friend = world.sdk(SSM, { account: FRIEND });
  assert.deepEqual((await friend.describeParameters({ Shared: true })).Parameters, []);
  await store.put("/shared/a", "v", { Tier: "Advanced" });
  await store.put("/kept", "v");
  const ram = world.sdk(RAM);
  const resourceArns = [arnOf("/shared/a")];
  await ram.createResourceShare({ name: "s", resourceArns, principals: [FRIEND] });
  await world.idle();
  const friendsRam = world.sdk(RAM, { account: FRIEND });
  const { resourceShareInvitations } = await friendsRam.getResourceShareInvitations({});
  const [{ resourceShareInvitationArn } = {}] = resourceShareInvitations ?? [];
  await friendsRam.acceptResourceShareInvitation({ resourceShareInvitationArn });
  await world.idle();
  const { Parameters } = await friend.describeParameters({ Shared: true });
  assert.deepEqual(
    Parameters?.map(({ Name, Type, Tier, Version }) => [Name, Type, Tier, Version]),
    [[arnOf("/shared/a"), "String", "Advanced", 1]],
  );
  assert.deepEqual((await friend.describeParameters({})).Parameters, []);
  const ParameterFilters = [{ Key: "Type", Values: ["String"] }];
  assert.match(
    await refusal(friend.describeParameters({ Shared: true, ParameterFilters })),
    /^ValidationException/,
  );
});
