/** Every error the schema registry answers, once. https://docs.aws.amazon.com/eventbridge/latest/schema-reference/what-is-eventbridge-schemas.html */
import { AwsError } from "../../kernel/dispatch/errors.ts";

const error = (name: string, status: number, Code: string, Message: string): AwsError =>
  new AwsError(name, status, Message, { Code, Message });

export const badRequest = (message: string): AwsError =>
  error("BadRequestException", 400, "BadRequest", message);
const notFound = (message: string): AwsError => error("NotFoundException", 404, "NotFound", message);
const conflict = (message: string): AwsError => error("ConflictException", 409, "Conflict", message);

/** AWS's own registry, and what only services do. */
export const forbidden = (message: string): AwsError =>
  error("ForbiddenException", 403, "Forbidden", message);
export const discovererDoesNotExist = (id: string): AwsError =>
  notFound(`Discoverer with id ${id} does not exist.`);
export const bindingDoesNotExist = (schema: string, language: string): AwsError =>
  notFound(`Code binding of schema ${schema} for ${language} does not exist.`);
export const discovererExists = (sourceArn: string): AwsError =>
  conflict(`Discoverer for ${sourceArn} already exists.`);
export const tokenReused = (): AwsError =>
  conflict("The ClientTokenId was used for another request already.");
export const registryDoesNotExist = (name: string): AwsError =>
  notFound(`Registry with name ${name} does not exist.`);
export const registryExists = (name: string): AwsError =>
  conflict(`Registry with name ${name} already exists.`);
export const registryNotEmpty = (name: string): AwsError =>
  badRequest(`Registry with name ${name} is not empty.`);
export const schemaDoesNotExist = (name: string): AwsError =>
  notFound(`Schema with name ${name} does not exist.`);
export const schemaExists = (name: string): AwsError => conflict(`Schema with name ${name} already exists.`);
export const versionDoesNotExist = (version: string): AwsError =>
  notFound(`Schema version ${version} does not exist.`);
export const policyDoesNotExist = (name: string): AwsError =>
  notFound(`Registry with name ${name} has no resource policy.`);
export const resourceDoesNotExist = (arn: string): AwsError => notFound(`${arn} does not exist.`);
export const wrongRevision = (): AwsError =>
  error(
    "PreconditionFailedException",
    412,
    "PreconditionFailed",
    "The revision id is not that of the resource policy.",
  );
export const quotaExceeded = (what: string): AwsError =>
  error("BadRequestException", 400, "LimitExceeded", `The account has reached its quota of ${what}.`);
