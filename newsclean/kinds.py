"""What kind of page it is, so that a corpus can drop what is no article.

Error pages and lists of stories hold no article at all: the body stage asks here and takes out what is left of them,
by a rule that says so. The other kinds are read off the steps at the end.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from . import dates
from .page import Line
from .patterns import Pattern
from .prose import PERSONAL, is_prose, word_count
from .rules import Step

if TYPE_CHECKING:
    from .sheet import Sheet

_STUB = 250
"""Words; an article that kept fewer before a paywall is only the beginning of one."""
_FEW = 80
"""Words; a page with an error message that has more prose than this is an article about errors."""
_ASIDE = 25
"""Words; what else a page may say that says in two lines that it could not be shown, by no phrase that is known."""
_MESSAGE_SIZE = 220
"""Characters that one line of an error message has at the most."""
_TEASER = 320
"""Characters that one teaser of a list of stories has at the most."""
_STORIES = 5
"""Stories that make a list of stories; on a page that calls itself a list, `_STORIES_SAID`."""
_STORIES_SAID = 3
_HEADLINE_WORDS = 5
"""Words from which a line is a headline and not a word of a menu, where nothing else is on the page."""
_SHORT_HEADLINE = 3
"""The same on a page that calls itself a list."""
_SCRAPS = 260
"""Characters of what the judge keeps of a page on which it sees no article."""


def _spaced(pattern: str) -> str:
    """A pattern for a verbose one, where bare spaces count for nothing."""
    return pattern.replace(" ", r"\s")


_PAGE = (
    r"(?:page|article|story|content|post|link|url|address|resource|document|file|site|website|"
    r"seite|artikel|inhalt|beitrag|adresse|website|webseite|"
    r"p[áa]gina|art[íi]culo|contenido|noticia|enlace|direcci[óo]n|nota|"
    r"article|contenu|adresse|lien|"
    r"pagina|articolo|contenuto|notizia|artikel|conte[úu]do|artigo|stron[ay]|sidan?|siden|side|sivua|sayfa|stránka)"
)
_GONE = (
    r"(?:not (?:be )?found|not available|unavailable|no longer|(?:doesn't|does not|don't|didn't) (?:seem to )?exist|isn't (?:here|there|available)|"
    r"(?:been|was|may have been|have) (?:re)?moved|(?:been|was) (?:deleted|removed|renamed)|expired|has gone|"
    r"nicht (?:mehr )?(?:.{0,12} )?(?:online|abrufbar|gefunden|gibt|verfügbar|vorhanden|erreichbar|existiert|aufrufbar)|gibt es (?:leider )?nicht|existiert (?:leider )?nicht|umgezogen|verschoben|gelöscht|"
    r"no (?:existe|se encuentra|se ha encontrado|est[áaé] disponible|se encontr[óo]|disponible)|(?:sido|fue) (?:eliminad|movid|borrad)[oa]|ya no (?:existe|est[áaé])|no encontrad[oa]|"
    r"(?:introuvable|n'existe (?:pas|plus)|non trouvée?|été (?:supprimée?|déplacée?)|n'est (?:pas|plus) (?:disponible|accessible|en ligne))|"
    r"non (?:esiste|trovat[ao]|è (?:più )?disponibile)|niet (?:gevonden|beschikbaar)|bestaat niet|não (?:existe|encontrad[ao]|foi encontrad[ao])|"
    r"finns inte|(?:kunde )?inte hittas|hittades inte|ei löydy|bulunamadı|nebyla nalezena|neexistuje|não disponível|foi removid[ao]|è stat[ao] (?:spostat|rimoss)[ao]|została usunięta|finnes ikke|ikke fundet|ikke funnet|nie istnieje|nie (?:została )?znalezion[oa])"
)
_CODE = Pattern(
    r"(?:(?:http|error|fehler|erreur|errore|erro|fout|code|status|código|fehlercode)\b.{0,14}?)?[#(]?(?:40[013456789]|41[0-9]|42[0-9]|451|50[0-4]|52\d)\b"
    r"(?:\)?\s?[-–—:|]?\s?\D{0,50})?",
    ignore_case=True,
)
"""A line that gives the code of an HTTP error (RFC 9110, and 520 to 529 of content networks), perhaps with its name."""
MESSAGE = Pattern(
    rf"""\b{_PAGE}\b.{{0,90}}\b{_spaced(_GONE)}|{_spaced(_GONE)}.{{0,20}}\b{_PAGE}\b
    |(?:can't|cannot|can\snot|couldn't|could\snot|unable\sto|failed\sto)\s(?:find|load|display|reach|open|retrieve|connect)\b.{{0,60}}
    |(?:no\s(?:encontramos|hemos\sencontrado|podemos\s(?:encontrar|mostrar))|konnten?\s.{{0,40}}nicht\s(?:finden|gefunden|laden|angezeigt)|nous\sn'avons\spas\strouvé)
    |\b(?:internal\sserver\serror|bad\sgateway|gateway\stime-?out|service\s(?:temporarily\s)?unavailable|too\smany\s(?:requests|redirects)|moved\spermanently|forbidden|bad\srequest)\b
    |\b(?:something\swent\swrong|(?:an|unexpected|interner?|technical|technischer)\s(?:server-?)?(?:error|fehler)|schiefgelaufen|schief\sgegangen|algo\s(?:ha\ssalido|sali[óo])\smal|une\serreur\s(?:est\ssurvenue|s'est\sproduite)|ha\socurrido\sun\serror|si\sè\sverificato\sun\serrore)
    |\b(?:enable|turn\son|activate|requires?|without|disabled?|allow|aktivieren|aktiviere|activer?|activar?|activa|active|abilita\w*|habilit\w+|desactivad[oa]|désactivé|deaktiviert|benötigt|nécessite|requiere|necesita)\b.{{0,40}}\b(?:javascript|js|cookies)\b|\bjavascript\b.{{0,60}}\b(?:disabled|enable|required|aktivieren|deaktiviert|activado|activer|désactivé|desactivado|erforderlich|activé|habilitado|requis|necesario)\b
    |\b(?:ad\s?-?block\w*|werbeblocker|bloqueador\sde\s(?:anuncios|publicidad)|bloqueur\sde\s(?:publicité|pub)s?)\b
    |\b(?:captcha|not\sa\s(?:ro)?bot|(?:you\sare|you're|are\syou)\s(?:a\s)?(?:human|not\sa\srobot)|kein\sroboter|ein\smensch\ssind|no\s(?:eres|soy|es)\sun\srobot|pas\sun\srobot|êtes\shumain|bot\straffic|unusual\s(?:activity|traffic)|ungewöhnliche[rn]?\s(?:aktivität|datenverkehr|zugriffe)|automated\s(?:access|requests|queries|traffic)|ray\sid|cloudflare|incident\sid|support\sid)\b
    |\b(?:access\s(?:to\sthis\spage\s)?(?:is\s|has\sbeen\s)?(?:denied|blocked|restricted)|don't\shave\s(?:permission|access)|not\sauthori[sz]ed|zugriff\s(?:verweigert|gesperrt|nicht)|acceso\s(?:denegado|restringido|bloqueado)|accès\s(?:refusé|interdit|bloqué|temporairement)|accesso\snegato|toegang\sgeweigerd|been\sblocked)\b
    |\b(?:site|page|website|system|we|we're|seite|wegen|sitio|web|página|sito|service)\b.{{0,50}}\b(?:maintenance|wartungsarbeiten|wartung|mantenimiento|manutenzione)\b|\b(?:be\sright\sback|(?:we'll|we\swill)\sbe\sback|gleich\szurück|volvemos\senseguida|bientôt\sde\sretour)\b
    |^(?:oops|whoops|ups|uups|oups|hoppla|vaya|uh-oh)\b
    |\b(?:too\smany|zu\sviele|sehr\sviele|demasiad[oa]s|trop\sde|troppe|te\sveel|muitos|muitas)\s(?:\w+\s)?(?:requests|attempts|anfragen|aufrufe|zugriffe|solicitudes|peticiones|requêtes|demandes|richieste|verzoeken|pedidos|solicitações)\b
    |\b(?:zugriff|zugang|access|acceso|accès)\b.{{0,40}}\b(?:eingeschränkt|gesperrt|blockiert|verweigert|limited|suspended|restringido|limitado|suspendu|limité|bloqué)\b
    |\b(?:taken\s(?:it\s)?down|not\s(?:yet\s)?(?:been\s)?published|unpublished)\b
    |\b(?:verify|verifying|confirm|prove|show|bestätigen|beweisen|demuestr\w+|verifi\w+|confirm\w+|prouve[rz])\b.{{0,60}}\b(?:human|robot|bot|mensch|roboter|programm|humano|humain|conexión|connexion)\b
    |\b(?:being\sredirected|redirecting|weitergeleitet|redirigid[oa]|redirigiendo|redirection|if\syou\sare\snot\sredirected)\b
    |\b(?:not\savailable|unavailable|nicht\s(?:verfügbar|abrufbar)|no\s(?:est[áa]\s)?disponible|(?:pas|plus)\s(?:disponible|accessible))\b.{{0,40}}\b(?:your|ihre[mr]|deine[mr]|tu|su|votre)\s(?:country|region|location|area|land|regi[óo]n|pa[íi]s|pays|région)
    |\b(?:browser|navigateur|navegador)\b.{{0,60}}\b(?:out\sof\sdate|not\s(?:longer\s)?supported|outdated|veraltet|nicht\s(?:mehr\s)?unterstützt|obsol[eè]to?|plus\spris\sen\scharge|no\s(?:es\s)?compatible|desactualizado)
    |\b(?:session|sitzung|sesión)\b.{{0,20}}\b(?:expired|abgelaufen|expiré|caducado)|\brequest\s(?:timed\sout|blocked|could\snot\sbe)|\bsecurity\scheck\b|\bverif(?:y|ying|ication)\b.{{0,40}}\b(?:human|connection|browser)
    """,
    ignore_case=True,
    verbose=True,
)
"""What a page says that could not be shown, in the folded line: the shape of such sentences. Only asked where a page has
little other text."""
_LISTED = Pattern(
    r"""(?:(?:search|suche|buscar|recherche)\b.*|.*\b(?:search\sresults?|suchergebnis(?:se)?|resultados\s(?:de\s(?:la\s)?búsqueda|para)|résultats\s(?:de\s(?:la\s)?recherche|pour)|risultati\sdella\sricerca|zoekresultaten)\b.*
    |.{0,60}\b(?:all|alle|todos\slos|tous\sles)\s(?:episodes|folgen|episodios|épisodes)|(?:latest|aktuelles|neues|lo\súltimo)\s(?:from|aus|de)\s.{2,60}
    |(?:showing\s)?\d.{0,30}\b(?:results|treffer|ergebnisse|resultados|résultats|articles|artículos|noticias|artikel|beiträge|stories|posts)
    |(?:all\s)?(?:(?:latest|recent|more|all|neueste|alle|aktuelle|letzte|weitere|últim[oa]s|todos\s(?:los|sus)|todas\s(?:las|sus)|más|tous\s(?:les|ses)|toutes\s(?:les|ses)|derniers|dernières)\s)(?:\w+\s){0,3}(?:news|stories|articles?|posts|headlines|features|updates|coverage|nachrichten|artikel|beiträge|meldungen|texte|noticias|artículos|entradas|actualités|articles|infos|notizie|notícias)\b.{0,60}
    |(?:tag|topics?|category|archives?|author|section|thema|schlagwort|kategorie|rubrik|archiv|autor(?:in)?|dossier|etiqueta|tema|categoría|archivo|archivos|autora?|mot-clé|étiquette|thème|catégorie|auteur|categoria|argomento)\s?:\s?.{2,60}
    |(?:articles|stories|posts|artikel|beiträge|texte|artículos|noticias)\s(?:by|tagged|about|in|on|von|zu|zum|de|sobre|par|sur)\s.{2,60}
    |.{2,40}\s(?:archives|archiv|archivos)|(?:articles?|stories|posts|beiträge|artikel)|todas\slas\snoticias\b.*|alles\szum\sthema\b.*|page\s\d+\sof\s\d+|seite\s\d+\svon\s\d+|página\s\d+\sde\s\d+|page\s\d+\ssur\s\d+)""",
    ignore_case=True,
    verbose=True,
)
"""What a list of stories calls itself, in the folded line without its numbers."""
_CUT = Pattern(r"(?:\.\s?\.\s?\.|…|\[(?:…|\.{3}|&hellip;)\])\]?\)?$", needs=("…", "..", ". .", "&hellip;"))
"""How a teaser ends that was cut short."""
_META = Pattern(
    r"""(?:[^|·•]{2,30}\s?[|·•]\s?)+(?:[^|·•]{1,30})|\d{1,2}\s?(?:min|mins|m|h|d|w|std|stunden|hrs?)\b.{0,12}|(?:posted|published|by|von|por|par|veröffentlicht|publicado|publié)\b.{3,50}\d.{0,20}|.{0,30}\(\d\d?\.\d\d?\.\d{4}\)|\d{1,2}:\d\d|\d{1,2}\.?\s[^\W\d]{3,9}\.?|.{20,200}\s\d{1,3}\smin""",
    ignore_case=True,
    verbose=True,
)
"""A line of a teaser that says where, when and by whom."""
_OWN = frozenset({"headline", "byline", "related", "duplicates", "body"})
"""Stages whose claims may be parts of the stories of a list."""


def is_error(sheet: Sheet) -> bool:
    """Whether the page says that it could not be shown, and little else.

    A sentence that says so stands above all other text of the page; journalists quote such sentences, too.
    """
    if any(rule is not None and rule.name == "byline/byline" for rule in sheet.claims):
        return False
    prose = [
        n for n, rule in enumerate(sheet.claims) if sheet.prose[n] and (rule is None or rule.stage == "body")
    ]
    if sum(word_count(sheet.lines[number].text) for number in prose) >= 3 * _FEW:
        return False
    said = {number for number in range(len(sheet.lines)) if _says_error(sheet, number)}
    if not said:
        return False
    other = [n for n in prose if n not in said and not PERSONAL.search(_unquoted(sheet.lines[n].fold))]
    if not other:
        return True
    dated = any(rule is not None and rule.name == "byline/date" for rule in sheet.claims)
    if dated or min(said) > other[0]:
        return False
    sure = any(sheet.has(number, "error") for number in said)
    words = sum(word_count(sheet.lines[number].text) for number in other)
    borne_out = len(said) > 1 or any(PERSONAL.search(_unquoted(sheet.lines[number].fold)) for number in said)
    return words < (_FEW if sure else _ASIDE if borne_out else 0)


def _says_error(sheet: Sheet, number: int) -> bool:
    """Whether a line says that the page could not be shown, and does not quote it."""
    rule, line = sheet.claims[number], sheet.lines[number]
    if rule is not None and rule.stage in _ABOUT_OTHERS:
        return False
    if len(line.text) <= _CODE_SIZE and _CODE.fullmatch(line.text):
        return True
    said = _unquoted(line.fold)
    if any(hit.concept == "error" and hit.phrase in said for hit in sheet.hits.get(number, ())):
        return True
    return len(line.text) <= _MESSAGE_SIZE and MESSAGE.search(said) is not None


def _unquoted(fold: str) -> str:
    """A folded line without what it quotes."""
    return _QUOTED.sub(" ", fold) if '"' in fold else fold


_QUOTED = Pattern(r'"[^"]*(?:"|$)|^[^"]*"(?=[^"]*$)')
_CODE_SIZE = 60

_ABOUT_OTHERS = frozenset({"consent", "comments", "promos", "share", "images", "skip_links", "related"})
"""Stages whose lines speak of cookies, players and forms, and may name an error of these."""


def is_listing(sheet: Sheet, kept: list[int]) -> bool:
    """Whether the page lists stories: headlines and teasers, no two paragraphs together, parted by dates or links.

    kept: the lines that would stay in the text otherwise.
    """
    if sheet.live is not None:
        return False
    rules = sheet.claims
    bylines = sum(rule is not None and rule.name == "byline/byline" for rule in rules)
    if 0 < bylines < _STORIES_SAID:
        return False
    stories = [n for n, rule in enumerate(rules) if rule is None or rule.stage in _OWN]
    prose = [
        number for number in stories if sheet.prose[number] and not _CUT.search(sheet.lines[number].text)
    ]
    torn = sum(sheet.lines[n].text[0] in ",.;)" or sheet.lines[n].text[0].islower() for n in kept)
    if torn >= _STORIES_SAID or any(c - a == 2 for a, c in zip(prose, prose[2:], strict=False)):
        return False
    if any(len(sheet.lines[number].text) > _TEASER for number in prose):
        return False
    marks = [number for number in range(len(sheet.lines)) if _marks_story(sheet, number)]
    text = [number for number in kept if sheet.prose[number]]
    if len(marks) >= _STORIES and len(marks) + 1 >= len(prose):
        return _beside(text, {*marks})
    if _calls_itself_list(sheet, stories):
        heads = {*marks, *(number for number in stories if _is_headline(sheet, number, _SHORT_HEADLINE))}
        return len(heads) >= max(_STORIES, len(prose)) and _beside(text, heads)
    if text or sum(len(sheet.lines[number].text) for number in kept) > _SCRAPS:
        return False
    return sum(_is_headline(sheet, number, _HEADLINE_WORDS) for number in stories) >= _STORIES


def _beside(text: list[int], marks: set[int]) -> bool:
    """Whether most of these lines have a mark of a story right above or below them."""
    beside = sum(any(near in marks for near in range(number - 2, number + 3)) for number in text)
    return beside * 4 >= len(text) * 3


def _marks_story(sheet: Sheet, number: int) -> bool:
    """Whether a line is what stands beside each story of a list: its date, its time, a link to the rest."""
    rule, line = sheet.claims[number], sheet.lines[number]
    if rule is not None and rule.name in ("byline/date", "byline/time-stamp", "byline/updated"):
        return True
    if sheet.has(number, "read_more_bare", "reading_time") and len(line.text) <= 40:
        return " " in line.fold  # "More" opens a menu
    if rule is not None and rule.stage not in _OWN and rule.stage != "navigation":
        return False
    if len(line.text) <= _MESSAGE_SIZE and "0" in line.fold and _META.fullmatch(line.fold):
        return True
    if len(line.text) <= 60 and not sheet.prose[number] and dates.find(line.text):
        return True
    return bool(_CUT.search(line.text)) and word_count(line.text) >= 6


def _is_headline(sheet: Sheet, number: int, least: int) -> bool:
    """Whether a line has so many words (one fewer in long words) and is no paragraph."""
    text = sheet.lines[number].text
    return (
        not sheet.prose[number]
        and len(text) <= 160
        and (word_count(text) >= least or (not text.isascii() and word_count(text) >= least - 1))
        and not sheet.hits.get(number)
    )


def _calls_itself_list(sheet: Sheet, stories: list[int]) -> bool:
    """Whether a short line near the top of what is left of the page says that it lists stories."""
    if not stories:
        return False
    first = next((n for n in stories if sheet.prose[n]), len(sheet.lines))
    return any(
        len(sheet.lines[number].text) <= 90
        and not sheet.prose[number]
        and _LISTED.fullmatch(sheet.lines[number].fold) is not None
        for number in stories
        if number <= first and not sheet.lines[number].mark
    )


def is_paywall(steps: list[Step]) -> bool:
    """Whether the page says that the rest is for those who pay or register, and nowhere that it is free to read."""
    rules = {step.rule for step in steps if step.stage == "paywall"}
    return "stub" in rules and "free-to-read" not in rules


def kind_of(first: Sheet, kept: list[Line], steps: list[Step]) -> str:
    """`article`, `liveblog`, `listing`, `paywall`, `error` or `empty`.

    first: the sheet of the first pass, which saw the whole page; kept: the lines that are left; steps: all steps.
    """
    words = sum(word_count(line.text) for line in kept)
    empty = not any(character.isalnum() for line in kept for character in line.text)
    if empty and is_error(first):
        return "error"
    if is_paywall(steps) and words < _STUB and _ends_at_wall(first, kept, steps):
        return "paywall"
    if empty:
        return "listing" if is_listing(first, []) else "empty"
    return "liveblog" if _is_liveblog(first, kept) else "article"


def _ends_at_wall(first: Sheet, kept: list[Line], steps: list[Step]) -> bool:
    """Whether a wall stands below the text, and near its end."""
    end = kept[-1].start if kept else -1
    wall = min((step.start for step in steps if _is_wall(step) and step.start > end), default=-1)
    return wall >= 0 and (not kept or sum(end < line.start < wall for line in first.lines) <= _GAP)


_GAP = 8
"""Lines (buttons, advertisements) that may stand between the text and the wall."""


def _is_wall(step: Step) -> bool:
    return step.stage == "paywall" and step.rule == "stub"


def _is_liveblog(first: Sheet, kept: list[Line]) -> bool:
    """Whether paragraphs of so many entries were kept."""
    if first.live is None:
        return False
    starts = [first.lines[number].start for number in first.live.stamps]
    filled = {bisect_right(starts, line.start) for line in kept if is_prose(line.text)} - {0}
    return len(filled) * 3 >= len(starts) * 2
