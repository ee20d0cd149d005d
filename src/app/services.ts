import type { ServiceEntry } from "../kernel/dispatch/registry.ts";

/**
 * Every service that Cloudlet implements, one row each. A service is loaded when it is first asked for; the kinds of
 * facts it hears are told here, so that nothing needs to load it before there is one.
 */
export const SERVICES: readonly ServiceEntry[] = [
  { id: "iam", load: async () => (await import("../services/iam/service.ts")).iam },
  { id: "sqs", load: async () => (await import("../services/sqs/service.ts")).sqs },
  { id: "sts", load: async () => (await import("../services/sts/service.ts")).sts },
];
