/**
 * Pipes under customer managed keys: filters and templates lie sealed, under a data key that the pipe's role asks KMS
 * for. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-pipes-cmkey.html
 */
import { kmsKeyArn, makeDataKey } from "../../envelope/data-key.ts";
import { openText, sealText } from "../../envelope/sealed-text.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import type { Prepare } from "./kit.ts";
import { type Pipe, pipeArn } from "./pipe.ts";

type Parameters = Pick<Pipe, "sourceParameters" | "enrichmentParameters" | "targetParameters">;

/** As the key policy that AWS shows demands it. */
const useBy = ({ scope }: Prepare, { name }: Pipe, as: RolePrincipal) => ({
  context: { "aws:pipe:arn": pipeArn(scope, name) },
  options: { as, region: scope.region },
});

/** A pipe as it is kept. Throws as KMS refuses the role. */
export async function keptPipe(ctx: Prepare, pipe: Pipe, as: () => Promise<RolePrincipal>): Promise<Pipe> {
  const { sealed: _, ...plain } = pipe;
  if (pipe.kmsKey === undefined) return plain;
  const { sourceParameters, enrichmentParameters, targetParameters } = pipe;
  const secret: Parameters = { sourceParameters, enrichmentParameters, targetParameters };
  const key = await makeDataKey(ctx, kmsKeyArn(ctx.scope, pipe.kmsKey), useBy(ctx, pipe, await as()));
  const sealed = sealText(ctx, key, JSON.stringify(secret));
  return { ...plain, sourceParameters: {}, enrichmentParameters: {}, targetParameters: {}, sealed };
}

/** The pipe with its parameters. Throws as KMS refuses the role. */
export async function wholePipe(ctx: Prepare, pipe: Pipe, as: () => Promise<RolePrincipal>): Promise<Pipe> {
  if (pipe.sealed === undefined) return pipe;
  const text = await openText(ctx, pipe.sealed, useBy(ctx, pipe, await as()));
  return { ...pipe, ...(JSON.parse(text) as Parameters) };
}
