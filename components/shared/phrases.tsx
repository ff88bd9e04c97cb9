/** A sentence that breaks between its phrases first: not within “不成立”, nor between a number and its noun. */
export function Phrases({ words }: { words: string }) {
  return (
    <>
      {words.split(/(?<=，|, )/).map((phrase) => (
        <span class="phrase" key={phrase}>
          {phrase}
        </span>
      ))}
    </>
  );
}
