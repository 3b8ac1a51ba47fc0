# The command line as a container, from Debian's packages and the npm registry alone.
#   docker build --tag gouji:0.2.0 .
#   docker run --rm --volume "$PWD/budgets:/budgets:ro" gouji:0.2.0 check /budgets
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates nodejs npm \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run --silent package

FROM debian:trixie-slim
RUN apt-get update \
 && apt-get install --yes --no-install-recommends nodejs \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --uid 1000 --create-home gouji
COPY --from=build /src/dist/package /opt/gouji
RUN chmod +x /opt/gouji/cli/gouji.js && ln -s /opt/gouji/cli/gouji.js /usr/local/bin/gouji
USER gouji
WORKDIR /budgets
# Chinese; en_US.UTF-8 for English.
ENV LANG=zh_CN.UTF-8
ENTRYPOINT ["gouji"]
