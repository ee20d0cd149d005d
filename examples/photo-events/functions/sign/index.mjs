/** Answers the page with a URL that one picture may be PUT to. What the URL may do, this function's role may do. */
import { randomUUID } from "node:crypto";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

const s3 = new S3Client({});

export async function handler() {
  const id = randomUUID();
  const command = new PutObjectCommand({
    Bucket: process.env.BUCKET,
    Key: `uploads/${id}.png`,
    ContentType: "image/png",
  });
  return { id, url: await getSignedUrl(s3, command, { expiresIn: 300 }) };
}
