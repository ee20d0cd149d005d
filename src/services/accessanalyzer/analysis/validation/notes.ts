/** The findings on one policy, and where in its text they are. */
import type {
  Location,
  PathElement,
  PolicyType,
  ValidatePolicyFinding,
  ValidatePolicyFindingType,
} from "../../../../gen/accessanalyzer.ts";
import type { IamServiceRow } from "../../../../kernel/wire/model.ts";
import type { JsonArray, JsonObject } from "../../../../lang/iam/json.ts";
import { positionOf } from "../../../../lang/iam/position.ts";

const LINK = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html";

export type Path = readonly (string | number)[];

export type Reference = (prefix: string) => IamServiceRow | undefined;

export class Notes {
  readonly text: string;
  readonly type: PolicyType;
  /** What AWS's service authorization reference has of a service, by its prefix. */
  readonly reference: Reference;
  readonly findings: ValidatePolicyFinding[] = [];

  constructor(text: string, type: PolicyType, reference: Reference) {
    this.text = text;
    this.type = type;
    this.reference = reference;
  }

  note(
    findingType: ValidatePolicyFindingType,
    issueCode: string,
    findingDetails: string,
    path: Path,
    [start, end]: readonly [number, number],
  ): void {
    const at = (offset: number) => {
      const { line, column } = positionOf(this.text, offset);
      return { line, column: column - 1, offset };
    };
    const location: Location = {
      path: path.map((part): PathElement => (typeof part === "number" ? { index: part } : { value: part })),
      span: { start: at(start), end: at(end) },
    };
    const anchor = `${findingType.toLowerCase().replaceAll("_", "-")}-${issueCode.toLowerCase().replaceAll("_", "-")}`;
    this.findings.push({
      findingDetails,
      findingType,
      issueCode,
      learnMoreLink: `${LINK}#access-analyzer-reference-policy-checks-${anchor}`,
      locations: [location],
    });
  }

  /** Where a text stands within an object: the first time it is told there behind its member's name. */
  span(within: JsonObject | JsonArray, member: string, value?: string): readonly [number, number] {
    const name = this.text.indexOf(JSON.stringify(member), within.start);
    if (name < 0 || name > within.end) return [within.start, within.end];
    if (value === undefined) return [name, name + member.length + 2];
    const told = JSON.stringify(value);
    const at = this.text.indexOf(told, name + member.length + 2);
    return at < 0 || at > within.end ? [within.start, within.end] : [at, at + told.length];
  }
}
