"""Norwegian (bokmål and nynorsk): the phrases of news pages in Norway."""

CODE = "no"
NAME = "Norwegian"
PERSONAL = "vi oss vår vårt våre du deg din ditt dine dere".split()

# fmt: off
PHRASES: dict[str, tuple[str, ...]] = {
    "skip_link": (
        "hopp til innhold", "hopp til hovedinnhold", "hopp til innholdet", "hopp til hovudinnhald",
        "gå til innhold", "gå til hovedinnhold", "gå til innholdet", "hopp over meny", "gå til hovedinnholdet",
        "hopp rett til innholdet", "til innhold",
    ),
    "menu": (
        "meny", "åpne meny", "lukk meny", "hovedmeny", "vis meny", "skjul meny", "opne meny", "hovednavigasjon",
        "til forsiden", "gå til forsiden", "tilbake til forsiden", "alle seksjoner",
    ),
    "section": (
        "forside", "forsiden", "nyheter", "siste nytt", "siste nyheter", "siste", "innenriks", "utenriks",
        "politikk", "økonomi", "næringsliv", "krim", "sport", "fotball", "kultur", "underholdning", "kjendis",
        "livsstil", "helse", "vitenskap", "teknologi", "klima", "meninger", "debatt", "leder", "ledere", "kronikk",
        "kronikker", "kommentar", "lokalt", "vær", "været", "video", "tv", "tv-guide", "podkast", "podkaster",
        "reise", "mat", "bolig", "bil", "motor", "e-avis", "eavis", "dødsannonser", "dødsfall", "stillinger",
        "tema", "kategorier", "arkiv", "mer", "magasinet", "nyheiter", "kommentarer og meninger",
    ),
    "breadcrumb": (
        "du er her", "du er her: …",
    ),
    "search": (
        "søk", "søk etter: …", "åpne søk", "lukk søk", "søk i …", "hva leter du etter", "søkeresultater",
    ),
    "login": (
        "logg inn", "logg ut", "opprett bruker", "opprett konto", "min side", "min konto", "min profil",
        "mine sider", "registrer deg", "glemt passord", "glemt passord?", "har du allerede en konto? …",
        "allerede abonnent? …", "er du allerede abonnent? …", "har du ikke konto? …", "fortsett med google",
        "logg inn med vipps", "logg på",
    ),
    "consent": (
        "godta alle", "godta", "godta alle informasjonskapsler", "aksepter alle", "avvis alle", "kun nødvendige",
        "bare nødvendige", "innstillinger for informasjonskapsler", "cookie-innstillinger",
        "personverninnstillinger", "samtykkeinnstillinger", "administrer samtykke",
        "vi bruker informasjonskapsler …", "vi bruker cookies …", "vi og våre partnere …",
        "vi og våre 0 partnere …", "vi bryr oss om ditt personvern",
        "dette nettstedet bruker informasjonskapsler …", "denne nettsiden bruker informasjonskapsler …",
        "denne nettsiden bruker cookies …", "… bruker informasjonskapsler …", "… ansvarlig for dine data på …",
        "… trekke tilbake samtykket …", "… bruk av informasjonskapsler …", "for å se dette innholdet …",
    ),
    "weather_clock": (
        "værvarsel", "været i dag", "hør radio", "lytt direkte", "se tv", "direktesendt radio",
    ),
    "share": (
        "del", "del artikkel", "del artikkelen", "del denne artikkelen", "del saken", "del på facebook",
        "del på twitter", "del på x", "del på linkedin", "del på snapchat", "del via e-post", "del på e-post",
        "send på e-post", "kopier lenke", "kopier lenken", "kopier lenka", "lenke kopiert", "lenken er kopiert",
        "kopiert", "lagre", "lagre artikkel", "lagre artikkelen", "les senere", "tips en venn",
        "gi bort artikkelen", "gi bort", "klikk for å dele på …", "åpnes i et nytt vindu", "0 delinger",
    ),
    "follow": (
        "følg oss", "følg oss på …", "følg", "følg tema", "følg saken", "sosiale medier", "få varsel", "få varsler",
        "slå på varsler", "følg journalisten", "… følg oss på facebook …", "… følg oss på instagram …",
        "følg oss i sosiale medier",
    ),
    "print": (
        "skriv ut", "skriv ut artikkelen", "skriv ut artikkel", "utskriftsvennlig versjon", "utskrift",
    ),
    "listen": (
        "lytt", "lytt til saken", "lytt til artikkelen", "lytt til artikkel", "hør artikkelen", "hør saken",
        "få artikkelen lest opp", "spill av", "spill av video", "se video", "se videoen", "fullskjerm",
        "nettleseren din støtter ikke …", "les opp", "opplesing av artikkelen …", "artikkelen leses opp …",
    ),
    "comment_count": (
        "0 kommentarer", "0 kommentar", "ingen kommentarer", "kommenter", "skriv kommentar", "skriv en kommentar",
        "vis kommentarer", "se kommentarer", "les kommentarer", "les kommentarene",
        "vær den første til å kommentere", "delta i debatten", "legg igjen en kommentar", "kommentarer (0",
        "diskuter saken",
    ),
    "image_marker": (
        "vis mer", "forstørr", "forstørr bilde", "vis bildetekst", "åpne bildet i fullskjerm",
        "klikk for å forstørre", "se bilder", "se alle bilder", "bildegalleri", "bildeserie", "galleri",
        "bilde 0 av 0", "foto 0 av 0", "0 av 0", "0 bilder", "arkivfoto", "illustrasjonsfoto", "illustrasjonsbilde",
        "arkivbilde", "se flere bilder", "åpne bilde i fullskjermsvisning",
    ),
    "credit_prefix": (
        "foto: …", "bilde: …", "illustrasjon: …", "illustrasjonsfoto: …", "arkivfoto: …", "video: …", "kilde: …",
        "skjermdump: …", "skjermbilde: …", "grafikk: …", "montasje: …", "faksimile: …", "arkivbilde: …",
        "alle foto: …",
    ),
    "credit_word": (
        "ntb", "scanpix", "ntb scanpix", "ntb / scanpix", "privat", "pressefoto", "arkiv", "skjermdump",
        "bildbyrån", "npk", "faksimile",
    ),
    "ad_marker": (
        "annonse", "annonser", "annonsørinnhold", "reklame", "saken fortsetter under annonsen",
        "artikkelen fortsetter under annonsen", "saken fortsetter etter annonsen",
        "artikkelen fortsetter etter annonsen", "saken fortsetter under bildet",
        "artikkelen fortsetter under bildet", "saken fortsetter under videoen",
        "artikkelen fortsetter under videoen", "saka held fram under annonsen",
        "artikkelen held fram under annonsen", "saken fortsetter under", "saken fortsetter under reklamen",
        "les videre under annonsen", "annonse annonse", "artikkelen fortsetter under", "saken fortsetter",
        "annonsørinnhold fra …", "saken fortsetter under bildene",
    ),
    "sponsored": (
        "sponset innhold", "sponset", "innholdsmarkedsføring", "betalt innhold", "i samarbeid med",
        "i samarbeid med …", "reklame for …", "sponset av …", "annonsørinnhold levert av …",
        "kommersielt samarbeid", "advertorial", "betalt av …",
    ),
    "affiliate": (
        "… affiliate-lenker …", "… annonselenker …", "… annonselenke …", "… vi får provisjon …", "kjøp nå",
        "se tilbud", "se pris",
    ),
    "newsletter": (
        "nyhetsbrev", "nyheitsbrev", "våre nyhetsbrev", "meld deg på nyhetsbrevet", "meld deg på nyhetsbrev",
        "få nyhetsbrevet", "abonner på nyhetsbrevet", "abonner på vårt nyhetsbrev", "meld deg på", "din e-post",
        "din e-postadresse", "e-postadresse", "skriv inn din e-post", "skriv inn e-postadressen din",
        "meld deg på vårt nyhetsbrev …", "meld deg på nyhetsbrevet …", "få vårt nyhetsbrev …",
        "få de viktigste nyhetene …", "få nyheter på e-post …", "motta nyhetsbrev …", "takk for påmeldingen …",
        "… meld deg på vårt nyhetsbrev …", "… rett i innboksen …", "… i innboksen din …",
        "… melde deg av når som helst …", "du kan når som helst melde deg av …", "abonner på vårt nyhetsbrev …",
        "abonner på nyhetsbrevet …",
    ),
    "app": (
        "last ned appen", "last ned app", "hent appen", "last ned vår app", "last ned appen …",
        "last ned vår app …", "åpne i appen", "last ned fra app store", "tilgjengelig på google play",
    ),
    "podcast": (
        "alle podkaster", "hør podkasten", "hør podcasten", "lytt til podkasten", "hør podkasten …",
        "hør podcasten …", "lytt til podkasten …", "alle episoder", "siste episoder", "… der du hører podkast …",
        "… der du lytter til podkast …",
    ),
    "event": (
        "alle arrangementer", "kjøp billetter", "kjøp billett", "se alle arrangementer", "hva skjer",
    ),
    "subscription": (
        "abonnement", "abonnementer", "bli abonnent", "kjøp abonnement", "bestill abonnement", "abonner",
        "abonner nå", "prøv gratis", "prøv nå", "kun for abonnenter", "for abonnenter", "kundeservice",
        "kundesenter", "bli medlem", "få tilgang", "få tilgang nå", "kjøp tilgang", "les e-avisen", "les eavisen",
        "ingen bindingstid", "… ingen bindingstid …", "kun 0 kr …", "prøv 0 måneder …",
        "få tilgang til alle saker …", "se tilbud", "bestill her", "kjøp nå",
    ),
    "donation": (
        "støtt oss", "støtt", "gi et bidrag", "doner", "støtt vår journalistikk …",
        "støtt uavhengig journalistikk …", "… støtte arbeidet vårt …", "… med vipps …", "liker du det du leser? …",
        "vipps oss …",
    ),
    "paywall": (
        "denne saken er kun for abonnenter …", "denne artikkelen er kun for abonnenter …",
        "denne artikkelen er for abonnenter …", "denne saken er for abonnenter …", "kun for abonnenter …",
        "vil du lese videre? …", "vil du lese mer? …", "les videre med …", "for å lese videre …",
        "for å lese hele saken …", "logg inn for å lese …", "logg inn for å lese videre …", "bli abonnent og les …",
        "dette er en abonnementssak …", "plussartikkel", "pluss-sak", "krever abonnement",
        "… for å lese hele saken", "… få tilgang til alle saker …", "fortsett å lese med …",
        "allerede abonnent? logg inn her", "denne saken er forbeholdt …",
    ),
    "read_more": (
        "les også: …", "les også …", "les og: …", "les mer: …", "les mer om …", "les mer her: …", "les saken: …",
        "les her: …", "se også: …", "sjå også: …", "hør også: …", "les alt om …", "les videre: …",
        "les hele saken: …", "les flere: …", "mer om: …", "relatert: …", "relaterte saker: …", "neste artikkel: …",
        "forrige artikkel: …", "klikk her for …", "følg saken: …", "les kommentaren: …", "les kronikken: …",
        "les meir: …", "bli med i debatten …",
    ),
    "read_more_bare": (
        "les mer", "les også", "les videre", "les saken", "les hele saken", "les artikkelen", "les hele artikkelen",
        "se mer", "mer", "klikk her", "se også", "les", "les meir", "vis meir", "mer info", "mer informasjon",
        "gå til artikkel", "fortsett", "fortsett å lese", "les mer her", "les mer om saken",
    ),
    "related_head": (
        "relaterte artikler", "relaterte saker", "relatert innhold", "relatert", "les også", "andre leser",
        "andre leser også", "andre leste også", "mer om saken", "mer om temaet", "mer om", "flere saker",
        "flere artikler", "flere nyheter", "siste nytt", "siste saker", "siste nyheter", "siste artikler",
        "nyeste saker", "anbefalt", "anbefalt for deg", "anbefalte saker", "anbefalte artikler", "utvalgt for deg",
        "vi anbefaler", "du vil kanskje også like", "kanskje du også liker", "neste artikkel", "forrige artikkel",
        "innleggsnavigasjon", "akkurat nå", "lignende artikler", "andre saker", "les mer om", "les flere saker",
        "mer fra …", "flere saker fra …", "mer om …", "populært akkurat nå", "i dag",
    ),
    "most_read_head": (
        "mest lest", "mest leste", "mest sett", "mest delt", "mest kommentert", "mest populært", "populært",
        "mest lest nå", "mest lest siste døgn", "mest leste saker", "mest leste artikler", "top 0", "topp 0",
        "trending", "mest lese",
    ),
    "tags_head": (
        "emner", "emneord", "tags", "stikkord", "nøkkelord", "temaer", "emner: …", "tags: …", "stikkord: …",
        "emneord: …", "kategorier: …", "kategori: …", "nøkkelord: …", "mer om", "mer om: …", "publisert under: …",
    ),
    "list_more": (
        "vis flere", "se flere", "se alle", "vis alle", "last flere", "last inn flere", "flere nyheter",
        "alle artikler", "alle saker", "neste side", "forrige side", "se alle saker", "hent flere",
    ),
    "byline_prefix": (
        "skribent", "journalist", "forfatter", "skrevet av", "skrevet av …", "av: …", "tekst: …",
        "tekst og foto: …", "tekst og bilder: …", "forfatter: …", "journalist: …", "publisert av …", "skrive av …",
        "tekst og foto …",
    ),
    "published": (
        "publisert", "publisert …", "publisert: …", "først publisert …", "publisert første gang …", "opprettet: …",
        "lagt ut …", "0 timer siden", "0 time siden", "0 minutter siden", "0 min siden", "0 dager siden",
        "for 0 timer siden", "for 0 minutter siden", "i dag kl. 0.0", "i går kl. 0.0", "i dag 0:0", "i går 0:0",
        "dato: …",
    ),
    "updated": (
        "oppdatert", "oppdatert …", "oppdatert: …", "sist oppdatert", "sist oppdatert …", "sist endret …",
        "endret …", "sist oppdatert: …",
    ),
    "reading_time": (
        "lesetid", "lesetid: …", "lesetid 0 …", "0 min lesetid", "0 minutter lesetid", "0 min. lesetid",
        "lesetid ca. 0 …", "… minutters lesetid", "0 min å lese", "… min lesetid",
    ),
    "role": (
        "journalist", "redaktør", "korrespondent", "reporter", "fotograf", "ansvarlig redaktør", "sjefredaktør",
        "nyhetsredaktør", "politisk redaktør", "debattredaktør", "kommentator", "anmelder", "utenrikskorrespondent",
        "sportsjournalist", "politisk kommentator", "praktikant", "frilansjournalist", "redaksjonssjef",
    ),
    "desk": (
        "redaksjonen", "av redaksjonen", "nyhetsredaksjonen", "av ntb", "ntb", "nettredaksjonen", "(ntb)", "©ntb",
        "© ntb",
    ),
    "contributed": (
        "… har bidratt til denne saken", "… har bidratt til saken", "bidrag fra …", "bidro til saken: …",
    ),
    "editing": (
        "redaksjon: …", "redigert av …", "desk: …",
    ),
    "production": (
        "grafikk: …", "klipp: …", "kamera: …", "illustrasjoner: …", "foto og video: …", "utvikling: …",
    ),
    "author_bio": (
        "om forfatteren", "om skribenten", "om forfatteren …",
    ),
    "contact": (
        "kontakt redaksjonen", "tips oss", "tips oss!", "kontakt oss", "har du et tips? …", "har du tips om …",
        "har du innspill …", "har du tips eller innspill …", "har du tips …", "tips oss på …", "send oss et tips …",
        "fant du en feil? …", "skriv til oss …", "oppdaget du en feil …", "tips redaksjonen …",
    ),
    "correction": (
        "rettelse: …", "rettelse …", "rettet: …", "presisering: …", "presisering …", "feilretting: …",
        "i en tidligere versjon av …", "en tidligere versjon av …", "red.anm.: …", "red. anm.: …",
    ),
    "comments_head": (
        "kommentarer", "debatt", "skriv en kommentar", "kommentarfelt", "legg igjen en kommentar",
        "legg igjen et svar", "alle kommentarer", "legg inn en kommentar",
    ),
    "comments_rule": (
        "legg igjen en kommentar avbryt svar", "avbryt svar", "din e-postadresse vil ikke bli publisert …",
        "… obligatoriske felt er merket med …", "… påkrevde felter er merket …", "obligatoriske felt er merket …",
        "lagre mitt navn, e-post og nettside …", "publiser kommentar", "send kommentar",
        "du må være innlogget for å …", "du må logge inn for å …", "logg inn for å kommentere …",
        "dette nettstedet bruker akismet …", "dette nettstedet bruker akismet for …", "kommentarfeltet er stengt …",
        "velkommen til debatt …", "velkommen til vårt kommentarfelt …", "vi ønsker en god debatt …",
        "hold deg til saken …", "les våre debattregler …",
    ),
    "copyright": (
        "alle rettigheter reservert", "… alle rettigheter reservert", "alle rettigheter forbeholdt",
        "… alt innhold er opphavsrettslig beskyttet …", "alt innhold er opphavsrettslig beskyttet …",
        "… er underlagt opphavsretten …", "… arbeider etter vær varsom-plakatens regler …",
        "… vær varsom-plakaten …", "… er opphavsrettslig beskyttet …", "ansvarlig redaktør: …",
        "ansvarlig redaktør …", "sjefredaktør: …", "kopiering av …", "© copyright …", "redaktøransvar …",
        "opphavsrett …", "… uten tillatelse fra …",
    ),
    "reprint": (
        "artikkelen ble først publisert …", "denne artikkelen ble først publisert …",
        "denne saken ble først publisert …", "saken ble først publisert …", "artikkelen er opprinnelig publisert …",
        "denne teksten ble først publisert …", "les originalartikkelen …", "innlegget ble først publisert …",
        "kronikken ble først publisert …",
    ),
    "terms": (
        "personvern", "personvernerklæring", "personvernpolicy", "informasjonskapsler", "cookies", "om oss",
        "kontakt", "kontakt oss", "annonsere", "annonser", "annonsér", "jobb", "ledige stillinger", "vilkår",
        "brukervilkår", "salgsvilkår", "abonnementsvilkår", "kundeservice", "kundesenter", "tilgjengelighet",
        "tilgjengelighetserklæring", "sitemap", "rss", "redaksjon", "redaksjonen", "etikk", "hjelp", "om avisen",
        "opphavsrett", "vær varsom-plakaten", "personvern og informasjonskapsler", "ofte stilte spørsmål",
        "om informasjonskapsler",
    ),
    "error": (
        "siden ble ikke funnet", "fant ikke siden", "siden finnes ikke …", "beklager, siden …",
        "siden du leter etter …", "ingen tilgang", "feil 0", "aktiver javascript …", "oops! siden …",
        "noe gikk galt …", "videoen er ikke tilgjengelig …",
    ),
    "live": (
        "direkte", "live", "følg direkte", "direkte: …", "live: …", "siste oppdateringer", "følg saken direkte …",
        "direktestudio",
    ),
    "button": (
        "svar", "lukk", "avbryt", "send", "send inn", "lagre", "neste", "forrige", "tilbake", "til toppen",
        "gå til toppen", "laster", "laster inn", "fortsett", "ok", "ja", "nei", "navn", "e-post", "nettsted",
        "bekreft", "vis mindre", "ja takk", "nei takk", "skjul",
    ),
}
# fmt: on
