import { CloudSimulation } from "./test/simulation/cloud.ts";
import { Machine } from "./test/simulation/machine.ts";
import { Random } from "./test/support/random.ts";
let m: any; const st = Machine.prototype.start; Machine.prototype.start = function(this: any){ m = this; return st.call(this); };
await new CloudSimulation(new Random(Number(process.argv[2])), false).run(150).catch(e=>console.log(e.message));
const want = process.argv[3] ?? "";
console.log(m.trace.filter((l:string)=>l.includes(want)|| /advanced|outage|calm|faults/.test(l)).slice(-30).map((l:string)=>l.slice(0,900)).join("\n"));
