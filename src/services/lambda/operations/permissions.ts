import type { AddPermissionRequest } from "../../../gen/lambda.ts";
import { invalidParameterValue, resourceNotFound } from "../errors.ts";
import { versionNamed } from "../find.ts";
import { type Read, read, write } from "../kit.ts";
import { functionArn, LATEST } from "../name.ts";
import { policyText, principalElement, type Statement, withoutStatement, withStatement } from "../policy.ts";

/** https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html */
export const AddPermission = write("AddPermission", (ctx, input) => {
  const { record, qualifier } = versionNamed(ctx, input.FunctionName, input.Qualifier);
  if (qualifier === LATEST)
    throw invalidParameterValue("We currently do not support adding policies for $LATEST.");
  const statement = statementOf(ctx, input, functionArn(ctx.scope, record.name, qualifier));
  const policies = ctx.store.shelf("policy");
  const before = policies.get(record.name, qualifier ?? "");
  const asked = { revision: ctx.ids.uuid(), expected: input.RevisionId };
  policies.put(withStatement(before, statement, asked), record.name, qualifier ?? "");
  return { Statement: JSON.stringify(statement) };
});

function statementOf(ctx: Read, input: AddPermissionRequest, resource: string): Statement {
  const { SourceArn, SourceAccount, PrincipalOrgID, FunctionUrlAuthType, EventSourceToken } = input;
  if (FunctionUrlAuthType !== undefined && input.Action !== "lambda:InvokeFunctionUrl")
    throw invalidParameterValue("FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action");
  const equals = {
    ...(SourceAccount !== undefined && { "AWS:SourceAccount": SourceAccount }),
    ...(PrincipalOrgID !== undefined && { "aws:PrincipalOrgID": PrincipalOrgID }),
    ...(FunctionUrlAuthType !== undefined && { "lambda:FunctionUrlAuthType": FunctionUrlAuthType }),
    ...(EventSourceToken !== undefined && { "lambda:EventSourceToken": EventSourceToken }),
  };
  const condition = {
    ...(Object.keys(equals).length > 0 && { StringEquals: equals }),
    ...(SourceArn !== undefined && { ArnLike: { "AWS:SourceArn": SourceArn } }),
    ...(input.InvokedViaFunctionUrl !== undefined && {
      Bool: { "lambda:InvokedViaFunctionUrl": String(input.InvokedViaFunctionUrl) },
    }),
  };
  return {
    Sid: input.StatementId,
    Effect: "Allow",
    Principal: principalElement(input.Principal, ctx.scope.partition),
    Action: input.Action,
    Resource: resource,
    ...(Object.keys(condition).length > 0 && { Condition: condition }),
  };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_RemovePermission.html */
export const RemovePermission = write("RemovePermission", (ctx, input) => {
  const { record, qualifier } = versionNamed(ctx, input.FunctionName, input.Qualifier);
  const policies = ctx.store.shelf("policy");
  const asked = { revision: ctx.ids.uuid(), expected: input.RevisionId };
  const before = policies.get(record.name, qualifier ?? "");
  policies.put(withoutStatement(before, input.StatementId, asked), record.name, qualifier ?? "");
  return {};
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html */
export const GetPolicy = read("GetPolicy", (ctx, input) => {
  const { record, qualifier } = versionNamed(ctx, input.FunctionName, input.Qualifier);
  const policy = ctx.store.shelf("policy").get(record.name, qualifier ?? "");
  const Policy = policyText(policy);
  if (Policy === undefined || policy === undefined)
    throw resourceNotFound("The resource you requested does not exist.");
  return { Policy, RevisionId: policy.revision };
});
