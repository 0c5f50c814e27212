import { expect, test } from "vitest";
import { start } from "./fake-server.ts";

const token = "abc.DEF~ghi-JKL_0123456789";
const locked = async (use: (url: string) => Promise<void>): Promise<void> => {
  const { url, close } = await start({ token });
  try {
    await use(url);
  } finally {
    await close();
  }
};
const statusOf = async (url: string, headers: Record<string, string> = {}): Promise<number> =>
  (await fetch(url, { headers, redirect: "manual" })).status;

test("without the token, only the health check answers", async () => {
  await locked(async (url) => {
    for (const path of [
      "/",
      "/?q=x",
      "/page.js",
      "/api/search?q=x",
      "/api/export",
      "/maps/countries.geojson",
      "/queues",
      "/metrics",
      "/readyz",
      "/no",
      "/%zz",
    ])
      expect({ path, status: await statusOf(url + path) }).toEqual({
        path,
        status: path === "/%zz" ? 400 : 401,
      });
    expect(await statusOf(`${url}/healthz`)).toBe(200);
    const answer = await fetch(`${url}/api/search`);
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
    await expect(answer.text()).resolves.toContain("Authorization: Bearer");
  });
});

test("a wrong token is refused, however it is sent", async () => {
  await locked(async (url) => {
    for (const wrong of ["", "x", token.slice(1), `${token}x`, token.toLowerCase(), "%00"]) {
      expect(await statusOf(url, { authorization: `Bearer ${wrong}` })).toBe(401);
      expect(await statusOf(`${url}/?token=${wrong}`)).toBe(401);
    }
    expect(await statusOf(url, { authorization: token })).toBe(401);
    expect(await statusOf(url, { authorization: `Basic ${btoa(`u:${token}`)}` })).toBe(401);
    expect(await statusOf(url, { cookie: `token=${token}` })).toBe(401);
  });
});

test("a program can send the token as a bearer token", async () => {
  await locked(async (url) => {
    expect(await statusOf(`${url}/api/search?q=x`, { authorization: `Bearer ${token}` })).toBe(200);
    expect(await statusOf(`${url}/queues`, { authorization: `bearer ${token}` })).toBe(200);
  });
});

test("a browser gets a page that asks for the token, and keeps it in a cookie that no script can read", async () => {
  await locked(async (url) => {
    const page = await fetch(url, { headers: { accept: "text/html,*/*" } });
    expect(page.status).toBe(401);
    const text = await page.text();
    expect(text).toContain('name="token"');
    expect(text).not.toMatch(/<script|<style|\sstyle=/u);
    const [folder = ""] = /\/page\/[^/"]+/u.exec(text) ?? [];
    for (const [, asked = ""] of text.matchAll(/href="(\/[^"]+)"/gu))
      expect([asked, await statusOf(url + asked)]).toEqual([asked, 200]);
    expect(await statusOf(`${url}${folder}/page.js`)).toBe(401);
    expect(await statusOf(`${url}${folder}/fonts/vazirmatn.woff2`)).toBe(200);

    const link = await fetch(`${url}/?q=%D8%AD&token=${token}`, { redirect: "manual" });
    expect(link.status).toBe(303);
    expect(link.headers.get("location")).toBe("/?q=%D8%AD");
    const [cookie = "", ...attributes] = (link.headers.get("set-cookie") ?? "").split("; ");
    expect(attributes).toEqual(expect.arrayContaining(["HttpOnly", "SameSite=Lax", "Path=/"]));
    expect(await statusOf(`${url}/api/search`, { cookie: `other=1; ${cookie}` })).toBe(200);
  });
});

test("the login link leads to this page and to no other", async () => {
  await locked(async (url) => {
    for (const path of [
      "//evil.example/?token=",
      "/.//evil.example?token=",
      "/\\evil.example?token=",
      "/api/search?token=",
    ])
      expect(await statusOf(url + path + token)).toBe(401);
    const bare = await fetch(`${url}/?token=${token}`, { redirect: "manual" });
    expect(bare.headers.get("location")).toBe("/");
  });
});

test("does not start without a token if other machines could reach it", async () => {
  for (const host of ["0.0.0.0", "::", "192.0.2.1"])
    await expect(start({}, 0, host)).rejects.toThrow("token");
  const { close } = await start({ token }, 0, "0.0.0.0");
  await close();
});
