/*
 * The static hosts that deploy/ has recipes for, from the distribution: found, or installed where that disturbs nobody.
 */
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Served } from '../../src/build/serve.ts'

/** A host, ready to serve a folder by a recipe. */
interface HostServer {
  readonly binary: string
  /** The packages of Debian and its kin. */
  readonly packages: readonly string[]
  /** Writes what it needs into a folder of its own. @returns Its arguments. */
  readonly prepare: (folder: string, given: Given) => readonly string[]
}

interface Given {
  readonly recipe: string
  /** What the recipe's root becomes. */
  readonly root: string
  readonly port: number
}

/** Puts our values into a recipe; what isn't found in it any more is a fault of this test. */
const adapt = (recipe: string, ...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`There is no “${from}” in the recipe.`)
    return text.replaceAll(from, to)
  }, recipe)

const rootOf = (recipe: string): string => /\broot (?:\* )?(\/[\w/]+)/.exec(recipe)?.[1] ?? ''

const isRoot = process.getuid?.() === 0

/** By the names of their recipes. */
export const HOSTS: Readonly<Record<string, HostServer>> = {
  'nginx.conf': {
    binary: '/usr/sbin/nginx',
    packages: ['nginx-light'],
    prepare: (folder, { recipe, root, port }) => {
      const site = adapt(
        recipe,
        ['listen 80;', `listen 127.0.0.1:${port};`],
        [`root ${rootOf(recipe)};`, `root ${root};`],
      )
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join(' ')
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${isRoot ? 'user root; ' : ''}daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
events {} http { access_log off; ${temporary}\n${site}\n}`,
      )
      return ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]
    },
  },
  Caddyfile: {
    binary: '/usr/bin/caddy',
    packages: ['caddy'],
    prepare: (folder, { recipe, root, port }) => {
      const site = adapt(recipe, [':80 {', `:${port} {`], [`root * ${rootOf(recipe)}`, `root * ${root}`])
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n${site}`)
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]
    },
  },
  'apache.htaccess': {
    binary: '/usr/sbin/apache2',
    packages: ['apache2-bin'],
    prepare: (folder, { root, port }) => {
      // The recipe lies in the folder of the site.
      const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'rewrite']
      writeFileSync(join(folder, 'mime.types'), '')
      writeFileSync(
        join(folder, 'apache.conf'),
        `ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log\n
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${isRoot ? 'User nobody\nGroup nogroup' : ''}
TypesConfig ${folder}/mime.types
DocumentRoot ${root}
<Directory ${root}>\nAllowOverride All\nRequire all granted\n</Directory>`,
      )
      return ['-d', folder, '-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND']
    },
  },
}

/** Whether a host is there now; as root, which in a container disturbs nobody, it is installed. */
export const isThere = async ({ binary, packages }: HostServer): Promise<boolean> => {
  if (existsSync(binary) || !isRoot || !existsSync('/usr/bin/apt-get')) return existsSync(binary)
  console.log(`Installing ${packages.join(', ')} …`)
  const apt = (...args: readonly string[]) =>
    promisify(execFile)('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
      timeout: 240_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).catch(() => undefined) // Whether it helped is seen below.
  await apt('update')
  await apt('install', '-y', '--no-install-recommends', ...packages)
  return existsSync(binary)
}

/** Starts a host and waits until it answers. @param folder Of its own, empty. */
export const startHost = async (
  host: HostServer,
  folder: string,
  given: Omit<Given, 'port'> & { readonly base: string },
): Promise<Served> => {
  const port = await freePort()
  mkdirSync(folder, { recursive: true })
  const args = host.prepare(folder, { ...given, port })
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const child = spawn(host.binary, [...args], { stdio: ['ignore', 'pipe', 'pipe'], env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000)
    })
  }
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const url = `http://localhost:${port}${given.base}`
  const failed = ended.then(() => Promise.reject(new Error(`${host.binary} ended: ${said}`)))
  await Promise.race([answers(url), failed])
  return {
    url,
    close: async () => {
      failed.catch(() => undefined)
      child.kill()
      await ended
    },
  }
}

/** Asks until somebody answers. */
const answers = async (url: string): Promise<void> => {
  const isUp = await fetch(url).then(
    () => true,
    () => false,
  )
  if (isUp) return
  await new Promise((done) => setTimeout(done, 50))
  return answers(url)
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
