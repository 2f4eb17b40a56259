import type { IssueCode } from '../../domain/kernel/issue'
import { readingIssuesEn } from './reading-issues'

/** The sentences of `fr/issues.ts`, in English. */
export const issuesEn: Readonly<Record<IssueCode, string>> = {
  ...readingIssuesEn,
  // Codes and joins
  'insee-invalid':
    'Left out: “{value}” is no INSEE commune code (five characters, such as 01004, 2A004 or 62765). Correct the code.',
  'insee-zero-restored':
    'INSEE codes have lost their leading zero: “{value}” was read as {code}. Keep the column as text in the spreadsheet.',
  'insee-number-undone':
    'A spreadsheet took INSEE codes for numbers: “{value}” was read as {code}. Make the column text in the spreadsheet.',
  'commune-without-code':
    'Commune left out: it has no INSEE code, and a name alone cannot identify it. Add the code.',
  'commune-code-shared':
    'Code {code} is already that of “{kept}”, and “{other}” is elsewhere: one of the two codes is wrong, and the second outline is refused. Correct the code in the file.',
  'commune-duplicate':
    'The commune {value} appears several times: only the first contour is used. Remove the file or the feature too many.',
  'commune-parts-merged':
    'A commune is drawn in several features ({value}): they were joined into one contour. Nothing to do, if they are indeed parts of one commune.',
  'commune-parts-disagree':
    'The parts of commune {code} do not say the same: “{kept}” was kept, “{other}” was not. Correct the wrong value.',
  'commune-code-moved':
    'Rows are given to another commune, that of the contours: {moves}. {event, select, merged {The communes have merged: their counts are added; their shares and dates are kept only where they are the same} recoded {It is the same commune, whose code has changed} split {The commune is not yet apart in the contours: its counts are added to those of the commune it came from} other {The contours have the city only: the counts of its arrondissements are added}}. Nothing to do, if these are the contours you want.',
  'commune-code-doubtful':
    'The commune {code} was divided since the table: its figures may count those of {other}. Check them, or take a newer table.',
  'commune-code-without-contour':
    'Rows are given to no commune of the contours ({value}){why, select, newer {: the commune is several of the contours, and nothing is shared out. Take contours of the same year} split {: the commune is divided in the contours, and nothing is shared out. Take a table or contours of the same year} unknown {: it has been no commune’s code since 1943. Correct the code} other {: the commune is not in the territory. Nothing to do}}.',
  'commune-without-epci':
    '{count, plural, one {One commune does not say its EPCI} other {# communes do not say their EPCI}} ({names}): they count in the totals, but in no EPCI and no local share. Add to the outlines a column with the SIREN number of the EPCI.',
  'areas-taken-for-zones':
    'The file does not say what its areas are: for want of an INSEE code of its own for each, they were taken for activity zones. Their median area is {medianHa, plural, =0 {less than one hectare} other {# ha}}; that of a commune is usually a thousand hectares, that of a zone a few tens. If they are communes, say so with “Read differently…”, or add a column with their INSEE code.',
  'zone-without-id':
    'Some zones have no identifier: they were given one by their order and place in the file. To find them from one file to the next, add a column of identifiers, or say which one is with “Read differently…”.',
  'lines-code-moved':
    'Lines carry the code of a commune of another year than the contours: they are given to the commune of the contours that replaced it, or that it came from ({moves}). Nothing to do, if these are the contours you want.',
  'lines-code-without-contour':
    '{why, select, unknown {Some lines carry a code that has been no commune’s since 1943 ({value}). Correct it} newer {Some lines are of a commune that is several of the outlines’ ({value}), among which nothing is shared out. Take outlines of the same year} split {Some lines are of a commune that is divided in the outlines ({value}), and nothing is shared out. Take outlines of the same year} other {Some lines are of communes that the loaded outlines do not have ({value}). Add these communes, if they are of the territory}}. A line without a position is then in no total by commune.',
  'lines-commune-disagrees':
    'Some lines have a position outside the commune that their code says: the position wins. Check the codes, or the age of the contours.',
  'lines-unplaced':
    'Some lines are in no loaded commune: they are counted apart, outside the totals by commune. Add the missing contours, or check the positions.',
  'zones-unplaced':
    '{count, plural, one {One activity zone is outside the communes loaded} other {# activity zones are outside the communes loaded}} ({names}). Check that zones and outlines are of the same territory, or add the communes that are missing.',
  'lines-in-several-zones':
    'Some lines are in several activity zones at once: each counts in one only. Check the contours that overlap.',
  'lines-counted-twice':
    'About {share}% of the lines of the file have the place or the identifier of lines of “{other}”: if both describe the same, each counts twice. Remove one of the two files, or keep them if they are other lines indeed.',
  'lines-without-speed':
    'Some lines have neither a speed nor what it takes to compute one: they are “unknown”, never counted as zero. Add a speed, an attenuation, or a length with the gauge of the cable.',
  'attenuation-implausible':
    'Some attenuations are over {limit} dB, which no copper line has: they are held unknown, as a filler (999) is. Correct them, or empty these cells.',
  'speed-implausible':
    'Some speeds are over 10 Gbit/s, which no line offers: they are kept, and count as served. Check the unit of the column by “Read differently…”, or correct these values.',
  'position-at-origin':
    'Some rows are at 0; 0, off the coast of Africa, which most often means “no position”: they are placed by their commune code, if they have one. Fill in the positions, or empty these cells.',
  'lines-without-premises':
    'Some lines do not say how many premises they serve: they are missing from counts by premises. Fill in the column, or count by lines.',
  'buildings-await-offers':
    '{count, plural, one {One building awaits its offers, and its speed is unknown.} other {# buildings await their offers, and their speed is unknown.}} Add the file of offers of the same département (actuel), from Arcep’s “Ma connexion internet”.',
  'offers-await-buildings':
    'The offers of {count, plural, one {# building await that building} other {# buildings await those buildings}}: without them, they have neither place nor commune. Add the file of buildings of the same département (base_imb).',
  'offers-joined':
    '{count, plural, one {One building has the speed of its best offer by wire} other {# buildings have the speed of their best offer by wire}} (fibre, cable or copper) still open to new subscribers. Satellite and radio are not in that speed: with them, nearly 100% of everything would be served.',
  'offers-without-building':
    'The offers of {count, plural, one {# building do not find that building} other {# buildings do not find those buildings}} in the loaded files: they are not used. Add the file of buildings of the same département and the same quarter.',
  'buildings-without-offer':
    '{count, plural, one {One building is in no file of offers: its speed is unknown, and not zero.} other {# buildings are in no file of offers: their speed is unknown, and not zero.}} Check that the two files are of the same département and the same quarter.',
  'buildings-unwired':
    '{count, plural, one {One building has offers by radio or satellite only: for want of an offer by wire, it counts as ineligible.} other {# buildings have offers by radio or satellite only: for want of an offer by wire, they count as ineligible.}} Nothing to correct: that is what the offers say.',
  'offers-saturated':
    '{count, plural, one {One building has an offer by wire that is saturated and takes no new subscriber: it is not counted.} other {# buildings have offers by wire that are saturated and take no new subscriber: they are not counted.}} Nothing to correct: that is what the offers say.',
  'offers-in-several-files':
    '{count, plural, one {One building is in several files of offers: the best of all their offers counts.} other {# buildings are in several files of offers: the best of all their offers counts.}} If they are two quarters, remove the older one.',
  'speed-from-attenuation':
    'Some speeds were computed from the copper, by the formula “{formula}”: they are estimates. A measured speed, where there is one, replaces them.',
  // Project file
  'project-not-a-project':
    'This file is no Éclaircie project, or it is damaged. Nothing has changed; choose an .eclaircie file saved from the application.',
  'archive-not-a-project':
    'This archive holds “{entry}” and nothing that is read here: no Éclaircie project, no table, no layer. Drop the archive of a shapefile, a GeoPackage, a spreadsheet or a text (CSV, GeoJSON, KML).',
  'project-version-newer':
    'This project was saved by a newer Éclaircie (format {found, number}; this one knows format {known, number}). Nothing has changed; update the application to open it.',
  'project-invalid':
    'The project is damaged: at “{path}”, {reason, select, invalid_type {the value is not of the type expected} too_small {the value is too small} too_big {the value is too large} invalid_value {the value is none of those possible} invalid_union {the value is none of those possible} invalid_format {the value is ill-written} unrecognized_keys {the key is unknown} order {the low, base and high amounts do not rise in that order} repeated {the value is already that of another item of the list} other {the value is not valid ({reason})}}. Nothing has changed; open an older copy.',
  'project-source-missing':
    'The project no longer holds the file “{name}”, which it needs. Nothing has changed; find a complete copy of the project.',
  'project-source-changed':
    'In the project, the file “{name}” is no longer the one that was saved. Nothing has changed; open an intact copy of the project.',
  'storage-failed':
    'The browser could not keep the project{reason, select, QuotaExceededError {: it has no room left} other { ({reason})}}. Save it to a file so that nothing is lost.',
  'project-not-kept':
    'This browser no longer keeps “{name}”: it was forgotten, or newer ones took its place. Open its project file if you saved it.',
  'project-one-at-a-time':
    'One project opens at a time: “{name}” was opened, and this one was not read. Open it by itself, once the first is saved.',
  // Simulation and cost
  'suggestion-nothing-left':
    '“{name}”: no line is left under the goal. Nothing to suggest: raise the goal to go further.',
  'suggestion-none-fits':
    '“{name}”: no technology suits the {lines, plural, one {line left} other {# lines left}} under the goal. Lower the goal, or add works yourself.',
  'suggestion-outdated':
    '“{name}” changed while works were being looked for: nothing was added. Ask for a suggestion again.',
  'deployment-without-lines':
    '“{name}” treats no line: either its target holds none, or all reach the goal already. Change its target or its scope, or delete it.',
  'deployment-target-missing':
    'The target of “{name}” is not in the loaded files: it is not counted. Add the missing contours, or choose another target.',
  'price-missing':
    'No price is known for “{name}”: the {nature, select, opex {yearly operating cost} other {investment}} is only a minimum. Enter a price and its source in the unit prices.',
  'scenario-unknown': 'The project has no scenario “{name}”. Its scenarios: {known}.',
  'link-length-unknown':
    'The link length of “{name}” is unknown: it is not counted, and the cost is only a minimum. Load the network sites (NRA, NRO) it is to be linked to.',
  'funding-source-incomplete':
    'The funding plan is not computed: {funder, select, operators {the operators have} state {the State has} feder {FEDER has} region {the Region has} departement {the département has} other {a funder has}} neither a rate, nor an amount per premises, nor a ceiling, and unknown is not zero. Complete this line of the plan, or take it off.',
  'population-unknown':
    'The population of “{epci}” is unknown: the sharing key cannot be applied. Add the population to the contours, or choose another key.',
  'sharing-key-empty':
    'The sharing key {key, select, inhabitants {by inhabitant} linesTreated {by line treated} fixedAndInhabitants {by fixed part and by inhabitant} other {chosen}} gives no EPCI a share: the local cost is not divided. Choose another key.',
  'engine-stopped':
    'The engine has stopped ({reason}), for lack of memory for instance: what it was computing is lost, the project is intact. It starts again at your next change and reads the files again. If it stops again, save the project, then close other tabs or remove a file.',
  'unexpected-failure':
    'The operation failed for a reason nobody foresaw ({reason}). The project is intact; save it and, if it happens again, report it with this message.',
}
