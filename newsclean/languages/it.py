"""Italian: the phrases of news pages in Italy and the Ticino."""

CODE = "it"
NAME = "Italian"
PERSONAL = "noi nostro nostra nostri nostre voi vostro vostra vostri vostre tuo tua tuoi tue ti".split()

# fmt: off
PHRASES: dict[str, tuple[str, ...]] = {
    "skip_link": (
        "vai al contenuto", "vai al contenuto principale", "salta al contenuto", "salta al contenuto principale",
        "passa al contenuto", "passa al contenuto principale", "vai alla navigazione", "vai alla ricerca",
        "vai al menu", "vai al footer", "salta la navigazione",
    ),
    "menu": (
        "apri menu", "apri il menu", "chiudi menu", "chiudi il menu", "menu principale", "mostra menu",
        "menu di navigazione", "tutte le sezioni", "torna alla home", "torna alla homepage",
        "attiva/disattiva navigazione",
    ),
    "section": (
        "home", "cronaca", "politica", "economia", "esteri", "mondo", "italia", "sport", "calcio", "cultura",
        "spettacoli", "tecnologia", "scienza", "scienze", "salute", "ambiente", "viaggi", "cucina", "moda",
        "motori", "opinioni", "video", "foto", "meteo", "oroscopo", "ultime notizie", "ultim'ora", "ultima ora",
        "prima pagina", "edizioni locali", "le rubriche", "rubriche", "categorie", "necrologie", "annunci",
        "giochi", "in evidenza", "news", "notizie", "sezioni", "archivio", "blog",
    ),
    "breadcrumb": (
        "ti trovi in", "sei in", "ti trovi in: …", "sei in: …", "sei qui: …", "tu sei qui: …",
    ),
    "search": (
        "cerca", "cerca nel sito", "cerca per: …", "ricerca per: …", "apri la ricerca", "chiudi la ricerca",
        "ricerca avanzata", "cosa stai cercando", "risultati della ricerca",
    ),
    "login": (
        "accedi", "entra", "registrati", "accedi o registrati", "esci", "il mio account", "il mio profilo",
        "profilo", "area personale", "password dimenticata", "hai dimenticato la password", "hai già un account? …",
        "sei già registrato? …", "non hai un account? …", "accedi con google", "accedi con facebook",
        "crea un account",
    ),
    "consent": (
        "accetta", "accetta tutto", "accetta tutti", "accetta e continua", "accetta tutti i cookie",
        "rifiuta tutto", "rifiuta tutti", "rifiuta e abbonati", "continua senza accettare", "personalizza i cookie",
        "preferenze cookie", "impostazioni cookie", "impostazioni dei cookie", "gestisci i cookie",
        "gestisci preferenze", "gestione cookie", "gestione preferenze cookie", "aggiorna le preferenze sui cookie",
        "rivedi le preferenze sui cookie", "la tua privacy è importante per noi", "rispettiamo la tua privacy",
        "noi e i nostri partner …", "noi e i nostri 0 partner …", "noi e terze parti selezionate utilizziamo …",
        "utilizziamo i cookie per …", "questo sito utilizza i cookie …", "questo sito utilizza cookie …",
        "questo sito web utilizza i cookie …", "questo sito usa cookie …", "usiamo i cookie per …",
        "… se continui ad utilizzare questo sito …", "… continuando a navigare …",
        "… acconsenti all'uso dei cookie …", "… acconsenti all'utilizzo dei cookie …",
        "… archiviare e/o accedere a informazioni su un dispositivo …", "… annunci e contenuti personalizzati …",
        "… pubblicità e contenuti personalizzati …", "… consulta la cookie policy …", "ho capito",
    ),
    "weather_clock": (
        "previsioni meteo", "il meteo", "meteo oggi", "ascolta la radio", "diretta tv", "diretta radio",
    ),
    "share": (
        "condividi", "condividi l'articolo", "condividi questo articolo", "condividi su facebook",
        "condividi su twitter", "condividi su x", "condividi su whatsapp", "condividi su linkedin",
        "condividi via email", "condividi via mail", "condividi con …", "copia link", "copia il link",
        "copia l'url", "link copiato", "link copiato negli appunti", "invia per email", "invia via email",
        "invia tramite email", "segnala via email", "salva l'articolo", "salva articolo", "salva per dopo",
        "aggiungi ai preferiti", "leggi dopo", "leggi più tardi", "invia a un amico",
        "fai clic per condividere su …", "clicca per condividere su …", "si apre in una nuova finestra",
        "condivisioni", "0 condivisioni", "regala l'articolo", "regala questo articolo",
    ),
    "follow": (
        "seguici", "seguici su", "seguici sui social", "seguici su facebook", "seguici su twitter",
        "seguici su instagram", "segui", "segui l'autore", "segui questo argomento", "segui le notizie di …",
        "segui tutte le notizie su …", "seguici su google news", "seguici anche su …", "resta aggiornato: …",
        "… seguici su google news …", "… segui la nostra pagina facebook …",
        "… metti mi piace alla nostra pagina …", "attiva le notifiche", "… seguiteci su facebook …",
        "… scegli come fonte preferita …",
    ),
    "print": (
        "stampa", "stampa l'articolo", "stampa articolo", "stampa questo articolo", "versione stampabile",
        "scarica pdf",
    ),
    "listen": (
        "ascolta", "ascolta l'articolo", "ascolta articolo", "ascolta questo articolo",
        "ascolta la versione audio dell'articolo", "ascolta l'audio", "guarda il video", "riproduci",
        "riproduci video", "in riproduzione", "schermo intero", "il tuo browser non supporta …", "0 min di ascolto",
    ),
    "comment_count": (
        "0 commenti", "0 commento", "nessun commento", "commenti", "commenta", "commenta l'articolo",
        "vai ai commenti", "leggi i commenti", "mostra i commenti", "lascia un commento", "scrivi un commento",
        "commenta per primo", "partecipa alla discussione", "visualizza i commenti", "sii il primo a commentare",
    ),
    "image_marker": (
        "ingrandisci", "ingrandisci immagine", "apri galleria", "guarda la gallery", "vai alla gallery",
        "fotogallery", "galleria fotografica", "guarda le foto", "sfoglia la gallery", "foto 0 di 0", "0 di 0",
        "0 foto", "foto d'archivio", "foto di repertorio", "immagine di repertorio", "foto: archivio",
    ),
    "credit_prefix": (
        "foto: …", "foto di: …", "foto © …", "credit: …", "credits: …", "crediti: …", "crediti foto: …",
        "fonte foto: …", "immagine: …", "immagine di copertina: …", "foto di copertina: …", "illustrazione di …",
        "fonte: …", "photo: …",
    ),
    "credit_word": (
        "ansa", "lapresse", "fotogramma", "imagoeconomica", "agi", "adnkronos", "italpress", "ipa",
        "foto d'archivio", "ufficio stampa", "fonte web", "foto di repertorio",
    ),
    "ad_marker": (
        "pubblicità", "annuncio pubblicitario", "messaggio pubblicitario", "inserzione pubblicitaria", "annuncio",
        "continua a leggere dopo la pubblicità", "l'articolo continua dopo la pubblicità",
        "l'articolo prosegue dopo la pubblicità", "la lettura continua dopo la pubblicità",
        "continua dopo la pubblicità", "continua la lettura dopo la pubblicità", "chiudi pubblicità",
        "contenuto pubblicitario", "pubblicità - continua a leggere di seguito",
    ),
    "sponsored": (
        "contenuto sponsorizzato", "contenuti sponsorizzati", "sponsorizzato", "sponsorizzato da …",
        "articolo sponsorizzato", "in collaborazione con …", "informazione pubblicitaria",
        "informazione promozionale", "redazionale a pagamento", "contenuto promozionale",
        "raccomandato da outbrain", "promosso da taboola", "messaggio promozionale",
    ),
    "affiliate": (
        "… link di affiliazione …", "… link affiliati …", "… potrebbe ricevere una commissione …",
        "… riceve una commissione …", "… ricevere una quota dei ricavi …", "acquista su amazon", "acquista ora",
        "vedi offerta", "… in qualità di affiliato amazon …",
    ),
    "newsletter": (
        "newsletter", "le nostre newsletter", "tutte le newsletter", "iscriviti alla newsletter",
        "iscriviti alle newsletter", "iscriviti alla nostra newsletter …", "iscriviti alla newsletter di …",
        "iscriviti alla newsletter per …", "ricevi la newsletter …", "ricevi le nostre ultime notizie …",
        "ricevi gratis ogni giorno …", "iscriviti", "iscriviti ora", "inserisci la tua email",
        "inserisci la tua mail", "il tuo indirizzo email", "la tua email", "indirizzo email",
        "grazie per esserti iscritto …", "… iscriviti alla nostra newsletter …", "… nella tua casella di posta …",
        "… puoi disiscriverti in qualsiasi momento …", "… presa visione dell'informativa …", "ho letto e accetto …",
    ),
    "app": (
        "scarica l'app", "scarica la nostra app", "scarica l'app gratuita …", "scarica la nostra app …",
        "apri nell'app", "disponibile su google play", "disponibile su app store", "scarica su app store",
    ),
    "podcast": (
        "tutti i podcast", "ascolta il podcast", "ascolta il podcast …", "ascolta su spotify", "tutti gli episodi",
    ),
    "event": (
        "tutti gli eventi", "prossimi eventi", "acquista i biglietti", "segnala un evento", "eventi in programma",
    ),
    "channel": (
        "canale whatsapp", "canale telegram", "seguici su whatsapp", "seguici su telegram",
        "iscriviti al canale whatsapp …", "… iscriviti al nostro canale whatsapp …",
        "… iscriviti al canale whatsapp …", "… iscriviti al nostro canale telegram …",
        "… il nostro canale whatsapp …", "entra nel nostro canale whatsapp …",
    ),
    "subscription": (
        "abbonati", "abbonati ora", "abbonamenti", "abbonati subito", "scopri le offerte", "scopri gli abbonamenti",
        "attiva ora", "regala un abbonamento", "attiva l'abbonamento", "gestisci abbonamento", "prova gratis",
        "i vantaggi dell'abbonamento", "scegli il tuo abbonamento", "edicola digitale", "sfoglia il giornale",
        "leggi il quotidiano", "disdici quando vuoi", "abbonati a partire da …", "… disdici quando vuoi …",
        "contenuto riservato agli abbonati", "solo per abbonati",
    ),
    "donation": (
        "dona", "dona ora", "fai una donazione", "sostienici", "sostieni il nostro lavoro",
        "sostieni il giornalismo indipendente", "fai una donazione …", "… sostieni il nostro lavoro …",
        "… sostenere il nostro lavoro …", "… con una donazione …", "… il tuo contributo è fondamentale …",
    ),
    "paywall": (
        "contenuto riservato agli abbonati", "contenuto per gli abbonati", "contenuto premium",
        "articolo riservato agli abbonati", "questo articolo è riservato agli abbonati …",
        "questo contenuto è riservato agli abbonati …", "questo contenuto è riservato ad abbonati …",
        "per continuare a leggere, …", "per continuare la lettura …", "abbonati per continuare a leggere …",
        "abbonati per leggere …", "accedi per continuare a leggere …", "registrati per continuare a leggere …",
        "hai raggiunto il limite …", "… per leggere l'articolo completo …", "… sblocca l'accesso illimitato …",
    ),
    "read_more": (
        "leggi anche: …", "leggi anche …", "leggi anche su …", "leggi pure: …", "leggi di più: …",
        "per approfondire: …", "approfondisci: …", "ti potrebbe interessare: …", "ti potrebbe interessare anche: …",
        "potrebbe interessarti: …", "potrebbe interessarti anche: …", "vedi anche: …", "guarda anche: …",
        "correlati: …", "articoli correlati: …", "articolo precedente: …", "articolo successivo: …",
        "clicca qui per …", "leggi qui: …", "la diretta: …", "… clicca qui per leggere …", "leggi tutto: …",
    ),
    "read_more_bare": (
        "leggi anche", "leggi di più", "leggi tutto", "leggi l'articolo", "leggi l'articolo completo",
        "continua a leggere", "continua", "approfondisci", "scopri di più", "vedi anche", "clicca qui", "leggi",
        "vai all'articolo", "altro", "maggiori informazioni", "mostra di più", "mostra altro",
    ),
    "related_head": (
        "articoli correlati", "notizie correlate", "contenuti correlati", "post correlati", "correlati",
        "potrebbe interessarti", "potrebbe interessarti anche", "ti potrebbe interessare",
        "ti potrebbe interessare anche", "ti potrebbero interessare", "potrebbero interessarti", "altri articoli",
        "altre notizie", "altri articoli di", "dello stesso autore", "leggi anche", "per approfondire",
        "approfondimenti", "da non perdere", "ultimi articoli", "articoli recenti", "le ultime notizie",
        "articolo precedente", "articolo successivo", "navigazione articoli", "in primo piano", "i video più visti",
        "consigliati per te", "scelti per te", "i nostri consigli", "gli articoli più recenti",
        "sullo stesso argomento", "altri articoli dall'autore", "articoli simili", "articoli consigliati",
        "potrebbe anche interessarti …",
    ),
    "most_read_head": (
        "i più letti", "più letti", "le più lette", "gli articoli più letti", "le notizie più lette", "i più visti",
        "più lette", "i più commentati", "più popolari", "i più condivisi", "di tendenza", "trending", "top 0",
    ),
    "tags_head": (
        "argomenti", "tag", "tags", "temi", "argomenti trattati", "parole chiave", "persone citate",
        "argomenti correlati", "tag: …", "tags: …", "argomenti: …", "temi: …", "categoria: …", "categorie: …",
        "pubblicato in: …", "archiviato in: …", "riproduzione tag: …",
    ),
    "list_more": (
        "mostra tutti", "vedi tutti", "vedi tutte", "carica altri", "carica altre notizie", "carica altro",
        "altre notizie", "tutte le notizie", "tutti gli articoli", "pagina successiva", "pagina precedente",
        "vedi tutti gli articoli",
    ),
    "byline_prefix": (
        "autore", "autore: …", "a cura di …", "scritto da …", "articolo di …", "di redazione", "testo di …",
    ),
    "published": (
        "pubblicato", "pubblicato il …", "pubblicato: …", "pubblicato alle …", "data pubblicazione: …", "0 ore fa",
        "0 minuti fa", "0 giorni fa", "un'ora fa", "un giorno fa", "pubblicato 0 …", "data: …",
    ),
    "updated": (
        "aggiornato", "aggiornato il …", "aggiornato alle …", "aggiornato: …", "ultimo aggiornamento",
        "ultimo aggiornamento: …", "ultimo aggiornamento il …", "ultima modifica …", "modificato il …",
        "aggiornamento: …",
    ),
    "reading_time": (
        "tempo di lettura", "0 minuti di lettura", "0 minuto di lettura", "0 min di lettura", "tempo di lettura: …",
        "tempo di lettura 0 …", "lettura: 0 …", "0' di lettura", "… minuti di lettura",
    ),
    "role": (
        "giornalista", "giornalista professionista", "redattore", "redattrice", "inviato", "corrispondente",
        "caporedattore",
    ),
    "desk": (
        "redazione", "la redazione", "di redazione", "redazione web", "redazione online", "a cura della redazione",
    ),
    "contributed": (
        "ha collaborato …", "hanno collaborato …", "… ha collaborato a questo articolo",
        "… hanno collaborato a questo articolo",
    ),
    "production": (
        "montaggio di …", "riprese di …", "infografica di …", "grafica di …",
    ),
    "contact": (
        "scrivi alla redazione", "contatta la redazione", "contattaci", "scrivici", "scrivi all'autore",
        "… scrivi alla redazione …", "segnala un errore", "hai una segnalazione? …", "… inviaci una segnalazione …",
    ),
    "correction": (
        "errata corrige …", "rettifica: …", "precisazione: …", "correzione: …",
    ),
    "comments_head": (
        "commenti", "i commenti", "commenti dei lettori", "i commenti dei lettori", "i vostri commenti",
        "discussione",
    ),
    "comments_rule": (
        "lascia un commento annulla risposta", "annulla risposta", "il tuo indirizzo email non sarà pubblicato …",
        "i campi obbligatori sono contrassegnati …", "… i campi obbligatori sono contrassegnati …",
        "salva il mio nome, email e sito web …", "do il mio consenso affinché un cookie …", "invia commento",
        "pubblica commento", "devi essere connesso per inviare un commento …",
        "devi effettuare l'accesso per commentare …", "per commentare devi …", "per poter commentare …",
        "questo sito utilizza akismet …", "questo sito usa akismet …",
        "il tuo commento è in attesa di moderazione …", "i commenti sono chiusi …", "i commenti sono moderati …",
        "rispondi", "notificami i nuovi commenti via …", "avvisami via email …",
        "scopri come vengono elaborati i dati …", "i commenti in questa pagina vengono controllati …",
    ),
    "copyright": (
        "riproduzione riservata", "© riproduzione riservata", "© tutti i diritti riservati",
        "tutti i diritti riservati", "… tutti i diritti riservati", "… riproduzione riservata",
        "… riproduzione riservata © …", "tutti i diritti riservati …", "… vietata la riproduzione …",
        "è vietata la riproduzione …", "riproduzione riservata © …", "© copyright ansa",
        "testata giornalistica registrata …", "… testata giornalistica registrata …",
        "… registrazione tribunale di …", "… è una testata registrata …", "direttore responsabile: …",
        "direttore responsabile …", "… direttore responsabile: …",
    ),
    "reprint": (
        "questo articolo è stato pubblicato originariamente …", "questo articolo è originariamente apparso …",
        "questo articolo è uscito sul numero …", "questo articolo è pubblicato con licenza …",
        "articolo originale: …",
    ),
    "terms": (
        "privacy", "privacy policy", "informativa privacy", "informativa sulla privacy", "cookie policy",
        "note legali", "termini e condizioni", "termini di servizio", "condizioni d'uso", "condizioni generali",
        "chi siamo", "contatti", "pubblicità", "mappa del sito", "lavora con noi", "dichiarazione di accessibilità",
        "accessibilità", "faq", "aiuto", "codice etico", "redazione", "gerenza", "disclaimer", "la tua privacy",
        "fai pubblicità con noi",
    ),
    "error": (
        "pagina non trovata", "la pagina che stai cercando non …", "la pagina richiesta non …", "errore 0",
        "accesso negato", "ops! la pagina …", "la pagina non esiste", "questo contenuto non è disponibile …",
        "abilita javascript …",
    ),
    "live": (
        "in diretta", "la diretta", "diretta: …", "in aggiornamento", "in diretta: …", "segui la diretta …",
        "ultim'ora: …",
    ),
    "button": (
        "chiudi", "accetto", "annulla", "invia", "salva", "successivo", "precedente", "avanti", "indietro",
        "torna su", "torna in alto", "caricamento", "caricamento in corso", "conferma", "ok", "nome", "cognome",
        "email", "sito web",
    ),
}
# fmt: on
