import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { STS } from "@aws-sdk/client-sts";
import { ACCOUNT, bytes, FRIEND, type KeyWorld, policy, refusal, startKey } from "./fixtures.ts";

const Plaintext = bytes("s");

/** A user of an account with one inline policy, and its client. */
async function userClient(k: KeyWorld, name: string, document?: string, account = ACCOUNT) {
  const iam = k.world.sdk(IAM, { account });
  const { User } = await iam.createUser({ UserName: name });
  if (document !== undefined)
    await iam.putUserPolicy({ UserName: name, PolicyName: "p", PolicyDocument: document });
  const { AccessKey } = await iam.createAccessKey({ UserName: name });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  return { kms: k.world.sdk(KMS, { credentials }), arn: User?.Arn ?? "", credentials };
}

const allow = (Action: string | string[], more: object = {}) => ({
  Effect: "Allow",
  Action,
  Resource: "*",
  ...more,
});
const root = (account: string) => ({ AWS: `arn:aws:iam::${account}:root` });
const ALL = policy(allow("*"));

describe("the key policy is the root of trust", () => {
  test("the default policy leaves it to IAM", async () => {
    await using k = await startKey();
    const { Policy } = await k.kms.getKeyPolicy({ KeyId: k.KeyId, PolicyName: "default" });
    assert.equal(
      Policy,
      `{
  "Version" : "2012-10-17",
  "Id" : "key-default-1",
  "Statement" : [ {
    "Sid" : "Enable IAM User Permissions",
    "Effect" : "Allow",
    "Principal" : {
      "AWS" : "arn:aws:iam::${ACCOUNT}:root"
    },
    "Action" : "kms:*",
    "Resource" : "*"
  } ]
}`,
    );
    assert.deepEqual((await k.kms.listKeyPolicies({ KeyId: k.KeyId })).PolicyNames, ["default"]);
    const may = await userClient(k, "may", policy(allow("kms:Encrypt")));
    await may.kms.encrypt({ KeyId: k.KeyId, Plaintext });
    const none = await userClient(k, "none");
    assert.equal(
      await refusal(none.kms.encrypt({ KeyId: k.KeyId, Plaintext })),
      `AccessDeniedException: User: ${none.arn} is not authorized to perform: kms:Encrypt on resource: ${k.arn} ` +
        "because no identity-based policy allows the kms:Encrypt action",
    );
  });

  test("a key that does not trust its account cannot be used through IAM", async () => {
    await using k = await startKey();
    const admin = await userClient(k, "admin", ALL);
    const other = await userClient(k, "other", ALL);
    const Policy = policy(allow("kms:*", { Principal: { AWS: admin.arn } }));
    await admin.kms.putKeyPolicy({ KeyId: k.KeyId, Policy });
    await admin.kms.encrypt({ KeyId: k.KeyId, Plaintext });
    const told = (who: string, action: string) =>
      `AccessDeniedException: User: ${who} is not authorized to perform: kms:${action} on resource: ${k.arn} ` +
      `because no resource-based policy allows the kms:${action} action`;
    assert.equal(await refusal(other.kms.encrypt({ KeyId: k.KeyId, Plaintext })), told(other.arn, "Encrypt"));
    assert.equal(
      await refusal(k.kms.putKeyPolicy({ KeyId: k.KeyId, Policy })),
      told(`arn:aws:iam::${ACCOUNT}:root`, "PutKeyPolicy"),
    );
  });

  test("a policy that locks its maker out is refused, unless asked for", async () => {
    await using k = await startKey();
    const lockout =
      "MalformedPolicyDocumentException: The new key policy will not allow you to update the key policy in the future.";
    for (const Policy of [
      policy(allow("kms:*", { Principal: root(FRIEND) })),
      policy(allow("kms:Encrypt", { Principal: root(ACCOUNT) })),
      policy(allow("kms:*", { Principal: root(ACCOUNT) }), {
        ...allow("kms:Put*", { Principal: "*" }),
        Effect: "Deny",
      }),
    ]) {
      assert.equal(await refusal(k.kms.putKeyPolicy({ KeyId: k.KeyId, Policy })), lockout);
      assert.equal(await refusal(k.kms.createKey({ Policy })), lockout);
    }
    const Policy = policy(allow("kms:*", { Principal: root(FRIEND) }));
    await k.kms.putKeyPolicy({ KeyId: k.KeyId, Policy, BypassPolicyLockoutSafetyCheck: true });
    assert.match(await refusal(k.kms.getKeyPolicy({ KeyId: k.KeyId })), /^AccessDeniedException/);
  });

  test("what is no key policy", async () => {
    await using k = await startKey();
    const put = (Policy: string, PolicyName?: string) =>
      refusal(k.kms.putKeyPolicy({ KeyId: k.KeyId, Policy, PolicyName }));
    assert.match(await put("{"), /^MalformedPolicyDocumentException/);
    assert.match(await put(policy(allow("kms:*"))), /^MalformedPolicyDocumentException/);
    assert.equal(
      await put(
        policy(
          allow("kms:*", { Principal: { AWS: [root(ACCOUNT).AWS, `arn:aws:iam::${ACCOUNT}:user/none`] } }),
        ),
      ),
      "MalformedPolicyDocumentException: Policy contains a statement with one or more invalid principals.",
    );
    assert.match(
      await put(policy(allow("kms:*", { Principal: root(ACCOUNT), Sid: "x".repeat(33_000) }))),
      /^LimitExceededException/,
    );
    assert.equal(await put(ALL, "other"), "NotFoundException: No such policy exists");
  });

  test("another account needs the key's policy and its own", async () => {
    await using k = await startKey();
    const friend = await userClient(k, "friend", policy(allow("kms:*")), FRIEND);
    const poor = await userClient(k, "poor", undefined, FRIEND);
    const encrypt = (kms: KMS) => kms.encrypt({ KeyId: k.arn, Plaintext });
    assert.match(
      await refusal(encrypt(friend.kms)),
      /no resource-based policy allows the kms:Encrypt action/,
    );
    const shared = allow(["kms:Encrypt", "kms:Decrypt", "kms:EnableKey"], { Principal: root(FRIEND) });
    await k.kms.putKeyPolicy({
      KeyId: k.KeyId,
      Policy: policy(allow("kms:*", { Principal: root(ACCOUNT) }), shared),
    });
    const { CiphertextBlob, KeyId } = await encrypt(friend.kms);
    assert.equal(KeyId, k.arn);
    assert.equal((await friend.kms.decrypt({ CiphertextBlob })).KeyId, k.arn);
    assert.match(await refusal(encrypt(poor.kms)), /^AccessDeniedException/);
    assert.match(
      await refusal(poor.kms.decrypt({ CiphertextBlob })),
      /^AccessDeniedException: The ciphertext refers to a customer master key that does not exist/,
    );
    assert.match(
      await refusal(friend.kms.enableKey({ KeyId: k.arn })),
      /^AccessDeniedException/,
      "management is not shared",
    );
    await k.kms.createAlias({ AliasName: "alias/shared", TargetKeyId: k.KeyId });
    const alias = `arn:aws:kms:us-east-1:${ACCOUNT}:alias/shared`;
    assert.equal((await friend.kms.encrypt({ KeyId: alias, Plaintext })).KeyId, k.arn);
    const none = k.arn.replace(k.KeyId, "12345678-1234-1234-1234-123456789012");
    assert.match(await refusal(friend.kms.encrypt({ KeyId: none, Plaintext })), /^AccessDeniedException/);
  });

  test("re-encryption between accounts asks both", async () => {
    await using k = await startKey();
    const theirs = k.world.sdk(KMS, { account: FRIEND });
    const { KeyMetadata } = await theirs.createKey({});
    const target = KeyMetadata?.Arn ?? "";
    const { CiphertextBlob } = await k.kms.encrypt({ KeyId: k.KeyId, Plaintext });
    const reEncrypt = () => k.kms.reEncrypt({ CiphertextBlob, DestinationKeyId: target });
    assert.match(await refusal(reEncrypt()), /kms:ReEncryptTo/);
    const Policy = policy(
      allow("kms:*", { Principal: root(FRIEND) }),
      allow("kms:ReEncryptTo", { Principal: root(ACCOUNT) }),
    );
    await theirs.putKeyPolicy({ KeyId: target, Policy });
    const moved = await reEncrypt();
    assert.equal(moved.KeyId, target);
    assert.equal((await theirs.decrypt({ CiphertextBlob: moved.CiphertextBlob })).KeyId, target);
    assert.match(await refusal(k.kms.encrypt({ KeyId: target, Plaintext })), /kms:Encrypt/);
  });

  test("condition keys tell what is asked of which key", async () => {
    await using k = await startKey({ Tags: [{ TagKey: "team", TagValue: "red" }] });
    await k.kms.createAlias({ AliasName: "alias/red", TargetKeyId: k.KeyId });
    const cases: readonly [string, object, boolean][] = [
      ["context", { StringEquals: { "kms:EncryptionContext:app": "one" } }, true],
      ["wrong context", { StringEquals: { "kms:EncryptionContext:app": "two" } }, false],
      ["context keys", { "ForAllValues:StringEquals": { "kms:EncryptionContextKeys": ["app"] } }, true],
      ["alias in request", { StringEquals: { "kms:RequestAlias": "alias/red" } }, true],
      ["alias of key", { "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/red" } }, true],
      ["another alias", { "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/blue" } }, false],
      [
        "spec",
        { StringEquals: { "kms:KeySpec": "SYMMETRIC_DEFAULT", "kms:KeyUsage": "ENCRYPT_DECRYPT" } },
        true,
      ],
      ["origin", { StringEquals: { "kms:KeyOrigin": "EXTERNAL" } }, false],
      ["multi-Region", { Bool: { "kms:MultiRegion": "true" } }, false],
      ["account", { StringEquals: { "kms:CallerAccount": ACCOUNT } }, true],
      ["service", { StringEquals: { "kms:ViaService": "sqs.us-east-1.amazonaws.com" } }, false],
      ["algorithm", { StringEquals: { "kms:EncryptionAlgorithm": "SYMMETRIC_DEFAULT" } }, true],
      ["tag", { StringEquals: { "aws:ResourceTag/team": "red" } }, true],
    ];
    for (const [name, Condition, allowed] of cases) {
      const user = await userClient(
        k,
        name.replaceAll(" ", "-"),
        policy(allow("kms:Encrypt", { Condition })),
      );
      const asked = user.kms.encrypt({ KeyId: "alias/red", Plaintext, EncryptionContext: { app: "one" } });
      if (allowed) await asked.catch((error: Error) => assert.fail(`${name}: ${error.message}`));
      else assert.match(await refusal(asked), /^AccessDeniedException/, name);
    }
  });

  test("creating a key with tags needs the permission to tag, and may be bound to them", async () => {
    await using k = await startKey();
    const Tags = [{ TagKey: "team", TagValue: "red" }];
    const maker = await userClient(k, "maker", policy(allow("kms:CreateKey")));
    await maker.kms.createKey({});
    assert.match(await refusal(maker.kms.createKey({ Tags })), /kms:TagResource/);
    const Condition = { StringEquals: { "aws:RequestTag/team": "red", "kms:KeySpec": "HMAC_256" } };
    const bound = await userClient(
      k,
      "bound",
      policy(allow("kms:CreateKey", { Condition }), allow("kms:TagResource")),
    );
    await bound.kms.createKey({ Tags, KeySpec: "HMAC_256", KeyUsage: "GENERATE_VERIFY_MAC" });
    assert.match(await refusal(bound.kms.createKey({ Tags })), /kms:CreateKey/);
  });
});

