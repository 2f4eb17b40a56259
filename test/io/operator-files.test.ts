import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { UNKNOWN_COUNT, UNKNOWN_SPEED } from '../../src/domain/lines/line-table'
import { READ_LIMITS } from '../../src/io/limits'
import { collection, contentOf, feature, findIssue, readBad, readGood, readLines, square } from './read'

const rolesOf = (source: { summary: { columns: readonly { name: string; role: string | null }[] } }) =>
  Object.fromEntries(source.summary.columns.flatMap(({ name, role }) => (role ? [[name, role]] : [])))
const point = (x: number, y: number) => ({ type: 'Point', coordinates: [x, y] })

describe("Arcep's map of buildings", () => {
  const ROWS = {
    2020: [
      'x,y,imb_id,num_voie,cp_no_voie,type_voie,nom_voie,batiment,code_poste,nom_com,catg_loc_imb,imb_etat,pm_ref,pm_etat,code_l331,geom_mod,type_imb',
      '2.25,50.75,IMB/62765/X/0001,8,,RUE,DE L AVIATION,,62500,Saint-Omer,individuel,deploye,SRO-1,deploye,FRTE,f,PA',
    ],
    2023: [
      'x,y,imb_id,num_voie,cp_no_voie,type_voie,nom_voie,batiment,code_insee,code_poste,nom_com,catg_loc_imb,imb_etat,pm_ref,pm_etat,code_l331,geom_mod,type_imb,date_completude,date_completude_manquante',
      '2.25,50.75,IMB/62765/X/0001,8,,RUE,DE L AVIATION,,62765,62500,Saint-Omer,entre 2 et 11,en cours de deploiement,SRO-1,deploye,FRTE,f,IM,2019,f',
    ],
    2026: [
      'x,y,imb_id,num_voie,cp_no_voie,type_voie,nom_voie,batiment,code_insee,code_poste,nom_com,catg_loc_imb,imb_etat,pm_ref,pm_etat,pm_date_mad,code_l331,geom_mod,type_imb,date_completude,date_completude_manquante',
      '2.25,50.75,IMB/62765/X/0001,8,,RUE,DE L AVIATION,,62765,62500,Saint-Omer,100 et plus,raccordable demande,SRO-1,deploye,2018-11-09,FRTE,f,IM,2019,f',
    ],
  } as const

  test.each([
    ['2020', 1_000_000],
    ['2023', UNKNOWN_SPEED],
    ['2026', UNKNOWN_SPEED],
  ] as const)('is read with the columns of %s', async (vintage, speed) => {
    const { source, lines } = await readLines(ROWS[vintage].join('\n'))
    expect([...lines.downKbps]).toEqual([speed])
    expect([lines.lon[0], lines.lat[0]]).toEqual([2.25, 50.75])
    expect(rolesOf(source)).toEqual({
      x: 'x',
      y: 'y',
      imb_id: 'line_id',
      imb_etat: 'down_kbps',
      pm_etat: 'pm_state',
      ...(vintage === '2020' ? {} : { code_insee: 'insee' }),
    })
    // A class of dwellings is no number of premises.
    expect(lines.premises).toBeNull()
  })

  test('keeps the building whose state is a new word, its speed unknown, and says so', async () => {
    const { source, lines } = await readLines(ROWS[2020].join('\n').replace(',deploye,S', ',en attente,S'))
    expect([...lines.downKbps]).toEqual([UNKNOWN_SPEED])
    expect(findIssue(source, 'attribute-unreadable')).toMatchObject({ row: 2, field: 'imb_etat' })
  })
})

describe('a building behind a PM that is not deployed', () => {
  test('has no fibre open yet: its speed is unknown, and that is said', async () => {
    const { source, lines } = await readLines(
      'x,y,imb_id,code_insee,imb_etat,pm_etat\n2.25,50.75,A,62765,deploye,deploye\n2.25,50.75,B,62765,deploye,en cours de deploiement\n2.25,50.75,C,62765,deploye,\n2.25,50.75,D,62765,cible,en cours de deploiement\n',
    )
    expect([...lines.downKbps]).toEqual([1_000_000, UNKNOWN_SPEED, 1_000_000, UNKNOWN_SPEED])
    expect([...lines.technology!.codes].map((code) => lines.technology!.values[code])).toEqual([
      'FO',
      '',
      'FO',
      '',
    ])
    expect(findIssue(source, 'fibre-pm-awaited')).toMatchObject({ row: 3, field: 'pm_etat' })
  })
})

