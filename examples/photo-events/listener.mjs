/**
 * A subscriber of our own: confirms its subscription, and takes a message only when its signature holds.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html
 */
import { createVerify } from "node:crypto";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

const SIGNED = {
  Notification: ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"],
  SubscriptionConfirmation: [
    "Message",
    "MessageId",
    "SubscribeURL",
    "Timestamp",
    "Token",
    "TopicArn",
    "Type",
  ],
};

/**
 * Whether a message was signed with the key of the certificate that it names. Certificates are fetched by HTTPS alone:
 * for Cloudlet's own, NODE_EXTRA_CA_CERTS names its authority's.
 */
export async function isSigned(message) {
  const { host, protocol } = new URL(message.SigningCertURL);
  const trusted = /^(sns\.[a-z0-9-]+\.amazonaws\.com|127\.0\.0\.1:\d+|localhost:\d+)$/;
  if (protocol !== "https:" || !trusted.test(host)) return false;
  const text = (SIGNED[message.Type] ?? [])
    .filter((name) => message[name] !== undefined)
    .map((name) => `${name}\n${message[name]}\n`)
    .join("");
  const certificate = await (await fetch(message.SigningCertURL)).text();
  const verifier = createVerify(message.SignatureVersion === "2" ? "RSA-SHA256" : "RSA-SHA1").update(text);
  return verifier.verify(certificate, message.Signature, "base64");
}

/** Listens on a port (0 takes a free one), and hands over the photos that it is told of. */
export async function listen(port, onPhoto) {
  const server = createServer(async (request, response) => {
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    const message = JSON.parse(Buffer.concat(pieces).toString());
    const signed = await isSigned(message);
    if (signed && message.Type === "SubscriptionConfirmation") await fetch(message.SubscribeURL);
    if (signed && message.Type === "Notification") onPhoto(JSON.parse(message.Message), message);
    response.writeHead(signed ? 200 : 403).end();
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { url } = await listen(Number(process.env.PORT ?? 8080), (photo) => console.log("A photo:", photo));
  console.log(`Listening at ${url}`);
}
