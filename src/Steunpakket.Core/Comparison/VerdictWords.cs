using System.Diagnostics;

namespace Steunpakket.Core.Comparison;

/// <summary>The words that the tables use.</summary>
public static class VerdictWords
{
    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.Meer => "meer",
        Verdict.Minder => "minder",
        Verdict.Evenveel => "evenveel",
        Verdict.Onvergelijkbaar => "onvergelijkbaar",
        _ => throw new UnreachableException(),
    };

    public static string Word(this Incomparability reason) => reason switch
    {
        Incomparability.GeenGemeente => "geen_gemeente",
        Incomparability.Opgesplitst => "opgesplitst",
        Incomparability.GeenMaanden => "geen_maanden",
        Incomparability.DeelOntbreekt => "deel_ontbreekt",
        Incomparability.GeenDocumenten => "geen_documenten",
        Incomparability.Dekking => "dekking",
        _ => throw new UnreachableException(),
    };

    public static string Word(this NationalVerdict verdict) => verdict switch
    {
        NationalVerdict.Meer => "meer",
        NationalVerdict.Minder => "minder",
        NationalVerdict.GeenVerschil => "geen_verschil",
        NationalVerdict.Onvergelijkbaar => "onvergelijkbaar",
        _ => throw new UnreachableException(),
    };
}