describe("AWS managed keys", () => {
  test("are made on their first use, serve their service alone, and cannot be changed", async () => {
    await using k = await startKey();
    const listed = async () =>
      (await k.kms.listAliases({})).Aliases?.find((each) => each.AliasName === "alias/aws/s3");
    assert.deepEqual(await listed(), {
      AliasName: "alias/aws/s3",
      AliasArn: `arn:aws:kms:us-east-1:${ACCOUNT}:alias/aws/s3`,
    });
    const { KeyMetadata } = await k.kms.describeKey({ KeyId: "alias/aws/s3" });
    assert.equal(KeyMetadata?.KeyManager, "AWS");
    assert.equal(
      KeyMetadata?.Description,
      "Default key that protects my S3 objects when no other key is defined",
    );
    assert.equal((await listed())?.TargetKeyId, KeyMetadata?.KeyId);
    const KeyId = KeyMetadata?.KeyId;
    assert.equal((await k.kms.describeKey({ KeyId: "alias/aws/s3" })).KeyMetadata?.KeyId, KeyId);
    assert.match(await refusal(k.kms.encrypt({ KeyId, Plaintext })), /^AccessDeniedException/);
    assert.match(await refusal(k.kms.scheduleKeyDeletion({ KeyId })), /^AccessDeniedException/);
    const { Policy } = await k.kms.getKeyPolicy({ KeyId });
    assert.deepEqual(JSON.parse(Policy ?? "").Statement[0].Condition, {
      StringEquals: { "kms:CallerAccount": ACCOUNT, "kms:ViaService": "s3.us-east-1.amazonaws.com" },
    });
    assert.equal((await k.kms.getKeyRotationStatus({ KeyId })).RotationPeriodInDays, 365);
    assert.match(
      await refusal(k.kms.describeKey({ KeyId: "alias/aws/nothing" })),
      /^NotFoundException: Alias /,
    );
  });
});

