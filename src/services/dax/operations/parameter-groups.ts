/** Parameter groups, and what happened lately. */
import { after, instant, MINUTE } from "../../../base/instant.ts";
import type { ParameterGroupRecord } from "../cluster.ts";
import * as errors from "../errors.ts";
import { noteEvent } from "../events.ts";
import { type Read, read, write } from "../kit.ts";
import { EVENT_LIFETIME, NODES_MAX, PAGE, PARAMETER_GROUPS_MAX } from "../limits.ts";
import { opened, pageOf, sealed } from "../paging.ts";
import { checkParameter, DEFAULT_GROUP, describeParameters } from "../parameters.ts";

const DEFAULT: ParameterGroupRecord = {
  name: DEFAULT_GROUP,
  description: "Default parameter group for dax1.0",
  values: {},
};

function groupNamed(ctx: Read, name: string): ParameterGroupRecord {
  const group = name === DEFAULT_GROUP ? DEFAULT : ctx.store.get("parameter group", name);
  if (group === undefined) throw errors.parameterGroupNotFound(name);
  return group;
}

const describe = ({ name, description }: ParameterGroupRecord) => ({
  ParameterGroupName: name,
  Description: description,
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_CreateParameterGroup.html */
export const CreateParameterGroup = write("CreateParameterGroup", (ctx, input) => {
  const name = input.ParameterGroupName.toLowerCase();
  if (name === DEFAULT_GROUP || ctx.store.get("parameter group", name) !== undefined)
    throw errors.parameterGroupExists(name);
  if (ctx.store.count("parameter group") >= PARAMETER_GROUPS_MAX)
    throw errors.tooManyParameterGroups(PARAMETER_GROUPS_MAX);
  const group = { name, description: input.Description, values: {} };
  ctx.store.put("parameter group", group);
  noteEvent(ctx, "PARAMETER_GROUP", name, "Parameter group created.");
  return { ParameterGroup: describe(group) };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_UpdateParameterGroup.html */
export const UpdateParameterGroup = write("UpdateParameterGroup", (ctx, input) => {
  const group = groupNamed(ctx, input.ParameterGroupName);
  if (group === DEFAULT) throw errors.parameterGroupInUse(group.name);
  const changed = input.ParameterNameValues.map(({ ParameterName, ParameterValue }) =>
    checkParameter(ParameterName, ParameterValue),
  );
  ctx.store.put("parameter group", {
    ...group,
    values: { ...group.values, ...Object.fromEntries(changed) },
  });
  noteEvent(ctx, "PARAMETER_GROUP", group.name, "Parameter group updated.");
  return { ParameterGroup: describe(group) };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_DeleteParameterGroup.html */
export const DeleteParameterGroup = write("DeleteParameterGroup", (ctx, input) => {
  const { name } = groupNamed(ctx, input.ParameterGroupName);
  const used = ctx.store.list("cluster", "", NODES_MAX).some(({ parameterGroup }) => parameterGroup === name);
  if (name === DEFAULT_GROUP || used) throw errors.parameterGroupInUse(name);
  ctx.store.remove("parameter group", name);
  noteEvent(ctx, "PARAMETER_GROUP", name, "Parameter group deleted.");
  return { DeletionMessage: `Parameter group ${name} has been deleted.` };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_DescribeParameterGroups.html */
export const DescribeParameterGroups = read("DescribeParameterGroups", (ctx, input) => {
  const { ParameterGroupNames: names, MaxResults = PAGE, NextToken } = input;
  if (names !== undefined && names.length > 0)
    return { ParameterGroups: names.map((name) => describe(groupNamed(ctx, name))) };
  const { shown, next } = pageOf(ctx, "parameter group", MaxResults, NextToken);
  const first = NextToken === undefined ? [DEFAULT] : [];
  return { ParameterGroups: [...first, ...shown].map(describe), NextToken: next };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_DescribeParameters.html */
export const DescribeParameters = read("DescribeParameters", (ctx, input) => {
  const parameters = describeParameters(groupNamed(ctx, input.ParameterGroupName));
  const { Source } = input;
  return { Parameters: parameters.filter((each) => Source === undefined || each.Source === Source) };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_DescribeDefaultParameters.html */
export const DescribeDefaultParameters = read("DescribeDefaultParameters", () => ({
  Parameters: describeParameters(DEFAULT),
}));

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_dax_DescribeEvents.html */
export const DescribeEvents = read("DescribeEvents", (ctx, input) => {
  const { SourceName, SourceType, StartTime, EndTime, Duration, MaxResults = PAGE, NextToken } = input;
  if (SourceName !== undefined && SourceType === undefined)
    throw errors.invalidCombination("SourceType must be specified with SourceName.");
  if (Duration !== undefined && StartTime !== undefined)
    throw errors.invalidCombination("Duration and StartTime cannot be specified together.");
  const earliest = after(ctx.now, -EVENT_LIFETIME);
  const wanted = StartTime ?? after(ctx.now, -(Duration ?? 60) * MINUTE);
  const from = instant(Math.max(earliest, wanted));
  const filter = { source: SourceName, type: SourceType, from, to: EndTime ?? ctx.now };
  const place = NextToken === undefined ? 0 : Number(opened(ctx, "events", NextToken));
  const found = ctx.store.events(filter, place, MaxResults + 1);
  const shown = found.slice(0, MaxResults);
  return {
    Events: shown.map(({ id: _id, ...event }) => event),
    ...(found.length > MaxResults && { NextToken: sealed(ctx, "events", String(shown.at(-1)?.id)) }),
  };
});
