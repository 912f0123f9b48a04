/** Hands that never leave the keyboard. */
import type { Visitor } from "./visitor.ts";

const longestWay = 120;

/** Goes from control to control as a keyboard does, until the one so named has the focus. */
export const tabTo = async ({ page }: Visitor, name: string): Promise<void> => {
  for (let presses = 0; presses < longestWay; presses += 1) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate((label) => {
      const { activeElement } = document;
      const labels =
        activeElement instanceof HTMLInputElement ||
        activeElement instanceof HTMLSelectElement ||
        activeElement instanceof HTMLTextAreaElement
          ? [...(activeElement.labels ?? [])].map(({ innerText }) => innerText)
          : [activeElement?.textContent ?? ""];
      return labels.some((text) => text.trim().startsWith(label));
    }, name);
    if (isThere) return;
  }
  throw new Error(`the keyboard never comes to ${name}`);
};

/** Presses a key that leads to a page. Gives the status of the answer. */
export const open = (visitor: Visitor, key: string): Promise<number> =>
  visitor.arrive(() => visitor.page.keyboard.press(key));

/** Goes to the control so named and presses it. */
export const enter = async (visitor: Visitor, name: string): Promise<number> => {
  await tabTo(visitor, name);
  return open(visitor, "Enter");
};
