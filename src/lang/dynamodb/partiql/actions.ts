/** What PartiQL updates do: SET and REMOVE clauses, parsed into the actions that update expressions are made of. */
import { DynamoValidationError } from "../error.ts";
import type { FunctionOperand, Operand, PathOperand } from "../operands.ts";
import { equalPaths, type Path } from "../paths.ts";
import type { SetValue, UpdateAction } from "../update-parser.ts";
import type { Reader } from "./reader.ts";
import { notWellFormed, type Token } from "./tokens.ts";

/** Reads clauses as long as there are any. Throws DynamoValidationError when there is none. */
export function parseActions(reader: Reader): UpdateAction[] {
  const actions: UpdateAction[] = [];
  for (;;) {
    if (reader.takeKeyword("SET")) {
      do {
        actions.push(setAction(reader));
      } while (reader.takeSymbol(","));
    } else if (reader.takeKeyword("REMOVE")) {
      do {
        actions.push({ section: "REMOVE", target: reader.pathOperand() });
      } while (reader.takeSymbol(","));
    } else break;
  }
  if (actions.length === 0) throw notWellFormed("Expected data manipulation");
  return actions;
}

function setAction(reader: Reader): UpdateAction {
  const target = reader.pathOperand();
  reader.expectSymbol("=");
  const { next, second } = reader;
  const name = next.kind === "identifier" && second.text === "(" ? next.text.toLowerCase() : "";
  if (name === "set_add") return setFunction("ADD", "SET_ADD", target, reader);
  if (name === "set_delete") return setFunction("DELETE", "SET_DELETE", target, reader);
  return { section: "SET", target, value: setValue(reader) };
}

/** `a = set_add(a, <<...>>)` is ADD, `set_delete` DELETE. */
function setFunction(
  section: "ADD" | "DELETE",
  name: string,
  target: PathOperand,
  reader: Reader,
): UpdateAction {
  const token = reader.take();
  reader.expectSymbol("(");
  const first = reader.next;
  const args: (Operand & { readonly kind: "path" | "value" })[] = [];
  do {
    args.push(reader.isValue() ? reader.operandFor(reader.value()) : reader.pathOperand());
  } while (reader.takeSymbol(","));
  reader.expectSymbol(")");
  const [subject, members] = args;
  const { templates } = reader.scope;
  if (args.length !== 2) throw refused(`${name} must have exactly two arguments`, token, reader);
  const isTarget =
    subject?.kind === "path" && equalPaths(templates[subject.slot] as Path, templates[target.slot] as Path);
  if (!isTarget) {
    throw refused(`The first argument to ${name} must equal the assignment value`, token, reader);
  }
  const template = members?.kind === "value" ? reader.values[members.slot] : undefined;
  if (members?.kind !== "value" || (template?.kind !== "bag" && template?.kind !== "parameter")) {
    throw refused(`The second argument to ${name} must be a value with type SET`, first, reader);
  }
  return { section, target, value: members };
}

function refused(what: string, token: Token, reader: Reader): DynamoValidationError {
  return new DynamoValidationError(`${what} at ${reader.position(token)}`);
}

function setValue(reader: Reader): SetValue {
  const first = setOperand(reader);
  if (!reader.isSymbol("+") && !reader.isSymbol("-")) return first;
  const operator = reader.take().text as "+" | "-";
  return { kind: "arithmetic", operator, operands: [first, setOperand(reader)] };
}

function setOperand(reader: Reader): Operand {
  const { next, second } = reader;
  if (reader.takeSymbol("(")) {
    const operand = setOperand(reader);
    reader.expectSymbol(")");
    return operand;
  }
  if (next.kind === "identifier" && second.text === "(") return setCall(reader);
  return reader.isValue() ? reader.valueOperand() : reader.pathOperand();
}

function setCall(reader: Reader): FunctionOperand {
  const token = reader.take();
  const name = token.text.toLowerCase();
  if (name !== "list_append" && name !== "if_not_exists") {
    throw new DynamoValidationError(`Unrecognized function: ${name} at ${reader.position(token)}`);
  }
  reader.expectSymbol("(");
  const args = [setOperand(reader)];
  while (reader.takeSymbol(",")) args.push(setOperand(reader));
  reader.expectSymbol(")");
  return { kind: "function", name, args };
}
