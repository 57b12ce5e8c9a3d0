using Steunpakket.Core.Differences;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Differences;

/// <summary>The tables of a difference.</summary>
internal static class DifferenceSchemas
{
    private static readonly Column[] ByCause = [.. Enum.GetValues<Cause>().Select(cause => new Column($"door_{cause.Word()}", ColumnKind.Integer))];

    /// <summary>A row a document that came or went.</summary>
    public static readonly TableSchema Documents = new(
        [new("document_id"), new("gemeentecode"), new("gemeente"), new("titel"), new("vergaderdatum", ColumnKind.Date), new("verandering"), new("oorzaak"), new("termen")],
        ["document_id"]);

    /// <summary>A row a gemeente in which a document came or went.</summary>
    public static readonly TableSchema Gemeenten = new(
        [
            new("gemeentecode"), new("gemeente"), new("erbij", ColumnKind.Integer), new("eraf", ColumnKind.Integer),
            new("erbij_nieuw", ColumnKind.Integer), new("erbij_lijst", ColumnKind.Integer), new("erbij_gewijzigd", ColumnKind.Integer),
            new("eraf_verdwenen", ColumnKind.Integer), new("eraf_lijst", ColumnKind.Integer), new("eraf_gewijzigd", ColumnKind.Integer),
        ],
        ["gemeentecode"]);

    /// <summary>A row a document × line on which it became relevant or is so no more.</summary>
    public static readonly TableSchema Relevance = new(
        [new("actielijn"), new("document_id"), new("gemeente"), new("titel"), new("verandering"), new("oorzaak")],
        ["actielijn", "document_id"]);

    /// <summary>A row a document × line that moved most; places won in each step.</summary>
    public static readonly TableSchema Ranks = new(
        [
            new("actielijn"), new("document_id"), new("gemeente"), new("titel"), new("rang_oud", ColumnKind.Integer), new("rang_nieuw", ColumnKind.Integer),
            .. ByCause,
        ],
        ["actielijn", "rang_nieuw", "document_id"]);

    /// <summary>A row a gemeente × line × base year with another verdict.</summary>
    public static readonly TableSchema Verdicts = new(
        [new("gemeentecode"), new("gemeente"), new("actielijn"), new("basisjaar", ColumnKind.Integer), new("oordeel_oud"), new("oordeel_nieuw"), new("oorzaken")],
        ["gemeentecode", "actielijn", "basisjaar"]);

    /// <summary>A row a step × line × base year: the national table as it would be after that step.</summary>
    public static readonly TableSchema Steps = new(
        [
            new("stap", ColumnKind.Integer), new("oorzaak"), new("actielijn"), new("basisjaar", ColumnKind.Integer), new("relevante_documenten", ColumnKind.Integer),
            new("drempel", ColumnKind.Double), new("n", ColumnKind.Integer), new("meer", ColumnKind.Integer), new("minder", ColumnKind.Integer),
            new("evenveel", ColumnKind.Integer), new("verschil_pp", ColumnKind.Double), new("p", ColumnKind.Double),
        ],
        ["stap", "actielijn", "basisjaar"]);

    /// <summary>A row a term × group that came, went or weighs otherwise.</summary>
    public static readonly TableSchema Terms = new(
        [
            new("term"), new("groep"), new("verandering"), new("hits_oud", ColumnKind.BigInt), new("hits_nieuw", ColumnKind.BigInt),
            new("documenten_oud", ColumnKind.BigInt), new("documenten_nieuw", ColumnKind.BigInt), new("idf_oud", ColumnKind.Double), new("idf_nieuw", ColumnKind.Double),
        ],
        ["groep", "term"]);
}
