import { type Chart, narrowWidth, wideWidth } from '../../platform/charts/chart.ts'
import { Html, html } from './html.ts'

/** A chart for a page and for a phone, the sheet picks one, with its numbers as a table. Drawings escape their texts. */
export function drawn(chart: Chart, showTable: string, most = wideWidth): Html {
  const [head, ...rest] = chart.table.head
  return html`<figure class="ma-chart">
<p class="ma-chart-about">${chart.about}</p>
<div class="ma-chart-drawing">
<div class="ma-chart-wide">${new Html(chart.draw(Math.min(most, wideWidth)))}</div>
<div class="ma-chart-narrow">${new Html(chart.draw(Math.min(most, narrowWidth)))}</div>
</div>
<details class="pub-table"><summary>${showTable}</summary>
<table class="utrecht-table ma-table"><caption class="ma-hidden">${chart.title}</caption>
<thead><tr><th scope="col">${head ?? ''}</th>${rest.map((one) => html`<th scope="col" class="ma-n">${one}</th>`)}</tr></thead>
<tbody>${chart.table.rows.map(([name, ...cells]) => html`<tr><th scope="row">${name ?? ''}</th>${cells.map((cell) => html`<td class="ma-n">${cell}</td>`)}</tr>`)}</tbody>
</table></details>
</figure>`
}
