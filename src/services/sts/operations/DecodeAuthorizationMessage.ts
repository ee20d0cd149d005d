import { AUTHORIZATION_MESSAGE } from "../../../kernel/iam/authorization-message.ts";
import { invalidAuthorizationMessage } from "../errors.ts";
import { read } from "../kit.ts";

/**
 * Opens what the kernel sealed into a denial.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
 */
export const DecodeAuthorizationMessage = read("DecodeAuthorizationMessage", (ctx, { EncodedMessage }) => {
  const message = ctx.sealer.open(AUTHORIZATION_MESSAGE, EncodedMessage);
  if (message === undefined) throw invalidAuthorizationMessage();
  return { DecodedMessage: Buffer.from(message).toString() };
});
