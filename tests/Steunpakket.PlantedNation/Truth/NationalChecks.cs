using System.Globalization;
using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Whether the nation's table says what a plain recount says, and what was planted.</summary>
internal sealed class NationalChecks(NationPlan plan, OutTables tables)
{
    private const string Table = "jaarvergelijking";
    private const double Significant = 0.05;

    // Of the gemeenten: one family that is missed tips a share that was equal, to either side. So the balance moves less than the number of ties; it does move,
    // because twelve months of a base year hold more to be missed than nine.
    private const double SlackOfBalance = 0.06;
    private const double SlackOfTies = 0.1;

    private static readonly (string Variant, CountedUnit Unit)[] Counted = [("study", CountedUnit.Rows), ("families", CountedUnit.Families), ("aandeel", CountedUnit.Share)];

    public IEnumerable<TruthCheck> All()
    {
        var found = Found();
        foreach (var (variant, unit) in Counted)
        {
            var recount = new Recount(plan, unit);
            foreach (var year in plan.Options.BaseYears)
            {
                for (var line = 0; line < PlantedLines.Count; line++)
                {
                    yield return Check(variant, (year, line), recount.Compare(year, line), found);
                }
            }
        }

        foreach (var (variant, line, verdict) in PlantedTruth.National)
        {
            yield return Check(variant, line, verdict, found);
        }
    }

    private static TruthCheck Check(string variant, (int Year, int Line) of, (int Meer, int Minder, int Evenveel) recount, Dictionary<(string, int, string), Row> found)
    {
        var name = $"{variant}, since {of.Year}, {PlantedLines.All[of.Line].Name}: meer, minder, evenveel";
        if (!found.TryGetValue((variant, of.Year, PlantedLines.All[of.Line].Name), out var row))
        {
            return TruthCheck.Absent(name, Table);
        }

        var n = recount.Meer + recount.Minder + recount.Evenveel;
        var balance = Math.Abs(row.Meer - row.Minder - recount.Meer + recount.Minder);
        var ties = Math.Abs(row.Evenveel - recount.Evenveel);
        var isRight = row.Meer + row.Minder + row.Evenveel == n && (variant == "study" ? balance + ties == 0 : balance <= SlackOfBalance * n && ties <= SlackOfTies * n);
        return new TruthCheck(name, $"{recount.Meer}, {recount.Minder}, {recount.Evenveel}", $"{row.Meer}, {row.Minder}, {row.Evenveel}", isRight);
    }

    private TruthCheck Check(string variant, int line, string verdict, Dictionary<(string, int, string), Row> found)
    {
        var (year, name) = (plan.Options.TargetYear - 1, PlantedLines.All[line].Name);
        var title = $"{variant}, since {year}, {name}: the nation";
        return found.TryGetValue((variant, year, name), out var row)
            ? new TruthCheck(title, verdict, FormattableString.Invariant($"{row.Verdict} (p {row.P:G2} after Holm)"), row.Verdict == verdict)
            : TruthCheck.Absent(title, Table);
    }

    private Dictionary<(string Variant, int Year, string Line), Row> Found() => tables
        .Texts($"SELECT variant, basisjaar::VARCHAR, actielijn, meer::VARCHAR, minder::VARCHAR, evenveel::VARCHAR, p_holm::VARCHAR FROM {tables[Table]}", 7)
        .ToDictionary(row => (row[0], Number(row[1]), row[2]), row => new Row(
            Number(row[3]), Number(row[4]), Number(row[5]), row[6].Length == 0 ? 1 : double.Parse(row[6], CultureInfo.InvariantCulture)));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Row(int Meer, int Minder, int Evenveel, double P)
    {
        public string Verdict => P >= Significant ? PlantedTruth.NoDifference : Meer > Minder ? "meer" : "minder";
    }
}
