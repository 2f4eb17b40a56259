import type { Issue } from '../domain/kernel/issue'
import type { Understanding } from '../domain/recipe/understanding'
import type { SourceSummary } from '../io/source'

/** How a file was understood, without what changes from one edition to the next for no reason. */
export function describeUnderstanding(summary: SourceSummary, issues: readonly Issue[]): Understanding {
  const { format, part, encoding, delimiter, decimal, crs, columns, read, used, refused } = summary
  return {
    format,
    part,
    encoding,
    delimiter,
    decimal,
    crs,
    speedUnit: summary.speedUnit?.unit ?? null,
    scope: summary.communeFigures?.scope ?? null,
    columns,
    read,
    used,
    refused,
    remarks: issues.map(({ code, count = 1 }) => ({ code, count })),
  }
}
