/**
 * KMS's errors, each declared once with AWS's text.
 * https://docs.aws.amazon.com/kms/latest/APIReference/CommonErrors.html
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

const refusal = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const validation = (message: string): AwsError => refusal("ValidationException", message);

export const unsupported = (message: string): AwsError => refusal("UnsupportedOperationException", message);

export const limitExceeded = (message: string): AwsError => refusal("LimitExceededException", message);

/** For operations on which no policy may decide, such as changing an AWS managed key. */
export const accessDenied = (message: string): AwsError => refusal("AccessDeniedException", message);

/** What the request would have done is allowed and possible; with DryRun nothing is done. */
export const dryRun = (): AwsError =>
  new AwsError(
    "DryRunOperationException",
    412,
    "The request would have succeeded, but the DryRun option is set.",
  );

// Which key

export const keyNotFound = (arn: string): AwsError =>
  refusal("NotFoundException", `Key '${arn}' does not exist`);

export const invalidKeyId = (keyId: string): AwsError =>
  refusal("NotFoundException", `Invalid keyId '${keyId}'`);

/** An ARN of another Region, or of another service, names nothing here. */
export const foreignArn = (part: string): AwsError => refusal("NotFoundException", `Invalid arn ${part}`);

export const invalidArn = (arn: string): AwsError => refusal("InvalidArnException", `Invalid arn ${arn}`);

export const aliasNotFound = (arn: string): AwsError =>
  refusal("NotFoundException", `Alias ${arn} is not found.`);

// States

export const disabled = (arn: string): AwsError => refusal("DisabledException", `${arn} is disabled.`);

export const invalidState = (arn: string, state: string): AwsError =>
  refusal("KMSInvalidStateException", `${arn} is ${state}.`);

// Uses

export const invalidKeyUsage = (arn: string, usage: string, operation: string): AwsError =>
  refusal("InvalidKeyUsageException", `${arn} key usage is ${usage} which is not valid for ${operation}.`);

export const incompatibleAlgorithm = (algorithm: string, spec: string): AwsError =>
  refusal("InvalidKeyUsageException", `Algorithm ${algorithm} is incompatible with key spec ${spec}.`);

export const invalidOrigin = (arn: string, origin: string): AwsError =>
  unsupported(`${arn} origin is ${origin} which is not valid for this operation.`);

export const notSymmetric = (arn: string): AwsError =>
  unsupported(`${arn} is not a symmetric encryption key.`);

export const plaintextTooLong = (algorithm: string, spec: string, bytes: number): AwsError =>
  validation(`Algorithm ${algorithm} and key spec ${spec} cannot encrypt data larger than ${bytes} bytes.`);

export const invalidCiphertext = (): AwsError => refusal("InvalidCiphertextException", "");

export const incorrectKey = (): AwsError =>
  refusal(
    "IncorrectKeyException",
    "The key ID in the request does not identify a CMK that can perform this operation.",
  );

export const CIPHERTEXT_OUT_OF_REACH =
  "The ciphertext refers to a customer master key that does not exist, does not exist in this region, " +
  "or you are not allowed to access.";

export const invalidSignature = (): AwsError => refusal("KMSInvalidSignatureException", "");

export const invalidMac = (): AwsError => refusal("KMSInvalidMacException", "");

export const digestLength = (algorithm: string): AwsError =>
  validation(`Digest is invalid length for algorithm ${algorithm}.`);

export const messageType = (type: string, algorithm: string): AwsError =>
  validation(`Message type ${type} is not valid for algorithm ${algorithm}.`);

export const contextUnsupported = (): AwsError =>
  validation("EncryptionContext is not supported with asymmetric KMS keys.");

/** Cloudlet's own: there is no Nitro enclave here whose attestation could be checked. */
export const recipientUnsupported = (): AwsError =>
  unsupported("Cloudlet cannot verify attestation documents of Nitro enclaves: leave Recipient out.");

// Key policies

export const malformedPolicy = (message: string): AwsError =>
  refusal("MalformedPolicyDocumentException", message);

export const policyLockout = (): AwsError =>
  malformedPolicy("The new key policy will not allow you to update the key policy in the future.");

