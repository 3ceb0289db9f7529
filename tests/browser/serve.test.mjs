// Writing with the preview open: an edit shows by itself, a fault lies over the page until it is mended.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { launch } from "./chromium.mjs";
import { program, repository } from "./site.mjs";

/** Copies the portal of the repository, without what is built. */
async function copyPortal() {
  const portal = await mkdtemp(path.join(os.tmpdir(), "seloste-serve-"));
  for (const name of ["portal.toml", "permalinks.toml", "seeds", "content", "i18n", "themes"]) {
    const from = path.join(repository, name);
    if (existsSync(from)) await cp(from, path.join(portal, name), { recursive: true });
  }
  return portal;
}

/** Starts the preview and waits for the address it tells. */
async function startPreview(portal) {
  const child = spawn(program, ["serve", "--port", "0", "--color", "never"], { cwd: portal });
  let said = "";
  const address = await new Promise((done, fail) => {
    const hear = (data) => {
      said += data;
      const found = /http:\/\/\S+/.exec(said);
      if (found) done(found[0]);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", (status) => fail(new Error(`serve ended with ${status}: ${said}`)));
  });
  const stop = () => {
    if (child.exitCode !== null) return child.exitCode;
    const ended = new Promise((done) => child.on("exit", done));
    child.kill("SIGINT");
    return ended;
  };
  return { address, stop };
}

/** Finds a translation to edit and the address of its page. */
async function firstTranslation(portal) {
  const notice = (await readdir(path.join(portal, "content"))).sort()[0];
  const file = (await readdir(path.join(portal, "content", notice))).filter((name) => name.endsWith(".md")).sort()[0];
  return { file: path.join(portal, "content", notice, file), page: `${path.basename(file, ".md")}/notices/${notice}/` };
}

test("edits are shown, faults are told, the last good site stays up", async () => {
  const portal = await copyPortal();
  const [browser, preview] = [await launch(), await startPreview(portal)];
  try {
    const { file, page: address } = await firstTranslation(portal);
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(preview.address + address);

    const text = await readFile(file, "utf8");
    await writeFile(file, `${text}\nA sentence that nobody wrote before.\n`);
    await page.getByText("A sentence that nobody wrote before.").waitFor({ timeout: 20_000 });

    const settings = path.join(portal, "portal.toml");
    const sound = await readFile(settings, "utf8");
    await writeFile(settings, `langauges = []\n${sound}`);
    const overlay = page.locator("#seloste-overlay");
    await overlay.waitFor({ timeout: 20_000 });
    assert.match(await overlay.innerText(), /langauges[^]*portal\.toml:1[^]*languages/);
    assert.equal((await page.request.get(preview.address + address)).status(), 200);

    await writeFile(settings, sound);
    await overlay.waitFor({ state: "detached", timeout: 20_000 });
    await writeFile(file, text);
    await page.getByText("A sentence that nobody wrote before.").waitFor({ state: "detached", timeout: 20_000 });
    assert.deepEqual(errors, []);
    assert.equal(await preview.stop(), 0, "Ctrl-C ends it in peace");
  } finally {
    await browser.close();
    await preview.stop();
    await rm(portal, { recursive: true, force: true });
  }
});
