/** The words S3 Control's operations are written in. It works on the state of S3. */
import type { Operations } from "../../../gen/s3control.ts";
import { serviceOf } from "../../../kernel/dispatch/contract.ts";
import type { S3Reader, S3Writer } from "../store.ts";

export const { read, write, staged, define } = serviceOf<Operations, S3Reader, S3Writer>();