describe('an IPE of a fibre operator', () => {
  const HEADER =
    'IdentifiantImmeuble;EtatImmeuble;CoordonneeImmeubleX;CoordonneeImmeubleY;TypeProjectionGeographique;NumeroVoieImmeuble;TypeVoieImmeuble;NomVoieImmeuble;CodeInseeImmeuble;NombreLogementsAdresseIPE'

  test('gives the state of fibre at each building, in Lambert-93, with its dwellings', async () => {
    const { source, lines } = await readLines(
      [
        HEADER,
        'IMB/62765/X/0001;DEPLOYE;647060;7072445;RGF93;8;RUE;DE DUNKERQUE;62765;12',
        'IMB/62765/X/0002;EN COURS DE DEPLOIEMENT;647070;7072445;RGF93;9;RUE;DE DUNKERQUE;62765;',
      ].join('\r\n'),
    )
    expect(rolesOf(source)).toEqual({
      IdentifiantImmeuble: 'line_id',
      EtatImmeuble: 'down_kbps',
      CoordonneeImmeubleX: 'x',
      CoordonneeImmeubleY: 'y',
      TypeProjectionGeographique: 'projection',
      CodeInseeImmeuble: 'insee',
      NombreLogementsAdresseIPE: 'premises',
    })
    expect(source.summary.crs).toBe('EPSG:2154')
    expect(lines.lon[0]).toBeCloseTo(2.25, 1)
    expect([...lines.downKbps]).toEqual([1_000_000, UNKNOWN_SPEED])
    expect([...lines.premises!]).toEqual([12, UNKNOWN_COUNT])
  })
})

describe('the system of an IPE', () => {
  const read = (name: string) =>
    readLines(
      `IdentifiantImmeuble;EtatImmeuble;CoordonneeImmeubleX;CoordonneeImmeubleY;TypeProjectionGeographique\nA;DEPLOYE;688399;6222761;${name}\n`,
    )

  test('is the one it names, where two would do', async () => {
    const { source, lines } = await read('RGF93')
    expect(source.summary.crs).toBe('EPSG:2154')
    expect(findIssue(source, 'crs-ambiguous')).toBeUndefined()
    expect(lines.lat[0]).toBeCloseTo(43.1, 1)
  })

  test('is judged by the values where it names none that we know', async () => {
    expect(findIssue((await read('NTF')).source, 'crs-ambiguous')).toBeDefined()
  })
})

describe('a GraceTHD layer', () => {
  test('of addresses is lines, with the state of fibre and the premises of both kinds', async () => {
    const address = (code: string, ietat: string, dwellings: number, firms: number | null) =>
      feature(point(647060, 7072445), {
        ad_code: code,
        ad_ban_id: '62765_0010_00001',
        ad_insee: '62765',
        ad_nblhab: dwellings,
        ad_nblpro: firms,
        ad_ietat: ietat,
        ad_typzone: '3',
      })
    const source = await readGood(
      collection(address('AD1', 'DE', 3, 2), address('AD2', 'CI', 1, null), address('AD3', 'EC', 1, 0)),
    )
    const { lines } = contentOf(source, 'lines')
    expect(rolesOf(source)).toEqual({
      ad_code: 'line_id',
      ad_insee: 'insee',
      ad_nblhab: 'premises',
      ad_nblpro: 'business_premises',
      ad_ietat: 'down_kbps',
    })
    expect([...lines.downKbps]).toEqual([1_000_000, UNKNOWN_SPEED, UNKNOWN_SPEED])
    // A sum with a hole is not a sum.
    expect([...lines.premises!]).toEqual([5, UNKNOWN_COUNT, 1])
  })

  test('of technical sites that have a place is sites', async () => {
    const site = feature(point(647060, 7072445), {
      st_code: 'ST1',
      st_nd_code: 'ND1',
      st_nom: 'SRO Lobel',
      st_statut: 'REC',
      st_typephy: 'SHE',
      st_typelog: 'SRO',
      st_creadat: null,
    })
    const source = await readGood(collection(site))
    expect(contentOf(source, 'sites').sites).toMatchObject([{ kind: 'SRO', name: 'SRO Lobel', code: 'ST1' }])
  })

  const zone = (properties: object) => collection(feature(square(2, 50), properties))
  test.each([
    ['t_zsro', zone({ zs_code: 'ZS1', zs_nd_code: 'ND1', zs_refpm: 'FI-1', zs_nblogmt: 412, gid: 1 })],
    ['t_znro', zone({ ZN_CODE: 'ZN1', ZN_ND_CODE: 'ND1', ZN_NROREF: 'X' })],
    ['t_zpbo', zone({ zp_code: 'ZP1', zp_nd_code: 'ND1', zp_capamax: 12 })],
    [
      't_cheminement',
      collection(
        feature(
          {
            type: 'LineString',
            coordinates: [
              [2, 50],
              [2.1, 50],
            ],
          },
          { cm_code: 'CM1', cm_ndcode1: 'ND1', cm_ndcode2: 'ND2', cm_typ_imp: '7', cm_long: 12 },
        ),
      ),
    ],
    ['t_noeud', collection(feature(point(2.25, 50.75), { nd_code: 'ND1', nd_type: 'ST', nd_coderat: '' }))],
    ['t_cable', 'cb_code;cb_codeext;cb_nd1;cb_nd2;cb_capafo;cb_lgreel\nCB1;;ND1;ND2;144;320.5\n'],
    ['t_sitetech', 'st_code;st_nd_code;st_codeext;st_nom;st_typelog;st_nblines\nST1;ND1;;SRO;SRO;412\n'],
    ['t_cond_chem', 'dm_cd_code;dm_cm_code;dm_creadat\nCD1;CM1;2019-01-01\n'],
    ['t_adresse', 'ad_code;ad_ban_id;ad_insee;ad_nblhab\nAD1;;62765;3\n'],
  ])('%s is named, and not taken for something else', async (layer, content) => {
    expect(await readBad(content)).toMatchObject([{ code: 'layer-unused', params: { layer } }])
  })

  test.each([
    // Two letters at the head of names are not enough.
    ['st_nom;st_ville;st_age\n1;2;3\n'],
    ['or_2010;or_2011;or_2012\n1;2;3\n'],
  ])('is not seen in any table: %s', async (content) => {
    expect(await readBad(content)).toMatchObject([{ code: 'file-unrecognised' }])
  })
})

