import type { AwsError } from "../../../kernel/dispatch/errors.ts";
import { reasonOf } from "../../../kernel/edge/reason.ts";
import { escapeXml } from "../../../kernel/wire/xml/text.ts";

/** The page that a website without an error document answers. */
export function errorPage(error: AwsError, requestId: string, further: readonly AwsError[]): string {
  const title = `${error.status} ${reasonOf(error.status) ?? ""}`.trim();
  const fields = Object.entries(error.fields ?? {}).map(([name, value]) => item(name, String(value)));
  const items = [
    item("Code", error.code),
    item("Message", error.message),
    ...fields,
    item("RequestId", requestId),
    item("HostId", ""),
  ];
  const more = further.map(
    (each) =>
      "<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n<ul>\n" +
      `${item("Code", each.code)}\n${item("Message", each.message)}\n</ul>\n`,
  );
  return (
    `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n<ul>\n${items.join("\n")}\n</ul>\n` +
    `${more.join("")}<hr/>\n</body>\n</html>\n`
  );
}

function item(name: string, value: string): string {
  return `<li>${name}: ${escapeXml(value)}</li>`;
}
