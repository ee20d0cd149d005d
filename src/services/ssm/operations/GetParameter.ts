import { find } from "../find.ts";
import { staged } from "../kit.ts";
import { parseAddress } from "../name.ts";
import { parameterShown } from "../values.ts";

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html */
export const GetParameter = staged("GetParameter", {
  prepare: (ctx, input) => parameterShown(ctx, find(ctx, parseAddress(input.Name)), input.WithDecryption),
  commit: (_ctx, _input, parameter) => ({ Parameter: parameter }),
});
