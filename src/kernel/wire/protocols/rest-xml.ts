/**
 * restXml: HTTP bindings around XML documents.
 * https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html
 */
import { AwsError } from "../../dispatch/errors.ts";
import type { RawResponse } from "../../edge/raw.ts";
import { derivedOnce } from "../compile/per-model.ts";
import { bodyMembers, shapeOf } from "../compile/shapes.ts";
import { property, type ShapeCompiler } from "../compile/unit.ts";
import { errorShapeOf } from "../errors.ts";
import type { OperationModel, ServiceModel } from "../model.ts";
import type { Codec, WireMeta } from "../protocol.ts";
import { type HeaderWriter, headerWriters } from "../rest/encode.ts";
import type { Payload } from "../rest/payload.ts";
import type { BadText } from "../text/scalars.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { elementReaders, type ElementReader } from "../xml/decode.ts";
import { attributeWriters, type ContentWriter, contentWriters, namespaceText } from "../xml/encode.ts";
import { readXml, XmlFault } from "../xml/reader.ts";
import { escapeXml } from "../xml/text.ts";
import { RestOperations } from "./rest.ts";
import { errorFields } from "./xml-errors.ts";
