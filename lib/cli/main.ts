import { run } from './run.ts';

const { stdout, stderr, stdin } = process;
const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;

// A reader that has seen enough (`| head`) closes the pipe: no fault of ours, nothing left to do.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  print: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
  complain: (line) => stderr.write(`${line}\n`),
  // npm starts scripts in the project's folder; paths are meant from where the user is.
  folder: (script === 'audit' && caller) || process.cwd(),
  width: stdout.isTTY ? stdout.columns : null,
});
