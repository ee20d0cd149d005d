/** How requests name streams. */
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import type { DeliveryStream } from "./stream.ts";

interface Naming {
  readonly DeliveryStreamName: string;
}

export function streamNamed(ctx: Read, { DeliveryStreamName: name }: Naming): DeliveryStream {
  const stream = ctx.store.streams.named(name);
  if (stream === undefined) throw errors.streamNotFound(name, ctx.scope.account);
  return stream;
}

/** A stream that can be changed now. */
export function activeStream(ctx: Read, naming: Naming): DeliveryStream {
  const stream = streamNamed(ctx, naming);
  if (stream.status !== "ACTIVE") throw errors.streamNotActive(stream.name, ctx.scope.account, stream.status);
  return stream;
}
