import { AwsError } from "../../../kernel/dispatch/errors.ts";

type Fields = Readonly<Record<string, string | number>>;

/** An error as S3 answers it, with what it says beside its message. */
export const refusal = (code: string, status: number, message: string, fields?: Fields): AwsError =>
  new AwsError(code, status, message, fields);

export const accessDenied = (): AwsError => refusal("AccessDenied", 403, "Access Denied");
