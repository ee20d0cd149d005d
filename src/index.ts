/**
 * Cloudlet as a library: a world of its own for a test or a program, in milliseconds, without sockets.
 *
 *     await using cloudlet = await startCloudlet({ clock: "frozen" });
 *     const sqs = cloudlet.sdk(SQSClient);
 */
export { type Cloudlet, type CloudletOptions, type DurationParts, startCloudlet } from "./app/library.ts";
export type { Credentials, SdkOptions } from "./app/sdk.ts";
export type { AuditRecord } from "./kernel/audit/audit.ts";
export type { FaultRule, Faults } from "./kernel/faults/faults.ts";
