/** Transformers of log groups. Events that came in before a transformer was put stay as they are. */
import type { Processor } from "../../gen/logs.ts";
import {
  compileTransformer,
  type ProcessorConfig,
  type Transform,
  TransformerError,
} from "../../lang/logs-transform/transform.ts";
import type { StoredEvent } from "./chunk.ts";
import { invalidParameter } from "./errors.ts";
import type { LogGroup } from "./group.ts";

/** Reads a transformer, or refuses it. */
export function compiledTransformer(config: readonly Processor[]): Transform {
  try {
    return compileTransformer(config as unknown as readonly ProcessorConfig[]);
  } catch (error) {
    if (error instanceof TransformerError) throw invalidParameter(error.message);
    throw error;
  }
}

/** An event's fields as the group's transformer makes them; undefined where there is none. */
export function transformOf({
  transformer,
}: LogGroup): ((message: string, ingestedAt: number) => object | undefined) | undefined {
  if (transformer === undefined) return undefined;
  const transform = compiledTransformer(transformer.config);
  return (message, ingestedAt) => (ingestedAt < transformer.modifiedAt ? undefined : transform(message));
}

/** Events with their transformed fields for messages, as filters see them that ask for it. */
export function transformed<E extends StoredEvent>(group: LogGroup, events: readonly E[]): readonly E[] {
  const transform = transformOf(group);
  if (transform === undefined) return events;
  return events.map((event) => {
    const fields = transform(event.message, event.ingestedAt);
    return fields === undefined ? event : { ...event, message: JSON.stringify(fields) };
  });
}
