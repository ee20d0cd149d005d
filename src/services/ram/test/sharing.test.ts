import assert from "node:assert/strict";
import test from "node:test";
import {
  AcceptHandshakeCommand,
  CreateOrganizationCommand,
  InviteAccountToOrganizationCommand,
  LeaveOrganizationCommand,
  OrganizationsClient,
} from "@aws-sdk/client-organizations";
import {
  AcceptResourceShareInvitationCommand,
  AssociateResourceShareCommand,
  AssociateResourceSharePermissionCommand,
  CreatePermissionCommand,
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  DisassociateResourceShareCommand,
  EnableSharingWithAwsOrganizationCommand,
  GetResourceShareAssociationsCommand,
  GetResourceShareInvitationsCommand,
  GetResourceSharesCommand,
  ListPermissionsCommand,
  ListResourcesCommand,
  RAMClient,
} from "@aws-sdk/client-ram";
import {
  GetParameterCommand,
  GetParameterHistoryCommand,
  PutParameterCommand,
  SSMClient,
} from "@aws-sdk/client-ssm";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

const OWNER = "111111111111";
const GUEST = "222222222222";
const NAME = `arn:aws:ssm:us-east-1:${OWNER}:parameter/shared`;

async function code(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "nothing",
    (error: Error) => error.name,
  );
}

async function parameter(cloudlet: Cloudlet, Tier: "Advanced" | "Standard" = "Advanced"): Promise<void> {
  const ssm = cloudlet.sdk(SSMClient, { account: OWNER });
  await ssm.send(new PutParameterCommand({ Name: "shared", Value: "v", Type: "String", Tier }));
}

async function share(cloudlet: Cloudlet, principals: string[], more: object = {}): Promise<string> {
  const ram = cloudlet.sdk(RAMClient, { account: OWNER });
  const input = { name: "s", resourceArns: [NAME], principals, ...more };
  const { resourceShare } = await ram.send(new CreateResourceShareCommand(input));
  await cloudlet.idle();
  return resourceShare?.resourceShareArn ?? "";
}

test("an invited account reads the parameter once it accepts, and no longer when it is put out", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  await parameter(cloudlet);
  const owner = cloudlet.sdk(RAMClient, { account: OWNER });
  const guest = cloudlet.sdk(RAMClient, { account: GUEST });
  const ssm = cloudlet.sdk(SSMClient, { account: GUEST });
  const read = () => ssm.send(new GetParameterCommand({ Name: NAME }));
  const resourceShareArn = await share(cloudlet, [GUEST]);
  assert.equal(await code(read()), "AccessDeniedException");
  const { resourceShareInvitations } = await guest.send(new GetResourceShareInvitationsCommand({}));
  const [invitation] = resourceShareInvitations ?? [];
  assert.equal(invitation?.status, "PENDING");
  const accept = () =>
    new AcceptResourceShareInvitationCommand({
      resourceShareInvitationArn: invitation?.resourceShareInvitationArn,
    });
  assert.equal(await code(owner.send(accept())), "ResourceShareInvitationArnNotFoundException");
  await guest.send(accept());
  await cloudlet.idle();
  assert.equal(await code(guest.send(accept())), "ResourceShareInvitationAlreadyAcceptedException");
  assert.equal((await read()).Parameter?.Value, "v");
  assert.equal(await code(ssm.send(new GetParameterHistoryCommand({ Name: NAME }))), "AccessDeniedException");
  const { resources } = await guest.send(new ListResourcesCommand({ resourceOwner: "OTHER-ACCOUNTS" }));
  assert.deepEqual(
    resources?.map(({ arn }) => arn),
    [NAME],
  );

  const permissionArn = "arn:aws:ram::aws:permission/AWSRAMPermissionSSMParameterReadOnlyWithHistory";
  const other = { resourceShareArn, permissionArn };
  assert.equal(
    await code(owner.send(new AssociateResourceSharePermissionCommand(other))),
    "InvalidParameterException",
  );
  await owner.send(new AssociateResourceSharePermissionCommand({ ...other, replace: true }));
  await cloudlet.idle();
  await ssm.send(new GetParameterHistoryCommand({ Name: NAME }));

  await owner.send(new DisassociateResourceShareCommand({ resourceShareArn, principals: [GUEST] }));
  await cloudlet.idle();
  assert.equal(await code(read()), "AccessDeniedException");
});

