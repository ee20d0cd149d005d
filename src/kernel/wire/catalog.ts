import type { ServiceModel } from "./model.ts";

/** The service models, each parsed on its first use: start-up must not grow with the number of services. */
export class Catalog {
  readonly #read: (serviceId: string) => string;
  readonly #models = new Map<string, ServiceModel>();

  /** `read` answers the text of src/gen/<serviceId>.json; what it throws for an unknown service is passed on. */
  constructor(read: (serviceId: string) => string) {
    this.#read = read;
  }

  model(serviceId: string): ServiceModel {
    const known = this.#models.get(serviceId);
    if (known !== undefined) return known;
    const model = JSON.parse(this.#read(serviceId)) as ServiceModel;
    this.#models.set(serviceId, model);
    return model;
  }
}
