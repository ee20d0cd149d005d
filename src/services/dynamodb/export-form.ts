/**
 * How exports to S3 are written: DynamoDB JSON, or Amazon Ion.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
 */
import { ionLine } from "../../lang/dynamodb/ion.ts";
import { readItem } from "./item-json.ts";

/** What an item was and is, as the JSON that it lies as. */
export interface Changed {
  readonly at: number;
  readonly keys: string;
  readonly old: string | undefined;
  readonly fresh: string | undefined;
}

/** How the lines of an export are written. */
export interface ExportForm {
  readonly extension: string;
  item(json: string): string;
  change(changed: Changed): string;
}

export const JSON_LINES: ExportForm = {
  extension: "json",
  item: (json) => `{"Item":${json}}\n`,
  change: ({ at, keys, old, fresh }) =>
    `{"Metadata":{"WriteTimestampMicros":{"N":"${at * 1_000}"}},"Keys":${keys}` +
    `${old === undefined ? "" : `,"OldImage":${old}`}${fresh === undefined ? "" : `,"NewImage":${fresh}`}}\n`,
};

export const ION: ExportForm = {
  extension: "ion",
  item: (json) => ionLine("Item", readItem(json)),
  change: ({ at, keys, old, fresh }) =>
    ionLine("Record", {
      Metadata: { M: { WriteTimestampMicros: { N: String(at * 1_000) } } },
      Keys: { M: readItem(keys) },
      ...(old !== undefined && { OldImage: { M: readItem(old) } }),
      ...(fresh !== undefined && { NewImage: { M: readItem(fresh) } }),
    }),
};
