import type { Instant } from "../../../base/instant.ts";
import { dashboardArn } from "../authz.ts";
import { checkBody } from "../dashboards/body.ts";
import * as errors from "../errors.ts";
import { read, write } from "../kit.ts";
import { DASHBOARDS_DEFAULT } from "../limits.ts";
import { checkNewTags } from "../tags.ts";

const TOKEN = "cloudwatch dashboards";

function checkName(name: string): void {
  if (!/^[0-9A-Za-z_-]{1,255}$/.test(name))
    throw errors.invalidDashboard([
      {
        DataPath: "",
        Message:
          `The value ${name} for field DashboardName contains invalid characters. ` +
          "It can only contain alphanumerics, dash (-) and underscore (_).\n",
      },
    ]);
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html */
export const PutDashboard = write("PutDashboard", (ctx, input) => {
  checkName(input.DashboardName);
  const { errors: wrong, warnings } = checkBody(input.DashboardBody);
  if (wrong.length > 0) throw errors.invalidDashboard(wrong);
  const given = input.Tags ?? [];
  checkNewTags(given);
  const before = ctx.store.items.get("dashboard", input.DashboardName);
  const tags = before?.tags ?? Object.fromEntries(given.map(({ Key, Value }) => [Key, Value]));
  const { DashboardName: name, DashboardBody: body } = input;
  ctx.store.items.put("dashboard", name, { name, body, modifiedAt: ctx.now, tags });
  return { DashboardValidationMessages: warnings };
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetDashboard.html */
export const GetDashboard = read("GetDashboard", (ctx, { DashboardName }) => {
  const dashboard = ctx.store.items.get("dashboard", DashboardName);
  if (dashboard === undefined) throw errors.dashboardNotFound(DashboardName);
  return {
    DashboardArn: dashboardArn(ctx.scope, DashboardName),
    DashboardBody: dashboard.body,
    DashboardName,
  };
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListDashboards.html */
export const ListDashboards = read("ListDashboards", (ctx, { DashboardNamePrefix = "", NextToken }) => {
  const opened = NextToken === undefined ? undefined : ctx.sealer.open(TOKEN, NextToken);
  if (NextToken !== undefined && opened === undefined)
    throw errors.invalidValue("Request parameter NextToken is invalid");
  const after = opened === undefined ? "" : Buffer.from(opened).toString();
  const found = ctx.store.items.list("dashboard", DASHBOARDS_DEFAULT + 1, after, DashboardNamePrefix);
  const shown = found.slice(0, DASHBOARDS_DEFAULT);
  const DashboardEntries = shown.map(({ name, item }) => ({
    DashboardName: name,
    DashboardArn: dashboardArn(ctx.scope, name),
    LastModified: item.modifiedAt as Instant,
    Size: Buffer.byteLength(item.body),
  }));
  const last = found.length > shown.length ? shown.at(-1)?.name : undefined;
  return { DashboardEntries, NextToken: last === undefined ? undefined : ctx.sealer.seal(TOKEN, last) };
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteDashboards.html */
export const DeleteDashboards = write("DeleteDashboards", (ctx, { DashboardNames }) => {
  for (const name of DashboardNames)
    if (ctx.store.items.get("dashboard", name) === undefined) throw errors.dashboardNotFound(name);
  for (const name of DashboardNames) ctx.store.items.remove("dashboard", name);
  return {};
});
