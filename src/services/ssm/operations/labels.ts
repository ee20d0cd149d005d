import { tellChange } from "../deletion.ts";
import { labelLimit, versionNotFound } from "../errors.ts";
import { ownParameter, versionOf } from "../find.ts";
import { write } from "../kit.ts";
import { isLabel } from "../labels.ts";
import { LABELS_PER_VERSION_MAX } from "../limits.ts";
import { checkForm } from "../name.ts";

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html */
export const LabelParameterVersion = write("LabelParameterVersion", (ctx, input) => {
  checkForm(input.Name);
  const record = ownParameter(ctx, input.Name);
  const version = input.ParameterVersion ?? record.current.version;
  if (versionOf(ctx, record, version) === undefined) throw versionNotFound(version, record.name);
  const { labels } = ctx.store;
  const valid = input.Labels.filter(isLabel);
  if (new Set([...labels.of(record.name, version), ...valid]).size > LABELS_PER_VERSION_MAX)
    throw labelLimit();
  for (const label of valid) labels.put(record.name, label, version);
  if (valid.length > 0) tellChange(ctx, record, "LabelParameterVersion");
  return { InvalidLabels: input.Labels.filter((label) => !isLabel(label)), ParameterVersion: version };
});

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UnlabelParameterVersion.html */
export const UnlabelParameterVersion = write("UnlabelParameterVersion", (ctx, input) => {
  checkForm(input.Name);
  const record = ownParameter(ctx, input.Name);
  const version = input.ParameterVersion;
  if (versionOf(ctx, record, version) === undefined) throw versionNotFound(version, record.name);
  const { labels } = ctx.store;
  const present = new Set(labels.of(record.name, version));
  const RemovedLabels = [...new Set(input.Labels)].filter((label) => present.has(label));
  for (const label of RemovedLabels) labels.remove(record.name, label);
  return { RemovedLabels, InvalidLabels: input.Labels.filter((label) => !present.has(label)) };
});
