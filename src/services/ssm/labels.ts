/** https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-labels.html */

const LABEL = /^[A-Za-z_.-][\w.-]*$/;

/** Whether a version may be called that. */
export function isLabel(text: string): boolean {
  return LABEL.test(text) && !/^(?:aws|ssm)/i.test(text);
}
