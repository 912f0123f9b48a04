import { addStaff } from "#usecases/add-staff.ts";
import type { Command } from "./command.ts";

export const staffAdd: Command = {
  usage: 'staff add LOGIN "NAME"',
  run: (world, [noun, verb, login, name, ...rest]) => {
    if (noun !== "staff" || verb !== "add" || !login || !name || rest.length > 0) return null;
    return addStaff(world, { login, name }).then(({ password }) => `${login} may sign in with: ${password}`);
  },
};
