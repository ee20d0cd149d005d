import assert from "node:assert/strict";
import { test } from "node:test";
import { GetDelegatedAccessTokenCommand, STSClient } from "@aws-sdk/client-sts";
import { bench, refused } from "./bench.ts";

test("who is no registered partner of AWS finds no template to ask by, and no requests", async () => {
  await using b = await bench();
  const request = {
    ...{ Description: "d", NotificationChannel: "arn:aws:sns:us-east-1:111111111111:t" },
    ...{ RequestorWorkflowId: "workflow-00000001", SessionDuration: 3600 },
  };
  const PolicyTemplateArn = "arn:aws:iam:::delegation-template/partner/reader";
  await refused(
    b.iam.createDelegationRequest({ ...request, Permissions: { PolicyTemplateArn } }),
    "InvalidInputException",
    /does not exist/,
  );
  const DelegationRequestId = "00000000-0000-4000-8000-000000000000";
  for (const asked of [
    b.iam.getDelegationRequest({ DelegationRequestId }),
    b.iam.acceptDelegationRequest({ DelegationRequestId }),
    b.iam.associateDelegationRequest({ DelegationRequestId }),
    b.iam.rejectDelegationRequest({ DelegationRequestId }),
    b.iam.updateDelegationRequest({ DelegationRequestId, Notes: "n" }),
    b.iam.sendDelegationToken({ DelegationRequestId }),
  ])
    await refused(asked, "NoSuchEntityException", /cannot be found/);
  assert.deepEqual((await b.iam.listDelegationRequests({})).DelegationRequests ?? [], []);
  const EntityArn = "arn:aws:iam::111111111111:user/ann";
  await refused(b.iam.getHumanReadableSummary({ EntityArn }), "InvalidInputException", /entity ARN/);
  const sts = b.world.sdk(STSClient);
  await assert.rejects(sts.send(new GetDelegatedAccessTokenCommand({ TradeInToken: "t".repeat(20) })), {
    name: "ExpiredTradeInTokenException",
  });
});
