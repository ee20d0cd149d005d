/** Prints what a check found and sets the exit code. */
export function report(check: string, files: number, complaints: readonly string[]): void {
  for (const complaint of complaints) console.log(complaint);
  const result = complaints.length === 0 ? "nothing to complain about" : `${complaints.length} complaints`;
  console.log(`${check}: ${files} files, ${result}`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}
