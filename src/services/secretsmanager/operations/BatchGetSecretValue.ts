import {
  type APIErrorType,
  type BatchGetSecretValueRequest,
  type SecretValueEntry,
  secretsmanager,
} from "../../../gen/secretsmanager.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import * as errors from "../errors.ts";
import { type Prepare, staged } from "../kit.ts";
import { BATCH_RESULTS_DEFAULT } from "../limits.ts";

/**
 * Each secret is read as GetSecretValue reads it, with what that demands; what cannot be read is told beside the rest.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html
 */
export const BatchGetSecretValue = staged("BatchGetSecretValue", {
  prepare: async (ctx, input) => {
    const { ids, NextToken } = await secretsAsked(ctx, input);
    const SecretValues: SecretValueEntry[] = [];
    const Errors: APIErrorType[] = [];
    for (const SecretId of ids)
      try {
        SecretValues.push(await ctx.call(secretsmanager, "GetSecretValue", { SecretId }));
      } catch (error) {
        if (!(error instanceof AwsError) || error.status >= 500) throw error;
        Errors.push({ SecretId, ErrorCode: error.code, Message: error.message });
      }
    return { SecretValues, Errors, ...(NextToken !== undefined && { NextToken }) };
  },
  commit: (_ctx, _input, answer) => answer,
});

async function secretsAsked(
  ctx: Prepare,
  { SecretIdList, Filters, MaxResults, NextToken }: BatchGetSecretValueRequest,
): Promise<{ readonly ids: readonly string[]; readonly NextToken?: string | undefined }> {
  if ((SecretIdList === undefined) === (Filters === undefined)) throw errors.batchOfWhat();
  if (SecretIdList !== undefined) {
    if (MaxResults !== undefined || NextToken !== undefined) throw errors.pagesOfFilters();
    return { ids: SecretIdList };
  }
  const page = await ctx.call(secretsmanager, "ListSecrets", {
    Filters,
    MaxResults: MaxResults ?? BATCH_RESULTS_DEFAULT,
    NextToken,
  });
  return { ids: (page.SecretList ?? []).map(({ ARN = "" }) => ARN), NextToken: page.NextToken };
}
