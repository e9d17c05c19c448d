"""Swedish: the phrases of news pages in Sweden and Finland."""

CODE = "sv"
NAME = "Swedish"
PERSONAL = "vi oss vår vårt våra du dig din ditt dina ni".split()

# fmt: off
PHRASES: dict[str, tuple[str, ...]] = {
    "skip_link": (
        "hoppa till innehåll", "hoppa till innehållet", "hoppa till huvudinnehåll", "hoppa till huvudinnehållet",
        "gå till innehåll", "gå till innehållet", "gå till huvudinnehåll", "gå till huvudinnehållet",
        "till innehållet", "hoppa över navigering", "gå direkt till innehållet", "hoppa till textinnehåll",
    ),
    "menu": (
        "meny", "öppna meny", "stäng meny", "öppna menyn", "stäng menyn", "huvudmeny", "visa meny",
        "huvudnavigering", "till startsidan", "gå till startsidan", "tillbaka till startsidan", "alla sektioner",
    ),
    "section": (
        "start", "startsida", "startsidan", "hem", "nyheter", "senaste nytt", "senaste nyheterna", "senaste",
        "inrikes", "utrikes", "sverige", "världen", "politik", "ekonomi", "näringsliv", "börs", "krim", "sport",
        "fotboll", "hockey", "kultur", "nöje", "nöjen", "livsstil", "hälsa", "vetenskap", "teknik", "klimat",
        "ledare", "debatt", "åsikter", "opinion", "insändare", "krönikor", "familj", "väder", "vädret", "tv",
        "tv-tablå", "video", "poddar", "podd", "resor", "mat", "bostad", "motor", "e-tidning", "e-tidningen",
        "korsord", "lokalt", "ämnen", "kategorier", "arkiv", "mer", "vinjett",
    ),
    "breadcrumb": (
        "du är här", "du är här: …",
    ),
    "search": (
        "sök", "sök efter: …", "öppna sök", "stäng sök", "sök på sajten", "vad söker du", "sökresultat", "sök här",
    ),
    "login": (
        "logga in", "logga ut", "skapa konto", "registrera dig", "mitt konto", "min profil", "min sida",
        "mina sidor", "glömt lösenord", "glömt lösenordet", "har du redan ett konto? …", "redan prenumerant? …",
        "är du redan prenumerant? …", "redan kund? …", "har du inget konto? …", "fortsätt med google",
    ),
    "consent": (
        "acceptera alla", "acceptera", "godkänn alla", "godkänn", "acceptera alla cookies", "godkänn alla cookies",
        "avvisa alla", "neka alla", "endast nödvändiga", "bara nödvändiga cookies", "cookieinställningar",
        "cookie-inställningar", "hantera cookies", "inställningar för cookies", "anpassa inställningar",
        "vi använder cookies …", "vi använder kakor …", "vi och våra partners …", "vi och våra 0 partners …",
        "vi värnar om din integritet", "vi bryr oss om din integritet", "den här webbplatsen använder cookies …",
        "denna webbplats använder cookies …", "denna webbplats använder kakor …", "webbplatsen använder cookies …",
        "… användningen av cookies …", "… återkalla ditt samtycke …", "… du att vi använder cookies …",
        "för att se det här innehållet …",
    ),
    "weather_clock": (
        "väderprognos", "vädret idag", "lyssna på radio", "lyssna live", "se tv",
    ),
    "share": (
        "dela", "dela artikel", "dela artikeln", "dela den här artikeln", "dela på facebook", "dela på twitter",
        "dela på x", "dela på linkedin", "dela via e-post", "dela via mejl", "dela via mail", "kopiera länk",
        "kopiera länken", "länk kopierad", "länken kopierad", "länken har kopierats", "mejla", "mejla artikeln",
        "tipsa en vän", "spara", "spara artikel", "spara artikeln", "läs senare", "ge bort artikeln", "gåvolänk",
        "klicka för att dela på …", "öppnas i ett nytt fönster", "0 delningar",
    ),
    "follow": (
        "följ oss", "följ oss på …", "följ", "följ ämne", "följ skribent", "följ oss på facebook",
        "följ oss på instagram", "sociala medier", "aktivera notiser", "slå på notiser", "få notiser",
        "… följ oss på facebook …", "… följ oss på instagram …",
    ),
    "print": (
        "skriv ut", "skriv ut artikeln", "skriv ut artikel", "utskriftsvänlig version",
    ),
    "listen": (
        "lyssna", "lyssna på artikeln", "lyssna på artikel", "lyssna på texten", "få artikeln uppläst", "spela upp",
        "spela video", "spela upp video", "se video", "se videon", "helskärm", "din webbläsare stöder inte …",
        "artikeln är uppläst av …", "läs upp", "uppläsning av artikeln …",
    ),
    "comment_count": (
        "0 kommentarer", "0 kommentar", "inga kommentarer", "kommentera", "skriv kommentar", "skriv en kommentar",
        "visa kommentarer", "läs kommentarer", "läs kommentarerna", "bli först att kommentera",
        "lämna en kommentar", "kommentarer (0", "kommentera artikeln", "delta i diskussionen",
    ),
    "image_marker": (
        "förstora", "förstora bild", "klicka för att förstora", "visa bildtext", "visa bild i fullskärm",
        "se bilder", "bildspel", "bildgalleri", "bild 0 av 0", "foto 0 av 0", "0 av 0", "0 bilder", "arkivbild",
        "arkivfoto", "genrebild", "arkivbild.", "öppna bild i helskärmsläge", "pressbild",
    ),
    "credit_prefix": (
        "foto: …", "bild: …", "illustration: …", "arkivbild: …", "källa: …", "skärmdump: …", "grafik: …",
        "montage: …", "fotograf: …", "video: …", "bilder: …",
    ),
    "credit_word": (
        "tt", "tt nyhetsbyrån", "bildbyrån", "scanpix", "privat", "pressbild", "arkiv", "skärmdump", "lehtikuva",
        "ap/tt", "arkivbild",
    ),
    "ad_marker": (
        "annons", "annonser", "reklam", "artikeln fortsätter efter annonsen", "artikeln fortsätter under annonsen",
        "texten fortsätter efter annonsen", "annons annons", "artikeln fortsätter efter bilden",
        "artikeln fortsätter under bilden", "artikeln fortsätter under videon", "texten fortsätter under bilden",
        "fortsätt läsa efter annonsen", "läs vidare efter annonsen", "annons:", "artikeln fortsätter här",
        "vill du slippa annonser",
    ),
    "sponsored": (
        "sponsrat innehåll", "sponsrat", "sponsrad artikel", "annons från …", "betalt innehåll", "i samarbete med",
        "i samarbete med …", "innehåll från annonsör", "annonssamarbete", "kommersiellt samarbete", "sponsrad av …",
        "detta är en annons från …", "hela denna bilaga är en annons …", "innehåll från …",
    ),
    "affiliate": (
        "… annonslänkar …", "… affiliatelänkar …", "… affiliate-länkar …", "… vi får provision …", "köp nu",
        "till butiken", "se pris",
    ),
    "newsletter": (
        "nyhetsbrev", "våra nyhetsbrev", "anmäl dig till nyhetsbrevet", "prenumerera på nyhetsbrevet",
        "prenumerera på vårt nyhetsbrev", "få nyhetsbrevet", "anmäl dig", "din e-post", "din e-postadress",
        "e-postadress", "ange din e-postadress", "prenumerera på vårt nyhetsbrev …",
        "prenumerera på nyhetsbrevet …", "anmäl dig till vårt nyhetsbrev …", "anmäl dig till nyhetsbrevet …",
        "få vårt nyhetsbrev …", "få de viktigaste nyheterna …", "tack för din anmälan …",
        "… prenumerera på vårt nyhetsbrev …", "… direkt i din inkorg …", "… i din inkorg …", "… direkt i mejlen …",
        "… avsluta prenumerationen när som helst …", "missa inga nyheter …",
    ),
    "app": (
        "ladda ner appen", "ladda ned appen", "hämta appen", "ladda ner vår app", "ladda ner appen …",
        "ladda ner vår app …", "öppna i appen", "finns på google play", "hämta i app store",
    ),
    "podcast": (
        "alla poddar", "lyssna på podden", "lyssna på podden …", "alla avsnitt", "senaste avsnitten",
        "… där poddar finns …", "… där du lyssnar på poddar …",
    ),
    "event": (
        "alla evenemang", "köp biljetter", "köp biljett", "evenemang",
    ),
    "subscription": (
        "prenumerera", "prenumerera nu", "prenumeration", "prenumerationer", "bli prenumerant", "köp prenumeration",
        "teckna prenumeration", "prova gratis", "testa gratis", "prova nu", "endast för prenumeranter",
        "för prenumeranter", "kundservice", "kundtjänst", "bli medlem", "få tillgång", "köp digital prenumeration",
        "läs e-tidningen", "ingen bindningstid", "… ingen bindningstid …", "… avsluta när du vill …",
        "prova 0 månader …", "prova 0 månad …", "få tillgång till allt innehåll …", "se erbjudanden",
    ),
    "donation": (
        "stöd oss", "swisha", "ge ett bidrag", "stöd vår journalistik …", "stöd oberoende journalistik …",
        "… stödja vår journalistik …", "… swisha till …", "gillar du det du läser? …",
    ),
    "paywall": (
        "denna artikel är endast för prenumeranter …", "det här är en artikel för prenumeranter …",
        "det här innehållet är för prenumeranter …", "artikeln är låst …", "vill du läsa vidare? …",
        "vill du läsa hela artikeln? …", "läs vidare med …", "för att läsa vidare …",
        "för att läsa hela artikeln …", "logga in för att läsa …", "bli prenumerant och läs …",
        "prenumerera för att läsa …", "läs hela artikeln med …", "premiumartikel", "plusartikel",
        "… för att läsa hela artikeln", "… få tillgång till alla artiklar …", "endast för prenumeranter …",
        "lås upp artikeln …", "skapa ett gratiskonto …",
    ),
    "read_more": (
        "läs också: …", "läs också …", "läs även: …", "läs även …", "läs mer: …", "läs mer om …", "läs mer här: …",
        "läs här: …", "läs vidare: …", "se också: …", "se även: …", "läs mera: …", "mer om: …", "relaterat: …",
        "relaterade artiklar: …", "nästa artikel: …", "föregående artikel: …", "klicka här för …", "missa inte: …",
        "läs alla artiklar om …", "läs hela artikeln: …",
    ),
    "read_more_bare": (
        "läs mer", "läs också", "läs även", "läs vidare", "läs artikeln", "läs hela artikeln", "visa mer", "se mer",
        "mer", "klicka här", "se även", "se också", "läs", "mer info", "mer information", "till artikeln",
        "fortsätt läsa", "läs mer här", "läs mera",
    ),
    "related_head": (
        "relaterade artiklar", "relaterat innehåll", "relaterat", "relaterade nyheter", "läs också", "läs även",
        "andra läser", "andra läser också", "andra läste", "mer om ämnet", "mer om", "mer från", "fler artiklar",
        "fler nyheter", "senaste nytt", "senaste artiklarna", "senaste nyheterna", "senaste nyheter",
        "rekommenderat", "rekommenderat för dig", "rekommenderas", "rekommenderade artiklar", "utvalt för dig",
        "vi rekommenderar", "du kanske också gillar", "missa inte", "nästa artikel", "föregående artikel",
        "inläggsnavigering", "just nu", "liknande artiklar", "andra artiklar", "i ämnet", "läs mer om",
        "mer från …", "fler artiklar från …", "i dag", "mer i ämnet", "mer läsning", "redaktionen rekommenderar",
        "artikeln handlar om", "så här jobbar vi med nyheter",
    ),
    "most_read_head": (
        "mest läst", "mest lästa", "mest sedda", "mest delat", "mest kommenterat", "populärt", "populära artiklar",
        "mest lästa artiklar", "mest läst just nu", "mest läst idag", "top 0", "topp 0", "trendar", "trending",
        "mest populära",
    ),
    "tags_head": (
        "ämnen", "taggar", "nyckelord", "etiketter", "ämnen i artikeln", "ämnen: …", "taggar: …", "etiketter: …",
        "kategorier: …", "kategori: …", "nyckelord: …", "mer om", "mer om: …", "publicerad i …",
        "artikeln handlar om",
    ),
    "list_more": (
        "visa fler", "se fler", "se alla", "visa alla", "ladda fler", "ladda mer", "fler nyheter", "alla artiklar",
        "nästa sida", "föregående sida", "visa fler artiklar", "till alla nyheter",
    ),
    "byline_prefix": (
        "skribent", "journalist", "författare", "skriven av", "skriven av …", "skrivet av …", "av: …", "text: …",
        "text och foto: …", "text och bild: …", "text & foto: …", "reporter: …", "publicerad av …", "text:",
    ),
    "published": (
        "publicerad", "publicerat", "publicerad …", "publicerat …", "publicerad: …", "publicerad första gången …",
        "ursprungligen publicerad …", "skapad …", "för 0 timmar sedan", "0 timmar sedan", "för 0 minuter sedan",
        "0 minuter sedan", "0 dagar sedan", "i dag 0:0", "idag 0:0", "igår 0:0", "i går 0:0", "idag kl 0:0",
    ),
    "updated": (
        "uppdaterad", "uppdaterat", "uppdaterad …", "uppdaterat …", "uppdaterad: …", "senast uppdaterad",
        "senast uppdaterad …", "senast uppdaterat …", "ändrad …", "senast ändrad …", "senaste uppdatering …",
    ),
    "reading_time": (
        "lästid", "lästid: …", "lästid 0 …", "lästid ca 0 …", "0 min lästid", "0 minuters läsning", "0 min läsning",
        "0 min", "… min lästid",
    ),
    "role": (
        "reporter", "journalist", "redaktör", "chefredaktör", "korrespondent", "fotograf", "ansvarig utgivare",
        "ledarskribent", "politisk redaktör", "kulturredaktör", "krönikör", "skribent", "utrikeskorrespondent",
        "nyhetschef", "frilans", "frilansjournalist", "sportreporter",
    ),
    "desk": (
        "redaktionen", "av redaktionen", "nyhetsredaktionen", "webbredaktionen", "tt", "(tt)", "av tt",
        "tt nyhetsbyrån", "/tt",
    ),
    "contributed": (
        "… har bidragit till artikeln", "… har bidragit till den här artikeln", "medverkande: …",
    ),
    "editing": (
        "redigering: …", "redaktör: …", "redigerad av …",
    ),
    "production": (
        "grafik: …", "klippning: …", "kamera: …", "illustrationer: …",
    ),
    "author_bio": (
        "om skribenten", "om författaren", "om skribenten …",
    ),
    "contact": (
        "kontakta redaktionen", "tipsa oss", "tipsa oss!", "kontakta oss", "tipsa redaktionen", "har du tips? …",
        "har du ett tips? …", "har du nyhetstips …", "har du tips eller synpunkter …", "hittat ett fel? …",
        "hittat fel i texten? …", "hittade du ett fel? …", "rapportera fel", "mejla till …", "skriv till oss …",
        "anmäl textfel", "anmäl text- och faktafel", "rapportera stavfel",
    ),
    "correction": (
        "rättelse: …", "rättelse …", "rättat: …", "förtydligande: …", "i en tidigare version av …",
        "en tidigare version av …", "korrigering: …",
    ),
    "comments_head": (
        "kommentarer", "kommentera", "lämna en kommentar", "lämna ett svar", "skriv en kommentar",
        "alla kommentarer", "kommentarsfält",
    ),
    "comments_rule": (
        "lämna ett svar avbryt svar", "avbryt svar", "din e-postadress kommer inte publiceras …",
        "din e-postadress kommer inte att publiceras …", "… obligatoriska fält är märkta …",
        "obligatoriska fält är märkta …", "spara mitt namn, min e-postadress …", "publicera kommentar",
        "skicka kommentar", "du måste vara inloggad för att …", "logga in för att kommentera …",
        "denna webbplats använder akismet …", "kommentarerna är stängda …", "kommentarsfältet är stängt …",
        "din kommentar väntar på …", "håll dig till ämnet …",
    ),
    "copyright": (
        "alla rättigheter reserverade", "… alla rättigheter reserverade", "mångfaldigande av innehållet …",
        "allt innehåll skyddas av …", "… skyddas av upphovsrättslagen …", "… skyddat enligt lagen om upphovsrätt …",
        "ansvarig utgivare: …", "ansvarig utgivare …", "chefredaktör och ansvarig utgivare …", "chefredaktör: …",
        "© copyright …", "copyright © …", "… citera oss gärna men …", "kopiering av …", "… utan tillåtelse …",
    ),
    "reprint": (
        "artikeln publicerades ursprungligen …", "artikeln publicerades först …",
        "den här artikeln publicerades först …", "texten publicerades först …", "läs originalartikeln …",
        "denna artikel publicerades ursprungligen …",
    ),
    "terms": (
        "integritetspolicy", "personuppgiftspolicy", "personuppgifter", "cookiepolicy", "cookies", "om cookies",
        "om kakor", "om oss", "kontakt", "kontakta oss", "annonsera", "annonsera hos oss", "jobba hos oss",
        "lediga jobb", "villkor", "användarvillkor", "köpvillkor", "prenumerationsvillkor", "kundservice",
        "kundtjänst", "tillgänglighet", "tillgänglighetsredogörelse", "sitemap", "rss", "redaktion", "redaktionen",
        "etiska regler", "hjälp", "om tidningen", "vanliga frågor", "upphovsrätt", "om webbplatsen",
    ),
    "error": (
        "sidan kunde inte hittas", "sidan hittades inte", "sidan finns inte …", "sidan du söker …",
        "tyvärr, sidan …", "oj! sidan …", "åtkomst nekad", "fel 0", "aktivera javascript …", "något gick fel …",
        "videon är inte tillgänglig …",
    ),
    "live": (
        "direkt", "live", "just nu: …", "direktrapport", "följ direkt", "live: …", "följ händelserna …",
        "senaste uppdateringarna",
    ),
    "button": (
        "svara", "stäng", "avbryt", "skicka", "spara", "nästa", "föregående", "tillbaka", "till toppen", "laddar",
        "fortsätt", "ok", "ja", "nej", "namn", "e-post", "webbplats", "bekräfta", "visa mindre", "dölj",
    ),
}
# fmt: on
