import { readEmail } from "#domain/email.ts";
import { isOfficeId, officeIds } from "#domain/offices.ts";
import { isRole, roles } from "#domain/roles.ts";
import { changeStaff, disableStaff, resetFactor } from "#usecases/run-staff.ts";
import type { Command } from "./command.ts";
import { optionsOf } from "./options.ts";

export const staffSet: Command = {
  usage: `staff set LOGIN [--role ${roles.join("|")}] [--office ${officeIds.join("|")}] [--email ADDRESS|none]`,
  needs: "service",
  read: ([noun, verb, login, ...rest]) => {
    if (noun !== "staff" || verb !== "set" || !login) return null;
    const options = optionsOf(rest, ["role", "office", "email"]);
    if (options === null) return null;
    const { role, office, email } = options;
    if (role === undefined && office === undefined && email === undefined) return null;
    if (role !== undefined && !isRole(role)) return null;
    if (office !== undefined && !isOfficeId(office)) return null;
    const account = email === undefined || email === "none" ? null : readEmail(email);
    if (email !== undefined && email !== "none" && account === null) return null;
    return async (world) => {
      await changeStaff(world, {
        login,
        ...(role === undefined ? {} : { role }),
        ...(office === undefined ? {} : { office }),
        ...(email === undefined ? {} : { email: account }),
      });
      return `${login} is now ${[role, office, email].filter(Boolean).join(", ")}; what they had open is closed`;
    };
  },
};

export const staffResetFactor: Command = {
  usage: "staff reset-factor LOGIN",
  needs: "service",
  read: ([noun, verb, login, ...rest]) => {
    if (noun !== "staff" || verb !== "reset-factor" || !login || rest.length > 0) return null;
    return async (world) => {
      await resetFactor(world, { login });
      return `${login} chooses a new second factor at the next sign-in; what they had open is closed`;
    };
  },
};

export const staffDisable: Command = {
  usage: "staff disable LOGIN",
  needs: "service",
  read: ([noun, verb, login, ...rest]) => {
    if (noun !== "staff" || verb !== "disable" || !login || rest.length > 0) return null;
    return async (world) => {
      await disableStaff(world, { login });
      return `${login} may not sign in any more; the files they hold go back to the queue`;
    };
  },
};
