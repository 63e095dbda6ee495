/** Portuguese labels. */
import type { KeyTable } from './field-key.ts';

export const PORTUGUESE: KeyTable = {
  language: 'pt',
  rows: [
    {
      key: 'title',
      sure: 1,
      labels: 'Título | Título da fic | Título da história | Nome da fic | Título da fanfic | Nome da história | Nome',
    },
    { key: 'chapterTitle', sure: 0.8, labels: 'Título do capítulo | Subtítulo | Nome do capítulo' },
    { key: 'originalTitle', sure: 0.9, labels: 'Título original' },
    { key: 'story', sure: 0.6, labels: 'História | A história | Texto | A fic' },
    {
      key: 'author',
      sure: 1,
      labels:
        'Autor | Autora | Autores | Autoras | Autor(a) | Autor/a | Autor(es) | Escrito por | Escrita por | Ficwriter | Nick do autor | Autoria | Autor/Autora | Autor (a) | Escritora',
    },
    { key: 'author', sure: 0.5, labels: 'Por | De | Nome' },
    {
      key: 'email',
      sure: 1,
      labels:
        'Correio eletrônico | E-mail | Endereço | Endereço de e-mail | E-mail para contato | E-mail da autora | E-mail do autor | Email da autora | Mail da autora | Contato | Mail | Meu e-mail',
    },
    { key: 'contact', sure: 0.8, labels: 'Contato | Contacto | Contatos' },
    { key: 'website', sure: 0.9, labels: 'Site | Página | Sítio | Blog | Minha página' },
    {
      key: 'rating',
      sure: 1,
      labels:
        'Classificação | Censura | Faixa etária | Classificação etária | Classificação indicativa | Idade | Indicação | Rating | Restrição | Faixa-etária | Recomendado para | Indicado para',
    },
    {
      key: 'pairing',
      sure: 1,
      labels:
        'Casal | Casais | Par | Shipper | Shippers | Par romântico | Ship | Couple | Casal principal | Pares | Shipps | Shipp | Casais principais | Relacionamento | Relacionamentos | Ships | Pairings',
    },
    {
      key: 'characters',
      sure: 1,
      labels:
        'Personagens | Personagem | Personagens principais | Protagonistas | Personagem(ns) | Protagonista | Elenco | Personagem principal | Personagens secundários | Quem aparece',
    },
    {
      key: 'fandom',
      sure: 1,
      labels:
        'Fandom | Fandoms | Baseado em | Baseada em | Obra | Obra original | Universo | Inspirado em | Inspirada em | Fonte',
    },
    {
      key: 'summary',
      sure: 1,
      labels:
        'Sinopse | Sumário | Resumo | Descrição | Enredo | Resumo do capítulo | Breve resumo | Trama | Sinopse da fic | Sobre a história | Resumo da história | Do que se trata',
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels:
        'Disclaimer | Disclaimers | Direitos | Direitos autorais | Aviso legal | Declaração | Isenção de responsabilidade | Nota legal | Direitos de autor | Termo de isenção | Copyright',
    },
    {
      key: 'distribution',
      sure: 1,
      labels:
        'Arquivamento | Arquivo | Distribuição | Publicação | Permissão | Permissões | Pode ser postada em outro lugar? | Pode ser postado em outro lugar? | Arquivar | Reprodução | Postagem | Divulgação | Autorização | Pode ser arquivada? | Repostagem | Pode postar em outro site? | Cópia | Pode copiar? | Pode ser publicada em outro site? | Pode ser postada em outro site? | Arquivos | Republicação | Pode postar em outro lugar? | Pode postar?',
    },
    {
      key: 'translationLeave',
      sure: 0.9,
      labels:
        'Permissão para tradução | Permissão para traduzir | Autorização para tradução | Permissão de tradução | Autorização de tradução | Autorização para traduzir | Autorização da tradução',
    },
    {
      key: 'feedback',
      sure: 1,
      labels:
        'Feedback | Críticas | Reviews | Comentários para | Opiniões | Retorno | Críticas e sugestões | Comentários e críticas',
    },
    { key: 'comments', sure: 0.8, labels: 'Comentário | Comentários | Comentários da autora | Comentários do autor' },
    { key: 'spoilers', sure: 1, labels: 'Spoilers | Spoiler | Spoiler(s)' },
    {
      key: 'warnings',
      sure: 1,
      labels:
        'Avisos | Aviso | Advertência | Advertências | Alerta | Alertas | Atenção | Avisos de conteúdo | Conteúdo | Cuidado',
    },
    {
      key: 'genre',
      sure: 1,
      labels: 'Gênero | Gêneros | Gênero(s) | Género | Géneros | Tipo | Categoria | Estilo | Tipo de fic | Formato',
    },
    { key: 'categories', sure: 0.9, labels: 'Categorias | Categoria(s)' },
    { key: 'keywords', sure: 0.9, labels: 'Palavras-chave | Palavras chave | Marcadores' },
    { key: 'series', sure: 0.9, labels: 'Série | Saga | Parte da série | Ciclo | Trilogia' },
    {
      key: 'part',
      sure: 0.9,
      labels:
        'Parte | Partes | Capítulo | Capítulos | Capítulo(s) | Número de capítulos | Episódio | Cap | Nº de capítulos | Número do capítulo',
    },
    {
      key: 'previous',
      sure: 0.9,
      labels:
        'Anteriormente | Capítulo anterior | Capítulos anteriores | Parte anterior | Partes anteriores | Primeira parte | Anterior | Anteriores | Primeiro capítulo',
    },
    { key: 'sequel', sure: 0.8, labels: 'Continuação | Continuação de | Sequência | Sequência de | Prequela' },
    {
      key: 'status',
      sure: 1,
      labels:
        'Status | Estado | Terminada | Terminado | Concluída | Concluído | Finalizada | Completa | Terminada? | Situação | Finalizada? | Andamento',
    },
    {
      key: 'setting',
      sure: 0.9,
      labels: 'Época | Local | Temporada | Ambientação | Tempo | Linha do tempo | Lugar | Período | Cenário',
    },
    {
      key: 'beta',
      sure: 1,
      labels:
        'Beta | Betas | Beta-reader | Betado por | Betada por | Betagem | Revisão | Revisado por | Revisora | Revisor | Beta-leitora | Beta-leitor | Beta reader | Revisada por | Betagem de | Betador | Betadora | Beta da fic',
    },
    {
      key: 'thanks',
      sure: 0.9,
      labels:
        'Agradecimentos | Obrigada | Obrigado | Obrigada a | Agradecimento | Créditos | Obrigado a | Agradecimentos a | Agradecimentos à',
    },
    {
      key: 'translator',
      sure: 1,
      labels: 'Tradutor | Tradutora | Traduzido por | Traduzida por | Tradução | Tradutor(a) | Tradução de | Tradutoras',
    },
    {
      key: 'original',
      sure: 0.8,
      labels: 'Original | Link original | Link do original | Autor original | Autora original | Fic original',
    },
    {
      key: 'dedication',
      sure: 0.9,
      labels: 'Dedicatória | Dedicado a | Dedicada a | Para | Presente para | Dedicada à | Presenteada | Amigo secreto',
    },
    {
      key: 'length',
      sure: 0.9,
      labels:
        'Palavras | Número de palavras | Tamanho | Contagem de palavras | Nº de palavras | Quantidade de palavras | Extensão',
    },
    {
      key: 'date',
      sure: 0.8,
      labels:
        'Data | Data de publicação | Publicada | Publicado em | Postado em | Escrito em | Atualizada | Escrita em | Data de postagem | Publicada em | Última atualização | Iniciada em | Postada em',
    },
    {
      key: 'note',
      sure: 1,
      labels:
        'Notas da autora | Nota da autora | Notas do autor | Nota do autor | Notas | Nota | N/A | N.A. | Notas iniciais | Notas finais | Observação | Observações | Obs | Nota inicial | Nota final | Prefácio | Posfácio | Notas da história | Notas do capítulo | Recado da autora | Recado | Notas adicionais | Palavras da autora | NdA | Notas do Autor(a) | Notas da Autora/Autor | Notas de autora | Notas do(a) autor(a) | Informações adicionais | Obs. | Nota da escritora | Comentários da autora',
    },
    { key: 'challenge', sure: 0.8, labels: 'Desafio | Tema | Prompt | Concurso | Projeto | Pedido | Comunidade | Desafios' },
    { key: 'language', sure: 0.7, labels: 'Idioma | Língua' },
    {
      key: 'other',
      sure: 0.7,
      labels: 'Música | Ponto de vista | Trilha sonora | Capa | Capa por | Songfic | Mensagens | Banner',
    },
    { key: 'fandom', sure: 0.58, labels: 'Livro | Filme | Anime' },
    { key: 'disclaimer', sure: 0.58, labels: 'Propriedade | Isenção' },
    { key: 'note', sure: 0.58, labels: 'Considerações' },
    { key: 'beta', sure: 0.58, labels: 'Correção' },
    { key: 'distribution', sure: 0.58, labels: 'Compartilhamento' },
  ],
};
