import { bucketOf } from "../addressing.ts";
import { encryptionOf } from "../encryption/encryption.ts";
import { checkReader } from "../encryption/request.ts";
import { read } from "../kit.ts";
import { checkReadConditions } from "../object/conditions.ts";
import { objectAt } from "../object/find.ts";
import { overrides } from "../object/overrides.ts";
import { selectionOf } from "../object/selection.ts";
import { toldObject } from "../object/told.ts";
import { madeOf } from "../object/version.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html */
export const HeadObject = read("HeadObject", (ctx, input) => {
  const bucket = bucketOf(ctx, input);
  const version = objectAt(ctx, bucket, input.Key, input.VersionId, "HEAD");
  checkReader(encryptionOf(version), input);
  checkReadConditions(input, version);
  const made = madeOf(version);
  const { told } = selectionOf(ctx, input, version, made);
  return { ...toldObject(bucket, version, made), ...told, ...overrides(ctx, input) };
});
