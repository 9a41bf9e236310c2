/**
 * What a sieve sees of a text: letters and digits of ASCII, a digit being like any other; all else is a gap.
 * The two letters beyond ASCII that expressions without regard to case take for s and k are these.
 */
export const GAP = 0;
const DIGIT = 1;
const A = 2;

/** The sign of every UTF-16 code unit. */
export const SIGNS = signTable();

function signTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 48; code <= 57; code++) table[code] = DIGIT;
  for (let letter = 0; letter < 26; letter++) table[65 + letter] = table[97 + letter] = A + letter;
  table[0x17f] = table["s".charCodeAt(0)]!;
  table[0x212a] = table["k".charCodeAt(0)]!;
  return table;
}

/** Signs in a gram, and the bits of each. */
export const GRAM = 4;
export const SIGN_BITS = 5;

/** How much of English text a sign is, in percent: what grams are likely to be rare is judged by it. */
const SHARES = [
  18, 1, 6.5, 1.2, 2.5, 3.1, 10.3, 1.8, 1.6, 4.1, 5.7, 0.1, 0.6, 3.3, 2, 5.7, 6.1, 1.6, 0.1, 5, 5.2, 7.4, 2.2,
  0.8, 1.9, 0.1, 1.6, 0.1,
]; // prettier-ignore

/** Grams that stand in one line of ads in forty or more, as far as letters alone do not tell: _ is a gap, 1 a digit. */
const COMMON = new Set(
  `and_ _and ing_ tion _to_ ion_ _the atio the_ _pro _of_ _wit with nce_ ment s_an ith_ ent_ _in_ _com _exp ence expe ienc
  xper rien ity_ _for peri work our_ erie for_ _wor _you ions ons_ are_ e_an _con ng_a you_ ting comp ers_ _we_ e_in s_to
  _our ding ted_ ive_ _tea team hat_ ate_ ies_ ring s_in es_a evel _app _on_ form _is_ cati ure_ _dev ng_t _eng ilit ble_
  lity ngin ork_ ess_ bili nts_ velo _or_ emen elop tech deve _tec tive icat _tha engi e_th _int e_co gine _are e_of neer
  port n_an _sta king appl inee ture e_wi eam_ _lea _dat s_th ance n_th echn that _des sion _as_ iona data nal_ onal ces_
  nd_a e_re nd_t rati on_a s_of g_an inte ical e_to _res cal_ ents on_t duct y_an abil able nd_c rodu t_an _inc prod oduc
  ata_ _pla est_ nd_s ppor _imp re_a ther buil ill_ _bui comm d_to _per _be_ ning e_de prov nd_d d_in _sol _wil will enti
  ave_ ng_o nter in_t nd_e uild e_pr s_a_ erin cess _par _an_ _thi _at_ to_a any_ _str ploy _111 ctio serv nclu incl`
    .split(/\s+/)
    .map(gramOf),
);

/** The gram that four signs are, written with letters, _ for a gap and 1 for a digit. */
export function gramOf(signs: string): number {
  let gram = 0;
  for (let k = 0; k < GRAM; k++) {
    const code = signs.charCodeAt(k);
    gram = (gram << SIGN_BITS) | (code === 95 ? GAP : SIGNS[code]!);
  }
  return gram;
}

/** How often a gram may be expected. */
export function rarity(gram: number): number {
  if (COMMON.has(gram)) return 0.02;
  let share = 1;
  for (let rest = gram, k = 0; k < GRAM; k++, rest >>>= SIGN_BITS) share *= SHARES[rest & 31]! / 100;
  return share;
}
