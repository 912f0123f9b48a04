import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { chromeFr } from "#messages/fr/chrome.ts";
import { Radios } from "#web/kit/choices.tsx";
import { Button, ErrorSummary, Form } from "#web/kit/controls.tsx";
import { PasswordField, TextField } from "#web/kit/fields.tsx";
import { Layout } from "#web/kit/layout.tsx";
import { SignatureField } from "#web/kit/signature.tsx";
import { FileField } from "#web/kit/upload.tsx";
import { buildAssets } from "../../scripts/build-assets.ts";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** What the little server of this suite answers to a form, and what it was sent. */
let answer: "redirect" | "late" | "problems" | "cut" = "redirect";
let sent: string[] = [];
let server: Server;
let browser: Browser;
let page: Page;
let folder = "";
let address = "";

const views = (scripts: readonly string[]): Readonly<Record<string, VNode>> => {
  const layout = {
    language: "fr" as const,
    chrome: chromeFr,
    assets: { stylesheet: "/app.css", scripts },
    languageSwitch: { form: "page" as const },
  };
  return {
    "/form": (
      <Layout {...layout} title="Compte">
        <ErrorSummary problems={[{ field: "housing", message: "Choisissez une réponse" }]} />
        <Form csrf="token">
          <TextField name="birthName" label="Nom de naissance" />
          <PasswordField name="password" label="Mot de passe" use="new" />
          <Radios name="housing" label="Logement" choices={[{ value: "own", label: "Chez moi" }]} />
          <Button name="_action" value="next">
            Continuer
          </Button>
        </Form>
      </Layout>
    ),
    "/file": (
      <Layout {...layout} title="Pièce">
        <Form csrf="token" upload>
          <FileField name="front" label="Recto" limits="1 Mo au plus" maxBytes={1_000_000} />
          <Button name="_action" value="add">
            Envoyer
          </Button>
        </Form>
      </Layout>
    ),
    "/sign": (
      <Layout {...layout} title="Signature">
        <Form csrf="token">
          <SignatureField
            name="drawn"
            label="Votre signature"
            typed={{ name: "name", label: "Votre nom complet" }}
          />
          <Button>Signer</Button>
        </Form>
      </Layout>
    ),
    "/after": (
      <Layout {...layout} title="Suite">
        x
      </Layout>
    ),
  };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "islands-"));
  const manifest = await buildAssets(folder);
  const names = Object.keys(manifest);
  const shown = views(names.filter((name) => name.endsWith(".js")).map((name) => `/${name}`));
  const html = (path: string) => `<!doctype html>${render(shown[path] ?? <p>?</p>)}`;
  server = createServer((request, response) => {
    const path = request.url ?? "/";
    response.setHeader("content-security-policy", policy);
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (request.method === "POST") {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        sent.push(Buffer.concat(parts).toString("latin1"));
        if (answer === "cut") return request.socket.destroy();
        if (answer === "problems") return response.writeHead(422).end(html("/form"));
        setTimeout(() => response.writeHead(303, { location: "/after" }).end(), answer === "late" ? 600 : 0);
      });
      return;
    }
    const file = manifest[path.slice(1)];
    if (file === undefined) return response.end(html(path));
    response.setHeader("content-type", path.endsWith(".css") ? "text/css" : "text/javascript");
    readFile(join(folder, file)).then((content) => response.end(content));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  await page?.context().close();
  page = await (await browser.newContext()).newPage();
  answer = "redirect";
  sent = [];
});

const open = (path: string) => page.goto(address + path);
const picture = { name: "recto.png", mimeType: "image/png", buffer: Buffer.alloc(5000, 1) };
const arrived = () => page.waitForURL("**/after");

