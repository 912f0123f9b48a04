#!/usr/bin/env node
// The built program; `npm run build` makes it.
import "../dist/main.js";
