/**
 * Amazon Linux images, as Parameter Store's public parameters name them and EC2 offers them. The ids are Cloudlet's own:
 * AWS's change with every release, these follow from Region and image and stay the same.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-ami.html
 */
import { hash } from "node:crypto";

export interface AmazonLinuxImage {
  /** The last part of the parameter that names this very image: "al2023-ami-kernel-6.1-x86_64". */
  readonly name: string;
  readonly architecture: "x86_64" | "arm64";
  /** Further parameters with the same image as their value: "al2023-ami-kernel-default-x86_64". */
  readonly alsoNamed: readonly string[];
}

const AL2023 = ["al2023-ami", "al2023-ami-minimal"];
const AL2023_KERNELS = ["kernel-6.1", "kernel-6.12"];
const AL2_VOLUMES = { x86_64: ["ebs", "gp2"], arm64: ["gp2"] } as const;
const ARCHITECTURES = ["x86_64", "arm64"] as const;

/** Every image, with all the parameters that have it as value. */
export const AMAZON_LINUX_IMAGES: readonly AmazonLinuxImage[] = [...al2023(), ...al2()];

function al2023(): AmazonLinuxImage[] {
  return AL2023.flatMap((edition) =>
    AL2023_KERNELS.flatMap((kernel) =>
      ARCHITECTURES.map((architecture) => ({
        name: `${edition}-${kernel}-${architecture}`,
        architecture,
        alsoNamed: kernel === "kernel-6.1" ? [`${edition}-kernel-default-${architecture}`] : [],
      })),
    ),
  );
}

/** Names without a kernel mean 4.14, "default" is 5.10. */
function al2(): AmazonLinuxImage[] {
  return ARCHITECTURES.flatMap((architecture) =>
    AL2_VOLUMES[architecture].flatMap((volume) => [
      {
        name: `amzn2-ami-kernel-5.10-hvm-${architecture}-${volume}`,
        architecture,
        alsoNamed: [`amzn2-ami-kernel-default-hvm-${architecture}-${volume}`],
      },
      {
        name: `amzn2-ami-kernel-4.14-hvm-${architecture}-${volume}`,
        architecture,
        alsoNamed: [`amzn2-ami-hvm-${architecture}-${volume}`],
      },
    ]),
  );
}

/** The id of an image in a Region: "ami-0" and sixteen hexadecimal digits. `name` is {@link AmazonLinuxImage.name}. */
export function amazonLinuxImageId(region: string, name: string): string {
  return `ami-0${hash("sha256", `${region} ${name}`).slice(0, 16)}`;
}
