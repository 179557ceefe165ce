export function OverviewPage() {
  return (
    <main data-ready="yes">
      <h1>…</h1>
    </main>
  );
}
