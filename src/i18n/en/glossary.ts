import type { GlossaryTerm } from '../fr/glossary'

export const glossaryEn: Readonly<Record<GlossaryTerm, string>> = {
  NRA: 'The telephone exchange from which the copper lines of a town or a quarter set out.',
  SR: 'The street cabinet between the exchange and the homes, where copper lines are shared out.',
  'NRA-ZO': 'A small exchange added in a shadow zone, too far from its own exchange to have ADSL.',
  PRM: 'A new exchange beside a street cabinet (also NRA-MeD), linked by fibre, which shortens the copper lines.',
  NRO: 'The exchange of the fibre, from which it sets out towards the cabinets.',
  SRO: 'The fibre cabinet (also PM) where every operator can plug in.',
  PBO: 'The last fibre box, in the street or the building, from which each home’s cable sets out.',
  FttH: 'Fibre to the home.',
  FttO: 'Fibre dedicated to one firm, with a guaranteed time of repair.',
  FttE: 'A business offer on the FttH network, with a better quality of service.',
  ZAE: 'An economic activity zone: an area laid out for firms.',
  EPCI: 'A grouping of communes that act together: communauté de communes, d’agglomération, urbaine or métropole.',
  RIP: 'A network that local authorities build, or have built, where operators would not go alone.',
  AMII: 'The communes that operators undertook to cover with fibre on their own funds.',
  'zone d’ombre':
    'A group of neighbouring lines none of which reaches the speed asked for: near enough for the same works to serve them all. Not to be confused with “white” and “grey” zones, whose meaning differs by author.',
  inéligible:
    'A line on which no offer is possible: its speed is 0. This is not the same as an unknown speed.',
  'sous le seuil':
    'Under the threshold: a line slower than the speed asked, with an offer or without. “Under the threshold, with an offer” leaves the ineligible lines out.',
  affaiblissement:
    'The loss of signal along a copper line, in decibels: the more, the slower. Beyond 78 dB there is no ADSL.',
  prise:
    'Premises that the network can serve. It is “raccordable” when only the customer’s own connection is missing.',
  'reste à charge': 'What the EPCI pays itself, once the operators’ part and the grants are taken off.',
  'clé de répartition': 'The rule by which several EPCI share an expense.',
  FSN: 'The State’s fund for high-speed networks, capped per premises by département.',
  FEDER: 'The European Regional Development Fund.',
}
