/** Tells requesters that they are charged for what they asked. */
import type { Handler } from "../../../kernel/dispatch/contract.ts";
import { accountOf } from "../../../kernel/iam/principal.ts";
import { addressed } from "../addressing.ts";
import type { Read } from "../kit.ts";
import type { S3Reader, S3Writer } from "../store.ts";
import { accessSettings } from "./demands.ts";

type Row = { readonly does: Handler<object, unknown, S3Reader, S3Writer> };

/**
 * The rows of a table of contents, with `x-amz-request-charged` in the answers of buckets whose requesters pay.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ObjectsinRequesterPaysBuckets.html
 */
export function withCharges<T extends object>(rows: T): T {
  const told = Object.entries(rows as Readonly<Record<string, Row>>).map(([name, row]) => [
    name,
    { ...row, does: charging(row.does) },
  ]);
  return Object.fromEntries(told) as T;
}

function charging(handler: Row["does"]): Row["does"] {
  switch (handler.form) {
    case "read":
      return { form: "read", run: (ctx, input) => told(ctx, input, handler.run(ctx, input)) };
    case "write":
      return { form: "write", run: (ctx, input) => told(ctx, input, handler.run(ctx, input)) };
    case "staged":
      return {
        ...handler,
        commit: (ctx, input, prepared) => told(ctx, input, handler.commit(ctx, input, prepared)),
      };
    default:
      return handler;
  }
}

function told(ctx: Read, input: object, output: unknown): unknown {
  const { RequestPayer: payer } = input as { readonly RequestPayer?: string };
  if (payer === undefined) return output;
  const { bucket } = addressed(ctx, input as { readonly Bucket: string });
  const charged = accessSettings(bucket).requesterPays && accountOf(ctx.caller) !== ctx.scope.account;
  return charged ? { ...(output as object), RequestCharged: "requester" } : output;
}
