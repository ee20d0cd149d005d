/** The words the operations of DynamoDB Streams are written in. */
import type { Operations } from "../../../gen/dynamodbstreams.ts";
import { serviceOf } from "../../../kernel/dispatch/contract.ts";
import type { DynamoReader, DynamoWriter } from "../store.ts";

export const { read, encoded, define } = serviceOf<Operations, DynamoReader, DynamoWriter>();
