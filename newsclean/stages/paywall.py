"""paywall: what stands where the text is kept from those who have not paid or registered."""

from __future__ import annotations

from ..hints import hint
from ..patterns import Pattern
from ..prose import PERSONAL
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND
from .matching import claim_all

FREE = Rule(
    name="paywall/free-to-read",
    why="A note that the article is free to read.",
    pattern=r"""(?:.{0,40}[.!]\s)? (?:this|the) \s (?:article|story|content|post|report|page) \s (?:is|has\ been\ made|was\ made) \s (?:currently\s|now\s|temporarily\s)? (?:free|available\ (?:for\ )?free|not\ behind) \b (?!\ (?:of|from)\b) .{0,240}
        | (?:free\ to\ read|free\ access|free\ article|gratis|frei\ lesbar|kostenlos\ lesen|acceso\ libre|en\ abierto|accès\ libre|article\ gratuit|gratuit)
        | (?:dieser|der) \s (?:artikel|beitrag|text) \s (?:ist|steht) \s .{0,30}(?:frei|kostenlos|kostenfrei) \b .{0,240}
        | este \s (?:artículo|contenido) \s es \s (?:gratuito|gratis|de\ acceso\ libre) \b .{0,240}
        | cet \s article \s est \s (?:gratuit|en\ accès\ libre|en\ libre\ accès|offert) \b .{0,240}""",
    near=("free", "gratis", "gratuit", "frei", "kostenlos", "libre", "abierto"),
    max_length=360,
    removes=(
        "This article is free to read.",
        "Dieser Artikel ist frei zugänglich. Mit einem Abo unterstützen Sie unsere Arbeit.",
    ),
    keeps=("This story is free of heroes, and the reader is grateful for that by the second chapter of it.",),
)
STUB = Rule(
    name="paywall/stub",
    why="The page says that the rest is for subscribers.",
    concepts=("paywall",),
    removes=("This article is for subscribers only", "To continue reading, subscribe"),
    keeps=(
        "The subscribers of the old line had to continue reading their meters by candle light.",
        "Please log in to comment on this article.",
        f"“This article is for subscribers only.” In 2010 one paper in ten met its readers so, and today it is seven in ten.\n{OPENING}\n{SECOND}",
    ),
)
ACCOUNT = Rule(
    name="paywall/account",
    why="A question or a note for those who have a subscription, or have none.",
    pattern=r"""(?:(?:are\ you\ )?(?:already|not\ yet|not)\ (?:a\ |an\ )?(?:paid\ |paying\ |print\ |digital\ |registered\ )?(?:subscriber|member|subscribed|registered|user)
            | (?:kein|noch\ kein)\ (?:abo|konto|abonnent(?:in)?)
            | ya\ (?:soy|eres|es|sos)\ suscriptora? | si\ (?:ya\ estás\ suscrito|continúas\ leyendo\ en\ este\ dispositivo) .{0,60}
            | (?:this\ feature\ is|diese\ funktion\ ist|esta\ funcionalidad\ es|cette\ fonctionnalité\ est)\ .{3,60}
            | have\ an\ account | (?:you\ have\ )?\d+\ (?:free\ )?(?:articles?|stories)\ (?:left|remaining)\b.{0,40}
            | (?:sie\ (?:sind|haben)\ |haben\ sie\ |du\ (?:bist|hast)\ )?(?:schon|bereits|noch)\ (?:ein(?:en)?\ |kein(?:en)?\ |registriert|kunde|mitglied|abonnent(?:in)?|digital-?|e-?paper-?)+(?:abo|konto|zugang|account|abonnent(?:in)?)?
            | ¿?(?:ya|aún\ no|todavía\ no)\ (?:eres|soy|es|sos|estás|tienes)\ .{0,20}(?:suscriptora?|suscrito|registrado|socio|cuenta|usuario)
            | si\ ya\ (?:eres|estás|tienes)\ .{3,40}
            | (?:vous\ êtes\ )?(?:déjà|pas\ encore)\ (?:abonnée?s?(?:·e)?|inscrite?|un\ compte|de\ compte|client))
        \s*[?.!:,]? (?:\s .{0,60})?""",
    near=(
        *(
            "already a",
            "already sub",
            "already reg",
            "already have",
            "not a ",
            "not yet",
            "have an account",
            "left",
            "remaining",
        ),
        *(
            "bereits ein",
            "bereits abo",
            "bereits reg",
            "bereits kunde",
            "schon ein",
            "schon abo",
            "schon kunde",
            "noch kein",
            "kein abo",
        ),
        *(
            "ya eres",
            "ya soy",
            "ya es ",
            "ya sos",
            "ya estás",
            "ya tienes",
            "si continúas",
            "aún no",
            "todavía no",
        ),
        *("déjà abonn", "déjà inscrit", "déjà un", "déjà client", "pas encore"),
        *("feature is", "funktion ist", "funcionalidad es", "fonctionnalité est"),
    ),
    max_length=120,
    weak=True,
    removes=(
        "Already a subscriber? Sign in",
        "Sie haben bereits ein Abo? Hier anmelden",
        "Déjà abonné ? Se connecter",
    ),
    keeps=(
        "Already a member of the club at 15, she was its chairwoman at 30 and its historian at the age of 80.",
    ),
)
RULES = (FREE, STUB, ACCOUNT)

