// The link check: reads every file of a site as a browser would, and knows nothing of how it was made.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "parse5";
import { filesBelow } from "./site.mjs";

/** Attributes that name other files, by element; `fetched` says that the browser loads them by itself. */
const references = [
  { tags: ["a", "area"], attribute: "href" },
  { tags: ["form"], attribute: "action" },
  { tags: ["img", "script", "iframe", "source", "track", "audio", "video", "embed", "input"], attribute: "src", fetched: true },
  { tags: ["img", "source"], attribute: "srcset", fetched: true, list: true },
  { tags: ["video"], attribute: "poster", fetched: true },
  { tags: ["object"], attribute: "data", fetched: true },
  { tags: ["use", "image"], attribute: "href", fetched: true },
  { tags: ["use", "image"], attribute: "xlink:href", fetched: true },
];

/** Kinds of `link` that nothing is loaded for. */
const quiet = new Set(["canonical", "alternate", "license", "author", "me", "privacy-policy", "next", "prev", "help", "search"]);

const language = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/**
 * Checks a site that will stand at an address such as `https://example.org/some/path/`.
 * Gives the problems found, as sentences with their file, and how much was looked at.
 */
export async function checkSite(root, address) {
  const names = await filesBelow(root);
  const site = { root, address: new URL(address), names: new Set(names), pages: new Map(), problems: [], links: 0 };
  for (const name of names.filter((name) => /\.(html|svg)$/.test(name))) {
    site.pages.set(name, read(await readFile(path.join(root, name), "utf8")));
  }
  const reached = new Map();
  for (const [name, page] of site.pages) {
    reached.set(name, checkPage(site, name, page));
  }
  for (const name of names.filter((name) => name.endsWith(".css"))) {
    checkStyles(site, name, await readFile(path.join(root, name), "utf8"));
  }
  for (const name of names.filter((name) => /(^|\/)(sitemap[^/]*|feed)\.xml$/.test(name))) {
    checkAddresses(site, name, await readFile(path.join(root, name), "utf8"));
  }
  return { problems: site.problems, pages: site.pages.size, links: site.links, unreached: unreached(site, reached) };
}

/** Reads a page into what matters here. */
function read(text) {
  const page = { ids: new Map(), elements: [] };
  const walk = (node) => {
    if (node.tagName) {
      const attributes = Object.fromEntries(
        (node.attrs ?? []).map((a) => [a.prefix ? `${a.prefix}:${a.name}` : a.name, a.value]),
      );
      page.elements.push({ tag: node.tagName, attributes, node });
      if ("id" in attributes) page.ids.set(attributes.id, (page.ids.get(attributes.id) ?? 0) + 1);
    }
    for (const child of node.content?.childNodes ?? node.childNodes ?? []) walk(child);
  };
  walk(parse(text));
  return page;
}

/** Gives the address a file stands at. */
function addressOf(site, name) {
  return new URL(name.replace(/(^|\/)index\.html$/, "$1").split("/").map(encodeURIComponent).join("/"), site.address);
}

/** Checks one page and gives the files it leads to. */
function checkPage(site, name, page) {
  const reached = new Set();
  const problem = (text) => site.problems.push(`${name}: ${text}`);
  if (name.endsWith(".html")) checkForm(name, page, problem);
  for (const [id, times] of page.ids) {
    if (times > 1) problem(`the id \`${id}\` stands ${times} times`);
    if (!id || /\s/.test(id)) problem(`\`${id}\` is no id`);
  }
  // A 404 page is served at any address, so its links must hold from any.
  const from = /(^|\/)404\.html$/.test(name)
    ? [addressOf(site, name), new URL("xx/no/such/page/", site.address)]
    : [addressOf(site, name)];
  for (const reference of referencesOf(page)) {
    // A bare fragment stays on the page, whatever its address.
    for (const start of reference.written.startsWith("#") ? from.slice(0, 1) : from) {
      site.links += 1;
      const to = follow(site, start, reference, problem, { name, page });
      if (to) reached.add(to);
    }
  }
  return reached;
}

