import { useTranslate } from '../../i18n-context'
import { Details, Section } from '../../primitives/panel'
import classes from './data-panel.module.css'

/** An example is code, the same in every language. */
const EXAMPLES = {
  communes:
    '{"type":"Feature",\n "properties":{"code":"62765","nom":"Saint-Omer","epci":"200069037"},\n "geometry":{"type":"Polygon","coordinates":[…]}}',
  lines:
    'id;code_insee;longitude;latitude;debit_descendant;affaiblissement;techno;operateur\nL1;62765;2,2604;50,7501;512;77,9;ADSL;Orange',
  zones:
    '{"type":"Feature",\n "properties":{"code":"Z12","nom":"Porte du littoral","entreprises":42},\n "geometry":{"type":"Polygon","coordinates":[…]}}',
  sites:
    '{"type":"Feature",\n "properties":{"code":"62765ABC","nom":"Saint-Omer","type":"NRA"},\n "geometry":{"type":"Point","coordinates":[2.26,50.75]}}',
  roads: '{"type":"Feature","properties":{},\n "geometry":{"type":"LineString","coordinates":[…]}}',
  communeFigures:
    'code_insee;nbr;type;inel_hd;elig_hd05;elig_thd30;elig_thd1g;date\n62765;9244;all;157;9087;8819;8671;2026-03-31',
} as const
const KINDS = ['communes', 'lines', 'zones', 'sites', 'roads', 'communeFigures'] as const

/** Each kind of file: what it must hold, an example, and where planners get it. */
export function ExpectedFiles() {
  const translate = useTranslate()
  return (
    <Section title={translate('expected.title')}>
      <div>
        {KINDS.map((kind) => (
          <Details
            key={kind}
            title={
              <>
                {translate(`expected.${kind}`)}
                <span className={classes.need}>
                  {translate(
                    kind === 'communes' || kind === 'lines' ? 'expected.needed' : 'expected.optional',
                  )}
                </span>
              </>
            }
          >
            <p className={classes.text}>{translate(`expected.${kind}-holds`)}</p>
            <pre className={classes.example}>{EXAMPLES[kind]}</pre>
            <p className={classes.text}>{translate(`expected.${kind}-where`)}</p>
          </Details>
        ))}
      </div>
    </Section>
  )
}