_READ_ON = (
    r"(?:(?:continue|keep|finish|resume)\s(?:on\s)?reading|read\s(?:on|more|the\s(?:rest|full|whole|entire|complete)|this|it\s(?:all|in\sfull)|full)|"
    r"unlock|(?:get\s|gain\s|have\s|enjoy\s)?(?:full\s|unlimited\s|instant\s)?access|see\s(?:the\s(?:rest|full)|this)|view\s(?:the\s(?:rest|full)|this)|"
    r"weiter\s?(?:zu)?lesen|weiterlesen|(?:zu\slesen|lesen\szu\skönnen|freischalten|freizuschalten)|"
    r"(?:seguir|continuar|sigue|continúa)\sley[ée]ndo|leer\s(?:el|la|más|este|esta|todo|completo|sin)|acceder\s(?:a|al)|"
    r"lire\sla\ssuite|(?:continuer|poursuivre)\s(?:la|votre|à)\s?\w*|lire\s(?:l'intégralité|cet|l'article|tous)|accéder\s(?:à|au)|débloquer|(?:continuare\sa|per)\sleggere|verder\s?lezen|continuar\sa\sler)"
)
_PAY = (
    r"(?:subscri\w+|sign(?:ed)?\s(?:up|in)|log(?:ged)?\s?in|trial|register\w*|registration|join|become\sa|create\s(?:an?|your)\s|purchase|membership|member|"
    r"abo|abonn\w+|registrier\w+|anmeld\w+|melden\ssie\ssich|plus|premium|digitalabo|testen|"
    r"suscr[íi]\w+|reg[íi]str\w+|inici[ae]\w*\ssesión|identifícate|hazte\ssoci\w+|"
    r"abbon\w+|abonn\w+|assin\w+|abonne\w*|connect\w+|inscri\w+|créez)"
)
_SELF = (
    r"(?:(?:the\s(?:rest|remainder|full\s\w+|complete\s\w+)(?:\sof\sthis\s\w+)?|this\s(?:article|story|content|post|report|analysis|page|piece|is)|"
    r"der\s(?:rest|ganze\sartikel|vollständige\sartikel|komplette\sartikel)|dies(?:er|en|e|es)\s(?:artikel|beitrag|inhalt|text|analyse|reportage)|"
    r"(?:este|esta|el\sresto\sdel?)\s?(?:artículo|contenido|noticia|texto|información|reportaje)|la\s(?:lectura|suite)\s(?:de\scet\sarticle)?|"
    r"cet(?:te)?\s(?:article|contenu|enquête|analyse)|ce\s(?:contenu|texte)|la\ssuite|l'intégralité))"
)
_RESERVED = (
    r"(?:(?:is|are|only|exclusive(?:ly)?|available|reserved|restricted|open)\s.{0,40}(?:subscri\w+|members?|registered|paid|paying|premium)|"
    r"(?:nur|exklusiv|ausschließlich|allein)\s.{0,40}(?:abonnent\w*|mitglied\w*|registrierte\w*|abo|plus\w*|digital\w*|kund\w+|leser\w*)|(?:abonnent\w*|mitglied\w*)\s.{0,20}vorbehalten|"
    r"(?:exclusiv[oa]s?|reservad[oa]s?|solo|sólo|únicamente|disponible)\s.{0,30}(?:suscri\w+|soci[oa]s|registrad[oa]s)|"
    r"(?:riservat[oa]|solo|esclusiv[oa])\s.{0,20}(?:abbonat\w+|iscritti)|(?:alleen|exclusief)\svoor\sabonnees|exclusiv[oa]\spara\sassinantes|"
    r"(?:réservée?s?|exclusi\w+)\s.{0,30}(?:abonné\w*|inscrits|membres))"
)
_WALL = Pattern(
    rf"""^[^.!?]{{0,30}}\b{_PAY}\b.{{0,70}}\b{_READ_ON}|^[^.!?]{{0,20}}\b{_READ_ON}\b.{{0,70}}\b{_PAY}|\b{_SELF}\b.{{0,60}}\b{_RESERVED}|^(?:{_RESERVED})\b.{{0,30}}$
    |\b(?:you(?:'ve|\shave|'re)|sie\shaben|du\shast|has|ha|vous\savez)\b.{{0,40}}\b(?:limit\w*|last|all\s(?:of\s)?your|0\sof\s(?:your\s)?0|maximum|ihr(?:e|en)?|alle|límite|limite|tous)\b.{{0,30}}\b(?:free|article\w*|stories|gratis\w*|frei\w*|kostenlos\w*|artikel\w*|artículos|gratuit\w*)
    |^.{{0,30}}\b(?:want|like|wish|möchten|möchtest|wollen|willst|quieres|quiere|souhaitez|voulez)\b.{{0,20}}\b{_READ_ON}
    |\bil\s(?:vous\s)?reste\s0\s?%|\b0\s?%\sof\sthis\s(?:article|story)|\bnoch\s0\s?%""",
    verbose=True,
)
"""Sentences that say that the rest is for those who pay or register, in the folded line."""
_SPOKEN = Pattern(
    rf"\b{_SELF}\b|^(?:please|bitte|subscribe|sign|log|register|join|become|start|unlock|create|get|to|suscríb\w+|regístr\w+|inicia|hazte|para|"
    r"abonnez|connectez|inscrivez|créez|pour|abbonati|accedi)\b"
)
"""How such a sentence speaks of the page itself, or tells the reader what to do."""
_PAYING = (
    *(
        "subscri",
        "sign",
        "log",
        "regist",
        "join",
        "become",
        "account",
        "purchase",
        "trial",
        "member",
        "abo",
        "meld",
        "plus",
        "premium",
    ),
    *(
        "testen",
        "mitglied",
        "kund",
        "digital",
        "suscri",
        "regíst",
        "sesión",
        "identif",
        "soci",
        "abonn",
        "connect",
        "inscri",
        "créez",
    ),
    *("abbon", "assin", "iscritti", "paid", "paying", "leser", "membres"),
)
_READING = (
    *(
        "read",
        "unlock",
        "access",
        "see th",
        "view th",
        "lesen",
        "schalt",
        "leyendo",
        "leer",
        "acced",
        "lire",
        "continu",
        "poursuiv",
    ),
    *(
        "accéd",
        "débloq",
        "legger",
        "lezen",
        "a ler",
        "only",
        "exclusiv",
        "esclusiv",
        "available",
        "reserv",
        "restrict",
        "open",
    ),
    *(
        "nur",
        "exklusiv",
        "ausschließ",
        "allein",
        "vorbehalten",
        "solo",
        "sólo",
        "únicamente",
        "disponible",
        "réserv",
        "riservat",
        "alleen",
    ),
)
_COUNTED = (
    "free",
    "frei",
    "kostenlos",
    "gratis",
    "gratuit",
    "artikel",
    "article",
    "artículo",
    "stories",
    "0 %",
    "0%",
)
_LIMITS = ("0", "limit", "límite", "last ", " all", "maximum", "tous", " ihr")
_WANTED = ("want", "like", "wish", "möcht", "woll", "willst", "quier", "souhait", "voulez")
_READING_HINT = hint(_READING)
_WITH_READING = hint((*_PAYING, *_WANTED))
_COUNTED_HINT = hint(("%", *(word for word in _COUNTED if "0" not in word)))
_COMMENTING = (
    "comment",
    "kommentier",
    "komentar",
    "comentar",
    "réagir",
    "mitdiskutier",
    "join the conversation",
    "join the discussion",
)
_WALL_SIZE = 180
"""Characters that such a sentence has at the most."""
_QUOTES = "\"'“„«»‘"


