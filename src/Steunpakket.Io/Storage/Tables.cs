using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Storage;

/// <summary>The tables of the workspace whose columns do not depend on the keyword lists (DESIGN 3).</summary>
public static class Tables
{
    /// <summary>One row a document, in the partition of its first meeting.</summary>
    /// <remarks><c>file</c> is relative to the source's folder; <c>flags</c> are quality flags separated by spaces. <c>version</c> counts the
    /// different bytes that were downloaded of it, and is null for a file that was not downloaded.</remarks>
    public static readonly TableSchema Documents = new(
        [
            new("document_id"), new("title"), new("meeting_date", Date), new("document_type"), new("url"),
            new("source"), new("file"), new("sha256"), new("bytes", BigInt), new("flags"),
            new("version", Integer),
        ],
        ["document_id"]);

    /// <summary>One row a document × meeting, beside the document.</summary>
    public static readonly TableSchema Meetings = new(
        [new("document_id"), new("meeting_date", Date), new("meeting")],
        ["document_id", "meeting_date", "meeting"]);

    /// <summary>One row a window of a network source × quarter that it touches: whether it was asked, and what the supplier counts.</summary>
    /// <remarks><c>outcome</c> is complete, partial or failed; <c>supplier_count</c> is null where the supplier gives none for the quarter.</remarks>
    public static readonly TableSchema Windows = new(
        [new("source"), new("window"), new("part"), new("outcome"), new("reason"), new("detail"), new("supplier_count", BigInt)],
        ["source", "window"]);

    /// <summary>One row a page of normalised text (METHOD 4.1); pages count from 1.</summary>
    /// <remarks><c>text</c> is what is matched and <c>words</c> counts its words; <c>running</c> are the running headers, footers and the page
    /// number, a line each, null on a page without. <c>quality</c> is the share of Dutch words, null where there are too few to judge;
    /// <c>flaw</c> what is wrong with the text (<see cref="Steunpakket.Core.Texts.Pages.PageFlaw"/>); <c>confidence</c>, from 0 to 100, how sure
    /// OCR was of its words, null for other text.</remarks>
    public static readonly TableSchema Texts = new(
        [
            new("document_id"), new("page", Integer), new("words", Integer), new("text"), new("running"),
            new("quality", ColumnKind.Double), new("flaw"), new("confidence", ColumnKind.Double),
        ],
        ["document_id", "page"]);

    /// <summary>One row a page that ocr tried: what was recognised on it, of which file, with which settings and by what.</summary>
    /// <remarks>
    /// <c>outcome</c> is kept, empty (no letters), illegible (marks that make no words) or failed; <c>of_pages</c> how many pages extract saw in the
    /// document then; the limits are those of a try that failed by one.
    /// </remarks>
    public static readonly TableSchema Recognised = new(
        [
            new("document_id"), new("page", Integer), new("sha256"), new("of_pages", Integer), new("engine_key"), new("engine"), new("engine_version"),
            new("timeout_seconds", Integer), new("memory_megabytes", Integer), new("outcome"), new("reason"), new("detail"), new("words", Integer), new("text"), new("running"),
            new("quality", ColumnKind.Double), new("confidence", ColumnKind.Double),
        ],
        ["document_id", "page"]);

    /// <summary>One row a text: what finds its like, and what can be said of it without knowing what is looked for.</summary>
    /// <remarks>
    /// <c>signature</c> is 24 bands of 12 letters, null under five words; <c>results</c> counts words such as <c>aangenomen=2</c>. The last three are
    /// of the quality of the text (<see cref="Steunpakket.Core.Quality.TextMeasures"/>).
    /// </remarks>
    public static readonly TableSchema Sketches = new(
        [
            new("document_id"), new("signature"), new("words", Integer), new("results"),
            new("judged_words", Integer), new("dutch_words", Integer), new("bsn_like", Integer),
        ],
        ["document_id"]);

    /// <summary>One row a document that has a family within its gemeente (METHOD 4.13), whether a keyword selected it or not.</summary>
    /// <remarks><c>family_id</c> is the smallest id in it, <c>niveau</c> what binds the document: 1 source, 2 file, 3 text, 4 nearly the text;
    /// <c>gelijkenis</c> the Jaccard index with the text of <c>family_id</c>, null where one of the two has none.</remarks>
    public static readonly TableSchema Families = new(
        [new("document_id"), new("family_id"), new("size", Integer), new("niveau", Integer), new("gelijkenis", ColumnKind.Double)],
        ["document_id"]);

    /// <summary>One row a document × term × page, of the documents that hold a keyword.</summary>
    /// <remarks><c>kind</c> is keyword, expansion or the name of a filter.</remarks>
    public static readonly TableSchema Hits = new(
        [new("document_id"), new("kind"), new("term"), new("page", Integer), new("occurrences", Integer)],
        ["document_id", "kind", "term", "page"]);

    /// <summary>The ledger: what became of every document (or manifest row) in a stage.</summary>
    /// <remarks><c>outcome</c> is kept, dropped or failed. From <c>sha256</c> on only extract and ocr
    /// fill the columns; <c>unread_pages</c> are pictures or broken letters that nothing has read.</remarks>
    public static readonly TableSchema Outcomes = new(
        [
            new("document_id"), new("row", Integer), new("source"), new("outcome"), new("reason"), new("detail"),
            new("sha256"), new("engine_key"), new("engine"), new("engine_version"), new("pages", Integer), new("words", Integer),
            new("text_sha256"), new("unread_pages", Integer),
        ],
        ["document_id", "row"]);

    /// <summary>One row a line of action × context word that expand proposes. Lists are separated by <c>; </c>, passages by line feeds.</summary>
    /// <remarks><c>bron</c> is buurwoord, samenstelling or woordpaar; <c>stabiliteit</c> the share of models that agree.</remarks>
    public static readonly TableSchema Candidates = new(
        [
            new("actielijn"), new("term"), new("bron"), new("seed"), new("zoekwoorden"), new("dichtstbij"),
            new("cosinus", ColumnKind.Double), new("lijn_cosinus", ColumnKind.Double), new("stabiliteit", ColumnKind.Double), new("aantal", BigInt), new("documenten", BigInt),
            new("llr", ColumnKind.Double), new("conflicten"), new("vormen"), new("markeringen"), new("kwic"),
        ],
        ["actielijn", "term"]);
}
