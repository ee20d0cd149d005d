import { createHmac, hash } from "node:crypto";
import { startCloudlet } from "../src/index.ts";
import { WholeBody } from "../src/kernel/edge/body.ts";
import { mkdtempSync, rmSync } from "node:fs";
const dir = process.argv[2] === "disk" ? mkdtempSync("/tmp/ddbbench-") : undefined;
const world = await startCloudlet(dir ? { dataDirectory: dir } : {});
const amz = new Date().toISOString().replace(/[-:]|\.\d{3}/g, ""); const day = amz.slice(0,8);
const h=(k:any,t:string)=>createHmac("sha256",k).update(t).digest();
const key=h(h(h(h("AWS4test",day),"us-east-1"),"dynamodb"),"aws4_request"); const scope=`${day}/us-east-1/dynamodb/aws4_request`;
let n=0;
function req(target:string, input:object){
  const body=JSON.stringify(input);
  const hd:[string,string][]=[["amz-sdk-invocation-id",String(n++)],["content-type","application/x-amz-json-1.0"],["host","127.0.0.1:4566"],["x-amz-date",amz],["x-amz-target","DynamoDB_20120810."+target]];
  const names=hd.map(x=>x[0]).join(";");
  const canon=`POST\n/\n\n${hd.map(([a,b])=>`${a}:${b}\n`).join("")}\n${names}\n${hash("sha256",body)}`;
  const sig=createHmac("sha256",key).update(`AWS4-HMAC-SHA256\n${amz}\n${scope}\n${hash("sha256",canon)}`).digest("hex");
  const headers:any=Object.assign(Object.create(null),Object.fromEntries(hd),{authorization:`AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=${names}, Signature=${sig}`,"content-length":String(Buffer.byteLength(body))});
  return {method:"POST",path:"/",query:"",headers,body:new WholeBody(Buffer.from(body)),sourceIp:"127.0.0.1",secure:false} as any;
}
const go=async(t:string,i:object)=>{const r=await world.handle(req(t,i)); if(r.status!==200) throw new Error(String(r.body)); return r;};
await go("CreateTable",{TableName:"tab",BillingMode:"PAY_PER_REQUEST",AttributeDefinitions:[{AttributeName:"p",AttributeType:"S"},{AttributeName:"s",AttributeType:"N"}],KeySchema:[{AttributeName:"p",KeyType:"HASH"},{AttributeName:"s",KeyType:"RANGE"}]});
await world.idle();
const item=(i:number)=>({p:{S:"part"+Math.floor(i/100)},s:{N:String(i%100)},name:{S:"some name "+i},tags:{SS:["a","b"]},m:{M:{x:{N:"12.5"},y:{BOOL:true}}},d:{S:"x".repeat(880)}});
async function measure(name:string, make:(i:number)=>any, conc=32, ms=2500){
  const N=20000; const reqs=Array.from({length:N},(_,i)=>make(i)); let i=0,done=0; const end=performance.now()+ms; const c0=process.cpuUsage(); const t0=performance.now();
  await Promise.all(Array.from({length:conc},async()=>{ while(performance.now()<end){ const r=await world.handle(reqs[i++%N]); if(r.status!==200) throw new Error(String(r.body)); done++; } }));
  const c=process.cpuUsage(c0); console.log(name.padEnd(22), Math.round(done/((performance.now()-t0)/1000)),"req/s", ((c.user+c.system)/done).toFixed(1),"us cpu");
}

const N0=Number(process.argv[3]??300000);
async function fill(table:string,n:number){ for(let i=0;i<n;i+=25) await go("BatchWriteItem",{RequestItems:{[table]:Array.from({length:25},(_,k)=>({PutRequest:{Item:item(i+k)}}))}}); }
await go("CreateTable",{TableName:"big",BillingMode:"PAY_PER_REQUEST",AttributeDefinitions:[{AttributeName:"p",AttributeType:"S"},{AttributeName:"s",AttributeType:"N"}],KeySchema:[{AttributeName:"p",KeyType:"HASH"},{AttributeName:"s",KeyType:"RANGE"}]});
await world.idle();
let t=performance.now(); await fill("tab",2000); await fill("big",N0); console.log("filled",N0,"in",((performance.now()-t)/1000).toFixed(1),"s rss",(process.memoryUsage().rss/1e6).toFixed(0),"MB");
for (const table of ["tab","big","tab","big"]) { const n=table==="tab"?2000:N0;
await measure(table+" Get", i=>{const k=Math.imul(i,7919)%n; const a=Math.abs(k); return req("GetItem",{TableName:table,Key:{p:{S:"part"+Math.floor(a/100)},s:{N:String(a%100)}}})});
await measure(table+" Query100", i=>req("Query",{TableName:table,KeyConditionExpression:"p = :p",ExpressionAttributeValues:{":p":{S:"part"+Math.abs(Math.imul(i,7919))%(n/100)}}}));
await measure(table+" Put", i=>req("PutItem",{TableName:table,Item:item(Math.abs(Math.imul(i,7919))%n)}));
}
console.log("rss",(process.memoryUsage().rss/1e6).toFixed(0),"MB");
await world.close(); if(dir) rmSync(dir,{recursive:true});
