import assert from "node:assert/strict";
import { test } from "node:test";
import { FilterPatternError, parseFilterPattern } from "./pattern.ts";

/** Each row: a pattern, messages that match it, messages that do not. */
const CASES: ReadonlyArray<readonly [string, readonly string[], readonly string[]]> = [
  ["", ["anything", ""], []],
  ["ERROR", ["[ERROR 400] BAD", "xERRORx"], ["error"]],
  ["ERROR ARGUMENTS", ["ERROR 419 MISSING ARGUMENTS"], ["ERROR only", "ARGUMENTS only"]],
  ["?ERROR ?WARN", ["ERROR", "WARN"], ["INFO"]],
  ["?ERROR WARN", ["WARN"], ["ERROR"]],
  ["ERROR -BAD", ["ERROR x"], ["ERROR BAD"]],
  ['"INTERNAL SERVER ERROR"', ["x INTERNAL SERVER ERROR y"], ["INTERNAL ERROR"]],
  ['-"a b" c', ["c"], ["a b c"]],
  ["%AUTHORIZED%", ["UNAUTHORIZED"], ["author"]],
  ["%4[0-9]{2}%", ["code 404"], ["code 504"]],
  [
    '{ $.eventType = "UpdateTrail" }',
    ['{"eventType":"UpdateTrail"}'],
    ['{"eventType":"x"}', "UpdateTrail", "{}"],
  ],
  ["{ $.ip != 123.123.* }", ['{"ip":"10.0.0.1"}'], ['{"ip":"123.123.7.7"}', "{}"]],
  ['{ $.arr[0] = "v" }', ['{"arr":["v","w"]}'], ['{"arr":["w"]}']],
  ["{ $.objs[1].id > 2 }", ['{"objs":[{"id":1},{"id":3}]}'], ['{"objs":[{"id":9}]}']],
  ["{ $.a IS NULL }", ['{"a":null}'], ['{"a":1}', "{}"]],
  ["{ $.a IS TRUE }", ['{"a":true}'], ['{"a":"true"}', '{"a":false}']],
  ["{ $.a NOT EXISTS }", ['{"b":1}'], ['{"a":null}']],
  ['{ ($.u.id = 1) && ($.u.mail = "J*") }', ['{"u":{"id":1,"mail":"John"}}'], ['{"u":{"id":1,"mail":"x"}}']],
  ["{ $.u = 1 || $.v = 2 && $.w = 3 }", ['{"u":1}', '{"v":2,"w":3}'], ['{"v":2}']],
  ["{ $.n >= 1.5e2 }", ['{"n":150}'], ['{"n":149}', '{"n":"x"}']],
  ["{ $.s = %^ab+$% }", ['{"s":"abb"}'], ['{"s":"xab"}']],
  ["{ $.['a b'].c = 1 }", ['{"a b":{"c":1}}'], ["{}"]],
  ["[w1=ERROR, w2]", ["ERROR x"], ["ERROR x y", "WARN x"]],
  [
    "[ip, user, ..., status = 4*, bytes > 1000]",
    ['127.0.0.1 frank [10/Oct] "GET /a" 404 1534'],
    ['127.0.0.1 frank "GET /a" 404 500'],
  ],
  ["[..., size]", ["a b c", "a"], [""]],
  ["[a = 1 || a = 2, b != x]", ["1 y", "2 y"], ["3 y", "1 x"]],
];

test("patterns match what AWS's pages say they match", () => {
  for (const [text, yes, no] of CASES) {
    const pattern = parseFilterPattern(text);
    for (const message of yes) assert.ok(pattern.matches(message), `${text} should match ${message}`);
    for (const message of no) assert.ok(!pattern.matches(message), `${text} should not match ${message}`);
  }
});

test("what is no pattern is refused", () => {
  for (const text of [
    "a-b",
    '"open',
    "{ $.a }",
    "{ $.a = }",
    "{ $.a = 1",
    "[a, ..., b, ...]",
    "%(%",
    "{ a = 1 }",
    "[a > x]",
    "{ $.a = %(?=x)% }",
  ])
    assert.throws(() => parseFilterPattern(text), FilterPatternError, text);
});

test("values are found by their selectors", () => {
  const spaced = parseFilterPattern("[ip, , user, ...]");
  assert.deepEqual(spaced.extract('1.1.1.1 - amy "GET /" 200'), {
    $ip: "1.1.1.1",
    $2: "-",
    $user: "amy",
    $4: "GET /",
    $5: "200",
  });
  const json = parseFilterPattern("{ $.a.b = * && $.n > 0 }");
  assert.deepEqual(json.extract('{"a":{"b":"x"},"n":5}'), { "$.a.b": "x", "$.n": "5" });
  assert.equal(json.value('{"m":{"k":[7]}}', "$.m.k[0]"), "7");
});

test("a conjunction of terms matches exactly the messages that have them all", () => {
  const seed = 20_260_101;
  let state = seed;
  const below = (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % bound;
  };
  const words = ["alpha", "beta", "gamma", "delta"];
  const some = () => words.filter(() => below(2) === 0);
  for (let i = 0; i < 500; i++) {
    const message = some().join(" ");
    const wanted = some();
    const unwanted = words.filter((word) => !wanted.includes(word) && below(3) === 0);
    const text = [...wanted, ...unwanted.map((word) => `-${word}`)].join(" ");
    const expected =
      wanted.every((word) => message.includes(word)) && !unwanted.some((word) => message.includes(word));
    const told = parseFilterPattern(text).matches(message);
    assert.equal(told, text === "" ? true : expected, `seed ${seed}, round ${i}: '${text}' on '${message}'`);
  }
});
