"""The packs that are looked up where a page speaks their language: noise goes, near misses stay."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.languages import OTHERS

PAGES: dict[str, tuple[list[str], list[str], list[str]]] = {
    "da": (
        [
            "Broen over den gamle havn blev genåbnet lørdag, elleve år efter at den blev lukket for reparation, oplyser byen.",
            "Flere hundrede mennesker ventede ved rampen fra tidlig morgen, og de første gik over broen klokken ni.",
            "Arbejdet har kostet fire gange så meget, som rådet havde regnet med, og ingen har sagt hvorfor.",
        ],
        ["Læs også: Broen blev fire gange så dyr", "Tilmeld dig vores nyhedsbrev", "Artiklen fortsætter efter annoncen", "Mest læste", "Del artiklen"],
        [
            "Læs også brevet til ende, sagde hun til sønnen, for der står noget om din far, som du ikke ved.",
            "Annoncen viste en mand på en hest, og partiet har fortrudt den siden den dag, den blev trykt.",
        ],
    ),
    "nl": (
        [
            "De brug over de oude haven is zaterdag weer opengegaan, elf jaar nadat zij voor herstel werd gesloten, zegt de stad.",
            "Honderden mensen stonden vanaf de vroege ochtend bij de oprit te wachten, en om negen uur liepen de eersten erover.",
            "Het werk heeft vier keer zoveel gekost als de raad had begroot, en niemand heeft gezegd waarom dat zo is.",
        ],
        ["Lees ook: De brug werd vier keer zo duur", "Meld je aan voor onze nieuwsbrief", "Tekst gaat verder onder de foto", "Meest gelezen", "Deel dit artikel"],
        [
            "Door de storm van maandag raakten drie boten los, en de haven bleef tot woensdag voor iedereen gesloten.",
            "Volg ons, riepen de kinderen naar de brandweer, en ze liepen door de rook naar de plek waar de hond lag.",
        ],
    ),
    "it": (
        [
            "Il ponte sul vecchio porto ha riaperto sabato, undici anni dopo la chiusura per lavori, ha detto il Comune.",
            "Centinaia di persone hanno aspettato davanti alla rampa dal mattino presto, e alle nove i primi sono passati.",
            "I lavori sono costati quattro volte più di quanto il consiglio aveva previsto, e nessuno ha detto perché.",
        ],
        ["Leggi anche: Il ponte è costato quattro volte tanto", "Iscriviti alla newsletter", "Continua a leggere dopo la pubblicità", "I più letti", "© Riproduzione riservata"],
        [
            "La pubblicità mostrava un uomo a cavallo, e il partito se ne è pentito dal giorno in cui è stata stampata.",
            "Leggi anche la lettera, le disse la madre, e poi dimmi se avresti pagato per quel ponte oppure no.",
        ],
    ),
    "no": (
        [
            "Broen over den gamle havnen åpnet igjen lørdag, elleve år etter at den ble stengt for reparasjon, opplyser byen.",
            "Flere hundre mennesker ventet ved rampen fra tidlig om morgenen, og de første gikk over klokken ni.",
            "Arbeidet har kostet fire ganger så mye som rådet hadde regnet med, og ingen har sagt hvorfor det ble slik.",
        ],
        ["Les også: Broen ble fire ganger så dyr", "Meld deg på nyhetsbrevet", "Saken fortsetter under annonsen", "Mest lest", "Annonsørinnhold"],
        [
            "Annonsen viste en mann på en hest, og partiet har angret på den siden dagen den sto på trykk.",
            "Les også det som står mellom linjene, sa læreren, og elevene så ned i bøkene sine uten å svare.",
        ],
    ),
    "pl": (
        [
            "Most nad starym portem został otwarty w sobotę, jedenaście lat po tym, jak zamknięto go z powodu remontu, podało miasto.",
            "Setki ludzi czekały przy rampie od wczesnego rana, a o dziewiątej pierwsi z nich przeszli na drugi brzeg.",
            "Prace kosztowały cztery razy więcej, niż zakładała rada, i nikt nie powiedział, dlaczego tak się stało.",
        ],
        ["Czytaj także: Most kosztował cztery razy więcej", "Zapisz się na newsletter", "Dalsza część artykułu pod reklamą", "Najczęściej czytane", "Wszelkie prawa zastrzeżone"],
        [
            "Reklama pokazywała mężczyznę na koniu i partia żałuje jej od dnia, w którym została wydrukowana.",
            "Czytaj także to, czego tu nie ma, mówił profesor, a studenci zapisywali to zdanie w zeszytach.",
        ],
    ),
    "pt": (
        [
            "A ponte sobre o porto velho foi reaberta no sábado, onze anos depois de ter sido fechada para obras, disse a câmara.",
            "Centenas de pessoas esperavam junto à rampa desde cedo, e às nove horas os primeiros passaram para o outro lado.",
            "As obras custaram quatro vezes mais do que o conselho tinha previsto, e ninguém disse por que foi assim.",
        ],
        ["Leia também: Ponte custou quatro vezes mais", "Assine nossa newsletter", "Continua após a publicidade", "Mais lidas", "Todos os direitos reservados"],
        [
            "A publicidade mostrava um homem a cavalo, e o partido arrependeu-se dela desde o dia em que foi impressa.",
            "Leia também a carta até ao fim, disse ela ao filho, porque há nela uma coisa que tu não sabes.",
        ],
    ),
    "sv": (
        [
            "Bron över den gamla hamnen öppnade igen på lördagen, elva år efter att den stängdes för reparation, uppger staden.",
            "Flera hundra människor väntade vid rampen från tidigt på morgonen, och klockan nio gick de första över bron.",
            "Arbetet har kostat fyra gånger så mycket som rådet hade räknat med, och ingen har sagt varför det blev så.",
        ],
        ["Läs också: Bron blev fyra gånger så dyr", "Prenumerera på vårt nyhetsbrev", "Artikeln fortsätter under annonsen", "Mest läst", "Dela artikeln"],
        [
            "Annonsen visade en man på en häst, och partiet har ångrat den sedan dagen då den trycktes i tidningen.",
            "Läs också brevet till slutet, sade hon till sonen, för där står något om din far som du inte vet.",
        ],
    ),
    "cs": (
        [
            "Most přes starý přístav se v sobotu znovu otevřel, jedenáct let poté, co ho kvůli opravám zavřeli, uvedlo město.",
            "Stovky lidí čekaly u rampy od časného rána a v devět hodin přešli první z nich na druhý břeh.",
            "Práce stály čtyřikrát více, než rada předpokládala, a nikdo neřekl, proč to tak dopadlo.",
        ],
        ["Čtěte také: Most stál čtyřikrát více", "Odebírat newsletter", "Článek pokračuje pod reklamou", "Nejčtenější", "Všechna práva vyhrazena"],
        [
            "Reklama ukazovala muže na koni a strana jí lituje ode dne, kdy ji v novinách vytiskli.",
            "Čtěte také mezi řádky, říkal profesor, a studenti si tu větu zapisovali do sešitů.",
        ],
    ),
    "tr": (
        [
            "Eski limanın üzerindeki köprü, onarım için kapatılmasından on bir yıl sonra cumartesi günü yeniden açıldı, dedi belediye.",
            "Yüzlerce kişi sabahın erken saatlerinden beri rampanın önünde bekledi ve ilk yürüyenler saat dokuzda karşıya geçti.",
            "İş, meclisin planladığından dört kat daha pahalıya mal oldu ve bunun neden böyle olduğunu kimse söylemedi.",
        ],
        ["İlgili haber: Köprü dört kat pahalıya mal oldu", "Bültenimize abone olun", "REKLAM", "Çok okunanlar", "Tüm hakları saklıdır"],
        [
            "Reklam at üstünde bir adamı gösteriyordu ve parti, basıldığı günden beri ondan pişmanlık duyuyor.",
            "Bizi takip edin, diye bağırdı çocuklar itfaiyecilere ve onları dumanın içinden köpeğin yattığı yere götürdüler.",
        ],
    ),
    "ru": (
        [
            "Мост через старую гавань вновь открылся в субботу, через одиннадцать лет после того, как его закрыли на ремонт.",
            "Сотни людей ждали у въезда с раннего утра, и в девять часов первые из них перешли на другой берег.",
            "Работы обошлись вчетверо дороже, чем рассчитывал совет, и никто не сказал, почему так получилось.",
        ],
        ["Читайте также: Мост обошёлся вчетверо дороже", "Подпишитесь на рассылку", "На правах рекламы", "Самое читаемое", "Все права защищены"],
        [
            "Реклама показывала человека на коне, и партия жалеет о ней с того дня, как её напечатали.",
            "Читайте также между строк, говорил профессор, и студенты записывали эту фразу в тетради.",
        ],
    ),
    "uk": (
        [
            "Міст через стару гавань знову відкрили в суботу, через одинадцять років після того, як його закрили на ремонт.",
            "Сотні людей чекали біля в'їзду від раннього ранку, і о дев'ятій перші з них перейшли на інший берег.",
            "Роботи коштували вчетверо дорожче, ніж розраховувала рада, і ніхто не сказав, чому так вийшло.",
        ],
        ["Читайте також: Міст коштував учетверо дорожче", "Підпишіться на розсилку", "На правах реклами", "Останні новини", "Усі права захищені"],
        [
            "Реклама показувала чоловіка на коні, і партія шкодує про неї від дня, коли її надрукували.",
            "Читайте також між рядками, казав професор, і студенти записували це речення в зошити.",
        ],
    ),
    "ja": (
        [
            "古い港に架かる橋が土曜日、修理のため閉鎖されてから十一年ぶりに開通したと市が発表した。",
            "早朝から数百人が入り口で待ち、午前九時に最初の人たちが歩いて対岸へ渡っていった。",
            "工事の費用は議会の見込みの四倍に上ったが、その理由を説明した人はまだ誰もいない。",
        ],
        ["【関連記事】橋の工事費、四倍に", "有料会員になると会員限定の有料記事もお読みいただけます。", "広告", "アクセスランキング", "記事・写真の無断転載を禁じます"],
        [
            "広告には馬に乗った男の姿があり、党は印刷されたその日から後悔し続けていると関係者は話す。",
            "写真を撮っていた男性は、橋の上で母親の手を握る子どもの姿を一生忘れないと静かに語った。",
        ],
    ),
    "ko": (
        [
            "옛 항구를 가로지르는 다리가 보수를 위해 폐쇄된 지 11년 만인 토요일에 다시 열렸다고 시가 밝혔다.",
            "이른 아침부터 수백 명이 진입로에서 기다렸고 오전 아홉 시에 첫 시민들이 걸어서 건너편으로 갔다.",
            "공사비는 의회가 예상한 것보다 네 배나 더 들었지만 그 이유를 설명한 사람은 아직 아무도 없다.",
        ],
        ["관련기사: 다리 공사비 네 배로", "기사 URL이 복사되었습니다.", "무단 전재 및 재배포 금지", "많이 본 뉴스", "댓글 쓰기"],
        [
            "광고에는 말을 탄 남자가 나왔고 당은 그것이 인쇄된 날부터 지금까지 후회하고 있다고 관계자는 말했다.",
            "사진을 찍던 남성은 다리 위에서 어머니의 손을 잡은 아이의 모습을 평생 잊지 못할 것이라고 말했다.",
        ],
    ),
    "zh": (
        [
            "市政府表示，横跨老港口的大桥在因维修关闭十一年之后，于星期六重新开放，市民可以步行通过。",
            "数百人从清晨起就在引桥前等候，上午九点，第一批市民走过大桥，到达对岸的老城区。",
            "工程费用是议会预计的四倍，但到目前为止，还没有人说明为什么会出现这样的情况。",
        ],
        ["相关阅读：大桥造价是计划的四倍", "版权所有，未经授权不得转载", "广告", "热门文章", "分享到微信"],
        [
            "广告上是一个骑马的男人，这个政党从它印出来的那一天起就一直在后悔，一位官员这样说。",
            "分享这座桥的历史，对老人们来说，比看到它重新开放更加重要，博物馆馆长在致辞中说。",
        ],
    ),
}  # fmt: skip
"""Paragraphs, noise, and sentences that sound like noise."""
NOISE = [
    pytest.param(code, line, id=f"{code}-{n}")
    for code, page in PAGES.items()
    for n, line in enumerate(page[1])
]
NEAR = [
    pytest.param(code, line, id=f"{code}-{n}")
    for code, page in PAGES.items()
    for n, line in enumerate(page[2])
]


def test_every_pack_is_tried() -> None:
    assert sorted(PAGES) == sorted(OTHERS)


@pytest.mark.parametrize("code", PAGES)
def test_a_clean_text_stays(code: str) -> None:
    text = "\n\n".join(PAGES[code][0])
    article = clean(text)
    assert article.text == text
    assert article.language == code


@pytest.mark.parametrize(("code", "line"), NOISE)
def test_noise_goes_by_a_rule_that_knows_it(code: str, line: str) -> None:
    first, second, third = PAGES[code][0]
    article = clean("\n\n".join([first, second, third, line]))
    assert article.text == "\n\n".join([first, second, third])
    assert {step.stage for step in article.removed} & {
        "related",
        "promos",
        "ads",
        "share",
        "legal",
        "paywall",
    }


@pytest.mark.parametrize(("code", "line"), NEAR)
def test_a_sentence_that_sounds_like_noise_stays(code: str, line: str) -> None:
    first, second, third = PAGES[code][0]
    text = "\n\n".join([first, line, second, third])
    assert clean(text).text == text