function* referencesOf(page) {
  for (const { tag, attributes } of page.elements) {
    for (const { tags, attribute, fetched, list } of references) {
      if (!tags.includes(tag) || !(attribute in attributes)) continue;
      const value = attributes[attribute];
      const written = list ? value.split(",").map((part) => part.trim().split(/\s+/)[0]) : [value];
      for (const one of written) yield { tag, written: one, fetched: fetched ?? false };
    }
    if (tag === "link" && "href" in attributes) {
      const kinds = (attributes.rel ?? "").toLowerCase().split(/\s+/);
      yield { tag: `link ${attributes.rel}`, written: attributes.href, fetched: !kinds.some((kind) => quiet.has(kind)) };
    }
    if (tag === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh") {
      const target = /url\s*=\s*['"]?([^'"]+)/i.exec(attributes.content ?? "");
      if (target) yield { tag: "meta refresh", written: target[1], fetched: false };
    }
    if (tag === "meta" && /^og:(url|image)$/.test(attributes.property ?? "")) {
      yield { tag: attributes.property, written: attributes.content ?? "", fetched: false };
    }
  }
}

/** Follows a reference; gives the file of this site it leads to. */
function follow(site, start, { tag, written, fetched }, problem, source) {
  let target;
  try {
    target = new URL(written, start);
  } catch {
    problem(`<${tag}>: \`${written}\` is no address`);
    return null;
  }
  if (["mailto:", "tel:"].includes(target.protocol) && !fetched) return null;
  if (!["https:", "http:"].includes(target.protocol)) {
    problem(`<${tag}>: \`${written}\` is not of the web`);
    return null;
  }
  if (target.origin !== site.address.origin) {
    if (fetched) problem(`<${tag}>: \`${written}\` is loaded from another host`);
    return null;
  }
  if (!target.pathname.startsWith(site.address.pathname)) {
    problem(`<${tag}>: \`${written}\` leaves the site's folder`);
    return null;
  }
  const below = decodeURIComponent(target.pathname.slice(site.address.pathname.length));
  const name = below === "" || below.endsWith("/") ? `${below}index.html` : below;
  if (!site.names.has(name)) {
    const folder = site.names.has(`${name}/index.html`);
    problem(`<${tag}>: \`${written}\` ${folder ? "lacks its last `/`" : "leads to no file"}`);
    return null;
  }
  const fragment = decodeURIComponent(target.hash.slice(1));
  const page = name === source.name ? source.page : site.pages.get(name);
  if (fragment && fragment !== "top" && !fragment.startsWith(":~:") && !page?.ids.has(fragment)) {
    problem(`<${tag}>: \`${written}\` leads to no id`);
  }
  return name;
}

/** Checks what every page has to have, and what none may. */
function checkForm(name, page, problem) {
  const all = (tag) => page.elements.filter((element) => element.tag === tag);
  const lang = all("html")[0]?.attributes.lang ?? "";
  const folder = name.split("/")[0];
  if (!language.test(lang)) problem("<html> has no `lang`");
  else if (name.includes("/") && language.test(folder) && lang !== folder) {
    problem(`<html lang="${lang}"> stands in \`${folder}/\``);
  }
  if (all("title").filter((title) => title.node.childNodes.length > 0).length === 0) problem("has no <title>");
  if (all("h1").length !== 1) problem(`has ${all("h1").length} <h1>`);
  if (all("base").length > 0) problem("has a <base>, which bends every fragment");
  for (const { tag, attributes, node } of page.elements) {
    const text = (node.childNodes ?? []).map((child) => child.value ?? "").join("").trim();
    const isData = /json|text\/plain/.test(attributes.type ?? "");
    if (tag === "script" && !("src" in attributes) && !isData && text) problem("has an inline script");
    if (tag === "style") problem("has an inline style sheet");
    if ("lang" in attributes && !language.test(attributes.lang)) problem(`\`lang="${attributes.lang}"\` is no language`);
    for (const attribute of Object.keys(attributes)) {
      if (attribute === "style") problem(`<${tag}> has a style attribute`);
      if (/^on[a-z]+$/.test(attribute)) problem(`<${tag}> has \`${attribute}\``);
    }
  }
}

function checkStyles(site, name, text) {
  const problem = (what) => site.problems.push(`${name}: ${what}`);
  const plain = text.replace(/\/\*[^]*?\*\//g, "");
  for (const [, , written] of plain.matchAll(/url\(\s*(["']?)([^"')]+)\1\s*\)/g)) {
    if (written.startsWith("#") || written.startsWith("data:image/svg+xml")) continue;
    site.links += 1;
    follow(site, addressOf(site, name), { tag: "url()", written, fetched: true }, problem, {});
  }
  if (/@import\s+["']/.test(plain)) problem("imports another style sheet");
}

/** Checks the addresses that sitemaps and feeds give out. */
function checkAddresses(site, name, text) {
  const problem = (what) => site.problems.push(`${name}: ${what}`);
  const plain = (written) => written.replaceAll("&amp;", "&");
  const found = [...text.matchAll(/<loc>([^<]+)<\/loc>|<(?:xhtml:)?link[^>]*\shref="([^"]+)"/g)];
  for (const [, loc, href] of found) {
    const written = plain((loc ?? href).trim());
    site.links += 1;
    if (!written.startsWith(site.address.href)) problem(`\`${written}\` is not of ${site.address.href}`);
    else follow(site, site.address, { tag: "address", written, fetched: false }, problem, {});
  }
}

/** Lists the pages in languages to which no way leads from the first page. */
function unreached(site, reached) {
  const seen = new Set(["index.html"]);
  const queue = ["index.html"];
  while (queue.length > 0) {
    for (const next of reached.get(queue.pop()) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  const ofLanguage = (name) => name.endsWith("/index.html") && language.test(name.split("/")[0]);
  return [...site.pages.keys()].filter((name) => ofLanguage(name) && !seen.has(name));
}