def run(sheet: Sheet) -> None:
    claim_all(sheet, (FREE,))
    _walls(sheet)
    claim_all(sheet, (STUB, ACCOUNT))


def _walls(sheet: Sheet) -> None:
    """Claim the sentences of a wall: by their shape, below the text, or where they speak to the reader."""
    reading, others = sheet.hints.lines(_READING_HINT), {*sheet.hints.lines(_WITH_READING)}
    numbers = {number for number in reading if number in others}.union(sheet.hints.lines(_COUNTED_HINT))
    for number in sorted(numbers):
        line = sheet.lines[number]
        if sheet.claims[number] is not None or len(line.text) > _WALL_SIZE or line.text[0] in _QUOTES:
            continue
        if not _is_wall(line.fold):
            continue
        if (
            not sheet.prose[number]
            or sheet.beside_claim(number)
            or PERSONAL.search(line.fold)
            or _SPOKEN.search(line.fold)
        ):
            sheet.claim(STUB, number)


def _is_wall(fold: str) -> bool:
    """Whether a line is such a sentence. The pattern takes long to compile, so it is asked only where its words are."""

    def has(words: tuple[str, ...]) -> bool:
        return any(word in fold for word in words)

    if has(_COMMENTING):
        return False  # who must log in to comment may read
    offered = has(_READING) and (has(_PAYING) or has(_WANTED))
    return (offered or (has(_COUNTED) and has(_LIMITS))) and _WALL.search(fold) is not None