test("within an organization nobody needs to accept; strangers stay out", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  await parameter(cloudlet);
  const client = cloudlet.sdk(OrganizationsClient, { account: OWNER });
  const { Organization } = await client.send(new CreateOrganizationCommand({}));
  const target = { Id: GUEST, Type: "ACCOUNT" as const };
  const { Handshake } = await client.send(new InviteAccountToOrganizationCommand({ Target: target }));
  const guest = cloudlet.sdk(OrganizationsClient, { account: GUEST });
  await guest.send(new AcceptHandshakeCommand({ HandshakeId: Handshake?.Id }));
  const whole = Organization?.Arn ?? "";
  assert.equal(await code(share(cloudlet, [whole])), "UnknownResourceException");
  const ram = cloudlet.sdk(RAMClient, { account: OWNER });
  await ram.send(new EnableSharingWithAwsOrganizationCommand({}));
  const resourceShareArn = await share(cloudlet, [whole], { allowExternalPrincipals: false });
  const read = (account: string) =>
    cloudlet.sdk(SSMClient, { account }).send(new GetParameterCommand({ Name: NAME }));
  await read(GUEST);
  assert.equal(await code(read("333333333333")), "AccessDeniedException");
  const add = new AssociateResourceShareCommand({ resourceShareArn, principals: ["333333333333"] });
  assert.equal(await code(ram.send(add)), "OperationNotPermittedException");
  const theirs = cloudlet.sdk(RAMClient, { account: GUEST });
  const seen = await theirs.send(new GetResourceSharesCommand({ resourceOwner: "OTHER-ACCOUNTS" }));
  assert.equal(seen.resourceShares?.length, 1);
  await ram.send(new DisassociateResourceShareCommand({ resourceShareArn, principals: [whole] }));
  await ram.send(new AssociateResourceShareCommand({ resourceShareArn, principals: [GUEST] }));
  await cloudlet.idle();
  await read(GUEST);
  const lists = new GetResourceSharesCommand({ resourceOwner: "OTHER-ACCOUNTS" });
  assert.equal((await theirs.send(lists)).resourceShares?.length, 1);
  await guest.send(new LeaveOrganizationCommand({}));
  assert.equal(await code(read(GUEST)), "AccessDeniedException");
  assert.deepEqual((await theirs.send(lists)).resourceShares, []);
  await ram.send(new DeleteResourceShareCommand({ resourceShareArn }));
  await cloudlet.idle();
  assert.equal(await code(read(GUEST)), "AccessDeniedException");
  const own = await ram.send(new GetResourceSharesCommand({ resourceOwner: "SELF" }));
  assert.equal(own.resourceShares?.[0]?.status, "DELETED");
});

test("who was named keeps what it has when it leaves, if the share says so", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  await parameter(cloudlet);
  const client = cloudlet.sdk(OrganizationsClient, { account: OWNER });
  await client.send(new CreateOrganizationCommand({}));
  const target = { Id: GUEST, Type: "ACCOUNT" as const };
  const { Handshake } = await client.send(new InviteAccountToOrganizationCommand({ Target: target }));
  const guest = cloudlet.sdk(OrganizationsClient, { account: GUEST });
  await guest.send(new AcceptHandshakeCommand({ HandshakeId: Handshake?.Id }));
  const ram = cloudlet.sdk(RAMClient, { account: OWNER });
  await ram.send(new EnableSharingWithAwsOrganizationCommand({}));
  const resourceShareConfiguration = { retainSharingOnAccountLeaveOrganization: true };
  const refused = share(cloudlet, [GUEST], { allowExternalPrincipals: false, resourceShareConfiguration });
  assert.equal(await code(refused), "InvalidParameterException");
  await share(cloudlet, [GUEST], { resourceShareConfiguration });
  const read = cloudlet.sdk(SSMClient, { account: GUEST });
  await read.send(new GetParameterCommand({ Name: NAME }));
  await guest.send(new LeaveOrganizationCommand({}));
  await read.send(new GetParameterCommand({ Name: NAME }));
  const theirs = cloudlet.sdk(RAMClient, { account: GUEST });
  const seen = await theirs.send(new GetResourceSharesCommand({ resourceOwner: "OTHER-ACCOUNTS" }));
  assert.equal(seen.resourceShares?.length, 1);
  const { resourceShares } = await ram.send(new GetResourceSharesCommand({ resourceOwner: "SELF" }));
  assert.deepEqual(resourceShares?.[0]?.resourceShareConfiguration, resourceShareConfiguration);
});

