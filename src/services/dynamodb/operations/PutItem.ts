import { encoded } from "../kit.ts";
import { planPut } from "../planned.ts";
import { carryOut, checkReturnValues } from "../single.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html */
export const PutItem = encoded("PutItem", (ctx, input) => {
  checkReturnValues(input.ReturnValues);
  return carryOut(ctx, planPut(ctx, input), input);
});
