import assert from "node:assert/strict";
import test from "node:test";
import {
  AttachPolicyCommand,
  CreateOrganizationalUnitCommand,
  CreatePolicyCommand,
  DeleteOrganizationalUnitCommand,
  DescribeEffectivePolicyCommand,
  DescribePolicyCommand,
  EnableAWSServiceAccessCommand,
  EnablePolicyTypeCommand,
  ListAccountsCommand,
  ListChildrenCommand,
  ListDelegatedAdministratorsCommand,
  MoveAccountCommand,
  OrganizationsClient,
  PutResourcePolicyCommand,
  RegisterDelegatedAdministratorCommand,
  TagResourceCommand,
  UpdateOrganizationalUnitCommand,
} from "@aws-sdk/client-organizations";
import { startCloudlet } from "../../../index.ts";
import { MANAGEMENT, refusal, Stage } from "./fixtures.ts";

test("units: five levels, names once in a parent, deleted when empty", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const { client, root } = await Stage.set(cloudlet);
  let ParentId = root;
  const ids: string[] = [];
  for (const Name of ["a", "b", "c", "d", "e"]) {
    const { OrganizationalUnit } = await client.send(new CreateOrganizationalUnitCommand({ ParentId, Name }));
    ParentId = OrganizationalUnit?.Id ?? "";
    assert.match(ParentId, new RegExp(`^ou-${root.slice(2)}-[a-z0-9]{8}$`));
    ids.push(ParentId);
  }
  const deeper = client.send(new CreateOrganizationalUnitCommand({ ParentId, Name: "f" }));
  assert.equal((await refusal(deeper)).reason, "OU_DEPTH_LIMIT_EXCEEDED");
  const twin = client.send(new CreateOrganizationalUnitCommand({ ParentId: root, Name: "a" }));
  assert.equal((await refusal(twin)).code, "DuplicateOrganizationalUnitException");
  const full = client.send(new DeleteOrganizationalUnitCommand({ OrganizationalUnitId: ids[0] }));
  assert.equal((await refusal(full)).code, "OrganizationalUnitNotEmptyException");
  await client.send(new UpdateOrganizationalUnitCommand({ OrganizationalUnitId: ids[4], Name: "z" }));
  for (const OrganizationalUnitId of ids.reverse())
    await client.send(new DeleteOrganizationalUnitCommand({ OrganizationalUnitId }));
  const { Children } = await client.send(
    new ListChildrenCommand({ ParentId: root, ChildType: "ORGANIZATIONAL_UNIT" }),
  );
  assert.deepEqual(Children, []);
});

const tagPolicy = (tags: object) => JSON.stringify({ tags });

test("a tag policy as it comes down to an account", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const { client, root } = stage;
  const dev = await stage.account("dev");
  await client.send(new EnablePolicyTypeCommand({ RootId: root, PolicyType: "TAG_POLICY" }));
  const { OrganizationalUnit } = await client.send(
    new CreateOrganizationalUnitCommand({ ParentId: root, Name: "U" }),
  );
  const unit = OrganizationalUnit?.Id ?? "";
  await client.send(
    new MoveAccountCommand({ AccountId: dev, SourceParentId: root, DestinationParentId: unit }),
  );
  const ask = new DescribeEffectivePolicyCommand({ PolicyType: "TAG_POLICY", TargetId: dev });
  assert.equal((await refusal(client.send(ask))).code, "EffectivePolicyNotFoundException");
  const put = async (Name: string, TargetId: string, tags: object) => {
    const input = { Name, Type: "TAG_POLICY" as const, Description: "", Content: tagPolicy(tags) };
    const { Policy } = await client.send(new CreatePolicyCommand(input));
    await client.send(new AttachPolicyCommand({ PolicyId: Policy?.PolicySummary?.Id, TargetId }));
  };
  await put("root", root, {
    cost: {
      tag_key: { "@@assign": "Cost", "@@operators_allowed_for_child_policies": ["@@none"] },
      tag_value: { "@@assign": ["1", "2"] },
    },
  });
  await put("unit", unit, { cost: { tag_key: { "@@assign": "COST" }, tag_value: { "@@append": ["3"] } } });
  await put("account", dev, {
    cost: { tag_value: { "@@remove": ["1"] } },
    team: { tag_key: { "@@assign": "Team" } },
  });
  const { EffectivePolicy } = await cloudlet
    .sdk(OrganizationsClient, { account: dev })
    .send(new DescribeEffectivePolicyCommand({ PolicyType: "TAG_POLICY" }));
  assert.deepEqual(JSON.parse(EffectivePolicy?.PolicyContent ?? ""), {
    tags: { cost: { tag_key: "Cost", tag_value: ["2", "3"] }, team: { tag_key: "Team" } },
  });
  const plain = {
    Name: "bad",
    Type: "TAG_POLICY" as const,
    Description: "",
    Content: tagPolicy({ cost: { tag_key: "x" } }),
  };
  assert.equal(
    (await refusal(client.send(new CreatePolicyCommand(plain)))).code,
    "MalformedPolicyDocumentException",
  );
});

