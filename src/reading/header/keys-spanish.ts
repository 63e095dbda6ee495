/** Spanish labels. */
import type { KeyTable } from './field-key.ts';

export const SPANISH: KeyTable = {
  language: 'es',
  rows: [
    {
      key: 'title',
      sure: 1,
      labels:
        'Título | Título del fic | Título de la historia | Título del fanfic | Nombre del fic | Nombre | Nombre de la historia',
    },
    { key: 'chapterTitle', sure: 0.8, labels: 'Título del capítulo | Subtítulo | Nombre del capítulo' },
    { key: 'originalTitle', sure: 0.9, labels: 'Título original' },
    { key: 'story', sure: 0.6, labels: 'Historia | La historia | Relato | Texto | El fic' },
    {
      key: 'author',
      sure: 1,
      labels:
        'Autor | Autora | Autores | Autoras | Autor(a) | Autor/a | Autor/Autora | Escrito por | Autor@ | Autoría | Nick | Escritora | Escritor | Nombre del autor | Nick del autor | Por',
    },
    { key: 'author', sure: 0.5, labels: 'Por | De | Nombre' },
    {
      key: 'email',
      sure: 1,
      labels:
        'Correo | Correo electrónico | Dirección de correo | E-mail | Mail | Dirección electrónica | Mi correo | Contacto | Correo-e',
    },
    { key: 'contact', sure: 0.8, labels: 'Contacto' },
    { key: 'website', sure: 0.9, labels: 'Página | Página web | Sitio | Sitio web | Web | Blog' },
    {
      key: 'rating',
      sure: 1,
      labels:
        'Clasificación | Rating | Rated | Edad | Edad recomendada | Apto para | Calificación | Raiting | Ranking | Público | Censura | Clasificación por edad | Apta para',
    },
    {
      key: 'pairing',
      sure: 1,
      labels:
        'Pareja | Parejas | Pareja(s) | Pareja principal | Pairing | Pairings | Parejas principales | Relación | Relaciones | Parejas secundarias | Emparejamiento | Shipping | Ship | Shipp | Pareja central',
    },
    {
      key: 'characters',
      sure: 1,
      labels:
        'Personajes | Personaje | Personajes principales | Personaje(s) | Protagonistas | Protagonista | Personaje principal | Personajes secundarios | Reparto | Elenco',
    },
    {
      key: 'fandom',
      sure: 1,
      labels:
        'Fandom | Fandoms | Universo | Basado en | Basada en | Obra | Obra original | Fuente | Serie original | Inspirado en | Serie de TV',
    },
    {
      key: 'summary',
      sure: 1,
      labels:
        'Resumen | Sinopsis | Argumento | Descripción | Sumario | Breve resumen | Resumen del capítulo | Trama | De qué va | Reseña de la historia | Sobre la historia | Breve descripción',
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels:
        'Disclaimer | Disclaimers | Descargo | Descargo de responsabilidad | Copyright | Derechos | Derechos de autor | Renuncia | Aviso legal | Exención de responsabilidad | Créditos legales | Declaración | Nota legal | Aclaración legal',
    },
    {
      key: 'distribution',
      sure: 1,
      labels:
        'Archivo | Archivar | Distribución | Publicación | Difusión | Permiso | Permisos | Permiso para archivar | Reproducción | ¿Se puede archivar? | Archivado | Publicar en otro sitio | ¿Puedo archivarlo? | Copia | Permiso para publicar | Archivos | Compartir | ¿Puedo publicarlo?',
    },
    { key: 'translationLeave', sure: 0.9, labels: 'Permiso de traducción | Permiso para traducir | Autorización para traducir' },
    {
      key: 'feedback',
      sure: 1,
      labels:
        'Feedback | Comentarios a | Críticas | Opiniones | Reviews | Retroalimentación | Reseñas | Crítica | Comentarios y críticas',
    },
    {
      key: 'comments',
      sure: 0.8,
      labels: 'Comentario | Comentarios | Comentarios de la autora | Comentarios del autor | Comentario de la autora',
    },
    { key: 'spoilers', sure: 1, labels: 'Spoilers | Spoiler | Destripes | Spoiler(s)' },
    {
      key: 'warnings',
      sure: 1,
      labels:
        'Advertencia | Advertencias | Advertencia(s) | Aviso | Avisos | Avisos de contenido | Precaución | Ojo | Atención | Contenido | Alertas | Precauciones | Warnings',
    },
    {
      key: 'genre',
      sure: 1,
      labels: 'Género | Géneros | Género(s) | Categoría | Tipo | Estilo | Tipo de fic | Formato | Tipo de historia',
    },
    { key: 'categories', sure: 0.9, labels: 'Categorías' },
    { key: 'keywords', sure: 0.9, labels: 'Palabras clave | Etiquetas' },
    { key: 'series', sure: 0.9, labels: 'Serie | Saga | Parte de la serie | Ciclo | Trilogía' },
    {
      key: 'part',
      sure: 0.9,
      labels:
        'Parte | Partes | Capítulo | Capítulos | Capítulo(s) | Número de capítulo | Número de capítulos | Episodio | Nº de capítulos | Cap | Entrega',
    },
    {
      key: 'previous',
      sure: 0.9,
      labels:
        'Anteriormente | Capítulo anterior | Capítulos anteriores | Parte anterior | Partes anteriores | Primera parte | Anterior | Entregas anteriores | Primer capítulo',
    },
    { key: 'sequel', sure: 0.8, labels: 'Secuela | Secuela de | Continuación | Continuación de | Precuela | Precuela de' },
    {
      key: 'status',
      sure: 1,
      labels:
        'Estado | Estatus | Terminado | Terminada | Completo | Completa | Finalizado | Finalizada | Situación | Estado del fic | ¿Terminado?',
    },
    {
      key: 'setting',
      sure: 0.9,
      labels: 'Época | Lugar | Temporada | Ambientación | Línea temporal | Tiempo | Situado en | Ambientado en | Cronología',
    },
    {
      key: 'beta',
      sure: 1,
      labels:
        'Beta | Betas | Beteado por | Betareader | Beta reader | Beta lector | Beta lectora | Corrección | Corregido por | Revisado por | Corrector | Correctora | Beteo | Beteada por | Revisión | Lector beta | Lectora beta | Betado por | Beteador | Betaje',
    },
    {
      key: 'thanks',
      sure: 0.9,
      labels: 'Agradecimientos | Gracias | Gracias a | Agradecimiento | Créditos | Muchas gracias a | Agradecimientos a',
    },
    {
      key: 'translator',
      sure: 1,
      labels: 'Traductor | Traductora | Traducido por | Traducción | Traductor(a) | Traductor/a | Traducción de | Traductoras',
    },
    { key: 'original', sure: 0.8, labels: 'Enlace original | Link original | Autor original | Autora original | Fic original' },
    { key: 'dedication', sure: 0.9, labels: 'Dedicatoria | Dedicado a | Dedicada a | Para | Regalo para | Dedicatorias' },
    {
      key: 'length',
      sure: 0.9,
      labels:
        'Palabras | Número de palabras | Extensión | Longitud | Nº de palabras | Conteo de palabras | Cantidad de palabras | Tamaño',
    },
    {
      key: 'date',
      sure: 0.8,
      labels:
        'Fecha | Fecha de publicación | Publicado | Publicado el | Actualizado | Escrito en | Escrito el | Fecha de inicio | Última actualización',
    },
    {
      key: 'note',
      sure: 1,
      labels:
        'Notas de la autora | Nota de la autora | Notas del autor | Nota del autor | Notas | Nota | Notas de autor | Notas de autora | Nota de autor | N/A | Aclaraciones | Aclaración | Notas finales | Nota final | Prefacio | Prólogo de la autora | Observaciones | Palabras de la autora | Palabras del autor | Notas iniciales | NdA | Notas adicionales | Notas del capítulo | Notas de la historia | Otras notas | Notas varias | Notas mías | Nota mía | Comentario de la autora | Advertencia de la autora | N. de la A. | Nota previa',
    },
    { key: 'challenge', sure: 0.8, labels: 'Reto | Desafío | Prompt | Tema | Concurso | Tabla | Petición | Comunidad | Retos' },
    { key: 'language', sure: 0.7, labels: 'Idioma | Lengua' },
    { key: 'other', sure: 0.7, labels: 'Canción | Música | Punto de vista | Mensajes | Banda sonora | Registrado' },
    { key: 'fandom', sure: 0.58, labels: 'Libro | Película' },
    { key: 'rating', sure: 0.58, labels: 'Rango | Restricción' },
    { key: 'disclaimer', sure: 0.58, labels: 'Propiedad' },
    { key: 'distribution', sure: 0.58, labels: 'Copias' },
    { key: 'note', sure: 0.58, labels: 'Introducción' },
    { key: 'email', sure: 0.58, labels: 'Dirección' },
    { key: 'characters', sure: 0.58, labels: 'Actúan | Intervienen' },
  ],
};
