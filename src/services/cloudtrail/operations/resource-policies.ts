/** Who else may use event data stores and channels. */
import { PolicySyntaxError } from "../../../lang/iam/document.ts";
import { validatePolicy } from "../../../lang/iam/validate.ts";
import {
  resourceARNNotValid,
  resourceNotFound,
  resourcePolicyNotFound,
  resourcePolicyNotValid,
  resourceTypeNotSupported,
} from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { isChannel } from "./channels.ts";
import { isStore } from "./event-data-stores.ts";

function known(ctx: Read, arn: string): string {
  const [, kind] = /^arn:[\w-]+:cloudtrail:[\w-]+:\d{12}:([a-z]+)\/.+$/.exec(arn) ?? [];
  if (kind === undefined) throw resourceARNNotValid("The provided resource ARN is not valid.");
  if (kind !== "eventdatastore" && kind !== "channel")
    throw resourceTypeNotSupported(`Resource policies are not supported for ${kind}.`);
  if (!isStore(ctx, arn) && !isChannel(ctx, arn)) throw resourceNotFound(`Resource not found: ${arn}`);
  return arn;
}

export const PutResourcePolicy = write("PutResourcePolicy", (ctx, { ResourceArn, ResourcePolicy }) => {
  const arn = known(ctx, ResourceArn);
  checkPolicy(ResourcePolicy, arn);
  ctx.store.lake.putThing("policy", arn, { policy: ResourcePolicy });
  return { ResourceArn: arn, ResourcePolicy };
});

/** Throws ResourcePolicyNotValidException: every statement must be about the resource itself and CloudTrail's actions. */
function checkPolicy(text: string, arn: string): void {
  try {
    for (const { action = [], resource = [] } of validatePolicy(text, "resource").statements) {
      const strange = action.find((each) => !/^cloudtrail(-data)?:/i.test(each));
      if (strange !== undefined) throw resourcePolicyNotValid(`The action ${strange} is not CloudTrail's.`);
      const other = resource.find((each) => each !== arn);
      if (other !== undefined) throw resourcePolicyNotValid(`The policy's resource ${other} is not ${arn}.`);
    }
  } catch (error) {
    if (!(error instanceof PolicySyntaxError)) throw error;
    throw resourcePolicyNotValid(`The resource-based policy has syntax errors: ${error.message}`);
  }
}

export const GetResourcePolicy = read("GetResourcePolicy", (ctx, { ResourceArn }) => {
  const arn = known(ctx, ResourceArn);
  const found = ctx.store.lake.thing<{ policy: string }>("policy", arn);
  if (found === undefined) throw resourcePolicyNotFound("The specified resource policy is not found.");
  return { ResourceArn: arn, ResourcePolicy: found.policy };
});

export const DeleteResourcePolicy = write("DeleteResourcePolicy", (ctx, { ResourceArn }) => {
  const arn = known(ctx, ResourceArn);
  if (ctx.store.lake.thing("policy", arn) === undefined)
    throw resourcePolicyNotFound("The specified resource policy is not found.");
  ctx.store.lake.removeThing("policy", arn);
  return {};
});
