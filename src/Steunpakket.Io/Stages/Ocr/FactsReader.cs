using System.Security.Cryptography;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Gathers the facts of documents out of their pages, which come by document.</summary>
internal sealed class FactsReader : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private string _id = string.Empty;
    private (int Pages, int Words, int Unread) _counts;

    /// <param name="row">document_id, words, text, and whether nothing could read the page.</param>
    public void Add(string id, DuckDbReader row, Dictionary<string, TextFacts> facts)
    {
        if (id != _id)
        {
            Finish(facts);
            _id = id;
        }

        // The hash is extract's: every page's text with a form feed after it.
        _hash.AppendData(row.Utf8(2));
        _hash.AppendData("\f"u8);
        _counts = (_counts.Pages + 1, _counts.Words + row.Int32(1), _counts.Unread + (row.Value(3) is true ? 1 : 0));
    }

    public void Finish(Dictionary<string, TextFacts> facts)
    {
        if (_counts.Pages > 0)
        {
            facts[_id] = new TextFacts(_counts.Pages, _counts.Words, Convert.ToHexStringLower(_hash.GetHashAndReset()), _counts.Unread);
        }

        _counts = default;
    }

    public void Dispose() => _hash.Dispose();
}
