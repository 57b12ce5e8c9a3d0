using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Maps;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;

namespace Steunpakket.Io.Report;

/// <summary>What the page takes from the settings; everything else comes out of the tables and the manifest.</summary>
internal sealed record ReportFrame
{
    public required CompareOptions Compare { get; init; }

    public required PeriodSettings Period { get; init; }

    public required GemeenteTable Gemeenten { get; init; }

    public required CbsTable Cbs { get; init; }

    /// <summary>The action lines, in the order of the lists.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>How readers call them.</summary>
    public required IReadOnlyDictionary<string, string> LineTitles { get; init; }

    /// <summary>The last day of the target year for which there are data: on its borders everything is shown.</summary>
    public DateOnly Borders => Compare.BordersOf(Period.Until);

    /// <summary>The gemeenten of that day, by code.</summary>
    public IReadOnlyList<Gemeente> Targets => [.. Gemeenten.All.Where(gemeente => gemeente.ExistsOn(Borders))];

    public static ReportFrame Of(RunContext context) => new()
    {
        Compare = context.Config.Compare,
        Period = context.Config.Period,
        Gemeenten = context.Gemeenten,
        Cbs = context.Cbs,
        Lines = ScoreStore.Lines(context),
        LineTitles = context.Config.Export.LineTitles,
    };

    /// <summary>A line's title; without one its name, <c>actielijn_4</c> as <c>Actielijn 4</c>.</summary>
    public string Title(string line) =>
        LineTitles.GetValueOrDefault(line) is { Length: > 0 } title ? title
        : line.Length == 0 ? line
        : char.ToUpperInvariant(line[0]) + line[1..].Replace('_', ' ');

    /// <summary>The gemeente of the target year under which a code counts; null for one that was split or is unknown.</summary>
    public GemeenteCode? Target(string code) =>
        GemeenteCode.IsCode(code) && Gemeenten.Find(new GemeenteCode(code)) is { } gemeente ? Gemeenten.On(Borders, gemeente.Code) : null;

    /// <summary>Every gemeente of the target year that has a place.</summary>
    public TileMap Map() => TileMapMaker.Make(
        from gemeente in Targets
        let centre = Cbs.Centre(gemeente.Code, Gemeenten)
        where centre is not null
        select new MapPlace(gemeente.Code, centre.Value));
}
