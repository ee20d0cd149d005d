import { validate } from "../analysis/validation/policy.ts";
import { validation } from "../errors.ts";
import { read } from "../kit.ts";
import { pageOf } from "../paging.ts";

export const ValidatePolicy = read("ValidatePolicy", (ctx, input) => {
  if (input.locale !== undefined && input.locale !== "EN")
    throw validation(`Cloudlet tells findings in English only, not in ${input.locale}.`);
  if (input.validatePolicyResourceType !== undefined)
    throw validation("Cloudlet does not support checks for a resource type yet.");
  const all = validate(input.policyDocument, input.policyType, (prefix) =>
    ctx.identity.actionsOf(prefix),
  ).map((finding, index) => ({ finding, index }));
  const { items, ...rest } = pageOf(ctx, "validation", input, {
    from: (after) => (after === "" ? all : all.slice(Number(after) + 1)),
    key: ({ index }: (typeof all)[number]) => String(index),
    wanted: () => true,
  });
  return { findings: items.map(({ finding }) => finding), ...rest };
});
