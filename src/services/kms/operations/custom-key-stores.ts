/**
 * Custom key stores. External ones are set up, connected and given up here; those of AWS CloudHSM need a cluster, and
 * there is none. https://docs.aws.amazon.com/kms/latest/developerguide/key-store-overview.html
 */
import type { CreateCustomKeyStoreRequest, UpdateCustomKeyStoreRequest } from "../../../gen/kms.ts";
import type { JobRow } from "../../../kernel/dispatch/contract.ts";
import * as errors from "../errors.ts";
import { checkProxy, toldAs } from "../external.ts";
import { type KeyStore, keyStore, keyStoreEntry, type XksProxy } from "../key-store.ts";
import { type Prepare, type Read, read, staged, write } from "../kit.ts";
import { KEY_STORES_LISTED_DEFAULT, LIST_RESULTS_MAX } from "../limits.ts";
import { cutToPage, pageOf } from "../paging.ts";
import type { KmsReader, KmsWriter } from "../store.ts";
import { connectionError, type FailureName } from "../xks/failures.ts";
import { ProxyFailure, sealedSecret } from "../xks/proxy.ts";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateCustomKeyStore.html */
export const CreateCustomKeyStore = staged("CreateCustomKeyStore", {
  prepare: async (ctx, input): Promise<XksProxy> => {
    checkName(ctx, input.CustomKeyStoreName);
    if (input.CustomKeyStoreType !== "EXTERNAL_KEY_STORE") throw refusedCluster(input);
    const proxy = proxyOf(ctx, input);
    checkAddress(ctx, proxy, undefined);
    await toldAs("store", checkProxy(ctx, { proxy }, "CreateCustomKeyStore"));
    return proxy;
  },
  commit: (ctx, input, proxy) => {
    checkName(ctx, input.CustomKeyStoreName);
    checkAddress(ctx, proxy, undefined);
    const id = `cks-${ctx.ids.hex(17)}`;
    const made = { id, name: input.CustomKeyStoreName, createdAt: ctx.now, proxy } as const;
    ctx.store.keyStores.put({ ...made, state: "DISCONNECTED" });
    return { CustomKeyStoreId: id };
  },
});

function refusedCluster(input: CreateCustomKeyStoreRequest): Error {
  const { CloudHsmClusterId: cluster, KeyStorePassword, TrustAnchorCertificate } = input;
  if (input.XksProxyConnectivity !== undefined || input.XksProxyUriEndpoint !== undefined)
    return errors.validation("XksProxy parameters are valid only for CustomKeyStoreType EXTERNAL_KEY_STORE.");
  if (cluster === undefined || KeyStorePassword === undefined || TrustAnchorCertificate === undefined)
    return errors.validation(
      "CloudHsmClusterId, KeyStorePassword and TrustAnchorCertificate are required for an AWS CloudHSM key store.",
    );
  return errors.cloudHsmClusterNotFound(cluster);
}

function proxyOf(ctx: Prepare, input: CreateCustomKeyStoreRequest): XksProxy {
  const {
    XksProxyConnectivity: connectivity,
    XksProxyUriEndpoint: endpoint,
    XksProxyUriPath: path,
    XksProxyAuthenticationCredential: credential,
  } = input;
  if (input.CloudHsmClusterId ?? input.KeyStorePassword ?? input.TrustAnchorCertificate)
    throw errors.validation(
      "AWS CloudHSM parameters are not valid for CustomKeyStoreType EXTERNAL_KEY_STORE.",
    );
  if (connectivity === undefined || endpoint === undefined || path === undefined || credential === undefined)
    throw errors.validation(
      "XksProxyConnectivity, XksProxyUriEndpoint, XksProxyUriPath and XksProxyAuthenticationCredential are required for an external key store.",
    );
  checkConnectivity(input);
  checkPath(path);
  return { endpoint, path, ...signingWith(ctx, credential) };
}

function signingWith(
  ctx: Prepare,
  credential: { readonly AccessKeyId: string; readonly RawSecretAccessKey: string },
): Pick<XksProxy, "accessKeyId" | "secret"> {
  return {
    accessKeyId: credential.AccessKeyId,
    secret: sealedSecret(ctx, credential.RawSecretAccessKey),
  };
}

function checkConnectivity(input: CreateCustomKeyStoreRequest | UpdateCustomKeyStoreRequest): void {
  const { XksProxyConnectivity: connectivity, XksProxyVpcEndpointServiceName: service } = input;
  if (connectivity === "VPC_ENDPOINT_SERVICE") {
    if (service === undefined)
      throw errors.validation("XksProxyVpcEndpointServiceName is required for VPC_ENDPOINT_SERVICE.");
    throw errors.vpcEndpointServiceNotFound(service);
  }
  if ((service ?? input.XksProxyVpcEndpointServiceOwner) !== undefined)
    throw errors.validation("XksProxyVpcEndpointService parameters are valid only for VPC_ENDPOINT_SERVICE.");
}

function checkPath(path: string): void {
  if (!path.endsWith("/kms/xks/v1")) throw errors.proxyPathUnsupported(path);
}

function checkName(ctx: Read, name: string): void {
  if (ctx.store.keyStores.named(name) !== undefined) throw errors.customKeyStoreNameInUse(name);
}

