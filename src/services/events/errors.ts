/**
 * Every error EventBridge answers, once.
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/CommonErrors.html
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const validation = (message: string): AwsError => new AwsError("ValidationException", 400, message);
export const notFound = (message: string): AwsError =>
  new AwsError("ResourceNotFoundException", 400, message);
export const alreadyExists = (message: string): AwsError =>
  new AwsError("ResourceAlreadyExistsException", 400, message);

export const invalidParameter = (name: string, reason?: string): AwsError =>
  validation(`Parameter ${name} is not valid.${reason === undefined ? "" : ` Reason: ${reason}`}`);
export const invalidPattern = (reason: string): AwsError =>
  new AwsError("InvalidEventPatternException", 400, `Event pattern is not valid. Reason: ${reason}`);
export const limitExceeded = (): AwsError =>
  new AwsError("LimitExceededException", 400, "The requested resource exceeds the maximum number allowed.");
export const managedRule = (name: string): AwsError =>
  new AwsError(
    "ManagedRuleException",
    400,
    `Rule ${name} is managed by an AWS service and cannot be modified.`,
  );
export const policyTooLong = (): AwsError =>
  new AwsError("PolicyLengthExceededException", 400, "The event bus policy size exceeds the limit.");
export const illegalReplayStatus = (name: string): AwsError =>
  new AwsError("IllegalStatusException", 400, `Replay ${name} is not in a valid state for this operation.`);

export const busDoesNotExist = (name: string): AwsError => notFound(`Event bus ${name} does not exist.`);
export const busExists = (name: string): AwsError => alreadyExists(`Event bus ${name} already exists.`);
export const ruleDoesNotExist = (rule: string, bus: string): AwsError =>
  notFound(`Rule ${rule} does not exist on EventBus ${bus}.`);
export const archiveDoesNotExist = (name: string): AwsError => notFound(`Archive ${name} does not exist.`);
export const archiveExists = (name: string): AwsError => alreadyExists(`Archive ${name} already exists.`);
export const replayDoesNotExist = (name: string): AwsError => notFound(`Replay ${name} does not exist.`);
export const replayExists = (name: string): AwsError => alreadyExists(`Replay ${name} already exists.`);
export const connectionDoesNotExist = (verb: string, name: string): AwsError =>
  notFound(`Failed to ${verb} the connection(s). Connection '${name}' does not exist.`);
export const connectionExists = (name: string): AwsError =>
  alreadyExists(`Connection '${name}' already exists.`);
export const destinationDoesNotExist = (verb: string, name: string): AwsError =>
  notFound(`Failed to ${verb} the api-destination(s). An api-destination '${name}' does not exist.`);
export const destinationExists = (name: string): AwsError =>
  alreadyExists(`An api-destination '${name}' already exists.`);
export const eventSourceExists = (name: string): AwsError =>
  alreadyExists(`Event source ${name} already exists.`);
export const wrongSourceState = (name: string, state: string): AwsError =>
  new AwsError("InvalidStateException", 400, `Event source ${name} is in the state ${state}.`);
export const eventSourceDoesNotExist = (name: string): AwsError =>
  notFound(`Event source ${name} does not exist.`);

/** Cloudlet's own: better refused than accepted and ignored. */
export const notBuilt = (what: string): AwsError => validation(`Cloudlet does not support ${what} yet.`);
