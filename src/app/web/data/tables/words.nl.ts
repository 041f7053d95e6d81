export const nl = {
  link: 'Openbare tabellen van CBS',
  title: 'Openbare tabellen',
  lead: 'Met tabellen van CBS vergelijkt u uw makers met de hele industrie, en krijgen codes hun titel. Ze gelden voor iedereen op deze installatie.',
  have: 'Wat er is ingelezen',
  none: 'Er is nog geen tabel ingelezen.',
  table: 'Tabel',
  periods: 'Periode',
  retrieved: 'Opgehaald',
  rows: 'Regels',
  source: 'Bron',
  adminOnly: 'Een beheerder leest tabellen in.',
  cbs: 'Vestigingen per gemeente',
  cbsHow:
    'Download op StatLine van tabel 81575NED de onbewerkte dataset als CSV (de eerste kolom heet ID). Laat de naam van het bestand staan.',
  sbi: 'Fijnere codes van de SBI 2025',
  sbiHow:
    'De volledige structuur van CBS, met een kolom Code en een kolom Titel. Daarna wordt een code van de SBI 2025 die niet bestaat, afgewezen.',
  file: 'Bestand',
  busy: 'Wij lezen het bestand.',
  done: 'De tabel is ingelezen.',
  failed: 'Dit bestand kan niet worden gebruikt',
  lost: 'De verbinding viel weg. Probeer het opnieuw.',
}
