import { relative, join } from 'node:path'
import { capnpText, embed } from './capnp-text.mjs'
import { projectRoot } from './places.mjs'

const kvWorker = join(projectRoot, 'scripts/self-host/kv-worker.mjs')
const cacheWorker = join(projectRoot, 'scripts/self-host/cache-worker.mjs')
// Off in local mode: with it a Worker cannot reach an upstream on this machine.
const publicOnlyFlag = 'global_fetch_strictly_public'

/**
 * The text of a workerd config: Umbel's Worker on one socket, the KV service beside it, and a control socket on
 * loopback. Secrets are named, never written: workerd takes their values from its environment.
 * `environment`: names; `directory`: where the config file will stand, since `embed` is relative to it.
 * `isolates`: so many of the Worker, each on a socket of its own, at the objects and the KV of the first.
 */
export function workerdConfig({ bundle, directory, objects, kv, port, local, environment, isolates = 1 }) {
  const embedFile = (file) => embed(relative(directory, file).replaceAll('\\', '/'))
  const modules = bundle.modules.map(({ name, type }) => ({
    name,
    [type]: embedFile(join(bundle.directory, name)),
  }))
  const flags = bundle.compatibilityFlags.filter((flag) => !local || flag !== publicOnlyFlag)
  const classes = [...new Set(bundle.durableObjects.map((object) => object.className))]
  const umbel = {
    modules,
    compatibilityDate: bundle.compatibilityDate,
    compatibilityFlags: flags,
    bindings: [
      ...Object.entries(bundle.variables).map(([name, value]) => variable(name, value)),
      ...bundle.kvNamespaces.map((namespace) => ({
        name: namespace,
        kvNamespace: { name: 'kv', props: { json: JSON.stringify({ namespace }) } },
      })),
      ...bundle.durableObjects.map(({ binding, className }) => ({
        name: binding,
        durableObjectNamespace: { className, serviceName: 'umbel' },
      })),
      ...environment.map((name) => ({ name, fromEnvironment: name })),
      ...(local ? [{ name: 'UMBEL_LOCAL', text: '1' }] : []),
    ],
    cacheApiOutbound: 'cache',
  }
  const storage = classes.length === 0 ? {} : objectStorage(classes, 'objects-disk')
  const more = Array.from({ length: isolates - 1 }, (_, index) => `umbel-${index + 2}`)
  const cacheService = {
    modules: [{ name: 'cache-worker.mjs', esModule: embedFile(cacheWorker) }],
    compatibilityDate: bundle.compatibilityDate,
    bindings: [{ name: 'STORE', durableObjectNamespace: 'CacheStore' }],
    ...objectStorage(['CacheStore'], 'objects-disk'),
  }
  const hasWriter = classes.includes('ConfigWriter')
  const kvService = {
    modules: [{ name: 'kv-worker.mjs', esModule: embedFile(kvWorker) }],
    compatibilityDate: bundle.compatibilityDate,
    bindings: [
      { name: 'STORE', durableObjectNamespace: 'KvStore' },
      { name: 'UMBEL_CONTROL_TOKEN', fromEnvironment: 'UMBEL_CONTROL_TOKEN' },
      { name: 'namespaces', json: JSON.stringify(bundle.kvNamespaces) },
      ...(hasWriter ? [{ name: 'ADMIN', service: { name: 'umbel', entrypoint: 'administration' } }] : []),
    ],
    ...objectStorage(['KvStore'], 'kv-disk'),
  }
  const config = {
    services: [
      { name: 'umbel', worker: { ...umbel, ...storage } },
      ...more.map((name) => ({ name, worker: umbel })),
      { name: 'kv', worker: kvService },
      { name: 'cache', worker: cacheService },
      { name: 'kv-disk', disk: { path: kv, writable: true } },
      { name: 'objects-disk', disk: { path: objects, writable: true } },
      { name: 'internet', network: network(local) },
    ],
    sockets: [
      { name: 'http', address: `127.0.0.1:${port}`, http: {}, service: 'umbel' },
      ...more.map((name) => ({ name, address: '127.0.0.1:0', http: {}, service: name })),
      { name: 'control', address: '127.0.0.1:0', http: {}, service: { name: 'kv', entrypoint: 'control' } },
    ],
  }
  return `using Workerd = import "/workerd/workerd.capnp";\nconst config :Workerd.Config = ${capnpText(config)};\n`
}

function network(local) {
  return { allow: local ? ['public', 'private'] : ['public'], tlsOptions: { trustBrowserCas: true } }
}

function variable(name, value) {
  return typeof value === 'string' ? { name, text: value } : { name, json: JSON.stringify(value) }
}

// The unique key names the folder of a class's objects: it must never change.
function objectStorage(classes, disk) {
  return {
    durableObjectNamespaces: classes.map((className) => ({
      className,
      uniqueKey: `umbel-${className}`,
      enableSql: true,
    })),
    durableObjectStorage: { localDisk: disk },
  }
}
