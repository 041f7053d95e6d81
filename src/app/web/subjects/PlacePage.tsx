export function PlacePage() {
  return <h1>Plaats</h1>
}
