import { readEmail } from "#domain/email.ts";
import { isOfficeId, officeIds } from "#domain/offices.ts";
import { isRole, roles } from "#domain/roles.ts";
import { addStaff } from "#usecases/add-staff.ts";
import type { Command } from "./command.ts";
import { optionsOf } from "./options.ts";

export const staffAdd: Command = {
  usage: `staff add LOGIN "NAME" --office ${officeIds.join("|")} [--role ${roles.join("|")}] [--email ADDRESS]`,
  needs: "service",
  read: ([noun, verb, login, name, ...rest]) => {
    if (noun !== "staff" || verb !== "add" || !login || !name) return null;
    const options = optionsOf(rest, ["role", "office", "email"]);
    if (options === null) return null;
    const { role = "agent", office } = options;
    if (!isRole(role) || office === undefined || !isOfficeId(office)) return null;
    const email = options.email === undefined ? null : readEmail(options.email);
    if (options.email !== undefined && email === null) return null;
    return async (world) => {
      const { password } = await addStaff(world, { login, name, role, office, email });
      return `${login} (${role}, ${office}) may sign in with: ${password}`;
    };
  },
};
