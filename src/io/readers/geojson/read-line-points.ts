import type { LineTable } from '../../../domain/lines/line-table'
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
  remarks: Remarks,
): LineTable {
  const toCells = ({ properties }: PointFeature) => names.map((name) => readText(properties, name) ?? '')
  const sample = features.slice(0, SAMPLE).map(toCells)
  const builder = createLineBuilder(file, columns, createLineCells(columns, sample), sample, remarks)
  for (const feature of features) {
    const [lon, lat] = feature.geometry.coordinates as [number, number]
    const refused = builder.add(toCells(feature), feature.row, lon, lat)
    if (refused) remarks.refuse(feature.row, refused, describeRaw(feature))
  }
  return builder.finish()
}
