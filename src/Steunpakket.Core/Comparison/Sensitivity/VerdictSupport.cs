namespace Steunpakket.Core.Comparison.Sensitivity;

/// <summary>How often which national verdict was drawn.</summary>
public readonly record struct VerdictSupport(int Meer, int Minder, int GeenVerschil)
{
    public int Total => Meer + Minder + GeenVerschil;

    public static VerdictSupport Of(IReadOnlyCollection<NationalVerdict> verdicts) => new(
        verdicts.Count(verdict => verdict == NationalVerdict.Meer),
        verdicts.Count(verdict => verdict == NationalVerdict.Minder),
        verdicts.Count(verdict => verdict == NationalVerdict.GeenVerschil));
}
