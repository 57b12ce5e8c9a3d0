namespace Steunpakket.Core.Comparison.Sensitivity;

/// <summary>How often which national verdict was drawn.</summary>
public readonly record struct VerdictSupport(int Meer, int Minder, int GeenVerschil, int Onvergelijkbaar = 0)
{
    /// <summary>All ways of counting, those without a gemeente too.</summary>
    public int Total => Meer + Minder + GeenVerschil + Onvergelijkbaar;

    public static VerdictSupport Of(IReadOnlyCollection<NationalVerdict> verdicts) => new(
        verdicts.Count(verdict => verdict == NationalVerdict.Meer),
        verdicts.Count(verdict => verdict == NationalVerdict.Minder),
        verdicts.Count(verdict => verdict == NationalVerdict.GeenVerschil),
        verdicts.Count(verdict => verdict == NationalVerdict.Onvergelijkbaar));
}
