/** The operations that an Object Lambda access point may answer otherwise than its access point would. */
import type { GetObjectRequest, HeadObjectRequest } from "../../../gen/s3.ts";
import { objectLambdaAt } from "../addressing.ts";
import { type Prepare, staged } from "../kit.ts";
import { GetObject } from "../operations/GetObject.ts";
import { HeadObject } from "../operations/HeadObject.ts";
import { ListObjects } from "../operations/ListObjects.ts";
import { ListObjectsV2 } from "../operations/ListObjectsV2.ts";
import { configurationOf, type TransformedAction, transformationFor } from "./configuration.ts";
import { type Transforming, transformedHead, transformedListing, transformedObject } from "./transform.ts";

/** What a function answered instead. */
class Transformed<T> {
  readonly output: T;
  constructor(output: T) {
    this.output = output;
  }
}

/** The function for this request; undefined where none is to be asked, as nearly always. */
function transforming(ctx: Prepare, bucket: string, action: TransformedAction): Transforming | undefined {
  const objectLambda = objectLambdaAt(ctx.store, ctx.scope, bucket);
  const transformation = objectLambda && transformationFor(configurationOf(objectLambda), action);
  if (objectLambda === undefined || transformation === undefined) return undefined;
  return { ctx, objectLambda, transformation, action };
}

type Prepared = ReturnType<typeof GetObject.prepare>;

export const TransformedGetObject = staged("GetObject", {
  prepare: (ctx, input: GetObjectRequest): Prepared | Promise<Transformed<object>> => {
    const doing = transforming(ctx, input.Bucket, "GetObject");
    if (doing === undefined) return GetObject.prepare(ctx, input);
    return transformedObject(doing, input).then((output) => new Transformed(output));
  },
  commit: (ctx, input, prepared) =>
    prepared instanceof Transformed ? prepared.output : GetObject.commit(ctx, input, prepared),
});

export const TransformedHeadObject = staged("HeadObject", {
  prepare: (ctx, input: HeadObjectRequest) => {
    const doing = transforming(ctx, input.Bucket, "HeadObject");
    return doing === undefined ? HeadObject.run(ctx, input) : transformedHead(doing, input);
  },
  commit: (_ctx, _input, output) => output,
});

export const TransformedListObjects = staged("ListObjects", {
  prepare: (ctx, input) => {
    const doing = transforming(ctx, input.Bucket, "ListObjects");
    if (doing === undefined) return ListObjects.run(ctx, input);
    return transformedListing(doing, { ...input });
  },
  commit: (_ctx, _input, output) => output,
});

export const TransformedListObjectsV2 = staged("ListObjectsV2", {
  prepare: (ctx, input) => {
    const doing = transforming(ctx, input.Bucket, "ListObjectsV2");
    if (doing === undefined) return ListObjectsV2.run(ctx, input);
    return transformedListing(doing, { ...input });
  },
  commit: (_ctx, _input, output) => output,
});
