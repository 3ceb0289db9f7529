// No dead link, no dead anchor: in the published site, and in one that stands under a path.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { checkSite } from "./links.mjs";
import { basePathOf, program, published, repository } from "./site.mjs";

function report({ problems, pages, links, unreached }) {
  assert.ok(pages > 0, "there are no pages");
  assert.ok(links > pages, `only ${links} links on ${pages} pages`);
  assert.deepEqual(problems.slice(0, 40), [], `${problems.length} problems`);
  assert.deepEqual(unreached, [], "no way leads there from the first page");
}

test("links of the published site", async () => {
  const base = process.env.SITE ? (process.env.SITE_BASE ?? "/") : basePathOf();
  const host = process.env.SITE_HOST ?? "https://site.invalid";
  report(await checkSite(published, (await addressWritten()) ?? host + base));
});

test("links of a site under a path", { skip: Boolean(process.env.SITE) }, async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "seloste-links-"));
  try {
    const address = "https://example.org/some/path/";
    const site = path.join(folder, "site");
    execFileSync(program, ["build", "--locked", "--base-url", address, "--out", site], {
      cwd: repository,
      stdio: ["ignore", "ignore", "pipe"],
    });
    report(await checkSite(site, address));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Gives the address of the portal's settings, where there is one. */
async function addressWritten() {
  if (process.env.SITE) return null;
  const text = await readFile(path.join(repository, "portal.toml"), "utf8");
  return /^\s*base_url\s*=\s*["']([^"']+)["']/m.exec(text)?.[1].replace(/\/*$/, "/") ?? null;
}
