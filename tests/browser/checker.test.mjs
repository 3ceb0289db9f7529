// The checker and the server checked: a small site with known faults, each of which must be found.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { checkSite } from "./links.mjs";
import { serveSite } from "./site.mjs";

const page = (body, lang = "en", head = "") =>
  `<!doctype html><html lang="${lang}"><head><title>t</title>${head}</head><body><h1 id="h">t</h1>${body}</body></html>`;

async function withSite(files, act) {
  const root = await mkdtemp(path.join(os.tmpdir(), "seloste-checker-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true });
      await writeFile(path.join(root, name), text);
    }
    return await act(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const address = "https://example.org/some/path/";

const sound = {
  "index.html": page('<a href="/some/path/en/">en</a><a href="fi/#h">fi</a><a href="https://other.example/">o</a>'),
  "en/index.html": page('<a href="../">up</a><img src="a%20b.svg#x" alt="">', "en", '<link rel="stylesheet" href="../s.css">'),
  "fi/index.html": page('<a href="mailto:a@b.fi">m</a><a href="#h">h</a>', "fi"),
  "404.html": page('<a href="#h">skip</a><a href="/some/path/">home</a>'),
  "en/a b.svg": '<svg xmlns="http://www.w3.org/2000/svg"><g id="x"/></svg>',
  "s.css": "a { background: url('en/a%20b.svg') } /* url(gone.png) */",
  "sitemap.xml": "<urlset><url><loc>https://example.org/some/path/en/</loc></url></urlset>",
};

test("a sound site has no problems", async () => {
  const result = await withSite(sound, (root) => checkSite(root, address));
  assert.deepEqual(result.problems, []);
  assert.deepEqual(result.unreached, []);
  assert.equal(result.pages, 5);
});

const faults = [
  ["leads to no file", { "en/index.html": page('<a href="gone/">x</a>') }],
  ["leads to no file", { "en/index.html": page('<img src="gone.png" alt="">') }],
  ["leads to no file", { "s.css": "a{background:url(gone.png)}" }],
  ["leads to no file", { "sitemap.xml": "<loc>https://example.org/some/path/gone/</loc>" }],
  ["leads to no file", { "404.html": page('<a href="en/">x</a>') }],
  ["leads to no id", { "en/index.html": page('<a href="../fi/#gone">x</a>') }],
  ["leads to no id", { "en/index.html": page('<a href="#gone">x</a>') }],
  ["lacks its last `/`", { "en/index.html": page('<a href="../fi">x</a>') }],
  ["leaves the site's folder", { "en/index.html": page('<a href="/en/">x</a>') }],
  ["another host", { "en/index.html": page('<script src="https://cdn.example/x.js"></script>') }],
  ["another host", { "en/index.html": page('<img srcset="../en/a%20b.svg 1x, http://cdn.example/x.png 2x" alt="">') }],
  ["another host", { "s.css": "a{background:url(//cdn.example/x.png)}" }],
  ["another host", { "en/index.html": page("", "en", '<link rel="preconnect" href="https://cdn.example">') }],
  ["not of the web", { "en/index.html": page('<a href="javascript:x()">x</a>') }],
  ["the id `h` stands 2 times", { "en/index.html": page('<p id="h">x</p>') }],
  ["<html> has no `lang`", { "en/index.html": page("", "") }],
  ['<html lang="fi"> stands in `en/`', { "en/index.html": page("", "fi") }],
  ["is no language", { "en/index.html": page('<p lang="suomi!">x</p>') }],
  ["inline script", { "en/index.html": page("<script>x()</script>") }],
  ["inline style sheet", { "en/index.html": page("<style>a{}</style>") }],
  ["style attribute", { "en/index.html": page('<p style="color:red">x</p>') }],
  ["has `onclick`", { "en/index.html": page('<p onclick="x()">x</p>') }],
  ["has 2 <h1>", { "en/index.html": page("<h1>x</h1>") }],
  ["is not of https://example.org/some/path/", { "sitemap.xml": "<loc>/some/path/en/</loc>" }],
];

for (const [wanted, files] of faults) {
  test(`found: ${wanted} in ${Object.keys(files)[0]}`, async () => {
    const { problems } = await withSite({ ...sound, ...files }, (root) => checkSite(root, address));
    assert.ok(problems.some((problem) => problem.includes(wanted)), JSON.stringify(problems));
  });
}

test("found: a page that nothing leads to", async () => {
  const files = { ...sound, "en/alone/index.html": page("") };
  const { unreached } = await withSite(files, (root) => checkSite(root, address));
  assert.deepEqual(unreached, ["en/alone/index.html"]);
});

test("the server answers as a static host does", async () => {
  const files = {
    ...sound,
    "fi/404.html": page("ei ole", "fi"),
    _headers: "/*\n  Content-Security-Policy: default-src 'self'\n  X-A: 1\n# note\n/en/*\n  X-A: 2\n",
  };
  await withSite(files, async (root) => {
    const site = await serveSite(root, "/some/path/");
    const ask = async (address) => {
      const response = await fetch(site.url(address), { redirect: "manual" });
      const headers = Object.fromEntries(response.headers);
      return { status: response.status, headers, body: await response.text() };
    };
    try {
      const home = await ask("/");
      assert.equal(home.status, 200);
      assert.equal(home.headers["content-security-policy"], "default-src 'self'");
      assert.equal(home.headers["x-a"], "1");
      assert.equal((await ask("/en/")).headers["x-a"], "2");
      assert.equal((await ask("/en")).headers.location, "/some/path/en/");
      assert.equal((await ask("/en/a%20b.svg")).headers["content-type"], "image/svg+xml; charset=utf-8");
      const gone = await ask("/fi/gone/");
      assert.equal(gone.status, 404);
      assert.match(gone.body, /ei ole/);
      assert.equal((await ask("/sv/")).status, 404);
      assert.equal((await fetch(`${site.origin}/en/`)).status, 404);
    } finally {
      await site.close();
    }
  });
});
