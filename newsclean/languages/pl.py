"""Polish: the phrases of news pages in Poland."""

CODE = "pl"
NAME = "Polish"
PERSONAL = (
    "my nas nam nasz nasza nasze naszego naszej naszych ty ciebie cię twój twoja twoje twojego "
    "twojej wy was wam państwo państwa"
).split()

# fmt: off
PHRASES: dict[str, tuple[str, ...]] = {
    "skip_link": (
        "przejdź do treści", "przejdź do głównej treści", "przejdź do zawartości", "przejdź do menu",
        "przejdź do wyszukiwarki", "przejdź do stopki", "przeskocz do treści", "skocz do treści", "pomiń nawigację",
        "przejdź do nawigacji", "przejdź do treści głównej",
    ),
    "menu": (
        "otwórz menu", "zamknij menu", "menu główne", "pokaż menu", "rozwiń menu", "nawigacja główna",
        "wszystkie działy", "strona główna", "powrót do strony głównej", "wróć na stronę główną",
        "przejdź do strony głównej",
    ),
    "section": (
        "wiadomości", "najnowsze", "najnowsze wiadomości", "aktualności", "kraj", "polska", "świat", "polityka",
        "gospodarka", "biznes", "ekonomia", "finanse", "prawo", "sport", "piłka nożna", "kultura", "rozrywka",
        "nauka", "technologie", "zdrowie", "styl życia", "moto", "motoryzacja", "opinie", "publicystyka",
        "komentarze", "felietony", "wideo", "pogoda", "horoskop", "program tv", "turystyka", "podróże", "kuchnia",
        "dom", "praca", "nieruchomości", "ogłoszenia", "archiwum", "e-wydanie", "regiony", "z regionów", "region",
        "miasto", "podcasty", "quizy", "kategorie", "tematy", "więcej", "społeczeństwo", "historia", "edukacja",
        "nekrologi", "gry",
    ),
    "breadcrumb": (
        "jesteś tutaj", "jesteś tutaj: …", "tu jesteś: …",
    ),
    "search": (
        "szukaj", "wyszukaj", "szukaj: …", "szukaj na stronie", "wyszukiwarka", "czego szukasz",
        "wyniki wyszukiwania", "otwórz wyszukiwarkę", "szukaj w serwisie",
    ),
    "login": (
        "zaloguj", "zaloguj się", "wyloguj", "wyloguj się", "zarejestruj się", "załóż konto", "moje konto",
        "mój profil", "logowanie", "rejestracja", "nie pamiętasz hasła", "zapomniałeś hasła", "masz już konto? …",
        "nie masz konta? …", "zaloguj się przez google", "zaloguj przez facebook", "jesteś już subskrybentem? …",
    ),
    "consent": (
        "akceptuję", "akceptuj", "akceptuj wszystkie", "zaakceptuj wszystkie", "akceptuję i przechodzę do serwisu",
        "przejdź do serwisu", "zgadzam się", "odrzuć wszystkie", "odrzuć", "nie zgadzam się",
        "ustawienia plików cookie", "ustawienia cookies", "ustawienia prywatności", "zarządzaj zgodami",
        "zarządzaj plikami cookie", "ustawienia zaawansowane", "cenimy twoją prywatność",
        "cenimy prywatność użytkowników", "szanujemy twoją prywatność", "używamy plików cookie …",
        "używamy plików cookies …", "ta strona używa plików cookie …", "ta strona używa ciasteczek …",
        "ta strona korzysta z plików cookie …", "strona korzysta z plików cookies …",
        "serwis wykorzystuje pliki cookies …", "my i nasi partnerzy …", "my i nasi 0 partnerzy …",
        "my, oraz nasi partnerzy …", "… i nasi zaufani partnerzy …", "… wyrażasz zgodę na używanie plików cookie …",
        "… plików cookies w celu …", "… przechowujemy i uzyskujemy dostęp …",
        "… wycofać zgodę w dowolnym momencie …", "… polityce prywatności i plików cookies …",
    ),
    "weather_clock": (
        "prognoza pogody", "pogoda na dziś", "kursy walut", "słuchaj radia", "imieniny obchodzą", "notowania",
    ),
    "share": (
        "udostępnij", "udostępnij artykuł", "udostępnij na facebooku", "udostępnij na twitterze", "udostępnij na x",
        "udostępnij przez e-mail", "podziel się", "podziel się artykułem", "podziel się na facebooku",
        "skopiuj link", "kopiuj link", "skopiowano", "link skopiowany", "link został skopiowany", "wyślij mailem",
        "wyślij e-mailem", "wyślij znajomemu", "poleć", "poleć znajomemu", "zapisz", "zapisz artykuł",
        "zapisz na później", "przeczytaj później", "dodaj do ulubionych", "podaruj artykuł",
        "kliknij, aby udostępnić na …", "otwiera się w nowym oknie", "0 udostępnień", "tweetnij", "prześlij dalej",
    ),
    "follow": (
        "obserwuj nas", "obserwuj nas na …", "obserwuj", "śledź nas na …", "śledź nas", "polub nas na facebooku",
        "znajdź nas na …", "dołącz do nas", "dołącz do nas na facebooku …", "włącz powiadomienia",
        "… obserwuj nas w google news …", "… polub nas na facebooku …", "… śledź nas na …", "bądź na bieżąco …",
        "obserwuj autora", "… dodaj nas do ulubionych źródeł …",
    ),
    "print": (
        "drukuj", "wydrukuj", "drukuj artykuł", "wersja do druku", "pobierz pdf", "rozmiar tekstu",
    ),
    "listen": (
        "posłuchaj", "posłuchaj artykułu", "posłuchaj tego artykułu", "odsłuchaj", "odsłuchaj artykuł", "odtwórz",
        "odtwórz wideo", "zobacz wideo", "obejrzyj wideo", "pełny ekran", "twoja przeglądarka nie obsługuje …",
        "słuchaj artykułu", "czytaj na głos", "lektor", "artykuł czytany przez …",
    ),
    "comment_count": (
        "0 komentarzy", "0 komentarz", "0 komentarze", "brak komentarzy", "komentarze (0", "skomentuj",
        "skomentuj artykuł", "dodaj komentarz", "napisz komentarz", "pokaż komentarze", "zobacz komentarze",
        "przeczytaj komentarze", "zobacz wszystkie komentarze", "bądź pierwszy, który skomentuje",
        "dołącz do dyskusji", "liczba komentarzy", "komentuj", "pokaż wszystkie komentarze",
    ),
    "image_marker": (
        "powiększ", "powiększ zdjęcie", "kliknij, aby powiększyć", "zobacz galerię", "zobacz zdjęcia",
        "galeria zdjęć", "galeria", "zdjęcie 0 z 0", "foto 0 z 0", "0 z 0", "zdjęcie ilustracyjne",
        "zdjęcie poglądowe", "zdjęcie archiwalne", "fot. ilustracyjne", "zobacz więcej zdjęć", "otwórz galerię",
        "0 zdjęć",
    ),
    "credit_prefix": (
        "fot. …", "foto: …", "zdjęcie: …", "zdjęcia: …", "autor zdjęcia: …", "źródło zdjęć: …", "źródło zdjęcia: …",
        "źródło: …", "ilustracja: …", "grafika: …", "autor: …", "zdj. …", "zdjęcie główne: …", "źródło: ilustracja",
    ),
    "credit_word": (
        "pap", "agencja gazeta", "agencja wyborcza.pl", "east news", "forum", "adobestock", "materiały prasowe",
        "mat. prasowe", "archiwum prywatne", "archiwum", "newspix.pl", "fotorzepa", "shutterstock", "0rf",
        "reporter",
    ),
    "ad_marker": (
        "reklama", "reklamy", "dalsza część artykułu pod reklamą", "dalsza część tekstu pod reklamą",
        "dalszy ciąg artykułu pod reklamą", "ciąg dalszy artykułu pod reklamą",
        "dalsza część artykułu pod materiałem wideo", "dalsza część artykułu pod wideo",
        "dalszy ciąg materiału pod wideo", "dalsza część tekstu pod wideo", "czytaj dalej pod reklamą",
        "zamknij reklamę", "koniec reklamy", "autopromocja", "kontynuuj czytanie po reklamie",
        "pozostało 0% artykułu", "artykuł kontynuowany pod reklamą",
        "dalsza część artykułu znajduje się pod materiałem wideo", "dalszy ciąg pod materiałem wideo",
        "poniżej dalsza część artykułu", "reklama - treść dalej",
    ),
    "sponsored": (
        "materiał sponsorowany", "materiał promocyjny", "artykuł sponsorowany", "materiał partnera",
        "treść sponsorowana", "tekst sponsorowany", "materiał reklamowy", "partner materiału", "we współpracy z",
        "sponsorowane", "materiał partnerski", "współpraca reklamowa", "materiał powstał we współpracy z …",
        "partnerem materiału jest …", "partner serwisu", "artykuł partnerski",
    ),
    "affiliate": (
        "… linki afiliacyjne …", "… linków afiliacyjnych …", "… zawiera linki reklamowe …",
        "… zawiera linki do produktów …", "kup teraz", "sprawdź cenę", "zobacz ofertę",
    ),
    "newsletter": (
        "newsletter", "newslettery", "zapisz się na newsletter", "zapisz się do newslettera", "zapisz się",
        "subskrybuj newsletter", "podaj adres e-mail", "twój adres e-mail", "twój e-mail", "adres e-mail",
        "wpisz swój e-mail", "zapisz się na newsletter …", "zapisz się na nasz newsletter …",
        "zapisz się do newslettera …", "zapisz się do naszego newslettera …", "chcesz otrzymywać …",
        "otrzymuj najnowsze …", "dziękujemy za zapisanie się …", "… zapisz się na nasz newsletter …",
        "… na swoją skrzynkę …", "… na twoją skrzynkę …", "… wyrażam zgodę na otrzymywanie …",
        "wyrażam zgodę na przetwarzanie …", "wyrażam zgodę na otrzymywanie …", "… wypisać się w każdej chwili …",
    ),
    "app": (
        "pobierz aplikację", "pobierz naszą aplikację", "ściągnij aplikację", "pobierz aplikację …",
        "pobierz naszą aplikację …", "otwórz w aplikacji", "dostępne w google play", "pobierz z app store",
    ),
    "podcast": (
        "wszystkie podcasty", "posłuchaj podcastu", "posłuchaj podcastu …", "słuchaj podcastu", "wszystkie odcinki",
        "słuchaj na spotify",
    ),
    "event": (
        "wszystkie wydarzenia", "kup bilet", "kup bilety", "kalendarz wydarzeń", "nadchodzące wydarzenia",
    ),
    "channel": (
        "kanał na whatsapp", "kanał whatsapp", "dołącz do kanału …", "dołącz do naszego kanału …",
        "… nasz kanał na whatsapp …", "… na naszym kanale whatsapp …",
    ),
    "subscription": (
        "subskrybuj", "subskrypcja", "prenumerata", "kup prenumeratę", "kup subskrypcję", "zamów prenumeratę",
        "wykup dostęp", "kup dostęp", "wypróbuj", "wypróbuj za darmo", "tylko dla subskrybentów",
        "tylko dla prenumeratorów", "dla prenumeratorów", "sprawdź ofertę", "oferta specjalna",
        "zostań subskrybentem", "e-prenumerata", "kup teraz", "wypróbuj 0 …", "subskrybuj i czytaj …",
        "… bez zobowiązań …", "nielimitowany dostęp …", "… możesz zrezygnować w każdej chwili …",
    ),
    "donation": (
        "wesprzyj nas", "wspieraj nas", "wpłać", "przekaż darowiznę", "wesprzyj", "postaw kawę", "wesprzyj nas …",
        "wspieraj niezależne dziennikarstwo …", "… wesprzyj nas …", "… wesprzyj nasze działania …",
        "… dzięki wsparciu czytelników …",
    ),
    "paywall": (
        "artykuł tylko dla subskrybentów", "dostęp tylko dla subskrybentów …",
        "ten artykuł jest dostępny tylko dla …", "ten artykuł przeczytasz …", "pełna treść artykułu dostępna …",
        "aby czytać dalej, …", "aby przeczytać cały artykuł …", "zaloguj się, aby czytać dalej …",
        "zaloguj się, by czytać dalej …", "chcesz przeczytać cały artykuł? …", "chcesz czytać dalej? …",
        "pozostało jeszcze 0% artykułu", "pozostało jeszcze 0 %", "to jest artykuł dla subskrybentów …",
        "czytaj dalej z subskrypcją …", "kup dostęp, aby …", "… aby uzyskać dostęp do pełnej treści …",
        "uzyskaj dostęp do tej treści …", "artykuł dostępny tylko dla zalogowanych …", "treść premium",
        "wykorzystałeś limit …", "dalsza część artykułu dostępna dla …",
    ),
    "read_more": (
        "czytaj także: …", "czytaj także …", "czytaj też: …", "czytaj też …", "czytaj również: …",
        "czytaj również …", "czytaj więcej: …", "czytaj więcej o …", "czytaj więcej na …", "czytaj dalej: …",
        "przeczytaj także: …", "przeczytaj też: …", "przeczytaj również: …", "przeczytaj: …", "zobacz także: …",
        "zobacz też: …", "zobacz również: …", "zobacz: …", "zobacz wideo: …", "polecamy: …", "polecamy także: …",
        "warto przeczytać: …", "więcej: …", "więcej na ten temat: …", "sprawdź też: …", "sprawdź także: …",
        "sprawdź: …", "powiązane: …", "następny artykuł: …", "poprzedni artykuł: …", "kliknij tutaj, aby …",
        "relacja na żywo: …", "oglądaj: …", "oglądaj też: …", "nie przegap: …", "więcej informacji: …",
        "obejrzyj także: …", "posłuchaj: …", "więcej przeczytasz …",
    ),
    "read_more_bare": (
        "czytaj więcej", "czytaj dalej", "czytaj także", "czytaj też", "czytaj również", "czytaj", "czytaj całość",
        "więcej", "przeczytaj także", "przeczytaj również", "przeczytaj", "zobacz także", "zobacz również",
        "zobacz więcej", "zobacz też", "zobacz", "pokaż więcej", "rozwiń", "dowiedz się więcej", "kliknij tutaj",
        "przejdź do artykułu", "czytaj artykuł", "więcej informacji", "sprawdź", "polecamy",
    ),
    "related_head": (
        "powiązane artykuły", "artykuły powiązane", "powiązane", "powiązane tematy", "podobne artykuły", "podobne",
        "polecane artykuły", "polecane", "polecamy", "polecamy także", "polecane dla ciebie", "wybrane dla ciebie",
        "dla ciebie", "może cię zainteresować", "może cię również zainteresować", "może zainteresuje cię",
        "to może cię zainteresować", "zobacz także", "zobacz również", "czytaj także", "czytaj również",
        "przeczytaj także", "przeczytaj również", "więcej na ten temat", "więcej na temat", "inne artykuły",
        "inne artykuły autora", "więcej od tego autora", "najnowsze artykuły", "ostatnie artykuły",
        "ostatnie wpisy", "najnowsze wiadomości", "najnowsze wpisy", "następny artykuł", "poprzedni artykuł",
        "następny wpis", "poprzedni wpis", "nawigacja wpisu", "nawigacja po wpisach", "nie przegap",
        "warto przeczytać", "na skróty", "z ostatniej chwili", "rekomendowane", "rekomendowane dla ciebie",
        "redakcja poleca", "wybrane artykuły", "w tym temacie", "więcej w kategorii …", "więcej z kategorii …",
        "więcej o autorze", "gorące tematy", "inni czytali również",
    ),
    "most_read_head": (
        "najczęściej czytane", "najpopularniejsze", "najchętniej czytane", "popularne", "popularne artykuły",
        "najczęściej komentowane", "najczęściej oglądane", "najpopularniejsze artykuły", "teraz popularne",
        "na czasie", "hity dnia", "top 0", "czytane teraz",
    ),
    "tags_head": (
        "tagi", "tematy", "słowa kluczowe", "tagi: …", "tag: …", "tematy: …", "słowa kluczowe: …", "kategoria: …",
        "kategorie: …", "hasła: …", "powiązane tematy: …", "osoby", "miejsca", "wydarzenia", "tematy w artykule",
        "zobacz więcej na temat", "więcej na temat",
    ),
    "list_more": (
        "pokaż więcej", "zobacz wszystkie", "wszystkie artykuły", "załaduj więcej", "wczytaj więcej",
        "więcej artykułów", "więcej wiadomości", "zobacz więcej artykułów", "następna strona", "poprzednia strona",
        "następna", "poprzednia", "wszystkie wiadomości",
    ),
    "byline_prefix": (
        "autor", "autorzy", "autorka", "autor: …", "autorka: …", "autorzy: …", "autor artykułu: …", "tekst: …",
        "napisane przez …", "opracowanie: …", "oprac. …", "oprac.: …", "opracował: …", "opracowała: …",
        "rozmawiał …", "rozmawiała …", "dodane przez …", "napisał: …",
    ),
    "published": (
        "opublikowano", "opublikowano: …", "opublikowano 0 …", "publikacja", "publikacja: …", "data publikacji: …",
        "data dodania: …", "dodano: …", "dodano 0 …", "utworzono: …", "0 godzin temu", "0 godziny temu",
        "0 minut temu", "0 dni temu", "0 godz. temu", "0 min temu", "godzinę temu", "wczoraj, 0:0", "dzisiaj, 0:0",
        "dziś, 0:0", "data: …", "wczoraj 0:0",
    ),
    "updated": (
        "aktualizacja", "aktualizacja: …", "zaktualizowano", "zaktualizowano: …", "zaktualizowano 0 …",
        "ostatnia aktualizacja", "ostatnia aktualizacja: …", "data aktualizacji: …", "ostatnia modyfikacja: …",
        "aktualizacja 0 …", "zmodyfikowano: …",
    ),
    "reading_time": (
        "czas czytania", "0 min czytania", "0 minut czytania", "0 minuty czytania", "czas czytania: …",
        "czas czytania 0 …", "ten tekst przeczytasz w …", "przeczytasz w 0 …", "artykuł przeczytasz w …",
        "przeczytanie artykułu zajmie …", "… min czytania",
    ),
    "role": (
        "dziennikarz", "dziennikarka", "redaktor", "redaktorka", "redaktor naczelny", "korespondent",
        "korespondentka", "publicysta", "publicystka", "reporter", "reporterka", "komentator",
        "dziennikarz sportowy", "zastępca redaktora naczelnego", "felietonista",
    ),
    "desk": (
        "redakcja", "oprac. redakcja", "autor: redakcja", "pap", "źródło: pap", "redakcja portalu", "(pap)",
    ),
    "contributed": (
        "współpraca: …", "współpraca …", "… przyczynił się do powstania tego artykułu",
    ),
    "editing": (
        "redakcja: …", "redagował: …", "redagowała: …", "korekta: …",
    ),
    "production": (
        "montaż: …", "zdjęcia i montaż: …", "grafika: …", "infografika: …",
    ),
    "author_bio": (
        "o autorze", "o autorce", "o autorze …",
    ),
    "contact": (
        "napisz do autora", "napisz do autorki", "napisz do nas", "skontaktuj się z nami", "kontakt z redakcją",
        "zgłoś błąd", "napisz do redakcji", "masz temat? …", "masz dla nas temat? …", "masz informację? …",
        "widzisz błąd? …", "zauważyłeś błąd? …", "znalazłeś błąd? …", "dziękujemy, że przeczytałeś …",
        "dziękujemy, że przeczytałaś/eś …", "chcesz skontaktować się z autorem? …",
        "masz newsa, zdjęcie lub filmik? …", "byłeś świadkiem …", "czekamy na wasze …", "prześlij nam …",
    ),
    "correction": (
        "sprostowanie: …", "sprostowanie …", "errata: …", "korekta tekstu: …", "w poprzedniej wersji …",
        "w pierwotnej wersji …",
    ),
    "comments_head": (
        "komentarze", "komentarze czytelników", "dodaj komentarz", "zostaw komentarz", "dodaj odpowiedź",
        "wasze komentarze", "opinie czytelników", "dyskusja", "ostatnie komentarze",
    ),
    "comments_rule": (
        "dodaj komentarz anuluj pisanie odpowiedzi", "anuluj pisanie odpowiedzi", "anuluj odpowiedź",
        "twój adres e-mail nie zostanie opublikowany …", "twój adres email nie zostanie opublikowany …",
        "… wymagane pola są oznaczone …", "wymagane pola są oznaczone …",
        "zapamiętaj moje dane w tej przeglądarce …", "zapisz moje dane, adres e-mail …", "opublikuj komentarz",
        "wyślij komentarz", "zaloguj się, aby dodać komentarz …", "aby dodać komentarz, …",
        "musisz się zalogować …", "musisz być zalogowany …", "ta strona używa akismet …",
        "twój komentarz oczekuje na …", "komentarze są wyłączone …", "możliwość komentowania została wyłączona …",
        "komentarze zostały wyłączone …", "odpowiedz", "zgłoś komentarz", "zgłoś naruszenie",
        "redakcja nie ponosi odpowiedzialności za treść …", "… nie ponosi odpowiedzialności za treść komentarzy …",
        "komentarze są prywatnymi opiniami …", "powiadom mnie o nowych komentarzach …",
        "dowiedz się więcej jak przetwarzane są …",
    ),
    "copyright": (
        "wszelkie prawa zastrzeżone", "… wszelkie prawa zastrzeżone", "wszelkie prawa zastrzeżone …",
        "wszystkie prawa zastrzeżone", "… wszystkie prawa zastrzeżone", "… prawa zastrzeżone. …",
        "© licencja na publikację …", "… dalsze rozpowszechnianie artykułu …", "… kopiowanie i rozpowszechnianie …",
        "… jakiekolwiek użycie lub wykorzystanie utworów …", "korzystanie z serwisu oznacza …",
        "redaktor naczelny: …", "© ℗ wszystkie prawa zastrzeżone", "materiał chroniony prawem autorskim …",
        "… materiał chroniony prawem autorskim …", "copyright © …", "kopiowanie treści …", "… bez zgody wydawcy …",
        "wydawca: …",
    ),
    "reprint": (
        "artykuł ukazał się pierwotnie …", "tekst ukazał się pierwotnie …", "tekst pierwotnie opublikowany …",
        "artykuł pierwotnie opublikowany …", "oryginalny artykuł …", "artykuł pochodzi z …",
    ),
    "terms": (
        "polityka prywatności", "prywatność", "polityka cookies", "polityka plików cookies", "regulamin",
        "regulamin serwisu", "regulaminy", "o nas", "kontakt", "reklama", "reklama w serwisie", "redakcja", "praca",
        "kariera", "pomoc", "faq", "mapa strony", "mapa serwisu", "rss", "deklaracja dostępności", "dostępność",
        "rodo", "impressum", "stopka redakcyjna", "warunki korzystania", "zasady korzystania", "ochrona danych",
        "zgłoś naruszenie prawa", "patronaty", "biuro reklamy", "kodeks etyki",
    ),
    "error": (
        "strona nie została znaleziona", "nie znaleziono strony", "strona, której szukasz, …",
        "podana strona nie istnieje …", "strona nie istnieje", "brak dostępu", "błąd 0",
        "włącz obsługę javascript …", "przepraszamy, strona …", "coś poszło nie tak …",
        "ten film jest niedostępny …",
    ),
    "live": (
        "na żywo", "relacja na żywo", "na żywo: …", "relacja live", "live", "z ostatniej chwili", "śledź relację …",
        "minuta po minucie",
    ),
    "button": (
        "zamknij", "anuluj", "wyślij", "zapisz", "dalej", "wstecz", "następny", "poprzedni", "do góry", "na górę",
        "ładowanie", "wczytywanie", "kontynuuj", "ok", "tak", "nie", "imię", "nazwisko", "e-mail",
        "strona internetowa", "potwierdź", "zwiń", "pokaż mniej", "pomiń", "powrót", "wróć",
    ),
}
# fmt: on
