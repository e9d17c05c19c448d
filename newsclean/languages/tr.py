"""Turkish: the phrases of news pages in Turkey and Cyprus. Words in capitals lose their dots when folded, so both forms stand."""

CODE = "tr"
NAME = "Turkish"
PERSONAL = "biz bize bizi bizim siz size sizi sizin sen seni senin".split()

# fmt: off
PHRASES: dict[str, tuple[str, ...]] = {
    "skip_link": (
        "içeriğe geç", "içeriğe atla", "ana içeriğe geç", "ana içeriğe atla", "ana içeriğe git", "içeriğe git",
        "menüye geç", "aramaya geç", "içeriğe dön",
    ),
    "menu": (
        "menü", "menüyü aç", "menüyü kapat", "ana menü", "tüm kategoriler", "ana sayfaya dön", "anasayfaya dön",
        "ana sayfaya git",
    ),
    "section": (
        "ana sayfa", "anasayfa", "gündem", "son dakika", "son dakika haberleri", "haberler", "haber", "güncel",
        "güncel haberler", "siyaset", "politika", "ekonomi", "dünya", "türkiye", "spor", "futbol", "magazin",
        "yaşam", "sağlık", "eğitim", "kültür", "kültür sanat", "kültür-sanat", "sanat", "teknoloji", "bilim",
        "otomobil", "seyahat", "yazarlar", "köşe yazarları", "foto galeri", "video", "video galeri", "videolar",
        "canlı yayın", "canlı tv", "hava durumu", "astroloji", "burçlar", "yerel", "yerel haberler", "asayiş",
        "resmi ilanlar", "ilanlar", "e-gazete", "arşiv", "kategoriler", "röportaj", "özel haber", "finans", "borsa",
        "döviz", "altın", "namaz vakitleri", "puan durumu",
    ),
    "breadcrumb": (
        "buradasınız", "buradasınız: …",
    ),
    "search": (
        "ara", "arama", "haber ara", "arama yap", "ara: …", "arama sonuçları", "ne aramıştınız",
        "aradığınız kelimeyi yazın",
    ),
    "login": (
        "giriş yap", "üye girişi", "üye ol", "kayıt ol", "çıkış yap", "hesabım", "profilim", "şifremi unuttum",
        "oturum aç", "giriş", "hesabınız var mı? …", "zaten üye misiniz? …", "üye değil misiniz? …",
        "google ile giriş yap", "facebook ile giriş yap",
    ),
    "consent": (
        "kabul et", "tümünü kabul et", "tüm çerezleri kabul et", "çerezleri kabul et", "reddet", "tümünü reddet",
        "çerez ayarları", "çerez tercihleri", "çerez politikası", "gizliliğinize önem veriyoruz",
        "gizliliğiniz bizim için önemli", "çerezleri yönet", "çerez kullanıyoruz …",
        "sitemizde çerez kullanıyoruz …", "… çerez kullanıyoruz …", "… çerezler kullanılmaktadır …",
        "… çerez kullanılmaktadır …", "… çerezlerin kullanımını kabul …", "… çerez politikamızı …",
        "… çerez politikası …", "… 0 sayılı kişisel verilerin korunması kanunu …", "… aydınlatma metni …",
        "biz ve iş ortaklarımız …", "biz ve 0 iş ortağımız …",
    ),
    "weather_clock": (
        "hava durumu", "namaz vakitleri", "canlı borsa", "canlı izle", "radyo dinle",
    ),
    "share": (
        "paylaş", "haberi paylaş", "bu haberi paylaş", "bu haberi paylaşın", "facebook'ta paylaş",
        "twitter'da paylaş", "x'te paylaş", "whatsapp'ta paylaş", "whatsapp ile paylaş", "linkedin'de paylaş",
        "facebook ile paylaş", "bağlantıyı kopyala", "linki kopyala", "link kopyalandı", "bağlantı kopyalandı",
        "kopyalandı", "e-posta ile gönder", "e-posta gönder", "arkadaşına gönder", "kaydet", "haberi kaydet",
        "favorilere ekle", "daha sonra oku", "okuma listesine ekle", "0 paylaşım", "paylaşmak için tıklayın …",
        "yeni pencerede açılır", "tweetle", "favorilerime ekle",
    ),
    "follow": (
        "takip et", "takip edin", "takipde kalın", "takipte kalın", "bizi takip edin", "bizi takip et",
        "bizi takip edin: …", "google news'te takip et", "google news'te abone ol", "google news'te takip edin",
        "sosyal medya", "sosyal medyada biz", "bildirimleri aç", "… bizi takip edin …", "… google news'te takip …",
        "… google haberler'de takip …", "abone ol", "bildirim al",
    ),
    "print": (
        "yazdır", "haberi yazdır", "yazıyı yazdır", "yazı boyutu", "a+ a-", "yazı tipi boyutu", "metin boyutu",
    ),
    "listen": (
        "dinle", "haberi dinle", "sesli dinle", "haberi sesli dinle", "yazıyı dinle", "videoyu izle", "video izle",
        "izle", "oynat", "tam ekran", "tarayıcınız desteklemiyor …", "tarayıcınız video etiketini …",
    ),
    "comment_count": (
        "0 yorum", "yorum yok", "henüz yorum yapılmamış", "yorumlar (0", "yorum yap", "yorum yaz", "yorumları gör",
        "yorumları oku", "tüm yorumlar", "tüm yorumları gör", "ilk yorumu siz yapın", "ilk yorum yapan siz olun",
        "yorum ekle", "henüz yorum yapılmamış. ilk yorumu …", "bu habere henüz yorum …",
    ),
    "image_marker": (
        "büyüt", "resmi büyüt", "fotoğrafı büyüt", "galeriyi aç", "foto galeri", "fotoğraf galerisi",
        "galeri için tıklayın", "fotoğraf 0/0", "arşiv fotoğrafı", "temsili fotoğraf", "temsili görsel",
        "fotoğraflar için tıklayınız", "haberin fotoğrafları",
    ),
    "credit_prefix": (
        "fotoğraf: …", "foto: …", "fotoğraflar: …", "görsel: …", "kaynak: …", "görüntü: …", "kamera: …", "çizim: …",
        "fotoğraf kaynağı: …", "fotoğraf altı yazısı …",
    ),
    "credit_word": (
        "aa", "iha", "dha", "anadolu ajansı", "depo photos", "arşiv", "ihlas haber ajansı",
        "demirören haber ajansı",
    ),
    "ad_marker": (
        "reklam", "reklamlar", "reklam alanı", "advertorial", "reklamdan sonra devam ediyor",
        "haberin devamı reklamdan sonra", "haberin devamı aşağıda", "reklamı kapat", "reklam sonrası devam ediyor",
        "haberin devamı", "yazının devamı reklamdan sonra", "sponsorlu",
    ),
    "sponsored": (
        "sponsorlu içerik", "sponsorlu", "sponsorlu bağlantılar", "tanıtım yazısı", "advertorial içerik",
        "bu bir reklamdır", "bu içerik bir reklamdır", "iş birliği", "taboola tarafından", "bu bir ilandır",
    ),
    "affiliate": (
        "… satış ortaklığı bağlantıları …", "satın al", "hemen al", "… komisyon kazanabiliriz …",
    ),
    "newsletter": (
        "bülten", "e-bülten", "e-bülten üyeliği", "bültenimize abone olun", "bültene abone ol", "e-bültene üye ol",
        "e-bültenimize abone olun …", "bültenimize abone olun …", "haber bültenimize abone olun …",
        "günün önemli gelişmeleri …", "e-posta adresiniz", "e-posta adresinizi girin", "e-posta", "e-posta adresi",
        "gelişmelerden haberdar olmak için …", "… e-posta bültenimize …", "… bültenimize kaydolun …",
        "günlük gelişmeleri takip edebilmek için …",
    ),
    "app": (
        "uygulamayı indir", "uygulamamızı indirin", "mobil uygulama", "mobil uygulamamızı indirin …",
        "uygulamamızı indirin …", "google play'den indir", "app store'dan indir", "… uygulamasını indirin",
        "… mobil uygulamamızı …",
    ),
    "podcast": (
        "tüm podcastler", "podcast dinle", "tüm bölümler", "spotify'da dinle",
    ),
    "channel": (
        "whatsapp kanalı", "whatsapp kanalımız", "telegram kanalı", "… whatsapp kanalımıza …",
        "… whatsapp kanalımızı takip …", "… telegram kanalımıza …", "whatsapp ihbar hattı",
        "whatsapp ihbar hattı: …",
    ),
    "subscription": (
        "abone ol", "abonelik", "hemen abone ol", "aboneler için", "abonelere özel", "ücretsiz dene",
        "abone girişi", "gazete aboneliği", "dijital abonelik",
    ),
    "donation": (
        "destek ol", "bağış yap", "bize destek olun", "bağımsız gazeteciliği destekleyin …",
        "bağımsız gazeteciliğe destek …", "… bağımsız gazeteciliği desteklemek …", "… destek olmak için …",
    ),
    "paywall": (
        "bu içerik abonelere özeldir …", "bu yazı abonelere özeldir …", "okumaya devam etmek için …",
        "yazının devamını okumak için …", "devamını okumak için abone olun …", "… sadece aboneler içindir",
        "bu içeriğe erişmek için …", "haberin devamını okumak için …",
    ),
    "read_more": (
        "ayrıca okuyun: …", "ayrıca bakınız: …", "ilgili haber: …", "ilgili haberler: …", "haberin devamı için …",
        "devamını oku: …", "okumak için tıklayın: …", "haberin detayı için …", "detaylar için tıklayın …",
        "bunu da okuyun: …", "bunlar da ilginizi çekebilir: …", "ilginizi çekebilir: …", "önerilen haber: …",
        "haber için tıklayınız …", "sonraki haber: …", "önceki haber: …", "ayrıca oku: …", "… için tıklayınız",
        "… için tıklayın", "… haberi okumak için tıklayın …", "canlı anlatım: …",
    ),
    "read_more_bare": (
        "devamını oku", "devamı", "devamı için tıklayınız", "devamı için tıklayın", "haberin devamı",
        "haberin devamı için tıklayınız", "haberi oku", "haber detay", "daha fazla", "daha fazla oku",
        "daha fazlası", "daha fazla göster", "tümü", "tümünü gör", "tıklayın", "tıklayınız", "ayrıca okuyun",
        "detaylı bilgi", "ayrıntılar", "ayrıca bakınız", "okumaya devam et",
    ),
    "related_head": (
        "ilgili haberler", "benzer haberler", "ilişkili haberler", "ilgili içerikler", "ilginizi çekebilir",
        "ilginizi çekebilecek haberler", "bunlar da ilginizi çekebilir", "bu haberler de ilginizi çekebilir",
        "sizin için seçtiklerimiz", "sizin için önerilenler", "önerilen haberler", "önerilen video", "önerilenler",
        "önerilen içerikler", "diğer haberler", "son haberler", "son dakika haberleri", "son eklenenler",
        "son yazılar", "sonraki haber", "önceki haber", "sıradaki haber", "günün önemli manşetleri",
        "günün manşetleri", "öne çıkanlar", "öne çıkan haberler", "editörün seçtikleri", "editörün seçimi",
        "yazarın diğer yazıları", "yazarın tüm yazıları", "ilgili konular", "kategorinin diğer haberleri",
        "daha fazla haber", "bakmadan geçme", "bakmadan geçmeyin", "çok konuşulanlar", "günün özeti", "manşetler",
        "tavsiye edilenler",
    ),
    "most_read_head": (
        "çok okunanlar", "en çok okunanlar", "en çok okunan haberler", "çok okunan haberler", "en çok izlenenler",
        "çok izlenenler", "en çok yorumlananlar", "en çok paylaşılanlar", "popüler haberler", "popüler", "trend",
        "trendler", "top 0", "günün en çok okunanları",
    ),
    "tags_head": (
        "etiketler", "etiket", "anahtar kelimeler", "konular", "etiketler: …", "etiketler …",
        "anahtar kelimeler: …", "kategori: …", "kategoriler: …", "konular: …",
    ),
    "list_more": (
        "daha fazla haber yükle", "daha fazla yükle", "tüm haberler", "tümünü gör", "tümünü göster",
        "sonraki sayfa", "önceki sayfa", "daha fazla haber", "diğer haberler için tıklayın",
    ),
    "byline_prefix": (
        "yazar", "yazan", "haber: …", "yazar: …", "yazan: …", "muhabir: …", "editör: …", "giren: …",
        "haberi giren: …", "derleyen: …", "haber merkezi", "yazarı: …", "ekleyen: …",
    ),
    "published": (
        "yayınlanma", "yayınlanma tarihi", "yayınlanma: …", "yayınlanma tarihi: …", "yayın tarihi: …", "giriş: …",
        "giriş tarihi: …", "giriş tarihi …", "eklenme: …", "eklenme tarihi: …", "oluşturulma: …",
        "oluşturulma tarihi: …", "oluşturulma tarihi …", "0 saat önce", "0 dakika önce", "0 gün önce", "0 dk önce",
        "tarih: …", "bugün 0:0", "dün 0:0",
    ),
    "updated": (
        "güncelleme", "güncelleme tarihi", "güncelleme: …", "güncelleme tarihi: …", "güncelleme tarihi …",
        "son güncelleme", "son güncelleme: …", "son güncelleme tarihi …", "son güncelleme …", "güncellenme: …",
        "güncellenme tarihi: …", "son güncellenme: …",
    ),
    "reading_time": (
        "okuma süresi", "okuma süresi: …", "okuma süresi 0 …", "0 dk okuma", "0 dk. okuma", "0 dakika okuma",
        "0 dk okuma süresi", "0 dakikada okunur", "okuma süresi ort. 0 …", "tahmini okuma süresi …",
    ),
    "role": (
        "muhabir", "gazeteci", "editör", "yazar", "köşe yazarı", "haber editörü", "genel yayın yönetmeni",
        "temsilci", "yazı işleri müdürü", "haber müdürü",
    ),
    "desk": (
        "haber merkezi", "editör", "aa", "iha", "dha", "anadolu ajansı", "ihlas haber ajansı", "kaynak: aa",
        "kaynak: iha", "kaynak: dha", "haber merkezi - aa",
    ),
    "contributed": (
        "… bu habere katkıda bulundu", "katkıda bulunanlar: …",
    ),
    "production": (
        "kurgu: …", "kameraman: …", "montaj: …", "grafik: …",
    ),
    "author_bio": (
        "yazar hakkında", "yazar hakkında …", "editör hakkında",
    ),
    "contact": (
        "bize ulaşın", "bize yazın", "ihbar hattı", "iletişime geçin", "haber gönder", "haber ihbar", "hata bildir",
        "haber ihbar hattı …", "bize yazın …", "yazım hatası bildir",
    ),
    "correction": (
        "düzeltme: …", "tekzip: …", "tekzip metni …", "düzeltme ve özür: …",
    ),
    "comments_head": (
        "yorumlar", "okuyucu yorumları", "yorum yap", "yorum yaz", "bir yorum yazın", "bir yanıt yazın",
        "bir cevap yazın", "yorumlarınız", "haber yorumları", "yorum bırakın",
    ),
    "comments_rule": (
        "bir yanıt yazın yanıtı iptal et", "bir cevap yazın cevabı iptal et", "yanıtı iptal et", "cevabı iptal et",
        "e-posta adresiniz yayınlanmayacak …", "e-posta hesabınız yayımlanmayacak …",
        "… gerekli alanlar * ile işaretlenmişlerdir", "… gerekli alanlar …",
        "daha sonraki yorumlarımda kullanılması için …", "yorum gönder", "yorumu gönder", "yorum yapabilmek için …",
        "yorum yapmak için …", "yorum yazmak için …", "bu site istenmeyenleri azaltmak için akismet …",
        "bu site, istenmeyenleri azaltmak için akismet …", "yorumunuz onay bekliyor …", "yorumlar kapalı …",
        "yanıtla", "cevapla", "şikayet et", "küfür, hakaret, …", "suç teşkil edecek, yasadışı, …",
        "… yorumlar onaylanmamaktadır …", "yorumunuz editör onayından sonra …", "yazılan yorumlardan …",
        "yazılan yorumlar hiçbir şekilde …",
    ),
    "copyright": (
        "tüm hakları saklıdır", "… tüm hakları saklıdır", "tüm hakları saklıdır …", "her hakkı saklıdır",
        "… her hakkı saklıdır", "her hakkı saklıdır …", "… kaynak gösterilmeden …", "… izin alınmadan …",
        "… izinsiz ve kaynak gösterilmeden …", "izinsiz kullanılamaz", "… kopyalanamaz, çoğaltılamaz …",
        "copyright © …", "© copyright …", "yasal uyarı: …", "yasal uyarı …",
    ),
    "reprint": (
        "bu yazı ilk olarak …", "bu haber ilk olarak …", "bu makale ilk olarak …", "haberin orijinali için …",
    ),
    "terms": (
        "gizlilik politikası", "gizlilik", "çerez politikası", "kullanım koşulları", "kullanım şartları",
        "kullanıcı sözleşmesi", "hakkımızda", "künye", "iletişim", "bize ulaşın", "reklam", "reklam ver",
        "reklam verin", "kvkk", "kvkk aydınlatma metni", "aydınlatma metni", "veri politikası", "yayın ilkeleri",
        "site haritası", "rss", "sitene ekle", "kariyer", "yardım", "sıkça sorulan sorular", "yasal uyarı",
        "kişisel verilerin korunması", "çerezler", "abonelik sözleşmesi",
    ),
    "error": (
        "sayfa bulunamadı", "aradığınız sayfa bulunamadı …", "aradığınız sayfa …", "erişim engellendi", "hata 0",
        "0 hatası", "lütfen javascript'i etkinleştirin …", "üzgünüz, aradığınız …", "bu video kullanılamıyor …",
    ),
    "live": (
        "canlı", "canlı yayın", "canlı anlatım", "canlı: …", "dakika dakika", "son dakika: …",
        "son dakika gelişmesi", "canlı blog",
    ),
    "button": (
        "kapat", "iptal", "gönder", "tamam", "sonraki", "önceki", "geri", "ileri", "yukarı", "başa dön",
        "yukarı çık", "yükleniyor", "devam", "devam et", "evet", "hayır", "isim", "ad soyad", "adınız",
        "adınız soyadınız", "e-mail", "web sitesi", "onayla", "daha az göster", "gizle",
    ),
}
# fmt: on