describe("grants", () => {
  const operations = { Operations: ["Encrypt", "Decrypt", "DescribeKey"] } as const;

  test("a grant lets its grantee in, at once, though no policy does", async () => {
    await using k = await startKey();
    const bob = await userClient(k, "bob");
    const encrypt = (kms: KMS, GrantTokens?: string[]) =>
      kms.encrypt({ KeyId: k.arn, Plaintext, GrantTokens });
    assert.match(await refusal(encrypt(bob.kms)), /^AccessDeniedException/);
    const { GrantId, GrantToken = "" } = await k.kms.createGrant({
      KeyId: k.KeyId,
      GranteePrincipal: bob.arn,
      Operations: [...operations.Operations],
    });
    assert.match(GrantId ?? "", /^[0-9a-f]{64}$/);
    await encrypt(bob.kms);
    await encrypt(bob.kms, [GrantToken]);
    assert.match(
      await refusal(encrypt(bob.kms, [`${GrantToken.slice(0, -2)}xx`])),
      /^InvalidGrantTokenException/,
    );
    assert.match(
      await refusal(bob.kms.generateDataKey({ KeyId: k.arn, NumberOfBytes: 1 })),
      /^AccessDeniedException/,
    );
    await k.kms.revokeGrant({ KeyId: k.KeyId, GrantId });
    assert.match(await refusal(encrypt(bob.kms)), /^AccessDeniedException/);
    assert.equal(
      await refusal(k.kms.revokeGrant({ KeyId: k.KeyId, GrantId })),
      `NotFoundException: Grant ID ${GrantId} not found`,
    );
  });

  test("an explicit deny wins over a grant", async () => {
    await using k = await startKey();
    const bob = await userClient(k, "bob", policy({ ...allow("kms:Encrypt"), Effect: "Deny" }));
    await k.kms.createGrant({
      KeyId: k.KeyId,
      GranteePrincipal: bob.arn,
      Operations: ["Encrypt", "DescribeKey"],
    });
    await bob.kms.describeKey({ KeyId: k.arn });
    assert.match(
      await refusal(bob.kms.encrypt({ KeyId: k.arn, Plaintext })),
      /with an explicit deny in an identity-based/,
    );
  });

  test("a role's sessions and another account's users can be grantees", async () => {
    await using k = await startKey();
    const iam = k.world.sdk(IAM);
    const { Role } = await iam.createRole({
      RoleName: "worker",
      AssumeRolePolicyDocument: policy({
        Effect: "Allow",
        Action: "sts:AssumeRole",
        Principal: root(ACCOUNT),
      }),
    });
    const friend = await userClient(k, "friend", undefined, FRIEND);
    for (const GranteePrincipal of [Role?.Arn ?? "", friend.arn])
      await k.kms.createGrant({ KeyId: k.KeyId, GranteePrincipal, Operations: ["Encrypt"] });
    const assumer = await userClient(k, "assumer", policy(allow("sts:AssumeRole")));
    const sts = k.world.sdk(STS, { credentials: assumer.credentials });
    const clientOf = async (Policy?: string) => {
      const { Credentials: c } = await sts.assumeRole({
        RoleArn: Role?.Arn,
        RoleSessionName: "session",
        Policy,
      });
      const credentials = {
        accessKeyId: c?.AccessKeyId ?? "",
        secretAccessKey: c?.SecretAccessKey ?? "",
        sessionToken: c?.SessionToken ?? "",
      };
      return k.world.sdk(KMS, { credentials });
    };
    await friend.kms.encrypt({ KeyId: k.arn, Plaintext });
    await (await clientOf()).encrypt({ KeyId: k.arn, Plaintext });
    const narrowed = await clientOf(policy(allow("s3:*")));
    assert.match(await refusal(narrowed.encrypt({ KeyId: k.arn, Plaintext })), /no session policy allows/);
  });

  test("constraints on the encryption context", async () => {
    await using k = await startKey();
    const equals = await userClient(k, "equals");
    const subset = await userClient(k, "subset");
    const grant = (GranteePrincipal: string, Constraints: object) =>
      k.kms.createGrant({
        KeyId: k.KeyId,
        GranteePrincipal,
        Operations: ["Encrypt", "DescribeKey"],
        Constraints,
      });
    const shouting = await userClient(k, "shouting");
    await grant(equals.arn, { EncryptionContextEquals: { a: "1" }, EncryptionContextSubset: {} });
    await grant(subset.arn, { EncryptionContextSubset: { a: "1" } });
    await grant(shouting.arn, { EncryptionContextEquals: { A: "1" } }); // keys are compared without case
    const outcome = async (kms: KMS, EncryptionContext?: Record<string, string>) =>
      (await kms.encrypt({ KeyId: k.arn, Plaintext, EncryptionContext }).then(
        () => "yes",
        (error: Error) => error.name,
      )) === "yes";
    const contexts = [undefined, { a: "1" }, { a: "1", b: "2" }, { a: "2" }];
    const all = (kms: KMS) => Promise.all(contexts.map((context) => outcome(kms, context)));
    assert.deepEqual(await all(equals.kms), [false, true, false, false]);
    assert.deepEqual(await all(subset.kms), [false, true, true, false]);
    assert.deepEqual(await all(shouting.kms), [false, true, false, false]);
    const { Grants } = await k.kms.listGrants({ KeyId: k.KeyId, GranteePrincipal: equals.arn });
    assert.deepEqual(Grants?.[0]?.Constraints, { EncryptionContextEquals: { a: "1" } });
    await equals.kms.describeKey({ KeyId: k.arn });
    assert.match(
      await refusal(
        grant(equals.arn, { EncryptionContextEquals: { a: "1" }, EncryptionContextSubset: { a: "1" } }),
      ),
      /^ValidationException/,
    );
  });

  test("a grantee passes on no more than it has", async () => {
    await using k = await startKey();
    const bob = await userClient(k, "bob");
    const eve = await userClient(k, "eve");
    await k.kms.createGrant({
      KeyId: k.KeyId,
      GranteePrincipal: bob.arn,
      Operations: ["Encrypt", "CreateGrant"],
      Constraints: { EncryptionContextSubset: { a: "1" } },
    });
    const pass = (Operations: ("Encrypt" | "Decrypt")[], Constraints?: object) =>
      bob.kms.createGrant({ KeyId: k.arn, GranteePrincipal: eve.arn, Operations, Constraints });
    assert.match(await refusal(pass(["Encrypt"])), /^AccessDeniedException/);
    assert.match(
      await refusal(pass(["Decrypt"], { EncryptionContextSubset: { a: "1" } })),
      /^AccessDeniedException/,
    );
    await pass(["Encrypt"], { EncryptionContextSubset: { a: "1", b: "2" } });
    await eve.kms.encrypt({ KeyId: k.arn, Plaintext, EncryptionContext: { a: "1", b: "2" } });
    assert.match(
      await refusal(eve.kms.encrypt({ KeyId: k.arn, Plaintext, EncryptionContext: { a: "1" } })),
      /^AccessDeniedException/,
    );
  });

  test("named grants can be asked for again; lists tell them", async () => {
    await using k = await startKey();
    const bob = await userClient(k, "bob");
    const retirer = await userClient(k, "retirer");
    const request = {
      KeyId: k.KeyId,
      GranteePrincipal: bob.arn,
      RetiringPrincipal: retirer.arn,
      Operations: ["Decrypt" as const, "Encrypt" as const],
      Name: "mine",
    };
    const first = await k.kms.createGrant(request);
    const again = await k.kms.createGrant({ ...request, Operations: ["Encrypt", "Decrypt"] });
    assert.equal(again.GrantId, first.GrantId);
    const nameless = { ...request, Name: undefined };
    const second = await k.kms.createGrant(nameless);
    assert.notEqual(second.GrantId, first.GrantId);
    const { Grants = [] } = await k.kms.listGrants({ KeyId: k.KeyId });
    assert.equal(Grants.length, 2);
    const mine = Grants.find((grant) => grant.GrantId === first.GrantId);
    const { CreationDate, ...rest } = mine ?? {};
    assert.equal(CreationDate?.toISOString(), "2026-01-01T00:00:00.000Z");
    assert.deepEqual(rest, {
      KeyId: k.arn,
      GrantId: first.GrantId,
      Name: "mine",
      GranteePrincipal: bob.arn,
      RetiringPrincipal: retirer.arn,
      IssuingAccount: `arn:aws:iam::${ACCOUNT}:root`,
      Operations: ["Decrypt", "Encrypt"],
    });
    const page = await k.kms.listGrants({ KeyId: k.KeyId, Limit: 1 });
    assert.equal(page.Truncated, true);
    const rest1 = await k.kms.listGrants({ KeyId: k.KeyId, Limit: 1, Marker: page.NextMarker });
    assert.equal(rest1.Truncated, false);
    assert.notEqual(rest1.Grants?.[0]?.GrantId, page.Grants?.[0]?.GrantId);
    const retirable = await k.kms.listRetirableGrants({ RetiringPrincipal: retirer.arn });
    assert.equal(retirable.Grants?.length, 2);
    assert.match(await refusal(k.kms.listGrants({ KeyId: k.KeyId, Marker: "x" })), /^InvalidMarkerException/);

    assert.match(
      await refusal(bob.kms.retireGrant({ GrantToken: first.GrantToken })),
      /^AccessDeniedException/,
    );
    await retirer.kms.retireGrant({ GrantToken: first.GrantToken });
    await retirer.kms.retireGrant({ KeyId: k.arn, GrantId: second.GrantId });
    assert.equal((await k.kms.listGrants({ KeyId: k.KeyId })).Grants?.length, 0);
  });

  test("a user is no AWS resource", async () => {
    await using k = await startKey();
    const bob = await userClient(k, "bob");
    const own = allow("kms:*", { Principal: root(ACCOUNT) });
    const Condition = { Bool: { "kms:GrantIsForAWSResource": "false" } };
    const Policy = policy(own, { ...own, Effect: "Deny", Action: "kms:CreateGrant", Condition });
    await k.kms.putKeyPolicy({ KeyId: k.KeyId, Policy });
    assert.match(
      await refusal(
        k.kms.createGrant({ KeyId: k.KeyId, GranteePrincipal: bob.arn, Operations: ["Encrypt"] }),
      ),
      /with an explicit deny in a resource-based policy/,
    );
  });

  test("what cannot be granted", async () => {
    await using k = await startKey({ KeySpec: "HMAC_256", KeyUsage: "GENERATE_VERIFY_MAC" });
    const bob = await userClient(k, "bob");
    const grant = (Operations: ("Encrypt" | "GenerateMac")[], GranteePrincipal = bob.arn) =>
      refusal(k.kms.createGrant({ KeyId: k.KeyId, GranteePrincipal, Operations, DryRun: true }));
    assert.match(await grant(["Encrypt"]), /^ValidationException/);
    assert.match(await grant(["GenerateMac"], "somebody"), /^InvalidArnException/);
    assert.match(await grant(["GenerateMac"], `arn:aws:iam::${ACCOUNT}:user/none`), /^InvalidArnException/);
    assert.match(await grant(["GenerateMac"]), /^DryRunOperationException/);
  });
});
