import { read, write } from "../kit.ts";
import { checkSetting, settingId, settingShown } from "../settings.ts";

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetServiceSetting.html */
export const GetServiceSetting = read("GetServiceSetting", (ctx, input) => ({
  ServiceSetting: settingShown(ctx, settingId(input.SettingId)),
}));

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateServiceSetting.html */
export const UpdateServiceSetting = write("UpdateServiceSetting", (ctx, input) => {
  const id = settingId(input.SettingId);
  checkSetting(id, input.SettingValue);
  ctx.store.settings.put(id, {
    value: input.SettingValue,
    modifiedAt: ctx.now,
    modifiedBy: "arn" in ctx.caller ? ctx.caller.arn : "",
  });
  return {};
});

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResetServiceSetting.html */
export const ResetServiceSetting = write("ResetServiceSetting", (ctx, input) => {
  const id = settingId(input.SettingId);
  ctx.store.settings.remove(id);
  return { ServiceSetting: settingShown(ctx, id) };
});
