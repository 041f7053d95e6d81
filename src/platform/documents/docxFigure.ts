import { ImageRun, Paragraph } from 'docx'
import type { ChartFigure } from './model.ts'
import { plainText } from './plainText.ts'
import { svgForPrint, svgRatio } from './svg.ts'

/** The text width of 170 mm at 96 pixels an inch. */
const textPixels = 642

// Every reader that takes the SVG finds it; the format wants a picture in pixels beside it all the same.
const emptyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=',
  'base64',
)

export function docxFigure(figure: ChartFigure): Paragraph {
  const width = textPixels * figure.width
  const alt = plainText(figure.alt)
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(plainText(svgForPrint(figure.svg))),
    fallback: { type: 'png', data: emptyPng },
    transformation: { width, height: width / svgRatio(figure.svg) },
    altText: { name: plainText(figure.title), description: alt, title: plainText(figure.title) },
  })
  return new Paragraph({ children: [image] })
}

/**
 * Word draws the SVG beside a picture and LibreOffice before 7.6 only draws the picture. So the drawing is offered
 * twice, as Word does for its newer charts: as it is to who knows those charts, else with the SVG as the picture.
 */
export function offerSvgTwice(documentXml: string): string {
  return documentXml.replace(/<w:drawing>.*?<\/w:drawing>/gs, (drawing) => {
    const svg = /<asvg:svgBlip [^>]*r:embed="([^"]+)"/.exec(drawing)?.[1]
    if (svg === undefined) return drawing
    const plain = drawing.replace(/<a:blip .*?<\/a:blip>/s, () => `<a:blip r:embed="${svg}"/>`)
    const choice = `<mc:Choice Requires="cx1">${drawing}</mc:Choice>`
    return `<mc:AlternateContent>${choice}<mc:Fallback>${plain}</mc:Fallback></mc:AlternateContent>`
  })
}
