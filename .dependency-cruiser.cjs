/**
 * The walls of the house: which folder may import from which.
 * The table in CONTRIBUTING.md says the same in words; run with `npm run check:imports`.
 */

const TEST_FILE = "[.]test[.]tsx?$";

/** Outside packages and Node's own modules, as dependency-cruiser names them. */
const PACKAGES = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown"];

/** A layer may import only the listed paths of `src/`; packages are another question, asked below. */
function layer(name, from, allowed, comment) {
  return {
    name: `${name}-imports`,
    severity: "error",
    comment,
    from: { path: from, pathNot: TEST_FILE },
    to: { path: "^(src|dev|test|scripts|bench)/", pathNot: allowed },
  };
}

const layers = [
  layer("domain", "^src/domain/", "^src/domain/", "The domain knows only itself."),
  layer(
    "procedures",
    "^src/procedures/(?!index[.]ts$)",
    "^src/domain/",
    "A procedure is data made of domain words; never of another procedure.",
  ),
  layer(
    "procedure-index",
    "^src/procedures/index[.]ts$",
    "^src/(domain|procedures)/",
    "The index gathers the procedures.",
  ),
  layer(
    "usecases",
    "^src/usecases/",
    "^src/(domain/|usecases/|procedures/index[.]ts$)",
    "A use case speaks to the outside through ports.ts.",
  ),
  layer(
    "situations",
    "^src/situations/",
    "^src/(situations/|domain/|procedures/index[.]ts$)",
    "A situation told as JSON is read for the command and for the API alike; it needs rules alone.",
  ),
  layer("messages", "^src/messages/", "^src/(domain|messages)/", "Wordings know only the domain's names."),
  layer(
    "adapters",
    "^src/adapters/([^/]+)/",
    "^src/(adapters/$1/|usecases/(ports/[a-z-]+|errors)[.]ts$|domain/|messages/)",
    "An adapter fulfils ports and stands alone.",
  ),
  layer(
    "web",
    "^src/web/",
    "^src/(web/|usecases/|situations/|domain/|procedures/index[.]ts$|messages/)",
    "Pages call use cases, never adapters.",
  ),
  layer(
    "worker",
    "^src/worker/",
    "^src/(worker/|usecases/|domain/|procedures/index[.]ts$|messages/)",
    "Jobs call use cases, never adapters.",
  ),
  layer(
    "cli",
    "^src/cli/",
    "^src/(cli/|usecases/|situations/|domain/|procedures/index[.]ts$|messages/)",
    "Commands call use cases, never adapters.",
  ),
];

