export function OverviewPage() {
  return <h1>Overzicht</h1>
}
