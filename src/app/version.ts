import manifest from "../../package.json" with { type: "json" };

/** Cloudlet's own version. */
export const VERSION: string = manifest.version;
