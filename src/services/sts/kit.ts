/** The words STS is written in. */
import type { Operations } from "../../gen/sts.ts";
import {
  type AuthzRule,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { Nothing } from "./store.ts";

export type Name = keyof Operations & string;
export type Input<N extends Name> = Operations[N]["input"];
export type Output<N extends Name> = Operations[N]["output"];

export type Reading = ReadContext<Nothing>;
export type Writing = WriteContext<Nothing, Nothing>;
export type Rule<N extends Name> = AuthzRule<Input<N>, Nothing>;

export const { read, write, staged, define } = serviceOf<Operations, Nothing, Nothing>();
