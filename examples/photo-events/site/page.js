/** Takes a picture of any kind, makes it a PNG, asks for a URL, and puts it there. */
const input = document.querySelector("input");
const said = document.querySelector("#said");

input.addEventListener("change", async () => {
  try {
    said.textContent = "Uploading ...";
    said.textContent = `Uploaded as ${await upload(await pngOf(input.files[0]))}.`;
  } catch (error) {
    said.textContent = String(error);
  }
});

async function upload(png) {
  const { signUrl } = await (await fetch("config.json")).json();
  const { id, url } = await (await fetch(signUrl, { method: "POST" })).json();
  const answer = await fetch(url, { method: "PUT", headers: { "content-type": "image/png" }, body: png });
  if (!answer.ok) throw new Error(`S3 answered ${answer.status}: ${await answer.text()}`);
  return id;
}

async function pngOf(file) {
  const bitmap = await createImageBitmap(file);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  return canvas.convertToBlob({ type: "image/png" });
}
