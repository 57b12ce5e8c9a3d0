using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Stages.Select;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Reads a partition's selected documents, one at a time, ordered by id.</summary>
internal sealed class SelectedDocuments(TermList terms)
{
    /// <param name="hits">Path of the partition of hits.</param>
    /// <param name="ledger">Path of extract's ledger of the same partition: it knows words and pages.</param>
    public IEnumerable<SelectedDocument> Read(DuckDbConnection connection, string hits, string ledger)
    {
        using var rows = connection.Query($"""
            SELECT h.document_id, h.kind, h.term, h.page, h.occurrences, coalesce(e.words, 0), coalesce(e.pages, 0)
            FROM {Sql.Parquet(hits)} h LEFT JOIN {Sql.Parquet(ledger)} e USING (document_id)
            ORDER BY h.document_id, h.kind, h.term, h.page
            """);
        Gathered? document = null;
        while (rows.Read())
        {
            var id = rows.Text(0);
            if (document is null || document.Id != id)
            {
                if (document is not null)
                {
                    yield return document.ToDocument();
                }

                document = new Gathered(id, rows.Int32(5), rows.Int32(6));
            }

            document.Add(terms, rows.Text(1), rows.Text(2), new PageCount(rows.Int32(3), rows.Int32(4)));
        }

        if (document is not null)
        {
            yield return document.ToDocument();
        }
    }

    private sealed class Gathered(string id, int words, int pages)
    {
        private readonly SortedDictionary<int, List<PageCount>> _terms = [];
        private readonly Dictionary<string, int> _filters = new(StringComparer.Ordinal);

        public string Id => id;

        public void Add(TermList terms, string kind, string term, PageCount count)
        {
            if (kind is not (HitKinds.Keyword or HitKinds.Expansion))
            {
                _filters[kind] = _filters.GetValueOrDefault(kind) + count.Count;
                return;
            }

            var index = terms.IndexOf(term);
            if (index < 0)
            {
                throw new InvalidOperationException($"The hits of {id} hold '{term}', which is in no keyword list they were made with.");
            }

            if (!_terms.TryGetValue(index, out var pageCounts))
            {
                _terms[index] = pageCounts = [];
            }

            pageCounts.Add(count);
        }

        public SelectedDocument ToDocument() => new(
            new DocumentTerms(DocumentId.Parse(id), words, [.. _terms.Select(term => new TermCount(term.Key, term.Value.Sum(page => page.Count), term.Value))]),
            pages,
            _filters);
    }
}
