/** Words written with a full stop that does not end a sentence, in lower case. Collected by hand. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st sgt cpl pte lt col maj gen capt cmdr adm brig hon pres gov sen rep ' +
    'reps sens govs drs messrs mmes supt det insp const atty asst assoc dept dist div est inc ltd corp co bros ' +
    'llc plc no nos vs etc e.g i.e p.m a.m ave blvd rd mt ft jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore pa tenn tex va vt wash wis wyo vol ed eds ph.d u.s u.k u.n cllr smt adv engr ald sqn flt wg mgr dept'
  ).split(' '),
);

/** Those that often end a sentence as well: the next word decides. */
export const ENDING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'jr sr inc ltd corp co bros llc plc etc p.m a.m u.s u.k u.n e.u d.c ave blvd rd st'.split(' '),
);
