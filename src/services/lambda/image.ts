/** What sets functions from container images apart. */
import type { CreateFunctionRequest, ImageConfig } from "../../gen/lambda.ts";
import { invalidParameterValue } from "./errors.ts";

/** What archives need, and images may not have. https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html */
export function checkPackage({
  PackageType,
  Code,
  Runtime,
  Handler,
  Layers,
  ImageConfig,
}: CreateFunctionRequest): void {
  const isImage = PackageType === "Image";
  if (isImage !== (Code.ImageUri !== undefined))
    throw invalidParameterValue(
      isImage
        ? "Please provide ImageUri when updating a function with packageType Image."
        : "Please don't provide ImageUri when creating a function with packageType Zip.",
    );
  if (!isImage && (Runtime === undefined || Handler === undefined))
    throw invalidParameterValue(
      "Runtime and Handler are mandatory parameters for functions created with deployment packages.",
    );
  if (!isImage && ImageConfig !== undefined) throw noImageConfig();
  if (isImage && (Runtime !== undefined || Handler !== undefined || (Layers?.length ?? 0) > 0))
    throw invalidParameterValue(
      "Please don't provide Runtime or Handler or Layer when the intended function PackageType is Image.",
    );
}

function noImageConfig() {
  return invalidParameterValue("ImageConfig is not supported for functions with packageType Zip.");
}

/** Undefined where nothing is said: then the image says it. */
export function imageConfigOf({
  EntryPoint,
  Command,
  WorkingDirectory,
}: ImageConfig): ImageConfig | undefined {
  const said = {
    ...(EntryPoint !== undefined && EntryPoint.length > 0 && { EntryPoint }),
    ...(Command !== undefined && Command.length > 0 && { Command }),
    ...(WorkingDirectory !== undefined && WorkingDirectory !== "" && { WorkingDirectory }),
  };
  return Object.keys(said).length === 0 ? undefined : said;
}
