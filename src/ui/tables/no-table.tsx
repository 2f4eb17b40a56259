import { dataPanelView } from '../../state/views/data-panel'
import { EmptyTable } from '../data-table/empty-table'
import { useTranslate } from '../i18n-context'
import { useView } from '../use-app'

/** In place of a table whose answer is not there: the file that is missing, or the computation under way. */
export function NoTable() {
  const translate = useTranslate()
  const [missing] = useView(dataPanelView).missing
  if (!missing) return <EmptyTable title={translate('tables.not-yet')} />
  return <EmptyTable title={translate(`tables.no-${missing}`)} todo={translate('tables.no-data-todo')} />
}