test("a page with problems gives them the focus, and each leads to its field", async () => {
  await open("/form");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("problems");
  await page.getByRole("link", { name: "Choisissez une réponse" }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("field-housing");
});

test("Enter in a field continues; it does not change the language", async () => {
  await open("/form");
  await page.getByLabel("Nom de naissance").fill("Zoé");
  await page.getByLabel("Nom de naissance").press("Enter");
  await arrived();
  expect(sent).toEqual([expect.not.stringContaining("_language")]);
});

test("changing the language takes along what was typed", async () => {
  await open("/form");
  await page.getByLabel("Nom de naissance").fill("Noe");
  await page.getByLabel("Chez moi").check();
  await page.getByRole("button", { name: chromeFr.otherLanguageHint }).click();
  await arrived();
  expect(sent[0]).toContain("birthName=Noe");
  expect(sent[0]).toContain("housing=own");
  expect(sent[0]).toContain("_language=en");
});

test("a double click sends once", async () => {
  answer = "late";
  await open("/form");
  await page.getByRole("button", { name: "Continuer" }).dblclick({ noWaitAfter: true });
  await arrived();
  expect(sent).toHaveLength(1);
});

test("a password can be shown, and is a password again when sent", async () => {
  await open("/form");
  const field = page.getByLabel("Mot de passe", { exact: true });
  await page.getByRole("button", { name: chromeFr.showPasswordHint }).click();
  expect(await field.getAttribute("type")).toBe("text");
  await page.getByRole("button", { name: chromeFr.hidePasswordHint }).click();
  expect(await field.getAttribute("type")).toBe("password");
});

test("a file that is too large is refused before it is sent", async () => {
  await open("/file");
  await page.getByLabel("Recto").setInputFiles({ ...picture, buffer: Buffer.alloc(1_000_001) });
  await expect.poll(() => page.getByRole("status").innerText()).toContain(chromeFr.uploadTooLarge);
  expect(await page.getByLabel("Recto").inputValue()).toBe("");
});

test("a file is sent after the fields, and the page that follows is shown", async () => {
  await open("/file");
  await page.getByLabel("Recto").setInputFiles(picture);
  await page.getByRole("button", { name: "Envoyer" }).click();
  await arrived();
  const order = [...(sent[0] ?? "").matchAll(/name="(\w+)"/g)].map(([, name]) => name);
  expect(order).toEqual(["_action", "_csrf", "front"]);
});

test("problems found in a file are shown in its place, at the same address", async () => {
  answer = "problems";
  await open("/file");
  await page.getByLabel("Recto").setInputFiles(picture);
  await page.getByRole("button", { name: "Envoyer" }).click();
  await page.locator("#problems").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("problems");
  expect(page.url()).toBe(`${address}/file`);
});

test("a lost connection is said, and the same file can be sent again", async () => {
  answer = "cut";
  await open("/file");
  await page.getByLabel("Recto").setInputFiles(picture);
  await page.getByRole("button", { name: "Envoyer" }).click();
  await page.getByText(chromeFr.uploadFailed).waitFor();
  answer = "redirect";
  await page.getByRole("button", { name: "Envoyer" }).click();
  await arrived();
});

test("a drawn signature becomes a picture in the form, and can be cleared", async () => {
  await open("/sign");
  const pad = page.getByRole("img", { name: "Votre signature" });
  const box = await pad.boundingBox();
  if (!box) throw new Error("The pad is not shown.");
  await page.mouse.move(box.x + 30, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 90, { steps: 8 });
  await page.mouse.up();
  expect(await page.locator('input[name="drawn"]').inputValue()).toMatch(/^data:image\/png;base64,/);
  await page.getByRole("button", { name: chromeFr.signatureClear }).click();
  expect(await page.locator('input[name="drawn"]').inputValue()).toBe("");
});

test("without scripts the typed name, the plain upload and the password field remain", async () => {
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await open("/sign");
  expect(await page.locator("canvas").isVisible()).toBe(false);
  expect(await page.getByLabel("Votre nom complet").isVisible()).toBe(true);
  await open("/file");
  await page.getByLabel("Recto").setInputFiles(picture);
  await page.getByRole("button", { name: "Envoyer" }).click();
  await arrived();
  expect(sent).toHaveLength(1);
});
