/**
 * How the embedded server is set up, given at each start so that a new Birdsong brings its own. Sized for an app
 * and its server on two cores; an installation that outgrows them has its own server (DATABASE_URL).
 *
 * The log names what went wrong and not whose words it went wrong with: no statements, no details of rows.
 */
const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '64MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  jit: 'off',
  synchronous_commit: 'on',
  wal_compression: 'on',
  max_wal_size: '512MB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_line_prefix: '%m ',
}

/** The server's own command line for a cluster and the folder of its socket. */
export function serverArguments(cluster: string, { host, port }: { host: string; port: number }): string[] {
  const given = { ...settings, port: `${port}`, unix_socket_directories: `"${host.replaceAll('"', '""')}"` }
  return ['-D', cluster, ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/** What the server is told of our environment: nothing of the app's secrets, and English for its messages. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}
