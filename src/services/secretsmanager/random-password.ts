/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html */
import type { GetRandomPasswordRequest } from "../../gen/secretsmanager.ts";
import type { Ids } from "../../kernel/ids/ids.ts";
import * as errors from "./errors.ts";
import { PASSWORD_LENGTH_DEFAULT } from "./limits.ts";

const UPPERCASE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LOWERCASE = "abcdefghijklmnopqrstuvwxyz";
const NUMBERS = "0123456789";
const PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/** Draws a password of the kind that is asked for. */
export function randomPassword(ids: Pick<Ids, "below">, asked: GetRandomPasswordRequest): string {
  const { PasswordLength: length = PASSWORD_LENGTH_DEFAULT, RequireEachIncludedType: each = true } = asked;
  const types = typesOf(asked);
  if (each && types.includes("")) throw errors.typeExcluded();
  const all = types.join("") + (asked.IncludeSpace && !asked.ExcludeCharacters?.includes(" ") ? " " : "");
  if (all === "") throw errors.nothingToDrawFrom();
  if (each && length < types.length) throw errors.passwordTooShort();
  const draw = (alphabet: string): string => alphabet.charAt(ids.below(alphabet.length));
  const drawn = each ? types.map(draw) : [];
  while (drawn.length < length) drawn.push(draw(all));
  return shuffled(drawn, ids).join("");
}

/** The characters of each included type, without those excluded. */
function typesOf(asked: GetRandomPasswordRequest): string[] {
  const { ExcludeUppercase, ExcludeLowercase, ExcludeNumbers, ExcludePunctuation, ExcludeCharacters } = asked;
  const excluded = new Set(ExcludeCharacters);
  const types = [
    ExcludeUppercase ? undefined : UPPERCASE,
    ExcludeLowercase ? undefined : LOWERCASE,
    ExcludeNumbers ? undefined : NUMBERS,
    ExcludePunctuation ? undefined : PUNCTUATION,
  ];
  return types
    .filter((type) => type !== undefined)
    .map((type) => [...type].filter((character) => !excluded.has(character)).join(""));
}

/** Fisher and Yates: every order is as likely as any other. */
function shuffled(items: readonly string[], ids: Pick<Ids, "below">): string[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = ids.below(last + 1);
    [order[last], order[other]] = [order[other] as string, order[last] as string];
  }
  return order;
}
