/** Layers that other accounts lend: what they are is read with the permissions of whoever gives them to a function. */
import { lambda } from "../../gen/lambda.ts";
import type { Blob } from "../../kernel/store/blobs.ts";
import { unzippedSize } from "./code.ts";
import type { LayerUse } from "./function.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { layerAddressed } from "./layer.ts";

/** A layer's archive that was copied; the function keeps it, whatever becomes of the layer. */
export interface LentLayer {
  readonly use: LayerUse;
  readonly blob: Blob;
}

/** How the archive travels from one account's Lambda to the other's. */
const DATA = "data:application/zip;base64,";

/** Where Lambda, asking itself, gets an archive. */
export function archiveAsData(bytes: Uint8Array): string {
  return `${DATA}${Buffer.from(bytes).toString("base64")}`;
}

/** Whether a layer is of another account in this Region. */
export function isLent(ctx: Read, arn: string): boolean {
  const { account, region, version } = layerAddressed(arn);
  return version !== undefined && account !== ctx.scope.account && region === ctx.scope.region;
}

/** Those of the layers that others lend. Throws AccessDeniedException where they do not. */
export async function lentLayers(ctx: Prepare, arns: readonly string[] = []): Promise<LentLayer[]> {
  const lent: LentLayer[] = [];
  for (const arn of arns) if (isLent(ctx, arn)) lent.push(await borrowed(ctx, arn));
  return lent;
}

async function borrowed(ctx: Prepare, arn: string): Promise<LentLayer> {
  const { Content } = await ctx.call(lambda, "GetLayerVersionByArn", { Arn: arn });
  const bytes = Buffer.from((Content?.Location ?? "").slice(DATA.length), "base64");
  const writer = await ctx.blobs.create();
  await writer.write(bytes);
  const blob = await writer.finish();
  return { blob, use: { arn, size: bytes.length, unzipped: unzippedSize(bytes), blob: blob.id } };
}

/** A function's layers are kept: those of others as copies of its own. */
export function keepLayers(ctx: Write, layers: readonly LayerUse[], lent: readonly LentLayer[]): void {
  for (const { blob } of lent) ctx.blobs.adopt(blob);
  for (const { blob } of layers) ctx.store.useCode(blob);
}
