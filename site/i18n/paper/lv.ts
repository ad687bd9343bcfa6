import type { PaperUi } from './en.ts';

/** The texts of the paper form, and of the question on a practice card in Latvian. */
export const lv: PaperUi = {
  title: '{title}: papīra veidlapa',
  description: {
    zero: 'Tukša veidlapa ar {n} jautājumiem, ko izdrukāt un aizpildīt ar pildspalvu, un punktu lapa, pēc kuras tas pats līmenis iznāk arī ar roku.',
    one: 'Tukša veidlapa ar {n} jautājumu, ko izdrukāt un aizpildīt ar pildspalvu, un punktu lapa, pēc kuras tas pats līmenis iznāk arī ar roku.',
    other:
      'Tukša veidlapa ar {n} jautājumiem, ko izdrukāt un aizpildīt ar pildspalvu, un punktu lapa, pēc kuras tas pats līmenis iznāk arī ar roku.',
  },
  label: 'Papīra veidlapa.',
  print: 'Izdrukāt tukšu veidlapu',
  onScreen: 'Izdrukājiet šo lapu no pārlūka izvēlnes vai {link}.',
  onScreenLink: 'atbildiet ekrānā',
  who: { team: 'Komanda', role: 'Jūsu loma', date: 'Datums' },
  how: 'Kā atbildēt',
  howTick: 'Katrā jautājumā atzīmējiet vienu rindu.',
  howOpen: 'Ja nezināt, atzīmējiet „neesam pārliecināti”: tas nekad neskaitās kā nulle.',
  howAlone:
    'Komandā vispirms lai katrs atbild pats, un tad parunājiet par to, kur atbildes atšķiras.',
  howScore: 'Punktu lapa ir beigās, kad uz visu ir atbildēts.',
  open: 'Neesam pārliecināti',
  score: {
    title: 'Punktu lapa',
    lead: 'Tā dod to pašu līmeni, ko pašpārbaude ekrānā, un jāprot tikai saskaitīt.',
    circle: 'Katrā rindā apvelciet skaitli zem savas atbildes un pārrakstiet to ailē „Punkti”.',
    weights: 'Svars šajos skaitļos jau ir ieskaitīts.',
    crossOut: 'Neattiecas: pārsvītrojiet rindu.',
    naPoints: 'Neattiecas: apvelciet skaitli zem „n/a”.',
    open: 'Neesam pārliecināti: ailē „Punkti” rakstiet 0, bet skaitli zem „{best}” – ailē „Atklāts”.',
    mustHave:
      'Kvadrātiņš ir obligātā pazīme. Atzīmējiet to, ja apvilktais skaitlis ir treknrakstā: tas ir „{needed}” vai labāk.',
    sums: 'Saskaitiet abas ailes.',
    possible:
      'Ja pārsvītrojāt rindas, atņemiet to skaitļus zem „{best}” no iespējamajiem punktiem. Pārsvītrotā rindā kvadrātiņu neatzīmē.',
    reached: 'Līmenis ir sasniegts, ja punktu ir tik, cik vajag, un visi kvadrātiņi ir atzīmēti.',
    allCrossed: 'Ja pārsvītrotas visas līmeņa rindas, tas nav sasniegts.',
    atBest:
      'Ja līmenī ir „neesam pārliecināti”: labākajā gadījumā tas ir sasniegts, kad pietiek ar „Punkti” un „Atklāts” kopā un tukši kvadrātiņi palikuši tikai atklātajās rindās.',
    climb:
      'Kāpiet no trim zvaigznēm un apstājieties pirms pirmā līmeņa, kas nav sasniegts. Pēdējais sasniegtais ir jūsējais.',
    range:
      'Ja ir „neesam pārliecināti”, kāpiet vēlreiz pēc atzīmēm „labākajā gadījumā”. Ja līmenis ir tas pats, rezultāts ir galīgs; ja ne, jūsējais ir kaut kur pa vidu.',
    share: 'vismaz {gate} punktu',
    columns: {
      number: 'Nr.',
      weight: 'Svars',
      na: 'n/a',
      mustHave: 'Obligātā pazīme',
      points: 'Punkti',
      open: 'Atklāts',
    },
    sum: 'Summa',
    possibleLabel: 'Iespējamie punkti',
    neededLabel: 'Vajadzīgie punkti',
    multiply: 'iespējamie punkti × {over} ÷ {under}, noapaļot uz augšu',
    isReached: 'sasniegts',
    isAtBest: 'labākajā gadījumā',
    nothing: 'Par šo līmeni pašpārbaude neko nejautā, tāpēc to nevar sasniegt.',
    yours: 'Jūsu līmenis',
    yoursAtBest: 'Labākajā gadījumā, ja ir „neesam pārliecināti”',
  },
  rule: {
    title: 'Kā aprēķināt uz papīra',
    noScript: 'Lai aprēķinātu rezultātu šajā lapā, vajag skriptus, bet šis pārlūks tos neizpilda.',
    byHand:
      'Ar roku tas prasa kādas desmit minūtes: atbildes dod punktus, katrs līmenis prasa daļu no saviem punktiem ({gates}) un visas savas obligātās pazīmes, un stiprs līmenis nekad neaizsedz vāju zem tā.',
    sheet: 'Punktu lapa dod to pašu līmeni',
  },
  card: {
    title: 'Un kā ir pie jums?',
    lead: 'Domājiet par pēdējo mēnesi, nevis par labāko dienu.',
    counts: 'Skaitās pašpārbaudē {places}.',
    place: '„{link}”, {n}.\u00a0jautājums',
    kept: 'Glabājas tikai šajā pārlūkā.',
    notKept: 'Atbildi šeit neizdevās saglabāt: sniedziet to pašā pašpārbaudē.',
    noScript: 'Lai atbildētu šeit, vajag skriptus. Šis jautājums ir arī pašpārbaudē {places}.',
    leaveOpen: 'Atstāt atklātu',
  },
};
