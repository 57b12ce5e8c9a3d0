using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Text;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Selection;
using Steunpakket.Core.Texts;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Expand.Corpus;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Expand.Candidates;

/// <summary>Reads the selected documents once and keeps for each term some passages that show how it is used.</summary>
internal sealed class KeywordInContext
{
    private readonly RunContext _context;
    private readonly IReadOnlyList<string> _terms;
    private readonly ulong[] _seeds;
    private readonly int _passages;
    private readonly (TableStore Hits, TableView Texts, TableStore Documents) _tables;

    /// <param name="terms">Each once, lower case.</param>
    /// <param name="passages">A term, at most.</param>
    public KeywordInContext(RunContext context, IReadOnlyList<string> terms, int passages)
    {
        (_context, _terms, _passages) = (context, terms, passages);
        _seeds = [.. terms.Select(term => Passage.HashOf(Encoding.UTF8.GetBytes(term), new TermHit(0, 0, 0), 0xCBF29CE484222325))];
        _tables = (context.Workspace.Hits(context.HitsName), context.Workspace.Pages(), context.Workspace.Documents());
    }

    /// <summary>By term, in the order of the terms; the same for any number of threads.</summary>
    public IReadOnlyList<TermContext> Find(CancellationToken cancellationToken)
    {
        var leftOut = Refresh();
        var keys = _tables.Hits.Keys.Where(_tables.Texts.Contains).ToList();
        var all = Empty();
        using var progress = _context.Progress.Start("expand (passages)", keys.Count, "partitions");
        try
        {
            Parallel.ForEach(
                keys,
                new ParallelOptions { MaxDegreeOfParallelism = _context.Threads, CancellationToken = cancellationToken },
                () => (Lines: Empty(), Matchers: new TermMatchers(_context.Keywords, _context.Config.Match.ToOptions(), _terms)),
                (key, _, own) =>
                {
                    Read(key, leftOut, own.Matchers, own.Lines);
                    progress.Advance(1);
                    return own;
                },
                own => Merge(all, own.Lines));
        }
        catch (AggregateException several)
        {
            // The first says what is wrong; in its wrapping nobody above would know it.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return [.. all.Select(lines => new TermContext(lines.Documents, lines.ToList()))];
    }

    private void Read(PartitionKey key, IReadOnlySet<string> leftOut, TermMatchers matchers, ContextLines[] lines)
    {
        using var connection = _context.Database.Connect();
        using var pages = connection.Query($"""
            SELECT t.document_id, t.page, t.text, d.meeting_date
            FROM {Sql.Parquet(_tables.Texts.PathOf(key))} t
            SEMI JOIN {Sql.Parquet(_tables.Hits.PathOf(key))} h USING (document_id)
            LEFT JOIN {Documents(key)} d USING (document_id)
            ORDER BY t.document_id, t.page
            """);
        var gemeente = (Code: key.Gemeente.ToString(), Name: _context.Gemeenten.Find(key.Gemeente)?.Name ?? key.Gemeente.ToString());
        var document = string.Empty;
        var isLeftOut = false;
        var seen = new HashSet<int>();
        var hits = new List<TermHit>();
        while (pages.Read())
        {
            if (!pages.Utf8(0).SequenceEqual(Encoding.UTF8.GetBytes(document)))
            {
                document = pages.Text(0);
                isLeftOut = leftOut.Contains(document);
                seen.Clear();
            }

            if (isLeftOut)
            {
                continue;
            }

            matchers.Match(pages.Utf8(2), hits);
            foreach (var hit in hits.Where(hit => seen.Add(hit.Term)))
            {
                lines[hit.Term].Add(Passage.HashOf(pages.Utf8(2), hit, _seeds[hit.Term]), gemeente.Code, document, () => Line(pages, gemeente.Name, hit));
            }
        }
    }

    private static PagePassage Line(DuckDbReader pages, string gemeente, TermHit hit)
    {
        var date = pages.DateOrNull(3)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "zonder datum";
        var (left, term, right) = Passage.Of(pages.Utf8(2), hit);
        var where = string.Create(CultureInfo.InvariantCulture, $"{gemeente}, {date}, {pages.Text(0)} p. {pages.Int32(1)}");
        return new PagePassage(where, pages.Text(0), pages.Int32(1)) { Left = left, Term = term, Right = right };
    }

    // A document whose listing is away keeps its text; its date is not known then.
    private string Documents(PartitionKey key) => _tables.Documents.Contains(key)
        ? Sql.Parquet(_tables.Documents.PathOf(key))
        : "(SELECT NULL::VARCHAR AS document_id, NULL::DATE AS meeting_date WHERE false)";

    /// <returns>Documents whose text is another's, which the corpus leaves out too.</returns>
    private IReadOnlySet<string> Refresh()
    {
        using var connection = _context.Database.Connect();
        _tables.Hits.Refresh(connection);
        _tables.Texts.Refresh(connection);
        _tables.Documents.Refresh(connection);
        var texts = new SelectedTexts(_context);
        texts.Refresh(connection);
        return texts.Identify(connection).Duplicates;
    }

    private ContextLines[] Empty() => [.. _terms.Select(_ => new ContextLines(_passages))];

    private static void Merge(ContextLines[] all, ContextLines[] own)
    {
        lock (all)
        {
            foreach (var (term, lines) in own.Index())
            {
                all[term].Merge(lines);
            }
        }
    }
}
