import { encoded } from "../kit.ts";
import { planUpdate } from "../planned.ts";
import { carryOut } from "../single.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html */
export const UpdateItem = encoded("UpdateItem", (ctx, input) => carryOut(ctx, planUpdate(ctx, input), input));
