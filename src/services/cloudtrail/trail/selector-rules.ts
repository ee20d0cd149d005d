/** What selectors AWS takes. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html */
import type { AdvancedEventSelector, AdvancedFieldSelector, EventSelector } from "../../../gen/cloudtrail.ts";
import { invalidEventSelectors } from "../errors.ts";
import { ADVANCED_VALUES_MAX, DATA_RESOURCES_MAX, EVENT_SELECTORS_MAX } from "../limits.ts";
import { DATA_TYPES } from "./selectors.ts";

const BASIC_TYPES: Readonly<Record<string, string>> = {
  "AWS::S3::Object": "s3",
  "AWS::Lambda::Function": "lambda",
  "AWS::DynamoDB::Table": "dynamodb",
};
const EXCLUDABLE: readonly string[] = ["kms.amazonaws.com", "rdsdata.amazonaws.com"];

/** Throws InvalidEventSelectorsException. */
export function checkBasic(selectors: readonly EventSelector[]): void {
  if (selectors.length === 0 || selectors.length > EVENT_SELECTORS_MAX)
    throw invalidEventSelectors(`Specify between 1 and ${EVENT_SELECTORS_MAX} event selectors.`);
  let values = 0;
  for (const {
    DataResources = [],
    ExcludeManagementEventSources = [],
    IncludeManagementEvents,
  } of selectors) {
    for (const source of ExcludeManagementEventSources) {
      if (!EXCLUDABLE.includes(source))
        throw invalidEventSelectors(`${source} cannot be excluded from management events.`);
      if (IncludeManagementEvents === false)
        throw invalidEventSelectors(
          "Event sources can only be excluded from selectors that include management events.",
        );
    }
    for (const { Type = "", Values = [] } of DataResources) {
      const service = BASIC_TYPES[Type];
      if (service === undefined) throw invalidEventSelectors(`The data resource type ${Type} is not valid.`);
      for (const value of Values)
        if (!new RegExp(`^arn:[a-z-]+:${service}(?::|$)`).test(value))
          throw invalidEventSelectors(`Value ${value} for DataResources.Values is invalid.`);
      values += Values.length;
    }
  }
  if (values > DATA_RESOURCES_MAX)
    throw invalidEventSelectors(`The total number of allowed data resources is ${DATA_RESOURCES_MAX}.`);
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Management: [
    "eventCategory",
    "readOnly",
    "eventSource",
    "eventName",
    "eventType",
    "sessionCredentialFromConsole",
    "userIdentity.arn",
  ],
  Data: [
    "eventCategory",
    "readOnly",
    "eventSource",
    "eventName",
    "eventType",
    "resources.type",
    "resources.ARN",
    "sessionCredentialFromConsole",
    "userIdentity.arn",
  ],
};
/** Fields of which only Equals may be asked. */
const EQUALS_ONLY: readonly string[] = [
  "eventCategory",
  "readOnly",
  "resources.type",
  "sessionCredentialFromConsole",
];

/** What an event data store can have besides what AWS services tell of themselves: these alone, and all of them. */
const ALONE: readonly string[] = ["Insight", "ActivityAuditLog"];
const ELSEWHERE: Readonly<Record<string, string>> = {
  ConfigurationItem: "AWS Config",
  Evidence: "AWS Audit Manager",
};

/** Of event data stores. Throws InvalidEventSelectorsException. */
export function checkStoreSelectors(selectors: readonly AdvancedEventSelector[]): void {
  if (selectors.length === 0) throw invalidEventSelectors("Specify at least one advanced event selector.");
  const categories = selectors.map(
    ({ FieldSelectors }) => FieldSelectors.find(({ Field }) => Field === "eventCategory")?.Equals?.[0] ?? "",
  );
  for (const category of categories) {
    if (ELSEWHERE[category] !== undefined)
      throw invalidEventSelectors(`Cloudlet has no ${ELSEWHERE[category]} to take ${category} events from.`);
    if (ALONE.includes(category) && selectors.some((selector) => selector.FieldSelectors.length > 1))
      throw invalidEventSelectors(
        `Only the field eventCategory is valid for the event category ${category}.`,
      );
    if (ALONE.includes(category) && selectors.length > 1)
      throw invalidEventSelectors(
        `Events of the category ${category} need an event data store of their own.`,
      );
  }
  if (!ALONE.includes(categories[0] ?? "")) checkAdvanced(selectors);
}

/** Throws InvalidEventSelectorsException. */
export function checkAdvanced(selectors: readonly AdvancedEventSelector[]): void {
  const all = selectors.flatMap(({ FieldSelectors }) => FieldSelectors);
  const values = all.flatMap(valuesOf).length;
  if (values > ADVANCED_VALUES_MAX)
    throw invalidEventSelectors(
      `The total number of values for all field selectors must not exceed ${ADVANCED_VALUES_MAX}.`,
    );
  for (const { FieldSelectors } of selectors) checkFields(FieldSelectors);
}

const valuesOf = ({ Field: _, ...operators }: AdvancedFieldSelector): string[] =>
  Object.values(operators).flatMap((values) => values ?? []);

function checkFields(fields: readonly AdvancedFieldSelector[]): void {
  const named = new Map(fields.map((field) => [field.Field, field]));
  if (named.size !== fields.length)
    throw invalidEventSelectors("A field can be used only once in an advanced event selector.");
  const [category = ""] = named.get("eventCategory")?.Equals ?? [];
  const allowed = FIELDS[category];
  if (allowed === undefined)
    throw invalidEventSelectors(
      category === "NetworkActivity"
        ? "Network activity events are not supported: Cloudlet has no VPC endpoints yet."
        : 'An advanced event selector needs the field eventCategory with Equals "Management" or "Data".',
    );
  for (const field of fields) checkField(field, category, allowed);
  if (category !== "Data") return;
  const types = named.get("resources.type")?.Equals ?? [];
  const [type = ""] = types;
  if (types.length !== 1)
    throw invalidEventSelectors("Advanced event selectors for data events need one resources.type.");
  if (!Object.values(DATA_TYPES).includes(type))
    throw invalidEventSelectors(`The resources.type ${type} is not supported.`);
}

function checkField(field: AdvancedFieldSelector, category: string, allowed: readonly string[]): void {
  const { Field, Equals } = field;
  if (!allowed.includes(Field))
    throw invalidEventSelectors(`The field ${Field} is not valid for the event category ${category}.`);
  const given = valuesOf(field);
  if (given.length === 0) throw invalidEventSelectors(`The field ${Field} has no values.`);
  if (EQUALS_ONLY.includes(Field) && Equals?.length !== given.length)
    throw invalidEventSelectors(`The field ${Field} can only use the Equals operator.`);
  if (Field === "readOnly" && !(Equals ?? []).every((value) => value === "true" || value === "false"))
    throw invalidEventSelectors('The field readOnly can only be "true" or "false".');
}
