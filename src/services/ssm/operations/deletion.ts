import { removeParameter } from "../deletion.ts";
import { ownParameter } from "../find.ts";
import { write } from "../kit.ts";
import { checkForm } from "../name.ts";

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameter.html */
export const DeleteParameter = write("DeleteParameter", (ctx, input) => {
  checkForm(input.Name);
  removeParameter(ctx, ownParameter(ctx, input.Name));
  return {};
});

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameters.html */
export const DeleteParameters = write("DeleteParameters", (ctx, input) => {
  const DeletedParameters: string[] = [];
  const InvalidParameters: string[] = [];
  for (const name of new Set(input.Names)) {
    checkForm(name);
    const record = ctx.store.parameters.get(name);
    if (record === undefined) InvalidParameters.push(name);
    else {
      removeParameter(ctx, record);
      DeletedParameters.push(name);
    }
  }
  return { DeletedParameters, InvalidParameters };
});
