import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { read } from "../kit.ts";

/**
 * IAM sends tokens to trade in to AWS's registered partners; nobody here is one, so that no token is one of those.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetDelegatedAccessToken.html
 */
export const GetDelegatedAccessToken = read("GetDelegatedAccessToken", () => {
  throw new AwsError("ExpiredTradeInTokenException", 400, "The trade-in token is expired or not valid.");
});
