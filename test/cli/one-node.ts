import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { cpus, hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../tools/until';

/** A Slurm of one node, this machine, that nobody else knows of. */
export class OneNode {
  private constructor(
    private readonly folder: string,
    private readonly daemons: readonly ChildProcess[],
  ) {}

  static async start(): Promise<OneNode> {
    const folder = mkdtempSync(path.join(tmpdir(), 'gouji-slurm-'));
    for (const place of ['state', 'spool']) mkdirSync(path.join(folder, place));
    const [control, node] = [await freePort(), await freePort()];
    writeFileSync(path.join(folder, 'slurm.conf'), configuration(folder, control, node));
    const env = { ...process.env, ...environment(folder) };
    const daemons = ['slurmctld', 'slurmd'].map((name) => spawn(name, ['-D'], { env, stdio: 'ignore' }));
    const one = new OneNode(folder, daemons);
    await until('the node is idle', () => {
      const { stdout } = spawnSync('sinfo', ['--noheader', '--format=%t'], { env, encoding: 'utf8' });
      return stdout.trim() === 'idle';
    });
    return one;
  }

  /** By which Slurm's programs find it. */
  get env(): NodeJS.ProcessEnv {
    return environment(this.folder);
  }

  stop(): void {
    for (const daemon of this.daemons) daemon.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function environment(folder: string): NodeJS.ProcessEnv {
  return { SLURM_CONF: path.join(folder, 'slurm.conf') };
}

function configuration(folder: string, control: number, node: number): string {
  const [name = ''] = hostname().split('.');
  return `ClusterName=one
SlurmctldHost=${name}(127.0.0.1)
SlurmctldPort=${control}
SlurmdPort=${node}
SlurmUser=root
AuthType=auth/none
CredType=cred/none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MailProg=/bin/true
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
NodeName=${name} NodeAddr=127.0.0.1 CPUs=${cpus().length}
PartitionName=all Nodes=${name} Default=YES
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
