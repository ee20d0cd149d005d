/** Every error Organizations answers. https://docs.aws.amazon.com/organizations/latest/APIReference/CommonErrors.html */
import type {
  ConstraintViolationExceptionReason,
  HandshakeConstraintViolationExceptionReason,
  InvalidInputExceptionReason,
} from "../../gen/organizations.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";

const refusal = (code: string, message: string, fields?: Readonly<Record<string, unknown>>): AwsError =>
  new AwsError(code, 400, message, fields);

export const notInUse = (): AwsError =>
  refusal("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
export const accessDenied = (): AwsError =>
  refusal("AccessDeniedException", "You don't have permissions to access this resource.");
export const alreadyInOrganization = (): AwsError =>
  refusal("AlreadyInOrganizationException", "The AWS account is already a member of an organization.");

export const invalidInput = (reason: InvalidInputExceptionReason, message: string): AwsError =>
  refusal("InvalidInputException", message, { Reason: reason });
export const constraint = (reason: ConstraintViolationExceptionReason, message: string): AwsError =>
  refusal("ConstraintViolationException", message, { Reason: reason });
export const handshakeConstraint = (
  reason: HandshakeConstraintViolationExceptionReason,
  message: string,
): AwsError => refusal("HandshakeConstraintViolationException", message, { Reason: reason });

export const accountNotFound = (): AwsError =>
  refusal("AccountNotFoundException", "You specified an account that doesn't exist.");
export const accountAlreadyClosed = (): AwsError =>
  refusal("AccountAlreadyClosedException", "The account is already closed.");
export const accountAlreadyRegistered = (): AwsError =>
  refusal(
    "AccountAlreadyRegisteredException",
    "The provided account is already a delegated administrator for your organization.",
  );
export const accountNotRegistered = (): AwsError =>
  refusal(
    "AccountNotRegisteredException",
    "The provided account is not a registered delegated administrator for your organization.",
  );
export const childNotFound = (): AwsError =>
  refusal("ChildNotFoundException", "You specified a child that doesn't exist.");
export const conflict = (message: string): AwsError => new AwsError("ConflictException", 400, message);
export const creationNotFound = (): AwsError =>
  refusal(
    "CreateAccountStatusNotFoundException",
    "You specified a create account request that doesn't exist.",
  );
export const destinationNotFound = (): AwsError =>
  refusal("DestinationParentNotFoundException", "You specified a destination parent that doesn't exist.");
export const sourceNotFound = (): AwsError =>
  refusal("SourceParentNotFoundException", "You specified a source parent that doesn't exist.");
export const duplicateAccount = (): AwsError =>
  refusal("DuplicateAccountException", "That account is already present in the specified destination.");
export const duplicateHandshake = (): AwsError =>
  refusal("DuplicateHandshakeException", "A handshake with the same action and target already exists.");
export const handshakeNotFound = (): AwsError =>
  refusal("HandshakeNotFoundException", "You specified a handshake that doesn't exist.");
export const handshakeAlready = (state: string): AwsError =>
  refusal("HandshakeAlreadyInStateException", `The specified handshake is already in the ${state} state.`);
export const handshakeTransition = (from: string, to: string): AwsError =>
  refusal("InvalidHandshakeTransitionException", `You can't change a handshake from ${from} to ${to}.`);
export const managementStays = (): AwsError =>
  refusal(
    "MasterCannotLeaveOrganizationException",
    "The management account can't leave its organization. Delete the organization instead.",
  );
export const organizationNotEmpty = (): AwsError =>
  refusal(
    "OrganizationNotEmptyException",
    "To delete an organization you must first remove all member accounts, organizational units and policies.",
  );

export const parentNotFound = (): AwsError =>
  refusal("ParentNotFoundException", "You specified parent that doesn't exist.");
export const rootNotFound = (): AwsError =>
  refusal("RootNotFoundException", "You specified a root that doesn't exist.");
export const targetNotFound = (): AwsError =>
  refusal("TargetNotFoundException", "You specified a target that doesn't exist.");
export const unitNotFound = (): AwsError =>
  refusal("OrganizationalUnitNotFoundException", "You specified an organizational unit that doesn't exist.");
export const duplicateUnit = (): AwsError =>
  refusal("DuplicateOrganizationalUnitException", "An OU with the same name already exists.");
export const unitNotEmpty = (): AwsError =>
  refusal(
    "OrganizationalUnitNotEmptyException",
    "The specified OU is not empty. Move all accounts to another root or to other OUs, remove all child OUs, and try the operation again.",
  );

export const policyNotFound = (): AwsError =>
  refusal("PolicyNotFoundException", "You specified a policy that doesn't exist.");
export const duplicatePolicy = (): AwsError =>
  refusal("DuplicatePolicyException", "A policy with the specified name and type already exists.");
export const duplicateAttachment = (): AwsError =>
  refusal(
    "DuplicatePolicyAttachmentException",
    "The selected policy is already attached to the specified target.",
  );
export const policyInUse = (): AwsError =>
  refusal("PolicyInUseException", "You cannot delete this policy because it is attached to a target.");
export const policyNotAttached = (): AwsError =>
  refusal(
    "PolicyNotAttachedException",
    "The policy isn't attached to the specified target in the specified root.",
  );
export const typeAlreadyEnabled = (): AwsError =>
  refusal("PolicyTypeAlreadyEnabledException", "The specified policy type is already enabled.");
export const typeNotEnabled = (): AwsError =>
  refusal("PolicyTypeNotEnabledException", "This operation can be performed only for enabled policy types.");
export const typeNotAvailable = (): AwsError =>
  refusal(
    "PolicyTypeNotAvailableForOrganizationException",
    "You can't use the specified policy type with the feature set currently enabled for your organization.",
  );
export const malformedPolicy = (
  message = "The provided policy document does not meet the requirements of the specified policy type.",
): AwsError => refusal("MalformedPolicyDocumentException", message);
export const effectivePolicyNotFound = (): AwsError =>
  refusal(
    "EffectivePolicyNotFoundException",
    "EffectivePolicy not found for the specified target and policy type.",
  );
export const resourcePolicyNotFound = (): AwsError =>
  refusal("ResourcePolicyNotFoundException", "You specified a resource policy that doesn't exist.");
export const transferNotFound = (): AwsError =>
  refusal("ResponsibilityTransferNotFoundException", "You specified a transfer that doesn't exist.");
export const transferAlready = (status: string): AwsError =>
  refusal("ResponsibilityTransferAlreadyInStatusException", `The transfer is already ${status}.`);
export const transferTransition = (): AwsError =>
  refusal(
    "InvalidResponsibilityTransferTransitionException",
    "The transfer is in no state that allows this.",
  );

export const needsAllFeatures = (): AwsError =>
  constraint(
    "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
    "You can't perform this operation because your organization doesn't have all features enabled.",
  );
