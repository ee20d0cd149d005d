import { accountOfAccessKeyId } from "../../../aws/access-key-id.ts";
import { validationError } from "../errors.ts";
import { read } from "../kit.ts";

/**
 * The account is in the id itself, whether or not there is such a key.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html
 */
export const GetAccessKeyInfo = read("GetAccessKeyInfo", (_ctx, { AccessKeyId }) => {
  const account = accountOfAccessKeyId(AccessKeyId);
  if (account === undefined) throw validationError("Invalid access key ID.");
  return { Account: account };
});
