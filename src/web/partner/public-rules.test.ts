import { readFileSync } from "node:fs";
import rateLimit from "@fastify/rate-limit";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { procedureIds } from "#domain/procedure-ids.ts";
import { speakJson } from "./conventions.ts";
import { describeApi } from "./openapi.ts";
import { addPublicRules } from "./public-rules.ts";

let app: FastifyInstance;
beforeAll(async () => {
  app = Fastify();
  await app.register(rateLimit, { global: false });
  await app.register(
    async (api) => {
      speakJson(api);
      await describeApi(api);
      addPublicRules(api);
    },
    { prefix: "/api/v1" },
  );
});
afterAll(() => app.close());

const get = async (path: string) => (await app.inject({ method: "GET", url: `/api/v1${path}` })).json();
const ask = (payload: unknown, type = "application/json") =>
  app.inject({
    method: "POST",
    url: "/api/v1/checklists",
    headers: { "content-type": type },
    payload: JSON.stringify(payload),
  });

type Example = {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly body: string;
  readonly answer: unknown;
};

/** Every example of the page: a request as it is sent, then what is in its answer. */
const examples: readonly Example[] = [
  ...readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8").matchAll(
    /```http\n(GET|POST) (\S+)\n\n?([^`]*)```\n\n```json\n([^`]+)```/g,
  ),
].map(([, method, url = "", body = "", answer = ""]) => ({
  method: method === "POST" ? "POST" : "GET",
  url,
  body,
  answer: JSON.parse(answer),
}));

test("the page has its examples", () => expect(examples.length).toBeGreaterThanOrEqual(5));

test.each(examples)(
  "the example $method $url is answered as the page says",
  async ({ method, url, body, answer }) => {
    const headers = method === "POST" ? { "content-type": "application/json" } : {};
    const given = await app.inject({ method, url, headers, ...(body === "" ? {} : { payload: body }) });
    expect(given.json()).toMatchObject(answer as object);
  },
);

test("every reason for applying is listed, and each has its rules", async () => {
  const { procedures } = await get("/procedures");
  expect(procedures.map(({ id }: { id: string }) => id)).toEqual(procedureIds);
  for (const id of procedureIds) {
    const rules = await get(`/procedures/${id}`);
    expect(rules).toMatchObject({ id, schemas: { answers: { type: "object" } } });
    const named = [
      ...rules.eligibility.map(({ requires }: { requires: string }) => requires),
      ...rules.documents.map(({ when }: { when: string }) => when),
    ];
    expect(Object.keys(rules.conditions)).toEqual(expect.arrayContaining(named));
  }
});

test("the rules may be kept for a while, a checklist may not", async () => {
  const rules = await app.inject({ method: "GET", url: "/api/v1/procedures/exchange-eea" });
  expect(rules.headers["cache-control"]).toBe("public, max-age=300");
  const answer = await ask({ reason: "exchange-eea" });
  expect(answer.headers["cache-control"]).toBeUndefined();
});

describe("a body that is no situation", () => {
  test.each([[null], [[]], ["a text"], [12]])("%j is told so", async (body) => {
    const answer = await ask(body);
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([
      400,
      "application/problem+json; charset=utf-8",
    ]);
  });

  test("a category that the reason does not offer is told as the command tells it", async () => {
    const usual = { application_date: "2026-11-23", applicant: { birth_date: "1996-07-07" } };
    const answer = await ask({ ...usual, reason: "exam-registration-first", category: "D" });
    expect(answer.json().errors).toEqual([
      { path: "category", message: "not offered by exam-registration-first" },
    ]);
  });

  test("too large a body is refused before it is read", async () => {
    expect((await ask({ reason: "x".repeat(40_000) })).statusCode).toBe(413);
  });
});

test("somebody who asks too much is told to wait", async () => {
  const statuses: number[] = [];
  for (let time = 0; time < 121; time += 1) statuses.push((await ask({ reason: "exchange-eea" })).statusCode);
  expect(new Set(statuses)).toEqual(new Set([400, 429]));
});

describe("the description of the interface", () => {
  test("has the three routes open to anybody, their schemas whole", async () => {
    const { paths, components } = await get("/openapi.json");
    for (const [path, method] of [
      ["/api/v1/procedures", "get"],
      ["/api/v1/procedures/{id}", "get"],
      ["/api/v1/checklists", "post"],
    ] as const)
      expect(paths[path][method]).toMatchObject({ security: [], tags: ["public"] });
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining(["ProcedureList", "ProcedureRules", "Checklist"]),
    );
  });

  test("its schema of a situation takes the examples of the page, and no other object", async () => {
    const { paths, components } = await get("/openapi.json");
    const schemas = new Ajv2020({ strict: false });
    addFormats.default(schemas);
    const { schema } = paths["/api/v1/checklists"].post.requestBody.content["application/json"];
    const takes = schemas.compile({ ...schema, components });
    const bodies = examples.filter(({ body }) => body !== "").map(({ body }) => JSON.parse(body));
    expect(bodies.length).toBeGreaterThan(2);
    // The last one names a day that no calendar has.
    expect(bodies.map((body) => takes(body))).toEqual([...bodies.slice(1).map(() => true), false]);
    expect(takes({ ...bodies[0], applicant: { birth_date: "1996-07-07", emancipated: "yes" } })).toBe(false);
    expect(takes({ ...bodies[0], reason: "moon-landing" })).toBe(false);
  });
});
