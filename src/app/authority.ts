import type { LocalAuthority } from "../kernel/trust/local-authority.ts";
import type { World } from "../kernel/world.ts";

/** The certificate authority of a world. What it takes to make certificates is loaded now, not when a world opens. */
export async function authorityOf(world: World): Promise<LocalAuthority> {
  const { localAuthority } = await import("../kernel/trust/local-authority.ts");
  return localAuthority(world.kernel.contexts.sealer);
}
