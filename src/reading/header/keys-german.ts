/** German labels. */
import type { KeyTable } from './field-key.ts';

export const GERMAN: KeyTable = {
  language: 'de',
  rows: [
    {
      key: 'title',
      sure: 1,
      labels:
        'Titel | Titel der Geschichte | Titel der Story | Arbeitstitel | Haupttitel | Name | Name der Geschichte | Überschrift | Storytitel',
    },
    { key: 'chapterTitle', sure: 0.8, labels: 'Kapiteltitel | Untertitel | Titel des Kapitels' },
    { key: 'originalTitle', sure: 0.9, labels: 'Originaltitel | Titel des Originals' },
    { key: 'story', sure: 0.6, labels: 'Geschichte | Die Geschichte | Story' },
    {
      key: 'author',
      sure: 1,
      labels:
        'Autor | Autorin | Autoren | Autorinnen | Autor(in) | AutorIn | Autor/in | Autor/Autorin | Verfasser | Verfasserin | Geschrieben von | Verfasst von | Autorenname | Schreiberling | Schreiberin | Schreiber',
    },
    { key: 'author', sure: 0.5, labels: 'Von | Name' },
    {
      key: 'email',
      sure: 1,
      labels:
        'E-Mail | Mailadresse | E-Mail-Adresse | Emailadresse | Feedbackadresse | E-Mail der Autorin | E-Mail des Autors | Kontakt | eMail | Mail an | E-Mail Adresse',
    },
    { key: 'contact', sure: 0.8, labels: 'Kontakt | Erreichbar unter' },
    { key: 'website', sure: 0.9, labels: 'Webseite | Homepage | Internetseite | Meine Seite | HP' },
    {
      key: 'rating',
      sure: 1,
      labels:
        'Altersfreigabe | Alterskennzeichnung | FSK | Freigabe | Einstufung | Altersempfehlung | Alter | Altersstufe | Altersbeschränkung | Jugendschutz | Altersangabe | Altersgrenze | Bewertung | Raiting | Freigegeben ab',
    },
    {
      key: 'pairing',
      sure: 1,
      labels:
        'Paarung | Paarungen | Paar | Paare | Pärchen | Pairings | Beziehung | Beziehungen | Hauptpairing | Nebenpairing | Nebenpairings | Hauptpaarung | Shipping',
    },
    {
      key: 'characters',
      sure: 1,
      labels:
        'Charaktere | Charakter | Personen | Figuren | Hauptfiguren | Hauptpersonen | Hauptcharaktere | Hauptperson | Protagonisten | Nebencharaktere | Nebenfiguren | Darsteller | Hauptdarsteller | Mitwirkende | Beteiligte | Handelnde Personen | Hauptfigur | Besetzung | Chars | Es spielen mit',
    },
    {
      key: 'fandom',
      sure: 1,
      labels:
        'Fandom | Fandoms | Universum | Vorlage | Originalwerk | Quelle | Thema | Crossover mit | Buch | Roman | Buchvorlage | Basiert auf | Buchreihe',
    },
    { key: 'seriesOrFandom', sure: 0.9, labels: 'Serie | Serien' },
    {
      key: 'series',
      sure: 0.9,
      labels: 'Teil der Serie | Reihe | Zyklus | Teil der Reihe | Trilogie | Sequel/Prequel von | Titel der Serie',
    },
    {
      key: 'summary',
      sure: 1,
      labels:
        "Zusammenfassung | Inhalt | Kurzbeschreibung | Inhaltsangabe | Kurzinhalt | Kurzfassung | Beschreibung | Worum es geht | Worum geht es | Handlung | Klappentext | Kurzzusammenfassung | Worum gehts | Worum geht's | Darum geht's | Kurz zusammengefasst",
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels:
        'Disclaimer | Urheberrecht | Urheberrechte | Rechtliches | Haftungsausschluss | Rechte | Copyright-Hinweis | Rechtlicher Hinweis | Disclaimer/Urheberrecht | Besitzverhältnisse | Eigentum | Copyright | Urheberrechtshinweis',
    },
    {
      key: 'distribution',
      sure: 1,
      labels:
        'Archiv | Archive | Archivierung | Archivieren | Veröffentlichung | Weiterverbreitung | Weitergabe | Verbreitung | Darf archiviert werden | Darf das archiviert werden? | Archiv? | Erlaubnis | Archivierungserlaubnis | Veröffentlichungsrechte | Weiterveröffentlichung | Archivrechte | Darf ich archivieren? | Kopieren | Darf archiviert werden? | Veröffentlichen | Woanders posten',
    },
    { key: 'translationLeave', sure: 0.9, labels: 'Übersetzungserlaubnis | Erlaubnis zur Übersetzung' },
    {
      key: 'feedback',
      sure: 1,
      labels:
        'Rückmeldung | Rückmeldungen | Kommis | Kommi | Kritik | Reviews | Feedback an | Lob und Kritik | Lob & Kritik | Meinungen | Kommentare an',
    },
    { key: 'comments', sure: 0.8, labels: 'Kommentar | Kommentare | Kommentar des Autors | Kommentar der Autorin' },
    { key: 'spoilers', sure: 1, labels: 'Spoiler | Spoilerwarnung | Spoiler für | Vorsicht Spoiler' },
    {
      key: 'warnings',
      sure: 1,
      labels:
        'Warnung | Warnungen | Warnung(en) | Warnhinweis | Warnhinweise | Weitere Hinweise | Vorwarnung | Triggerwarnung | Triggerwarnungen | Achtung | Inhaltswarnung | Inhaltswarnungen | Inhaltshinweise',
    },
    {
      key: 'genre',
      sure: 1,
      labels:
        'Genre | Einordnung | Genres | Kategorie | Kategorien | Art | Sparte | Rubrik | Gattung | Genre(s) | Stil | Art der Geschichte | Form | Typ',
    },
    { key: 'keywords', sure: 0.9, labels: 'Schlagworte | Schlagwörter | Stichworte | Stichwörter | Schlüsselwörter' },
    {
      key: 'part',
      sure: 0.9,
      labels:
        'Teil | Teile | Kapitel | Folge | Kapitelanzahl | Anzahl der Kapitel | Anzahl Kapitel | Abschnitt | Kapitelzahl | Kapitel Nr. | Kapitelnummer',
    },
    {
      key: 'previous',
      sure: 0.9,
      labels:
        'Vorherige Teile | Vorheriger Teil | Vorige Teile | Voriger Teil | Bisherige Teile | Frühere Teile | Bisher | Was bisher geschah | Voriges Kapitel | Vorheriges Kapitel | Vorherige Kapitel | Bisherige Kapitel | Die anderen Teile | Vorangegangene Teile | Erster Teil | Letzter Teil | Alle Teile',
    },
    {
      key: 'sequel',
      sure: 0.8,
      labels: 'Fortsetzung | Fortsetzung von | Fortsetzung zu | Vorgeschichte zu | Vorgänger | Sequel zu | Prequel zu',
    },
    {
      key: 'status',
      sure: 1,
      labels:
        'Status | Complete/Incomplete | Fertig | Fertiggestellt | Abgeschlossen | Fertig? | Fertigstellung | Stand | Abgeschlossen? | Status der Geschichte | Stand der Geschichte',
    },
    {
      key: 'setting',
      sure: 0.9,
      labels:
        'Zeitpunkt | Zeit | Handlungszeit | Zeitrahmen | Ort | Schauplatz | Staffel | Spielt | Zeitraum | Zeitliche Einordnung | Einordnung | Zeitlinie | Handlungsort | Zeitleiste | Spielt in | Ort der Handlung',
    },
    {
      key: 'beta',
      sure: 1,
      labels:
        'Beta | Betas | Betaleser | Betaleserin | Betaleser(in) | Betaleser(innen) | BetaleserIn | Beta-Leser | Beta-Leserin | Betaleserinnen | Gebetat von | Betagelesen von | Korrektur | Korrekturleser | Korrekturleserin | Korrekturgelesen von | Lektorat | Lektor | Lektorin | Gegengelesen von | Probeleser | Testleser | Betatiger | Betafee | Beta gelesen von | Beta-gelesen von | Betawesen',
    },
    {
      key: 'thanks',
      sure: 0.9,
      labels:
        'Dank | Danke | Danke an | Dank an | Danksagung | Danksagungen | Vielen Dank an | Dankeschön | Herzlichen Dank an | Besonderer Dank an | Dank geht an | Mein Dank geht an',
    },
    {
      key: 'translator',
      sure: 1,
      labels:
        'Übersetzer | Übersetzerin | Übersetzt von | Übersetzung | Übersetzer(in) | ÜbersetzerIn | Übersetzung von | Deutsch von',
    },
    { key: 'dedication', sure: 0.9, labels: 'Widmung | Gewidmet | Für | Wichtelkind | Geschenk für | Widmungen | Gewidmet an' },
    {
      key: 'original',
      sure: 0.8,
      labels: 'Originalgeschichte | Original von | Originallink | Link zum Original | Originalautor | Originalautorin',
    },
    {
      key: 'length',
      sure: 0.9,
      labels:
        'Länge | Wörter | Wortanzahl | Umfang | Wortzahl | Anzahl der Wörter | Worte | Anzahl Wörter | Seiten | Seitenzahl | Länge der Geschichte',
    },
    {
      key: 'date',
      sure: 0.8,
      labels:
        'Datum | Veröffentlicht | Veröffentlicht am | Erstellt | Erstellt am | Geschrieben | Geschrieben am | Aktualisiert | Entstanden | Entstehungsjahr | Erstveröffentlichung | Eingestellt am | Online seit | Letzte Aktualisierung | Beendet am',
    },
    {
      key: 'note',
      sure: 1,
      labels:
        'Anmerkung | Anmerkungen | Anmerkung des Autors | Anmerkung der Autorin | Anmerkungen des Autors | Anmerkungen der Autorin | Vorwort | Nachwort | Notiz | Notizen | Autornotiz | Autorennotiz | Autorennotizen | Bemerkung | Bemerkungen | Vorbemerkung | Vorbemerkungen | Schlussbemerkung | Schlusswort | Anm. | Anm. d. A. | Anm. der Autorin | Anm. des Autors | Autorengeschwätz | Sonstiges | Autoren-Notiz | Zur Geschichte | Hintergrund | Notiz der Autorin | Notiz des Autors | Nachbemerkung | Randbemerkung | Ein paar Worte vorab | Autorenkommentar',
    },
    { key: 'note', sure: 0.9, labels: 'Hinweis | Hinweise | Hinweis des Autors | Hinweis der Autorin | Wichtig' },
    {
      key: 'challenge',
      sure: 0.8,
      labels:
        'Herausforderung | Aufgabe | Vorgabe | Vorgaben | Stichwort | Wettbewerb | Anlass | Wunsch | Wichtelwunsch | Türchen',
    },
    { key: 'language', sure: 0.7, labels: 'Sprache' },
    {
      key: 'other',
      sure: 0.7,
      labels:
        'Musik | Lied | Perspektive | Sichtweise | Erzählperspektive | Stimmung | Autorenspruch | Beitritt | Beiträge | Registriert | Zitat | Soundtrack',
    },
    { key: 'fandom', sure: 0.58, labels: 'Fernsehserie | Anime | Film | Nach' },
    { key: 'email', sure: 0.58, labels: 'Adresse' },
    { key: 'distribution', sure: 0.58, labels: 'Verwendung' },
    { key: 'note', sure: 0.58, labels: 'Vorab' },
    { key: 'warnings', sure: 0.58, labels: 'Vorsicht' },
    { key: 'disclaimer', sure: 0.58, labels: 'Besitz' },
    { key: 'disclaimer', sure: 0.9, labels: 'Hinweis zu den Rechten | Rechtehinweis' },
    { key: 'feedback', sure: 0.9, labels: 'Lob und Tadel | Lob und Kritik' },
  ],
};
