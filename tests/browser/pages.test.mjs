// What a person sees: every kind of page, in every language, at three widths, light and dark, in Chromium.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { parse } from "parse5";
import { launch } from "./chromium.mjs";
import { basePathOf, published, repository, serveSite } from "./site.mjs";

const widths = [320, 360, 768, 1440];
const schemes = ["light", "dark"];
const shots = path.join(repository, "tests/browser/shots");

const foldersIn = (address) =>
  readdirSync(path.join(published, address), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(published, address, entry.name, "index.html")))
    .map((entry) => entry.name)
    .sort();

const languages = foldersIn("").filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(name) && existsSync(path.join(published, name, "404.html")));
const notices = foldersIn(`${languages[0]}/notices`);
const topics = foldersIn(`${languages[0]}/topics`);
const topic = topics.includes("retention") ? "retention" : topics[0];

/** The pages looked at, by a name for people. */
function pagesOf(language) {
  const groups = foldersIn(`${language}/compare`).filter((name) => name !== "page");
  return {
    home: `${language}/`,
    ...Object.fromEntries(notices.slice(0, 2).map((notice) => [`notice-${notice}`, `${language}/notices/${notice}/`])),
    topic: `${language}/topics/${topic}/`,
    matrix: `${language}/compare/`,
    ...(groups.length > 0 ? { group: `${language}/compare/${groups[0]}/` } : {}),
    link: `${language}/link/`,
    gone: `${language}/no/such/page/`,
  };
}

let browser;
let site;

before(async () => {
  site = await serveSite(published, process.env.SITE ? (process.env.SITE_BASE ?? "/") : basePathOf());
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a window and acts in it; whatever untoward happens there, or is added to the list, fails the test. */
async function inBrowser(act, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const untoward = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(`${site.origin}/`)) untoward.push(`a request to ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // A page that is left while it loads gives up its requests.
    if (why !== "net::ERR_ABORTED") untoward.push(`${request.url()}: ${why}`);
  });
  context.on("response", (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) untoward.push(`${response.url()}: ${response.status()}`);
  });
  context.on("console", (message) => {
    // Of a page answered with 404, the browser says so.
    const isMissingPage = message.text().includes("404") && message.location().url.includes("/no/such/");
    if (["error", "warning"].includes(message.type()) && !isMissingPage) untoward.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => untoward.push(`error: ${error.error()}`));
  const page = await context.newPage();
  try {
    await act(page, untoward);
    assert.deepEqual(untoward, []);
    assert.deepEqual(await context.cookies(), [], "cookies");
  } finally {
    await context.close();
  }
}

async function open(page, address) {
  const response = await page.goto(site.url(address), { waitUntil: "load" });
  const wanted = address.includes("no/such") ? 404 : 200;
  assert.equal(response.status(), wanted, address);
}

async function lookForSidewaysScroll(page, where, untoward) {
  const { inner, outer, wide } = await page.evaluate(() => {
    const root = document.scrollingElement;
    const wide = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.className}#${element.id}`);
    return { inner: root.scrollWidth, outer: root.clientWidth, wide };
  });
  if (inner > outer) untoward.push(`${where}: ${inner} > ${outer} pixels; wide: ${wide.join(", ")}`);
}

async function lookForBarriers(page, where, untoward) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
  for (const { id, nodes } of violations) {
    for (const node of nodes.slice(0, 3)) untoward.push(`${where}: ${id}: ${node.target.join(" ")}: ${node.failureSummary}`);
  }
}

/** Looks at a page at every width, light and dark. */
async function look(page, name, untoward) {
  for (const width of widths) {
    for (const scheme of schemes) await lookAt(page, { name, width, scheme }, untoward);
  }
}

