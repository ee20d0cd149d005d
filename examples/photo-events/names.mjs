/** What everything is called, in an account and a Region of a cloud at an endpoint (unset: AWS). */
export function nameEverything(account, region, endpoint) {
  const arn = (service, resource) => `arn:aws:${service}:${region}:${account}:${resource}`;
  const photos = `photos-${account}`;
  const site = `photo-site-${account}`;
  const port = endpoint === undefined ? "" : `:${new URL(endpoint).port}`;
  return {
    account,
    region,
    photos,
    site,
    trail: `photo-trail-${account}`,
    siteOrigin: `http://${site}.s3-website-${region}.${port === "" ? "amazonaws.com" : `localhost${port}`}`,
    arns: {
      photos: `arn:aws:s3:::${photos}`,
      site: `arn:aws:s3:::${site}`,
      trail: arn("cloudtrail", "trail/photo-trail"),
      table: arn("dynamodb", "table/photos"),
      album: arn("dynamodb", "table/photo-album"),
      topic: arn("sns", "photos"),
      alarmTopic: arn("sns", "photo-alarms"),
      ledger: arn("sqs", "photo-ledger.fifo"),
      failures: arn("sqs", "photo-failures"),
      queue: (name) => arn("sqs", name),
      function: (name) => arn("lambda", `function:${name}`),
    },
  };
}
