import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Command, EXIT, Failure, parseOptions } from "./command.ts";
import { ask, CONNECTION_HELP, CONNECTION_OPTIONS, endpointOf, send } from "./connection.ts";

const FILE = "cloudlet-ca.pem";

export const command: Command = {
  summary: "write the certificate of the local CA, and tell how clients come to trust it (HTTPS)",
  help: `Usage: cloudlet trust [options]

The port speaks HTTPS, too. Its certificates, and those of ACM, are issued by an authority of the data
directory's own. This writes the authority's certificate into a file and prints what to do with it; it
changes no trust store itself.

Options
  --out FILE       where to write it (${FILE} in the data directory, or else here)
  --print          print the certificate and nothing else
${CONNECTION_HELP}`,

  async run(call) {
    const options = {
      ...CONNECTION_OPTIONS,
      out: { type: "string" },
      print: { type: "boolean" },
    } as const;
    const { values } = parseOptions(call.args, options);
    const endpoint = endpointOf(call, values);
    const pem = await (await send(endpoint, "GET", "certificate-authority")).text();
    if (values.print === true) {
      call.out(pem.trimEnd());
      return EXIT.ok;
    }
    const info = await ask(endpoint, "GET", "info");
    const folder = info["dataDirectory"];
    const file = values.out ?? (typeof folder === "string" ? join(folder, FILE) : FILE);
    const path = resolve(file);
    write(path, pem);
    const secure = endpoint.replace(/^http:/, "https:");
    if (values.json === true) call.out(JSON.stringify({ path, endpoint: secure }));
    else call.out(instructions(path, secure, folder === null));
    return EXIT.ok;
  },
};

function write(path: string, pem: string): void {
  try {
    writeFileSync(path, pem);
  } catch (error) {
    throw new Failure(`${path} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

function instructions(path: string, endpoint: string, ephemeral: boolean): string {
  const warning = ephemeral
    ? "\nThis Cloudlet keeps nothing: the next one has another authority. With --data-dir it stays.\n"
    : "";
  return `The certificate of the local CA is in ${path}
${warning}
For this shell
  export AWS_ENDPOINT_URL=${endpoint}
  export AWS_CA_BUNDLE="${path}"            AWS CLI, boto3, Terraform
  export NODE_EXTRA_CA_CERTS="${path}"      Node.js
  export REQUESTS_CA_BUNDLE="${path}"       Python requests
  export SSL_CERT_FILE="${path}"            OpenSSL, Go, Ruby (instead of the system's list)
  curl --cacert "${path}" ${endpoint}/_cloudlet/health

For everything on this machine
  Debian, Ubuntu   sudo cp "${path}" /usr/local/share/ca-certificates/cloudlet.crt
                   sudo update-ca-certificates
  Fedora, RHEL     sudo cp "${path}" /etc/pki/ca-trust/source/anchors/ && sudo update-ca-trust
  macOS            sudo security add-trusted-cert -d -r trustRoot \\
                     -k /Library/Keychains/System.keychain "${path}"
  Java             keytool -importcert -cacerts -alias cloudlet -file "${path}"

Whoever can read the data directory can issue certificates in this authority's name: trust it where you
work, not where others rely on you.`;
}
