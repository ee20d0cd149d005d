/** Prints how many milliseconds it took to open each of a number of worlds, one after the other, as a JSON list. */
import { startCloudlet } from "../dist/index.js";

const WORLDS = 30;

const times = [];
for (let world = 0; world < WORLDS; world++) {
  const started = performance.now();
  const cloudlet = await startCloudlet({ clock: "frozen" });
  times.push(performance.now() - started);
  await cloudlet.close();
}
console.log(JSON.stringify(times));
