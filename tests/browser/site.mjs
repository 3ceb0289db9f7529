// The site as a static host serves it: folders, 404 pages by language, and the headers of `_headers`.

import { createServer } from "node:http";
import { readFile, readdir, stat } from "node:fs/promises";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The published site that is tested; `SITE` names another. */
export const published = path.resolve(process.env.SITE ?? path.join(repository, "public"));

/** The program; `SELOSTE` names another. */
export const program =
  process.env.SELOSTE ??
  path.join(process.env.CARGO_TARGET_DIR ?? path.join(repository, "target"), "release/seloste");

const kinds = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/vnd.microsoft.icon",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};

/** Gives the path of the address a portal says its site will have, `/` where it says none. */
export function basePathOf(portal = repository) {
  const settings = path.join(portal, "portal.toml");
  const text = existsSync(settings) ? readFileSync(settings, "utf8") : "";
  const written = /^\s*base_url\s*=\s*["']([^"']+)["']/m.exec(text);
  return written ? new URL(`${written[1]}/`.replace(/\/+$/, "/")).pathname : "/";
}

/** Serves a folder under a base path on a free port of 127.0.0.1. */
export async function serveSite(root, base = basePathOf()) {
  const rules = await readRules(root);
  const server = createServer((request, response) => {
    answer(root, base, rules, request)
      .catch((error) => ({ status: 500, headers: {}, body: String(error) }))
      .then(({ status, headers, body }) => {
        response.writeHead(status, headers);
        response.end(request.method === "HEAD" ? undefined : body);
      });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    base,
    url: (address) => origin + base + address.replace(/^\//, ""),
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

async function answer(root, base, rules, request) {
  const { pathname, search } = new URL(request.url, "http://site.invalid");
  if (!pathname.startsWith(base)) {
    return plain(404, `the site stands under ${base}`);
  }
  const below = decodeURIComponent(pathname.slice(base.length));
  const headers = headersFor(rules, [pathname, `/${below}`]);
  if (below.split("/").some((part) => part === ".." || part.includes("\0"))) {
    return plain(400, "no");
  }
  const file = path.join(root, below.endsWith("/") || below === "" ? `${below}index.html` : below);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) {
    return { status: 301, headers: { ...headers, location: `${pathname}/${search}` }, body: "" };
  }
  if (found) {
    return { status: 200, headers: withKind(headers, file), body: await readFile(file) };
  }
  for (const page of [path.join(root, below.split("/")[0], "404.html"), path.join(root, "404.html")]) {
    if (existsSync(page)) {
      return { status: 404, headers: withKind(headers, page), body: await readFile(page) };
    }
  }
  return plain(404, "no such page");
}

function plain(status, body) {
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body };
}

function withKind(headers, file) {
  const kind = kinds[path.extname(file)] ?? "application/octet-stream";
  return { "content-type": kind, ...headers };
}

/** Reads `_headers`: an address pattern at the margin, its headers indented below it. */
async function readRules(root) {
  const text = await readFile(path.join(root, "_headers"), "utf8").catch(() => "");
  const rules = [];
  for (const line of text.split("\n")) {
    if (!line.trim() || line.trim().startsWith("#")) continue;
    if (/^\s/.test(line)) {
      const at = line.indexOf(":");
      rules.at(-1)?.headers.push([line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]);
    } else {
      rules.push({ pattern: patternOf(line.trim()), headers: [] });
    }
  }
  return rules;
}

function patternOf(written) {
  const literal = (text) => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const parts = written.split(/(\*|:[a-z_]+)/i);
  const source = parts.map((part) => (part === "*" ? ".*" : part.startsWith(":") ? "[^/]+" : literal(part)));
  return new RegExp(`^${source.join("")}$`);
}

function headersFor(rules, addresses) {
  const headers = {};
  for (const { pattern, headers: given } of rules) {
    if (!addresses.some((address) => pattern.test(address))) continue;
    for (const [name, value] of given) {
      if (name.startsWith("! ")) delete headers[name.slice(2)];
      else headers[name] = value;
    }
  }
  return headers;
}

/** Lists the files below a folder, as paths with `/`, sorted. */
export async function filesBelow(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}
