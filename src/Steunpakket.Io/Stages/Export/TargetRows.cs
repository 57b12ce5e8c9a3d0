using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Every gemeente with what it counts under in the target year, and the days of that year in which its documents count.</summary>
/// <remarks>As the comparison counts: whole calendar months within the data window and the gemeente's life.</remarks>
internal sealed class TargetRows(RunContext context)
{
    internal const string Table = "target_gemeenten";

    private static readonly TableSchema Schema = new(
        [new("gemeentecode"), new("doel"), new("doel_naam"), new("maanden", Integer), new("vanaf", Date), new("tot", Date)], ["gemeentecode"]);

    /// <summary>The last day of the target year that lies within the data window, or the last day of the window.</summary>
    public DateOnly End { get; } = context.Config.Compare.BordersOf(context.Config.Period.Until);

    /// <summary>The gemeenten that exist on <see cref="End"/>, by code.</summary>
    public IReadOnlyList<Gemeente> Population => [.. context.Gemeenten.All.Where(gemeente => gemeente.ExistsOn(End))];

    public void Write(DuckDbConnection connection)
    {
        Schema.CreateTemporary(connection, Table);
        using var rows = connection.Append(Table);
        foreach (var gemeente in context.Gemeenten.All)
        {
            var target = context.Gemeenten.On(End, gemeente.Code) is { } code ? context.Gemeenten.Find(code) : null;
            var covered = Covered(gemeente);
            rows.Add(gemeente.Code.Value).Add(target?.Code.Value).Add(target?.Name).Add((int?)(target is null ? 0 : Covered(target).Count))
                .Add(covered.Count > 0 ? covered[0] : null).Add(covered.Count > 0 ? covered[^1].AddMonths(1).AddDays(-1) : (DateOnly?)null)
                .EndRow();
        }

        rows.Close();
    }

    /// <summary>First days of the months of the target year that count.</summary>
    private List<DateOnly> Covered(Gemeente gemeente)
    {
        var data = new DateWindow(context.Config.Period.Since, context.Config.Period.Until);
        var months = new CoveredMonths(data, gemeente.Life);
        return [.. Enumerable.Range(1, 12).Select(month => new DateOnly(context.Config.Compare.TargetYear, month, 1)).Where(months.Covers)];
    }
}
