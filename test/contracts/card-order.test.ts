import { afterAll, beforeAll, expect, test } from "vitest";
import { orderedCard } from "#test/on-its-way.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { orderCard } from "#usecases/order-card.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

test("the manufacturer gets what is printed on the card, photo and signature included", async () => {
  const { application, orderId } = await orderedCard(world);
  await orderCard(world, { reference: application.reference, orderId });
  const [order] = world.orders;
  expect(order).toMatchObject({
    orderId,
    title: "drivingLicence",
    birthName: application.answers.birthName,
    category: application.answers.category,
  });
  expect(Buffer.from(order?.photo ?? "", "base64").toString()).toBe("portrait");
  expect(Buffer.from(order?.signature ?? "", "base64").toString()).toBe("paraphe");
});

test("an order that another one replaced is not sent", async () => {
  const { application } = await orderedCard(world);
  const before = world.orders.length;
  await orderCard(world, { reference: application.reference, orderId: `${application.reference}-0` });
  expect(world.orders).toHaveLength(before);
});
