/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-tags.html */
import { invalidParameter } from "./errors.ts";
import * as limits from "./limits.ts";

export type Tags = Readonly<Record<string, string>>;

const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Refuses tags that a queue cannot have. `present` are those it has already. */
export function checkTags(added: Tags, present: Tags): void {
  for (const [key, value] of Object.entries(added)) {
    if (key.length === 0 || key.length > limits.TAG_KEY_LENGTH_MAX)
      throw invalidParameter("Tag keys must be between 1 and 128 characters in length.");
    if (value.length > limits.TAG_VALUE_LENGTH_MAX)
      throw invalidParameter("Tag values must be between 0 and 256 characters in length.");
    if (key.toLowerCase().startsWith("aws:"))
      throw invalidParameter("Tag keys cannot start with the reserved prefix 'aws:'.");
    if (!CHARACTERS.test(key) || !CHARACTERS.test(value))
      throw invalidParameter(
        "Tag keys and values can only contain letters, digits, whitespace, and _.:/=+-@",
      );
  }
  if (Object.keys({ ...present, ...added }).length > limits.TAGS_PER_QUEUE_MAX)
    throw invalidParameter(
      `Too many tags added for queue. Maximum number of tags allowed is ${limits.TAGS_PER_QUEUE_MAX}.`,
    );
}
