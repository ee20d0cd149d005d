/**
 * What sensitive data looks like. AWS finds it with patterns, checksums and keywords nearby; these are the identifiers
 * that patterns and checksums alone decide.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-sensitive-data-types.html
 */

/** Finds data of one kind. */
export interface Identifier {
  readonly pattern: RegExp;
  /** Whether what the pattern found is meant. */
  readonly isReal?: (text: string) => boolean;
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** ISO/IEC 7812-1: the check digit of card numbers. */
function passesLuhn(text: string): boolean {
  let sum = 0;
  const digits = digitsOf(text);
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** ISO 13616: the check digits of account numbers, modulo 97. */
function passesMod97(text: string): boolean {
  const plain = text.replace(/[ -]/g, "").toUpperCase();
  const turned = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    const value = /\d/.test(character) ? character : String(character.charCodeAt(0) - 55);
    for (const digit of value) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

const IPV4 = String.raw`(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\.?\d)`;
const IPV6 = String.raw`(?<![:\w])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![:\w])|(?<![:\w])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![:\w])`;

const iban = (country: string, length: number): Identifier => ({
  pattern: new RegExp(String.raw`(?<!\w)${country}\d{2}(?:[ -]?[A-Z0-9]){${length - 4}}(?!\w)`, "g"),
  isReal: passesMod97,
});

export const IDENTIFIERS: Readonly<Record<string, Identifier>> = {
  EmailAddress: {
    pattern:
      /(?<![\w.+-])[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}(?!\w)/g,
  },
  CreditCardNumber: {
    pattern:
      /(?<![\d-])(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|3[47]\d{2}|3[0689]\d{2}|6\d{3})(?:[ -]?\d){9,12}(?![\d-])/g,
    isReal: (text) => digitsOf(text).length >= 13 && passesLuhn(text),
  },
  IpAddress: { pattern: new RegExp(`${IPV4}|${IPV6}`, "gi") },
  "Ssn-US": {
    pattern: /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g,
  },
  AwsSecretKey: {
    pattern:
      /(?<![A-Za-z0-9/+=])(?=[A-Za-z0-9/+]*[A-Z])(?=[A-Za-z0-9/+]*[a-z])(?=[A-Za-z0-9/+]*\d)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g,
  },
  OpenSshPrivateKey: {
    pattern: /-----BEGIN OPENSSH PRIVATE KEY-----[\s\S]+?-----END OPENSSH PRIVATE KEY-----/g,
  },
  PgpPrivateKey: {
    pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----[\s\S]+?-----END PGP PRIVATE KEY BLOCK-----/g,
  },
  PkcsPrivateKey: {
    pattern:
      /-----BEGIN (?:RSA |EC |DSA |ENCRYPTED )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA |EC |DSA |ENCRYPTED )?PRIVATE KEY-----/g,
  },
  PuttyPrivateKey: { pattern: /PuTTY-User-Key-File-\d:[\s\S]+?Private-MAC: [0-9a-f]+/g },
  "PhoneNumber-US": {
    pattern: /(?<![\d-])(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\d-])/g,
  },
  "BankAccountNumber-DE": iban("DE", 22),
  "BankAccountNumber-FR": iban("FR", 27),
  "BankAccountNumber-GB": iban("GB", 22),
  "BankAccountNumber-IT": iban("IT", 27),
  "BankAccountNumber-ES": iban("ES", 24),
  VehicleIdentificationNumber: {
    pattern: /(?<!\w)[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}(?!\w)/g,
    isReal: passesVin,
  },
};

const VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** 49 CFR 565.15: the check digit in the ninth place. */
function passesVin(text: string): boolean {
  let sum = 0;
  for (const [at, character] of [...text].entries())
    sum += (VIN_VALUES.indexOf(character) % 10) * (VIN_WEIGHTS[at] ?? 0);
  const rest = sum % 11;
  return text[8] === (rest === 10 ? "X" : String(rest));
}
