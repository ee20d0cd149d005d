/** Partner event sources, as an account sees them to which no partner has offered one. */
import { eventSourceDoesNotExist } from "../errors.ts";
import { read } from "../kit.ts";

export const ListEventSources = read("ListEventSources", () => ({ EventSources: [] }));

export const DescribeEventSource = read("DescribeEventSource", (_ctx, { Name }) => {
  throw eventSourceDoesNotExist(Name);
});

export const ActivateEventSource = read("ActivateEventSource", (_ctx, { Name }) => {
  throw eventSourceDoesNotExist(Name);
});

export const DeactivateEventSource = read("DeactivateEventSource", (_ctx, { Name }) => {
  throw eventSourceDoesNotExist(Name);
});
