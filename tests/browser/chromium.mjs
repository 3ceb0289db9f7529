// Debian's Chromium, quiet: nothing of its own goes to the network.

import { chromium } from "playwright-core";

/** Starts the browser; `CHROMIUM` names another program. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
