import { invalidAuthorizationMessage } from "../errors.ts";
import { read } from "../kit.ts";

/**
 * Opens what the kernel sealed into a denial.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
 */
export const DecodeAuthorizationMessage = read("DecodeAuthorizationMessage", (ctx, { EncodedMessage }) => {
  const message = ctx.sealer.open("authorization-message", EncodedMessage);
  if (message === undefined) throw invalidAuthorizationMessage();
  return { DecodedMessage: Buffer.from(message).toString() };
});
