"""Czech: the phrases of news pages in the Czech Republic."""

CODE = "cs"
NAME = "Czech"
PERSONAL = (
    "my nás nám náš naše našeho naší našich vy vás vám váš vaše vašeho vaší vašich ty tvůj tvoje"
).split()

# fmt: off
PHRASES: dict[str, tuple[str, ...]] = {
    "skip_link": (
        "přejít k obsahu", "přejít na obsah", "přeskočit na obsah", "přejít k hlavnímu obsahu",
        "přejít na hlavní obsah", "přeskočit na hlavní obsah", "přejít na vyhledávání", "přejít na menu",
        "přejít k navigaci", "přeskočit navigaci", "skočit na obsah", "přejít před obsah vložený z jiného webu",
        "následuje obsah vložený z jiného webu …",
        "následuje obsah vložený z jiného webu. zde jej můžete přeskočit",
    ),
    "menu": (
        "otevřít menu", "zavřít menu", "hlavní menu", "zobrazit menu", "hlavní nabídka", "hlavní navigace",
        "všechny rubriky", "hlavní stránka", "na hlavní stránku", "zpět na hlavní stránku", "zpět na úvod",
    ),
    "section": (
        "článek", "domů", "úvod", "zprávy", "aktuality", "domácí", "domov", "zahraničí", "zahraniční", "svět",
        "politika", "ekonomika", "byznys", "peníze", "krimi", "sport", "fotbal", "hokej", "kultura", "věda",
        "technika", "technologie", "zdraví", "auto", "bydlení", "cestování", "názory", "komentáře", "rozhovory",
        "regiony", "počasí", "horoskopy", "tv program", "video", "videa", "fotogalerie", "podcasty", "magazín",
        "bulvár", "celebrity", "recepty", "hry", "křížovky", "kategorie", "témata", "rubriky", "archiv", "více",
        "nejnovější", "z regionů", "média", "vzdělávání",
    ),
    "breadcrumb": (
        "nacházíte se zde", "nacházíte se zde: …", "jste zde: …",
    ),
    "search": (
        "hledat", "vyhledat", "vyhledávání", "hledat: …", "vyhledat: …", "co hledáte", "výsledky vyhledávání",
        "hledat na webu",
    ),
    "login": (
        "přihlásit", "přihlásit se", "přihlášení", "odhlásit", "odhlásit se", "registrace", "registrovat se",
        "zaregistrovat se", "můj účet", "můj profil", "zapomenuté heslo", "zapomněli jste heslo",
        "máte již účet? …", "už máte účet? …", "nemáte účet? …", "vytvořit účet", "přihlásit se přes google",
        "již máte předplatné? …", "chcete-li článek poslouchat, přihlaste se",
        "chcete-li článek uložit, přihlaste se",
    ),
    "consent": (
        "přijmout vše", "souhlasím", "přijmout", "přijmout všechny cookies", "souhlasím se vším", "odmítnout vše",
        "odmítnout", "nesouhlasím", "nastavení cookies", "nastavení cookie", "podrobné nastavení",
        "nastavení soukromí", "spravovat cookies", "vážíme si vašeho soukromí", "používáme soubory cookie …",
        "používáme cookies …", "tento web používá cookies …", "tento web používá soubory cookie …",
        "tyto stránky používají cookies …", "tato stránka používá cookies …", "tyto webové stránky používají …",
        "my a naši partneři …", "my a naši 0 partneři …", "… souhlasíte s používáním cookies …",
        "… ukládat soubory cookie …", "… souhlas můžete kdykoli odvolat …", "… zpracováním osobních údajů …",
        "rozumím",
    ),
    "weather_clock": (
        "předpověď počasí", "počasí dnes", "svátek má", "dnes má svátek", "živé vysílání", "kurzy měn",
    ),
    "share": (
        "sdílet", "sdílejte", "sdílet článek", "sdílet na facebooku", "sdílet na twitteru", "sdílet na x",
        "sdílet e-mailem", "kopírovat odkaz", "zkopírovat odkaz", "odkaz zkopírován", "zkopírováno",
        "odkaz byl zkopírován", "poslat e-mailem", "poslat emailem", "poslat známému", "doporučit",
        "doporučit článek", "uložit", "uložit článek", "uložit na později", "přečíst později",
        "odemknout článek příteli", "darovat článek", "kliknutím sdílíte na …", "klikněte pro sdílení na …",
        "otevře se v novém okně", "0 sdílení", "sdílet:", "tweetnout",
    ),
    "follow": (
        "sledujte nás", "sledujte nás na …", "sledovat", "sledovat autora", "sledovat téma", "sledovat tag",
        "najdete nás na …", "zapnout upozornění", "sociální sítě", "sleduj nás na …",
        "… sledujte nás na facebooku …", "… sledujte nás na instagramu …",
    ),
    "print": (
        "tisk", "vytisknout", "vytisknout článek", "tisknout", "tisknout článek", "verze pro tisk",
    ),
    "listen": (
        "poslechnout", "poslechnout článek", "poslechněte si článek", "přehrát", "přehrát článek", "přehrát video",
        "přehrát audio", "spustit video", "celá obrazovka", "váš prohlížeč nepodporuje …", "audioverze článku …",
        "audioverze", "článek načten pomocí …", "poslouchejte", "přečíst článek nahlas",
    ),
    "comment_count": (
        "0 komentářů", "0 komentáře", "0 komentář", "bez komentářů", "žádné komentáře", "komentáře (0",
        "komentovat", "okomentovat", "přidat komentář", "napsat komentář", "vstoupit do diskuze",
        "vstoupit do diskuse", "vstup do diskuse", "diskuze (0", "diskuse (0", "zobrazit komentáře",
        "zobrazit diskusi", "přejít do diskuze", "0 příspěvků", "zobrazit diskuzi", "připojit se k diskuzi",
    ),
    "image_marker": (
        "zvětšit", "zvětšit obrázek", "zvětšit fotku", "fotogalerie", "otevřít galerii", "prohlédnout galerii",
        "zobrazit galerii", "galerie", "fotografie 0 z 0", "foto 0 z 0", "0 z 0", "0 fotografií", "další fotky",
        "ilustrační foto", "ilustrační fotografie", "ilustrační snímek", "archivní foto",
        "zobrazit všechny fotografie", "další fotky v galerii", "0 fotek", "0 fotky",
    ),
    "credit_prefix": (
        "foto: …", "foto - …", "autor: …", "zdroj: …", "ilustrace: …", "ilustrační foto: …", "fotografie: …",
        "grafika: …", "snímek: …", "zdroj foto: …", "video: …",
    ),
    "credit_word": (
        "čtk", "profimedia", "profimedia.cz", "mafra", "ilustrační foto", "archiv", "se souhlasem", "čtk/ap",
        "shutterstock.com", "isifa", "archiv autora",
    ),
    "ad_marker": (
        "reklama", "inzerce", "článek pokračuje pod reklamou", "článek pokračuje za reklamou",
        "text pokračuje pod reklamou", "pokračování článku pod reklamou", "zavřít reklamu", "konec reklamy",
        "text pokračuje pod videem", "článek pokračuje pod videem", "pokračování pod reklamou",
        "článek pokračuje pod fotogalerií", "komerční sdělení", "inzerce:",
    ),
    "sponsored": (
        "komerční sdělení", "komerční článek", "sponzorovaný obsah", "sponzorovaný článek", "placená inzerce",
        "pr článek", "ve spolupráci s", "ve spolupráci s …", "partnerský obsah", "partner rubriky",
        "reklamní sdělení", "sponzorováno",
    ),
    "affiliate": (
        "… affiliate odkazy …", "… provizi z prodeje …", "koupit nyní", "zobrazit nabídku",
    ),
    "newsletter": (
        "newsletter", "newslettery", "odebírat newsletter", "přihlásit se k odběru newsletteru",
        "přihlaste se k odběru newsletteru", "odebírat", "přihlásit odběr", "váš e-mail", "váš email",
        "zadejte svůj e-mail", "e-mailová adresa", "přihlaste se k odběru …", "odebírejte newsletter …",
        "odebírejte náš newsletter …", "přihlaste se k našemu newsletteru …", "děkujeme za přihlášení …",
        "… do vaší e-mailové schránky …", "… přímo do vaší schránky …", "… k odběru newsletteru …",
        "… z odběru se můžete kdykoli odhlásit …", "souhlasím se zpracováním osobních údajů …",
        "zadáním e-mailu souhlasíte …",
    ),
    "app": (
        "stáhnout aplikaci", "stáhněte si aplikaci", "stáhněte si naši aplikaci", "stáhněte si aplikaci …",
        "stáhněte si naši aplikaci …", "otevřít v aplikaci", "nyní na google play", "stáhnout v app store",
    ),
    "podcast": (
        "všechny podcasty", "poslechněte si podcast", "poslechněte si podcast …", "všechny díly", "další díly",
        "… ve všech podcastových aplikacích …",
    ),
    "event": (
        "všechny akce", "koupit vstupenky", "kalendář akcí",
    ),
    "channel": (
        "whatsapp kanál", "kanál na whatsappu", "… na našem whatsapp kanálu …", "… náš whatsapp kanál …",
    ),
    "subscription": (
        "předplatné", "předplatit", "předplaťte si", "koupit předplatné", "objednat předplatné", "vyzkoušet zdarma",
        "vyzkoušet", "pouze pro předplatitele", "pro předplatitele", "jen pro předplatitele", "získat předplatné",
        "staňte se předplatitelem", "aktivovat předplatné", "darovat předplatné",
        "předplatné můžete kdykoli zrušit …", "… kdykoli zrušit …", "neomezený přístup …", "už máte předplatné? …",
        "stát se členem", "zákaznická linka",
    ),
    "donation": (
        "podpořte nás", "podpořit", "přispět", "přispějte", "podpořte naši práci", "podpořte nás …",
        "podpořte nezávislou žurnalistiku …", "… podpořte nás …", "… podpořte naši práci …",
        "… díky podpoře čtenářů …",
    ),
    "paywall": (
        "tento článek je pouze pro předplatitele …", "tento článek je určen pouze pro předplatitele …",
        "tento článek je jen pro předplatitele …", "tento obsah je pouze pro předplatitele …",
        "článek je pouze pro předplatitele …", "celý článek si mohou přečíst …", "pro přečtení celého článku …",
        "chcete číst dál? …", "chcete číst dále? …", "chcete-li číst dál, …", "přihlaste se a čtěte dál …",
        "zbývá vám přečíst …", "do konce článku zbývá …", "máte před sebou prémiový …", "prémiový obsah",
        "prémiový článek", "odemknout článek", "zbytek článku je …", "… pokračovat ve čtení", "vyčerpali jste …",
        "tento článek je součástí předplatného …", "předplaťte si a čtěte …",
    ),
    "read_more": (
        "čtěte také: …", "čtěte také …", "čtěte i: …", "čtěte též: …", "čtěte více: …", "čtěte dále: …", "čtěte: …",
        "přečtěte si také: …", "přečtěte si také …", "přečtěte si: …", "přečtěte si i: …", "přečtěte si více …",
        "více čtěte: …", "více čtěte zde …", "více zde: …", "viz také: …", "související: …",
        "související články: …", "mohlo by vás zajímat: …", "nepřehlédněte: …", "více k tématu: …",
        "další článek: …", "předchozí článek: …", "klikněte zde …", "poslechněte si: …",
    ),
    "read_more_bare": (
        "číst více", "číst dál", "číst dále", "čtěte také", "čtěte dále", "čtěte více", "více", "celý článek",
        "pokračovat ve čtení", "přečtěte si také", "přečtěte si", "zobrazit více", "zobrazit další", "zjistit více",
        "více informací", "klikněte zde", "zde", "přejít na článek", "otevřít článek", "přečíst článek",
        "přečtěte si více", "viz také", "číst celé", "načíst celý článek",
    ),
    "related_head": (
        "související články", "související", "související témata", "související obsah", "podobné články",
        "mohlo by vás zajímat", "mohlo by vás také zajímat", "mohlo by se vám líbit", "mohlo vám uniknout",
        "doporučujeme", "doporučené články", "doporučené", "doporučeno pro vás", "vybrali jsme pro vás",
        "výběr redakce", "čtěte také", "přečtěte si také", "přečtěte si", "další články", "další články autora",
        "další zprávy", "další články z rubriky", "nejnovější články", "nejnovější zprávy", "poslední články",
        "poslední zprávy", "aktuálně", "více k tématu", "k tématu", "nepřehlédněte", "hlavní zprávy",
        "další článek", "předchozí článek", "navigace pro příspěvek", "navigace příspěvku", "právě se děje",
        "články z jiných titulů", "další z rubriky", "témata článku", "to nejlepší z …", "více z rubriky …",
        "další články z …",
    ),
    "most_read_head": (
        "nejčtenější", "nejčtenější články", "nejčtenější zprávy", "nejsledovanější", "nejdiskutovanější",
        "nejkomentovanější", "nejoblíbenější", "populární", "nejčtenější za 0 hodin", "top 0", "právě čtou",
    ),
    "tags_head": (
        "témata", "štítky", "tagy", "klíčová slova", "témata článku", "štítky: …", "témata: …", "tagy: …",
        "klíčová slova: …", "kategorie: …", "rubrika: …", "rubriky: …", "související témata: …",
        "vstoupit do tématu",
    ),
    "list_more": (
        "zobrazit více", "zobrazit další", "načíst další", "načíst více", "zobrazit vše", "další články",
        "všechny články", "všechny zprávy", "další stránka", "předchozí stránka", "další zprávy", "starší články",
        "zobrazit všechny",
    ),
    "byline_prefix": (
        "autor", "autoři", "autorka", "autor: …", "autoři: …", "autorka: …", "autor článku: …", "text: …",
        "napsal: …", "napsala: …", "připravil: …", "redaktor: …", "vydal: …",
    ),
    "published": (
        "publikováno", "publikováno: …", "publikováno 0 …", "zveřejněno: …", "zveřejněno 0 …", "vydáno: …",
        "vydáno 0 …", "vloženo: …", "datum: …", "před 0 hodinami", "před 0 minutami", "před 0 dny", "před hodinou",
        "před 0 h", "dnes 0:0", "včera 0:0", "dnes v 0:0", "včera v 0:0",
    ),
    "updated": (
        "aktualizováno", "aktualizováno: …", "aktualizováno 0 …", "aktualizace: …", "poslední aktualizace",
        "poslední aktualizace: …", "naposledy aktualizováno …", "upraveno: …", "poslední změna: …",
        "aktualizováno …",
    ),
    "reading_time": (
        "doba čtení", "doba čtení: …", "doba čtení 0 …", "0 min čtení", "0 minut čtení", "0 minuty čtení",
        "délka čtení: …", "čtení na 0 …", "přečtete za 0 …", "… min čtení", "čas čtení: …",
    ),
    "role": (
        "redaktor", "redaktorka", "novinář", "novinářka", "reportér", "reportérka", "komentátor", "komentátorka",
        "editor", "editorka", "šéfredaktor", "šéfredaktorka", "zpravodaj", "zahraniční zpravodaj",
        "domácí redaktor", "sportovní redaktor", "publicista",
    ),
    "desk": (
        "redakce", "čtk", "redakce, čtk", "čtk, redakce", "(čtk)", "zdroj: čtk", "autor: čtk",
    ),
    "contributed": (
        "spolupráce: …", "na článku spolupracoval …", "na článku se podílel …", "… přispěl k tomuto článku",
    ),
    "editing": (
        "editace: …", "editor: …", "redakce: …", "korektura: …",
    ),
    "production": (
        "střih: …", "kamera: …", "infografika: …", "grafika: …", "produkce: …",
    ),
    "author_bio": (
        "o autorovi", "o autorce", "o autorovi …",
    ),
    "contact": (
        "napište nám", "kontaktujte nás", "kontakt na redakci", "napište autorovi", "nahlásit chybu",
        "našli jste chybu? …", "našli jste v článku chybu? …", "máte tip na článek? …", "máte tip? …",
        "pošlete nám tip …", "máte pro nás tip …", "všimli jste si chyby …", "napište nám na …",
    ),
    "correction": (
        "oprava: …", "oprava …", "upřesnění: …", "omluva: …", "v původní verzi článku …",
        "v předchozí verzi článku …",
    ),
    "comments_head": (
        "komentáře", "diskuze", "diskuse", "komentáře čtenářů", "napsat komentář", "přidat komentář",
        "diskuse k článku", "diskuze k článku", "napsat odpověď", "vaše komentáře",
    ),
    "comments_rule": (
        "napsat komentář zrušit odpověď na komentář", "zrušit odpověď na komentář", "zrušit odpověď",
        "vaše e-mailová adresa nebude zveřejněna …", "vaše emailová adresa nebude zveřejněna …",
        "… vyžadované informace jsou označeny …", "vyžadované informace jsou označeny …",
        "uložit do prohlížeče jméno, e-mail …", "odeslat komentář", "pro přidání komentáře se musíte …",
        "pro vložení komentáře …", "pro přidávání komentářů se musíte …", "pro komentování se přihlaste …",
        "přihlaste se a diskutujte …", "tento web používá akismet …", "tyto stránky používají akismet …",
        "váš komentář čeká na …", "komentáře nejsou povoleny …", "diskuse je uzavřena …", "diskuze je uzavřena …",
        "odpovědět", "nahlásit příspěvek", "příspěvky v diskusi …", "… nenese odpovědnost za obsah …",
    ),
    "copyright": (
        "všechna práva vyhrazena", "… všechna práva vyhrazena", "všechna práva vyhrazena …",
        "veškerá práva vyhrazena", "… veškerá práva vyhrazena", "… jakékoliv užití obsahu včetně převzetí …",
        "jakékoli užití obsahu …", "… publikování nebo další šíření obsahu …", "publikování nebo další šíření …",
        "… bez předchozího souhlasu …", "… bez písemného souhlasu …", "© copyright …", "copyright © …",
        "přebírání obsahu …", "šéfredaktor: …", "… je bez souhlasu zakázáno …",
    ),
    "reprint": (
        "článek původně vyšel …", "text původně vyšel …", "tento článek původně vyšel …", "článek byl převzat …",
        "článek vyšel původně …", "převzato z …",
    ),
    "terms": (
        "ochrana osobních údajů", "zásady ochrany osobních údajů", "ochrana soukromí", "cookies", "zásady cookies",
        "podmínky užití", "podmínky používání", "všeobecné podmínky", "obchodní podmínky", "o nás", "kontakty",
        "kontakt", "inzerce", "reklama", "redakce", "kariéra", "nápověda", "mapa webu", "rss",
        "prohlášení o přístupnosti", "přístupnost", "tiráž", "etický kodex", "předplatné", "pro inzerenty",
        "časté dotazy", "autorská práva", "informace o zpracování osobních údajů", "soukromí",
    ),
    "error": (
        "stránka nenalezena", "stránka nebyla nalezena", "požadovaná stránka nebyla nalezena …",
        "stránka, kterou hledáte, …", "omlouváme se, ale stránka …", "přístup odepřen", "chyba 0",
        "zapněte javascript …", "povolte javascript …", "něco se pokazilo …", "video není dostupné …",
    ),
    "live": (
        "online", "živě", "on-line přenos", "online: …", "živě: …", "sledujte živě …", "sledovali jsme online",
        "sledujeme online",
    ),
    "button": (
        "zavřít", "zrušit", "odeslat", "uložit", "další", "předchozí", "zpět", "nahoru", "zpět nahoru", "načítání",
        "načítám", "pokračovat", "ok", "ano", "ne", "jméno", "příjmení", "e-mail", "webová stránka", "potvrdit",
        "skrýt", "zobrazit méně", "přeskočit", "nastavení",
    ),
}
# fmt: on
