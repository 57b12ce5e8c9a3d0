using Steunpakket.Extraction;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>One row of <see cref="Tables.Recognised"/>: the one place that knows the order of its columns.</summary>
/// <param name="Sha256">Of the document's file.</param>
/// <param name="Settings">Names those that it was recognised with.</param>
internal sealed record RecognisedRow(string DocumentId, string Sha256, string Settings, RecognisedPage Page)
{
    internal const string Illegible = "illegible";
    internal const string Failed = "failed";

    public const string Columns = "document_id, page, sha256, engine_key, engine, engine_version, outcome, reason, detail, words, text, running, quality, confidence";

    /// <summary>kept: text; empty: looked at, and there is none; illegible: marks that make no words; failed.</summary>
    public string Outcome => (Page.Text, Page.Reason) switch
    {
        (null, Illegible) => Illegible,
        (null, _) => Failed,
        ({ Words: 0 }, _) => "empty",
        _ => "kept",
    };

    /// <summary>Whether the file could not be had, which says nothing of its pages.</summary>
    public bool IsAbsent => NotReadReasons.OfAbsence.Contains(Page.Reason, StringComparer.Ordinal);

    public void Append(IRowSink rows)
    {
        var text = Outcome == "kept" ? Page.Text : null;
        rows.Add(DocumentId).Add((int?)Page.Number).Add(Sha256).Add(Settings).Add(Page.Engine.Name).Add(Page.Engine.Version)
            .Add(Outcome).Add(Page.Reason).Add(Page.Detail).Add(text?.Words).Add(text?.Text).Add(string.IsNullOrEmpty(text?.Running) ? null : text.Running).Add(text?.Quality).Add(text?.Confidence)
            .EndRow();
    }

    /// <param name="rows">Of <see cref="Columns"/>.</param>
    public static RecognisedRow Read(DuckDbReader rows)
    {
        var text = rows.Text(6) is Failed or Illegible ? null
            : new PageText(rows.TextOrNull(10) ?? string.Empty, rows.Int32OrNull(9) ?? 0, rows.TextOrNull(11) ?? string.Empty)
            {
                Quality = rows.DoubleOrNull(12),
                Confidence = rows.DoubleOrNull(13),
            };
        var page = new RecognisedPage(rows.Int32(1), new ExtractionEngine(rows.Text(4), rows.Text(5)), text, rows.TextOrNull(7), rows.TextOrNull(8));
        return new RecognisedRow(rows.Text(0), rows.Text(2), rows.Text(3), page);
    }
}
