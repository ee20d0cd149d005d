import { find } from "../find.ts";
import { staged } from "../kit.ts";
import { parseAddress } from "../name.ts";
import { isSecret, secretShown } from "../reference.ts";
import { parameterShown } from "../values.ts";

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html */
export const GetParameter = staged("GetParameter", {
  prepare: (ctx, { Name, WithDecryption }) => {
    const address = parseAddress(Name);
    return isSecret(address)
      ? secretShown(ctx, address, WithDecryption)
      : parameterShown(ctx, find(ctx, address), WithDecryption);
  },
  commit: (_ctx, _input, parameter) => ({ Parameter: parameter }),
});
