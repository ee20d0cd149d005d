import { accessDenied } from "../errors.ts";
import { read } from "../kit.ts";

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
export const GetCallerIdentity = read("GetCallerIdentity", ({ caller }) => {
  if (!("account" in caller)) throw accessDenied("The caller has no AWS account.");
  return { UserId: caller.userId, Account: caller.account, Arn: caller.arn };
});
