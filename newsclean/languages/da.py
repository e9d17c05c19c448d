"""Danish: the phrases of news pages in Denmark and Greenland."""

CODE = "da"
NAME = "Danish"
PERSONAL = "vi os vores vor du dig din dit dine jer jeres".split()

# fmt: off
PHRASES: dict[str, tuple[str, ...]] = {
    "skip_link": (
        "gå til indhold", "gå til hovedindhold", "gå til indholdet", "spring til indhold",
        "spring til hovedindhold", "hop til indhold", "gå direkte til indholdet", "gå til navigation",
        "spring over navigation", "videre til indhold", "gå til sidens indhold",
    ),
    "menu": (
        "åbn menu", "luk menu", "hovedmenu", "vis menu", "skjul menu", "hovednavigation", "alle sektioner",
        "tilbage til forsiden", "gå til forsiden", "til forsiden",
    ),
    "section": (
        "forside", "forsiden", "nyheder", "seneste nyt", "seneste nyheder", "seneste", "indland", "udland",
        "politik", "økonomi", "erhverv", "penge", "krimi", "sport", "fodbold", "håndbold", "kultur",
        "underholdning", "livsstil", "sundhed", "videnskab", "tech", "teknologi", "klima", "debat", "meninger",
        "ledere", "kronikker", "navne", "vejr", "vejret", "video", "tv", "tv-guide", "podcasts", "rejser", "mad",
        "bolig", "biler", "e-avis", "avisen", "emner", "kategorier", "arkiv", "lokalt", "samfund", "mere",
        "dødsfald",
    ),
    "breadcrumb": (
        "du er her", "du er her: …",
    ),
    "search": (
        "søg", "søgning", "søg efter: …", "åbn søgning", "luk søgning", "søg på siden", "hvad søger du",
        "søgeresultater", "søg her",
    ),
    "login": (
        "log ind", "login", "log ud", "opret profil", "opret bruger", "opret konto", "min konto", "min profil",
        "min side", "glemt adgangskode", "glemt kodeord", "har du allerede en profil? …",
        "har du allerede en konto? …", "allerede abonnent? …", "er du allerede abonnent? …", "er du abonnent? …",
        "fortsæt med google", "har du ikke en konto? …",
    ),
    "consent": (
        "accepter alle", "accepter", "acceptér alle", "accepter alle cookies", "tillad alle", "tillad alle cookies",
        "afvis alle", "kun nødvendige", "kun nødvendige cookies", "cookieindstillinger", "cookie-indstillinger",
        "administrer cookies", "cookiepolitik", "samtykke", "vi bruger cookies …", "vi anvender cookies …",
        "vi og vores partnere …", "vi og vores 0 partnere …", "vi respekterer dit privatliv",
        "dette website bruger cookies …", "denne hjemmeside bruger cookies …", "dette site bruger cookies …",
        "… bruger cookies til at …", "… anvender cookies …", "… tilbagekalde dit samtykke …",
        "… ændre dit samtykke …", "… accepterer du vores brug af cookies …", "accepter cookies for at …",
        "for at se dette indhold …",
    ),
    "weather_clock": (
        "vejrudsigt", "vejret i dag", "hør radio", "lyt live", "se tv", "lyt til radio",
    ),
    "share": (
        "del", "del artikel", "del artiklen", "del denne artikel", "del på facebook", "del på twitter", "del på x",
        "del på linkedin", "del via mail", "del via e-mail", "kopier link", "kopiér link", "link kopieret",
        "kopieret", "send til en ven", "send artikel", "gem", "gem artikel", "gem artiklen", "læs senere",
        "giv artiklen som gave", "giv artikel", "del linket", "klik for at dele på …", "0 delinger", "delinger",
        "åbner i et nyt vindue", "tip en ven",
    ),
    "follow": (
        "følg os", "følg os på …", "følg", "følg emne", "følg skribent", "følg os på facebook",
        "følg os på instagram", "sociale medier", "få besked", "få notifikationer", "… følg os på facebook …",
        "følg med på …",
    ),
    "print": (
        "udskriv", "print", "print artikel", "udskriv artikel", "print artiklen", "printvenlig version",
    ),
    "listen": (
        "lyt", "lyt til artiklen", "lyt til artikel", "hør artiklen", "få artiklen læst op", "læs op", "afspil",
        "afspil video", "se video", "se videoen", "fuld skærm", "din browser understøtter …",
        "artiklen er læst op af …", "oplæst af …", "lyttetid 0 …",
    ),
    "comment_count": (
        "0 kommentarer", "0 kommentar", "ingen kommentarer", "kommentarer (0", "kommenter", "kommentér",
        "skriv kommentar", "skriv en kommentar", "vis kommentarer", "se kommentarer", "læs kommentarer",
        "vær den første til at kommentere", "deltag i debatten", "tilføj kommentar",
    ),
    "image_marker": (
        "forstør", "forstør billede", "klik for at forstørre", "se billeder", "se alle billeder", "billedgalleri",
        "galleri", "billede 0 af 0", "foto 0 af 0", "0 af 0", "0 billeder", "arkivfoto", "arkivfoto.", "modelfoto",
        "genrefoto", "billedtekst", "vis billedtekst", "åbn billede i fuld skærm",
    ),
    "credit_prefix": (
        "foto: …", "fotos: …", "arkivfoto: …", "billede: …", "illustration: …", "kilde: …", "privatfoto: …",
        "grafik: …", "modelfoto: …", "pr-foto: …", "foto - …", "video: …", "fotograf: …",
    ),
    "credit_word": (
        "ritzau scanpix", "scanpix", "ritzau", "/ritzau/", "pr-foto", "privatfoto", "privat", "arkivfoto",
        "scanpix denmark", "polfoto",
    ),
    "ad_marker": (
        "annonce", "annoncer", "reklame", "artiklen fortsætter efter annoncen",
        "artiklen fortsætter under annoncen", "artiklen fortsætter efter annoncerne",
        "artiklen fortsætter under billedet", "artiklen fortsætter under videoen",
        "artiklen fortsætter efter billedet", "fortsætter efter annoncen", "læs videre efter annoncen",
        "annonce - artiklen fortsætter efter annoncen", "annonce annonce", "artiklen fortsætter her",
        "læs videre under billedet", "annonce:",
    ),
    "sponsored": (
        "sponsoreret indhold", "sponsoreret", "annoncørbetalt indhold", "annoncørindhold", "i samarbejde med",
        "i samarbejde med …", "betalt indhold", "kommercielt samarbejde", "kommercielt indhold", "sponsoreret af …",
        "advertorial", "artiklen er sponsoreret af …",
    ),
    "affiliate": (
        "… indeholder affiliatelinks …", "… indeholder affiliate-links …", "… reklamelinks …",
        "… vi får provision …", "køb nu", "se tilbud", "se pris",
    ),
    "newsletter": (
        "nyhedsbrev", "nyhedsbreve", "vores nyhedsbreve", "tilmeld nyhedsbrev", "tilmeld dig nyhedsbrevet",
        "tilmeld dig vores nyhedsbrev", "få nyhedsbrevet", "tilmeld", "tilmeld dig", "din e-mail",
        "din e-mailadresse", "indtast din e-mail", "e-mailadresse", "tilmeld dig vores nyhedsbrev …",
        "tilmeld dig nyhedsbrevet …", "få vores nyhedsbrev …", "få de vigtigste nyheder …",
        "få dagens vigtigste nyheder …", "modtag vores nyhedsbrev …", "tak for din tilmelding …",
        "… tilmeld dig vores nyhedsbrev …", "… direkte i din indbakke …", "… i din indbakke …",
        "… afmelde dig når som helst …", "du kan altid afmelde …", "skriv dig op til …",
    ),
    "app": (
        "hent appen", "download appen", "hent vores app", "hent app", "hent vores app …", "hent appen …",
        "download vores app …", "åbn i app", "hent den i app store", "nu på google play",
    ),
    "podcast": (
        "alle podcasts", "hør podcasten", "lyt til podcasten", "hør podcasten …", "lyt til podcasten …",
        "alle afsnit", "seneste afsnit", "… hvor du hører podcast …", "… hvor du normalt hører podcast …",
    ),
    "event": (
        "alle arrangementer", "køb billet", "køb billetter", "se alle arrangementer",
    ),
    "subscription": (
        "abonnement", "abonnementer", "bliv abonnent", "køb abonnement", "bestil abonnement", "prøv gratis",
        "prøv nu", "kun for abonnenter", "for abonnenter", "se tilbud", "se abonnementer", "kundeservice",
        "kundecenter", "bliv medlem", "få adgang nu", "køb adgang", "læs e-avisen", "ingen binding",
        "opsig når som helst", "… opsig når som helst …", "… ingen binding …", "prøv 0 måned …", "kun 0 kr …",
        "få adgang til alt indhold …", "abonner", "tegn abonnement",
    ),
    "donation": (
        "støt os", "støt", "giv et bidrag", "donér", "doner nu", "støt vores journalistik …",
        "støt uafhængig journalistik …", "… støt vores arbejde …", "… støtte vores journalistik …",
        "… med mobilepay …",
    ),
    "paywall": (
        "denne artikel er kun for abonnenter …", "artiklen er kun for abonnenter …",
        "artiklen er forbeholdt abonnenter …", "denne artikel er forbeholdt …", "dette indhold er kun for …",
        "kun for abonnenter …", "vil du læse videre? …", "læs videre med …", "for at læse videre …",
        "log ind for at læse …", "log ind for at læse videre …", "bliv abonnent og læs …",
        "få adgang til hele artiklen …", "du har brugt dine …", "plus-artikel", "kræver abonnement",
        "læs hele artiklen med …", "… for at læse hele artiklen", "… få adgang til alle artikler …",
        "artiklen fortsætter for abonnenter",
    ),
    "read_more": (
        "læs også: …", "læs også …", "læs mere: …", "læs mere om …", "læs mere her: …", "læs her: …",
        "læs artiklen: …", "se også: …", "hør også: …", "se mere: …", "læs videre: …", "læs desuden: …",
        "mere om: …", "relateret: …", "relaterede artikler: …", "følg med her: …", "næste artikel: …",
        "forrige artikel: …", "klik her for …", "fakta: læs …", "læs alt om …", "tidligere artikel: …",
    ),
    "read_more_bare": (
        "læs mere", "læs også", "læs videre", "læs artiklen", "læs hele artiklen", "se mere", "mere", "vis mere",
        "klik her", "se også", "læs", "flere", "mere info", "mere information", "gå til artikel", "fortsæt",
        "læs artikel", "læs mere her",
    ),
    "related_head": (
        "relaterede artikler", "relateret indhold", "relaterede nyheder", "relateret", "læs også", "andre læser",
        "andre læser også", "andre læste også", "mere om emnet", "mere om sagen", "mere fra", "flere artikler",
        "flere nyheder", "mest læste", "seneste nyt", "seneste artikler", "seneste nyheder", "nyeste artikler",
        "anbefalet til dig", "anbefalet", "anbefalede artikler", "udvalgt til dig", "vi anbefaler",
        "måske er du også interesseret i", "du vil måske også kunne lide", "næste artikel", "forrige artikel",
        "indlægsnavigation", "lige nu", "andre artikler", "om samme emne", "flere historier", "læs mere om",
        "mere fra …", "mere om …", "flere artikler fra …", "i dag", "redaktionen anbefaler", "lignende artikler",
    ),
    "most_read_head": (
        "mest læst", "mest læste", "mest sete", "mest delte", "mest kommenterede", "mest populære", "populært",
        "populære artikler", "mest læste artikler", "mest læst lige nu", "top 0", "mest læste i dag", "trending",
    ),
    "tags_head": (
        "emner", "emneord", "tags", "nøgleord", "emner i denne artikel", "emner: …", "tags: …", "emneord: …",
        "kategorier: …", "kategori: …", "nøgleord: …", "mere om", "mere om: …", "stikord",
    ),
    "list_more": (
        "vis flere", "se flere", "se alle", "vis alle", "hent flere", "indlæs flere", "flere nyheder",
        "alle artikler", "næste side", "forrige side", "se alle artikler", "alle nyheder",
    ),
    "byline_prefix": (
        "skribent", "journalist", "forfatter", "skrevet af", "skrevet af …", "af: …", "tekst: …",
        "tekst og foto: …", "forfatter: …", "skribent: …", "journalist: …", "indlæg af …", "artikel af …",
        "offentliggjort af …",
    ),
    "published": (
        "offentliggjort", "publiceret", "udgivet", "bragt", "offentliggjort …", "publiceret …", "udgivet …",
        "publiceret: …", "0 timer siden", "0 time siden", "0 minutter siden", "0 dage siden", "0 min. siden",
        "for 0 timer siden", "for 0 minutter siden", "i dag kl. 0.0", "i går kl. 0.0", "i dag kl. 0:0",
        "i går kl. 0:0", "oprettet: …", "dato: …",
    ),
    "updated": (
        "opdateret", "opdateret …", "opdateret: …", "sidst opdateret", "sidst opdateret …", "senest opdateret",
        "senest opdateret …", "sidst ændret …", "senest ændret …", "ændret: …",
    ),
    "reading_time": (
        "læsetid", "læsetid: …", "læsetid 0 …", "0 min. læsetid", "0 min læsetid", "0 minutters læsning",
        "0 min. læsning", "læsetid ca. 0 …", "… min. læsetid",
    ),
    "role": (
        "journalist", "redaktør", "korrespondent", "reporter", "fotograf", "ansvarshavende chefredaktør",
        "chefredaktør", "politisk redaktør", "debatredaktør", "redaktionschef", "kommentator", "anmelder",
        "praktikant", "journalistpraktikant", "udlandskorrespondent", "politisk kommentator", "sportsjournalist",
    ),
    "desk": (
        "redaktionen", "af redaktionen", "nyhedsredaktionen", "af ritzau", "ritzau", "/ritzau/", "af /ritzau/",
        "webredaktionen",
    ),
    "contributed": (
        "… har bidraget til denne artikel", "… har bidraget til artiklen", "bidrag fra …", "medvirkende: …",
    ),
    "editing": (
        "redigeret af …", "redaktion: …", "redaktør: …",
    ),
    "production": (
        "grafik: …", "klip: …", "kamera: …", "layout: …", "illustrationer: …",
    ),
    "author_bio": (
        "om skribenten", "om forfatteren", "om forfatteren …",
    ),
    "contact": (
        "kontakt redaktionen", "har du et tip? …", "tip os", "tip redaktionen", "skriv til os …", "kontakt os",
        "fandt du en fejl? …", "har du fundet en fejl? …", "fejl i artiklen? …", "send et tip",
        "skriv til redaktionen …", "giv os et tip …",
    ),
    "correction": (
        "rettelse: …", "rettelse …", "fejl og fakta: …", "præcisering: …", "berigtigelse: …", "berigtigelse …",
        "i en tidligere version af …", "en tidligere version af …",
    ),
    "comments_head": (
        "kommentarer", "debat", "skriv en kommentar", "din kommentar", "alle kommentarer", "læserkommentarer",
        "skriv et svar",
    ),
    "comments_rule": (
        "skriv et svar annuller svar", "annuller svar", "din e-mailadresse vil ikke blive publiceret …",
        "… krævede felter er markeret med …", "krævede felter er markeret …", "gem mit navn, mail og websted …",
        "send kommentar", "du skal være logget ind for at …", "log ind for at kommentere …",
        "dette websted bruger akismet …", "din kommentar afventer …", "kommentarer er lukket …",
        "der er lukket for kommentarer …", "læs vores debatregler …", "hold en god tone …",
        "vi forbeholder os ret til at …",
    ),
    "copyright": (
        "alle rettigheder forbeholdes", "… alle rettigheder forbeholdes", "alle rettigheder forbeholdes …",
        "artikler, videoer, fotografier og andet indhold …", "… er beskyttet af ophavsretsloven …",
        "… beskyttet efter lov om ophavsret …", "kopiering af …", "… må ikke kopieres …",
        "… uden skriftlig tilladelse …", "© ophavsret …", "ansvarshavende chefredaktør: …",
        "ansvarshavende chefredaktør …", "ansvarshavende redaktør: …",
    ),
    "reprint": (
        "artiklen er oprindeligt bragt …", "denne artikel er oprindeligt bragt …",
        "artiklen har tidligere været bragt …", "denne artikel blev først bragt …",
        "artiklen er oprindeligt udgivet …", "læs den oprindelige artikel …",
    ),
    "terms": (
        "privatlivspolitik", "persondatapolitik", "cookiepolitik", "cookies", "cookies og privatliv", "om cookies",
        "om os", "kontakt", "annoncer", "annoncering", "annoncér", "job", "ledige stillinger", "vilkår",
        "handelsbetingelser", "abonnementsvilkår", "brugerbetingelser", "ophavsret", "kundeservice",
        "tilgængelighed", "tilgængelighedserklæring", "sitemap", "rss", "presseetik", "etiske retningslinjer",
        "redaktion", "hjælp", "om avisen", "datapolitik", "ofte stillede spørgsmål",
    ),
    "error": (
        "siden blev ikke fundet", "siden findes ikke …", "siden kunne ikke findes …", "den side, du leder efter, …",
        "beklager, siden …", "adgang nægtet", "fejl 0", "aktiver javascript …", "ups! siden …",
        "der opstod en fejl …",
    ),
    "live": (
        "live", "liveblog", "følg live", "live: …", "direkte", "direkte: …", "seneste opdateringer",
        "følg med live …",
    ),
    "button": (
        "svar", "luk", "annuller", "send", "gem", "næste", "forrige", "tilbage", "til toppen", "gå til toppen",
        "indlæser", "fortsæt", "ok", "ja", "nej", "navn", "e-mail", "websted", "bekræft", "vis mindre", "ja tak",
        "nej tak", "godkend",
    ),
}
# fmt: on
