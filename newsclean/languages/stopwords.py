"""The commonest function words of languages that have no pack, and the scripts that name a language.

Both serve to tell the language of a page and how dense its stop words are: prose is full of them, menus are
not. The words are lower case, as they stand between white space and punctuation. Lists of close languages are
chosen against each other: what they share weighs on neither side, what sets them apart is in.
"""

from __future__ import annotations

STOPWORDS: dict[str, frozenset[str]] = {
    # Arabic
    "ar": frozenset(
        "في من على أن إلى التي الذي الذين عن مع هذا هذه ذلك ما لا كان كانت يكون بعد قبل بين كل أو "
        "ثم قد لم لن كما حيث هو هي هم عند عندما أي إن حتى خلال منذ غير بعض وقد وفي ومن ولا أنه أنها "
        "به بها له لها فيه فيها ضد حول نحو".split()
    ),
    # Bulgarian
    "bg": frozenset(
        "и на в да се за от не с е са че като си по ще до това при или но най след които който "
        "която го му има ни те той тя към ли бъде със вече само така през още между беше били може "
        "без този тази тези много също около".split()
    ),
    # Catalan
    "ca": frozenset(
        "de la el i a que en les els un una per amb del no és al dels es més com va van ha han però "
        "són seva seu seus també aquest aquesta aquests quan entre ser sobre ja fins molt tot hi ho "
        "pel pels als sense perquè després què segons havia estat on li cada encara ara o si se pot "
        "això tots només mateix fer d'un d'una".split()
    ),
    # Czech
    "cs": frozenset(
        "a v na se je z do že s o to i ve pro jako po za by od ale si jsou byl bylo byla při jsem "
        "nebo které který která tak už také jeho jen má podle až ještě více než před mezi kde když "
        "však není jsme tím této tento může být k ze jejich pokud své co bude nejsou kteří již tato "
        "protože velmi".split()
    ),
    # Danish
    "da": frozenset(
        "og i at det er en til af på for med den som de der har et ikke var men sig fra kan så jeg "
        "vi han hun vil skal eller også efter ved blev mod havde nu noget nogle nogen være mere end "
        "ud op hvad meget hvis os ind uden mellem gennem været blandt andet mig dig gør have fik "
        "bruge blive anden sådan".split()
    ),
    # Greek
    "el": frozenset(
        "και το η ο να του της με για την που από στο τα τον οι σε στην είναι δεν των θα στη τη ένα "
        "μια αλλά τις τους στον ως ή κατά μετά όπως ότι αυτό έχει έχουν ήταν πριν μόνο πολύ πως μας "
        "όταν αυτή στα στις στους".split()
    ),
    # Persian
    "fa": frozenset(
        "و در به از که این را با است برای آن یک تا می شود شد خود هم بر کرد ها های او ما اما یا اگر "
        "نیز باید بود باشد کند دارد هر دو پس چه وی همه شده کرده بین پیش دیگر نیست گفت آنها من شما "
        "روی".split()
    ),
    # Finnish
    "fi": frozenset(
        "ja on ei se että hän oli mutta joka kun niin myös ovat mukaan kuin tai jos sen ole vain "
        "minä me he ne tämä nyt mitä siitä olla voi sekä jo vielä kanssa jälkeen ennen noin sitä "
        "siinä tässä ollut olisi koska kuitenkin hänen eikä joten jotka jonka eivät kaikki kaikkien "
        "vaan kuten eli itse voidaan".split()
    ),
    # Hebrew
    "he": frozenset(
        "של את על לא הוא היא זה עם כי גם או אם אל מה יש אין כל אני אנחנו הם הן היה היו הייתה לו לה "
        "להם אבל רק יותר כמו בין עד אחרי לפני מן כדי אשר זו אלה שלא עוד כבר מאוד בו בה הזה ידי לפי "
        "כך".split()
    ),
    # Hindi
    "hi": frozenset(
        "के में की है और से का को पर ने हैं एक यह कि भी नहीं इस हो तो ही या था थे थी कर लिए गया जो "
        "अपने कहा साथ बाद तक किया जा रहा रहे रही कुछ वह उन उनके होने हुए करने दिया गई लेकिन अब जब".split()
    ),
    # Croatian
    "hr": frozenset(
        "i u je se na da za su od s o koji kao što ne a bi iz će po ali to sam nije do kako više "
        "ili prema zbog koje koja bio bila bilo samo još tako ovo smo ima ako te jer može nakon "
        "između sve kod prije dok također nego kada biti svoje svi ovaj".split()
    ),
    # Hungarian
    "hu": frozenset(
        "a az és hogy nem is egy ez van de meg már csak volt mint vagy ha ki még el azt lesz kell "
        "minden után nagyon ezt lehet pedig más ami ezek szerint fel most úgy aki között vissza így "
        "akkor amely voltak ott itt több alatt miatt majd sem".split()
    ),
    # Indonesian
    "id": frozenset(
        "yang dan di untuk dengan pada tidak dari ini itu dalam akan adalah juga ke oleh saya "
        "karena telah ada bisa kami kita atau mereka sudah tersebut dia sebagai menjadi lebih lain "
        "bahwa para dapat saat seperti hanya masih belum agar namun antara setelah secara hingga "
        "serta anda ia kepada".split()
    ),
    # Italian
    "it": frozenset(
        "di e che il la un una in è per non del della dei degli delle con si da al alla ai le lo "
        "gli i come ma anche più sono nel nella nei dal dalla sul sulla questo questa ha hanno se o "
        "essere stato ci cui dopo era tra suo sua quando già loro ancora stata anni può".split()
    ),
    # Dutch
    "nl": frozenset(
        "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit "
        "nog naar wordt door over heeft hij ze die dit deze worden werd was hebben tot kan geen wel "
        "meer al zich hun wat wie toen waar ik je we onder tegen".split()
    ),
    # Norwegian
    "no": frozenset(
        "og i det som en er på til av for at med de ikke har den om et var men seg fra vi kan så "
        "jeg han hun vil skal etter ved ble blir blitt mot hadde noe noen være nå mer enn ut opp "
        "hva meg sier hos fikk oss inn uten mellom gjennom vært annet deg gjør ha bruke bli mye "
        "annen ikkje frå å eller også gir".split()
    ),
    # Polish
    "pl": frozenset(
        "i w na z do nie się że jest to o jak ale po za od przez co tak dla są przed być był była "
        "było tym tego jego jej ich już tylko czy może przy oraz który która które także ma też "
        "bardzo pod między jednak gdy ten nas ze we lub można jako będzie aby więc nawet".split()
    ),
    # Portuguese
    "pt": frozenset(
        "a o que de do da em um uma para com não por mais os as dos das no na nos nas ao aos à às "
        "se como mas foi foram ele ela ou ser são quando muito há já está também só pelo pela até "
        "isso entre era depois sem mesmo seu sua seus você têm é e".split()
    ),
    # Romanian
    "ro": frozenset(
        "și şi de în la a cu pe nu o că să un din care este sunt pentru mai fost au prin dar după "
        "ale al ca sau lui ei dintre fi era acest această până ce am fără către între despre doar "
        "foarte ar va vor când cum unei unui cele iar se".split()
    ),
    # Russian
    "ru": frozenset(
        "и в на не что с по как это он к но из у за от а то о для его же все она так был была было "
        "были бы мы они вы я или если уже еще ещё только может также который которые при до после "
        "ее её их этого когда где чтобы есть без можно быть этот эта эти будет себя об даже чем "
        "более через однако этих".split()
    ),
    # Slovak
    "sk": frozenset(
        "a v na sa je z do že s o to aj vo pre ako po za by od ale si sú bol bolo bola boli pri som "
        "alebo ktoré ktorý ktorá tak už tiež jeho len má podľa až ešte viac než pred medzi kde keď "
        "však nie sme tým tejto tento môže byť k zo ich ak čo svoje jej ktorých bude všetky ani "
        "veľmi pretože".split()
    ),
    # Swedish
    "sv": frozenset(
        "och att det i en som är av för på den med till inte har de om ett men var jag sig från vi "
        "så kan när han hon nu ska eller också efter vid mot hade där under mycket blir blev över "
        "alla man detta dem skulle bara än ut upp vad sin".split()
    ),
    # Turkish
    "tr": frozenset(
        "ve bir bu da de için ile çok olarak daha olan gibi sonra kadar ne o ama en ya ki mi her "
        "değil var yok ben biz onu onun olduğu olduğunu ise hem diye önce bunu göre kendi yeni iki "
        "dedi etti oldu tarafından üzerinde arasında ancak veya ayrıca nasıl tüm şekilde birlikte "
        "olması böyle bazı çünkü sadece bile yani olur nedeniyle üzerine ilk diğer devam yaklaşık "
        "ilgili üzere".split()
    ),
    # Ukrainian
    "uk": frozenset(
        "і й в на не що з із до у та як за від це про а або але для його її є були був була було по "
        "які який яка ми ви він вона вони так вже ще також після під щоб при між цього тому коли "
        "якщо бути може лише їх через над року".split()
    ),
    # Vietnamese
    "vi": frozenset(
        "và của là có các trong được cho không một với những người đã này để khi từ đến cũng về như "
        "ra tại trên nhiều đó sẽ bị ông sau vào còn lại năm nhưng theo do thì nếu bà mà rất việc "
        "phải đang nên chỉ hơn hai cùng".split()
    ),
    # Swahili
    "sw": frozenset(
        "na ya wa kwa ni katika la za kuwa hiyo huyo hilo hayo hizo huo wakati kutoka baada kabla pia lakini kama ambayo "
        "ambaye ambao alisema amesema yake wake zake lake cha vya mwa hata zaidi hivyo huku ili tu bado kuhusu kila".split()
    ),
    # Xhosa
    "xh": frozenset(
        "ukuba kwaye kodwa kunye xa kuba uthe uthi ukuze emva phambi njengoko ngokuba nto abantu kwi oku oko ngoku nokuba "
        "kwakhona apho okanye kakhulu nangona ngaphandle malunga phakathi kule kwelo loo abo".split()
    ),
    # Zulu
    "zu": frozenset(
        "ukuthi futhi kodwa kanye noma ngoba lapho uma ukuze emva abantu lokhu lokho manje kakhulu kusho ngesikhathi ngemuva "
        "ngaphambi phakathi mayelana yize kule bese nokuthi wathi bathi lo laba".split()
    ),
}

