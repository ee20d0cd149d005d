import type { SelectObjectContentOutput, SelectObjectContentRequest } from "../../../gen/s3.ts";
import { addressed } from "../addressing.ts";
import { encryptionOf, type Keys } from "../encryption/encryption.ts";
import { presentKeys } from "../encryption/request.ts";
import { type Prepare, staged } from "../kit.ts";
import { readBody } from "../object/body.ts";
import { objectAt } from "../object/find.ts";
import { checkReadable } from "../object/restore.ts";
import { holderOf, type Version } from "../object/version.ts";
import { selectEvents } from "../select/events.ts";
import { type Plan, planSelection } from "../select/plan.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_SelectObjectContent.html */
export const SelectObjectContent = staged("SelectObjectContent", {
  prepare: async (ctx, input): Promise<SelectObjectContentOutput> => {
    const { bucket } = addressed(ctx, input);
    const plan = planSelection(input, ctx.now);
    const version = objectAt(ctx, bucket, input.Key, undefined, "POST");
    const keys = await presentKeys(ctx, bucket, version.key, encryptionOf(version), customerHeaders(input));
    checkReadable(version, ctx.now);
    return { Payload: answer(ctx, version, keys, plan) };
  },
  commit: (_ctx, _input, answered) => answered,
});

function customerHeaders(input: SelectObjectContentRequest) {
  const { SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5 } = input;
  return { SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5 };
}

function answer(ctx: Prepare, version: Version, { roots }: Keys, plan: Plan) {
  const body = readBody(ctx.blobs, roots, ctx.store.parts.all(holderOf(version)), 0, version.size);
  return selectEvents(plan, body instanceof Uint8Array ? whole(body) : body);
}

async function* whole(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}
