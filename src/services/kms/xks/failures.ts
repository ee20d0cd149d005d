/**
 * What goes wrong with a proxy, and how KMS tells it: the sentence follows from what happened, the error's code from
 * who asked. https://github.com/aws/aws-kms-xksproxy-api-spec/blob/main/xks_proxy_api_spec.md#error-codes
 */
import type { ConnectionErrorCodeType } from "../../../gen/kms.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";

/** For what the proxy was asked: to set up a store, to make a key, to use one. */
export type Purpose = "store" | "key" | "use";

interface Failure {
  readonly says: string;
  readonly store?: string;
  readonly key?: string;
  readonly connection?: ConnectionErrorCodeType;
}

const UNREACHABLE = "XksProxyUriUnreachableException";
const REPORT = "If you see this error repeatedly, report it to your external key store proxy administrator.";
const UNREADABLE: Failure = {
  says: `AWS KMS cannot interpret the response from the external key store proxy. ${REPORT}`,
  connection: "XKS_PROXY_INVALID_RESPONSE",
};

const FAILURES = {
  malformed: UNREADABLE,
  ValidationException: UNREADABLE,
  InvalidStateException: {
    says: "The external key associated with this KMS key in an external key store is not enabled in the external key manager. Enable the external key in the external key manager and retry the request.",
    key: "XksKeyInvalidConfigurationException",
  },
  InvalidCiphertextException: {
    says: "The external key store proxy rejected the request because the specified ciphertext or encryption context is corrupted, missing, or otherwise invalid.",
  },
  InvalidKeyUsageException: {
    says: "The external key associated with this KMS key in an external key store does not support the requested operation. Enable the operation on the key in your external key manager, and try the request again.",
    key: "XksKeyInvalidConfigurationException",
  },
  AuthenticationFailedException: {
    says: "The external key store proxy rejected the request because it could not authenticate AWS KMS. Verify the XKS proxy authentication credentials for your external key store and update if necessary.",
    store: "XksProxyIncorrectAuthenticationCredentialException",
    connection: "INVALID_CREDENTIALS",
  },
  AccessDeniedException: {
    says: "The external key store proxy denied access to the operation. Verify that the user and the external key are both authorized for this operation, and try the request again.",
    key: "KMSInvalidStateException",
    connection: "XKS_PROXY_ACCESS_DENIED",
  },
  KeyNotFoundException: {
    says: "The external key associated with this KMS key in an external key store was not found in its external key manager. If the external key ID associated with this KMS key is incorrect, create a new KMS key with the correct external key ID.",
    key: "XksKeyNotFoundException",
  },
  InvalidUriPathException: {
    says: "The external key store proxy rejected the request because of an invalid URI path. Verify the URI path for your external key store and update if necessary.",
    store: "XksProxyInvalidConfigurationException",
    connection: "XKS_PROXY_INVALID_CONFIGURATION",
  },
  UnsupportedOperationException: {
    says: `The external key store proxy rejected the request because it does not support the requested operation. ${REPORT}`,
  },
  DependencyTimeoutException: {
    says: `The external key store proxy did not respond to the request in the time allotted. Retry the request. ${REPORT}`,
    store: UNREACHABLE,
    connection: "XKS_PROXY_TIMED_OUT",
  },
  ThrottlingException: {
    says: "The external key store proxy rejected the request due to a very high request rate. Reduce the frequency of your calls using KMS keys in this external key store.",
    store: UNREACHABLE,
    connection: "XKS_PROXY_NOT_REACHABLE",
  },
  InternalException: {
    says: "The external key store proxy rejected the request because it cannot communicate with the external key manager. Verify that the external key store proxy configuration is correct and that the external key manager is available.",
    connection: "XKS_PROXY_NOT_REACHABLE",
  },
  unreachable: {
    says: "AWS KMS cannot communicate with the external key store proxy. This might be a transient network issue. If you see this error repeatedly, verify that your external key store proxy is active and is connected to the network, and that its endpoint URI is correct in your external key store.",
    store: UNREACHABLE,
    connection: "XKS_PROXY_NOT_REACHABLE",
  },
  certificate: {
    says: "AWS KMS cannot establish a TLS connection to the external key store proxy. Verify the TLS configuration, including its certificate.",
    store: UNREACHABLE,
    connection: "XKS_PROXY_INVALID_TLS_CONFIGURATION",
  },
  timeout: {
    says: `AWS KMS rejected the request because the external key store proxy did not respond in time. Retry the request. ${REPORT}`,
    store: UNREACHABLE,
    connection: "XKS_PROXY_TIMED_OUT",
  },
  unavailable: {
    says: "The external key store proxy reports that all external key managers are unavailable.",
    store: UNREACHABLE,
    connection: "XKS_PROXY_NOT_REACHABLE",
  },
  corrupted: {
    says: "The ciphertext that the external key store proxy submitted for decryption, or the encryption context, is corrupted, missing, or otherwise invalid.",
  },
  disconnected: {
    says: "This KMS key is in a custom key store that is not connected to its external key store proxy. Connect the external key store and try the request again.",
  },
  "no AES-256 key": {
    says: "The external key does not have the key spec AES_256, or does not support encryption and decryption.",
    key: "XksKeyInvalidConfigurationException",
  },
} as const satisfies Record<string, Failure>;

export type FailureName = keyof typeof FAILURES;

/** The failure of that name, as a proxy's errorName tells it; any other name is an answer that says nothing. */
export function failureNamed(name: unknown): FailureName {
  return typeof name === "string" && name.endsWith("Exception") && Object.hasOwn(FAILURES, name)
    ? (name as FailureName)
    : "malformed";
}

const OTHERWISE: Readonly<Record<Purpose, string>> = {
  store: "XksProxyInvalidResponseException",
  key: "CustomKeyStoreInvalidStateException",
  use: "KMSInvalidStateException",
};

/** What the caller of KMS is told. */
export function failed(name: FailureName, purpose: Purpose): AwsError {
  const failure: Failure = FAILURES[name];
  const code = purpose === "use" ? undefined : failure[purpose];
  return new AwsError(code ?? OTHERWISE[purpose], 400, failure.says);
}

/** Why a key store could not be connected, as its description tells. */
export function connectionError(name: FailureName): ConnectionErrorCodeType {
  const { connection }: Failure = FAILURES[name];
  return connection ?? "INTERNAL_ERROR";
}
