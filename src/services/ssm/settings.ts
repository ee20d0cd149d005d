/**
 * Service settings of Parameter Store.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetServiceSetting.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import { instant } from "../../base/instant.ts";
import type { ParameterTier, ServiceSetting } from "../../gen/ssm.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";

const DEFAULT_TIER = "/ssm/parameter-store/default-parameter-tier";

interface Setting {
  /** The first is the default. */
  readonly values: readonly [string, ...string[]];
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  [DEFAULT_TIER]: { values: ["Standard", "Advanced", "Intelligent-Tiering"] },
  "/ssm/parameter-store/high-throughput-enabled": { values: ["false", "true"] },
};
/** What "System" set, it set before anybody came. */
const SINCE = instant(Date.UTC(2019, 3, 1));

/** The id of a setting that a request names by id or ARN. */
export function settingId(text: string): string {
  const resource = parseArn(text)?.resource ?? "";
  return resource.startsWith("servicesetting/") ? resource.slice("servicesetting".length) : text;
}

export function settingArn({ partition, region, account }: Scope, id: string): string {
  return `arn:${partition}:ssm:${region}:${account}:servicesetting${id}`;
}

/** Throws ServiceSettingNotFound. */
export function settingShown(ctx: Read, id: string): ServiceSetting {
  const known = settingOf(id);
  const record = ctx.store.settings.get(id);
  return {
    SettingId: id,
    SettingValue: record?.value ?? known.values[0],
    LastModifiedDate: record?.modifiedAt ?? SINCE,
    LastModifiedUser: record?.modifiedBy ?? "System",
    ARN: settingArn(ctx.scope, id),
    Status: record === undefined ? "Default" : "Customized",
  };
}

export function checkSetting(id: string, value: string): void {
  if (!settingOf(id).values.includes(value)) throw errors.invalidSettingValue(value);
}

function settingOf(id: string): Setting {
  const setting = Object.hasOwn(SETTINGS, id) ? SETTINGS[id] : undefined;
  if (setting === undefined) throw errors.settingNotFound(id);
  return setting;
}

/** The tier of parameters whose request names none. */
export function defaultTier(ctx: Read): ParameterTier {
  return (ctx.store.settings.get(DEFAULT_TIER)?.value ?? "Standard") as ParameterTier;
}
