import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * The environment, parsed once and loudly. Free of dependencies and of syntax newer than Node 20, so
 * that the first command on a new machine can read it before anything is installed.
 *
 * @typedef {{ kind: 'sqlite', url: string, file: string } | { kind: 'mongodb', url: string }} Database
 *
 * @typedef {object} Environment
 * @property {Database} database where documents live; an SQLite file is given as an absolute path
 * @property {string} secret signs sessions and tokens; at least 32 characters
 * @property {string} dataDirectory absolute folder of the SQLite file, media and whatever else is kept
 * @property {number} sitePort
 * @property {number} cmsPort
 * @property {string} siteUrl origin readers see, without a slash at its end
 * @property {string} cmsUrl origin editors see, without a slash at its end
 * @property {string | undefined} smtpUrl the server mails are sent through; none are sent without
 * @property {string | undefined} mailFrom the address mails come from
 */

/** One sentence for each broken value: the variable, the value (never a secret), the mend. */
export class EnvironmentError extends Error {
  /** @param {string[]} problems */
  constructor(problems) {
    super(problems.join('\n'))
    this.name = 'EnvironmentError'
    this.problems = problems
  }
}

/** @type {Environment | undefined} */
let environment

/**
 * The environment of this process: `.env` of the working directory where there is one, overridden by
 * the variables already set. Read once.
 *
 * @returns {Environment}
 * @throws {EnvironmentError}
 */
export function loadEnvironment() {
  if (environment) return environment
  if (existsSync('.env')) process.loadEnvFile('.env')
  environment = readEnvironment({ variables: process.env, directory: process.cwd() })
  return environment
}

/**
 * Reads an environment from variables.
 *
 * @param {{ variables: Record<string, string | undefined>, directory: string }} from
 *   `directory`: what relative paths start from
 * @returns {Environment}
 * @throws {EnvironmentError} naming every broken value
 */
export function readEnvironment({ variables, directory }) {
  /** @type {string[]} */
  const problems = []
  /** @param {string} name */
  const valueOf = (name) => variables[name]?.trim() || undefined

  const dataDirectory = path.resolve(directory, valueOf('DATA_DIR') ?? 'data')
  const sitePort = readPort({ name: 'SITE_PORT', value: valueOf('SITE_PORT') ?? '4321', problems })
  const cmsPort = readPort({ name: 'CMS_PORT', value: valueOf('CMS_PORT') ?? '3000', problems })
  if (sitePort === cmsPort && sitePort !== 0) {
    problems.push(
      `SITE_PORT and CMS_PORT are both ${sitePort}: give the site and the CMS a port each.`,
    )
  }

  const result = {
    database: readDatabase({
      value: valueOf('DATABASE_URL') ?? fileAddress(path.join(dataDirectory, 'portal.sqlite')),
      directory,
      problems,
    }),
    secret: readSecret({ value: valueOf('PAYLOAD_SECRET'), problems }),
    dataDirectory,
    sitePort,
    cmsPort,
    siteUrl: readOrigin({
      name: 'SITE_URL',
      value: valueOf('SITE_URL') ?? localOrigin(sitePort),
      problems,
    }),
    cmsUrl: readOrigin({
      name: 'CMS_URL',
      value: valueOf('CMS_URL') ?? localOrigin(cmsPort),
      problems,
    }),
    ...readMail({ smtpUrl: valueOf('SMTP_URL'), mailFrom: valueOf('MAIL_FROM'), problems }),
  }
  if (problems.length > 0) throw new EnvironmentError(problems)
  return result
}

/**
 * An environment as variables with absolute paths, for a child process that works in another directory
 * (Next's standalone server changes into its own).
 *
 * @param {Environment} from
 * @returns {Record<string, string>}
 */
export function toVariables(from) {
  return {
    DATABASE_URL: from.database.url,
    PAYLOAD_SECRET: from.secret,
    DATA_DIR: from.dataDirectory,
    SITE_PORT: String(from.sitePort),
    CMS_PORT: String(from.cmsPort),
    SITE_URL: from.siteUrl,
    CMS_URL: from.cmsUrl,
    ...(from.smtpUrl && { SMTP_URL: from.smtpUrl }),
    ...(from.mailFrom && { MAIL_FROM: from.mailFrom }),
  }
}

