using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Representativeness;

/// <summary>How much each counted gemeente stands for.</summary>
/// <param name="Of">Above 0, or 0 for one without inhabitants; one a counted gemeente.</param>
/// <param name="Cells">Cells of the population that have counted gemeenten of their own; null where there are no cells.</param>
/// <param name="Collapsed">Gemeenten of the population whose cell has none, so that others stand for them; null where there are no cells.</param>
public sealed record Weights(IReadOnlyDictionary<GemeenteCode, double> Of, int? Cells = null, int? Collapsed = null)
{
    /// <summary>How many gemeenten of equal weight would be as sure (Kish): <c>(Σw)² / Σw²</c>. Null without weight.</summary>
    public double? EffectiveN
    {
        get
        {
            var (sum, squares) = (Of.Values.Sum(), Of.Values.Sum(weight => weight * weight));
            return squares > 0 ? sum * sum / squares : null;
        }
    }

    /// <summary>Each counts once.</summary>
    public static Weights Equal(IEnumerable<GemeenteCode> counted) => new(counted.ToDictionary(code => code, _ => 1.0));

    /// <summary>Each counts for its inhabitants; a row of CBS that several counted gemeenten share is divided equally between them.</summary>
    public static Weights Inhabitants(IEnumerable<StudiedGemeente> counted)
    {
        var gemeenten = counted.ToList();
        var sharing = gemeenten.SelectMany(gemeente => gemeente.Rows).CountBy(row => row.Code).ToDictionary();
        return new(gemeenten.ToDictionary(
            gemeente => gemeente.Code,
            gemeente => gemeente.Rows.Sum(row => (row.Figures?.Inhabitants ?? 0) / (double)sharing[row.Code])));
    }
}
