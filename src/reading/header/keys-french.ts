/** French labels. */
import type { KeyTable } from './field-key.ts';

export const FRENCH: KeyTable = {
  language: 'fr',
  rows: [
    {
      key: 'title',
      sure: 1,
      labels: "Titre | Titre de l'histoire | Titre de la fic | Titre de la fanfic | Nom | Nom de la fic | Intitulé",
    },
    { key: 'chapterTitle', sure: 0.8, labels: 'Titre du chapitre | Sous-titre' },
    { key: 'originalTitle', sure: 0.9, labels: 'Titre original | Titre VO' },
    { key: 'story', sure: 0.6, labels: "Histoire | L'histoire | La fic | Récit | Texte" },
    {
      key: 'author',
      sure: 1,
      labels:
        "Auteur | Auteure | Auteurs | Autrice | Auteur(e) | Auteur(s) | Auteures | Écrit par | Autrices | Auteurice | Nom de l'auteur | Pseudo | Auteuse | Co-auteur | Co-auteure | Rédigé par | Écrivain | Écrivaine | Auteur de la fic",
    },
    { key: 'author', sure: 0.5, labels: 'Par | Nom | De' },
    {
      key: 'email',
      sure: 1,
      labels:
        'Adresse | Adresse électronique | Adresse e-mail | Courriel | Mél | Mail | Adresse mail | Courrier électronique | Adresse email | E-mail de l’auteur | Mail de l’auteur | Mon mail | Mon adresse | Me joindre | Adresse de l’auteur | Écrire à',
    },
    { key: 'contact', sure: 0.8, labels: "Contacter | Me contacter | Contact de l'auteur | Pour me contacter" },
    { key: 'website', sure: 0.9, labels: 'Site | Site web | Site internet | Page perso | Page personnelle | Mon site' },
    {
      key: 'rating',
      sure: 1,
      labels:
        "Classement | Estimation | Estimations | Public | Âge | Limite d'âge | Âge conseillé | Cotation | Restriction d'âge | Raiting | Public visé | Classé | Rated | Âge requis | Avertissement d'âge | Accessible à | Catégorie d'âge",
    },
    { key: 'warningsUnlessRating', sure: 0.9, labels: 'Avertissement' },
    {
      key: 'pairing',
      sure: 1,
      labels:
        'Couple | Couples | Pairing | Pairings | Shipper | Ship | Relation | Relations | Couple(s) | Pairing(s) | Couple principal | Couples principaux | Paires | Ships | Pairing principal',
    },
    {
      key: 'characters',
      sure: 1,
      labels:
        'Personnages | Personnage | Personnages principaux | Personnage(s) | Personnage principal | Protagonistes | Distribution des rôles | Perso | Persos | Personnages secondaires | Distribution',
    },
    {
      key: 'fandom',
      sure: 1,
      labels:
        "Fandom | Fandoms | Univers | Base | D'après | Série TV | Œuvre | Œuvre originale | Basé sur | Inspiré de | Fandom d'origine | Série | Tiré de | Animé",
    },
    {
      key: 'summary',
      sure: 1,
      labels:
        "Résumé | Sommaire | Synopsis | Petit résumé | Résumé du chapitre | Bref résumé | Résumé de l'histoire | En bref | De quoi ça parle | Histoire en bref | Intrigue | Pitch | L'histoire en bref | L'histoire | Histoire | En deux mots | Description",
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels:
        "Disclaimer | Disclaimers | Droits | Droits d'auteur | Mentions légales | Avertissement légal | Droit | Discleumeur | Crédit légal | Propriété | Clause de non-responsabilité | Note légale | Droits d'auteurs | Copyright | Avis légal | Droits de propriété",
    },
    {
      key: 'distribution',
      sure: 1,
      labels:
        "Archivage | Diffusion | Archive | Archives | Distribution | Archiver | Autorisation | Autorisations | Publication | Droits d'archivage | Reproduction | Republication | Peut-on archiver ? | Permission d'archivage | Autorisation d'archivage | Puis-je archiver ? | Copie | Publication ailleurs | Publier ailleurs | Mise en ligne ailleurs | Peut-on la publier ailleurs ? | Où la trouver",
    },
    {
      key: 'translationLeave',
      sure: 0.9,
      labels: 'Autorisation de traduction | Permission de traduire | Autorisation de traduire | Droit de traduction',
    },
    {
      key: 'feedback',
      sure: 1,
      labels:
        'Feedback | Retours | Avis | Critiques | Reviews | Réactions | Commentaires à | Vos avis | Retour | Vos commentaires',
    },
    { key: 'comments', sure: 0.8, labels: "Commentaire | Commentaires | Commentaire de l'auteur | Commentaires de l'auteur" },
    { key: 'spoilers', sure: 1, labels: 'Spoiler | Spoilers | Spoiler(s) | Divulgâcheurs | Révélations' },
    {
      key: 'warnings',
      sure: 1,
      labels:
        'Avertissements | Avertissement(s) | Attention | Mise en garde | Mises en garde | Contenu sensible | Alertes | Traumavertissements | Warning | Warnings | À savoir',
    },
    {
      key: 'genre',
      sure: 1,
      labels:
        "Genre | Genres | Catégorie | Type | Genre(s) | Style | Type d'histoire | Registre | Format | Genre littéraire | Type de fic",
    },
    { key: 'classification', sure: 1, labels: 'Classification' },
    { key: 'categories', sure: 0.9, labels: 'Catégories' },
    { key: 'keywords', sure: 0.9, labels: 'Mots-clés | Mots clés | Mot-clé | Mots clefs | Mots-clefs' },
    { key: 'series', sure: 0.9, labels: 'Série | Saga | Cycle | Fait partie de la série | Partie de la série | Trilogie' },
    {
      key: 'part',
      sure: 0.9,
      labels: 'Partie | Parties | Chapitre | Chapitres | Épisode | Nombre de chapitres | Numéro du chapitre',
    },
    {
      key: 'previous',
      sure: 0.9,
      labels:
        'Précédemment | Partie précédente | Parties précédentes | Chapitre précédent | Chapitres précédents | Première partie | Épisodes précédents | Les parties précédentes | Début | Les chapitres précédents | Parties antérieures | Autres chapitres | Premier chapitre',
    },
    { key: 'sequel', sure: 0.8, labels: 'Suite | Suite de | Préquelle | Séquelle | Fait suite à' },
    {
      key: 'status',
      sure: 1,
      labels: 'Statut | État | Avancement | Terminée | Terminé | Fini | Finie | État de la fic | Terminé ? | Complète | Achevée',
    },
    {
      key: 'setting',
      sure: 0.9,
      labels:
        'Époque | Lieu | Saison | Chronologie | Temps | Période | Situation | Se passe | Se situe | Cadre | Quand | Contexte | Repère temporel',
    },
    {
      key: 'beta',
      sure: 1,
      labels:
        'Béta | Bêta | Beta | Bêtas | Bêta-lecteur | Bêta-lectrice | Bêta-lecture | Béta-lectrice | Béta-lecteur | Relecture | Relecteur | Relectrice | Correction | Correctrice | Correcteur | Corrigé par | Relu par | Bêta-readeuse | Bêta reader | Bêta lectrice | Bétatesteuse | Bêtalectrice | Corrigée par | Bêta-correctrice | Relue par | Bêta-lecteurs | Bêta-lectrices | Beta-lecture',
    },
    {
      key: 'thanks',
      sure: 0.9,
      labels:
        'Remerciements | Merci | Merci à | Remerciement | Un grand merci à | Crédits | Mille mercis à | Remercîments | Mes remerciements à',
    },
    {
      key: 'translator',
      sure: 1,
      labels: 'Traducteur | Traductrice | Traduit par | Traduction | Traduction par | Traducteur/trice | Traductrices',
    },
    {
      key: 'original',
      sure: 0.8,
      labels:
        "Original | Lien original | Lien de l'original | VO | Fic originale | Auteur original | Auteure originale | Version originale",
    },
    { key: 'dedication', sure: 0.9, labels: 'Dédicace | Dédicaces | Dédié à | Pour | Cadeau pour | Dédiée à | Destinataire' },
    { key: 'length', sure: 0.9, labels: 'Longueur | Nombre de mots | Mots | Taille | Nb de mots | Compte de mots' },
    {
      key: 'date',
      sure: 0.8,
      labels:
        "Date | Date de création | Date de publication | Publié | Publié le | Mise à jour | Écrit en | Postée le | Posté le | Date d'écriture | Écrit le | Mis en ligne le",
    },
    {
      key: 'note',
      sure: 1,
      labels:
        "Note de l'auteur | Notes de l'auteur | Note de l'auteure | Notes de l'auteure | Note de l'autrice | Notes de l'autrice | Note d'auteur | Notes d'auteur | NdA | Note | Notes | Avant-propos | Préface | Postface | Mot de l'auteur | Mot de l'auteure | Mot de l'autrice | Remarque | Remarques | Note de fin | Notes de fin | Précision | Précisions | Blabla de l'auteur | Blabla | Nda | Petit mot de l'auteur | Note importante | Note de l'auteur(e) | Notes diverses | Blabla de l'auteure | Petite note | Petit mot | Bavardages | Préambule | Commentaire d'auteur",
    },
    { key: 'note', sure: 0.8, labels: 'N/A | NA | N.A.' },
    {
      key: 'challenge',
      sure: 0.8,
      labels: 'Défi | Thème | Consigne | Contrainte | Contraintes | Concours | Prompt | Défis | Demande | Communauté',
    },
    { key: 'language', sure: 0.7, labels: 'Langue' },
    { key: 'other', sure: 0.7, labels: 'Musique | Point de vue | Chanson | Bande-son | PDV | Humeur | Écoute conseillée' },
    { key: 'characters', sure: 0.58, labels: 'Avec | Acteurs' },
    { key: 'fandom', sure: 0.58, labels: 'Livre | Film' },
    { key: 'rating', sure: 0.58, labels: 'Censure' },
    { key: 'genre', sure: 0.58, labels: 'Nature' },
    { key: 'summary', sure: 0.58, labels: 'Présentation' },
    { key: 'author', sure: 0.58, labels: 'Par qui' },
    { key: 'disclaimer', sure: 0.58, labels: 'Mentions | Propriétaires' },
    { key: 'distribution', sure: 0.58, labels: 'Partage | Utilisation' },
    { key: 'warnings', sure: 0.58, labels: 'Prévention' },
    { key: 'note', sure: 0.58, labels: 'Intro' },
    { key: 'email', sure: 0.58, labels: 'Contact' },
    { key: 'beta', sure: 0.58, labels: 'Corrections' },
    { key: 'disclaimer', sure: 0.58, labels: 'Déni' },
    { key: 'disclaimer', sure: 0.9, labels: 'Blabla légal | Mentions légales' },
  ],
};
