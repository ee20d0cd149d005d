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
for (const round of [1,2]) {
await measure("Put 1KB (new/over)", i=>req("PutItem",{TableName:"tab",Item:item(i)}));
await measure("Get 1KB", i=>req("GetItem",{TableName:"tab",Key:{p:{S:"part"+Math.floor((i*7%20000)/100)},s:{N:String(i*7%100)}}}));
await measure("Query 100x1KB", i=>req("Query",{TableName:"tab",KeyConditionExpression:"p = :p",ExpressionAttributeValues:{":p":{S:"part"+i%200}}}));
await measure("Query 100 filter", i=>req("Query",{TableName:"tab",KeyConditionExpression:"p = :p",FilterExpression:"m.x > :x",ExpressionAttributeValues:{":p":{S:"part"+i%200},":x":{N:"1"}}}));
await measure("Update ADD", i=>req("UpdateItem",{TableName:"tab",Key:{p:{S:"part"+i%200},s:{N:String(i*7%100)}},UpdateExpression:"ADD n :one",ExpressionAttributeValues:{":one":{N:"1"}}}));
await measure("TransactWrite 25", i=>req("TransactWriteItems",{TransactItems:Array.from({length:25},(_,k)=>({Put:{TableName:"tab",Item:item((i*25+k)%20000)}}))}));
await measure("ListTables (floor)", i=>req("ListTables",{}));
}
await world.close(); if(dir) rmSync(dir,{recursive:true});
