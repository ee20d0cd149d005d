import { write } from "../kit.ts";
import { randomPassword } from "../random-password.ts";

/** Writes nothing, but draws random numbers. */
export const GetRandomPassword = write("GetRandomPassword", (ctx, input) => ({
  RandomPassword: randomPassword(ctx.ids, input),
}));