/** @param {{ name: string, value: string, problems: string[] }} port */
function readPort({ name, value, problems }) {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  problems.push(`${name} is "${value}": use a whole number from 1 to 65535.`)
  return 0
}

/**
 * Where a server on this machine answers; of a broken port enough is said.
 *
 * @param {number} port
 */
function localOrigin(port) {
  return port === 0 ? 'http://localhost' : `http://localhost:${port}`
}

/** @param {{ name: string, value: string, problems: string[] }} origin */
function readOrigin({ name, value, problems }) {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search
  if (isOrigin && !url.username && !url.hash) return url.origin
  problems.push(
    `${name} is "${withoutPassword(value)}": use an address without a path, like https://example.org.`,
  )
  return ''
}

/**
 * @param {{ smtpUrl: string | undefined, mailFrom: string | undefined, problems: string[] }} mail
 */
function readMail({ smtpUrl, mailFrom, problems }) {
  if (smtpUrl && !/^smtps?:\/\/[^/]/.test(smtpUrl)) {
    problems.push(
      `SMTP_URL is "${withoutPassword(smtpUrl)}": write smtps://user:password@mail.example.org:465, or smtp://… for STARTTLS.`,
    )
  }
  if (mailFrom && !/^[^\s@<>]+@[^\s@<>]+$/.test(mailFrom)) {
    problems.push(`MAIL_FROM is "${mailFrom}": write an address alone, like portal@example.org.`)
  }
  if (smtpUrl && !mailFrom) {
    problems.push('SMTP_URL is set without MAIL_FROM: set the address that mails come from.')
  }
  return { smtpUrl, mailFrom }
}

/** @param {{ value: string | undefined, problems: string[] }} secret */
function readSecret({ value, problems }) {
  if (value && value.length >= 32) return value
  problems.push(
    value
      ? `PAYLOAD_SECRET has ${value.length} characters: use at least 32 random ones.`
      : 'PAYLOAD_SECRET is not set: run `npm start`, which writes one to .env, or set at least 32 random characters.',
  )
  return ''
}

/**
 * @param {{ value: string, directory: string, problems: string[] }} database
 * @returns {Database}
 */
function readDatabase({ value, directory, problems }) {
  if (value.startsWith('file:')) {
    const file = readFilePath(value)
    if (file) {
      const absolute = path.resolve(directory, file)
      return { kind: 'sqlite', url: fileAddress(absolute), file: absolute }
    }
    problems.push(
      `DATABASE_URL is "${value}": name a file, like file:./data/portal.sqlite, without "?" or "#".`,
    )
  } else if (/^mongodb(\+srv)?:\/\//.test(value)) {
    const shown = withoutPassword(value)
    const [, host, name, options] =
      /^mongodb(?:\+srv)?:\/\/([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(value) ?? []
    if (!host || !name) {
      problems.push(
        `DATABASE_URL is "${shown}", which names no database: write mongodb://host:27017/common-ground?replicaSet=rs0.`,
      )
    } else if (!new URLSearchParams(options).get('replicaSet')) {
      problems.push(
        `DATABASE_URL is "${shown}" without replicaSet, so MongoDB would offer no transactions and two people saving at once would lose work: start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0.`,
      )
    }
  } else {
    problems.push(
      `DATABASE_URL is "${withoutPassword(value)}": begin it with file: (SQLite) or mongodb:// (MongoDB).`,
    )
  }
  return { kind: 'mongodb', url: value }
}

/** @param {string} address */
function readFilePath(address) {
  if (/[?#]/.test(address)) return undefined
  if (address.startsWith('file:///')) {
    try {
      return fileURLToPath(address)
    } catch {
      return undefined
    }
  }
  const file = address.slice('file:'.length)
  if (!file || file.startsWith('//') || file.endsWith('/') || file === ':memory:') return undefined
  try {
    return decodeURIComponent(file)
  } catch {
    return undefined
  }
}

/**
 * The address libSQL reads for a file.
 *
 * @param {string} file absolute path
 */
function fileAddress(file) {
  return pathToFileURL(file).href
}

/** @param {string} address */
function withoutPassword(address) {
  return address.replace(/\/\/[^@/]*@/, '//…@')
}
