import { readOptions } from './options.ts';
import { UNFINISHED } from './phrases.ts';
import { run } from './run.ts';

const { stdout, stderr, stdin } = process;
const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;

// A reader that has seen enough (`| head`) closes the pipe: no fault of ours, nothing left to do.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  // A full disk, say: what is there already must not pass for whole.
  const { lang } = readOptions(process.argv.slice(2));
  stderr.write(`gouji: ${UNFINISHED[lang]}${error.message}\n`);
  process.exit(2);
});

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  print: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
  complain: (line) => stderr.write(`${line}\n`),
  // npm starts scripts in the project's folder; paths are meant from where the user is.
  folder: (script === 'audit' && caller) || process.cwd(),
  width: stdout.isTTY ? stdout.columns : null,
});
