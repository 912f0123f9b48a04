/** Finds what the tests need beyond npm, and installs it where it may: as root, on Debian. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { postgresBinaries } from "./throwaway-postgres.ts";

export type Provisions = {
  readonly chromium: string | undefined;
  readonly postgres: string | undefined;
  readonly clamd: string | undefined;
  readonly xmlsec1: string | undefined;
};

/** The antivirus daemon, where Debian puts it. */
export const clamdPath = "/usr/sbin/clamd";

/** What verifies the signature of trust lists, where Debian puts it. */
const xmlsec1Path = "/usr/bin/xmlsec1";

const chromiums = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export function provision(): Provisions {
  const wanted = missingPackages(find());
  if (wanted.length > 0 && mayInstall()) install(wanted);
  const found = find();
  const missing = missingPackages(found);
  if (missing.length > 0) {
    console.error(`Missing for the whole of the tests: on Debian, apt-get install ${missing.join(" ")}`);
  }
  return found;
}

function find(): Provisions {
  const chosen = process.env.CHROMIUM;
  return {
    chromium: chosen ?? chromiums.find((path) => existsSync(path)),
    postgres: postgresBinaries(),
    clamd: existsSync(clamdPath) ? clamdPath : undefined,
    xmlsec1: existsSync(xmlsec1Path) ? xmlsec1Path : undefined,
  };
}

function missingPackages({ chromium, postgres, clamd, xmlsec1 }: Provisions): string[] {
  return [
    ...(chromium === undefined ? ["chromium", "fonts-dejavu-core"] : []),
    ...(postgres === undefined ? ["postgresql"] : []),
    // Its virus definitions are fetched by another package: the tests write their own.
    ...(clamd === undefined ? ["clamav-daemon"] : []),
    ...(xmlsec1 === undefined ? ["xmlsec1"] : []),
  ];
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(", ")} …`);
  const aptGet = (...args: string[]) =>
    spawnSync("apt-get", ["-q", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  aptGet("update");
  aptGet("install", "--yes", "--no-install-recommends", ...packages);
}
