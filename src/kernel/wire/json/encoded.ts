/**
 * An output that is already the JSON text its protocol sends: a service that keeps its values as JSON answers with
 * them as they lie there. Only for operations that speak awsJson alone.
 */
export class EncodedJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
