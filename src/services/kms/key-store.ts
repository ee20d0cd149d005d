/**
 * Custom key stores: key managers outside of KMS that hold keys for it. Of the two kinds there are external key stores.
 * https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html
 */
import type { Instant } from "../../base/instant.ts";
import type { ConnectionErrorCodeType, CustomKeyStoresListEntry } from "../../gen/kms.ts";
import * as errors from "./errors.ts";
import type { Key } from "./key.ts";
import type { Read } from "./kit.ts";

export interface KeyStore {
  /** "cks-" and 17 hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  readonly createdAt: Instant;
  readonly state: "CONNECTED" | "CONNECTING" | "FAILED" | "DISCONNECTED";
  /** Why it could not be connected. */
  readonly error?: ConnectionErrorCodeType;
  readonly proxy: XksProxy;
}

/** Where the proxy is, and what requests to it are signed with. */
export interface XksProxy {
  /** "https://xks.example.com" */
  readonly endpoint: string;
  /** "/prefix/kms/xks/v1" */
  readonly path: string;
  readonly accessKeyId: string;
  /** Sealed by the world. */
  readonly secret: string;
}

/** Throws CustomKeyStoreNotFoundException. */
export function keyStore(ctx: Read, id: string): KeyStore {
  const store = ctx.store.keyStores.get(id);
  if (store === undefined) throw errors.customKeyStoreNotFound(id);
  return store;
}

/** Whether the key lies in a store that is not connected. */
export function isUnavailable(ctx: Read, { external }: Key): boolean {
  return external !== undefined && ctx.store.keyStores.get(external.store)?.state !== "CONNECTED";
}

/** As DescribeCustomKeyStores shows it. */
export function keyStoreEntry({
  id,
  name,
  createdAt,
  state,
  error,
  proxy,
}: KeyStore): CustomKeyStoresListEntry {
  return {
    CustomKeyStoreId: id,
    CustomKeyStoreName: name,
    ConnectionState: state,
    ...(error !== undefined && { ConnectionErrorCode: error }),
    CreationDate: createdAt,
    CustomKeyStoreType: "EXTERNAL_KEY_STORE",
    XksProxyConfiguration: {
      Connectivity: "PUBLIC_ENDPOINT",
      AccessKeyId: proxy.accessKeyId,
      UriEndpoint: proxy.endpoint,
      UriPath: proxy.path,
    },
  };
}
