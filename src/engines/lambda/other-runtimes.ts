/** Languages whose interpreter is used where the machine has it: Ruby by a bootstrap of ours, Java and .NET by AWS's own. */
import { readdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type FunctionSpec, FunctionUnrunnable } from "../../kernel/ports/functions.ts";
import type { Places } from "./files.ts";
import { programIn } from "./programs-in-path.ts";
import type { Launch } from "./runtimes.ts";

const RUBY_BOOTSTRAP = fileURLToPath(new URL("./bootstrap/ruby.rb", import.meta.url));
/** What AWS's Java runtime begins with: https://github.com/aws/aws-lambda-java-libs */
const JAVA_CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
const JAVA_CLIENT_JAR = /^aws-lambda-java-runtime-interface-client.*\.jar$/;
/** Where some systems keep what lies beside the programs elsewhere. */
const JAVA_SETTINGS = /^java-\d+-openjdk$/;
/** https://github.com/aws/aws-lambda-dotnet/tree/master/Libraries/src/Amazon.Lambda.RuntimeSupport */
const DOTNET_CLIENT = "Amazon.Lambda.RuntimeSupport.dll";
/** What the virtual machine takes beside its heap. */
const JAVA_HEAP_SHARE = 0.8;

export interface Wanted {
  readonly spec: FunctionSpec;
  readonly places: Places;
  /** Where the program itself finds its files. */
  readonly inside: Places;
  readonly searchPath: string;
}

/** Throws {@link FunctionUnrunnable} without a ruby. */
export function ruby({ spec, inside, searchPath }: Wanted): Launch {
  const command = interpreter(searchPath, "ruby", spec.runtime);
  const version = /ruby(\d+\.\d+)/.exec(spec.runtime)?.[1] ?? "";
  return {
    command,
    args: [RUBY_BOOTSTRAP],
    readable: [installed(command), dirname(RUBY_BOOTSTRAP)],
    variables: {
      AWS_EXECUTION_ENV: `AWS_Lambda_${spec.runtime}`,
      GEM_PATH: [inside.task, inside.opt]
        .map((folder) => join(folder, `vendor/bundle/ruby/${version}.0`))
        .join(":"),
      RUBYLIB: [inside.task, join(inside.opt, "ruby/lib")].join(":"),
    },
  };
}

/** Throws {@link FunctionUnrunnable} without a java, or where the function brings no runtime interface client. */
export function java({ spec, places, inside, searchPath }: Wanted): Launch {
  const command = interpreter(searchPath, "java", spec.runtime);
  const brings = [join(places.task, "lib"), join(places.opt, "java/lib")].some((folder) =>
    namesIn(folder).some((name) => JAVA_CLIENT_JAR.test(name)),
  );
  if (!brings)
    throw new FunctionUnrunnable(
      "Java functions need AWS's runtime interface client, which Cloudlet does not bring: put " +
        "aws-lambda-java-runtime-interface-client into the archive's lib folder, or a layer's java/lib.",
    );
  const settings = namesIn("/etc").filter((name) => JAVA_SETTINGS.test(name));
  const classPath = [inside.task, join(inside.task, "lib/*"), join(inside.opt, "java/lib/*")].join(":");
  const heap = Math.floor(spec.memoryMegabytes * JAVA_HEAP_SHARE);
  const flags = [`-Xmx${heap}m`, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];
  return {
    command,
    args: [...flags, "-classpath", classPath, JAVA_CLIENT, spec.handler],
    readable: [installed(command), ...settings.map((name) => join("/etc", name))],
    variables: { AWS_EXECUTION_ENV: `AWS_Lambda_${spec.runtime}` },
  };
}

/** Throws {@link FunctionUnrunnable} without a dotnet, or where the function is no program of its own. */
export function dotnet({ spec, places, inside, searchPath }: Wanted): Launch {
  const command = interpreter(searchPath, "dotnet", spec.runtime);
  const [assembly = ""] = spec.handler.split("::");
  const names = namesIn(places.task);
  if (!names.includes(DOTNET_CLIENT) || !names.includes(`${assembly}.runtimeconfig.json`))
    throw new FunctionUnrunnable(
      ".NET functions need AWS's runtime support, which Cloudlet does not bring: make the function an executable " +
        "assembly that references Amazon.Lambda.RuntimeSupport, and name it as the handler.",
    );
  return {
    command,
    args: [join(inside.task, `${assembly}.dll`)],
    readable: [dirname(command)],
    variables: { AWS_EXECUTION_ENV: `AWS_Lambda_${spec.runtime}`, DOTNET_ROOT: dirname(command) },
  };
}

/** The folder that a program was installed in: its "bin" lies there. */
function installed(command: string): string {
  return dirname(dirname(command));
}

/** Where links lead is where it can be found behind namespaces, too. */
function interpreter(searchPath: string, name: string, runtime: string): string {
  const path = programIn(searchPath, name);
  if (path !== undefined) return realpathSync(path);
  throw new FunctionUnrunnable(`Functions of ${runtime} need ${name} on this machine's PATH; there is none.`);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
