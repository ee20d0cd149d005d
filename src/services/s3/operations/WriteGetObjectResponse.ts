import { staged } from "../kit.ts";
import { unknownToken } from "../object-lambda/errors.ts";

/**
 * A function answers a GetObject that waits for it. Its body goes through as it comes.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_WriteGetObjectResponse.html
 */
export const WriteGetObjectResponse = staged("WriteGetObjectResponse", {
  prepare: async (ctx, input): Promise<void> => {
    if (!ctx.store.awaited.isAwaited(input.RequestToken)) throw unknownToken();
    await ctx.store.awaited.hand(input.RequestToken, input);
  },
  commit: () => ({}),
});
