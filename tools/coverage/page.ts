import { countGrades, type Grade, type ServiceCoverage } from "../../src/admin/coverage.ts";

/** The page docs/coverage.md: a line a service, then a list of operations for each service that was begun. */
export function coveragePage(services: readonly ServiceCoverage[]): string {
  const begun = services.filter(
    (service) => countGrades(service).missing < Object.keys(service.operations).length,
  );
  const rows = services.map((service) => {
    const counts = countGrades(service);
    const name = begun.includes(service) ? `[${service.id}](#${service.id})` : service.id;
    return `| ${name} | ${counts.real} | ${counts["control-plane"]} | ${counts.missing} |`;
  });
  return `# Coverage

Written by \`node tools/coverage/main.ts\` from the code; \`cloudlet coverage\` and \`GET /_cloudlet/coverage\` tell the same.

- **real**: does what AWS does, effects included; what is left out is in the service's README under Gaps.
- **control-plane**: keeps and answers the configuration, and nothing acts upon it yet.
- **missing**: answers 501 with a message that says so.

| service | real | control-plane | missing |
|---|---:|---:|---:|
${rows.join("\n")}
${begun.map(section).join("")}`;
}

const GRADES: readonly Grade[] = ["real", "control-plane", "missing"];

function section({ id, operations }: ServiceCoverage): string {
  const lists = GRADES.map((grade) => {
    const names = Object.keys(operations).filter((name) => operations[name] === grade);
    return names.length === 0 ? "" : `\n- **${grade}**: ${names.join(", ")}`;
  });
  return `\n## ${id}\n${lists.join("")}\n`;
}
