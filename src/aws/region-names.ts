/** What AWS calls its Regions, and where they are. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
export interface RegionName {
  /** "US East (N. Virginia)" */
  readonly longName: string;
  /** ISO 3166-1. */
  readonly country: string;
  /** ISO 3166-2, where AWS tells it. */
  readonly subdivision: string;
}

const TABLE = `
af-south-1|Africa (Cape Town)|ZA|ZA-WC
ap-east-1|Asia Pacific (Hong Kong)|HK|HK
ap-east-2|Asia Pacific (Taipei)|TW|TW-TPE
ap-northeast-1|Asia Pacific (Tokyo)|JP|JP-13
ap-northeast-2|Asia Pacific (Seoul)|KR|KR-11
ap-northeast-3|Asia Pacific (Osaka)|JP|JP-27
ap-south-1|Asia Pacific (Mumbai)|IN|IN-MH
ap-south-2|Asia Pacific (Hyderabad)|IN|IN-TG
ap-southeast-1|Asia Pacific (Singapore)|SG|SG
ap-southeast-2|Asia Pacific (Sydney)|AU|AU-NSW
ap-southeast-3|Asia Pacific (Jakarta)|ID|ID-JK
ap-southeast-4|Asia Pacific (Melbourne)|AU|AU-VIC
ap-southeast-5|Asia Pacific (Malaysia)|MY|MY-14
ap-southeast-6|Asia Pacific (New Zealand)|NZ|NZ-AUK
ap-southeast-7|Asia Pacific (Thailand)|TH|TH-10
ca-central-1|Canada (Central)|CA|CA-QC
ca-west-1|Canada West (Calgary)|CA|CA-AB
eu-central-1|Europe (Frankfurt)|DE|DE-HE
eu-central-2|Europe (Zurich)|CH|CH-ZH
eu-north-1|Europe (Stockholm)|SE|SE-AB
eu-south-1|Europe (Milan)|IT|IT-MI
eu-south-2|Europe (Spain)|ES|ES-AR
eu-west-1|Europe (Ireland)|IE|IE-L
eu-west-2|Europe (London)|GB|GB-LND
eu-west-3|Europe (Paris)|FR|FR-75C
il-central-1|Israel (Tel Aviv)|IL|IL-TA
me-central-1|Middle East (UAE)|AE|AE-DU
me-south-1|Middle East (Bahrain)|BH|BH-13
mx-central-1|Mexico (Central)|MX|MX-QUE
sa-east-1|South America (Sao Paulo)|BR|BR-SP
us-east-1|US East (N. Virginia)|US|US-VA
us-east-2|US East (Ohio)|US|US-OH
us-west-1|US West (N. California)|US|US-CA
us-west-2|US West (Oregon)|US|US-OR
cn-north-1|China (Beijing)|CN|CN-BJ
cn-northwest-1|China (Ningxia)|CN|CN-NX
us-gov-east-1|AWS GovCloud (US-East)|US|US-OH
us-gov-west-1|AWS GovCloud (US-West)|US|US-OR
`;

const NAMES: ReadonlyMap<string, RegionName> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line): [string, RegionName] => {
      const [region = "", longName = "", country = "", subdivision = ""] = line.split("|");
      return [region, { longName, country, subdivision }];
    }),
);

/** Undefined for names that are no Region. */
export function regionName(region: string): RegionName | undefined {
  return NAMES.get(region);
}
