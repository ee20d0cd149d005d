import type { Draft } from "./model.ts";
import { camelCase, errorFunction, pascalCase, sdkClient, sdkPackage } from "./names.ts";

/** The files of a new service by their path below src/services/<id>/. */
export function serviceFiles(draft: Draft): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", readme(draft)],
    ["service.ts", service(draft)],
    ["kit.ts", kit(draft)],
    ["authz.ts", authz(draft)],
    ["errors.ts", errors(draft)],
    ["limits.ts", LIMITS],
    ["store.ts", store(draft)],
    [`operations/${draft.sample.operation}.ts`, operation(draft)],
    [`test/${draft.id}.test.ts`, sdkTest(draft)],
  ]);
}

const readme = ({ sdkId, sample }: Draft) => `# ${sdkId}

What Cloudlet's ${sdkId} is true to, and where it is not.

## Real

Nothing yet: ${sample.operation} answers as in an account where nothing was made.

## Gaps

- Every other operation answers 501 with a message that says so.

## By design

Nothing differs on purpose yet.

## Client quirks

None known.
`;

const service = ({ id, sdkId, sample }: Draft) => `/** ${sdkId}: the table of contents. */
import { onAnything } from "./authz.ts";
import { define } from "./kit.ts";
import { ${sample.operation} } from "./operations/${sample.operation}.ts";
import { STORE } from "./store.ts";

export const ${camelCase(id)} = define({
  id: "${id}",
  store: STORE,
  operations: {
    ${sample.operation}: { allow: onAnything("${sample.operation}"), does: ${sample.operation}, grade: "control-plane" },
  },
});
`;

const kit = ({
  id,
  sdkId,
}: Draft) => `/** The words ${sdkId}'s operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/${id}.ts";
import { type ReadContext, serviceOf, type WriteContext } from "../../kernel/dispatch/contract.ts";
import type { ${pascalCase(id)}Reader, ${pascalCase(id)}Writer } from "./store.ts";

export type Read = ReadContext<${pascalCase(id)}Reader>;
export type Write = WriteContext<${pascalCase(id)}Reader, ${pascalCase(id)}Writer>;

export const { read, write, staged, waiting, define } = serviceOf<
  Operations,
  ${pascalCase(id)}Reader,
  ${pascalCase(id)}Writer
>();
`;

const authz = ({
  id,
  sdkId,
  actionPrefix,
}: Draft) => `/** What each operation of ${sdkId} demands. src/gen/${id}.authz.json lists AWS's actions and resources. */
import type { AuthzRule } from "../../kernel/dispatch/contract.ts";
import type { ${pascalCase(id)}Reader } from "./store.ts";

type Rule<I> = AuthzRule<I, ${pascalCase(id)}Reader>;

/** Actions that know no resource. */
export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: \`${actionPrefix}:\${action}\`, resource: "*" });
`;

function errors({ sdkId, errors }: Draft): string {
  const declarations = errors.map(({ code, status }) => {
    const name = errorFunction(code);
    return `export const ${name} = (message: string): AwsError => new AwsError("${code}", ${status}, message);\n`;
  });
  return `/**
 * Every error ${sdkId} answers, once. Codes and statuses are the model's; give each AWS's own text, and the values it
 * names as parameters, when it is first thrown.
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

${declarations.join("")}
/** Cloudlet's own: better refused than accepted and ignored. */
export const notBuilt = (what: string): AwsError =>
  new AwsError("UnsupportedOperation", 400, \`Cloudlet does not support \${what} yet.\`);
`;
}

const LIMITS = `/** https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
export const TAGS_PER_RESOURCE_MAX = 50;
`;

const store = (
  draft: Draft,
) => `import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";

/** Never edit one that was released: append. */
const MIGRATIONS: readonly string[] = [
  \`CREATE TABLE tag (
    resource TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (resource, key)
  ) STRICT, WITHOUT ROWID;\`,
];

${storeReader(draft)}
${storeWriter(draft)}
export const STORE: StoreDefinition<${pascalCase(draft.id)}Reader, ${pascalCase(draft.id)}Writer> = {
  migrations: MIGRATIONS,
  reader: (db) => new ${pascalCase(draft.id)}Reader(db),
  writer: (db) => new ${pascalCase(draft.id)}Writer(db),
};
`;

const storeReader = ({
  id,
  sdkId,
}: Draft) => `/** What ${sdkId} keeps in one account and Region, for looking. */
export class ${pascalCase(id)}Reader {
  readonly #db: ReadDatabase;
  constructor(db: ReadDatabase) {
    this.#db = db;
  }

  tagsOf(resource: string): Readonly<Record<string, string>> {
    const rows = this.#db.all<{ key: string; value: string }>(
      "SELECT key, value FROM tag WHERE resource = ? ORDER BY key",
      resource,
    );
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  }
}
`;

const storeWriter = ({ id }: Draft) => `/** The same, for changing. */
export class ${pascalCase(id)}Writer extends ${pascalCase(id)}Reader {
  readonly #db: WriteDatabase;
  constructor(db: WriteDatabase) {
    super(db);
    this.#db = db;
  }

  tag(resource: string, key: string, value: string): void {
    this.#db.run("INSERT OR REPLACE INTO tag (resource, key, value) VALUES (?, ?, ?)", resource, key, value);
  }

  untag(resource: string, key: string): void {
    this.#db.run("DELETE FROM tag WHERE resource = ? AND key = ?", resource, key);
  }
}
`;

const operation = ({ sample }: Draft) => `import { read } from "../kit.ts";

/** Nothing can be made yet, so there is nothing to tell. */
export const ${sample.operation} = read("${sample.operation}", () => (${JSON.stringify(sample.output)}));
`;

const sdkTest = ({ id, sdkId, sample }: Draft) => `import assert from "node:assert/strict";
import test from "node:test";
import { ${[`${sample.operation}Command`, sdkClient(sdkId)].sort().join(", ")} } from "${sdkPackage(sdkId)}";
import { startCloudlet } from "../../../index.ts";

test("${sample.operation} in an account where nothing was made", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const ${camelCase(id)} = cloudlet.sdk(${sdkClient(sdkId)});
  const command = new ${sample.operation}Command(${JSON.stringify(sample.input)});
  const { $metadata } = await ${camelCase(id)}.send(command);
  assert.equal($metadata.httpStatusCode, 200);
});
`;
