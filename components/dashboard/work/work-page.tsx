export function WorkPage() {
  return (
    <main data-ready="yes">
      <h1>…</h1>
    </main>
  );
}
