import { addStaff } from "#usecases/add-staff.ts";
import type { Command } from "./command.ts";

export const staffAdd: Command = {
  usage: 'staff add LOGIN "NAME"',
  needs: "service",
  read: ([noun, verb, login, name, ...rest]) => {
    if (noun !== "staff" || verb !== "add" || !login || !name || rest.length > 0) return null;
    return async (world) => {
      const { password } = await addStaff(world, { login, name });
      return `${login} may sign in with: ${password}`;
    };
  },
};
