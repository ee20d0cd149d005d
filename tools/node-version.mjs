/**
 * npm scripts run on the Node that tools/node brings (it comes first in PATH); where the registry has no binary for a
 * platform they run on the machine's own, which must then be new enough.
 *
 * @param {string} oldest "22.13"
 * @param {string} purpose what needs it: "to build"
 */
export function requireNode(oldest, purpose) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldest.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Cloudlet needs Node ${oldest} or later ${purpose}, this is ${process.versions.node}. ` +
      `"npm ci" brings Node 24 for Linux on x64 and arm64 (start it through npm); elsewhere install it from https://nodejs.org.`,
  );
  process.exit(1);
}
