/** Code bindings: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-code-bindings.html */
import { after, SECOND } from "../../../base/instant.ts";
import { zipOf } from "../../../base/zip-writing.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { schemaFor, versionFor } from "../addressing.ts";
import { type Class, classesOf } from "../bindings/classes.ts";
import { python } from "../bindings/python.ts";
import { typescript } from "../bindings/typescript.ts";
import { badRequest, bindingDoesNotExist } from "../errors.ts";
import { type Input, type Read, read, type Write, write } from "../kit.ts";
import type { CodeBinding } from "../store.ts";

type Named = Input<"DescribeCodeBinding">;

const LANGUAGES: Readonly<Record<string, (classes: readonly Class[]) => Readonly<Record<string, string>>>> = {
  Python36: python,
  TypeScript3: typescript,
};
/** Known to AWS. */
const UNBUILT: ReadonlySet<string> = new Set(["Java8", "Go1"]);

/** AWS takes seconds. */
const GENERATION = SECOND;
export const GENERATE = "generate";

function checkLanguage(language: string): void {
  if (UNBUILT.has(language)) throw badRequest(`Cloudlet does not support code bindings for ${language} yet.`);
  if (!Object.hasOwn(LANGUAGES, language)) throw badRequest(`Language ${language} is not supported.`);
}

function keyOf(ctx: Read, { RegistryName, SchemaName, SchemaVersion, Language }: Named) {
  const { number, type } = versionFor(ctx, schemaFor(ctx, RegistryName, SchemaName), SchemaVersion);
  return { key: JSON.stringify([RegistryName, SchemaName, number, Language]), number, type };
}

function described({ version, status, createdAt, modifiedAt }: CodeBinding) {
  return { CreationDate: createdAt, LastModified: modifiedAt, SchemaVersion: version, Status: status };
}

export const PutCodeBinding = write("PutCodeBinding", (ctx, input) => {
  checkLanguage(input.Language);
  const { key, number, type } = keyOf(ctx, input);
  if (type !== "OpenApi3") throw badRequest("Code bindings are generated for schemas of type OpenApi3 only.");
  const binding: CodeBinding = {
    key,
    version: String(number),
    status: "CREATE_IN_PROGRESS",
    createdAt: ctx.store.binding(key)?.createdAt ?? ctx.now,
    modifiedAt: ctx.now,
  };
  ctx.store.putBinding(binding);
  ctx.schedule(after(ctx.now, GENERATION), { kind: GENERATE, key });
  return described(binding);
});

/** The job: the code is there. */
export function generate(ctx: Write, { key }: DueJob): void {
  const binding = ctx.store.binding(key);
  if (binding !== undefined)
    ctx.store.putBinding({ ...binding, status: "CREATE_COMPLETE", modifiedAt: ctx.now });
}

function bindingFor(ctx: Read, input: Named): CodeBinding {
  const binding = ctx.store.binding(keyOf(ctx, input).key);
  if (binding === undefined) throw bindingDoesNotExist(input.SchemaName, input.Language);
  return binding;
}

export const DescribeCodeBinding = read("DescribeCodeBinding", (ctx, input) =>
  described(bindingFor(ctx, input)),
);

/** A ZIP archive, with a folder for each part of the schema's name. */
export const GetCodeBindingSource = read("GetCodeBindingSource", (ctx, input) => {
  const { RegistryName, SchemaName, SchemaVersion, Language } = input;
  if (bindingFor(ctx, input).status !== "CREATE_COMPLETE") throw bindingDoesNotExist(SchemaName, Language);
  const { content } = versionFor(ctx, schemaFor(ctx, RegistryName, SchemaName), SchemaVersion);
  const folder = ["schema", ...SchemaName.toLowerCase().split(/[^a-z0-9]+/)].filter(Boolean).join("/");
  const files = Object.entries(LANGUAGES[Language]?.(classesOf(content)) ?? {});
  return { Body: zipOf(Object.fromEntries(files.map(([name, text]) => [`${folder}/${name}`, text]))) };
});
