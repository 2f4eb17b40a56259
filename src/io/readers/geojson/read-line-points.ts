import type { LineTable } from '../../../domain/lines/line-table'
import type { ReadOptions, SourceSummary } from '../../source'
import type { Remarks } from '../findings'
import type { LineColumns } from '../lines/choose-line-columns'
import { createLineBuilder } from '../lines/create-line-builder'
import { createLineCells } from '../lines/create-line-cells'
import type { PointFeature } from './feature-families'
import { describeRaw } from './features'
import { readText } from './properties'

const SAMPLE = 2000

/** Lines given as points with their speeds: the same columns as a table, the position being the point. */
export function readLinePoints(
  file: string,
  features: readonly PointFeature[],
  names: readonly string[],
  columns: LineColumns,
  options: ReadOptions,
  remarks: Remarks,
): { readonly lines: LineTable; readonly speedUnit: SourceSummary['speedUnit'] } {
  const toCells = ({ properties }: PointFeature) => names.map((name) => readText(properties, name) ?? '')
  const sample = features.slice(0, SAMPLE).map(toCells)
  const cells = createLineCells(columns, { sample, delimiter: null }, options.decimal, remarks)
  const builder = createLineBuilder(file, columns, cells, sample, options, remarks)
  for (const feature of features) {
    const [lon, lat] = feature.geometry.coordinates as [number, number]
    const refused = builder.add(toCells(feature), feature.row, lon, lat)
    if (refused) remarks.refuse(feature.row, refused, describeRaw(feature))
  }
  return builder.finish()
}
