/** A portrait that keeps no norm: its photographer is told at once, and the agent reads the same. */
import { expect, test } from "vitest";
import { photographers } from "#dev/people.ts";
import { sample } from "./papers.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

const [studio] = photographers;

const deposit = async ({ page, press }: Visitor, photo: string, signature: string): Promise<void> => {
  await page.getByLabel("Portrait").setInputFiles(sample(photo));
  await page.getByLabel("Signature").setInputFiles(sample(signature));
  await press("Déposer et obtenir le code");
};

test("advice says what and where, other pictures may be chosen, or the same deposited in one press", async () => {
  const photographer = await openVisitor({ javaScript: false });
  const { page } = photographer;
  await photographer.goTo("/photographes");
  await page.getByLabel("Clé d’accès de votre studio").fill(studio.key);
  await photographer.press("Se connecter");

  await deposit(photographer, "portraits/eyes-closed.jpg", "signatures/cut-at-edge.png");
  expect(await photographer.title()).toBe("Vérifiez les images avant de les déposer");
  expect(await photographer.words()).toMatch(/Les yeux semblent fermés.*La signature touche le bord/);
  const mark = await page.locator(".tp-advised .tp-mark").first().boundingBox();
  const picture = await page.locator(".tp-advised img").first().boundingBox();
  expect(mark?.width).toBeGreaterThan(0);
  expect(mark?.width).toBeLessThan(picture?.width ?? 0);
  expect(await page.locator(".tp-panel__reference").count()).toBe(0);

  await photographer.follow("Choisir d’autres images");
  await deposit(photographer, "portraits/eyes-closed.jpg", "signature.png");
  expect(await photographer.words()).toMatch(/Les yeux semblent fermés.*Rien à signaler sur cette image/);
  await photographer.press("Déposer telles quelles");
  const code = await page.locator(".tp-panel__reference strong").innerText();
  expect(code.replaceAll(/\s/g, "")).toMatch(/^[2-9A-Z]{22}$/);
});
