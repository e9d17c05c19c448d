"""Captions and credits in Cyrillic, Chinese, Japanese and Korean, told by the line alone.

What gives them away is the credit: behind its label ("Фото: …"), in brackets at the end ("（…撮影）"), or, in Korean, bare behind
the sentence ("…하고 있다. 뉴시스").
"""

from __future__ import annotations

from .patterns import Pattern
from .prose import CYRILLIC, EAST_ASIAN, has_letters

SCRIPTS = CYRILLIC + EAST_ASIAN
"""How their letters begin in UTF-8."""
_LONGEST = 300
"""Characters."""
_LABEL = (
    r"(?:Фото|Фотографии|Источник\sфото|Автор\sфото|Джерело\sфото|Иллюстрация|Ілюстрація|Изображение|Зображення|Скриншот|Скріншот|"
    r"Коллаж|Колаж|Рисунок|写真提供|写真|撮影|画像|イラスト|사진\s?제공|사진\s?출처|사진|그래픽|일러스트|图片来源|图源|图片|摄影|照片|图|"
    r"圖片來源|圖片|攝影|圖)"
)
_LINE = Pattern(
    rf"[\[(（<]?{_LABEL}\s?[:：=＝/／©ⓒ]\s?(?P<credit>[^。.!?]{{2,50}}(?:\.[a-z]{{2,4}})?)[\])）>]?\.?"
    r"|(?:[Фф]ото\s)?(?:из\s)?личн(?:ый|ого)\sархива?\s(?P<archive>[А-ЯЁ][^.!?]{2,50})"
)
"""A credit alone on its line."""
_ENDS = tuple(
    Pattern(form)
    for form in (
        r"(?P<caption>.{10,260}?)\s?[\[(]?(?:(?<=[.!?…»)\s])|(?<=[(\[]))(?:Фото|Иллюстрация|Ілюстрація|Скриншот|Скріншот|Коллаж|Колаж|Источник\sфото|Джерело\sфото)"
        r"\s?[:©/]\s?(?P<credit>[А-ЯЁІЇЄA-Z@«\"][^.!?]{1,60}(?:\.[a-z]{2,4})?)[\])]?\.?",
        r"(?P<caption>[^。＝=]{6,150})[＝=](?P<credit>[^。＝=]{2,80}で(?:[（(][^（）()]{1,30}[)）])?|[^。＝=]{0,60}(?:撮影|提供|写真|共同|ロイター|ゲッティ)[^。＝=]{0,10})",
        r"(?P<caption>.{6,200})[（(](?P<credit>(?:写真|撮影|画像|イラスト)[:：＝=・／/][^（）()]{1,30}|[^（）()]{1,30}(?:撮影|提供))[)）]",
        r"(?!.*다\.\s.*다\.)(?P<caption>.{10,260}?(?:있다|모습(?:이다)?|장면(?:이다)?)\.?)\s?[/\[(<]?\s?(?P<credit>(?:사진\s?[=:]\s?)?[^.]{0,24}?(?:연합뉴스|뉴시스|뉴스1|게티이미지\w*|자료사진|"
        r"공동취재단|사진기자단|제공|캡처|(?<![가-힣])[가-힣]{2,4}\s(?:선임|사진|인턴)?기자))\s?[\])>]?",
        r"(?P<caption>.{4,260}?)\s?[/\[(<]\s?(?:사진|그래픽|이미지|일러스트)\s?(?:제공|출처)?\s?[=:]\s?(?P<credit>[^.]{2,30})[\])>]?",
        r"(?P<caption>.{2,200}?)\s?[（(](?P<credit>(?:图片来源|图源|图|圖片來源|圖|资料图|資料照)[:：/／][^（）()]{1,20}|[^（）()]{0,14}(?:摄|攝|翻攝))[)）]",
        r"(?P<caption>[^。]{6,200}。)\s?(?P<credit>(?:新华社|中新社|人民网|本报)?(?:发|记者)\s?[\u4e00-\u9fff]{2,4}(?:[、\s][\u4e00-\u9fff]{2,4}){0,2}\s?摄)",
    )
)
"""A caption with its credit behind it."""


def read(line: str) -> tuple[str | None, str] | None:
    """The caption, if there is one, and the credit that a line is; None if it is neither."""
    if len(line) > _LONGEST or not has_letters(line, SCRIPTS):
        return None
    if match := _LINE.fullmatch(line):
        return None, (match["credit"] or match["archive"]).strip()
    for form in _ENDS:
        if match := form.fullmatch(line):
            return match["caption"].strip(" ▲△▶"), match["credit"].strip()
    return None
