using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Core.Scoring.Ledger;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Explaining;

/// <summary>Accounts for the scores of documents: works them out again from the hits and the model, and holds them against the stored ones.</summary>
/// <remarks>Reads only, and takes no lock.</remarks>
public sealed class ScoreExplainer : IDisposable
{
    // Those that can let go of a document, in order.
    private static readonly string[] Stages = ["fetch", "extract", "select"];

    private readonly RunContext _context;
    private readonly DuckDbConnection _connection;
    private readonly TermList _terms;
    private readonly KnownDocuments _known;
    private readonly StoredRows _stored;

    public ScoreExplainer(RunContext context)
    {
        _context = context;
        _connection = context.Database.Connect();
        _terms = KeywordTerms.Of(context.Keywords);
        _known = new KnownDocuments(context, _connection);
        _stored = new StoredRows(context, _connection);
    }

    /// <exception cref="SettingsException">One of the ids is not known, or the model cannot be used; nothing is explained then.</exception>
    public IReadOnlyList<ExplainedDocument> Explain(IEnumerable<string> ids)
    {
        var found = ids.Select(_known.Find).ToList();
        return [.. found.Select(document => Explain(document.Facts, document.Key))];
    }

    public void Dispose() => _connection.Dispose();

    private ExplainedDocument Explain(DocumentDetails facts, PartitionKey? key)
    {
        var passed = key is null ? 0 : 1; // what has a row was fetched
        var why = Stages.Skip(passed).Select(stage => _known.Outcome(stage, facts.Id) ?? new LostDocument(stage, null, null, null)).FirstOrDefault(lost => lost.Outcome != "kept");
        if (why is null && key is { } place && Hits(place, facts.Id) is { } document && _stored.Read(place, facts.Id) is { } stored)
        {
            return new() { Facts = facts, Account = Account(place, document, stored), Why = null };
        }

        return new() { Facts = facts, Account = null, Why = why ?? new LostDocument("score", null, null, null) };
    }

    private ScoreAccount Account(PartitionKey key, SelectedDocument document, (StoredScores Scores, int? BestPage) stored)
    {
        var model = ModelFile.ReadFrozen(ScorePaths.Of(_context).Model, _terms, _context.Config.Score);
        var ledger = ScoreLedger.Of(model.Model, document.Terms);
        return new()
        {
            Ledger = ledger,
            Differences = LedgerDifference.Between(ledger, stored.Scores),
            MadeWithModel = _stored.MadeWith(key) == model.Id,
            Model = ModelFacts.Of(model),
            Pages = document.Pages,
            Words = document.Terms.Words,
            BestPage = stored.BestPage,
            Ranks = _stored.Ranks(key.Gemeente, stored.Scores),
            Family = Family(document.Terms.Id.Value),
        };
    }

    private SelectedDocument? Hits(PartitionKey key, string id)
    {
        var (hits, ledger) = (_context.Workspace.Hits(_context.HitsName), _context.Workspace.Readings());
        hits.Refresh(_connection);
        ledger.Refresh(_connection);
        return hits.Contains(key) && ledger.Contains(key)
            ? new SelectedDocuments(_terms).Read(_connection, (hits, ledger), [key]).Select(read => read.Document).FirstOrDefault(document => document.Terms.Id.Value == id)
            : null;
    }

    private List<string> Family(string id)
    {
        var members = new List<string>();
        using var rows = _connection.Query($"""
            SELECT m.document_id FROM {FamilyTable.Relation(_context)} m
            WHERE m.family_id IN (SELECT family_id FROM {FamilyTable.Relation(_context)} WHERE document_id = {Sql.Text(id)}) ORDER BY m.document_id
            """);
        while (rows.Read())
        {
            members.Add(rows.Text(0));
        }

        return members;
    }
}