module.exports = {
  forbidden: [
    ...layers,
    {
      name: "wordings-take-types-only",
      severity: "error",
      comment: "Messages word the domain's names; they do not run it.",
      from: { path: "^src/messages/", pathNot: TEST_FILE },
      to: { path: "^src/domain/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "adapters-take-types-only",
      severity: "error",
      comment:
        "Deciding is not an adapter's work. It may say no (refusals, errors), read the table of states, so that no list of states is repeated in a query, and know how machine-readable lines and seals are laid out, how a picture is measured and arranged, and where the limits of reading are, without which nothing can be read.",
      from: { path: "^src/adapters/", pathNot: TEST_FILE },
      to: {
        path: "^src/(domain|usecases)/",
        pathNot:
          "^src/(domain/(refusals|lifecycle|mrz/[a-z-]+|seals/[a-z-]+|documents/(thresholds|page-view|measures/[a-z-]+))|usecases/errors)[.]ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-surface-imports-another",
      severity: "error",
      comment: "applicant, desk, partner and verify share only web/kit and the files beside it.",
      from: { path: "^src/web/([^/]+)/" },
      to: { path: "^src/web/[^/]+/", pathNot: "^src/web/($1|kit)/" },
    },
    {
      name: "kit-serves-every-surface",
      severity: "error",
      comment: "The kit knows no surface.",
      from: { path: "^src/web/kit/", pathNot: TEST_FILE },
      to: { path: "^src/web/(?!kit/)[^/]+/" },
    },
    {
      name: "islands-run-in-browsers",
      severity: "error",
      comment:
        "Browser code takes types from the house, and no Node module; of the rules, only what measures and judges a picture, so that a phone advises as the service does.",
      from: { path: "^src/web/islands/", pathNot: TEST_FILE },
      to: {
        path: "^src/(?!web/islands/|domain/documents/(thresholds|page-view|measures/[a-z-]+)[.]ts$)|^(node:)?(assert|buffer|child_process|crypto|fs|http|https|net|os|path|process|stream|url|util|worker_threads)(/|$)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "nobody-imports-an-island",
      severity: "error",
      comment: "Islands are entries of the browser bundle.",
      from: { path: "^(src|dev)/", pathNot: [TEST_FILE, "^src/web/islands/"] },
      to: { path: "^src/web/islands/" },
    },
    {
      name: "compose-meets-once",
      severity: "error",
      comment:
        "Adapters meet use cases in compose.ts alone, which only main.ts starts, and in compose-readers.ts, for commands.",
      from: { path: "^src/", pathNot: [TEST_FILE, "^src/main[.]ts$"] },
      to: { path: "^src/compose(-readers)?[.]ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "main-is-a-start",
      severity: "error",
      comment: "main.ts starts the program; nothing is taken from it.",
      from: {},
      to: { path: "^src/main[.]ts$" },
    },
    {
      name: "config-is-handed-over",
      severity: "error",
      comment: "Configuration is parsed once and handed over as values.",
      from: { path: "^src/[^/]+/", pathNot: TEST_FILE },
      to: { path: "^src/config[.]ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "src-stands-without-dev-and-test",
      severity: "error",
      comment: "What runs in production never needs the simulators, the builders or the tooling.",
      from: { path: "^src/", pathNot: TEST_FILE },
      to: { path: "^(dev|test|scripts|bench)/" },
    },
    {
      name: "no-packages-inside",
      severity: "error",
      comment: "Rules, use cases and wordings depend on no package.",
      from: { path: "^src/(domain|procedures|usecases|messages)/", pathNot: TEST_FILE },
      to: { dependencyTypes: PACKAGES },
    },
    {
      name: "no-platform-inside",
      severity: "error",
      comment: "Rules and wordings are pure: no I/O, no clock, not even Node's modules.",
      from: { path: "^src/(domain|procedures|messages)/", pathNot: TEST_FILE },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "usecases-reach-out-through-ports",
      severity: "error",
      comment: "A use case may hash or compare bytes; files, network and processes are ports.",
      from: { path: "^src/usecases/", pathNot: TEST_FILE },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "no-test-imports-outside-tests",
      severity: "error",
      comment: "A test file is nobody's dependency.",
      from: {},
      to: { path: TEST_FILE },
    },
    {
      name: "no-dev-packages-in-production",
      severity: "error",
      comment: "What src/ imports at run time is a dependency; islands are bundled beforehand.",
      from: { path: "^src/", pathNot: [TEST_FILE, "^src/web/islands/"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-undeclared-packages",
      severity: "error",
      comment: "Every imported package is named in package.json.",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one subject, or hide a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-barrels",
      severity: "error",
      comment: "Import the file that holds the thing; only procedures/index.ts gathers.",
      from: {},
      to: { path: "/index[.]tsx?$", pathNot: "node_modules/|^src/procedures/index[.]ts$" },
    },
    {
      name: "name-the-subject",
      severity: "error",
      comment: "A folder is named after its subject, not after its being handy.",
      from: {},
      to: { path: "/(utils?|helpers?|commons?|services?)/", pathNot: "node_modules/" },
    },
    {
      name: "no-unresolved",
      severity: "error",
      comment: "An import that leads nowhere.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".d.ts"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types", "default"],
    },
  },
};
