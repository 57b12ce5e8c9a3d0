using System.Globalization;
using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Score;

/// <summary>What a person should hear about the scoring model after a run.</summary>
public static class ModelNotes
{
    private const int MostTerms = 5;

    /// <summary>One line with the figures when the model no longer fits the corpus well; null when it does.</summary>
    public static string? Advice(RunContext context)
    {
        if (ModelStandingFile.Read(context) is not { Standing: { AdvisesRefit: true } standing } found)
        {
            return null;
        }

        string?[] reasons =
        [
            string.Create(CultureInfo.InvariantCulture, $"it was fitted on {standing.DocumentsAtFit} documents and there are {standing.DocumentsNow} now"),
            standing.Clipped > 0 ? string.Create(CultureInfo.InvariantCulture, $"{standing.Clipped} score above its maximum and are clipped at 100") : null,
            standing.UnseenTerms.Count > 0 ? Unseen(standing.UnseenTerms) : null,
            standing.MostMovedTerm is { } term ? string.Create(CultureInfo.InvariantCulture, $"the weight of '{term}' would move most, by {standing.MostMovedBy:+0.00;-0.00;0.00}") : null,
        ];
        return $"Model {found.Model}: {string.Join("; ", reasons.OfType<string>())}. Scores stay as they are until 'steunpakket score --refit'.";
    }

    /// <summary>One line for each action line about what the refit that led to the model of now moved; none when no refit did.</summary>
    public static IReadOnlyList<string> Drift(RunContext context)
    {
        if (ModelStandingFile.Read(context) is not { } found)
        {
            return [];
        }

        var notes = new List<string>();
        using var connection = context.Database.Connect();
        using var rows = connection.Query($"""
            SELECT model_oud, model_nieuw, actielijn, documenten, verschoven_1, verschoven_5, erbij, eraf, kendall_tau
            FROM ({DriftSchemas.Query(ScorePaths.Of(context).LineDrift, DriftSchemas.Lines, found.Model)})
            """);
        while (rows.Read())
        {
            var tau = rows.DoubleOrNull(8) is { } value ? string.Create(CultureInfo.InvariantCulture, $", Kendall's tau of the ranks {value:0.000}") : "";
            notes.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"model {rows.Text(0)} -> {rows.Text(1)}, {rows.Text(2)}: of {rows.Int32(3)} documents {rows.Int32(4)} move by more than 1 point and {rows.Int32(5)} by more than 5; {rows.Int32(6)} become relevant and {rows.Int32(7)} stop being so{tau}"));
        }

        return notes;
    }

    private static string Unseen(IReadOnlyList<string> terms) => string.Create(
        CultureInfo.InvariantCulture,
        $"{terms.Count} term(s) occur that it had nowhere ({string.Join(", ", terms.Take(MostTerms))}{(terms.Count > MostTerms ? " …" : "")})");
}
