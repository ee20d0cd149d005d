import { spawn } from "node:child_process";
import { type Command, EXIT, Failure, type Invocation } from "./command.ts";
import { endpointOf } from "./connection.ts";
import { clientEnvironment } from "./environment.ts";

export const command: Command = {
  summary: "run the AWS CLI against it: cloudlet aws s3 ls",
  help: `Usage: cloudlet aws <arguments of the AWS CLI>

Runs the "aws" program with AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and
AWS_DEFAULT_REGION set, each only if it is not set already.
Where Cloudlet listens comes from CLOUDLET_HOST and CLOUDLET_PORT.`,

  run(call) {
    const env = environmentFor(call);
    const child = spawn("aws", argumentsFor(call, env), { stdio: "inherit", env });
    // The terminal sends Ctrl-C to both; the AWS CLI decides what it means.
    process.on("SIGINT", () => {});
    return new Promise((resolve, reject) => {
      child.on("error", () => reject(new Failure(NOT_INSTALLED, EXIT.notFound)));
      child.on("close", (code) => resolve(code ?? EXIT.failed));
    });
  },
};

const NOT_INSTALLED =
  'The AWS CLI is not installed: no program "aws" is in PATH. ' +
  "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html tells how to get it.";

/** The caller's environment with what is missing added. A profile brings its own credentials and Region. */
export function environmentFor({ env, args }: Pick<Invocation, "env" | "args">): NodeJS.ProcessEnv {
  const region = env["CLOUDLET_REGION"] ?? "us-east-1";
  const keys = { rootSecret: env["CLOUDLET_ROOT_SECRET"] };
  const wanted: Record<string, string> = { ...clientEnvironment(endpointOf({ env }, {}), region, keys) };
  const hasProfile =
    env["AWS_PROFILE"] !== undefined || args.some((argument) => argument.startsWith("--profile"));
  if (hasProfile || env["AWS_ACCESS_KEY_ID"] !== undefined) {
    delete wanted["AWS_ACCESS_KEY_ID"];
    delete wanted["AWS_SECRET_ACCESS_KEY"];
  }
  delete wanted["AWS_REGION"]; // it would win over the AWS_DEFAULT_REGION that somebody chose
  if (hasProfile || env["AWS_REGION"] !== undefined) delete wanted["AWS_DEFAULT_REGION"];
  return { ...wanted, ...env };
}

/**
 * Version 1 of the AWS CLI overlooks AWS_ENDPOINT_URL for SQS, RDS and a few others (it sends them to the host names
 * of their old certificates), so the endpoint is also given as an argument, unless it was chosen otherwise.
 */
export function argumentsFor({ args }: Pick<Invocation, "args">, env: NodeJS.ProcessEnv): readonly string[] {
  const chosen =
    args.some((argument) => argument.startsWith("--endpoint-url")) ||
    Object.keys(env).some((name) => name.startsWith("AWS_ENDPOINT_URL_"));
  return chosen ? args : ["--endpoint-url", env["AWS_ENDPOINT_URL"] ?? "", ...args];
}
