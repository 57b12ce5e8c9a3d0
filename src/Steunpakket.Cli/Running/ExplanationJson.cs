using Steunpakket.Core.Scoring.Ledger;
using Steunpakket.Io.Explaining;

namespace Steunpakket.Cli.Running;

/// <summary>An account as JSON, with the names of the tables.</summary>
internal static class ExplanationJson
{
    public static object Of(ExplainedDocument document) => new
    {
        document_id = document.Facts.Id,
        titel = document.Facts.Title,
        gemeentecode = document.Facts.Gemeente?.Code.Value,
        gemeente = document.Facts.Gemeente?.Name,
        vergaderdatum = document.Facts.Date,
        documenttype = document.Facts.Type,
        url = document.Facts.Address,
        bron = document.Facts.Source,
        kwaliteit = document.Facts.Flags,
        klopt = document.IsSound,
        afgevallen = document.Why is { } why ? new { stage = why.Stage, outcome = why.Outcome, reason = why.Rule, detail = why.Detail } : null,
        score = document.Account is { } account ? Account(account) : null,
    };

    private static object Account(ScoreAccount account) => new
    {
        model = new
        {
            id = account.Model.Id,
            key = account.Model.Key,
            profile = account.Model.Profile,
            formule = account.Model.Formula,
            documenten = account.Model.Documents,
            data_through = account.Model.DataThrough,
            actueel = account.MadeWithModel,
        },
        paginas = account.Pages,
        woorden = account.Words,
        hits = account.Ledger.Hits,
        beste_pagina = account.BestPage,
        familie = account.Family,
        scores = account.Ledger.Scores.Select(score => Score(account, score)),
        verschillen = account.Differences.Select(difference => new { kolom = difference.Column, opgeslagen = difference.Stored, herberekend = difference.Recomputed }),
    };

    private static object Score(ScoreAccount account, LedgerScore score)
    {
        var rank = account.Ranks.GetValueOrDefault(score.Name);
        return new
        {
            naam = score.Name,
            raw = score.Sum.Value,
            norm = score.Line?.Norm.Value,
            afgekapt = score.Line?.IsClipped,
            maximum = score.Maximum is { } maximum ? new { schaal = maximum.Scale.Value, grootste = maximum.Largest.Value, document_id = maximum.Document?.Value } : null,
            rang_gemeente = rank is null ? null : new { rang = rank.InGemeente.Rank, van = rank.InGemeente.Of },
            rang = rank is null ? null : new { rang = rank.InAll.Rank, van = rank.InAll.Of },
            termen = score.Terms.Select(term => Term(account.Model, term)),
        };
    }

    private static object Term(ModelFacts model, LedgerTerm term) => new
    {
        term = term.Term.Form,
        soort = term.Term.IsExpansion ? "expansion" : "keyword",
        groepen = term.Term.Groups,
        tf = term.Count,
        df = term.DocumentFrequency,
        n = model.Documents,
        idf = term.Idf,
        bijdrage = term.Points.Value,
        aandeel = term.Share,
        paginas = term.Pages.Select(page => new { pagina = page.Page, aantal = page.Count }),
    };
}
