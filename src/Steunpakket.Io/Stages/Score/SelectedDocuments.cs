using System.Text;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Stages.Select;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Reads the selected documents of partitions, one at a time, by partition and id.</summary>
internal sealed class SelectedDocuments(TermList terms)
{
    /// <param name="input">The hits, and extract's ledger of the same partitions: it knows words and pages.</param>
    /// <param name="keys">At least one.</param>
    /// <returns>The place of a document's partition in <paramref name="keys"/>, and the document.</returns>
    public IEnumerable<(int Place, SelectedDocument Document)> Read(
        DuckDbConnection connection, (TableStore Hits, TableView Ledger) input, IReadOnlyList<PartitionKey> keys)
    {
        var sizes = Sizes(connection, input.Ledger.Paths(keys));
        using var reader = new PartitionReader(connection, input.Hits, keys, "document_id, kind, term, page, occurrences");
        for (var place = 0; place < keys.Count; place++)
        {
            Gathered? document = null;
            while (reader.Next(place))
            {
                var rows = reader.Row;
                if (document is null || !rows.Utf8(0).SequenceEqual(document.Utf8Id))
                {
                    if (document is not null)
                    {
                        yield return (place, document.ToDocument());
                    }

                    document = new Gathered(rows.Text(0), sizes);
                }

                document.Add(terms, rows.Text(1), rows.Text(2), new PageCount(rows.Int32(3), rows.Int32(4)));
            }

            if (document is not null)
            {
                yield return (place, document.ToDocument());
            }
        }
    }

    private static Dictionary<string, (int Words, int Pages)> Sizes(DuckDbConnection connection, IReadOnlyList<string> ledger)
    {
        var sizes = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        using var rows = connection.Query($"SELECT document_id, words, pages FROM {Sql.Parquet(ledger)} WHERE words > 0 OR pages > 0");
        while (rows.Read())
        {
            sizes[rows.Text(0)] = (rows.Int32OrNull(1) ?? 0, rows.Int32OrNull(2) ?? 0);
        }

        return sizes;
    }

    private sealed class Gathered(string id, IReadOnlyDictionary<string, (int Words, int Pages)> sizes)
    {
        private readonly SortedDictionary<int, List<PageCount>> _terms = [];
        private readonly Dictionary<string, int> _filters = new(StringComparer.Ordinal);

        public byte[] Utf8Id { get; } = Encoding.UTF8.GetBytes(id);

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

        public SelectedDocument ToDocument()
        {
            var (words, pages) = sizes.GetValueOrDefault(id);
            var counts = _terms.Select(term => new TermCount(term.Key, term.Value.Sum(page => page.Count), term.Value));
            return new SelectedDocument(new DocumentTerms(DocumentId.Parse(id), words, [.. counts]), pages, _filters);
        }
    }
}
