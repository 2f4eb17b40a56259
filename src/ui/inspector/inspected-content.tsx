import type { SelectedPart } from '../../state/views/inspect-several'
import type { Inspected } from '../../state/views/inspector'
import { useFormat, useTranslate } from '../i18n-context'
import { CoverageFigureList } from '../panels/coverage/coverage-figures'
import { FibreBadge } from '../panels/zones/zone-list'
import { Figure, FigureList } from '../primitives/figure'
import { Note } from '../primitives/note'
import { PickList } from '../primitives/pick-list'
import { type Bounds, writeShare } from '../write-share'
import { PublishedFigures } from './published-figures'

/** As many as can be looked through; the table marks them all. */
const PARTS_SHOWN = 30

/** The facts of each kind of thing, unknown ones included: a blank says that nobody knows. */
export function InspectedContent({ view }: { view: Inspected }) {
  switch (view.kind) {
    case 'commune':
      return <CommuneContent view={view} />
    case 'zone':
      return <ZoneContent view={view} />
    case 'epci':
      return <EpciContent view={view} />
    case 'shadowZone':
      return <ShadowZoneContent view={view} />
    case 'site':
      return <SiteContent view={view} />
    case 'several':
      return <SeveralContent view={view} />
    case 'line':
      return null
  }
}

type Of<Kind extends Inspected['kind']> = { readonly view: Extract<Inspected, { kind: Kind }> }

function CommuneContent({ view: { area, figures, published, after } }: Of<'commune'>) {
  const translate = useTranslate()
  const { number } = useFormat()
  const written = (value: number | null) => (value === null ? null : number(value))
  return (
    <>
      <AfterNote before={figures} after={after} />
      {figures && <CoverageFigureList figures={figures} />}
      <FigureList label={translate('inspector.facts')}>
        <Figure label={translate('column.code')} value={area.code} />
        <Figure label={translate('column.epci')} value={area.epciName ?? area.epci} />
        <Figure label={translate('column.population')} value={written(area.population)} />
        <Figure label={translate('inspector.dwellings')} value={written(area.dwellings)} />
        <Figure label={translate('column.establishments')} value={written(area.establishments)} />
      </FigureList>
      <PublishedFigures tables={published} />
    </>
  )
}

function ZoneContent({ view: { area, figures, description, commune, after } }: Of<'zone'>) {
  const translate = useTranslate()
  const { number, speed, withUnit } = useFormat()
  const written = (value: number | null) => (value === null ? null : number(value))
  const names = (list: readonly string[] | undefined) => (list && list.length > 0 ? list.join(', ') : null)
  return (
    <>
      <div>
        <FibreBadge fibre={description?.fibre ?? area.fibre} />
      </div>
      <AfterNote before={figures} after={after} />
      <FigureList label={translate('inspector.facts')}>
        <Figure label={translate('column.commune')} value={commune?.name ?? null} />
        <Figure
          label={translate('zones.best')}
          value={description?.bestDownKbps == null ? null : speed(description.bestDownKbps)}
        />
        <Figure label={translate('column.operators')} value={names(description?.operators)} />
        <Figure label={translate('inspector.technologies')} value={names(description?.technologies)} />
        <Figure label={translate('column.establishments')} value={written(area.establishments)} />
        <Figure label={translate('column.jobs')} value={written(area.jobs)} />
        <Figure
          label={translate('column.area')}
          value={area.areaHa === null ? null : withUnit(area.areaHa, 'ha', 1)}
        />
      </FigureList>
      {figures && <CoverageFigureList figures={figures} />}
    </>
  )
}

function EpciContent({ view: { area, figures, after } }: Of<'epci'>) {
  const translate = useTranslate()
  const { number } = useFormat()
  return (
    <>
      <AfterNote before={figures} after={after} />
      {figures && <CoverageFigureList figures={figures} />}
      <FigureList label={translate('inspector.facts')}>
        <Figure label={translate('column.siren')} value={area.code} />
        <Figure label={translate('column.communes')} value={number(area.communeIds.length)} />
        <Figure
          label={translate('column.population')}
          value={area.population === null ? null : number(area.population)}
        />
      </FigureList>
    </>
  )
}

function ShadowZoneContent({ view: { area, communes } }: Of<'shadowZone'>) {
  const translate = useTranslate()
  const { number, withUnit } = useFormat()
  const written = (value: number | null) => (value === null ? null : number(value))
  return (
    <FigureList label={translate('inspector.facts')}>
      <Figure label={translate('column.lines')} value={number(area.lines)} />
      <Figure
        label={translate('column.ineligible')}
        value={number(area.ineligible)}
        of={translate('figure.of-lines', { lines: area.lines })}
        explain={<p>{translate('glossary.inéligible')}</p>}
      />
      <Figure
        label={translate('column.below')}
        value={number(area.below)}
        of={translate('figure.of-lines', { lines: area.lines })}
      />
      <Figure label={translate('column.premises')} value={written(area.premises)} />
      <Figure label={translate('column.businesses')} value={written(area.businesses)} />
      <Figure label={translate('column.area')} value={withUnit(area.areaHa, 'ha', 1)} />
      <Figure label={translate('column.communes')} value={communes.join(', ')} />
    </FigureList>
  )
}

function SiteContent({ view: { area } }: Of<'site'>) {
  const translate = useTranslate()
  return (
    <FigureList label={translate('inspector.facts')}>
      <Figure label={translate('inspector.site-kind')} value={area.kind} />
      <Figure label={translate('column.code')} value={area.code} />
      <Figure label={translate('inspector.parent')} value={area.parent} />
    </FigureList>
  )
}

/** The sum of what is selected, each line once, and what it is the sum of. */
function SeveralContent({ view: { parts, of, figures, after } }: Of<'several'>) {
  const translate = useTranslate()
  const format = useFormat()
  const detail = (part: SelectedPart['figures']) =>
    part === null
      ? ''
      : translate(of === 'shadowZone' ? 'inspector.part-under' : 'inspector.part', {
          lines: part.lines,
          share: writeShare(part, format, translate),
          under: part.ineligible + part.below,
          ineligible: part.ineligible,
        })
  return (
    <>
      {of === null && <Note>{translate('inspector.no-sum')}</Note>}
      {of !== 'shadowZone' && <AfterNote before={figures} after={after} />}
      {figures && <CoverageFigureList figures={figures} />}
      <PickList
        label={translate('inspector.parts')}
        items={parts.slice(0, PARTS_SHOWN).map(({ item, name, figures: part }) => ({
          item,
          title: name ?? translate(`inspector.${item.kind}`),
          detail: detail(part),
        }))}
      />
      {parts.length > PARTS_SHOWN && (
        <Note>{translate('inspector.more-parts', { count: parts.length - PARTS_SHOWN })}</Note>
      )}
    </>
  )
}

/** What the scenario shown does here. */
function AfterNote({ before, after }: { before: Bounds | null; after: Bounds | null }) {
  const translate = useTranslate()
  const format = useFormat()
  if (!before || !after) return null
  const [today, then] = [before, after].map((bounds) => writeShare(bounds, format, translate))
  return today === then ? null : <Note>{translate('inspector.after', { before: today!, after: then! })}</Note>
}
