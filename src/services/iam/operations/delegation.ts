/**
 * Requests of AWS's partners for temporary access. AWS registers partners and the templates of what they may ask for by
 * hand; nobody here is one, so that there are no templates to ask by, and no requests. Everybody is answered as AWS
 * answers accounts that were never registered.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-temporary-delegation.html
 */
import { parseArn } from "../../../aws/arn.ts";
import { invalidInput, noSuchEntity } from "../errors.ts";
import { read, write } from "../kit.ts";

export const CreateDelegationRequest = write("CreateDelegationRequest", (_ctx, { Permissions }) => {
  const template = Permissions.PolicyTemplateArn;
  if (template === undefined) throw invalidInput("A policy template must be specified.");
  throw invalidInput(
    `The policy template ${template} does not exist, or is not registered for this account.`,
  );
});

function unknown(id: string): never {
  throw noSuchEntity(`Delegation request with id ${id} cannot be found.`);
}

export const GetDelegationRequest = read("GetDelegationRequest", (_ctx, input) =>
  unknown(input.DelegationRequestId),
);
export const AssociateDelegationRequest = write("AssociateDelegationRequest", (_ctx, input) =>
  unknown(input.DelegationRequestId),
);
export const AcceptDelegationRequest = write("AcceptDelegationRequest", (_ctx, input) =>
  unknown(input.DelegationRequestId),
);
export const RejectDelegationRequest = write("RejectDelegationRequest", (_ctx, input) =>
  unknown(input.DelegationRequestId),
);
export const UpdateDelegationRequest = write("UpdateDelegationRequest", (_ctx, input) =>
  unknown(input.DelegationRequestId),
);
export const SendDelegationToken = write("SendDelegationToken", (_ctx, input) =>
  unknown(input.DelegationRequestId),
);

export const ListDelegationRequests = read("ListDelegationRequests", (_ctx, { Marker }) => {
  if (Marker !== undefined) throw invalidInput("Invalid Marker.");
  return { DelegationRequests: [], isTruncated: false };
});

/** Of delegation requests alone, as on AWS. */
export const GetHumanReadableSummary = read("GetHumanReadableSummary", (_ctx, { EntityArn }) => {
  const { service, resource } = parseArn(EntityArn) ?? {};
  const id = /^delegation-request\/(.+)$/.exec(resource ?? "")?.[1];
  if (service !== "iam" || id === undefined) throw invalidInput(`Invalid entity ARN: ${EntityArn}`);
  return unknown(id);
});
