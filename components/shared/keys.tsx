/** `Alt+Shift+G`, or `⌥⇧G` on a Mac, which has no separator. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span class="keys">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
