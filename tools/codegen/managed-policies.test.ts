import assert from "node:assert/strict";
import { test } from "node:test";
import { compress } from "./line-table.ts";
import { importManagedPolicies, renewManagedPolicies } from "./managed-policies.ts";
import { type ManagedPolicyEntry, managedPolicyArn, openLineTable } from "./verbatim/tables.ts";

const dataset = (policies: readonly object[]) =>
  importManagedPolicies(
    JSON.stringify(
      policies.map((policy) => ({
        name: "SomePolicy",
        arn: "arn:aws:iam::aws:policy/service-role/SomePolicy",
        versionId: "v3",
        createDate: "2020-01-02T03:04:05+00:00",
        updateDate: "2021-01-02T03:04:05Z",
        deprecated: false,
        document: { Statement: [{ Resource: "*", Effect: "Allow", Action: "a:B" }], Version: "2012-10-17" },
        ...policy,
      })),
    ),
  );
const open = (text: string) => openLineTable<ManagedPolicyEntry>(compress(text));

test("a policy is split into its entry and its document, written as AWS writes it", () => {
  const table = open(dataset([{}]));
  const at = table.index.findIndex(({ name }) => name === "SomePolicy");
  const { policyId, ...entry } = table.index[at] as ManagedPolicyEntry;
  assert.deepEqual(entry, {
    name: "SomePolicy",
    path: "/service-role/",
    defaultVersionId: "v3",
    createDate: "2020-01-02T03:04:05Z",
    updateDate: "2021-01-02T03:04:05Z",
  });
  assert.match(policyId, /^ANPA[A-Z2-7]{17}$/);
  assert.equal(
    table.row(at),
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"a:B","Resource":"*"}]}',
  );
});

test("the two policies that datasets lack are there, with AWS's own ids", () => {
  const { index } = open(dataset([]));
  assert.deepEqual(
    index.map((entry) => [managedPolicyArn(entry), entry.policyId]),
    [
      ["arn:aws:iam::aws:policy/AdministratorAccess", "ANPAIWMBCKSKIEE64ZLYK"],
      ["arn:aws:iam::aws:policy/PowerUserAccess", "ANPAJYRXTHIB4FOVS3ZXS"],
    ],
  );
});

test("retired policies and those without an ARN stay out", () => {
  assert.equal(open(dataset([{ deprecated: true }, { arn: null }])).index.length, 2);
});

test("writing the table again from itself changes nothing", () => {
  const text = dataset([{}, { name: "Other", arn: "arn:aws:iam::aws:policy/Other" }]);
  assert.equal(renewManagedPolicies(open(text)), text);
});

test("what does not look like a policy is refused", () => {
  assert.throws(() => dataset([{ arn: "arn:aws:iam::aws:role/SomePolicy" }]), /odd ARN/);
  assert.throws(() => dataset([{ document: { Version: "2012-10-17", Statment: [] } }]), /Statment/);
});
