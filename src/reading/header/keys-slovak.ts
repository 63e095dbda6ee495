/** Slovak labels. */
import type { KeyTable } from './field-key.ts';

export const SLOVAK: KeyTable = {
  language: 'sk',
  rows: [
    { key: 'title', sure: 1, labels: 'Názov | Názov poviedky' },
    { key: 'originalTitle', sure: 0.9, labels: 'Pôvodný názov | Originálny názov' },
    { key: 'author', sure: 1, labels: 'Autor | Autorka | Napísal | Napísala' },
    { key: 'rating', sure: 1, labels: 'Prístupnosť | Vekové obmedzenie | Prístupné od' },
    { key: 'pairing', sure: 1, labels: 'Párovanie | Dvojica | Pár' },
    { key: 'characters', sure: 1, labels: 'Postavy | Hlavné postavy | Hlavná postava' },
    { key: 'summary', sure: 1, labels: 'Zhrnutie | Anotácia | Obsah | Stručný obsah' },
    { key: 'disclaimer', sure: 1, labels: 'Prehlásenie | Vyhlásenie | Autorské práva' },
    { key: 'distribution', sure: 1, labels: 'Šírenie | Archivácia | Povolenie | Kopírovanie | Archív | Súhlas' },
    { key: 'translationLeave', sure: 0.9, labels: 'Povolenie na preklad | Súhlas s prekladom' },
    { key: 'warnings', sure: 1, labels: 'Varovanie | Varovania | Upozornenie | Upozornenia' },
    { key: 'genre', sure: 1, labels: 'Žáner | Žánre | Kategória' },
    { key: 'series', sure: 0.9, labels: 'Séria' },
    { key: 'part', sure: 0.9, labels: 'Kapitola | Časť | Diel' },
    {
      key: 'previous',
      sure: 0.9,
      labels: 'Predchádzajúca kapitola | Predchádzajúce kapitoly | Predošlá časť | Predošlé časti | Predchádzajúca časť',
    },
    { key: 'status', sure: 1, labels: 'Stav' },
    { key: 'beta', sure: 1, labels: 'Betovala | Korektúra | Betoval' },
    { key: 'thanks', sure: 0.9, labels: 'Poďakovanie | Vďaka | Ďakujem' },
    { key: 'translator', sure: 1, labels: 'Preklad | Prekladateľ | Prekladateľka | Preložil | Preložila' },
    { key: 'dedication', sure: 0.9, labels: 'Venovanie | Venované | Pre' },
    { key: 'length', sure: 0.9, labels: 'Dĺžka | Počet slov' },
    { key: 'note', sure: 1, labels: 'Poznámka | Poznámky | Poznámka autora | Poznámka autorky | Predslov | Doslov' },
    { key: 'feedback', sure: 1, labels: 'Ohlasy | Spätná väzba | Názory' },
    { key: 'challenge', sure: 0.8, labels: 'Výzva | Téma' },
  ],
};
