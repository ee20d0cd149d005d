/** Events <-> frames: which member of an event is a header, which the payload. */
import { AwsError } from "../../dispatch/errors.ts";
import { bodyMembers, membersOf, shapeOf } from "../compile/shapes.ts";
import type { Member, ServiceModel, Shape } from "../model.ts";
import { asBuffer, decodeUtf8 } from "../text/utf8.ts";
import {
  decodeFrame,
  type EventFrame,
  type EventHeader,
  encodeFrame,
  FrameFault,
  readFrames,
} from "./frame.ts";

/** How a protocol writes and reads documents inside frames. */
export interface DocumentFormat {
  readonly contentType: string;
  write(shape: string, value: unknown): Uint8Array | string;
  read(shape: string, payload: Uint8Array): unknown;
}

export const EVENT_STREAM = "application/vnd.amazon.eventstream";
const NO_BYTES = new Uint8Array(0);

type Events = AsyncIterable<Readonly<Record<string, unknown>>>;

/** The frames of an output's events; what goes wrong on the way becomes the stream's last frame. */
export async function* encodeEvents(
  model: ServiceModel,
  streamShape: string,
  events: Events,
  format: DocumentFormat,
): AsyncGenerator<Uint8Array> {
  const members = shapeOf(model, streamShape).members ?? {};
  try {
    for await (const event of events) {
      for (const [name, value] of Object.entries(event)) {
        const member = members[name];
        if (member !== undefined && value !== undefined && value !== null)
          yield encodeEvent(model, name, member.shape, value as Record<string, unknown>, format);
      }
    }
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    yield encodeStreamError(members, error, format);
  }
}

/** The first frame of an RPC protocol's stream: the output's members that are not the stream. */
export function encodeInitialResponse(document: string, contentType: string): Uint8Array {
  const headers = {
    ":event-type": "initial-response",
    ":content-type": contentType,
    ":message-type": "event",
  };
  return encodeFrame({ headers, payload: Buffer.from(document, "utf8") });
}

function encodeEvent(
  model: ServiceModel,
  name: string,
  shapeName: string,
  value: Record<string, unknown>,
  format: DocumentFormat,
): Uint8Array {
  const shape = shapeOf(model, shapeName);
  const headers: Record<string, EventHeader> = shape.exception
    ? { ":exception-type": name, ":message-type": "exception" }
    : { ":event-type": name, ":message-type": "event" };
  for (const [member, { eventheader, shape: headerShape }] of membersOf(shape)) {
    const header = value[member];
    if (eventheader && header !== undefined && header !== null)
      headers[member] = headerOf(shapeOf(model, headerShape), header);
  }
  const [contentType, payload] = payloadOfEvent(model, shapeName, shape, value, format);
  if (contentType !== undefined) headers[":content-type"] = contentType;
  return encodeFrame({ headers, payload });
}

function headerOf(shape: Shape, value: unknown): EventHeader {
  if (shape.type === "timestamp") return { timestamp: value as number };
  if (shape.type === "long") return BigInt(value as number);
  return value as EventHeader;
}

function payloadOfEvent(
  model: ServiceModel,
  shapeName: string,
  shape: Shape,
  value: Record<string, unknown>,
  format: DocumentFormat,
): [contentType: string | undefined, payload: Uint8Array] {
  const explicit = membersOf(shape).find(([, member]) => member.eventpayload);
  if (explicit === undefined) {
    const bare = bodyMembers(shape).every(([, member]) => member.eventheader);
    if (bare) return [undefined, NO_BYTES];
    return [format.contentType, bytesOf(format.write(shapeName, value))];
  }
  const [name, member] = explicit;
  const part = value[name];
  if (part === undefined || part === null) return [undefined, NO_BYTES];
  const { type } = shapeOf(model, member.shape);
  if (type === "blob") return ["application/octet-stream", bytesOf(part as Uint8Array | string)];
  if (type === "string") return ["text/plain", bytesOf(part as string)];
  return [format.contentType, bytesOf(format.write(member.shape, part))];
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === "string" ? Buffer.from(content, "utf8") : content;
}

function encodeStreamError(
  members: Readonly<Record<string, Member>>,
  error: AwsError,
  format: DocumentFormat,
): Uint8Array {
  const modeled = Object.entries(members).find(([, member]) => member.shape === error.code);
  if (modeled === undefined) {
    const headers = { ":error-code": error.code, ":error-message": error.message, ":message-type": "error" };
    return encodeFrame({ headers, payload: NO_BYTES });
  }
  const headers = {
    ":exception-type": modeled[0],
    ":content-type": format.contentType,
    ":message-type": "exception",
  };
  const value = { ...error.fields, message: error.message, Message: error.message };
  return encodeFrame({ headers, payload: bytesOf(format.write(modeled[1].shape, value)) });
}

/**
 * The events of an input's stream. Clients wrap each event into a signed frame and end with an empty one; the wrapping
 * is taken off here. Throws the AwsError of the protocol for bytes that are no event.
 */
export async function* decodeEvents(
  model: ServiceModel,
  streamShape: string,
  body: AsyncIterable<Uint8Array>,
  format: DocumentFormat,
): AsyncGenerator<Record<string, unknown>> {
  const members = shapeOf(model, streamShape).members ?? {};
  try {
    for await (const outer of readFrames(body)) {
      const signed = ":chunk-signature" in outer.headers;
      if (signed && outer.payload.length === 0) return;
      const frame = signed ? decodeFrame(outer.payload) : outer;
      const name = frame.headers[":event-type"];
      if (typeof name !== "string") throw new FrameFault("a message that is not an event");
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      if (member !== undefined) yield { [name]: decodeEvent(model, member.shape, frame, format) };
    }
  } catch (error) {
    if (!(error instanceof FrameFault)) throw error;
    throw new AwsError("SerializationException", 400, `The event stream cannot be read: ${error.message}.`);
  }
}

function decodeEvent(
  model: ServiceModel,
  shapeName: string,
  frame: EventFrame,
  format: DocumentFormat,
): object {
  const shape = shapeOf(model, shapeName);
  const event: Record<string, unknown> = {};
  const explicit = membersOf(shape).find(([, member]) => member.eventpayload);
  if (explicit !== undefined) {
    const [name, member] = explicit;
    const { type } = shapeOf(model, member.shape);
    if (type === "blob") event[name] = new Uint8Array(frame.payload);
    else if (type === "string") event[name] = decodeUtf8(frame.payload) ?? "";
    else if (frame.payload.length > 0) event[name] = format.read(member.shape, frame.payload);
  } else if (frame.payload.length > 0) Object.assign(event, format.read(shapeName, frame.payload));
  for (const [name, member] of membersOf(shape)) {
    const header = frame.headers[name];
    if (!member.eventheader || header === undefined) continue;
    event[name] = headerValue(header);
  }
  return event;
}

function headerValue(header: EventHeader): unknown {
  if (typeof header === "bigint") return Number(header);
  if (header instanceof Uint8Array) return new Uint8Array(asBuffer(header));
  return typeof header === "object" ? header.timestamp : header;
}
