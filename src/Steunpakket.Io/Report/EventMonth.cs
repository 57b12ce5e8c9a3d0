namespace Steunpakket.Io.Report;

/// <summary>A package, at the month it was made known.</summary>
/// <param name="Number">From 1, by month and name; what marks it in the series.</param>
internal sealed record EventMonth(int Number, DateOnly Month, string Name)
{
    /// <summary>Out of <c>gebeurtenissen</c>, where each has a row a line.</summary>
    public static IReadOnlyList<EventMonth> Read(ReportTables tables)
    {
        var found = !tables.HasRows("gebeurtenissen", "maand", "naam") ? []
            : from row in tables.Rows("gebeurtenissen", string.Empty)
              let month = row.Date("maand")
              where month is not null
              select (Month: month.Value, Name: row.Text("naam"));
        return [.. found.Distinct().OrderBy(name => name.Month).ThenBy(name => name.Name, StringComparer.Ordinal).Select((name, i) => new EventMonth(i + 1, name.Month, name.Name))];
    }
}
