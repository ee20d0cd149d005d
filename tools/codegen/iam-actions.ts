/** Every action known to AWS, in every service -> src/gen/iam-actions.br. */
import type { IamData, IamService } from "./iam-data.ts";
import { lineTableText } from "./line-table.ts";
import { byName } from "./model.ts";

/** Index: the prefixes. Row: an IamServiceRow. */
export function iamActionsText(iam: IamData): string {
  const services = iam.prefixes.map((prefix) => iam.service(prefix) as IamService);
  return lineTableText(
    services.map(({ prefix }) => prefix),
    services.map(row),
  );
}

function row({ prefix, name, actions, resources, conditions }: IamService): string {
  const actionRows = [...actions.values()]
    .sort((a, b) => byName(a.name, b.name))
    .map((action) => [
      action.name,
      {
        access: action.access,
        resources: Object.fromEntries(
          action.resources.map(({ name: type, required, conditions: keys }) => [
            `${prefix}:${type}`,
            { ...(required && { required }), ...(keys.length > 0 && { conditions: keys }) },
          ]),
        ),
        ...(action.conditions.length > 0 && { conditions: action.conditions }),
        ...(action.dependent.length > 0 && { dependent: action.dependent }),
      },
    ]);
  return JSON.stringify({
    name,
    actions: Object.fromEntries(actionRows),
    resources: Object.fromEntries(
      resources.map(({ name: type, arn, conditions: keys }) => [
        `${prefix}:${type}`,
        { arn, ...(keys.length > 0 && { conditions: keys }) },
      ]),
    ),
    conditions: Object.fromEntries([...conditions.values()].map(({ key, type }) => [key, type])),
  });
}
