/** How far Cloudlet is with an operation. */
export type Grade = "real" | "control-plane" | "missing";

export interface ServiceCoverage {
  readonly id: string;
  /** Every operation of AWS's model, in its order. */
  readonly operations: Readonly<Record<string, Grade>>;
}

/** What coverage reads of a service definition. */
export interface CoveredService {
  readonly operations: Readonly<Record<string, { readonly grade?: "control-plane" } | undefined>>;
}

/** Grades every operation that AWS's model of a service names; without a definition all are missing. */
export function coverageOf(
  id: string,
  operationNames: readonly string[],
  definition: CoveredService | undefined,
): ServiceCoverage {
  const grade = (name: string): Grade => {
    const row = definition?.operations[name];
    return row === undefined ? "missing" : (row.grade ?? "real");
  };
  return { id, operations: Object.fromEntries(operationNames.map((name) => [name, grade(name)])) };
}

/** How many operations of a service have each grade. */
export function countGrades(coverage: ServiceCoverage): Readonly<Record<Grade, number>> {
  const counts = { real: 0, "control-plane": 0, missing: 0 };
  for (const grade of Object.values(coverage.operations)) counts[grade]++;
  return counts;
}