/** Of two key stores each has a proxy address of its own. */
function checkAddress(ctx: Read, { endpoint, path }: XksProxy, own: string | undefined): void {
  const other = ctx.store.keyStores.at(endpoint + path);
  if (other !== undefined && other.id !== own) throw errors.proxyUriInUse(endpoint + path);
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeCustomKeyStores.html */
export const DescribeCustomKeyStores = read("DescribeCustomKeyStores", (ctx, input) => {
  const { CustomKeyStoreId: id, CustomKeyStoreName: name } = input;
  if (id !== undefined && name !== undefined)
    throw errors.validation("Specify CustomKeyStoreId or CustomKeyStoreName, not both.");
  const { keyStores } = ctx.store;
  const named = id ?? name;
  if (named !== undefined) {
    const found = id === undefined ? keyStores.named(named) : keyStores.get(named);
    if (found === undefined) throw errors.customKeyStoreNotFound(named);
    return { CustomKeyStores: [keyStoreEntry(found)], Truncated: false };
  }
  const page = pageOf(ctx, "key stores", input, KEY_STORES_LISTED_DEFAULT, LIST_RESULTS_MAX);
  const listed = keyStores.list(page.after, page.limit + 1);
  const { items, ...more } = cutToPage(ctx, "key stores", listed, page, (store) => store.id);
  return { CustomKeyStores: items.map(keyStoreEntry), ...more };
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateCustomKeyStore.html */
export const UpdateCustomKeyStore = staged("UpdateCustomKeyStore", {
  prepare: async (ctx, input): Promise<KeyStore> => {
    const updated = updatedStore(ctx, input);
    await toldAs("store", checkProxy(ctx, updated, "UpdateCustomKeyStore"));
    return updated;
  },
  commit: (ctx, input, { proxy, name }) => {
    const store = keyStore(ctx, input.CustomKeyStoreId);
    checkAddress(ctx, proxy, store.id);
    if (name !== store.name) checkName(ctx, name);
    ctx.store.keyStores.put({ ...store, name, proxy });
    return {};
  },
});

/** Where the proxy is can be changed while it is disconnected; name, path and credentials at any time. */
function updatedStore(ctx: Prepare, input: UpdateCustomKeyStoreRequest): KeyStore {
  const store = keyStore(ctx, input.CustomKeyStoreId);
  const { NewCustomKeyStoreName: name = store.name, XksProxyAuthenticationCredential: credential } = input;
  if ((input.CloudHsmClusterId ?? input.KeyStorePassword) !== undefined)
    throw errors.validation("AWS CloudHSM parameters are not valid for an external key store.");
  const moves = (input.XksProxyUriEndpoint ?? input.XksProxyConnectivity) !== undefined;
  if (store.state !== "DISCONNECTED" && (moves || store.state !== "CONNECTED"))
    throw errors.customKeyStoreState(store.id, store.state);
  checkConnectivity(input);
  if (name !== store.name) checkName(ctx, name);
  const proxy: XksProxy = {
    ...store.proxy,
    endpoint: input.XksProxyUriEndpoint ?? store.proxy.endpoint,
    path: input.XksProxyUriPath ?? store.proxy.path,
    ...(credential !== undefined && signingWith(ctx, credential)),
  };
  checkPath(proxy.path);
  checkAddress(ctx, proxy, store.id);
  return { ...store, name, proxy };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteCustomKeyStore.html */
export const DeleteCustomKeyStore = write("DeleteCustomKeyStore", (ctx, input) => {
  const { id, state } = keyStore(ctx, input.CustomKeyStoreId);
  if (state !== "DISCONNECTED") throw errors.customKeyStoreState(id, state);
  if (ctx.store.keyStores.hasKeys(id)) throw errors.customKeyStoreHasKeys(id);
  ctx.store.keyStores.remove(id);
  return {};
});

/** Answers at once; the proxy is asked afterwards. https://docs.aws.amazon.com/kms/latest/APIReference/API_ConnectCustomKeyStore.html */
export const ConnectCustomKeyStore = write("ConnectCustomKeyStore", (ctx, input) => {
  const store = keyStore(ctx, input.CustomKeyStoreId);
  if (store.state === "FAILED") throw errors.customKeyStoreState(store.id, store.state);
  if (store.state !== "DISCONNECTED") return {};
  ctx.store.keyStores.put({ ...store, state: "CONNECTING" });
  ctx.schedule(ctx.now, { kind: "connect", key: store.id });
  return {};
});

/** The job: asks the proxy whether it can serve. */
export const CONNECT: JobRow<KmsReader, KmsWriter> = {
  apart: true,
  prepare: async (ctx, job): Promise<FailureName | undefined> => {
    const store = ctx.store.keyStores.get(job.key);
    if (store?.state !== "CONNECTING") return undefined;
    try {
      await checkProxy(ctx, store, "ConnectCustomKeyStore");
      return undefined;
    } catch (error) {
      if (error instanceof ProxyFailure) return error.failure;
      throw error;
    }
  },
  commit: (ctx, job, failure: FailureName | undefined) => {
    const store = ctx.store.keyStores.get(job.key);
    if (store?.state !== "CONNECTING") return; // disconnected meanwhile
    ctx.store.keyStores.put(
      failure === undefined
        ? { ...store, state: "CONNECTED" }
        : { ...store, state: "FAILED", error: connectionError(failure) },
    );
  },
};

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DisconnectCustomKeyStore.html */
export const DisconnectCustomKeyStore = write("DisconnectCustomKeyStore", (ctx, input) => {
  const { error: _over, ...store } = keyStore(ctx, input.CustomKeyStoreId);
  if (store.state === "DISCONNECTED") throw errors.customKeyStoreState(store.id, store.state);
  ctx.store.keyStores.put({ ...store, state: "DISCONNECTED" });
  return {};
});