describe('a table that another one completes', () => {
  test.each([
    [
      'base_imb_fc',
      'immeuble_id;num_lot_fz;fermeture_technique;fermeture_com_zone;fermeture_com_addr;elig_fo;annee_ft\nA;3;2027-01-31;2026-01-31;;t;2027\n',
    ],
    [
      'terrain_eco',
      'terr_id;site_id;terr_refcad;terr_surf_brute;terr_stade_amngt;terr_geomsurf\nT1;S1;80024000ZO0030;9.9;viabilisé et aménagé;"{""type"":""Polygon"",""coordinates"":[[[2,50],[2.1,50],[2.1,50.1]]]}"\n',
    ],
    [
      'etablissement',
      'SIRET;SIREN;terr_id;etab_raison_sociale;etab_geompoint\n34749951900010;347499519;T1;MAN;"{""type"":""MultiPoint"",""coordinates"":[[2.3,51.0],[4.1,50.7]]}"\n',
    ],
    [
      'pole_eco',
      'pole_id;pole_nom;pole_vocadomi;pole_surface;pole_geompoint\nP1;Les Bornes;logistique;21;3.9815, 49.2527\n',
    ],
  ])('is named: %s', async (layer, content) => {
    expect(await readBad(content)).toMatchObject([{ code: 'layer-unused', params: { layer } }])
  })
})

describe('a delivery of several layers', () => {
  const cables = `cb_code;cb_codeext;cb_nd1;cb_nd2;cb_capafo\n${'CB1;;ND1;ND2;144\n'.repeat(50)}`
  const sites = 'st_code;st_nd_code;st_nom;st_typelog\nST1;ND1;SRO;SRO\n'
  const addresses = 'ad_code;ad_insee;ad_nblhab;ad_ietat\nAD1;62765;3;DE\n'
  const archive = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

  test('is read by the layer that is of use, the fullest being of none', async () => {
    const files = { 't_cable.csv': cables, 't_sitetech.csv': sites, 't_adresse.csv': addresses }
    const source = await readGood(archive(files))
    expect(contentOf(source, 'lines').lines.count).toBe(1)
    expect(source.summary).toMatchObject({ part: 't_adresse.csv', parts: Object.keys(files) })
    expect(findIssue(source, 'part-chosen')).toMatchObject({
      params: { name: 't_adresse.csv', others: 't_cable.csv, t_sitetech.csv' },
      file: 'file',
    })
    expect(source.issues.filter(({ code }) => code === 'part-chosen')).toHaveLength(1)
  })

  test('says what its fullest layer is when none is of use', async () => {
    expect(await readBad(archive({ 't_cable.csv': cables, 't_sitetech.csv': sites }))).toMatchObject([
      { code: 'layer-unused', params: { layer: 't_cable' } },
    ])
  })

  test('is read by the layer asked for, and no other', async () => {
    const files = archive({ 't_cable.csv': cables, 't_adresse.csv': addresses })
    expect(await readBad(files, READ_LIMITS, { part: 't_cable.csv' })).toMatchObject([
      { code: 'layer-unused' },
    ])
  })
})
