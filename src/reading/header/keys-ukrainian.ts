/** Ukrainian labels. */
import type { KeyTable } from './field-key.ts';

export const UKRAINIAN: KeyTable = {
  language: 'uk',
  rows: [
    { key: 'title', sure: 1, labels: 'Назва | Назва твору' },
    { key: 'originalTitle', sure: 0.9, labels: 'Оригінальна назва | Назва оригіналу' },
    { key: 'author', sure: 1, labels: 'Автор | Авторка | Автори' },
    { key: 'pairing', sure: 1, labels: 'Пейрінг | Пейринг | Пара' },
    { key: 'characters', sure: 1, labels: 'Персонажі | Герої | Дійові особи' },
    { key: 'rating', sure: 1, labels: 'Рейтинг' },
    { key: 'genre', sure: 1, labels: 'Жанр | Жанри | Категорія' },
    { key: 'summary', sure: 1, labels: 'Короткий зміст | Опис | Анотація | Зміст | Самарі' },
    { key: 'disclaimer', sure: 1, labels: 'Дисклеймер | Відмова | Відмова від прав' },
    {
      key: 'distribution',
      sure: 1,
      labels: 'Розміщення | Право на розміщення | Дозвіл | Дозвіл на розміщення | Поширення | Архівування',
    },
    { key: 'consent', sure: 0.8, labels: 'Дозвіл автора' },
    { key: 'translationLeave', sure: 0.9, labels: 'Дозвіл на переклад' },
    { key: 'warnings', sure: 1, labels: 'Попередження | Застереження' },
    { key: 'length', sure: 0.9, labels: 'Розмір | Обсяг' },
    { key: 'translator', sure: 1, labels: 'Перекладач | Переклад | Перекладачка' },
    { key: 'note', sure: 1, labels: 'Від автора | Примітка | Примітки | Примітка автора | Від авторки | Передмова | Післямова' },
    { key: 'part', sure: 0.9, labels: 'Розділ | Частина | Глава' },
    { key: 'status', sure: 1, labels: 'Стан | Статус' },
    { key: 'feedback', sure: 1, labels: 'Відгуки | Фідбек' },
    { key: 'thanks', sure: 0.9, labels: 'Подяки | Подяка | Дякую' },
    { key: 'series', sure: 0.9, labels: 'Серія | Цикл' },
    { key: 'dedication', sure: 0.9, labels: 'Присвята | Присвячується' },
    { key: 'date', sure: 0.8, labels: 'Дата' },
  ],
};