test("a delegated administrator looks around; a resource policy lets it do more", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const { client } = stage;
  const dev = await stage.account("dev");
  const delegate = cloudlet.sdk(OrganizationsClient, { account: dev });
  const input = { AccountId: dev, ServicePrincipal: "ram.amazonaws.com" };
  const early = await refusal(client.send(new RegisterDelegatedAdministratorCommand(input)));
  assert.equal(early.reason, "SERVICE_ACCESS_NOT_ENABLED");
  await client.send(new EnableAWSServiceAccessCommand({ ServicePrincipal: "ram.amazonaws.com" }));
  const strange = client.send(
    new EnableAWSServiceAccessCommand({ ServicePrincipal: "nothing.amazonaws.com" }),
  );
  assert.equal((await refusal(strange)).reason, "UNRECOGNIZED_SERVICE_PRINCIPAL");
  assert.equal((await refusal(delegate.send(new ListAccountsCommand({})))).code, "AccessDeniedException");
  await client.send(new RegisterDelegatedAdministratorCommand(input));
  assert.equal((await delegate.send(new ListAccountsCommand({}))).Accounts?.length, 2);
  const { DelegatedAdministrators } = await client.send(new ListDelegatedAdministratorsCommand({}));
  assert.deepEqual(
    DelegatedAdministrators?.map(({ Id }) => Id),
    [dev],
  );
  const create = new CreatePolicyCommand({
    Name: "p",
    Type: "TAG_POLICY",
    Description: "",
    Content: tagPolicy({}),
  });
  assert.equal((await refusal(delegate.send(create))).code, "AccessDeniedException");
  const allow = (Action: string) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: `arn:aws:iam::${dev}:root` },
          Action,
          Resource: "*",
          Condition: { StringEquals: { "organizations:PolicyType": "TAG_POLICY" } },
        },
      ],
    });
  const much = client.send(new PutResourcePolicyCommand({ Content: allow("organizations:CloseAccount") }));
  assert.equal((await refusal(much)).reason, "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY");
  await client.send(new PutResourcePolicyCommand({ Content: allow("organizations:CreatePolicy") }));
  const { Policy } = await delegate.send(create);
  assert.match(
    Policy?.PolicySummary?.Arn ?? "",
    new RegExp(`^arn:aws:organizations::${MANAGEMENT}:policy/${stage.organization}/tag_policy/p-`),
  );
  const scp = { Name: "s", Type: "SERVICE_CONTROL_POLICY" as const, Description: "", Content: "{}" };
  assert.equal((await refusal(delegate.send(new CreatePolicyCommand(scp)))).code, "AccessDeniedException");
});

test("AWS's own policy, and tags that may not be", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const { client, root } = await Stage.set(cloudlet);
  const { Policy } = await client.send(new DescribePolicyCommand({ PolicyId: "p-FullAWSAccess" }));
  assert.equal(
    Policy?.PolicySummary?.Arn,
    "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
  );
  assert.equal(Policy?.PolicySummary?.AwsManaged, true);
  const tag = (Key: string) =>
    client.send(new TagResourceCommand({ ResourceId: root, Tags: [{ Key, Value: "1" }] }));
  assert.equal((await refusal(tag("aws:x"))).reason, "INVALID_SYSTEM_TAGS_PARAMETER");
  const many = Array.from({ length: 51 }, (_, at) => ({ Key: `k${at}`, Value: "" }));
  const all = client.send(new TagResourceCommand({ ResourceId: root, Tags: many }));
  assert.equal((await refusal(all)).reason, "MAX_TAG_LIMIT_EXCEEDED");
});