async function lookAt(page, { name, width, scheme }, untoward) {
  const where = `${name} at ${width}, ${scheme}`;
  await page.setViewportSize({ width, height: width < 700 ? 780 : 900 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await lookForSidewaysScroll(page, where, untoward);
  if (width === 360 || width === 1440) await lookForBarriers(page, where, untoward);
  if (process.env.SHOTS && width !== 320) {
    await page.screenshot({ path: path.join(shots, `${name}-${width}-${scheme}.png`), fullPage: true });
  }
}

test("the site has languages, notices and topics", () => {
  assert.ok(languages.length > 0 && notices.length > 0 && topics.length > 0);
});

for (const language of languages) {
  for (const [name, address] of Object.entries(pagesOf(language))) {
    test(`${language}: ${name}`, async () => {
      await inBrowser(async (page, untoward) => {
        await open(page, address);
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        assert.equal(await page.locator("main h1").count(), 1);
        await look(page, `${language}-${name}`, untoward);
      });
    });
  }
}

test("the language choice", async () => {
  await inBrowser(async (page, untoward) => {
    await open(page, "");
    await look(page, "choice", untoward);
    for (const language of languages) {
      assert.ok((await page.locator(`a[lang="${language}"], a[hreflang="${language}"]`).count()) > 0, language);
    }
  });
});

test("without scripts everything is there and the language can be changed", async () => {
  const [first, second] = [languages[0], languages[1] ?? languages[0]];
  await inBrowser(
    async (page) => {
      for (const address of Object.values(pagesOf(first)).filter((address) => !address.includes("no/such"))) {
        await open(page, address);
        assert.ok(await page.locator("main h1").isVisible(), address);
      }
      await open(page, `${first}/notices/${notices[0]}/`);
      if (second !== first) {
        await languageLink(page, second).then((link) => link.click());
        await page.waitForURL(`**/${second}/notices/${notices[0]}/`);
      }
    },
    { javaScriptEnabled: false },
  );
});

for (const from of languages) {
  for (const to of languages.filter((language) => language !== from)) {
    test(`the switch from ${from} to ${to} keeps page and section`, async () => {
      const address = `notices/${notices[0]}/`;
      const section = sectionShared(`${from}/${address}`, `${to}/${address}`);
      await inBrowser(async (page) => {
        await open(page, `${from}/${address}#${section}`);
        await languageLink(page, to).then((link) => link.click());
        await page.waitForURL((url) => url.pathname.endsWith(`/${to}/${address}`));
        assert.equal(new URL(page.url()).hash, `#${section}`);
        assert.equal(await page.locator("html").getAttribute("lang"), to);
      });
    });
  }
}

for (const language of languages) {
  test(`${language}: a cell of the matrix leads to the very section`, async () => {
    await inBrowser(async (page) => {
      await open(page, pagesOf(language).group ?? pagesOf(language).matrix);
      const cell = page.locator('main table td a[href*="#"]').first();
      const href = await cell.getAttribute("href");
      await cell.click();
      await page.waitForURL((url) => url.hash !== "");
      const hash = new URL(page.url()).hash;
      assert.equal(hash, href.slice(href.indexOf("#")));
      const target = page.locator(":target");
      assert.equal(await target.count(), 1, hash);
      const top = await target.evaluate((element) => element.getBoundingClientRect().top);
      const height = page.viewportSize().height;
      assert.ok(top >= -1 && top < height, `the section is at ${top} of ${height}`);
    });
  });
}

test("every control can be reached by keyboard, and the first leads to the text", async () => {
  await inBrowser(async (page) => {
    await open(page, `${languages[0]}/notices/${notices[0]}/`);
    await page.keyboard.press("Tab");
    const href = await page.evaluate(() => document.activeElement.getAttribute("href"));
    assert.match(href ?? "", /#.+/, "the first control skips to the text");
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')].map((e) => e.outerHTML),
    );
    assert.deepEqual(hidden, []);
  });
});

/** Finds the link to a language (`hreflang` stands only where the text is translated), opening what it may be folded into. */
async function languageLink(page, language) {
  const link = page.locator(`header a[lang="${language}"]`).first();
  await link.waitFor({ state: "attached" });
  if (!(await link.isVisible())) {
    await page.locator("details", { has: link }).first().locator("summary").first().click();
  }
  return link;
}

/** Finds a section of the text that two pages have, not the first. */
function sectionShared(one, other) {
  const ids = [one, other].map((address) => idsIn(path.join(published, address, "index.html")));
  const shared = ids[0].filter((id) => ids[1].includes(id));
  assert.ok(shared.length > 1, `${one} and ${other} share no sections`);
  return shared[1];
}

/** Lists the ids of headings and sections within `main`. */
function idsIn(file) {
  const ids = [];
  const walk = (node, inMain) => {
    const id = node.attrs?.find((attribute) => attribute.name === "id")?.value;
    if (inMain && id && ["section", "h2", "h3"].includes(node.tagName)) ids.push(id);
    for (const child of node.childNodes ?? []) walk(child, inMain || node.tagName === "main");
  };
  walk(parse(readFileSync(file, "utf8")), false);
  return ids;
}
