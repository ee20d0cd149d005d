/**
 * Staging labels: each is attached to one version of a secret at most.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html#term_version
 */

/** Version ids by label. */
export type Labels = Readonly<Record<string, string>>;

export const CURRENT = "AWSCURRENT";
export const PREVIOUS = "AWSPREVIOUS";
export const PENDING = "AWSPENDING";

/** The version that has a label. Labels may be called as members of every object are. */
export function holderOf(labels: Labels, label: string): string | undefined {
  return Object.hasOwn(labels, label) ? labels[label] : undefined;
}

/** The labels of a version, in the order in which answers have them. */
export function labelsOf(labels: Labels, versionId: string): string[] {
  const found = Object.keys(labels).filter((label) => labels[label] === versionId);
  return found.sort();
}

/** Every labelled version with its labels. */
export function byVersion(labels: Labels): Record<string, string[]> {
  const versions: Record<string, string[]> = {};
  for (const label of Object.keys(labels).sort()) {
    const versionId = labels[label] as string;
    versions[versionId] = [...(versions[versionId] ?? []), label];
  }
  return versions;
}

/**
 * Attaches a label to a version, and takes it from the one that has it. The version that loses AWSCURRENT becomes
 * AWSPREVIOUS, and is pending no more.
 */
export function attach(labels: Labels, label: string, versionId: string): Labels {
  const holder = holderOf(labels, label);
  if (holder === versionId) return labels;
  const moved: Record<string, string> = { ...labels, [label]: versionId };
  if (label !== CURRENT || holder === undefined) return moved;
  moved[PREVIOUS] = holder;
  if (moved[PENDING] === holder) delete moved[PENDING];
  return moved;
}

/** Takes a label away. */
export function detach(labels: Labels, label: string): Labels {
  const { [label]: _gone, ...left } = labels;
  return left;
}

/** Attaches all labels that a new version comes with: AWSCURRENT if none is asked for, and always to the first. */
export function attachNew(labels: Labels, versionId: string, asked: readonly string[] | undefined): Labels {
  const wanted = new Set(asked ?? [CURRENT]);
  if (Object.keys(labels).length === 0) wanted.add(CURRENT);
  let attached = labels;
  if (wanted.has(CURRENT)) attached = attach(attached, CURRENT, versionId);
  for (const label of wanted) attached = attach(attached, label, versionId);
  return attached;
}
