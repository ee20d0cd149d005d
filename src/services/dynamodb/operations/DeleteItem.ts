import { encoded } from "../kit.ts";
import { planDelete } from "../planned.ts";
import { carryOut, checkReturnValues } from "../single.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteItem.html */
export const DeleteItem = encoded("DeleteItem", (ctx, input) => {
  checkReturnValues(input.ReturnValues);
  return carryOut(ctx, planDelete(ctx, input), input);
});
