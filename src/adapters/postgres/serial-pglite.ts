import { type DatabaseConnection, type Driver, PGliteDialect } from "kysely";

/**
 * PGlite has one connection, and Kysely's driver hands that same connection to everybody: two transactions at once
 * would end up inside each other. Here whoever takes the connection has it alone until it is released.
 */
export class SerialPGliteDialect extends PGliteDialect {
  override createDriver(): Driver {
    return oneAtATime(super.createDriver());
  }
}

const oneAtATime = (driver: Driver): Driver => {
  let last: Promise<void> = Promise.resolve();
  const releases = new WeakMap<DatabaseConnection, () => void>();
  const turn = async (): Promise<() => void> => {
    const before = last;
    const { promise, resolve } = Promise.withResolvers<void>();
    last = promise;
    await before;
    return resolve;
  };
  return {
    init: () => driver.init(),
    acquireConnection: async () => {
      const release = await turn();
      const connection = await driver.acquireConnection();
      releases.set(connection, release);
      return connection;
    },
    releaseConnection: async (connection) => {
      const release = releases.get(connection);
      releases.delete(connection);
      await driver.releaseConnection(connection);
      release?.();
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    destroy: () => driver.destroy(),
  };
};
