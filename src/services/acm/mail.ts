/** Mail that asks the owners of a domain. https://docs.aws.amazon.com/acm/latest/userguide/email-validation.html */
import { arnOf, type Certificate } from "./certificate.ts";
import type { Write } from "./kit.ts";
import { mailboxesOf } from "./presentation.ts";

const FROM = "no-reply@certificates.amazon.com";

/** To the five mailboxes of a name's validation domain. */
export function sendMail(ctx: Write, certificate: Certificate, name: string): void {
  const domain = certificate.validation?.domains[name] ?? name.replace(/^\*\./, "");
  const { account, region } = ctx.scope;
  for (const to of mailboxesOf(domain))
    ctx.store.send({
      channel: "email",
      at: ctx.now,
      from: FROM,
      to,
      subject: `Certificate approval for ${name}`,
      body:
        `Greetings from Amazon Web Services,\n\nWe received a request to issue an SSL/TLS certificate for ${name}.\n\n` +
        `Domain: ${name}\nAWS account ID: ${account}\nAWS Region name: ${region}\nCertificate identifier: ` +
        `${certificate.id}\n`,
      details: { CertificateArn: arnOf(ctx.scope, certificate), Domain: name, ValidationDomain: domain },
    });
}
