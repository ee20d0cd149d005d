/** A query under way: its commands, one behind the other. */
import type { Row } from "./row.ts";
import * as stages from "./stages.ts";
import { textOf } from "./value.ts";

/** What a command does with rows: `keeps` all of them in their order, `picks` some, `makes` others, or orders them. */
export type Effect = "keeps" | "picks" | "makes" | "sorts" | "limits";

export interface Command {
  readonly effect: Effect;
  readonly link: stages.Link;
  readonly sortKeys?: readonly stages.SortKey[];
  readonly count?: number;
  /** Looks at the order of rows. */
  readonly ordered?: true;
}

export interface ResultField {
  readonly field: string;
  readonly value: string;
}

/** A query under way: takes the rows of events, in any order. */
export interface Execution {
  push(row: Row): void;
  /** The results, and how many events the query's conditions let through. */
  finish(): { readonly results: readonly (readonly ResultField[])[]; readonly matched: number };
}

const BY_TIME: stages.SortKey = {
  expression: { text: "@timestamp", field: "@timestamp", evaluate: (row) => row.get("@timestamp") },
  descending: true,
};
const POINTER = "@ptr";
const DEFAULT_COLUMNS = ["@timestamp", "@message"];

/** `columns` undefined: those that AWS shows by default. */
export function start(
  parsed: readonly Command[],
  columns: readonly string[] | undefined,
  limit: number,
): Execution {
  const commands = [
    ...withOrder(parsed),
    { effect: "limits", count: limit, link: stages.limiting(limit) } as const,
  ];
  const isMade = commands.some(({ effect }) => effect === "makes");
  const shown = columns ?? DEFAULT_COLUMNS;
  const results: ResultField[][] = [];
  let stage: stages.Stage = {
    push: (row) => {
      results.push(shownOf(row, isMade || shown.includes(POINTER) ? shown : [...shown, POINTER]));
    },
    end: () => {},
  };
  let matched = 0;
  const counted = matchedBefore(commands);
  for (let i = commands.length - 1; i >= 0; i--) {
    const command = commands[i] as Command;
    const link =
      command.sortKeys === undefined
        ? command.link
        : stages.sorting(command.sortKeys, wantedAfter(commands, i));
    stage = link(stage);
    if (i === counted) stage = stages.counting(() => matched++)(stage);
  }
  return {
    push: (row) => stage.push(row),
    finish: () => {
      stage.end();
      return { results, matched };
    },
  };
}

/** Events come the latest first, where no command says otherwise. */
function withOrder(commands: readonly Command[]): readonly Command[] {
  const end = commands.findIndex(
    ({ effect, ordered }) => ordered || effect === "sorts" || effect === "makes",
  );
  const next = commands[end];
  if (next?.effect === "sorts" || next?.effect === "makes") return commands;
  const sort: Command = {
    effect: "sorts",
    sortKeys: [BY_TIME],
    link: stages.sorting([BY_TIME], Number.MAX_SAFE_INTEGER),
  };
  const at = end === -1 ? commands.length : end;
  return [...commands.slice(0, at), sort, ...commands.slice(at)];
}

/** How many rows the commands behind a sort want of it. */
function wantedAfter(commands: readonly Command[], sort: number): number {
  for (const { effect, count } of commands.slice(sort + 1)) {
    if (effect === "limits") return count as number;
    if (effect !== "keeps") break;
  }
  return Number.MAX_SAFE_INTEGER;
}

/** Behind its conditions, before rows become others or fewer, a query counts what matches. */
function matchedBefore(commands: readonly Command[]): number {
  return commands.findIndex(
    ({ effect, ordered }) => effect === "sorts" || effect === "makes" || effect === "limits" || ordered,
  );
}

function shownOf(row: Row, names: readonly string[]): ResultField[] {
  const shown: ResultField[] = [];
  for (const field of names) {
    const value = row.get(field);
    if (value !== null) shown.push({ field, value: textOf(value) });
  }
  return shown;
}