export const invalidPrincipals = (): AwsError =>
  malformedPolicy("Policy contains a statement with one or more invalid principals.");

export const noSuchPolicy = (): AwsError => refusal("NotFoundException", "No such policy exists");

// Aliases

export const aliasPrefix = (): AwsError =>
  validation(
    'Alias must start with the prefix "alias/". Please see ' +
      "https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
  );

export const invalidAliasName = (name: string): AwsError =>
  validation(`${name} contains invalid characters for an alias`);

export const reservedAlias = (): AwsError => refusal("NotAuthorizedException", "");

export const aliasExists = (arn: string): AwsError =>
  refusal("AlreadyExistsException", `An alias with the name ${arn} already exists`);

export const aliasOfAlias = (): AwsError => validation("Aliases must refer to keys. Not aliases");

// Grants

export const invalidGrantToken = (): AwsError => refusal("InvalidGrantTokenException", "Invalid grant token");

export const grantNotFound = (grantId: string): AwsError =>
  refusal("NotFoundException", `Grant ID ${grantId} not found`);

export const invalidMarker = (): AwsError =>
  refusal("InvalidMarkerException", "Could not deserialize marker");

// Imported key material

export const invalidImportToken = (): AwsError => refusal("InvalidImportTokenException", "");

export const expiredImportToken = (): AwsError => refusal("ExpiredImportTokenException", "");

export const incorrectKeyMaterial = (message: string): AwsError =>
  refusal("IncorrectKeyMaterialException", message);

// Tags

export const tagError = (message: string): AwsError => refusal("TagException", message);

// Custom key stores

export const customKeyStoreNotFound = (id: string): AwsError =>
  refusal("CustomKeyStoreNotFoundException", `Custom key store '${id}' does not exist.`);

export const customKeyStoreNameInUse = (name: string): AwsError =>
  refusal("CustomKeyStoreNameInUseException", `Custom key store name '${name}' is already in use.`);

export const customKeyStoreState = (id: string, state: string): AwsError =>
  refusal("CustomKeyStoreInvalidStateException", `Custom key store '${id}' is ${state}.`);

export const customKeyStoreHasKeys = (id: string): AwsError =>
  refusal("CustomKeyStoreHasCMKsException", `Custom key store '${id}' contains KMS keys.`);

/** There is no AWS CloudHSM, so no cluster can be found. */
export const cloudHsmClusterNotFound = (id: string): AwsError =>
  refusal("CloudHsmClusterNotFoundException", `Cluster '${id}' does not exist.`);

/** There are no VPC endpoint services to be found, either. */
export const vpcEndpointServiceNotFound = (name: string): AwsError =>
  refusal("XksProxyVpcEndpointServiceNotFoundException", `VPC endpoint service '${name}' does not exist.`);

export const proxyUriInUse = (uri: string): AwsError =>
  refusal("XksProxyUriInUseException", `${uri} is the proxy of another external key store.`);

export const proxyPathUnsupported = (path: string): AwsError =>
  refusal(
    "XksProxyInvalidConfigurationException",
    `Version 1 of the external key store proxy API is supported: ${path} does not end with /kms/xks/v1.`,
  );

export const externalKeyInUse = (id: string): AwsError =>
  refusal(
    "XksKeyAlreadyInUseException",
    `The external key '${id}' is already associated with another KMS key in this external key store.`,
  );

export const alreadyExists = (message: string): AwsError => refusal("AlreadyExistsException", message);

// What Cloudlet does not do

export const dataKeyOfAsymmetric = (): AwsError =>
  refusal("InvalidKeyUsageException", "You cannot generate a data key with an asymmetric CMK");

/** AWS has SM2 in its China Regions only; Cloudlet has it nowhere, for Node.js cannot encrypt with it. */
export const sm2Unsupported = (partition: string): AwsError =>
  unsupported(
    partition === "aws-cn"
      ? "Cloudlet cannot make SM2 keys: Node.js does not offer SM2 encryption."
      : "SM2 keys are supported in China Regions only.",
  );

export const externalMuUnsupported = (): AwsError =>
  unsupported(
    "Cloudlet cannot sign an external mu: Node.js offers ML-DSA over whole messages only. Use RAW.",
  );
