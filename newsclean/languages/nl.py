"""Dutch: the phrases of news pages in the Netherlands and Flanders."""

CODE = "nl"
NAME = "Dutch"
PERSONAL = "wij we ons onze je jij jouw jullie u uw".split()

# fmt: off
PHRASES: dict[str, tuple[str, ...]] = {
    "skip_link": (
        "naar de inhoud", "naar de hoofdinhoud", "ga naar de inhoud", "ga naar de hoofdinhoud", "ga naar inhoud",
        "ga naar hoofdinhoud", "ga direct naar de inhoud", "direct naar de inhoud", "direct naar artikelinhoud",
        "spring naar de inhoud", "spring naar inhoud", "spring naar content", "naar de navigatie",
        "ga naar de navigatie", "ga naar zoeken", "ga naar de footer", "doorgaan naar inhoud",
        "overslaan en naar de inhoud gaan", "meteen naar de inhoud",
    ),
    "menu": (
        "menu openen", "open menu", "menu sluiten", "sluit menu", "hoofdmenu", "hoofdnavigatie", "alle rubrieken",
        "alle categorieën", "terug naar home", "terug naar de homepage", "toon menu",
    ),
    "section": (
        "home", "nieuws", "laatste nieuws", "net binnen", "voorpagina", "binnenland", "buitenland", "politiek",
        "economie", "regio", "sport", "voetbal", "cultuur", "kunst", "media", "wetenschap", "gezondheid", "tech",
        "opinie", "columns", "lifestyle", "reizen", "koken", "weer", "verkeer", "puzzels", "video's", "video",
        "foto's", "podcasts", "familieberichten", "vacatures", "agenda", "rubrieken", "categorieën", "onderwerpen",
        "meest recent", "achtergrond", "series", "ondernemen", "geld", "wonen", "dossiers", "in het nieuws",
        "uitgelicht",
    ),
    "breadcrumb": (
        "u bent hier", "je bent hier", "u bent hier: …", "je bent hier: …",
    ),
    "search": (
        "zoek", "zoeken", "zoeken naar: …", "zoek naar: …", "zoek op trefwoord", "zoeken openen", "zoeken sluiten",
        "waar ben je naar op zoek", "zoekresultaten", "uitgebreid zoeken",
    ),
    "login": (
        "inloggen", "log in", "uitloggen", "aanmelden", "afmelden", "registreren", "mijn account", "mijn profiel",
        "account aanmaken", "maak een account aan", "wachtwoord vergeten", "heb je al een account? …",
        "heeft u al een account? …", "nog geen account? …", "al een account? …", "al abonnee? …",
        "ben je al abonnee? …", "bent u al abonnee? …", "inloggen met google", "doorgaan met google",
        "je bent ingelogd als …",
    ),
    "consent": (
        "alles accepteren", "accepteer alles", "accepteren", "alle cookies accepteren", "cookies accepteren",
        "alles weigeren", "weigeren", "akkoord", "ja, ik accepteer", "cookie-instellingen", "cookie instellingen",
        "cookies beheren", "cookievoorkeuren", "instellingen aanpassen", "privacy-instellingen",
        "privacyinstellingen", "wij respecteren je privacy", "we waarderen uw privacy",
        "we hechten waarde aan uw privacy", "jouw privacy is belangrijk voor ons", "wij gebruiken cookies …",
        "we gebruiken cookies …", "deze website gebruikt cookies …", "deze site gebruikt cookies …",
        "deze website maakt gebruik van cookies …", "wij en onze partners …", "wij en onze 0 partners …",
        "… maken gebruik van cookies …", "… gebruik van cookies om …",
        "… gepersonaliseerde advertenties en content …", "… informatie op een apparaat opslaan …",
        "om deze content te kunnen zien, …", "om deze content te tonen …", "… accepteer je cookies …",
        "cookies toestaan", "cookiebeleid",
    ),
    "weather_clock": (
        "het weer", "weerbericht", "files", "luister live", "kijk live", "tv-gids", "radio luisteren",
    ),
    "share": (
        "delen", "deel", "deel dit artikel", "deel artikel", "deel dit", "deel dit bericht", "deel op facebook",
        "deel op twitter", "deel op x", "deel op whatsapp", "deel op linkedin", "deel via facebook",
        "deel via whatsapp", "deel via twitter", "deel via e-mail", "deel via email", "deel per mail",
        "delen op facebook", "delen op twitter", "delen via whatsapp", "delen via e-mail", "kopieer link",
        "kopieer de link", "link kopiëren", "link gekopieerd", "mail dit artikel", "e-mail dit artikel",
        "tip een vriend", "bewaar", "bewaren", "bewaar artikel", "artikel bewaren", "bewaar voor later",
        "lees later", "toevoegen aan leeslijst", "artikel opslaan", "opslaan", "klik om te delen op …",
        "klik om te delen met …", "geef dit artikel cadeau", "geef cadeau", "cadeau geven",
        "wordt in een nieuw venster geopend", "stuur door",
    ),
    "follow": (
        "volg ons", "volg ons op", "volg ons op …", "volgen", "volg dit onderwerp", "volg deze auteur",
        "volg auteur", "sociale media", "volg ons via …", "blijf op de hoogte", "meldingen inschakelen",
        "pushmeldingen", "… volg ons op facebook …", "… volg ons op instagram …", "… volg ons op google nieuws …",
        "meldingen aanzetten",
    ),
    "print": (
        "printen", "afdrukken", "artikel printen", "print dit artikel", "print artikel", "lettergrootte",
        "printversie",
    ),
    "listen": (
        "luister", "beluister", "luister naar dit artikel", "beluister dit artikel", "artikel beluisteren",
        "luister naar het artikel", "bekijk de video", "bekijk video", "afspelen", "video afspelen",
        "volledig scherm", "je browser ondersteunt …", "uw browser ondersteunt …", "0 min luisteren", "voorlezen",
        "lees voor", "dit artikel wordt voorgelezen …",
    ),
    "comment_count": (
        "0 reacties", "0 reactie", "geen reacties", "reageren", "reageer", "plaats een reactie", "plaats reactie",
        "bekijk reacties", "lees reacties", "lees de reacties", "alle reacties", "toon reacties",
        "bekijk alle reacties", "reageer op dit artikel", "reacties (0", "wees de eerste die reageert", "praat mee",
        "reacties laden", "schrijf een reactie", "doe mee aan het gesprek",
    ),
    "image_marker": (
        "vergroten", "afbeelding vergroten", "klik om te vergroten", "bekijk foto's", "bekijk de foto's",
        "bekijk alle foto's", "fotogalerij", "fotoserie", "foto 0 van 0", "0 van 0", "afbeelding 0 van 0",
        "archieffoto", "archiefbeeld", "foto ter illustratie", "stockfoto", "beeld ter illustratie", "0 foto's",
    ),
    "credit_prefix": (
        "foto: …", "foto's: …", "beeld: …", "foto door …", "bron: …", "illustratie: …", "fotograaf: …", "© foto …",
        "afbeelding: …", "fotografie: …", "tekening: …", "bron foto: …",
    ),
    "credit_word": (
        "anp", "belga", "hollandse hoogte", "anp / hollandse hoogte", "eigen foto", "archieffoto",
        "ter illustratie", "pexels", "persfoto", "aangeleverd",
    ),
    "ad_marker": (
        "advertentie", "advertenties", "reclame", "lees verder na de advertentie",
        "artikel gaat verder onder de advertentie", "het artikel gaat verder onder de advertentie",
        "tekst gaat verder onder de advertentie", "de tekst gaat verder onder de advertentie",
        "lees verder onder de advertentie", "gesponsord", "ga verder na de advertentie",
        "het verhaal gaat verder onder de advertentie", "tekst gaat verder onder de foto",
        "de tekst gaat verder onder de foto", "tekst gaat door onder de foto", "lees verder onder de foto",
        "tekst loopt door onder de foto", "artikel gaat verder onder de foto", "artikel gaat verder onder de video",
        "tekst gaat verder onder de video", "lees hieronder verder", "lees verder na de foto",
        "verhaal gaat verder onder de foto",
    ),
    "sponsored": (
        "gesponsorde inhoud", "gesponsorde content", "gesponsord artikel", "advertorial", "in samenwerking met",
        "in samenwerking met …", "partnercontent", "aangeboden door …", "gesponsord door …",
        "mede mogelijk gemaakt door …", "branded content", "aanbevolen door outbrain", "ingezonden mededeling",
    ),
    "affiliate": (
        "… bevat affiliate links …", "… bevat affiliate-links …", "… affiliate-links …",
        "… ontvangen wij een commissie …", "… krijgen wij een kleine commissie …", "bekijk aanbieding", "koop nu",
        "bestel nu", "bekijk bij bol.com",
    ),
    "newsletter": (
        "nieuwsbrief", "nieuwsbrieven", "onze nieuwsbrief", "onze nieuwsbrieven", "schrijf je in",
        "schrijf je in voor de nieuwsbrief", "schrijf je in voor onze nieuwsbrief",
        "meld je aan voor de nieuwsbrief", "meld je aan voor onze nieuwsbrief", "aanmelden nieuwsbrief",
        "aanmelden voor de nieuwsbrief", "inschrijven", "e-mailadres", "jouw e-mailadres", "je e-mailadres",
        "uw e-mailadres", "vul je e-mailadres in", "schrijf je in voor de nieuwsbrief …",
        "schrijf je in voor onze …", "schrijf u in voor onze …", "meld je aan voor onze …",
        "meld je aan voor de nieuwsbrief …", "ontvang de nieuwsbrief …", "ontvang onze nieuwsbrief …",
        "ontvang dagelijks …", "ontvang elke ochtend …", "elke dag het laatste nieuws …",
        "bedankt voor je aanmelding …", "bedankt voor je inschrijving …", "… voor onze nieuwsbrief …",
        "… in je mailbox …", "… in je inbox …", "… in uw mailbox …", "… je kunt je op elk moment uitschrijven …",
        "uitschrijven kan altijd …",
    ),
    "app": (
        "download de app", "download onze app", "download onze app …", "download de app …",
        "download de gratis app …", "open in app", "lees in de app", "beschikbaar in de app store",
        "ontdek het op google play",
    ),
    "podcast": (
        "alle podcasts", "beluister de podcast", "luister de podcast", "luister de podcast …",
        "beluister de podcast …", "luister op spotify", "alle afleveringen", "meer afleveringen",
        "… waar je ook je podcasts luistert …",
    ),
    "event": (
        "alle evenementen", "bestel tickets", "koop tickets", "naar de agenda", "bekijk de agenda",
    ),
    "channel": (
        "whatsapp-kanaal", "volg ons op whatsapp", "volg ons whatsapp-kanaal …", "… ons whatsapp-kanaal …",
        "… via whatsapp op de hoogte …", "tip de redactie via whatsapp …", "… stuur ons een bericht via whatsapp …",
        "… whatsapp-nieuwsbrief …", "app ons …",
    ),
    "subscription": (
        "abonneren", "abonneer", "abonneer nu", "abonnementen", "abonnement", "neem een abonnement", "word abonnee",
        "abonnee worden", "bekijk aanbiedingen", "probeer gratis", "probeer nu", "alleen voor abonnees",
        "voor abonnees", "exclusief voor abonnees", "kies je abonnement", "digitaal abonnement",
        "maandelijks opzegbaar", "… maandelijks opzegbaar …", "probeer 0 weken …", "abonneer je nu …",
        "onbeperkt lezen", "lees onbeperkt …", "word lid", "klantenservice", "krantenarchief", "lees de krant",
        "digitale krant",
    ),
    "donation": (
        "doneer", "doneer nu", "steun ons", "steun onze journalistiek", "word vriend", "help ons",
        "steun onze journalistiek …", "steun onafhankelijke journalistiek …", "… steun onze journalistiek …",
        "… met een donatie …", "vond je dit een waardevol artikel? …", "waardeer dit artikel …",
    ),
    "paywall": (
        "dit artikel is alleen voor abonnees …", "dit artikel is exclusief voor abonnees …",
        "dit artikel is exclusief …", "dit is een artikel voor abonnees …", "je leest een premium artikel …",
        "verder lezen? …", "wil je verder lezen? …", "wilt u verder lezen? …", "om verder te lezen …",
        "lees verder met een abonnement …", "log in om verder te lezen …", "maak een gratis account aan …",
        "je hebt je limiet …", "… om dit artikel te lezen", "… onbeperkt toegang tot alle artikelen …",
        "verder lezen", "sluit een abonnement af …", "premium artikel", "alleen voor abonnees",
    ),
    "read_more": (
        "lees ook: …", "lees ook …", "lees meer: …", "lees meer over …", "lees verder: …", "lees hier meer …",
        "lees hier: …", "lees hier ook: …", "zie ook: …", "bekijk ook: …", "luister ook: …", "kijk ook: …",
        "meer over: …", "gerelateerd: …", "meer lezen? …", "meer lezen: …", "ook interessant: …",
        "volgend artikel: …", "vorig artikel: …", "bekijk hier …", "bekijk hieronder …", "klik hier voor …",
        "liveblog: …", "ook lezen: …", "leestip: …", "meer weten? …", "ook gelezen? …",
    ),
    "read_more_bare": (
        "lees meer", "lees ook", "lees verder", "verder lezen", "lees het hele artikel", "lees artikel",
        "meer lezen", "meer", "bekijk meer", "bekijk", "naar artikel", "klik hier", "zie ook", "meer informatie",
        "toon meer", "bekijk ook", "lees dit ook", "ontdek meer", "meer weten", "lees het volledige artikel",
    ),
    "related_head": (
        "gerelateerde artikelen", "gerelateerde berichten", "gerelateerd", "gerelateerd nieuws",
        "gerelateerde onderwerpen", "verwante artikelen", "meer over dit onderwerp", "meer nieuws",
        "meer artikelen", "meer van deze auteur", "ander nieuws", "andere artikelen",
        "misschien vind je dit ook interessant", "dit vind je misschien ook interessant",
        "misschien ook interessant", "ook interessant", "aanbevolen", "aanbevolen artikelen", "aanbevolen voor jou",
        "voor jou geselecteerd", "speciaal voor jou", "lees ook", "lees meer over", "laatste artikelen",
        "recente artikelen", "recente berichten", "laatste berichten", "laatste nieuws", "volgend artikel",
        "vorig artikel", "vorig bericht", "volgend bericht", "berichtnavigatie", "bericht navigatie",
        "wellicht ook interessant", "net binnen", "ook in het nieuws", "meer uit deze rubriek", "in dit artikel",
        "uitgelicht", "meer over …", "tips van de redactie", "onze keuze", "dit artikel hoort bij",
        "keuze van de redactie", "geselecteerd voor jou",
    ),
    "most_read_head": (
        "meest gelezen", "best gelezen", "meest bekeken", "populair", "meest gedeeld", "meest besproken",
        "meest gelezen artikelen", "populaire artikelen", "nu populair", "trending", "top 0", "veel gelezen",
        "vandaag best gelezen", "populair nieuws", "meest gelezen nieuws",
    ),
    "tags_head": (
        "onderwerpen", "tags", "trefwoorden", "thema's", "tags: …", "onderwerpen: …", "trefwoorden: …",
        "categorie: …", "categorieën: …", "meer over: …", "gerelateerde tags", "in dit artikel: …",
        "geplaatst in …", "meer over",
    ),
    "list_more": (
        "meer laden", "laad meer", "toon alles", "bekijk alles", "bekijk alle", "alle artikelen", "al het nieuws",
        "meer berichten", "volgende pagina", "vorige pagina", "meer artikelen laden", "toon meer artikelen",
        "bekijk alle artikelen",
    ),
    "byline_prefix": (
        "auteur", "auteur: …", "auteurs: …", "geschreven door", "geschreven door …", "tekst: …",
        "tekst en foto's: …", "door: …", "door onze …", "redacteur: …", "door redactie", "interview: …",
    ),
    "published": (
        "gepubliceerd", "gepubliceerd op …", "gepubliceerd: …", "gepubliceerd om …", "geplaatst op …",
        "geplaatst: …", "0 uur geleden", "0 minuten geleden", "0 dagen geleden", "0 dag geleden", "0 min geleden",
        "een uur geleden", "publicatiedatum: …", "datum: …", "gepubliceerd 0 …", "vandaag om 0:0",
        "gisteren om 0:0",
    ),
    "updated": (
        "bijgewerkt", "bijgewerkt op …", "bijgewerkt om …", "bijgewerkt: …", "laatst bijgewerkt",
        "laatst bijgewerkt op …", "laatst bijgewerkt: …", "laatste update: …", "laatste update …",
        "laatst gewijzigd …", "gewijzigd op …", "update: 0 …", "aangepast …", "laatste wijziging …",
    ),
    "reading_time": (
        "leestijd", "0 min leestijd", "0 minuten leestijd", "0 min. leestijd", "leestijd: …", "leestijd 0 …",
        "leestijd ca. 0 …", "0 minuten lezen", "0 min lezen", "… minuten leestijd",
    ),
    "role": (
        "verslaggever", "verslaggeefster", "redacteur", "journalist", "correspondent", "hoofdredacteur",
        "columnist", "chef", "politiek verslaggever", "economieredacteur",
    ),
    "desk": (
        "redactie", "door redactie", "van onze redactie", "onze redactie", "webredactie", "nieuwsredactie",
        "door onze redactie", "door onze redacteur", "van onze verslaggever", "door onze verslaggever",
    ),
    "contributed": (
        "met medewerking van …", "m.m.v. …", "… werkte mee aan dit artikel", "… heeft bijgedragen aan dit artikel",
        "met bijdragen van …", "aan dit artikel werkte mee …", "aan dit artikel werkten mee …",
    ),
    "editing": (
        "eindredactie: …", "redactie: …",
    ),
    "production": (
        "vormgeving: …", "camera: …", "montage: …", "infographic: …", "graphic: …", "video: …", "beeldbewerking: …",
    ),
    "author_bio": (
        "over de auteur", "over de auteur …", "meer over de auteur", "meer van deze auteur",
    ),
    "contact": (
        "tip de redactie", "tip ons", "contact opnemen", "heb je een tip? …", "heb je een nieuwstip …",
        "heb je een tip of opmerking? …", "heb jij een tip …", "heb je een vraag over dit …", "heeft u een tip …",
        "zie je een fout …", "fout gezien? …", "foutje gezien? …", "spelfout gezien? …", "taalfout gezien? …",
        "mail de redactie …", "reageren? …", "klopt er iets niet …", "foutje gevonden …", "stuur een tip",
        "… mail dan naar …",
    ),
    "correction": (
        "correctie: …", "rectificatie: …", "correctie …", "rectificatie …", "verbetering: …",
        "in een eerdere versie van dit artikel …", "een eerdere versie van dit artikel …", "naschrift …",
        "aanvulling: …",
    ),
    "comments_head": (
        "reacties", "jouw reactie", "geef een reactie", "reageer", "discussie", "laat een reactie achter",
        "alle reacties", "plaats een reactie", "uw reactie",
    ),
    "comments_rule": (
        "geef een reactie reactie annuleren", "reactie annuleren", "je e-mailadres wordt niet gepubliceerd …",
        "het e-mailadres wordt niet gepubliceerd …", "je e-mailadres zal niet getoond worden …",
        "uw e-mailadres wordt niet gepubliceerd …", "… vereiste velden zijn gemarkeerd met …",
        "vereiste velden zijn gemarkeerd …", "verplichte velden zijn gemarkeerd …",
        "mijn naam, e-mail en site bewaren …", "mijn naam, e-mailadres en website opslaan …", "reactie plaatsen",
        "je moet ingelogd zijn op om …", "je moet inloggen om …", "log in om te reageren …",
        "om te kunnen reageren …", "deze site gebruikt akismet …", "je reactie wacht op moderatie …",
        "reageren is niet meer mogelijk …", "reacties zijn gesloten …", "beantwoorden",
        "stuur mij een e-mail als er …", "bekijk hoe je reactie-gegevens …", "houd rekening met onze huisregels …",
    ),
    "copyright": (
        "alle rechten voorbehouden", "… alle rechten voorbehouden", "alle rechten voorbehouden …",
        "op alle verhalen van …", "overname van artikelen …", "niets uit deze uitgave …",
        "niets van deze website …", "© copyright …", "copyright © …", "wil je tekst overnemen …",
        "… zonder schriftelijke toestemming …", "auteursrecht voorbehouden",
    ),
    "reprint": (
        "dit artikel verscheen eerder …", "dit artikel is eerder verschenen …",
        "dit artikel werd oorspronkelijk gepubliceerd …", "dit artikel is oorspronkelijk gepubliceerd …",
        "dit artikel verscheen oorspronkelijk …", "dit verhaal verscheen eerder …", "lees het originele artikel …",
        "… in samenwerking met onze mediapartner …",
    ),
    "terms": (
        "privacy", "privacybeleid", "privacyverklaring", "privacy statement", "cookiebeleid", "cookieverklaring",
        "cookies", "gebruiksvoorwaarden", "algemene voorwaarden", "voorwaarden", "disclaimer", "colofon",
        "over ons", "contact", "adverteren", "werken bij", "vacatures", "veelgestelde vragen", "klantenservice",
        "toegankelijkheid", "toegankelijkheidsverklaring", "sitemap", "rss", "auteursrecht", "help",
        "journalistieke principes", "service", "redactiestatuut", "klacht indienen",
    ),
    "error": (
        "pagina niet gevonden", "de pagina die je zoekt …", "de pagina die u zoekt …", "deze pagina bestaat niet …",
        "oeps! deze pagina …", "oeps, deze pagina …", "foutmelding 0", "toegang geweigerd",
        "schakel javascript in …", "deze video is niet beschikbaar …", "er is iets misgegaan …",
    ),
    "live": (
        "live", "liveblog", "liveverslag", "volg live", "live: …", "liveblog: …", "volg hier live …",
        "laatste updates",
    ),
    "button": (
        "sluiten", "annuleren", "verzenden", "versturen", "opslaan", "volgende", "vorige", "terug",
        "terug naar boven", "naar boven", "laden", "bezig met laden", "doorgaan", "ok", "ja", "nee", "naam",
        "e-mail", "website", "bevestigen", "meer opties", "minder", "toon minder",
    ),
}
# fmt: on
