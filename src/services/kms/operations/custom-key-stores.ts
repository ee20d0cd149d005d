/**
 * There are no custom key stores: CreateCustomKeyStore needs a CloudHSM cluster or an external key store proxy, of
 * which Cloudlet has none. So none can be found, either.
 */
import * as errors from "../errors.ts";
import { read } from "../kit.ts";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeCustomKeyStores.html */
export const DescribeCustomKeyStores = read("DescribeCustomKeyStores", (_ctx, input) => {
  const named = input.CustomKeyStoreId ?? input.CustomKeyStoreName;
  if (named !== undefined) throw errors.customKeyStoreNotFound(named);
  if (input.Marker !== undefined) throw errors.invalidMarker();
  return { CustomKeyStores: [], Truncated: false };
});

type OnStore =
  | "ConnectCustomKeyStore"
  | "DisconnectCustomKeyStore"
  | "DeleteCustomKeyStore"
  | "UpdateCustomKeyStore";

const onMissing = (operation: OnStore) =>
  read(operation, (_ctx, input) => {
    throw errors.customKeyStoreNotFound(input.CustomKeyStoreId);
  });

export const ConnectCustomKeyStore = onMissing("ConnectCustomKeyStore");
export const DisconnectCustomKeyStore = onMissing("DisconnectCustomKeyStore");
export const DeleteCustomKeyStore = onMissing("DeleteCustomKeyStore");
export const UpdateCustomKeyStore = onMissing("UpdateCustomKeyStore");
