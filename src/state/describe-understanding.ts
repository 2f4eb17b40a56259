import type { Issue } from '../domain/kernel/issue'
import type { Understanding } from '../domain/recipe/understanding'
import type { SourceSummary } from '../io/source'

/** How a file was understood, without what changes from one edition to the next for no reason. */
export function describeUnderstanding(
  { format, part, encoding, delimiter, decimal, crs, speedUnit, columns, read, used, refused }: SourceSummary,
  issues: readonly Issue[],
): Understanding {
  const remarks = issues.map(({ code, count = 1 }) => ({ code, count }))
  const unit = speedUnit?.unit ?? null
  return {
    format,
    part,
    encoding,
    delimiter,
    decimal,
    crs,
    speedUnit: unit,
    columns,
    read,
    used,
    refused,
    remarks,
  }
}
