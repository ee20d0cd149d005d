/**
 * What an import could not take in is told in CloudWatch Logs, with the permissions of whoever asked for the import.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.Troubleshooting.html
 */
import type { Scope } from "../../aws/scope.ts";
import { logs } from "../../gen/logs.ts";
import type { DueJob, Json } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { Imported } from "./importing.ts";
import type { Prepare, Write } from "./kit.ts";
import { IMPORT_ERRORS_LOGGED_MAX } from "./limits.ts";

const GROUP = "/aws-dynamodb/imports";
const LINES_PER_PUT = 1_000;

export const logGroupArn = ({ partition, region, account }: Scope): string =>
  `arn:${partition}:logs:${region}:${account}:log-group:${GROUP}:*`;

/** An item that was refused: where it stands, and why. */
export interface Refused {
  readonly key: string;
  readonly index: number;
  readonly message: string;
}

/** Has refused items of an import logged, of which `before` were refused already. */
export function logRefused(
  ctx: Write,
  { description }: Imported,
  refused: readonly Refused[],
  before: number,
): void {
  const { ImportArn: importArn = "", S3BucketSource } = description;
  const bucket = S3BucketSource?.S3Bucket ?? "";
  const lines = refused
    .slice(0, Math.max(0, IMPORT_ERRORS_LOGGED_MAX - before))
    .map(({ key, index, message }) =>
      JSON.stringify({
        itemS3Pointer: { bucket, key, itemIndex: index },
        importArn,
        errorMessages: [message],
      }),
    );
  if (lines.length === 0) return;
  const payload = { importArn, at: ctx.now, lines } as unknown as Json;
  ctx.schedule(ctx.now, { kind: "logImport", key: `${importArn} ${before}`, payload });
}

/** The job: writes what was gathered. What the caller may not write is lost. */
export const logImport = {
  prepare: async (ctx: Prepare, job: DueJob): Promise<void> => {
    const { importArn, at, lines } = job.payload as unknown as {
      readonly importArn: string;
      readonly at: number;
      readonly lines: readonly string[];
    };
    const kept = ctx.store.transfers.withArn("import", importArn)?.record as Imported | undefined;
    if (kept === undefined) return;
    const as = { as: kept.caller, region: ctx.scope.region };
    const where = { logGroupName: GROUP, logStreamName: `${importArn.split("/").at(-1)}/error` };
    try {
      await ctx.call(logs, "CreateLogGroup", { logGroupName: GROUP }, as).catch(unlessThere);
      await ctx.call(logs, "CreateLogStream", where, as).catch(unlessThere);
      for (let from = 0; from < lines.length; from += LINES_PER_PUT) {
        const some = lines.slice(from, from + LINES_PER_PUT);
        const logEvents = some.map((message) => ({ timestamp: at as typeof ctx.now, message }));
        await ctx.call(logs, "PutLogEvents", { ...where, logEvents }, as);
      }
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
    }
  },
  commit: (): void => undefined,
};

function unlessThere(error: unknown): void {
  if (!(error instanceof AwsError) || error.code !== "ResourceAlreadyExistsException") throw error;
}
