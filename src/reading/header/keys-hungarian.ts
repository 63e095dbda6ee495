/** Hungarian labels. */
import type { KeyTable } from './field-key.ts';

export const HUNGARIAN: KeyTable = {
  language: 'hu',
  rows: [
    {
      key: 'title',
      sure: 1,
      labels:
        'Cím | A történet címe | Történet címe | Címe | A cím | A novella címe | A mű címe | Mű címe | Magyar cím | A fic címe',
    },
    { key: 'chapterTitle', sure: 0.8, labels: 'Fejezetcím | Alcím | A fejezet címe' },
    { key: 'originalTitle', sure: 0.9, labels: 'Eredeti cím | Eredeti címe' },
    { key: 'story', sure: 0.6, labels: 'Történet | A történet | Novella' },
    {
      key: 'author',
      sure: 1,
      labels:
        'Író | Írta | Szerző | Szerzők | Írók | Írója | Szerzője | A szerző | Írták | A szerző neve | Az író neve | Szerző neve | Író neve',
    },
    {
      key: 'email',
      sure: 1,
      labels: 'E-mail cím | Drótposta | Levélcím | Elérhetőség | Email cím | A szerző e-mail címe | Szerző e-mailje',
    },
    { key: 'website', sure: 0.9, labels: 'Honlap | Weboldal | Oldal' },
    {
      key: 'rating',
      sure: 1,
      labels:
        'Korhatár | Besorolás | Korhatár-besorolás | Ajánlott kor | Korosztály | Korhatár besorolás | Korhatáros | Ajánlott korhatár',
    },
    {
      key: 'pairing',
      sure: 1,
      labels: 'Párosítás | Párosítások | Páros | Párok | Pár | Főpáros | Párosok | Páros(ok) | Shippelés',
    },
    {
      key: 'characters',
      sure: 1,
      labels:
        'Szereplők | Szereplő | Főszereplők | Főszereplő | Karakterek | Fontosabb szereplők | Főbb szereplők | Főbb karakterek | Főhősök | Szereplői | Szerepel benne',
    },
    {
      key: 'fandom',
      sure: 1,
      labels: 'Fandom | Alapmű | Eredeti mű | Forrás | Univerzum | Világ | Sorozat alapján',
    },
    {
      key: 'summary',
      sure: 1,
      labels:
        'Leírás | Tartalom | Ismertető | Rövid leírás | Összefoglaló | Rövid tartalom | Rövid ismertető | Összefoglalás | Fülszöveg | Történet röviden | Miről szól | Tartalma | Kedvcsináló',
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels:
        'Jogok | Jogi nyilatkozat | Nyilatkozat | Jogi nyilatkozatok | Disclaimer | Szerzői jog | Szerzői jogok | Felelősségkizárás | Jogi közlemény | Figyelem, jogok',
    },
    {
      key: 'distribution',
      sure: 1,
      labels:
        'Felhasználás | Terjesztés | Archiválás | Archívum | Közlés | Engedély | Másolás | Közzététel | Archiválható | Terjeszthető | Publikálás | Továbbadás | Máshol közölhető',
    },
    { key: 'translationLeave', sure: 0.9, labels: 'Fordítási engedély | Engedély a fordításra | Engedély fordításra' },
    {
      key: 'feedback',
      sure: 1,
      labels: 'Vélemények | Kritika | Visszajelzés | Vélemény | Kritikák | Véleményeket | Visszajelzések | Hozzászólások',
    },
    { key: 'comments', sure: 0.8, labels: 'Hozzászólás | Hozzászólások | Komment | Kommentár' },
    {
      key: 'warnings',
      sure: 1,
      labels: 'Figyelmeztetés | Figyelmeztetések | Figyelem | Figyelmeztetés(ek) | Vigyázat',
    },
    { key: 'spoilers', sure: 1, labels: 'Spoiler | Spoilerek' },
    { key: 'genre', sure: 1, labels: 'Műfaj | Műfajok | Kategória | Típus | Műfaja | Stílus | Kategóriák' },
    { key: 'keywords', sure: 0.9, labels: 'Kulcsszó | Kulcsszavak | Címkék' },
    { key: 'series', sure: 0.9, labels: 'Sorozat | Ciklus | Trilógia' },
    { key: 'part', sure: 0.9, labels: 'Fejezet | Rész | Fejezetek | Részek | Fejezetek száma | Részek száma' },
    {
      key: 'previous',
      sure: 0.9,
      labels:
        'Előző rész | Előző részek | Előző fejezet | Előző fejezetek | Előzmények | Első rész | Előzmény | Korábbi részek | Korábbi fejezetek | Első fejezet',
    },
    { key: 'sequel', sure: 0.8, labels: 'Folytatás | Folytatása | Folytatása ennek' },
    { key: 'status', sure: 1, labels: 'Befejezett | Állapot | Befejezve | Státusz | Kész | Befejezett-e | Befejezettség' },
    { key: 'setting', sure: 0.9, labels: 'Idő | Helyszín | Időszak | Évad | Játszódik | Idővonal | Kor' },
    {
      key: 'beta',
      sure: 1,
      labels: 'Béta | Lektor | Bétázta | Béták | Lektorálta | Javította | Bétaolvasó | Lektorok | Korrektor | Bétázás | Átnézte',
    },
    { key: 'thanks', sure: 0.9, labels: 'Köszönet | Köszönetnyilvánítás | Köszönöm | Köszönet illeti | Köszönettel' },
    { key: 'translator', sure: 1, labels: 'Fordító | Fordította | Fordítás | Fordítók | Fordították' },
    { key: 'original', sure: 0.8, labels: 'Eredeti | Eredeti történet | Az eredeti elérhetősége | Eredeti szerző | Eredeti író' },
    { key: 'dedication', sure: 0.9, labels: 'Ajánlás | Ajánlom | Kinek | Dedikáció | Ajándék' },
    { key: 'length', sure: 0.9, labels: 'Hossz | Szavak száma | Terjedelem | Hosszúság | Szószám | Szavak' },
    {
      key: 'date',
      sure: 0.8,
      labels: 'Dátum | Keletkezett | Feltöltve | Megjelent | Íródott | Írás ideje | Frissítve | Keletkezés',
    },
    {
      key: 'note',
      sure: 1,
      labels:
        'Megjegyzés | Megjegyzések | Megj. | Írói megjegyzés | Szerzői megjegyzés | Előszó | Utószó | A szerző megjegyzése | Jegyzet | Jegyzetek | Az író megjegyzése | Írói megjegyzések | Sz. megj. | Szerző megjegyzése | Író megjegyzése | Fordítói megjegyzés | Szerzői megjegyzések | Egyéb | Szerzői jegyzet | A szerző szavai',
    },
    { key: 'challenge', sure: 0.8, labels: 'Kihívás | Téma | Verseny | Kulcs | Pályázat' },
    { key: 'language', sure: 0.7, labels: 'Nyelv' },
    { key: 'title', sure: 0.58, labels: 'Név' },
    { key: 'fandom', sure: 0.58, labels: 'Könyv | Film | Alapja' },
    { key: 'rating', sure: 0.58, labels: 'Ajánlott' },
    { key: 'email', sure: 0.58, labels: 'Kapcsolat' },
    { key: 'pairing', sure: 0.58, labels: 'Kapcsolat' },
    { key: 'warnings', sure: 0.58, labels: 'Intelem' },
    { key: 'note', sure: 0.58, labels: 'Pár szó' },
    { key: 'disclaimer', sure: 0.58, labels: 'Lemondás' },
    { key: 'distribution', sure: 0.58, labels: 'Megosztás' },
    { key: 'summary', sure: 0.58, labels: 'Bevezető' },
    { key: 'dedication', sure: 0.9, labels: 'Ajánlva' },
  ],
};