test("what cannot be shared: said at once, or where it fails", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const ram = cloudlet.sdk(RAMClient, { account: OWNER });
  const create = (resource: string) =>
    code(ram.send(new CreateResourceShareCommand({ name: "s", resourceArns: [resource] })));
  assert.equal(await create(`arn:aws:sqs:us-east-1:${OWNER}:q`), "InvalidParameterException");
  assert.equal(await create("nonsense"), "MalformedArnException");
  assert.equal(await create(`arn:aws:ssm:us-east-1:${GUEST}:parameter/p`), "UnknownResourceException");
  await parameter(cloudlet, "Standard");
  await share(cloudlet, ["arn:aws:iam::222222222222:role/r"], {});
  const guest = cloudlet.sdk(RAMClient, { account: GUEST });
  const { resourceShareInvitations } = await guest.send(new GetResourceShareInvitationsCommand({}));
  const resourceShareInvitationArn = resourceShareInvitations?.[0]?.resourceShareInvitationArn;
  await guest.send(new AcceptResourceShareInvitationCommand({ resourceShareInvitationArn }));
  await cloudlet.idle();
  const ask = new GetResourceShareAssociationsCommand({ associationType: "RESOURCE" });
  const { resourceShareAssociations } = await ram.send(ask);
  assert.equal(resourceShareAssociations?.[0]?.status, "FAILED");
  assert.match(resourceShareAssociations?.[0]?.statusMessage ?? "", /advanced parameter tier/);
  assert.equal(
    await code(
      guest.send(
        new DeleteResourceShareCommand({
          resourceShareArn: resourceShareAssociations?.[0]?.resourceShareArn,
        }),
      ),
    ),
    "AccessDeniedException",
  );
});

test("permissions: AWS's and one's own; the same token makes the same share", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  await parameter(cloudlet);
  const ram = cloudlet.sdk(RAMClient, { account: OWNER });
  const input = {
    name: "mine",
    resourceType: "ssm:Parameter",
    policyTemplate: JSON.stringify({ Effect: "Allow", Action: ["ssm:GetParameter"] }),
  };
  const { permission } = await ram.send(new CreatePermissionCommand(input));
  assert.equal(await code(ram.send(new CreatePermissionCommand(input))), "PermissionAlreadyExistsException");
  const bad = {
    ...input,
    name: "bad",
    policyTemplate: JSON.stringify({ Effect: "Allow", Action: ["s3:*"] }),
  };
  assert.equal(await code(ram.send(new CreatePermissionCommand(bad))), "MalformedPolicyTemplateException");
  const { permissions } = await ram.send(new ListPermissionsCommand({ resourceType: "ssm:Parameter" }));
  assert.deepEqual(
    permissions?.map(({ name }) => name),
    [
      "AWSRAMDefaultPermissionSSMParameterReadOnly",
      "AWSRAMPermissionSSMParameterReadOnlyWithHistory",
      "mine",
    ],
  );
  const asked = { permissionArns: [permission?.arn ?? ""], clientToken: "t" };
  const first = await share(cloudlet, [GUEST], asked);
  assert.equal(await share(cloudlet, [GUEST], asked), first);
  assert.equal(await code(share(cloudlet, [], asked)), "IdempotentParameterMismatchException");
});
