# The major version of Node is that of .nvmrc; tests/compose.test.ts compares them.
# To build on one image and no other: `--build-arg NODE_IMAGE=node:24-bookworm-slim@sha256:...` (docs/operations.md, "Images by digest").
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM ${NODE_IMAGE}
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/web/page ./web/page
COPY --from=build /app/enrich/tagger/model ./enrich/tagger/model
COPY package.json LICENSE warraq ./
COPY cli/bootstrap ./cli/bootstrap
# The files above belong to root: the program can read its own files and change none of them. The user `node`, as a number: a cluster that
# refuses root cannot look a name up.
USER 1000:1000
EXPOSE 7700
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.WARRAQ_HTTP_PORT || 7700) + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Without Compose, start with `docker run --init`: process 1 must pass signals on and reap processes that ended.
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["up"]
