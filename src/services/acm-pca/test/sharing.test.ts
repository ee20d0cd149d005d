import assert from "node:assert/strict";
import { test } from "node:test";
import { ACMPCA } from "@aws-sdk/client-acm-pca";
import { RAM } from "@aws-sdk/client-ram";
import { startCloudlet } from "../../../index.ts";
import { clientOf, csrOf, issued, refusal, root, skip } from "./fixtures.ts";

const GUEST = "111111111111";

test("an authority that is shared by RAM issues for the guest, until the share ends", { skip }, async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const pca = clientOf(world);
  const arn = await root(pca);
  const ram = world.sdk(RAM);
  const { resourceShare } = await ram.createResourceShare({
    name: "ca",
    resourceArns: [arn],
    principals: [GUEST],
    allowExternalPrincipals: true,
  });
  await world.idle();
  const guest = { account: GUEST };
  const theirs = world.sdk(ACMPCA, guest);
  const { csr } = csrOf();
  assert.match(await refusal(issued(theirs, arn, csr)), /^AccessDeniedException/);
  const invited = world.sdk(RAM, guest);
  const { resourceShareInvitations: [invitation] = [] } = await invited.getResourceShareInvitations({});
  await invited.acceptResourceShareInvitation({
    resourceShareInvitationArn: invitation?.resourceShareInvitationArn ?? "",
  });
  await world.idle();
  const { pem, chain } = await issued(theirs, arn, csr);
  assert.ok(pem !== "" && chain !== undefined);
  assert.match(
    await refusal(theirs.deleteCertificateAuthority({ CertificateAuthorityArn: arn })),
    /^AccessDenied/,
  );
  await ram.deleteResourceShare({ resourceShareArn: resourceShare?.resourceShareArn ?? "" });
  await world.idle();
  assert.match(await refusal(issued(theirs, arn, csr)), /^AccessDeniedException/);
});