SCRIPTS: tuple[tuple[str, tuple[tuple[int, int], ...]], ...] = (
    ("ja", ((0x3041, 0x309F), (0x30A1, 0x30FA), (0x30FC, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF9F))),
    ("ko", ((0xAC00, 0xD7A3), (0x1100, 0x11FF), (0x3131, 0x318E), (0xA960, 0xA97C), (0xD7B0, 0xD7FB))),
    ("zh", ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0xF900, 0xFAFF), (0x20000, 0x323AF))),
    ("th", ((0x0E01, 0x0E3A), (0x0E40, 0x0E5B))),
    ("el", ((0x0370, 0x03FF), (0x1F00, 0x1FFF))),
    ("he", ((0x0591, 0x05F4), (0xFB1D, 0xFB4F))),
    ("hy", ((0x0531, 0x058A), (0xFB13, 0xFB17))),
    ("ka", ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2D))),
    ("hi", ((0x0900, 0x0963), (0x0966, 0x097F), (0xA8E0, 0xA8FF))),
    ("bn", ((0x0980, 0x09FE),)),
    ("ta", ((0x0B82, 0x0BFA),)),
    ("te", ((0x0C00, 0x0C7F),)),
)
"""Languages that their script names: the code and the code points (first, last), in order of asking.

Kana make a text Japanese and Hangul Korean even where Han characters outnumber them, so both stand before
Chinese, which is Han with neither. Devanagari is also the script of Marathi and Nepali, and Hebrew that of
Yiddish; the code is that of the language whose news fill the script.
"""
