import type { KeepUi } from './en.ts';

/** The texts of keeping, sharing and comparing results in Latvian. */
export const lv: KeepUi = {
  answering: {
    saved: 'Saglabāts.',
    notKept:
      'Šis pārlūks jūsu atbildes neglabā: tā krātuve ir pilna vai slēgta. Tās paliks, līdz aizvērsiet vai pārlādēsiet šo lapu.',
    saveFile: 'Saglabāt rezultātu failā',
    otherTab: 'Mainīts citā cilnē. Šeit jau redzamas atbildes no turienes.',
    damagedPartly:
      'Daļu atbilžu, ko glabāja šis pārlūks, neizdevās izlasīt. Šie jautājumi atkal ir atklāti, pārējās atbildes ir savā vietā.',
    damaged:
      'Atbildes, ko glabāja šis pārlūks, neizdevās izlasīt, tāpēc pašpārbaude sākas no tukšas lapas. Bojātais ieraksts ir nolikts malā, nevis izdzēsts.',
    carried: {
      zero: 'Pārnestas {n} atbildes no {edition}. izdevuma.',
      one: 'Pārnesta {n} atbilde no {edition}. izdevuma.',
      other: 'Pārnestas {n} atbildes no {edition}. izdevuma.',
    },
    carriedNew: {
      zero: '{n} jautājumi ir jauni.',
      one: '{n} jautājums ir jauns.',
      other: '{n} jautājumi ir jauni.',
    },
    carriedGone: {
      zero: '{n} tā izdevuma jautājumu vairs neuzdodam.',
      one: '{n} tā izdevuma jautājumu vairs neuzdodam.',
      other: '{n} tā izdevuma jautājumus vairs neuzdodam.',
    },
    carriedStays: 'Iepriekšējās atbildes paliek šajā pārlūkā.',
    close: 'Aizvērt ziņojumu',
    notLoaded: 'Šo lapas daļu neizdevās ielādēt. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
    restartConfirm:
      'Dzēst visas jūsu atbildes šajā pašpārbaudē? Agrāk saglabātie rezultāti paliks.',
    noScript:
      'Vai šurp jūs atveda saite ar kāda atbildēm? Bez JavaScript šī lapa tās nevar parādīt. Nekas nav nosūtīts: atbildes palika saitē.',
    openFile: 'Atvērt rezultāta failu',
  },
  share: {
    title: 'Dalīties ar rezultātu',
    holds:
      'Saitē ir tikai jūsu atbildes, ne vārda, ne datuma tajā nav. Izlasīt tās var ikviens, kam ir saite. Atbildes atrodas aiz zīmes #, tajā adreses daļā, ko nesaņem neviens serveris.',
    link: 'Saite uz šo rezultātu',
    copy: 'Kopēt saiti',
    copied: 'Nokopēts.',
    notCopied: 'Pārlūks neļāva kopēt. Saite ir iezīmēta: nokopējiet to paši.',
    send: 'Sūtīt…',
    qr: 'Saites kvadrātkods',
    qrNote: 'Tā pati saite kā kvadrātkods: to atvērs tālruņa kamera.',
    file: 'Kā fails',
    fileNote:
      'Failā ir atbildes, šodienas datums un noteikumi, pēc kuriem tās vērtētas, tāpēc tas atvērsies arī pēc gadiem. Vārdu tajā nav.',
    save: 'Saglabāt failā',
    saved: 'Saglabāts kā {name}.',
    open: 'Vai jums atsūtīja failu?',
    openNote: 'To var arī ievilkt jebkurā vietā šajā lapā.',
    close: 'Aizvērt',
  },
  received: {
    link: 'Rezultāts no saites.',
    file: 'Rezultāts no faila, saglabāts {day}.',
    same: 'No šī brīža tās šeit ir jūsu atbildes.',
    untouched: 'Jūsu pašu atbildes šeit nav skartas.',
    keep: 'Glabāt pie maniem rezultātiem',
    kept: 'Saglabāts pie jūsu rezultātiem.',
    notKept: 'Šis pārlūks to nevarēja saglabāt: krātuve ir pilna vai slēgta.',
    adopt: 'Pieņemt kā manas atbildes',
    adoptConfirm: 'Aizstāt jūsu pašu atbildes šajā pašpārbaudē ar šīm?',
    own: 'Pie manām atbildēm',
    start: 'Atbildēt uz jautājumiem pašiem',
    ofDay: {
      own: 'Jūsu rezultāts: {day}.',
      link: 'Rezultāts no saites vai faila, saglabāts: {day}.',
      team: 'Komandas rezultāts: {day}.',
    },
    back: 'Pie mana pašreizējā rezultāta',
    edition: 'Atbildes dotas {n}. izdevumā. Šeit tās vērtētas pēc {current}. izdevuma noteikumiem.',
    sameEdition:
      'Atbildes dotas pēc citiem tā paša izdevuma noteikumiem. Šeit tās vērtētas pēc šodienas noteikumiem.',
    changed:
      'Šis fails ir mainīts: tajā ierakstītais secinājums neizriet no atbildēm. Jūs redzat to, ko dod atbildes.',
    dropped: {
      zero: '{n} tajā ierakstīto atbilžu nav starp variantiem. Tās atstātas atklātas.',
      one: '{n} tajā ierakstītās atbildes nav starp variantiem. Tā atstāta atklāta.',
      other: '{n} tajā ierakstīto atbilžu nav starp variantiem. Tās atstātas atklātas.',
    },
  },
  refused: {
    damagedLink: {
      title: 'Šī saite ir bojāta',
      text: 'Daļa no tās ceļā nogriezta vai mainīta, tāpēc rezultātu tā nedod. Palūdziet atsūtīt visu saiti vēlreiz vai rezultāta failu.',
    },
    damagedFile: {
      title: 'Šis fails ir bojāts',
      text: 'Tas ir apgriezts vai mainīts ar roku, tāpēc rezultātu tas nedod. Palūdziet atsūtīt to vēlreiz vai dot saiti.',
    },
    foreignLink: {
      title: 'Šī saite ir no citas pašpārbaudes',
      text: 'Tajā ir atbildes uz citu pašpārbaudi: {check}.',
    },
    foreignFile: {
      title: 'Šis fails ir no citas pašpārbaudes',
      text: 'Tajā ir atbildes uz citu pašpārbaudi: {check}. Atveriet failu tās lapā.',
    },
    unknownCheck:
      'Šajā vietnē nav pašpārbaudes {check}. Atveriet tās atbildes tur, no kurienes tās nākušas.',
    noResultFile: {
      title: 'Tas nav rezultāta fails',
      text: 'Rezultātu failus saglabā šajā lapā, un to nosaukumi beidzas ar .json. Izvēlieties citu.',
    },
    newer: {
      title: 'Jaunāks par šo lapu',
      text: 'Šīs atbildes dotas jaunākā pašpārbaudes izdevumā. Pārlādējiet lapu; ja tas nelīdz, atveriet tās tur, no kurienes tās nākušas.',
    },
    unknownEdition: {
      title: 'Izdevums, kura vairs nav',
      text: 'Saitē ir atbildes uz {n}. izdevumu, bet šī vietne vairs nezina, ko toreiz jautāja. Palūdziet rezultātu kā failu: fails nes savus jautājumus sev līdzi.',
    },
    team: {
      title: 'Šajā failā ir komandas atbildes',
      text: 'Tas saglabāts tur, kur atbildes apvieno. {link}',
      link: 'Atvērt to tur',
    },
  },
  moved: {
    title: 'Kas kopš tā laika mainījies',
    lacking: {
      zero: '{n} jautājumu toreiz neuzdeva, tāpēc tie ir atklāti:',
      one: '{n} jautājumu toreiz neuzdeva, tāpēc tas ir atklāts:',
      other: '{n} jautājumus toreiz neuzdeva, tāpēc tie ir atklāti:',
    },
    gone: {
      zero: '{n} jautājumu vairs neuzdodam, un atbildes uz tiem neskaitās:',
      one: '{n} jautājumu vairs neuzdodam, un atbilde uz to neskaitās:',
      other: '{n} jautājumus vairs neuzdodam, un atbildes uz tiem neskaitās:',
    },
    changed: {
      zero: '{n} jautājumu tagad skaitās citādi:',
      one: '{n} jautājums tagad skaitās citādi:',
      other: '{n} jautājumi tagad skaitās citādi:',
    },
    rules: 'Noteikumi, kas tagad ir citi:',
    fields: {
      level: 'līmenis',
      dimension: 'dimensija',
      weight: 'svars',
      mustHave: 'vai tā ir obligātā pazīme',
      notApplicable: 'vai drīkst atbildēt „neattiecas”',
    },
    ruleNames: {
      options: 'atbilžu skala',
      'thresholds.3': 'trīs zvaigžņu slieksnis',
      'thresholds.4': 'četru zvaigžņu slieksnis',
      'thresholds.5': 'piecu zvaigžņu slieksnis',
      mustHaveAt: 'kas vajadzīgs obligātajai pazīmei',
      notApplicable: 'kā skaitās „neattiecas”',
    },
  },
  kept: {
    title: 'Jūsu rezultāti laika gaitā',
    note: 'Glabājas tikai šajā pārlūkā.',
    today: 'Šodienas rezultāts ir saglabāts šajā pārlūkā.',
    later: 'Atgriezieties pēc trim mēnešiem, un šī lapa parādīs, kas mainījies.',
    comeBack: 'Atgriezieties pēc trim mēnešiem, ap {day}, un šī lapa parādīs, kas mainījies.',
    since:
      'Šis rezultāts šajā pārlūkā jau ir saglabāts ({day}): kopš tā laika jūsu atbildes ir tās pašas.',
    comeBackAround: 'Atgriezieties ap šo dienu: {day}. Tad šī lapa parādīs, kas mainījies.',
    due: 'Kopš tā laika pagājuši trīs mēneši. Atbildiet no jauna, un šī lapa parādīs, kas mainījies.',
    notKept:
      'Šis pārlūks nevarēja saglabāt šodienas rezultātu: tā krātuve ir pilna vai slēgta. Saglabājiet to failā.',
    show: 'Rādīt saglabātos rezultātus',
    day: 'Diena',
    result: 'Rezultāts',
    index: 'Rādītājs',
    remove: 'Dzēst',
    removeLabel: 'Dzēst rezultātu: {day}',
    removeConfirm: 'Dzēst rezultātu no šī pārlūka ({day})?',
    removeAll: 'Dzēst visus',
    removeAllConfirm: 'Dzēst no šī pārlūka visus saglabātos šīs pašpārbaudes rezultātus?',
    removed: 'Izdzēsts.',
    none: 'Saglabātu rezultātu nav.',
    received: { link: 'no saites vai faila', team: 'komandas' },
    edition: '{n}. izdevums, pārrēķināts pēc šodienas noteikumiem',
    chart: 'Kopējais rādītājs laika gaitā, no {from} līdz {to}',
    chartNote:
      'Tikai jūsu pilnie rezultāti. Augstums ir no 0 līdz 100\u00a0%. Punkts ir vismaz tik augsts, cik sver viena atbilde: ja punkti augstumā pārklājas, par pārmaiņām runāt ir par agru.',
  },
  comeBack: {
    answered: 'Uz visu šo jūs jau atbildējāt ({day}): {level}.',
    anew: 'Atbildēt no jauna',
  },
  trend: {
    title: 'Kas mainījies',
    compare: 'Salīdzināts ar rezultātu',
    choose: 'Izvēlieties rezultātu',
    own: 'Jūsu pašu rezultāti',
    others: 'Saņemtie vai komandas',
    later: 'Vēlākais rezultāts',
    now: 'Jūsu atbildes tagad',
    nothing: 'Pašlaik šeit nav nevienas atbildes, tāpēc vēl nav ko salīdzināt.',
    level: 'Bija: {before}. Tagad: {after}.',
    sameLevel: 'Līmenis ir tāds pats kā toreiz: {level}.',
    partial: 'Viens no abiem rezultātiem nav pilnīgs; salīdzināts tikai tas, uz ko ir atbildes.',
    what: 'Punkti',
    before: 'Bija',
    after: 'Tagad',
    change: 'Izmaiņa, punktos',
    index: 'Kopējais rādītājs',
    within: 'vienas atbildes robežās',
    notComparable: 'nav salīdzināms',
    noChange: 'bez izmaiņām',
    withinNote:
      '„Vienas atbildes robežās”: tikpat daudz maina viena atbilde, kas ir par pakāpi augstāka vai zemāka. Par virzību runāt ir par agru.',
    items: {
      zero: 'Mainījušās {n} atbildes',
      one: 'Mainījusies {n} atbilde',
      other: 'Mainījušās {n} atbildes',
    },
    noItems: 'Neviena atbilde nav mainījusies.',
    fromTo: 'bija „{before}”, tagad „{after}”',
    open: 'bez atbildes',
    notAsked: 'nejautāja',
    na: 'neattiecas',
  },
};
